"""What the program does by itself while its window is open: copies, what is erased for good, the search's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from services.bootstrap import Services
    from ui.tasks import TaskRunner

_DELAY_MS = 4_000
_EVERY_MS = 3_600_000
"""A window may stay open for weeks."""


class Housekeeper(QObject):
    """Begins when the window stands, and looks again every hour."""

    def __init__(self, services: Services, tasks: TaskRunner, window: QObject) -> None:
        super().__init__(window)
        self._services = services
        self._tasks = tasks
        QTimer.singleShot(_DELAY_MS, self, self._look)
        hourly = QTimer(self, interval=_EVERY_MS)
        hourly.timeout.connect(self._look)
        hourly.start()

    def _look(self) -> None:
        self._tasks.run("storage", lambda _: self._keep_house(), owner=self)
        self._read_words("")
        self._tasks.run("vault", lambda _: self._services.vault_copies().make_if_due(), owner=self)

    def _keep_house(self) -> None:
        storage = self._services.storage
        storage.backups.make_if_due()
        storage.bin.purge()  # behind the backup, which still has what goes

    def _read_words(self, after: str) -> None:
        """Let the search know the words of older posts, some at a time: whoever saves meanwhile does not wait."""

        def go_on(last: str | None) -> None:
            if last is not None:
                self._read_words(last)

        self._tasks.run("storage", lambda _: self._services.storage.search.fill(after), owner=self, done=go_on)
