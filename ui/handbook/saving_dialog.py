"""A dialog whose answer is stored while it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


class SavingDialog(QDialog):
    """Cannot be left while its answer is on its way: whether it was kept is not known before."""

    _saving = False

    def hold(self) -> None:
        """The answer is being stored."""
        self._saving = True

    def release(self) -> None:
        """It was stored, or could not be."""
        self._saving = False

    def reject(self) -> None:
        if not self._saving:
            super().reject()
