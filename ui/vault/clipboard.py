"""A clipboard that asks others not to remember, and forgets by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from services.vault.secret import Secret

# What clipboard histories look for before they keep or upload a copy: KDE, Windows, macOS.
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
CONCEALMENT = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\0\0\0\0",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"",
}


class GuardedClipboard(QObject):
    """Puts secrets on the clipboard and takes them off after ``seconds()``, and at quit, if they are still there."""

    copied = Signal(int)
    """The seconds until the clipboard is cleared."""
    cleared = Signal()
    """Our value is no longer on the clipboard, by whoever's hand."""

    def __init__(self, seconds: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._ours: Secret | None = None
        self._what = ""
        self._setting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may be late, and its remaining time is shown
        self._timer.timeout.connect(self.clear)
        QGuiApplication.clipboard().dataChanged.connect(self._look)
        app = QGuiApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.clear)

    @property
    def what(self) -> str:
        """What was copied last, in a word for the user: "Kod", "Parola"."""
        return self._what

    def copy(self, secret: Secret, what: str) -> None:
        """Put ``secret``, which people call ``what``, on the clipboard and start the countdown anew."""
        data = QMimeData()
        data.setText(secret.reveal())
        for name, value in CONCEALMENT.items():
            data.setData(name, value)
        self._set(data)
        self._ours = secret
        self._what = what
        seconds = self._seconds()
        self._timer.start(seconds * 1000)
        self.copied.emit(seconds)

    def remaining(self) -> int:
        """The seconds until the clipboard is cleared; 0 where nothing of ours is on it."""
        return -(-self._timer.remainingTime() // 1000) if self._ours is not None else 0

    def clear(self) -> None:
        """Empty the clipboard if it still holds our value."""
        if self._ours is None:
            return
        if QGuiApplication.clipboard().text() == self._ours.reveal():
            self._set(None)
        self._forget()

    def _set(self, data: QMimeData | None) -> None:
        clipboard = QGuiApplication.clipboard()
        self._setting = True
        if data is None:
            clipboard.clear()
        else:
            clipboard.setMimeData(data)
        self._setting = False

    def _look(self) -> None:
        """Notice that another program has put something else there; then there is nothing to read or to clear."""
        if self._ours is not None and not self._setting and not QGuiApplication.clipboard().ownsClipboard():
            self._forget()

    def _forget(self) -> None:
        self._ours = None
        self._timer.stop()
        self.cleared.emit()
