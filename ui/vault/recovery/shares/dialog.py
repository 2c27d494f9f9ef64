"""Making shares: who holds them, printing three pages, reading two words of each back."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from services.vault.qr_writing import Modules
from services.vault.recovery.code import Mark
from services.vault.recovery.shares.seal import Shares, UnitSeal
from services.vault.recovery.shares.splitting import SHARES, WORDS
from services.vault.recovery.shares.words import judge_word
from ui.kit import button, label
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.parts import VaultTools
from ui.vault.recovery.code_entry import AskedEntry
from ui.vault.recovery.paper import pdf_pages, print_pages
from ui.vault.recovery.passphrase import AskedPassphrase
from ui.vault.recovery.printing import PagePrinting
from ui.vault.recovery.shares.paper import share_codes, share_pages, title
from ui.vault.recovery.steps import StepsDialog

_LEAST = QSize(660, 460)
_ASKED = 2


class SharesDialog(StepsDialog):
    """Holds the words from their making to its closing. Rejected at any step, the old shares go on sealing."""

    def __init__(self, tools: VaultTools, whose: str, *, guarded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(tools, QCoreApplication.translate("SharesDialog", "Birim yedeğinin payları"), _LEAST, parent)
        self._seal = UnitSeal(tools.vault.room)
        self._whose = whose
        self._passphrase = AskedPassphrase(wanted=guarded)
        self.shares: Shares | None = None
        self.entries: list[AskedEntry] = []
        self.asked: list[tuple[int, int]] = []
        """Which words are asked for: the share and the word, both from 0."""
        who = self.tr("1/3 · Paylar kimde duracak?")
        self._show_step(self._make_holders(), who, self.tr("Payları üret"), self._begin)

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
        step.setFocusProxy(self.holders[0])
        return step

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
        step.setFocusProxy(print_button)
        self._show_step(step, self.tr("2/3 · Yazdır"), self.tr("Sayfalar elimde, dene"), self._ask_for_words)

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
        step.setFocusProxy(self.entries[0])
        self._show_step(step, self.tr("3/3 · Sayfaları dene"), self.tr("Payları onayla"), self._confirm)
        self._follow_words()

    def _follow_words(self) -> None:
        self.next_button.setEnabled(all(entry.mark is Mark.RIGHT for entry in self.entries))

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
        self._show_end(told, self.tr("Paylar hazır"), self.tr("Kapat"))
        self.next_button.setFocus()

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


def _step() -> tuple[QWidget, QVBoxLayout]:
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    return step, column
