"""The question at the end where saving fails."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget


class UnsavedBox(QMessageBox):
    """Offers to copy the texts that could not be saved, and to close without them."""

    leave_chosen = Signal()

    def __init__(self, texts: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Kaydedilemeyen metin"))
        self.setText(self.tr("Yazdıklarınız kaydedilemedi."))
        self.setInformativeText(
            self.tr(
                "Diskte yer açıp yeniden kapatmayı deneyebilir ya da metni kopyalayıp başka yerde saklayabilirsiniz."
            )
        )
        self.leave_button = self.addButton(self.tr("Kaydetmeden kapat"), QMessageBox.ButtonRole.DestructiveRole)
        self.copy_button = self.addButton(self.tr("Metni kopyala"), QMessageBox.ButtonRole.ActionRole)
        stay = self.addButton(self.tr("Vazgeç"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        self.finished.connect(self._answer)

    def _answer(self) -> None:
        if self.clickedButton() is self.leave_button:
            self.leave_chosen.emit()
        elif self.clickedButton() is self.copy_button:
            QGuiApplication.clipboard().setText("\n\n".join(self._texts))
