"""How far a long step of the history is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from ui.history import AppHistory

_LONG = 1000
"""Things; fewer are done before anybody could read how far they are."""
_WIDTH = 320


class StepProgress(QObject):
    """Shows a small window while thousands of things are put back."""

    def __init__(self, history: AppHistory, window: QWidget) -> None:
        super().__init__(window)
        self._history = history
        self._window = window
        self.dialog: QProgressDialog | None = None
        history.moved.connect(self._show)
        history.failed.connect(self._close)

    def _show(self, done: int, of: int) -> None:
        if of < _LONG:
            return
        dialog = self.dialog
        if dialog is None:
            dialog = self.dialog = QProgressDialog("", self.tr("Durdur"), 0, 0, self._window)
            bar = QProgressBar()
            bar.setTextVisible(False)
            dialog.setBar(bar)
            dialog.setRange(0, of)
            dialog.setMinimumWidth(_WIDTH)
            dialog.setWindowTitle(self.tr("Geri al ve yinele"))
            dialog.setWindowModality(Qt.WindowModality.NonModal)  # a modal one would let events in by itself
            dialog.setMinimumDuration(0)
            dialog.setAutoReset(False)
            dialog.canceled.connect(self._stop)
        dialog.setLabelText(self.tr("Değişiklikler yerine konuyor: {done}/{of}").format(done=done, of=of))
        dialog.setValue(done)
        if done == of:
            self._close()

    def _stop(self) -> None:
        self._history.stop()
        self._close()

    def _close(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()
