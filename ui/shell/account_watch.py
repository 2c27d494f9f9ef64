"""Looks after each change, and every hour, whether the security review of some account is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from services.accounts.audit import ItemState, audit
from services.clock import local_day

if TYPE_CHECKING:
    from models.posts import Account
    from services.bootstrap import Services
    from ui.events import AppEvents
    from ui.tasks import TaskRunner

_EVERY_HOUR_MS = 3_600_000


class AccountWatch(QObject):
    """Reads the accounts on the storage lane and counts those that are overdue."""

    counted = Signal(int)
    """How many accounts have something that is due."""

    def __init__(self, services: Services, tasks: TaskRunner, events: AppEvents, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        events.unit_changed.connect(self.look)
        hourly = QTimer(self, interval=_EVERY_HOUR_MS)
        hourly.timeout.connect(self.look)
        hourly.start()

    def look(self) -> None:
        """Count anew."""
        storage = self._services.storage
        self._tasks.run("storage", lambda _: storage.unit.accounts(), owner=self, done=self._count)

    def _count(self, accounts: list[Account]) -> None:
        today = local_day(self._services.clock.now())
        due = [one for one in accounts if any(item.state is ItemState.DUE for item in audit(one, today))]
        self.counted.emit(len(due))
