"""A clipboard that asks others not to remember, and forgets by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from services.vault.secret import Secret
from ui.vault.system.pasteboard import conceal_pasteboard

# What clipboard histories look for before they keep or upload a copy: KDE and Windows. On macOS Qt would give the type
# a name of its own; there ``ui.vault.system.pasteboard`` adds it.
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
CONCEALMENT = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\0\0\0\0",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
}


class GuardedClipboard(QObject):
    """Puts secrets on the clipboard and takes them off after ``seconds()``, and at quit, if they are still there.

    After a crash there is nobody to do it: on X11 and Windows the value goes with the program that offered it, unless
    another program has taken it over.
    """

    copied = Signal(int)
    """The seconds until the clipboard is cleared."""
    cleared = Signal()
    """Our value is no longer on the clipboard, or another program is answerable for it."""

    def __init__(self, seconds: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._ours: Secret | None = None
        self._what = ""
        self._setting = False
        self._taken_over = False
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
        conceal_pasteboard()
        self._ours = secret
        self._taken_over = False
        self._what = what
        seconds = self._seconds()
        self._timer.start(seconds * 1000)
        self.copied.emit(seconds)

    def remaining(self) -> int:
        """The seconds until the clipboard is cleared; 0 where nothing of ours is on it, as far as we know."""
        ours = self._ours is not None and not self._taken_over
        return -(-self._timer.remainingTime() // 1000) if ours else 0

    def clear(self) -> None:
        """Empty the clipboard if it still holds our value."""
        if self._ours is None:
            return
        if QGuiApplication.clipboard().text() == self._ours.reveal():
            self._set(None)
        self._forget()

    def clear_if(self, secret: Secret) -> bool:
        """Empty the clipboard if it holds ``secret``, whoever put it there: it was pasted and is stored now.

        Return whether it did. Line ends and spaces around are no difference: a field may have changed them.
        """
        if not secret or _lines(QGuiApplication.clipboard().text()) != _lines(secret.reveal()):
            return False
        self._set(None)
        if self._ours is not None:
            self._forget()
        return True

    def _set(self, data: QMimeData | None) -> None:
        clipboard = QGuiApplication.clipboard()
        self._setting = True
        if data is None:
            clipboard.clear()
        else:
            clipboard.setMimeData(data)
        self._setting = False

    def _look(self) -> None:
        """Notice that another program has put something there.

        It may be a clipboard manager that has taken our value over: at the time to clear it, it is compared.
        """
        if self._ours is not None and not self._setting and not QGuiApplication.clipboard().ownsClipboard():
            self._taken_over = True
            self.cleared.emit()

    def _forget(self) -> None:
        self._ours = None
        self._timer.stop()
        self.cleared.emit()


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
