"""Makes the posts of series ahead of time, and keeps those that wait in step with their series.

Every call changes several things: make it within one deed of the storage, on its lane.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Protocol

from models.calendar import Rhythm, Series, Slot
from models.enums import PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import SpecialDay
from models.posts import Post, Revision
from services.clock import local_day
from services.planning.recurring import due, made, place_of, post_id, usual_time
from services.planning.special_days import KnownDays
from services.planning.times import local_moment

AHEAD: Mapping[Rhythm, timedelta] = MappingProxyType(
    {Rhythm.WEEKLY: timedelta(days=28), Rhythm.MONTHLY: timedelta(days=45), Rhythm.YEARLY: timedelta(days=60)}
)
"""How long before its day a post is made: what comes seldom takes longer to prepare."""
_MARGIN = timedelta(days=30)
"""A post may have been moved from the day that it was made for."""


class Posts(Protocol):
    def between(self, start: datetime, end: datetime, /) -> list[Post]: ...
    def add(self, post: Post, /) -> Post: ...
    def update(self, post_id: str, change: Callable[[Post], Post], /) -> Post: ...
    def delete(self, post_id: str, /) -> Post: ...
    def get(self, post_id: str, /) -> Post | None: ...
    def restore(self, post_id: str, /) -> Post: ...
    def revisions(self, post_id: str, /) -> list[Revision]: ...


class AllSeries(Protocol):
    def all(self) -> list[Series]: ...
    def get(self, series_id: str, /) -> Series | None: ...
    def save(self, series: Series, /) -> Series: ...
    def delete(self, series_id: str, /) -> None: ...


class Slots(Protocol):
    def all(self) -> list[Slot]: ...


class Days(Protocol):
    def all(self) -> list[SpecialDay]: ...


class SeriesStorage(Protocol):
    """The part of the storage that series need."""

    @property
    def posts(self) -> Posts: ...
    @property
    def series(self) -> AllSeries: ...
    @property
    def slots(self) -> Slots: ...
    @property
    def days(self) -> Days: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a series' posts. ``left`` are those that somebody wrote in, and that therefore stayed."""

    made: int = 0
    changed: int = 0
    removed: int = 0
    left: int = 0

    def words(self) -> Message | None:
        """Return what to say of the posts beside the series itself; nothing where none was concerned."""
        if self.left:
            said = QT_TRANSLATE_NOOP("services", "Elle değiştirilen {left} yazıya dokunulmadı.")
        elif self.removed:
            said = QT_TRANSLATE_NOOP("services", "Takvimden kaldırılan yazı: {removed}.")
        elif self.changed:
            said = QT_TRANSLATE_NOOP("services", "Takvimde bekleyen {changed} yazı da değişti.")
        elif self.made:
            said = QT_TRANSLATE_NOOP("services", "Takvime eklenen yazı: {made}.")
        else:
            return None
        return Message(said, {"left": self.left, "removed": self.removed, "changed": self.changed, "made": self.made})


class SeriesKeeper:
    """One look at the storage; make a new one for each deed."""

    def __init__(self, storage: SeriesStorage, known_days: KnownDays, now: datetime) -> None:
        self._storage = storage
        self._now = now
        self._today = local_day(now)
        self._known_days = known_days
        self._own_days = storage.days.all()
        self._slots = storage.slots.all()

    def is_due(self) -> bool:
        """Tell whether :meth:`make_due` would look through new days."""
        return any(due(one, self._today, AHEAD[one.rhythm]) for one in self._storage.series.all())

    def make_due(self) -> int:
        """Make the posts of the days that have come near, of all series; return how many."""
        count = 0
        for series in self._storage.series.all():
            days = due(series, self._today, AHEAD[series.rhythm])
            if days:
                count += self._add(self._wanted(series, days).values())
                self._storage.series.save(self._looked_through(series))
        return count

    def save(self, series: Series) -> Outcome:
        """Store a series, new or changed, and bring its waiting posts in step with it."""
        before = self._storage.series.get(series.id)
        wanted = self._wanted(series, self._days(series))
        self._storage.series.save(self._looked_through(series))
        if before is None:
            return Outcome(made=self._add(wanted.values()))
        as_made = self._wanted(before, self._days(before))
        outcome = self._follow(before, as_made, wanted)
        unwanted = wanted.keys() - as_made.keys()
        return replace(outcome, made=self._add(wanted.values()) + self._bring_back(wanted[one] for one in unwanted))

    def delete(self, series_id: str) -> Outcome:
        """Make no more of a series; what waits of it and was never written in goes too."""
        before = self._storage.series.get(series_id)
        if before is None:
            return Outcome()
        self._storage.series.delete(series_id)
        return self._follow(before, self._wanted(before, self._days(before)), {})

    def _days(self, series: Series) -> list[date]:
        return due(replace(series, made_until=None), self._today, AHEAD[series.rhythm])

    def _looked_through(self, series: Series) -> Series:
        return replace(series, made_until=self._today + AHEAD[series.rhythm])

    def _is_closed(self, day: date) -> bool:
        return self._known_days.is_mourning(day, self._own_days) or self._known_days.public.is_off(day)

    def _wanted(self, series: Series, days: Iterable[date]) -> dict[str, Post]:
        """Return the posts of these days that are still ahead, by their ids."""
        found: dict[str, Post] = {}
        for day in days:
            place = place_of(series, day, self._is_closed)
            if place is None:
                continue
            moment = local_moment(place, usual_time(series, place, self._slots))
            if moment > self._now:
                one_id = post_id(series, day)
                found[one_id] = made(series, moment, one_id, self._now)
        return found

    def _add(self, posts: Iterable[Post]) -> int:
        """Store those that never were; one that was deleted stays so."""
        fresh = [post for post in posts if not self._storage.posts.revisions(post.id)]
        for post in fresh:
            self._storage.posts.add(post)
        return len(fresh)

    def _bring_back(self, posts: Iterable[Post]) -> int:
        """Bring back what was removed when the series paused, or was to end before: its day is one again."""
        gone = [post for post in posts if self._storage.posts.get(post.id) is None]
        for post in gone:
            self._storage.posts.restore(post.id)
            self._storage.posts.update(post.id, partial(_rewritten, now=post, moment=post.planned_at))
        return len(gone)

    def _follow(self, before: Series, as_made: Mapping[str, Post], wanted: Mapping[str, Post]) -> Outcome:
        """Change the waiting posts that are as they were made, and remove those whose day is none any more."""
        changed = removed = left = 0
        for post in self._waiting(before):
            was, now = as_made.get(post.id), wanted.get(post.id)
            if was is None or not _same_words(post, was):
                left += 1
            elif now is None:
                self._storage.posts.delete(post.id)
                removed += 1
            else:
                # Who dragged it somewhere meant that day, not the one of the series.
                moment = now.planned_at if post.planned_at == was.planned_at else post.planned_at
                after = _rewritten(post, now, moment)
                if after != post:
                    self._storage.posts.update(post.id, partial(_rewritten, now=now, moment=moment))
                    changed += 1
        return Outcome(changed=changed, removed=removed, left=left)

    def _waiting(self, series: Series) -> list[Post]:
        end = self._now + AHEAD[series.rhythm] + _MARGIN
        return [
            post
            for post in self._storage.posts.between(self._now, end)
            if post.series_id == series.id and post.state is not PostState.PUBLISHED
        ]


def _same_words(post: Post, other: Post) -> bool:
    """Tell whether two posts say the same to the same accounts, and nobody added anything."""
    return _words(post) == _words(other)


def _words(post: Post) -> tuple[object, ...]:
    variants = tuple((one.platform, one.text, one.account_id) for one in post.variants)
    return post.text, variants, post.state, post.pillar_id, post.campaign_id, post.attachments, post.dismissals


def _rewritten(post: Post, now: Post, moment: datetime | None) -> Post:
    return replace(
        post,
        text=now.text,
        variants=now.variants,
        state=now.state,
        pillar_id=now.pillar_id,
        campaign_id=now.campaign_id,
        planned_at=moment,
    )
