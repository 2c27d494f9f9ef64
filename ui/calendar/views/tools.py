"""What the views that read the storage themselves are made of."""

from __future__ import annotations

from dataclasses import dataclass

from ui.calendar.board.board import Board
from ui.calendar.ports import Doors, OpenStorage
from ui.calendar.views.gestures import Gestures
from ui.orders import Orders
from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class ViewTools:
    """The page's board, gestures and orders, and the ways to the storage and to pictures."""

    board: Board
    gestures: Gestures
    orders: Orders
    storage: OpenStorage
    tasks: TaskRunner
    doors: Doors
