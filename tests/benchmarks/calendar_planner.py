"""Part of the group ``calendar``: what a plan of eight weeks costs, and whether any other plan saves more topics."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from datetime import time as at
from itertools import combinations

from models.calendar import Pillar, Slot
from models.enums import Importance, Language, Platform, PostState
from models.posts import Account, Post, Topic, Variant
from services.paths import RESOURCES
from services.planning import Limits, local_moment
from services.planning.filling import fill
from services.planning.rooms import DayRoom
from services.planning.special_days import KnownDays
from services.planning.weeks import MOST_WEEKS, Surroundings, plan_weeks
from tests.benchmarks.result import Result, percentile

_TODAY = date(2026, 11, 30)
_NOW = local_moment(_TODAY, at(8))
_LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
_LIMITS = Limits(2, timedelta(hours=4), 7)
_TOPICS, _POSTS, _ROUNDS, _CASES = 500, 400, 30, 400


def _topic(chance: random.Random, name: str, last: int | None) -> Topic:
    return Topic(
        name,
        name,
        _LONG_AGO + timedelta(minutes=chance.randrange(100_000)),
        expires_on=None if last is None else _TODAY + timedelta(days=last),
        importance=chance.choice(list(Importance)),
        pillar_id=chance.choice([None, "0", "1", "2", "3"]),
    )


def _crowded(chance: random.Random) -> Surroundings:
    """Twenty accounts, four weeks behind and eight ahead half full, and a queue of 500."""
    accounts = tuple(Account(str(n), list(Platform)[n % 3], f"birim{n}") for n in range(20))
    posts = tuple(_post(chance, n) for n in range(_POSTS))
    topics = tuple(_topic(chance, str(n), chance.choice([None, chance.randrange(-3, 90)])) for n in range(_TOPICS))
    slots = tuple(Slot(f"{n}{hour}", str(n), at(hour)) for n in range(3) for hour in (9, 12, 17))
    pillars = tuple(Pillar(str(n), str(n), 25) for n in range(4))
    return Surroundings(posts, topics, accounts, slots, pillars, (), (), KnownDays.read(RESOURCES))


def _post(chance: random.Random, number: int) -> Post:
    moment = local_moment(_TODAY + timedelta(days=chance.randrange(-28, 56)), at(chance.randrange(8, 20)))
    variants = (Variant(Platform.X, None, str(3 * chance.randrange(6))),)
    made = Post(str(number), PostState.PLANNED, Language.TURKISH, "", variants, _LONG_AGO, _LONG_AGO)
    return made.planned(moment)


def _optimal(chance: random.Random) -> bool:
    """Hold one small plan against all that there are: by importance, no other saves more of the dated topics."""
    shapes = [chance.choice([(0, 0), (1, 0), (2, 0), (1, 1), (2, 1)]) for _ in range(chance.randrange(1, 6))]
    rooms = [
        DayRoom(day, tuple(local_moment(day, at(9 + 8 * n)) for n in range(moments)), usual)
        for number, (moments, usual) in enumerate(shapes)
        for day in [_TODAY + timedelta(days=number)]
    ]
    queue = [_topic(chance, str(n), chance.randrange(0, 6)) for n in range(chance.randrange(1, 9))]
    plan = fill(queue, rooms, _TODAY)
    met = all(one.topic.expires_on is not None and one.day <= one.topic.expires_on for one in plan.proposals)
    dated = [one for one in queue if one.expires_on is not None and one.expires_on <= rooms[-1].day]
    return met and _saved([one.topic for one in plan.proposals if one.topic in dated]) == max(
        _saved(some) for size in range(len(dated) + 1) for some in combinations(dated, size) if _fits(some, rooms)
    )


def _saved(topics: Sequence[Topic]) -> tuple[int, ...]:
    return tuple(sum(one.importance is much for one in topics) for much in sorted(Importance, reverse=True))


def _fits(some: Sequence[Topic], rooms: Sequence[DayRoom]) -> bool:
    """Tell by trying every place, the earliest last day first, whether all of them keep their last days."""
    places = [room.day for room in rooms for _ in room.moments]

    def place(left: list[Topic], free: list[date]) -> bool:
        if not left:
            return True
        return any(
            place(left[1:], free[:n] + free[n + 1 :])
            for n, day in enumerate(free)
            if day <= (left[0].expires_on or day) and day not in free[:n]
        )

    return place(sorted(some, key=lambda one: one.expires_on or date.max), places)


def results() -> Iterable[Result]:
    chance = random.Random(20261130)
    around = _crowded(chance)
    plan = plan_weeks(around, _LIMITS, _NOW, MOST_WEEKS)
    taken: list[float] = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        plan_weeks(around, _LIMITS, _NOW, MOST_WEEKS)
        taken.append((time.perf_counter() - begun) * 1000)
    yield Result("planner: 500 topics, 8 weeks (rooms and fill), 95th percentile", percentile(taken, 0.95), "ms", 200)
    whole = len(plan.proposals) + len(plan.left)
    yield Result("planner: topics told of, placed or with why not, of 500", whole, "topics", _TOPICS, ">=")
    best = sum(_optimal(chance) for _ in range(_CASES))
    yield Result(f"planner: small plans that no other betters, of {_CASES}", best, "plans", _CASES, ">=")


if __name__ == "__main__":
    from tests.benchmarks.__main__ import line

    for result in results():
        print(line(result))
