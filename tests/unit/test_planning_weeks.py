"""The plan of the next weeks: whose posts take room, which days are closed, and what still fits later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from models.calendar import Slot
from models.enums import Importance, Language, Platform, PostState
from models.planning import DayKind, Pause, SpecialDay
from models.posts import Account, Post, Topic, Variant
from services.paths import RESOURCES
from services.planning import Limits, local_moment
from services.planning.filling import Why, WhyNot
from services.planning.special_days import KnownDays
from services.planning.weeks import Surroundings, plan_weeks, reach, still_fits

TODAY = date(2026, 11, 30)
NOW = local_moment(TODAY, time(8))
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
FIRST, SECOND = Account("x", Platform.X, "birim"), Account("y", Platform.X, "ikinci")
LIMITS = Limits(2, timedelta(hours=4), 7)


def around(*posts: Post, topics: tuple[Topic, ...] = (Topic("t", "Sergi", LONG_AGO),)) -> Surroundings:
    return Surroundings(posts, topics, (FIRST, SECOND), (), (), (), (), KnownDays.read(RESOURCES))


def planned(at: datetime, account: str | None) -> Post:
    variants = (Variant(Platform.X, None, account),)
    return Post("p", PostState.PLANNED, Language.TURKISH, "", variants, LONG_AGO, LONG_AGO, planned_at=at)


@pytest.mark.parametrize(("account", "day"), [("y", 0), ("x", 1), (None, 1)])
def test_only_posts_of_the_accounts_that_a_topic_goes_to_take_room(account: str | None, day: int) -> None:
    posts = [planned(local_moment(TODAY, time(9, 30)), account)]
    (one,) = plan_weeks(around(*posts), LIMITS, NOW, 1).proposals
    assert one.day == TODAY + timedelta(days=day)


def test_days_of_mourning_are_closed_both_everybodys_and_the_units() -> None:
    before = local_moment(date(2026, 11, 10), time(8))
    known = replace(
        around(), own_days=(SpecialDay("d", date(2026, 11, 11), date(2026, 11, 12), "Yas", DayKind.MOURNING),)
    )
    (one,) = plan_weeks(known, LIMITS, before, 1).proposals
    assert one.day == date(2026, 11, 13)


def test_what_changed_in_between_is_found_out() -> None:
    known = around()
    (one,) = plan_weeks(known, LIMITS, NOW, 1).proposals
    assert still_fits(known, one, LIMITS, NOW)
    assert not still_fits(known, one, LIMITS, one.moment)
    assert not still_fits(replace(known, topics=()), one, LIMITS, NOW)
    near = planned(one.moment + timedelta(hours=1), "x")
    assert not still_fits(replace(known, posts=(near,)), one, LIMITS, NOW)
    assert still_fits(
        replace(known, posts=(replace(near, variants=(Variant(Platform.X, None, "y"),)),)), one, LIMITS, NOW
    )
    mourning = SpecialDay("d", one.day, one.day, "Yas", DayKind.MOURNING)
    assert not still_fits(replace(known, own_days=(mourning,)), one, LIMITS, NOW)
    assert replace(known, pauses=(Pause("p", LONG_AGO, "Deprem"),)).is_paused
    assert not replace(known, pauses=(Pause("p", LONG_AGO, "Deprem", NOW),)).is_paused


def test_what_is_read_reaches_over_the_edges() -> None:
    start, end = reach(NOW, 2)
    assert start == NOW - timedelta(weeks=4)
    assert end == local_moment(TODAY + timedelta(days=16), time.min)


def test_a_plan_looks_beyond_its_weeks_to_the_last_days() -> None:
    far = tuple(Topic(f"t{n}", "Sergi", LONG_AGO, expires_on=TODAY + timedelta(days=60)) for n in range(9))
    soon = Topic("u", "Konser", LONG_AGO, expires_on=TODAY + timedelta(days=1), importance=Importance.LOW)
    plan = plan_weeks(around(topics=(*far, soon)), LIMITS, NOW, 1)
    assert [one.topic.id for one in plan.proposals] == ["u", "t0", "t1", "t2", "t3"]
    assert {one.why for one in plan.proposals} == {Why.LAST_DAY}, "nothing on the weekend, nothing twice a day"
    assert {why for _, why in plan.left} == {WhyNot.LATER}
    assert reach(NOW, 1, far)[1] == local_moment(TODAY + timedelta(days=63), time.min)
    assert reach(NOW, 1, [replace(soon, expires_on=TODAY + timedelta(days=900))])[1] == reach(NOW, 1)[1]


def test_weekends_are_used_only_for_what_would_expire_unless_slots_say_otherwise() -> None:
    friday = local_moment(date(2026, 12, 4), time(20))
    topics = (Topic("t", "Sergi", LONG_AGO), Topic("u", "Konser", LONG_AGO, expires_on=date(2026, 12, 6)))
    plan = plan_weeks(around(topics=topics), LIMITS, friday, 1)
    assert [(one.topic.id, one.day, one.why) for one in plan.proposals] == [
        ("u", date(2026, 12, 6), Why.DAY_OFF),
        ("t", date(2026, 12, 7), Why.WAITING),
    ]
    known = replace(around(topics=topics), slots=(Slot("s", "x", time(12)),))
    assert [one.day.day for one in plan_weeks(known, LIMITS, friday, 1).proposals] == [5, 6]
