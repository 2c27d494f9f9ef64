"""Taking recovery codes in, as a platform's page shows them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.otp.recovery_codes import PastedCodes, read_recovery_codes
from services.vault.secret import Secret
from ui.kit import button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.vault.notes_edit import NotesEdit

_WIDTH, _AREA = 500, 190


class RecoveryDialog(QDialog):
    """Says what it finds in what was pasted. Emits :attr:`submitted` and stays open until the vault has stored it."""

    submitted = Signal()

    def __init__(self, title: str, *, replaces: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: PastedCodes | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Kurtarma kodları"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("{title}: kurtarma kodları").format(title=title), "heading", wrap=True))
        column.addWidget(label(self._advice(replaces=replaces), "muted", wrap=True))
        self.area = NotesEdit(self.tr("Kurtarma kodları"))
        self.area.setFixedHeight(_AREA)
        self.area.setPlaceholderText("1234 5678    2345 6789\n3456 7890    4567 8901")
        self.area.textChanged.connect(self._read)
        column.addWidget(self.area)
        self.told = label("", "caption", wrap=True)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        self.save = button(self.tr("Kaydet"), self._submit, role="primary", shortcut="Ctrl+Return")
        self.save.setDefault(True)
        self.save.setEnabled(False)
        row.addWidget(self.save)
        column.addLayout(row)
        self.area.setFocus()

    @property
    def codes(self) -> tuple[Secret, ...]:
        """What was found."""
        return self._found.codes if self._found is not None else ()

    def show_error(self, error: UserError) -> None:
        """Say why it could not be stored; what was pasted stays."""
        self.told.setText(say_error(error))
        self.save.setEnabled(True)

    def done(self, result: int) -> None:
        """Close, and empty the field."""
        self.area.forget()
        self._found = None
        super().done(result)

    def _advice(self, *, replaces: bool) -> str:
        words = self.tr(
            "Kodları platformun sayfasından olduğu gibi yapıştırın: sütunlu, numaralı ya da satır satır olabilir."
        )
        if replaces:
            words += " " + self.tr("Listedekiler bunlarla değişir; platform yeni kod verince eskileri geçersiz kılar.")
        return words

    def _read(self) -> None:
        self._found = None
        typed = self.area.toPlainText()
        words = ""
        if typed.strip():
            try:
                self._found = read_recovery_codes(typed)
                words = self._summary(self._found)
            except UserError as error:
                words = say_error(error)
        self.told.setText(words)
        self.save.setEnabled(self._found is not None)

    def _summary(self, found: PastedCodes) -> str:
        words = [self.tr("%n kod bulundu.", "", len(found.codes))]
        if found.repeated:
            words.append(self.tr("%n tekrar bir kez alındı.", "", found.repeated))
        if found.other_lines:
            words.append(self.tr("%n satır kod gibi görünmüyor, alınmadı.", "", found.other_lines))
        return " ".join(words)

    def _submit(self) -> None:
        self.save.setEnabled(False)
        self.submitted.emit()
