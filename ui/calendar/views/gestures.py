"""What hand and keyboard ask of the calendar, whichever view they are on."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, QPoint, Signal

from ui.calendar import mime
from ui.calendar.views.selection import Selection


class Gestures(QObject):
    """Every view speaks through this one object, so that the page listens once.

    ``selection`` is what is selected in all of them.
    """

    retold = Signal()
    """What the view says of itself (heading, summary) has changed."""
    day_chosen = Signal(object)
    """The day (``date``) to be made current; it may lie outside what is shown."""
    day_opened = Signal(object)
    """The day whose posts are to be listed."""
    post_opened = Signal(str)
    new_post_asked = Signal(object)
    """The day for it, or the moment (an aware ``datetime``) where the view has hours."""
    posts_dropped = Signal(object, object, bool)
    """The ids of posts (``tuple``), the one in hand first; the day or moment for it; whether copies go there."""
    topic_dropped = Signal(str, object)
    """A topic's id, and the day or moment for its post."""
    posts_shifted = Signal(object, object)
    """The ids of posts (``tuple``), and by how much they are to be later (``timedelta``)."""
    posts_swapped = Signal(str, str)
    """The ids of two posts that are to take each other's time."""
    delete_asked = Signal(object)
    """The ids of posts (``tuple``)."""
    turned = Signal(int)
    """A number of spans (days, weeks, months: the view's own) to go on; negative to go back."""
    today_asked = Signal()
    ghost_chosen = Signal(str)
    """The id of the topic that is proposed where the pointer is."""
    menu_asked = Signal(object, str, QPoint)
    """A day or a moment, the id of the post under the pointer or an empty text, and a global position."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selection = Selection(self)

    def drop(self, load: mime.Load, goal: date | datetime, *, copies: bool) -> None:
        """Tell of what was dropped on a day or a moment."""
        kind, ids = load
        if kind == mime.POST:
            self.posts_dropped.emit(ids, goal, copies)
        else:
            self.topic_dropped.emit(ids[0], goal)
