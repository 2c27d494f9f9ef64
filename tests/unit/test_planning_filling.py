"""The planner: rooms of days, and the plan that saves every topic that can be saved."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from models.calendar import Pillar, Slot
from models.enums import Importance, Language, Platform, PostState
from models.posts import Account, Post, Topic, Variant
from services.clock import ISTANBUL
from services.planning import Limits, local_moment
from services.planning.filling import Filling, Why, WhyNot, fill
from services.planning.rooms import DayRoom, day_rooms

TODAY = date(2026, 11, 30)  # a Monday
EARLY = local_moment(TODAY, time(6))
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
X = Account("x", Platform.X, "birim")
FACEBOOK = Account("f", Platform.FACEBOOK, "birim")
LIMITS = Limits(2, timedelta(hours=4), 7)


def topic(name: str, last: int | None = None, importance: Importance = Importance.NORMAL, **more: object) -> Topic:
    expires = None if last is None else TODAY + timedelta(days=last)
    return Topic(name, name, LONG_AGO, expires_on=expires, importance=importance, **more)  # type: ignore[arg-type]


def rooms(*shapes: tuple[int, int]) -> list[DayRoom]:
    """Days from today on, each with so many moments, of which so many are usual."""
    return [
        DayRoom(day, tuple(local_moment(day, time(9 + 8 * n)) for n in range(moments)), usual)
        for number, (moments, usual) in enumerate(shapes)
        for day in [TODAY + timedelta(days=number)]
    ]


def planned(at: datetime, *platforms: Platform) -> Post:
    variants = tuple(Variant(platform) for platform in platforms)
    return Post(at.isoformat(), PostState.PLANNED, Language.TURKISH, "", variants, LONG_AGO, LONG_AGO, planned_at=at)


def where(plan: Filling) -> dict[str, int]:
    return {one.topic.id: (one.day - TODAY).days for one in plan.proposals}


def test_the_earliest_last_day_comes_first_and_one_post_a_day_is_enough() -> None:
    plan = fill([topic("c", 9), topic("a", 1), topic("b", 4)], rooms((2, 1), (2, 1), (2, 1)), TODAY)
    assert where(plan) == {"a": 0, "b": 1, "c": 2}
    assert all(one.moment.astimezone(ISTANBUL).hour == 9 for one in plan.proposals)
    assert not plan.left


def test_a_second_post_of_a_day_only_where_a_topic_would_expire() -> None:
    plan = fill([topic("a", 1), topic("b", 1), topic("c", 1), topic("z")], rooms((2, 1), (2, 1), (2, 1)), TODAY)
    assert where(plan) == {"a": 0, "b": 1, "c": 1, "z": 2}
    assert [one.why for one in plan.proposals] == [Why.LAST_DAY, Why.LAST_DAY, Why.SECOND, Why.WAITING]


def test_what_cannot_be_saved_is_told_and_the_important_is_saved() -> None:
    low, high, past = topic("low", 0, Importance.LOW), topic("high", 0, Importance.HIGH), topic("past", -1)
    plan = fill([low, past, high, topic("rest")], rooms((1, 1)), TODAY)
    assert where(plan) == {"high": 0}
    assert [(one.id, why) for one, why in plan.left] == [
        ("past", WhyNot.EXPIRED),
        ("low", WhyNot.NO_ROOM_IN_TIME),
        ("rest", WhyNot.NO_ROOM),
    ]


def test_a_day_with_a_post_is_filled_only_for_what_would_expire() -> None:
    plan = fill([topic("z"), topic("a", 0)], rooms((1, 0), (2, 1)), TODAY)
    assert where(plan) == {"a": 0, "z": 1}
    assert plan.proposals[0].why is Why.SECOND


def test_pillars_below_their_share_come_first_and_the_balance_is_kept() -> None:
    science, people = Pillar("s", "Bilim", 50), Pillar("p", "İnsan", 50)
    queue = [topic(f"p{n}", pillar_id="p") for n in range(3)] + [topic(f"s{n}", pillar_id="s") for n in range(3)]
    plan = fill(queue, rooms(*[(1, 1)] * 4), TODAY, pillars=[science, people], written={"p": 2})
    assert [one.topic.id for one in plan.proposals] == ["s0", "s1", "p0", "s2"]
    assert plan.proposals[0].why is Why.PILLAR


def test_a_last_day_beyond_what_is_looked_at_is_no_hurry_and_no_loss() -> None:
    far = [topic(f"far{n}", 400, Importance.HIGH) for n in range(3)]
    plan = fill([*far, topic("near", 0, Importance.LOW)], rooms((2, 1), (2, 1)), TODAY)
    assert where(plan) == {"near": 0, "far0": 1}, "no second post for what can wait, and nothing is pushed out by it"
    assert plan.proposals[1].why is Why.WAITING
    assert [(one.id, why) for one, why in plan.left] == [("far1", WhyNot.NO_ROOM), ("far2", WhyNot.NO_ROOM)]


def test_what_is_due_after_the_days_shown_is_kept_in_mind() -> None:
    queue = [topic(f"t{n}", 3) for n in range(6)] + [topic("u")]
    plan = fill(queue, rooms(*[(2, 1)] * 4), TODAY, shown=TODAY + timedelta(days=1))
    assert where(plan) == {"t0": 0, "t1": 1}
    assert [(one.id, why) for one, why in plan.left] == [
        *((f"t{n}", WhyNot.LATER) for n in range(2, 6)),
        ("u", WhyNot.NO_ROOM),
    ]
    crowd = fill([topic(f"t{n}", 3) for n in range(8)], rooms(*[(2, 1)] * 4), TODAY, shown=TODAY)
    assert where(crowd) == {"t0": 0, "t1": 0}, "tomorrow would be too late for the last of them"


def test_the_gap_reaches_over_midnight() -> None:
    slots = [Slot("1", "x", time(0, 30)), Slot("2", "x", time(23))]
    found = day_rooms([], [X], slots, LIMITS, after=EARLY, days=3, closed=lambda _: False)
    hours = [[moment.astimezone(ISTANBUL).strftime("%H.%M") for moment in room.moments] for room in found]
    assert hours == [["23.00"], ["23.00"], ["23.00"]]


def test_rooms_follow_slots_limits_gaps_and_closed_days() -> None:
    slots = [Slot("1", "x", time(9, 30), frozenset(range(5))), Slot("2", "x", time(12)), Slot("3", "x", time(18))]
    posts = [planned(local_moment(TODAY + timedelta(days=1), time(10)), Platform.X)]
    closed = {TODAY + timedelta(days=2)}
    found = day_rooms(posts, [X], slots, LIMITS, after=EARLY, days=6, closed=closed.__contains__)
    hours = [[moment.astimezone(ISTANBUL).strftime("%H.%M") for moment in room.moments] for room in found]
    assert hours == [["09.30", "18.00"], ["18.00"], [], ["09.30", "18.00"], ["09.30", "18.00"], ["12.00", "18.00"]]
    assert [room.usual for room in found] == [1, 0, 0, 1, 1, 1]


def test_a_moment_is_free_where_it_is_free_for_every_account() -> None:
    posts = [
        planned(local_moment(TODAY, time(9)), Platform.X),
        planned(local_moment(TODAY, time(17)), Platform.FACEBOOK),
    ]
    assert day_rooms(posts, [X, FACEBOOK], [], LIMITS, after=EARLY, days=1, closed=lambda _: False)[0].moments == ()
    assert (
        len(day_rooms(posts[:1], [X, FACEBOOK], [], LIMITS, after=EARLY, days=1, closed=lambda _: False)[0].moments)
        == 1
    )


def test_what_is_past_today_is_no_room() -> None:
    (room,) = day_rooms([], [X], [], LIMITS, after=local_moment(TODAY, time(12)), days=1, closed=lambda _: False)
    assert [moment.astimezone(ISTANBUL).hour for moment in room.moments] == [17]
    assert room.usual == 1


TOPICS = st.lists(
    st.tuples(st.none() | st.integers(-1, 4), st.sampled_from(Importance), st.sampled_from([None, "s", "p"])),
    max_size=6,
)
ROOMS = st.lists(st.sampled_from([(0, 0), (1, 0), (2, 0), (1, 1), (2, 1)]), min_size=1, max_size=4)


@settings(max_examples=300, deadline=None)
@given(TOPICS, ROOMS)
def test_no_plan_of_all_there_are_is_better(
    wishes: list[tuple[int | None, Importance, str | None]], shapes: list[tuple[int, int]]
) -> None:
    queue = [topic(f"t{n}", last, much, pillar_id=pillar) for n, (last, much, pillar) in enumerate(wishes)]
    free = rooms(*shapes)
    plan = fill(queue, free, TODAY, pillars=[Pillar("s", "S", 30), Pillar("p", "P", 30)])

    placed = {one.topic.id: one for one in plan.proposals}
    assert len(placed) == len(plan.proposals)
    assert placed.keys() | {one.id for one, _ in plan.left} == {one.id for one in queue}, "nothing is lost"
    assert len({one.moment for one in plan.proposals}) == len(plan.proposals)
    assert {one.moment for one in plan.proposals} <= {moment for room in free for moment in room.moments}
    assert all(one.topic.expires_on is None or one.day <= one.topic.expires_on for one in plan.proposals)

    last = free[-1].day
    dated = [one for one in queue if one.expires_on is not None and one.expires_on <= last]
    kept = [one for one in dated if one.id in placed]
    assert _counts(kept) == max(_counts(some) for some in _subsets(dated) if _fits(some, free))
    seconds = sum(one.topic in kept for one in plan.proposals if _is_second(one.moment, free))
    assert seconds <= _fewest_seconds(kept, free)
    patient = [one for one in queue if one.expires_on is None or one.expires_on > last]
    assert not any(one.topic in patient and _is_second(one.moment, free) for one in plan.proposals)
    room_left = sum(room.usual for room in free) - (len(kept) - seconds)
    assert sum(one.id in placed for one in patient) == min(len(patient), room_left)
    least = min((placed[one.id].topic.importance for one in patient if one.id in placed), default=Importance.HIGH)
    assert all(one.importance <= least for one in patient if one.id not in placed)


def _subsets(all_of: list[Topic]) -> list[tuple[Topic, ...]]:
    return [some for size in range(len(all_of) + 1) for some in combinations(all_of, size)]


def _counts(kept: object) -> tuple[int, ...]:
    found = [one.importance for one in kept]  # type: ignore[attr-defined]
    return tuple(found.count(much) for much in sorted(Importance, reverse=True))


def _fits(some: tuple[Topic, ...], free: list[DayRoom]) -> bool:
    """Try every way of putting these topics on days."""
    places = [room.day for room in free for _ in room.moments]
    if len(some) > len(places):
        return False
    return any(
        all(one.expires_on is not None and day <= one.expires_on for one, day in zip(some, days, strict=True))
        for days in permutations(places, len(some))
    )


def _is_second(moment: datetime, free: list[DayRoom]) -> bool:
    return any(moment in room.moments[room.usual :] for room in free)


def _fewest_seconds(kept: list[Topic], free: list[DayRoom]) -> int:
    """Try every way of putting the kept topics on moments, and count the second ones of the best."""
    moments = [(room.day, moment) for room in free for moment in room.moments]
    return min(
        sum(_is_second(moment, free) for _, moment in chosen)
        for chosen in permutations(moments, len(kept))
        if all(one.expires_on is not None and day <= one.expires_on for one, (day, _) in zip(kept, chosen, strict=True))
    )
