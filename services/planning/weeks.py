"""The plan of the next weeks: what is known of the calendar, put before the planner, and looked at again at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from models.calendar import Pillar, Slot
from models.enums import Platform
from models.planning import Pause, SpecialDay
from models.posts import Account, Post, Topic
from services.clock import local_day
from services.planning.filling import Filling, Proposal, fill
from services.planning.load import Limits, account_keys
from services.planning.rooms import day_rooms, is_free
from services.planning.special_days import KnownDays
from services.planning.times import PREPARATION, local_moment

MOST_WEEKS = 8
_FARTHEST = timedelta(weeks=26)
"""So far ahead a last day matters for what is proposed now; beyond, a topic can wait like one without."""
_A_WEEK = 7
_LOOK_BACK = timedelta(weeks=4)
"""How far back posts count for the shares of pillars."""
_MARGIN = timedelta(days=2)
"""A gap may reach over the end of the last day."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the storage knows at one moment. ``posts`` are those of :func:`reach`, ``topics`` the open ones."""

    posts: Sequence[Post]
    topics: Sequence[Topic]
    accounts: Sequence[Account]
    slots: Sequence[Slot]
    pillars: Sequence[Pillar]
    own_days: Sequence[SpecialDay]
    pauses: Sequence[Pause]
    known_days: KnownDays

    @property
    def is_paused(self) -> bool:
        """Whether the crisis switch is on: nothing may go out, so nothing is proposed."""
        return any(pause.ended_at is None for pause in self.pauses)

    def is_closed(self, day: date) -> bool:
        """Tell whether a local day is one of mourning."""
        return self.known_days.is_mourning(day, self.own_days)


def reach(now: datetime, weeks: int, topics: Iterable[Topic] = ()) -> tuple[datetime, datetime]:
    """Return the moments between which posts matter for a plan of so many weeks for ``topics``."""
    end = local_moment(local_day(now) + timedelta(days=_days_ahead(local_day(now), weeks, topics)), time.min)
    return now - _LOOK_BACK, end + _MARGIN


def _days_ahead(today: date, weeks: int, topics: Iterable[Topic]) -> int:
    """Return for how many days a plan is made: up to the latest last day, so that none of them is missed later."""
    farthest = today + _FARTHEST
    last_days = (one.expires_on for one in topics if one.expires_on is not None and one.expires_on <= farthest)
    return max(weeks * _A_WEEK, (max(last_days, default=today) - today).days + 1)


def goals(accounts: Iterable[Account]) -> tuple[Account, ...]:
    """Return the accounts that a new post goes to: the first of each platform."""
    first: dict[Platform, Account] = {}
    for account in accounts:
        first.setdefault(account.platform, account)
    return tuple(first.values())


def plan_weeks(around: Surroundings, limits: Limits, now: datetime, weeks: int) -> Filling:
    """Return the best plan for the topics from ``now`` (aware) on, for whole days: today is the first of them.

    It looks beyond these weeks, to the last days of all topics: what would be too late then is proposed now.
    """
    meant, today = goals(around.accounts), local_day(now)
    rooms = day_rooms(
        _beside(around.posts, around.accounts, meant),
        meant,
        around.slots,
        limits,
        after=now + PREPARATION,
        days=_days_ahead(today, weeks, around.topics),
        closed=around.is_closed,
        holiday=around.known_days.public.is_off,
    )
    written = Counter(post.pillar_id for post in around.posts)
    shown = today + timedelta(days=weeks * _A_WEEK - 1)
    return fill(around.topics, rooms, today, shown=shown, pillars=around.pillars, written=written)


def still_fits(around: Surroundings, proposal: Proposal, limits: Limits, now: datetime) -> bool:
    """Tell whether a proposal that was made before may still be followed, as things are by now."""
    return (
        proposal.moment > now
        and not around.is_closed(proposal.day)
        and any(topic.id == proposal.topic.id for topic in around.topics)
        and is_free(proposal.moment, _beside(around.posts, around.accounts, goals(around.accounts)), limits)
    )


def _beside(posts: Iterable[Post], accounts: Sequence[Account], meant: Sequence[Account]) -> list[Post]:
    """Return the posts that take room from ``meant`` accounts, without what of them goes elsewhere."""
    key = account_keys(accounts)
    elsewhere = {account.id for account in accounts} - {account.id for account in meant}
    found: list[Post] = []
    for post in posts:
        mine = tuple(variant for variant in post.variants if key(variant) not in elsewhere)
        if mine or not post.variants:
            found.append(post if len(mine) == len(post.variants) else replace(post, variants=mine))
    return found
