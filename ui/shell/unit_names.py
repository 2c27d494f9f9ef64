"""The unit's own names, at hand on the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from models.posts import Unit
    from services.bootstrap import StorageDoor
    from ui.events import AppEvents
    from ui.tasks import TaskRunner


class UnitNames(QObject):
    """Call it for all the names of unit and university as last read; they are read again when they change."""

    def __init__(self, storage: StorageDoor, tasks: TaskRunner, events: AppEvents) -> None:
        super().__init__(events)
        self._storage = storage
        self._tasks = tasks
        self._names: tuple[str, ...] = ()
        events.unit_changed.connect(self._read)
        self._read()

    def __call__(self) -> tuple[str, ...]:
        return self._names

    def _read(self) -> None:
        self._tasks.run("storage", lambda _: self._storage().unit.get(), owner=self, done=self._keep)

    def _keep(self, unit: Unit) -> None:
        self._names = tuple(name for name in (unit.name, unit.university, *unit.aliases) if name)
