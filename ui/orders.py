"""What orders the calendar, as pages show it: pillars and campaigns, read once and again after each change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from models.calendar import Campaign, Pillar
from models.checking import IsCancelled
from ui.events import AppEvents
from ui.tasks import TaskRunner


class PillarsPort(Protocol):
    """The content pillars and their shares."""

    def all(self) -> list[Pillar]: ...


class CampaignsPort(Protocol):
    """The campaigns, the latest first."""

    def all(self) -> list[Campaign]: ...


class OrdersStorage(Protocol):
    """The part of the storage that is read here; on the "storage" lane only."""

    @property
    def pillars(self) -> PillarsPort: ...
    @property
    def campaigns(self) -> CampaignsPort: ...


class Orders(QObject):
    """Holds the present pillars and campaigns; both are empty until :meth:`load` was answered."""

    changed = Signal()

    def __init__(
        self, storage: Callable[[], OrdersStorage], events: AppEvents, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._tasks = tasks
        self._pillars: dict[str, Pillar] = {}
        self._campaigns: dict[str, Campaign] = {}
        events.orders_changed.connect(self.load)

    @property
    def pillars(self) -> Sequence[Pillar]:
        """The pillars in the unit's order."""
        return tuple(self._pillars.values())

    @property
    def campaigns(self) -> Sequence[Campaign]:
        """The campaigns, the latest first."""
        return tuple(self._campaigns.values())

    def pillar(self, pillar_id: str | None) -> Pillar | None:
        return self._pillars.get(pillar_id or "")

    def campaign(self, campaign_id: str | None) -> Campaign | None:
        return self._campaigns.get(campaign_id or "")

    def load(self) -> None:
        """Read them on the storage lane."""

        def work(_is_cancelled: IsCancelled) -> tuple[list[Pillar], list[Campaign]]:
            storage = self._storage()
            return storage.pillars.all(), storage.campaigns.all()

        self._tasks.run("storage", work, owner=self, done=self._take)

    def _take(self, found: tuple[list[Pillar], list[Campaign]]) -> None:
        pillars, campaigns = {one.id: one for one in found[0]}, {one.id: one for one in found[1]}
        if list(pillars.values()) != list(self.pillars) or list(campaigns.values()) != list(self.campaigns):
            self._pillars, self._campaigns = pillars, campaigns
            self.changed.emit()
