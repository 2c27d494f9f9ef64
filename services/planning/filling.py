"""Fills the free days with topics of the queue, so that none grows stale that could be saved (article 1).

What is best is decided in this order:

1. the most topics of high importance keep their last day, then those of normal, then those of low importance;
2. those that keep it use no more second posts of a day than they need (article 2: one, exceptionally two);
3. room that is left of one post a day goes to topics without a last day, or with one beyond all rooms, the important
   ones first, then those whose pillar is furthest below its share, then the soonest to expire, then the oldest.

The first is exact: topics that can all keep their last days are the independent sets of a matroid (unit jobs with
deadlines on days of given room), so taking the important ones first, each where it still fits, is best.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import accumulate

from models.calendar import Pillar
from models.posts import Topic
from services.planning.rooms import DayRoom


class Why(StrEnum):
    """Why a topic is proposed where it is."""

    LAST_DAY = "last-day"
    """It has a last day, and the earlier ones come first."""
    SECOND = "second"
    """The same, as an exception (the second post of a day): without it a topic would expire."""
    DAY_OFF = "day-off"
    """The same on a weekend or a holiday."""
    PILLAR = "pillar"
    """Its pillar is below its share."""
    WAITING = "waiting"
    """It has waited longest of the important ones."""


class WhyNot(StrEnum):
    """Why a topic stays in the queue."""

    EXPIRED = "expired"
    """Its last day is over."""
    NO_ROOM_IN_TIME = "no-room-in-time"
    """Until its last day all room is taken, by topics that are as important or more, or already planned."""
    LATER = "later"
    """Its turn comes after the days that are shown, in time for its last day."""
    NO_ROOM = "no-room"
    """It has no last day, or one that is far, and all room is taken; it can wait."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A topic at a moment (aware UTC), which is on the local ``day``."""

    topic: Topic
    moment: datetime
    day: date
    why: Why


@dataclass(frozen=True, slots=True)
class Filling:
    """The whole plan: what goes where, in the order of time, and what stays, the most urgent first."""

    proposals: tuple[Proposal, ...]
    left: tuple[tuple[Topic, WhyNot], ...]


@dataclass(frozen=True, slots=True)
class _Place:
    day: date
    moment: datetime
    is_second: bool
    is_off: bool

    @property
    def why(self) -> Why:
        """Why a topic that must keep its last day stands here."""
        return Why.LAST_DAY if not self.is_second else Why.DAY_OFF if self.is_off else Why.SECOND


def fill(
    topics: Iterable[Topic],
    rooms: Sequence[DayRoom],
    today: date,
    *,
    shown: date = date.max,
    pillars: Sequence[Pillar] = (),
    written: Mapping[str | None, int] | None = None,
) -> Filling:
    """Return the best plan for ``topics`` in ``rooms`` (days in their order, from ``today`` on).

    It is made for all rooms, so that what is due later takes no place from what is due sooner, and told up to the day
    ``shown``. ``written`` counts the posts of each pillar in the weeks before, ``None`` for those of no pillar.
    """
    last = rooms[-1].day if rooms else today
    waiting = sorted(topics, key=_by_importance)
    expired = [one for one in waiting if one.expires_on is not None and one.expires_on < today]
    dated = [one for one in waiting if one.expires_on is not None and today <= one.expires_on <= last]
    patient = [one for one in waiting if one.expires_on is None or one.expires_on > last]
    kept = sorted(_keepable(dated, rooms), key=_by_last_day)
    places = _places(kept, rooms)
    planned = [Proposal(topic, place.moment, place.day, place.why) for topic, place in zip(kept, places, strict=False)]
    proposals = [one for one in planned if one.day <= shown]
    shares = _Shares(pillars, Counter(written or {}))
    for one in proposals:
        shares.count(one.topic)
    free = [place for place in places[len(kept) :] if not place.is_second and place.day <= shown]
    proposals += _patient(patient, free, shares)
    placed, later = ({one.topic.id for one in some} for some in (proposals, planned))
    left = [(one, WhyNot.EXPIRED) for one in sorted(expired, key=_by_last_day)]
    left += [(one, WhyNot.NO_ROOM_IN_TIME) for one in sorted(dated, key=_by_last_day) if one.id not in later]
    left += [(one, WhyNot.LATER) for one in kept if one.id not in placed]
    left += [(one, WhyNot.NO_ROOM) for one in patient if one.id not in placed]
    return Filling(tuple(sorted(proposals, key=lambda one: one.moment)), tuple(left))


def _by_importance(topic: Topic) -> tuple[int, date, datetime, str]:
    return -topic.importance, topic.expires_on or date.max, topic.created_at, topic.id


def _by_last_day(topic: Topic) -> tuple[date, int, datetime, str]:
    return topic.expires_on or date.max, -topic.importance, topic.created_at, topic.id


def _keepable(dated: Sequence[Topic], rooms: Sequence[DayRoom]) -> list[Topic]:
    """Return the topics that keep their last day, the important ones first.

    By Hall's theorem they all fit where up to each day no more are due than there is room.
    """
    days = [room.day for room in rooms]
    spare = list(accumulate(len(room.moments) for room in rooms))
    kept: list[Topic] = []
    for topic in dated:
        due = _due(topic, days)
        # One more is due on each day from its own on: none of them may be full.
        if due >= 0 and min(spare[due:]) > 0:
            kept.append(topic)
            for later in range(due, len(spare)):
                spare[later] -= 1
    return kept


def _places(kept: Sequence[Topic], rooms: Sequence[DayRoom]) -> list[_Place]:
    """Return what is used, in the order of time: one post a day, and second ones only where the kept ones need them."""
    days = [room.day for room in rooms]
    due = Counter(_due(topic, days) for topic in kept)
    seconds: Counter[int] = Counter()
    room_so_far = needed = 0
    for number, room in enumerate(rooms):
        room_so_far += room.usual
        needed += due[number]
        while needed > room_so_far:
            # Nearest to the last day, so that earlier days stay as they usually are.
            spare = next(n for n in range(number, -1, -1) if seconds[n] < _exceptions(rooms[n]))
            seconds[spare] += 1
            room_so_far += 1
    return [
        _Place(room.day, moment, is_second=place >= room.usual, is_off=room.off)
        for number, room in enumerate(rooms)
        for place, moment in enumerate(room.moments)
        if place < room.usual + seconds[number]
    ]


def _exceptions(room: DayRoom) -> int:
    return len(room.moments) - room.usual


def _due(topic: Topic, days: Sequence[date]) -> int:
    """Return the number of the last day on which the topic may stand; -1 where that is before the first."""
    return bisect_right(days, topic.expires_on or date.max) - 1


def _patient(patient: Sequence[Topic], free: Sequence[_Place], shares: _Shares) -> list[Proposal]:
    """Give each free place the topic that should come next, of those that can all wait."""
    waiting = list(patient)
    made: list[Proposal] = []
    for place in free:
        if not waiting:
            break
        # ``min`` keeps the first of equals, and they are in their order already.
        best = min(waiting, key=lambda topic: (-topic.importance, -shares.lacking(topic)))
        why = Why.PILLAR if shares.lacking(best) > 0 else Why.WAITING
        waiting.remove(best)
        shares.count(best)
        made.append(Proposal(best, place.moment, place.day, why))
    return made


class _Shares:
    """How far each pillar is below the share of posts that it should have."""

    def __init__(self, pillars: Sequence[Pillar], written: Counter[str | None]) -> None:
        self._wanted = {pillar.id: pillar.share / 100 for pillar in pillars}
        self._written = written
        self._all = sum(written.values())

    def lacking(self, topic: Topic) -> float:
        """Return the wanted share less the present one of the topic's pillar; 0 for a topic of none."""
        wanted = self._wanted.get(topic.pillar_id or "")
        if wanted is None:
            return 0.0
        return wanted - self._written[topic.pillar_id] / max(1, self._all)

    def count(self, topic: Topic) -> None:
        self._written[topic.pillar_id] += 1
        self._all += 1
