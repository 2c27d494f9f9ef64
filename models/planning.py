"""What stands on the calendar beside a post, as checkers and pages see it: frozen values that may cross threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from models.calendar import Pillar
from models.messages import Message


class DayKind(StrEnum):
    """What a special day means for planning."""

    MOURNING = "mourning"
    EXAM = "exam"
    REGISTRATION = "registration"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """Local days ``first`` to ``last`` (inclusive) that the unit wants to be reminded of."""

    id: str
    first: date
    last: date
    name: str
    kind: DayKind


class DayTone(StrEnum):
    """How a marked day looks and sounds: the kinds of the unit's own days, and what is a day of everybody's."""

    MOURNING = "mourning"
    REMEMBRANCE = "remembrance"
    HOLIDAY = "holiday"
    HALF_HOLIDAY = "half_holiday"
    EXAM = "exam"
    REGISTRATION = "registration"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DayMark:
    """What stands on a day of the calendar. ``own_id`` is the id of the unit's day, empty for days of everybody."""

    name: Message
    tone: DayTone
    own_id: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """The crisis switch: while ``ended_at`` is ``None`` nothing that is planned may go out (strategy, D2 and D6)."""

    id: str
    began_at: datetime
    reason: str
    ended_at: datetime | None = None

    def stops(self, planned_at: datetime) -> bool:
        """Tell whether what is planned for a moment may not go out: all that was still ahead when it began."""
        return self.ended_at is None and planned_at >= self.began_at


@dataclass(frozen=True, slots=True)
class OtherPost:
    """Another post, as far as a post is compared with it.

    ``accounts`` are keys of accounts or platforms. ``signature`` holds the hashes that near-duplicates share
    (see ``services.planning.likeness``); ``moment`` is aware, ``None`` where it has no place on the calendar.
    """

    id: str
    headline: str
    moment: datetime | None
    published: bool
    accounts: frozenset[str]
    signature: frozenset[int]
    pillar_id: str | None = None
    series_id: str | None = None


@dataclass(frozen=True, slots=True)
class PlanOrders:
    """What orders the calendar, as far as posts are judged by it.

    ``last_days`` are the last days of topics by their ids, ``titles`` what they are called; ``checks`` has every series
    there ever was, by its id, with what is to be looked at before its posts go out.
    """

    pillars: tuple[Pillar, ...] = ()
    last_days: Mapping[str, date] = field(default_factory=dict[str, date])
    titles: Mapping[str, str] = field(default_factory=dict[str, str])
    checks: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class PlanContext:
    """All that a post's text and day are judged against beside the text itself.

    ``post_id`` is the post's own: what ``others`` say of it is an older state of itself.
    """

    post_id: str
    others: tuple[OtherPost, ...]
    accounts: frozenset[str]
    daily_limit: int
    min_gap: timedelta
    special_days: tuple[SpecialDay, ...] = ()
    pause: Pause | None = None
    pillars: tuple[Pillar, ...] = ()
    pillar_id: str | None = None
    topic_last: date | None = None
    topic_title: str = ""
    series_id: str | None = None
    """The series that it belongs to, or the post that it repeats: those say the same on purpose."""
    repeats: bool = False
    """It is a post that was used before, and not one of a series."""
    check_what: str = ""
