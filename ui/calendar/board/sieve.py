"""What of the calendar is shown: the filter, what the storage found for it, and which posts it hides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from models.calendar import PostFilter
from models.posts import Post
from services.clock import local_day
from ui.calendar.board.finder import Finder, Found, Total
from ui.calendar.ports import OpenStorage
from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Held:
    """The posts (their ids) that the board holds, and its local days from ``start`` to before ``end``."""

    ids: frozenset[str]
    start: date
    end: date


class Sieve(QObject):
    """Lives as long as the board: a filter is kept until the program ends.

    A post is hidden only after the storage has said that it does not fit: what is put on the board meanwhile is shown.
    """

    changed = Signal()
    """Emitted after other posts are shown than before."""
    counted = Signal()
    """Emitted after the storage has said how many posts the filter lets through in all."""

    def __init__(
        self, storage: OpenStorage, tasks: TaskRunner, held: Callable[[], Held], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.finder = Finder(storage, tasks, self)
        self._held = held
        self.wanted = PostFilter()
        self.found: Found | None = None
        """What the filter lets through; nothing without one, and until the storage has answered."""
        self.total: Total | None = None
        """How much that is of all posts; known a moment later."""
        self._hidden: frozenset[str] = frozenset()

    def show_only(self, wanted: PostFilter) -> None:
        """Show what ``wanted`` lets through as soon as the storage has said what that is; without a filter, at once."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._look()

    def clear(self) -> None:
        """Show everything again."""
        self.show_only(PostFilter())

    def take(self, wanted: PostFilter, found: Found | None) -> None:
        """Take over what was found for ``wanted`` when the posts held now were read. Says nothing: the board does."""
        if wanted == self.wanted:
            self._set(found, self._held().ids)
            self._count()
        else:
            self._look()

    def shown(self, day: date, posts: Sequence[Post]) -> tuple[Post, ...]:
        """Return which of the ``posts`` of a local day are shown, and those called off that somebody looks for."""
        shown = [post for post in posts if post.id not in self._hidden]
        if self.found is not None and self.found.called_off:
            on_day = [post for post in self.found.called_off if post.moment and local_day(post.moment) == day]
            shown = sorted([*shown, *on_day], key=lambda post: (post.moment, post.id))
        return tuple(shown)

    def hidden(self, posts: Sequence[Post]) -> int:
        """Return how many of some posts are not shown."""
        return sum(post.id in self._hidden for post in posts) if self._hidden else 0

    def _look(self) -> None:
        if not self.wanted:
            self.finder.forget()
            self.total = None
            self._set(None, frozenset())
            self.changed.emit()
            return
        held = self._held()

        def done(found: Found | None) -> None:
            self._set(found, held.ids)
            self.changed.emit()

        self.found = self.total = None
        self.finder.look(self.wanted, held.start, held.end, done)
        self._count()

    def _count(self) -> None:
        def done(total: Total) -> None:
            self.total = total
            self.counted.emit()

        if self.wanted:
            self.finder.count(self.wanted, done)

    def _set(self, found: Found | None, asked: frozenset[str]) -> None:
        self.found = found
        self._hidden = asked - found.ids if found is not None else frozenset()
