"""What hand and keyboard ask of the calendar, whichever view they are on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal


class Gestures(QObject):
    """Every view speaks through this one object, so that the page listens once."""

    retold = Signal()
    """What the view says of itself (heading, summary) has changed."""
    day_chosen = Signal(object)
    """The day (``date``) to be made current; it may lie outside what is shown."""
    day_opened = Signal(object)
    """The day whose posts are to be listed."""
    post_opened = Signal(str)
    new_post_asked = Signal(object)
    """The day for it, or the moment (an aware ``datetime``) where the view has hours."""
    post_dropped = Signal(str, object)
    """A post's id, and the day or moment it is to have."""
    topic_dropped = Signal(str, object)
    """A topic's id, and the day or moment for its post."""
    post_shifted = Signal(str, int)
    """A post's id and a number of days."""
    posts_swapped = Signal(str, str)
    """The ids of two posts that are to take each other's time."""
    delete_asked = Signal(str)
    turned = Signal(int)
    """A number of spans (days, weeks, months: the view's own) to go on; negative to go back."""
    today_asked = Signal()
    ghost_chosen = Signal(str)
    """The id of the topic that is proposed where the pointer is."""
    menu_asked = Signal(object, str, QPoint)
    """A day, the id of the post under the pointer or an empty text, and a global position."""
