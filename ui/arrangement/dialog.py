"""Yayın düzeni: what the calendar is ordered by, a tab for each kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from services.clock import Clock, local_day
from services.planning.load import Limits
from services.settings import Settings
from ui.arrangement.campaigns import CampaignsPart
from ui.arrangement.desk import ArrangementDesk
from ui.arrangement.part import ListPart, Part
from ui.arrangement.pillars import PillarsPart
from ui.arrangement.series import SeriesPart
from ui.arrangement.slots import SlotsPart
from ui.events import AppEvents
from ui.kit import UndoBar, button, label
from ui.orders import Orders
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_M, SPACE_XL

if TYPE_CHECKING:
    from services.planning.special_days import KnownDays
    from services.storage.store import Storage

_SIZE = QSize(920, 620)


class ArrangementDialog(QDialog):
    """Stays open after each change. A second try closes it, whatever is half filled in."""

    def __init__(
        self,
        storage: Callable[[], Storage],
        settings: Settings,
        clock: Clock,
        events: AppEvents,
        tasks: TaskRunner,
        *,
        known_days: Callable[[], KnownDays],
        parent: QWidget | None = None,
    ) -> None:
        """``known_days`` is called on the storage lane."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Yayın düzeni"))
        self.resize(_SIZE)
        self._is_leaving = False
        self.desk = ArrangementDesk(storage, tasks, events, self)
        today = local_day(clock.now())
        self.pillars = PillarsPart(self.desk)
        self.campaigns = CampaignsPart(self.desk, today)
        self.slots = SlotsPart(self.desk, lambda: Limits.read(settings))
        orders = Orders(storage, events, tasks, self)
        orders.load()
        self.series = SeriesPart(self.desk, orders, clock, known_days)
        self.parts: dict[str, Part] = {
            "pillars": self.pillars,
            "campaigns": self.campaigns,
            "slots": self.slots,
            "series": self.series,
        }
        self.tabs = QTabWidget()
        self.tabs.tabBar().setExpanding(False)
        names = {
            "pillars": self.tr("Sütunlar"),
            "campaigns": self.tr("Kampanyalar"),
            "slots": self.tr("Yayın saatleri"),
            "series": self.tr("Diziler"),
        }
        for key, part in self.parts.items():
            self.tabs.addTab(part, names[key])
        self._shown = 0
        self.tabs.currentChanged.connect(self._follow_tab)
        self._lay_out()
        self.desk.told.connect(self._tell)
        self.desk.failed.connect(self.undo_bar.say)
        self.desk.arranged.connect(self._first_look)
        self._wanted: tuple[Part, str] | None = (self.pillars, "")
        self.desk.load()

    def _lay_out(self) -> None:
        self.undo_bar = UndoBar()
        self.undo_bar.take_key(self)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.leave = button(self.tr("Kapat"), self.reject)
        self.leave.setAutoDefault(False)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Yayın düzeni"), "title"))
        told = self.tr("Neyi, ne kadar, ne zaman paylaşıyorsunuz? Takvim ve “Haftaları doldur” buna bakar.")
        column.addWidget(label(told, "muted", wrap=True))
        column.addWidget(self.tabs, 1)
        column.addWidget(self.undo_bar)
        column.addLayout(foot)

    def show_part(self, key: str, whose: str = "") -> None:
        """Bring a part to the front, and what ``whose`` names in it."""
        part = self.parts.get(key, self.pillars)
        self.tabs.setCurrentWidget(part)
        self._wanted = (part, whose)
        self.desk.load()

    def reject(self) -> None:
        part = self._current()
        if self._is_leaving or part.keep():
            super().reject()
            return
        self._is_leaving = True
        part.problem.setText(f"{part.problem.text()} {self.tr('Bırakıp çıkmak için bir daha kapatın.')}")

    def _current(self) -> Part:
        return list(self.parts.values())[self._shown]

    def _first_look(self) -> None:
        """What was asked for is there now."""
        if self._wanted is None:
            return
        (part, whose), self._wanted = self._wanted, None
        if whose and isinstance(part, ListPart | SlotsPart):
            part.choose(whose)
        part.take_focus()

    def _follow_tab(self, number: int) -> None:
        before, self._shown = self._shown, number
        if list(self.parts.values())[before].keep():
            self._is_leaving = False
            return
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(before)
        self.tabs.blockSignals(blocked)
        self._shown = before

    def _tell(self, words: str, can_undo: bool) -> None:
        self._is_leaving = False
        if can_undo:
            self.undo_bar.offer(words, self.desk.undo)
        else:
            self.undo_bar.say(words)
