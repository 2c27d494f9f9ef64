"""Making shares: who holds them, printing three pages, reading two words of each back."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.errors import UserError
from services.vault.qr_writing import Modules
from services.vault.recovery.code import Mark
from services.vault.recovery.shares.seal import Shares, UnitSeal
from services.vault.recovery.shares.splitting import SHARES, WORDS
from services.vault.recovery.shares.words import judge_word
from ui.kit import button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.vault.parts import LANE, VaultTools
from ui.vault.recovery.code_entry import AskedEntry
from ui.vault.recovery.paper import pdf_pages, print_pages
from ui.vault.recovery.passphrase import AskedPassphrase
from ui.vault.recovery.printing import PagePrinting
from ui.vault.recovery.shares.paper import share_codes, share_pages, title

T = TypeVar("T")
_WIDTH, _HEIGHT = 660, 460
_ASKED = 2


class SharesDialog(QDialog):
    """Holds the words from their making to its closing. Rejected at any step, the old shares go on sealing."""

    changed = Signal()

    def __init__(self, tools: VaultTools, whose: str, *, guarded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._seal = UnitSeal(tools.vault.room)
        self._whose = whose
        self._passphrase = AskedPassphrase(wanted=guarded)
        self._saved: Path | None = None
        self._busy = False
        self.shares: Shares | None = None
        self.printing: PagePrinting | None = None
        self.entries: list[AskedEntry] = []
        self.asked: list[tuple[int, int]] = []
        """Which words are asked for: the share and the word, both from 0."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumSize(_WIDTH, _HEIGHT)
        self.setWindowTitle(self.tr("Birim yedeğinin payları"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        self._title = label("", "heading")
        column.addWidget(self._title)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._error = label("", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())
        self._next_step: Callable[[], None] = self._begin
        self._show_step(self._make_holders(), self.tr("1/3 · Paylar kimde duracak?"), self.tr("Payları üret"))
        self.holders[0].setFocus()

    def done(self, result: int) -> None:
        """Close, and forget the words."""
        self._passphrase.forget()
        self.shares = None
        for entry in self.entries:
            entry.forget()
        super().done(result)

    def _make_holders(self) -> QWidget:
        step, column = _step()
        column.addWidget(
            label(
                self.tr(
                    "Yedeğin anahtarı üç paya bölünür; üç kişiden herhangi ikisi bir araya gelince açar, biri tek"
                    " başına açamaz. Anahtarın kendisi bu bilgisayarda kalmaz."
                ),
                wrap=True,
            )
        )
        self.holders: list[QLineEdit] = []
        for place, example in enumerate(
            (self.tr("Yedek meslektaş"), self.tr("Birim yöneticisi"), self.tr("Zarf, birimin kasasında")), start=1
        ):
            name = label(self.tr("{n}. payın sahibi").format(n=place), "section")
            line = QLineEdit()
            line.setMaxLength(80)
            line.setPlaceholderText(example)
            line.setAccessibleName(name.text())
            name.setBuddy(line)
            self.holders.append(line)
            column.addWidget(name)
            column.addWidget(line)
        column.addWidget(self._passphrase)
        column.addStretch(1)
        return step

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        self._cancel = button(self.tr("Vazgeç"), self.reject)
        self._cancel.setAutoDefault(False)
        self._next = button("", self._go_on, role="primary")
        self._next.setDefault(True)
        row.addWidget(self._cancel)
        row.addWidget(self._next)
        return row

    def _show_step(self, step: QWidget, heading: str, action: str) -> None:
        if self._stack.indexOf(step) < 0:
            self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        self._title.setText(heading)
        self._error.hide()
        self._next.setText(action)
        self._next.setAccessibleName(action)
        self._next.setEnabled(True)

    def _go_on(self) -> None:
        self._next_step()

    def _begin(self) -> None:
        holders = [line.text().strip() or line.placeholderText() for line in self.holders]

        passphrase = self._passphrase.given()

        def work() -> tuple[Shares, Sequence[Modules]]:
            shares = self._seal.begin(holders, passphrase)
            return shares, share_codes(shares)

        self._run(work, lambda made: self._offer_pages(*made))

    def _offer_pages(self, shares: Shares, codes: Sequence[Modules]) -> None:
        self.shares = shares
        pages = share_pages(shares, codes, self._whose)
        self.changed.emit()
        step, column = _step()
        words = self.tr("Üç sayfa yazdırın; her sayfayı ayrı bir zarfa koyup sahibine verin.")
        column.addWidget(label(words, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.printing = PagePrinting(
            self._tools.tasks,
            self,
            paint=lambda device: self.shares is not None and print_pages(device, pages),
            pdf=lambda: partial(pdf_pages, title(), pages),
            name=self.tr("paylar.pdf"),
        )
        print_button = button(self.tr("Yazdır…"), self.printing.ask_printer, role="primary")
        row.addWidget(print_button)
        row.addWidget(button(self.tr("PDF olarak kaydet…"), self.printing.ask_file))
        self._delete = button(self.tr("PDF dosyasını sil"), self._delete_file, role="danger", icon="trash")
        self._delete.hide()
        row.addWidget(self._delete)
        row.addStretch(1)
        column.addLayout(row)
        self._told = label("", "muted", wrap=True)
        column.addWidget(self._told)
        column.addStretch(1)
        self.printing.printed.connect(lambda: self._told.setText(self.tr("Yazıcıya gönderildi. Sayfaları alın.")))
        self.printing.no_printer.connect(
            lambda: self._told.setText(self.tr("Bu bilgisayarda yazıcı bulunamadı; PDF olarak kaydedip yazdırın."))
        )
        self.printing.saved.connect(self._tell_saved)
        self.printing.deleted.connect(self._tell_deleted)
        self.printing.failed.connect(self._fail)
        self._next_step = self._ask_for_words
        self._show_step(step, self.tr("2/3 · Yazdır"), self.tr("Sayfalar elimde, dene"))
        print_button.setFocus()

    def _ask_for_words(self) -> None:
        shares = self.shares
        assert shares is not None
        step, column = _step()
        column.addWidget(label(self.tr("Her sayfadan istenen iki kelimeyi yazın; ilk dört harf yeter."), wrap=True))
        grid = QGridLayout()
        grid.setSpacing(SPACE_M)
        chance = secrets.SystemRandom()
        self.asked = [(share, word) for share in range(SHARES) for word in sorted(chance.sample(range(WORDS), _ASKED))]
        for place, (share, word) in enumerate(self.asked):
            expected = shares.words[share].reveal().split()[word]
            name = self.tr("{share}. sayfa, {word}. kelime").format(share=share + 1, word=word + 1)
            entry = AskedEntry(name, partial(judge_word, expected=expected))
            entry.changed.connect(self._follow_words)
            self.entries.append(entry)
            grid.addWidget(entry, place // _ASKED, place % _ASKED)
        column.addLayout(grid)
        column.addStretch(1)
        self._next_step = self._confirm
        self._show_step(step, self.tr("3/3 · Sayfaları dene"), self.tr("Payları onayla"))
        self.entries[0].setFocus()
        self._follow_words()

    def _follow_words(self) -> None:
        self._next.setEnabled(all(entry.mark is Mark.RIGHT for entry in self.entries))

    def _confirm(self) -> None:
        self._run(self._seal.confirm, lambda _: self._finish())

    def _finish(self) -> None:
        words = self.tr(
            "Paylar denendi. Şimdi yedek dosyasını kaydedip iki pay sahibinin ulaşabileceği bir yere, örneğin birimin"
            " ortak klasörüne koyun; her parola değişikliğinden sonra yenileyin."
        )
        if self._saved is not None:
            words += " " + self.tr("“{name}” hâlâ diskte: silin.").format(name=self._saved.name)
        told = label(words, wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.changed.emit()
        self._cancel.hide()
        self._next_step = self.accept
        self._show_step(told, self.tr("Paylar hazır"), self.tr("Kapat"))
        self._next.setFocus()

    def _delete_file(self) -> None:
        if self._saved is not None and self.printing is not None:
            self.printing.delete(self._saved)

    def _tell_saved(self, path: Path) -> None:
        self._saved = path
        self._delete.show()
        self._told.setText(
            self.tr("“{name}” kaydedildi. Üç payı birden içerir: yazdırın ve silin.").format(name=path.name)
        )

    def _tell_deleted(self, name: str) -> None:
        self._saved = None
        self._delete.hide()
        self._told.setText(self.tr("“{name}” silindi.").format(name=name))

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._busy:
            return
        self._busy = True
        self._next.setEnabled(False)

        def deliver(value: T) -> None:
            self._busy = False
            done(value)

        self._tools.tasks.run(LANE, lambda _: work(), owner=self, done=deliver, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._next.setEnabled(True)
        if not isinstance(error, UserError):
            self.reject()
            self._tools.tasks.task_failed.emit(error)
            return
        self._error.setText(say_error(error))
        self._error.show()


def _step() -> tuple[QWidget, QVBoxLayout]:
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    return step, column
