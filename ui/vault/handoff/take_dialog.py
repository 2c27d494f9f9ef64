"""Taking what a colleague sent: a file, a drop, a mail's text, or a picture of a QR code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.errors import UserError
from services.vault.handoff.giving import FILE_SUFFIX
from services.vault.handoff.papers import OPENING_SUFFIX, RECEIPT_SUFFIX
from services.vault.people.card import FILE_SUFFIX as CARD_SUFFIX
from ui.kit import button
from ui.vault.people.hand_in import PICTURES, HandInSheet


class TakeDialog(HandInSheet):
    """While it is being looked at, nothing else can be handed in."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        words = translate(
            "TakeDialog",
            "Meslektaşınızın gönderdiği devir dosyasını, alındıyı ya da açma kaydını buraya sürükleyin ya da seçin;"
            " hangisi olduğunu program anlar. E-postada metin olarak geldiyse tamamını kopyalayıp yapıştırın;"
            " karekod görseli de olur.",
        )
        super().__init__(translate("TakeDialog", "Dosya al"), words, parent)
        self.setObjectName("handoff.take-dialog")
        self.choose.setObjectName("handoff.choose-file")
        self.paste.setObjectName("handoff.paste")
        self._error.setObjectName("handoff.refusal")
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        cancel.setAutoDefault(False)
        row.addWidget(cancel)
        self.column.addLayout(row)
        self.choose.setFocus()

    def show_error(self, error: UserError) -> None:
        self._set_busy(busy=False)
        super().show_error(error)
        self.choose.setFocus()  # it was disabled meanwhile, and the keyboard went elsewhere

    def _begin(self) -> None:
        super()._begin()
        self._set_busy(busy=True)

    def _set_busy(self, *, busy: bool) -> None:
        for one in (self.choose, self.paste):
            one.setEnabled(not busy)

    def _ask_file(self) -> None:
        ours = f"*{FILE_SUFFIX} *{RECEIPT_SUFFIX} *{OPENING_SUFFIX} *{CARD_SUFFIX} {PICTURES}"
        self._open_file_dialog(
            self.tr("Meslektaşınızın gönderdiği dosyayı seçin"),
            [self.tr("Devir dosyaları ve alındılar") + f" ({ours})", self.tr("Bütün dosyalar (*)")],
        )
