"""One recovery code: dots or digits, copying, and its tick."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from services.clock import ISTANBUL
from services.vault.secret import Secret
from ui.kit import IconButton, label
from ui.theme.tokens import SPACE_S, SPACE_XS
from ui.vault.secret_label import SecretLabel

_NUMBER_WIDTH = 28


class RecoveryRow(QWidget):
    """Asks for its code by signals; it is not here unless it is shown."""

    reveal_asked = Signal()
    copy_asked = Signal()
    ticked = Signal()
    unticked = Signal()

    def __init__(self, number: int, seconds: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.used_at: datetime | None = None
        self._number = number
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        place = label(f"{number}.", "muted")
        place.setFixedWidth(_NUMBER_WIDTH)
        row.addWidget(place)
        self.code = SecretLabel(self.tr("{number}. kurtarma kodu, gizli").format(number=number), seconds=seconds)
        self.code.hidden.connect(self._follow_hidden)
        row.addWidget(self.code, 1)
        self._used = label("", "muted")
        row.addWidget(self._used)
        self.eye = IconButton("eye", self._eye_name(), self._toggle)
        row.addWidget(self.eye)
        self.copy_button = IconButton(
            "copy", self.tr("{number}. kurtarma kodunu kopyala").format(number=number), self.copy_asked.emit
        )
        row.addWidget(self.copy_button)
        self.tick = QCheckBox(self.tr("Kullandım"))
        self.tick.toggled.connect(self._tell_tick)
        row.addWidget(self.tick)

    def show_tick(self, used_at: datetime | None) -> None:
        """Say whether, and when, the code was used."""
        self.used_at = used_at
        with QSignalBlocker(self.tick):
            self.tick.setChecked(used_at is not None)
        used = self.tr("Kullanıldı: {day}").format(day=_day(used_at)) if used_at is not None else ""
        self._used.setText(used)
        self.tick.setAccessibleName(f"{self._number}. {used or self.tick.text()}")

    def show_code(self, code: Secret) -> None:
        self.code.show_secret(code)
        self.eye.set_icon("eye-off")
        self.eye.set_name(self.tr("Gizle"))

    def hide_code(self) -> None:
        self.code.hide_secret()

    def _tell_tick(self) -> None:
        (self.ticked if self.tick.isChecked() else self.unticked).emit()

    def _toggle(self) -> None:
        if self.code.shows_secret:
            self.code.hide_secret()
        else:
            self.reveal_asked.emit()

    def _follow_hidden(self) -> None:
        self.eye.set_icon("eye")
        self.eye.set_name(self._eye_name())

    def _eye_name(self) -> str:
        return self.tr("{number}. kurtarma kodunu göster").format(number=self._number)


def _day(moment: datetime) -> str:
    local = moment.astimezone(ISTANBUL).date()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")
