"""Makes the posts of series ahead: at the start, and when another day has begun."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.checking import IsCancelled
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from services.bootstrap import Services

_EVERY_QUARTER_MS = 900_000


class SeriesWatch(QObject):
    """Looks on the storage lane; what is made is one deed, and is told where something was made."""

    def __init__(self, services: Services, tasks: TaskRunner, events: AppEvents, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._events = events
        self._looked_on: date | None = None
        timer = QTimer(self, interval=_EVERY_QUARTER_MS)  # a window may stay open for weeks
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Make what is due, unless this day was looked at."""
        today = local_day(self._services.clock.now())
        if today == self._looked_on:
            return
        self._looked_on = today
        self._tasks.run("storage", self._make, owner=self, done=self._tell, failed=self._try_again)

    def _make(self, _is_cancelled: IsCancelled) -> int:
        storage = self._services.storage()
        if not storage.series.all():
            return 0
        from services.planning.series import SeriesKeeper

        keeper = SeriesKeeper(storage, self._services.known_days(), self._services.clock.now())
        if not keeper.is_due():
            return 0
        with storage.deeds.deed(Message(QT_TRANSLATE_NOOP("services", "Dizilerin yazıları hazırlandı"))):
            return keeper.make_due()

    def _try_again(self, error: Exception) -> None:
        self._looked_on = None
        self._tasks.task_failed.emit(error)

    def _tell(self, count: int) -> None:
        if count:
            self._events.posts_changed.emit()
            said = QT_TRANSLATE_NOOP("services", "Dizilerden {n} yazı hazırlandı; takvimde duruyor.")
            self._events.notice_raised.emit(Notice(Severity.INFORMATION, Message(said, {"n": count})))
