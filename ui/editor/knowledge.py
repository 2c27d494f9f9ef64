"""What is known beside the texts: the unit, its calendar, and whose the pictures are."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.editor.calendar_keeper import CalendarKeeper
from ui.editor.context import ContextKeeper
from ui.editor.rights_keeper import RightsKeeper
from ui.editor.tools import EditorTools
from ui.orders import Orders


class Knowledge(QObject):
    """Holds the keepers of what checks are told; ``changed`` asks for another check."""

    changed = Signal()

    def __init__(self, tools: EditorTools, parent: QObject) -> None:
        super().__init__(parent)
        tasks, events, storage = tools.tasks, tools.events, tools.storage
        self.context = ContextKeeper(
            tasks, events, tools.settings, storage, lambda: tools.checks.rules_revision, parent=self
        )
        self.calendar = CalendarKeeper(tasks, events, tools.settings, storage, self)
        self.orders = Orders(lambda: storage, events, tasks, self)
        self.rights = RightsKeeper(tasks, events, storage, self)
        for keeper in (self.context, self.calendar, self.rights):
            keeper.changed.connect(self.changed)

    def load(self) -> None:
        """Read what is there; rights are read when a picture is first seen."""
        self.context.load()
        self.calendar.load()
        self.orders.load()
