"""Series on a real database: made ahead, never twice, changed with their series, taken back as one deed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from models.calendar import OnClosed, Rhythm, Series, Slot
from models.enums import Platform, PostState
from models.messages import Message
from models.planning import DayKind, SpecialDay
from models.posts import Account, Post, Variant
from services.clock import ISTANBUL, FixedClock
from services.paths import RESOURCES, Paths
from services.planning.recurring import post_id
from services.planning.series import Outcome, SeriesKeeper
from services.planning.special_days import KnownDays
from services.storage import Storage, open_storage

CLOCK = datetime(2026, 11, 26, 9, tzinfo=ISTANBUL)
"""What the shared ``clock`` fixture says: a Thursday."""


@pytest.fixture(scope="module")
def known_days() -> KnownDays:
    return KnownDays.read(RESOURCES)


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    opened.unit.save_account(Account("a1", Platform.X, "birim"))
    yield opened
    opened.close()


Act = Callable[[Callable[[SeriesKeeper], object]], object]


@pytest.fixture
def act(storage: Storage, clock: FixedClock, known_days: KnownDays) -> Act:
    def do(change: Callable[[SeriesKeeper], object]) -> object:
        with storage.deeds.deed(Message("x")):
            return change(SeriesKeeper(storage, known_days, clock.now()))

    return do


def column(**more: object) -> Series:
    made = Series(
        "c",
        "Haftanın kitabı",
        Rhythm.WEEKLY,
        date(2026, 12, 1),
        CLOCK,
        at=time(9, 30),
        text="Bu hafta okuyoruz",
        variants=(Variant(Platform.X, None, "a1"),),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def posts(storage: Storage) -> list[Post]:
    return storage.posts.between(CLOCK - timedelta(days=400), CLOCK + timedelta(days=800))


def days(storage: Storage) -> list[str]:
    return [f"{one.planned_at.astimezone(ISTANBUL):%d.%m}" for one in posts(storage) if one.planned_at]


def test_posts_are_made_four_weeks_ahead_and_once_each_day_that_comes(
    storage: Storage, clock: FixedClock, act: Act
) -> None:
    assert act(lambda keeper: keeper.save(column())) == Outcome(made=4)
    assert days(storage) == ["01.12", "08.12", "15.12", "22.12"]
    assert {one.state for one in posts(storage)} == {PostState.DRAFT}
    assert act(lambda keeper: keeper.make_due()) == 0
    clock.moment += timedelta(days=5)
    assert act(lambda keeper: keeper.make_due()) == 1
    assert act(lambda keeper: keeper.make_due()) == 0
    assert days(storage)[-1] == "29.12"


def test_what_was_deleted_is_never_made_again(storage: Storage, clock: FixedClock, act: Act) -> None:
    act(lambda keeper: keeper.save(column()))
    storage.posts.delete(posts(storage)[1].id)
    act(lambda keeper: keeper.make_due())
    act(lambda keeper: keeper.save(column(text="Yeni metin")))
    storage.series.save(column(made_until=None))  # whatever went wrong
    act(lambda keeper: keeper.make_due())
    assert days(storage) == ["01.12", "15.12", "22.12"]


def test_undoing_takes_the_series_and_its_posts_back_together(storage: Storage, act: Act) -> None:
    act(lambda keeper: keeper.save(column()))
    storage.deeds.undo()
    assert storage.series.all() == []
    assert posts(storage) == []
    storage.deeds.redo()
    assert len(posts(storage)) == 4
    assert storage.series.all()[0].title == "Haftanın kitabı"
    act(lambda keeper: keeper.make_due())
    assert len(posts(storage)) == 4


def test_all_that_follow_change_but_what_was_written_by_hand(storage: Storage, act: Act) -> None:
    act(lambda keeper: keeper.save(column()))
    first, second, third, _ = posts(storage)
    storage.posts.update(first.id, lambda post: replace(post, text="Elle yazdım"))
    moved = second.planned_at + timedelta(days=1) if second.planned_at else None
    storage.posts.update(second.id, lambda post: replace(post, planned_at=moved))
    outcome = act(lambda keeper: keeper.save(column(text="Yeni metin", at=time(18))))
    assert outcome == Outcome(changed=3, left=1)
    found = {one.id: one for one in posts(storage)}
    assert found[first.id].text == "Elle yazdım"
    assert (found[second.id].text, found[second.id].planned_at) == ("Yeni metin", moved)
    assert found[third.id].planned_at is not None
    assert found[third.id].planned_at.astimezone(ISTANBUL).hour == 18
    storage.deeds.undo()
    assert {one.text for one in posts(storage)} == {"Elle yazdım", "Bu hafta okuyoruz"}


def test_another_weekday_an_end_and_a_rest(storage: Storage, act: Act) -> None:
    act(lambda keeper: keeper.save(column()))
    assert act(lambda keeper: keeper.save(column(first=date(2026, 12, 2)))) == Outcome(made=4, removed=4)
    assert days(storage) == ["02.12", "09.12", "16.12", "23.12"]
    resting = column(first=date(2026, 12, 2), paused_from=date(2026, 12, 8), paused_until=date(2026, 12, 20))
    assert act(lambda keeper: keeper.save(resting)) == Outcome(removed=2)
    assert days(storage) == ["02.12", "23.12"]
    ended = replace(resting, last=date(2026, 12, 10))
    assert act(lambda keeper: keeper.save(ended)) == Outcome(removed=1)
    assert act(lambda keeper: keeper.delete("c")) == Outcome(removed=1)
    assert posts(storage) == []
    for _ in range(4):
        storage.deeds.undo()
    assert days(storage) == ["01.12", "08.12", "15.12", "22.12"]


def test_posts_come_back_with_their_days(storage: Storage, act: Act) -> None:
    act(lambda keeper: keeper.save(column()))
    storage.posts.delete(posts(storage)[0].id)
    rest = column(paused_from=date(2026, 12, 8), paused_until=date(2026, 12, 20))
    assert act(lambda keeper: keeper.save(rest)) == Outcome(removed=2)
    assert act(lambda keeper: keeper.save(column(text="Yeni metin"))) == Outcome(made=2, changed=1)
    assert days(storage) == ["08.12", "15.12", "22.12"], "somebody deleted the first"
    assert {one.text for one in posts(storage)} == {"Yeni metin"}
    storage.deeds.undo()
    assert days(storage) == ["22.12"]
    act(lambda keeper: keeper.save(column(last=date(2026, 12, 9))))
    assert days(storage) == ["08.12"]
    assert act(lambda keeper: keeper.save(column())) == Outcome(made=2)


def test_holidays_and_mourning_move_a_post_as_the_series_says(storage: Storage, act: Act) -> None:
    friday = date(2026, 12, 4)
    storage.days.save(SpecialDay("m", date(2026, 12, 11), date(2026, 12, 11), "Yas", DayKind.MOURNING))
    act(lambda keeper: keeper.save(column(first=friday, last=date(2026, 12, 18))))
    assert days(storage) == ["04.12", "12.12", "18.12"]
    act(lambda keeper: keeper.save(column(first=friday, last=date(2026, 12, 18), on_closed=OnClosed.BEFORE)))
    assert days(storage) == ["04.12", "10.12", "18.12"]
    act(lambda keeper: keeper.save(column(first=friday, last=date(2026, 12, 18), on_closed=OnClosed.SKIP)))
    assert days(storage) == ["04.12", "18.12"]


def test_a_yearly_event_on_a_public_holiday_and_on_29_february(storage: Storage, clock: FixedClock, act: Act) -> None:
    clock.moment = datetime(2027, 1, 10, 9, tzinfo=ISTANBUL)
    founding = column(rhythm=Rhythm.YEARLY, first=date(2024, 2, 29), check_first=False)
    act(lambda keeper: keeper.save(founding))
    assert days(storage) == ["28.02"]  # a Sunday: only holidays and mourning move a post
    assert posts(storage)[0].state is PostState.PLANNED
    assert posts(storage)[0].id == post_id(founding, date(2027, 2, 28))
    clock.moment = datetime(2027, 9, 10, 9, tzinfo=ISTANBUL)
    republic = column(id="r", rhythm=Rhythm.YEARLY, first=date(2025, 10, 29))
    act(lambda keeper: keeper.save(republic))
    assert days(storage)[-1] == "30.10"
    act(lambda keeper: keeper.save(replace(republic, on_closed=OnClosed.STAY)))
    assert days(storage)[-1] == "29.10"


def test_the_accounts_usual_time_is_taken_where_the_series_has_none(storage: Storage, act: Act) -> None:
    storage.slots.save("a1", [Slot("s", "a1", time(11, 15), frozenset({1}))])
    act(lambda keeper: keeper.save(column(at=None)))
    assert {f"{one.planned_at.astimezone(ISTANBUL):%H.%M}" for one in posts(storage) if one.planned_at} == {"11.15"}


def test_a_clock_that_was_a_year_ahead_costs_no_week(storage: Storage, clock: FixedClock, act: Act) -> None:
    act(lambda keeper: keeper.save(column(last=date(2026, 12, 29))))
    right = clock.moment
    clock.moment += timedelta(days=365)
    act(lambda keeper: keeper.save(column()))  # looked through far ahead
    clock.moment = right + timedelta(days=7)
    act(lambda keeper: keeper.make_due())
    assert days(storage)[:5] == ["01.12", "08.12", "15.12", "22.12", "29.12"]
    assert act(lambda keeper: keeper.make_due()) == 0
