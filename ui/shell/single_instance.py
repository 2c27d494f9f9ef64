"""One window for each profile: a second start asks the first to come forward, and ends."""

from __future__ import annotations

import logging
import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_LOG = logging.getLogger(__name__)
_RAISE = b"raise\n"
_PATIENCE_MS = 3_000


class SingleInstance(QObject):
    """The profile's lock. QtNetwork is loaded only where it is needed: by a second start, or after the first paint."""

    raise_asked = Signal()
    """A second start wants to see the window."""

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        place = os.path.realpath(state).encode("utf-8", "surrogateescape")
        # A short name, because a socket's path has about 100 bytes; two checksums, because one has few bits.
        self._name = f"birim-kalemi-{zlib.crc32(place):08x}{zlib.adler32(place):08x}"
        self._lock = QLockFile(str(state / "instance.lock"))
        # Age says nothing about a window that stays open for weeks; Qt still sees when the owner is no longer alive.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Return whether this process is the first. A folder that cannot be written counts as ours alone."""
        try:
            self._state.mkdir(parents=True, exist_ok=True)
        except OSError as error:  # the storage says it in the window, where the user sees it
            _LOG.warning("no folder for the lock: %s", error)
            return True
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def take_over(self) -> bool:
        """Take a lock that nobody holds any more; for when :meth:`call_first` had no answer.

        A power cut may leave an empty lock, and a PC that was renamed one of a strange host: by its content alone
        neither is ever stale. The system's own lock on the file, which ends with its process, tells.
        """
        return self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def call_first(self) -> bool:
        """Ask the first process to come forward; return whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(_RAISE)
        answered = socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return answered

    def listen(self) -> None:
        """Hear later starts from now on; for the first process, after its window stands."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # a killed process leaves its socket; the lock says that we are first
        server.newConnection.connect(self._hear)
        server.listen(self._name)
        self._server = server

    def release(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _hear(self) -> None:
        assert self._server is not None
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
        self.raise_asked.emit()
