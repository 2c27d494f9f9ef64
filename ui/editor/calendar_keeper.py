"""What stands on the calendar around the post that is written, read once and again after each change."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled
from models.planning import PlanContext
from models.posts import Post
from services.planning.surroundings import REACH, Signatures, Surroundings, read_orders, surroundings
from ui.editor.ports import EditorStorage, SettingsPort
from ui.events import AppEvents
from ui.tasks import Task, TaskRunner

_REST_MS = 400
"""A row of saves (dragging, importing) is read once."""


class CalendarKeeper(QObject):
    """Holds the present :class:`Surroundings`; ``changed`` is emitted when a post may be judged otherwise."""

    changed = Signal()

    def __init__(
        self, tasks: TaskRunner, events: AppEvents, settings: SettingsPort, storage: EditorStorage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._storage = storage
        self._signatures = Signatures()
        self._present = Surroundings()
        self._loading: Task[Surroundings] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.load)
        for happened in (events.unit_changed, events.days_changed, events.orders_changed, events.topics_changed):
            happened.connect(self._rest.start)
        events.setting_changed.connect(self._setting_changed)

    def reload_soon(self) -> None:
        """Other pages changed posts."""
        self._rest.start()

    def saw(self, post: Post) -> None:
        """A post was saved here: it alone is known anew, however many there are. To itself that makes no difference."""
        self._present = self._present.with_post(post, self._signatures)

    def dropped(self, post: Post) -> None:
        """A post was deleted here."""
        self._present = self._present.without_post(post.id)

    def load(self) -> None:
        """Read posts, accounts, special days and the crisis switch on the storage lane."""
        if self._loading is not None:
            self._loading.cancel()

        def work(_is_cancelled: IsCancelled) -> Surroundings:
            storage = self._storage
            return surroundings(
                storage.posts.standing(REACH),
                storage.unit.accounts(),
                storage.days.all(),
                storage.pauses.current(),
                orders=read_orders(storage),
                signatures=self._signatures,
            )

        self._loading = self._tasks.run("storage", work, owner=self, done=self._take)

    @property
    def present(self) -> Surroundings:
        """All that stands on the calendar, as far as it is known by now."""
        return self._present

    def around(self, post: Post) -> PlanContext:
        """Return what ``post`` is judged against."""
        limit, hours = self._settings.get("planning.daily_limit"), self._settings.get("planning.minimum_gap_hours")
        assert isinstance(limit, int)
        assert isinstance(hours, int)
        return self._present.around(post, limit, timedelta(hours=hours))

    def _take(self, present: Surroundings) -> None:
        self._loading = None
        if present != self._present:
            self._present = present
            self.changed.emit()

    def _setting_changed(self, key: str) -> None:
        if key.startswith("planning."):
            self.changed.emit()
