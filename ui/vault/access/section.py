"""Güvenlik: who can open the vault, and new keys for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.entrance import Access
from services.vault.slots import SlotInfo
from ui.events import Notice
from ui.kit import Card, Chip, button, label
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.access.dialog import Change, PassphraseDialog
from ui.vault.access.history_card import HistoryCard
from ui.vault.confirm import confirm
from ui.vault.parts import Part, VaultTools


class AccessSection(Part):
    """Shows whether the vault has a passphrase, changes that, and gives the vault new keys."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._entrance = tools.vault.room.entrance
        self._access = Access(passphrase=False, shared=False)
        self.dialog: PassphraseDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Kasanın kilidi"), "section"))
        card = Card()
        card.body.addLayout(self._make_passphrase_row())
        self.shared = QCheckBox(self.tr("Bu bilgisayar oturumunu başkaları da kullanıyor"))
        self.shared.toggled.connect(self._share)
        card.body.addWidget(self.shared)
        column.addWidget(card)
        column.addWidget(self._make_keys_card())
        column.addWidget(self._make_copies_card())
        self.history = HistoryCard()
        self.history.removal_asked.connect(self._ask_removal)
        column.addWidget(self.history)
        self._show(self._access)

    def start(self) -> None:
        super().start()
        self.refresh()

    def stop(self) -> None:
        super().stop()
        self.history.clear()

    def refresh(self) -> None:
        self.run(self._entrance.access, self._show)
        self.run(self.tools.vault.room.history, self.history.show_history)

    def take_focus(self) -> None:
        (self._change if self._access.passphrase else self._set).setFocus()

    def _make_passphrase_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        words = QVBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Kasa parolası"), "heading"))
        self._chip = Chip("")
        head.addWidget(self._chip)
        head.addStretch(1)
        words.addLayout(head)
        self._words = label("", "muted", wrap=True)
        words.addWidget(self._words)
        row.addLayout(words, 1)
        self._set = button(self.tr("Parola belirle…"), lambda: self._ask(Change.SET), role="primary")
        self._change = button(self.tr("Değiştir…"), lambda: self._ask(Change.CHANGE))
        self._remove = button(self.tr("Kaldır…"), lambda: self._ask(Change.REMOVE))
        for one in (self._set, self._change, self._remove):
            row.addWidget(one)
        return row

    def _make_keys_card(self) -> Card:
        self.renew = button(self.tr("Anahtarları yenile…"), self._ask_rotation, icon="key")
        words = self.tr(
            "Kasa dosyasının bir kopyasıyla anahtarı yabancı bir ele geçtiyse ya da kurtarma kiti kaybolduysa"
            " yenileyin. Kayıtlarınız durur; eski kit hiçbir şey açmaz, yenisini basarsınız."
        )
        return _card(self.tr("Kasanın anahtarları"), words, self.renew)

    def _make_copies_card(self) -> Card:
        restore = button(self.tr("Geri yükle…"), self.tools.news.copies_asked.emit, icon="backup")
        words = self.tr("Kasa dosyasının her gün bir kopyası alınır; kopya da kasanın kendisi kadar kilitlidir.")
        return _card(self.tr("Kasanın yedekleri"), words, restore)

    def _show(self, access: Access) -> None:
        self._access = access
        if access.passphrase:
            self._chip.show_state(self.tr("var"), "success")
            self._words.setText(self.tr("Kasa, bilgisayarın anahtarlığı ve kasa parolası birlikte olunca açılır."))
        elif access.shared:
            self._chip.show_state(self.tr("gerekli"), "warning")
            self._words.setText(self.tr("Oturumu paylaştığınız için kasanın kendi parolası olmalı."))
        else:
            self._chip.show_state(self.tr("yok"))
            self._words.setText(
                self.tr("Bu bilgisayarda oturumunuzu açan kasayı da açar. Oturum yalnız sizinse bu yeterlidir.")
            )
        self._set.setVisible(not access.passphrase)
        self._change.setVisible(access.passphrase)
        self._remove.setVisible(access.passphrase and not access.shared)
        with QSignalBlocker(self.shared):
            self.shared.setChecked(access.shared)

    def _share(self, shared: bool) -> None:
        """Remember it; where it asks for a passphrase first, ask for that."""
        if shared and not self._access.passphrase:
            self._ask(Change.SET, shared=True)
        else:
            self._do(lambda: self._entrance.set_shared(shared))

    def _ask(self, change: Change, *, shared: bool | None = None) -> None:
        why = self.tr("Oturumu başkaları da kullandığı için önce bir kasa parolası belirleyin.") if shared else ""
        dialog = self.dialog = PassphraseDialog(change, why, self)
        dialog.judge_with(self.tools.meter, self.tools.tasks)
        dialog.submitted.connect(lambda: self._submit(dialog, shared))
        dialog.finished.connect(self._end)
        dialog.open()

    def _submit(self, dialog: PassphraseDialog, shared: bool | None) -> None:
        current, passphrase = dialog.current(), dialog.passphrase()

        def work() -> None:
            if dialog.change is Change.REMOVE and current is not None:
                self._entrance.remove_passphrase(current)
            else:
                self._entrance.set_passphrase(passphrase, current, shared=shared)

        def refuse(error: Exception) -> None:
            if isinstance(error, UserError) and self.dialog is dialog:
                dialog.show_error(error)
            else:
                self.tools.tasks.task_failed.emit(error)

        def accept(_: object) -> None:
            dialog.accept()
            self.tools.news.keys_changed.emit()

        self.run(work, accept, refuse)

    def _end(self) -> None:
        self.dialog = None
        if self.is_open:
            self.refresh()

    def _do(self, work: Callable[[], object]) -> None:
        def fail(error: Exception) -> None:
            self.refresh()
            self.tools.tasks.task_failed.emit(error)

        self.run(work, lambda _: self.refresh(), fail)

    def _ask_rotation(self) -> None:
        confirm(
            self,
            title=self.tr("Anahtarları yenile"),
            question=self.tr("Kasanın bütün anahtarları yenilensin mi?"),
            details=self.tr(
                "Şimdiki kurtarma kiti geçersiz olur. Programın bu bilgisayardaki eski yedekleri silinip yenisi alınır."
            ),
            action=self.tr("Yenile"),
            accepted=lambda: self.run(self.tools.vault.room.rotate, self._tell_rotation),
        )

    def _ask_removal(self) -> None:
        def tell(_: object) -> None:
            for changed in (self.tools.news.credentials_changed, self.tools.news.people_changed):
                changed.emit()
            self.tools.news.handoffs_changed.emit()
            self.tools.news.keys_changed.emit()
            self.refresh()

        confirm(
            self,
            title=self.tr("Açılamayanları kaldır"),
            question=self.tr("Açılamayan kayıtlar kasadan kaldırılsın mı?"),
            details=self.tr(
                "İçlerindekiler geri gelmez; yalnız eski bir yedekte bulunabilir. Kalan kayıtlara dokunulmaz."
            ),
            action=self.tr("Kaldır"),
            accepted=lambda: self.run(self.tools.vault.room.take_out_broken, tell),
        )

    def _tell_rotation(self, dropped: tuple[SlotInfo, ...]) -> None:
        if dropped:
            words = QT_TRANSLATE_NOOP(
                "services", "Kasanın anahtarları yenilendi. Eski kurtarma kitini yırtın ve yenisini basın."
            )
        else:
            words = QT_TRANSLATE_NOOP("services", "Kasanın anahtarları yenilendi.")
        severity = Severity.WARNING if dropped else Severity.INFORMATION
        self.tools.events.notice_raised.emit(Notice(severity, Message(words)))
        self.tools.news.handoffs_changed.emit()
        self.tools.news.keys_changed.emit()


def _card(title: str, words: str, action: QWidget) -> Card:
    """Return a card with words on the left and a button on the right."""
    card = Card()
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    column = QVBoxLayout()
    column.addWidget(label(title, "heading"))
    column.addWidget(label(words, "muted", wrap=True))
    row.addLayout(column, 1)
    row.addWidget(action)
    card.body.addLayout(row)
    return card
