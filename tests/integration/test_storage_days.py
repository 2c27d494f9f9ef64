"""Special days, the crisis switch and allowances in a real database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from models.planning import DayKind, SpecialDay
from models.posts import Allowance
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, open_storage

pytestmark = pytest.mark.both_databases


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    yield opened
    opened.close()


def test_special_days_are_kept_in_order(storage: Storage) -> None:
    exams = SpecialDay("b", date(2026, 12, 7), date(2026, 12, 18), "  Final \n haftası ", DayKind.EXAM)
    mourning = SpecialDay("a", date(2026, 11, 30), date(2026, 12, 1), "Millî yas", DayKind.MOURNING)
    assert storage.days.save(exams).name == "Final haftası"
    storage.days.save(mourning)
    assert [day.id for day in storage.days.all()] == ["a", "b"]
    storage.days.save(SpecialDay("a", mourning.first, mourning.first, "Yas", DayKind.MOURNING))
    storage.days.delete("b")
    storage.days.delete("never")
    assert storage.days.all() == [SpecialDay("a", mourning.first, mourning.first, "Yas", DayKind.MOURNING)]


@pytest.mark.parametrize(("name", "days"), [(" ", 0), ("Final", -1)])
def test_a_day_that_makes_no_sense_is_not_stored(storage: Storage, name: str, days: int) -> None:
    first = date(2026, 12, 7)
    with pytest.raises(ValueError, match="special day"):
        storage.days.save(SpecialDay("a", first, first + timedelta(days=days), name, DayKind.EXAM))
    assert storage.days.all() == []


def test_the_crisis_switch_keeps_its_history(storage: Storage, clock: FixedClock) -> None:
    assert storage.pauses.current() is None
    first = storage.pauses.begin(" deprem ")
    assert storage.pauses.begin("başka") == first == storage.pauses.current()
    assert first.reason == "deprem"
    clock.moment += timedelta(hours=5)
    storage.pauses.end()
    storage.pauses.end()
    assert storage.pauses.current() is None
    clock.moment += timedelta(days=1)
    second = storage.pauses.begin("")
    history = storage.pauses.history()
    assert [one.id for one in history] == [second.id, first.id]
    assert history[1].ended_at == first.began_at + timedelta(hours=5)


def test_an_allowance_is_there_once(storage: Storage, clock: FixedClock) -> None:
    first = Allowance("guideline.6.bayan", "bayan hills", "otelin adı", clock.now())
    storage.allowances.add(first)
    later = Allowance(first.rule, first.excerpt, "özel ad", clock.now() + timedelta(days=1))
    storage.allowances.add(later)
    storage.allowances.add(Allowance("guideline.9.parti-adi", "chp", "tarih dersi", clock.now()))
    assert [one.reason for one in storage.allowances.all()] == ["özel ad", "tarih dersi"]
    storage.allowances.remove(first.rule, first.excerpt)
    storage.allowances.remove(first.rule, "never")
    assert [one.excerpt for one in storage.allowances.all()] == ["chp"]


def test_what_was_switched_off_by_mistake_is_on_again_as_it_was(storage: Storage, clock: FixedClock) -> None:
    first = storage.pauses.begin("deprem")
    clock.moment += timedelta(hours=3)
    storage.pauses.end()
    assert storage.pauses.reopen(first.id) == first
    assert storage.pauses.current() == first
    assert storage.pauses.reopen("f" * 32) == first
    storage.pauses.end()
    assert storage.pauses.reopen("f" * 32) is None
    assert [one.ended_at for one in storage.pauses.history()] == [clock.now()]
