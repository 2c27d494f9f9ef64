"""Which posts should go out by now, which come next, which the crisis switch holds back, and which nobody finished."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.enums import PostState
from models.planning import Pause
from models.posts import Post
from services.publishing.outlets import Outlet, open_outlets

GRACE = timedelta(minutes=10)
"""So long after its moment a post is due; afterwards it is late. Nobody stands ready to the minute."""
UNPLANNED_FOR = timedelta(days=30)
"""So long a post is told of that had a day and was never planned: who leaves it longer, has given it up."""
OVER = (PostState.PUBLISHED, PostState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Due:
    """A post whose moment came. ``outlets`` are where it is still to go out; none where it has no platform.

    ``held_by`` is the pause that keeps it back.
    """

    post: Post
    moment: datetime
    outlets: tuple[Outlet, ...]
    held_by: Pause | None = None

    @property
    def key(self) -> str:
        """What an alarm is about: this post at this moment. Planned for another moment, it may ring again."""
        return f"{self.post.id} {self.moment.isoformat()}"

    @property
    def is_half_out(self) -> bool:
        """Whether it is out on some of its platforms, and waits on others."""
        return any(one.published_at is not None for one in self.post.variants)

    @property
    def is_planned(self) -> bool:
        """Whether somebody said that it may go out; a draft with a day may have been forgotten."""
        return self.post.state is PostState.PLANNED

    def is_late(self, now: datetime) -> bool:
        """Tell whether its moment is so long gone that somebody should decide anew."""
        return now - self.moment > GRACE


@dataclass(frozen=True, slots=True)
class Agenda:
    """What waits at a moment: ``due`` the oldest first, and when the next post will be."""

    due: tuple[Due, ...] = ()
    upcoming: datetime | None = None
    pause: Pause | None = None

    @property
    def ready(self) -> tuple[Due, ...]:
        """What may go out now."""
        return tuple(one for one in self.due if one.held_by is None and one.is_planned)

    @property
    def unfinished(self) -> tuple[Due, ...]:
        """What has a day that came, and of which nobody has said yet that it may go out: listed, without an alarm."""
        return tuple(one for one in self.due if one.held_by is None and not one.is_planned)

    @property
    def held(self) -> tuple[Due, ...]:
        """What waits for the crisis switch."""
        return tuple(one for one in self.due if one.held_by is not None)


def agenda(posts: Iterable[Post], now: datetime, pause: Pause | None, is_notice: Callable[[str], bool]) -> Agenda:
    """Return what of ``posts`` should be out by ``now``, the oldest first, and what follows.

    ``is_notice`` tells of a text whether it is a condolence or an emergency: such a post goes out in a pause too.
    """
    due: list[Due] = []
    upcoming: list[datetime] = []
    for post in posts:
        if post.state in OVER or post.planned_at is None:
            continue
        if post.planned_at > now:
            upcoming.append(post.planned_at)
            continue
        if post.state is not PostState.PLANNED and now - post.planned_at > UNPLANNED_FOR:
            continue
        due.append(Due(post, post.planned_at, open_outlets(post), held_by(post, pause, is_notice)))
    due.sort(key=lambda one: (one.moment, one.post.id))
    return Agenda(tuple(due), min(upcoming, default=None), pause)


def held_by(post: Post, pause: Pause | None, is_notice: Callable[[str], bool]) -> Pause | None:
    """Return ``pause`` where it keeps ``post`` from going out now.

    While everything is stopped nothing goes out but notices, whenever it was planned for.
    """
    if pause is None or pause.ended_at is not None:
        return None
    return None if post.texts and all(map(is_notice, post.texts)) else pause
