"""Another time for a post that did not go out: the next free moments, as the planner sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from models.calendar import Slot
from models.posts import Account, Post
from services.planning import Limits
from services.planning.rooms import day_rooms
from services.planning.times import PREPARATION
from services.publishing.outlets import open_outlets, outlet_of

DAYS = 21
"""How many days are looked at: who cannot find a time in three weeks, chooses one."""


def free_moments(
    post: Post,
    posts: Iterable[Post],
    accounts: Sequence[Account],
    slots: Iterable[Slot],
    limits: Limits,
    *,
    now: datetime,
    closed: Callable[[date], bool],
    most: int = 3,
) -> list[datetime]:
    """Return the next free moments for what of ``post`` is not out yet; usual ones only, one a day at most.

    ``posts`` are those around; ``closed`` days (mourning) have no room. Empty where three weeks are full.
    """
    waiting = set(open_outlets(post))
    meant = _accounts(post, accounts)
    others = [
        replace(one, variants=tuple(v for v in one.variants if outlet_of(v) not in waiting))
        if one.id == post.id
        else one
        for one in posts
        if one.id != post.id or len(one.variants) > len(waiting)
    ]
    rooms = day_rooms(others, meant, slots, limits, after=now + PREPARATION, days=DAYS, closed=closed)
    return [moment for room in rooms for moment in room.moments[: room.usual]][:most]


def _accounts(post: Post, accounts: Sequence[Account]) -> list[Account]:
    """Return the accounts that the post still goes to; by its platforms where it names none."""
    waiting = open_outlets(post)
    ids = {one.account_id for one in waiting if one.account_id}
    platforms = {one.platform for one in waiting if not one.account_id}
    return [one for one in accounts if one.id in ids or one.platform in platforms]
