"""What stands on the calendar around a post, gathered for the checkers of whole posts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from models.calendar import Pillar
from models.enums import PostState
from models.planning import OtherPost, Pause, PlanContext, PlanOrders, SpecialDay
from models.posts import Account, Post
from services.planning.likeness import Signature, signature
from services.planning.load import account_keys
from services.planning.times import post_moment

REACH = timedelta(days=365)
"""How far back the calendar is known around the present: farther than any verdict looks."""


class Signatures:
    """The signatures of posts, each worked out once for a saved state of the post."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, Signature]] = {}

    def of(self, post: Post) -> Signature:
        known = self._known.get(post.id)
        if known is None or known[0] != post.revision or not post.revision:
            known = self._known[post.id] = (post.revision, signature(post.text or post.headline))
        return known[1]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The whole calendar at one moment, ready to be held against any of its posts."""

    posts: tuple[OtherPost, ...] = ()
    accounts: tuple[Account, ...] = ()
    special_days: tuple[SpecialDay, ...] = ()
    pause: Pause | None = None
    orders: PlanOrders = field(default_factory=PlanOrders)

    def with_post(self, post: Post, signatures: Signatures) -> Surroundings:
        """Return the calendar with ``post`` as it stands now, in the place of what was known of it."""
        others = tuple(other for other in self.posts if other.id != post.id)
        return replace(self, posts=(*others, *_entries((post,), self.accounts, signatures)))

    def without_post(self, post_id: str) -> Surroundings:
        return replace(self, posts=tuple(other for other in self.posts if other.id != post_id))

    def waiting(self, since: datetime) -> list[OtherPost]:
        """Return what is planned from a moment on and did not go out: what the crisis switch stops, in that order."""
        found = [(one.moment, one.id, one) for one in self.posts if one.moment is not None and not one.published]
        return [one for moment, _, one in sorted(found, key=lambda f: f[:2]) if moment >= since]

    def stopped(self) -> list[OtherPost]:
        """Return what the crisis switch stops at the moment."""
        return self.waiting(self.pause.began_at) if self.pause is not None else []

    def around(self, post: Post, daily_limit: int, min_gap: timedelta) -> PlanContext:
        """Return what ``post`` is judged against. Its own saved state is among the posts: the checker leaves it out."""
        keys = account_keys(self.accounts)
        return PlanContext(
            post_id=post.id,
            others=self.posts,
            accounts=frozenset(keys(variant) for variant in post.variants),
            daily_limit=daily_limit,
            min_gap=min_gap,
            special_days=self.special_days,
            pause=self.pause,
            pillars=self.orders.pillars,
            pillar_id=post.pillar_id,
            topic_last=self.orders.last_days.get(post.topic_id or ""),
            topic_title=self.orders.titles.get(post.topic_id or "", ""),
            series_id=post.series_id,
            repeats=post.series_id is not None and post.series_id not in self.orders.checks,
            check_what=self.orders.checks.get(post.series_id or "", ""),
        )


def surroundings(
    posts: Iterable[Post],
    accounts: Sequence[Account],
    special_days: Iterable[SpecialDay] = (),
    pause: Pause | None = None,
    *,
    orders: PlanOrders | None = None,
    signatures: Signatures,
) -> Surroundings:
    """Return the calendar of all ``posts`` that were not called off."""
    others = tuple(_entries(posts, accounts, signatures))
    return Surroundings(others, tuple(accounts), tuple(special_days), pause, orders or PlanOrders())


class AllPillars(Protocol):
    def all(self) -> list[Pillar]: ...


class AllSeries(Protocol):
    def checks(self) -> dict[str, str]: ...


class TopicFacts(Protocol):
    def last_days(self) -> dict[str, date]: ...
    def titles(self) -> dict[str, str]: ...


class OrdersStorage(Protocol):
    """The part of the storage that :func:`read_orders` reads."""

    @property
    def pillars(self) -> AllPillars: ...
    @property
    def series(self) -> AllSeries: ...
    @property
    def topics(self) -> TopicFacts: ...


def read_orders(storage: OrdersStorage) -> PlanOrders:
    """Return what orders the calendar; on the storage lane."""
    topics = storage.topics
    return PlanOrders(tuple(storage.pillars.all()), topics.last_days(), topics.titles(), storage.series.checks())


def _entries(posts: Iterable[Post], accounts: Sequence[Account], signatures: Signatures) -> Iterator[OtherPost]:
    keys = account_keys(accounts)
    return (
        OtherPost(
            id=post.id,
            headline=post.headline,
            moment=post_moment(post),
            published=post.state is PostState.PUBLISHED,
            accounts=frozenset(keys(variant) for variant in post.variants),
            signature=signatures.of(post),
            pillar_id=post.pillar_id,
            series_id=post.series_id,
        )
        for post in posts
        if post.state is not PostState.CANCELLED
    )
