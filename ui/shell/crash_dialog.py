"""What went wrong, for those who want to pass it on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit import button, label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL


class CrashDialog(QDialog):
    """Shows a redacted report. Saving and deleting are told by signals; the caller does them on a lane."""

    save_asked = Signal(str)
    """The path that the user chose."""
    delete_asked = Signal()

    def __init__(self, report: str, *, earlier: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hata raporu"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        title = self.tr("Program geçen sefer beklenmedik biçimde durdu") if earlier else self.tr("Bir şey ters gitti")
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "Kaydettikleriniz güvende. Bu raporu bilgi işleme ya da geliştiricilere iletebilirsiniz; içinde "
                    "parola, anahtar ve kimlik numarası yoktur, hiçbir yere kendiliğinden gönderilmez."
                ),
                "muted",
                wrap=True,
            )
        )
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Raporun metni"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.delete_button = button(self.tr("Raporu sil"), self._delete, role="danger", icon="trash")
        row.addWidget(self.delete_button)
        row.addStretch(1)
        self.save_button = button(self.tr("Kaydet…"), self._save)
        row.addWidget(self.save_button)
        close = button(self.tr("Kapat"), self.accept, role="primary")
        close.setDefault(True)
        row.addWidget(close)
        column.addLayout(row)

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(folder) / "birim-kalemi-hata.txt")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Raporu kaydet"), start, self.tr("Metin (*.txt)"))
        if chosen:
            self.save_asked.emit(chosen)

    def _delete(self) -> None:
        self.delete_asked.emit()
        self.accept()
