"""A dialog whose answer is stored while it stands."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog


class SavingDialog(QDialog):
    """Cannot be left while its answer is on its way: whether it was kept is not known before."""

    _saving = False
    shut = False
    """Closed together with the program, or by the cross: nobody said that the answer is not wanted."""

    def hold(self) -> None:
        """The answer is being stored."""
        self._saving = True

    def release(self) -> None:
        """It was stored, or could not be."""
        self._saving = False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.shut = True
        super().closeEvent(event)
        self.shut = self.shut and event.isAccepted()

    def reject(self) -> None:
        if not self._saving:
            super().reject()
