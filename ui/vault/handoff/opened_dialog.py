"""What was opened, and the record of it: until “Bitti”, and no longer."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from services.language.turkish import sort_key
from services.vault.handoff.receiving import Opened
from ui.messages import say
from ui.theme.tokens import SPACE_M
from ui.vault.copy_notice import CopyNotice
from ui.vault.handoff.opened_account import OpenedAccount
from ui.vault.handoff.outgoing import OutgoingDialog
from ui.vault.parts import VaultTools

_TICK_MS = 250
_HIGHEST = 380
_WIDTH = 720


class OpenedDialog(OutgoingDialog):
    """Shows the accounts over the ways to send the record. Closing it in any way hides everything."""

    def __init__(self, tools: VaultTools, opened: Opened, name: str, parent: QWidget) -> None:
        title = self.tr("{name} adlı meslektaşınızın hesapları").format(name=name)
        sentence = self.tr(
            "Bu açma kaydedildi. Kaydı {name} adlı meslektaşınıza ve yöneticinize gönderin; işiniz bitince “Bitti”ye"
            " basın."
        ).format(name=name)
        super().__init__(title, (sentence,), parent)
        self.setObjectName("handoff.opened-dialog")
        self.setFixedWidth(_WIDTH)
        self._tools = tools
        self.accounts = [
            OpenedAccount(tools, one) for one in sorted(opened.credentials, key=lambda one: sort_key(one.title))
        ]
        self.side.insertWidget(1, self._make_scroll())
        self.side.insertWidget(2, CopyNotice(tools.clipboard))
        text = opened.record.file(say(opened.record.preface))
        self.ways.setDirection(QBoxLayout.Direction.LeftToRight)
        self.offer_file(self.tr("Kaydı &dosya olarak kaydet…"), text, opened.record.name, self.tr("Açma kaydı"))
        self.offer_copy(
            self.tr("Kaydın &metnini kopyala"),
            text.decode(),
            self.tr("Kayıt kopyalandı. E-postaya yapıştırıp gönderin; satırlarını değiştirmeyin."),
        )
        self.close_button.setText(self.tr("Bitti"))
        self.close_button.setAccessibleName(self.tr("Bitti: hepsini gizle"))
        self.close_button.setObjectName("handoff.done")
        self.finished.connect(self._forget)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start()

    def conceal(self) -> None:
        """Hide whatever was revealed."""
        for account in self.accounts:
            account.conceal()

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Açılan hesaplar"))
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_M, 0)
        column.setSpacing(SPACE_M)
        for account in self.accounts:
            column.addWidget(account)
        column.addStretch(1)
        scroll.setWidget(inside)
        scroll.setFixedHeight(min(inside.sizeHint().height() + SPACE_M, _HIGHEST))
        return scroll

    def _tick(self) -> None:
        for account in self.accounts:
            account.tick()

    def _forget(self) -> None:
        self._ticker.stop()
        self._tools.clipboard.clear()
        for account in self.accounts:
            account.forget()
