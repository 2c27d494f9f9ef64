"""What is due, what is late, what the crisis switch holds, the steps of each platform, and another time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from models.enums import Language, Platform, PostState
from models.planning import DayKind, Pause, SpecialDay
from models.posts import Account, Attachment, Post, Variant
from services.clock import FixedClock, local_day
from services.paths import RESOURCES
from services.planning import Limits, local_moment
from services.planning.special_days import KnownDays
from services.platforms import load_platforms
from services.publishing.composers import LONGEST, opening
from services.publishing.due import GRACE, agenda
from services.publishing.memory import Memory
from services.publishing.outlets import Outlet, gone_out, not_out, open_outlets, text_at
from services.publishing.postponing import Times
from services.publishing.steps import Step, next_step, steps_of

DAY = date(2026, 11, 26)
NOW = local_moment(DAY, time(9))
X, FACEBOOK, INSTAGRAM = (Outlet(one) for one in (Platform.X, Platform.FACEBOOK, Platform.INSTAGRAM))
PROFILES = load_platforms(RESOURCES)
PICTURE = Attachment("p", "a" * 64, "afiş.jpg", "JPEG", 1200, 800)


def post(name: str = "a", at: datetime | None = NOW, *platforms: Platform, text: str = "Kitap kulübü") -> Post:
    variants = tuple(Variant(one) for one in platforms or (Platform.X, Platform.INSTAGRAM))
    return Post(name, PostState.PLANNED, Language.TURKISH, text, variants, NOW, NOW, planned_at=at)


def nothing(_text: str) -> bool:
    return False


def test_due_are_the_planned_whose_moment_came_the_oldest_first() -> None:
    posts = [
        post("now"),
        post("late", NOW - timedelta(days=3)),
        post("next", NOW + timedelta(minutes=30)),
        post("later", NOW + timedelta(hours=3)),
        replace(post("draft"), state=PostState.DRAFT),
        replace(post("review"), state=PostState.REVIEW),
        post("out").published(NOW),
    ]
    found = agenda(posts, NOW, None, nothing)
    assert [one.post.id for one in found.ready] == ["late", "now"]
    assert [one.is_late(NOW) for one in found.ready] == [True, False]
    assert found.ready[1].is_late(NOW + GRACE + timedelta(seconds=1))
    assert found.upcoming == NOW + timedelta(minutes=30)


def test_a_day_that_came_before_its_post_was_planned_is_told() -> None:
    states = (PostState.IDEA, PostState.DRAFT, PostState.REVIEW, PostState.READY)
    posts = [replace(post(state.value), state=state) for state in states]
    old = [replace(post(f"{n}"), state=PostState.DRAFT, planned_at=NOW - timedelta(days=n)) for n in (2, 30, 31)]
    coming = replace(post("coming", NOW + timedelta(minutes=5)), state=PostState.DRAFT)
    off = replace(post("off"), state=PostState.CANCELLED)
    found = agenda([*posts, *old, coming, off], NOW, None, nothing)
    assert {one.post.id for one in found.unfinished} == {*(state.value for state in states), "2", "30"}
    assert found.ready == ()
    assert found.upcoming == coming.planned_at
    paused = agenda(posts, NOW, Pause("p", NOW, "Kaza"), nothing)
    assert (paused.unfinished, len(paused.held)) == ((), 4)


def test_nothing_late_is_ever_dropped() -> None:
    years = [post(str(n), NOW - timedelta(days=n)) for n in range(0, 3700, 100)]
    assert len(agenda(years, NOW, None, nothing).due) == len(years)


def test_the_crisis_switch_holds_everything_but_notices() -> None:
    pause = Pause("p", NOW - timedelta(hours=1), "Kaza")
    posts = [post("club", NOW - timedelta(hours=2)), post("notice", text="Başsağlığı dileriz")]
    found = agenda(posts, NOW, pause, lambda text: text.startswith("Başsağlığı"))
    assert [one.post.id for one in found.held] == ["club"]
    assert [one.post.id for one in found.ready] == ["notice"]
    ended = replace(pause, ended_at=NOW)
    assert not agenda(posts, NOW, ended, nothing).held


def test_a_post_is_published_when_it_is_out_everywhere() -> None:
    half = gone_out(post(), X, NOW, "https://x.com/a/status/1")
    assert half.state is PostState.PLANNED
    assert open_outlets(half) == (INSTAGRAM,)
    whole = gone_out(half, INSTAGRAM, NOW + timedelta(minutes=4), "")
    assert (whole.state, whole.published_at) == (PostState.PUBLISHED, NOW)
    assert open_outlets(whole) == ()
    back = not_out(whole, INSTAGRAM)
    assert back == half


def test_a_post_called_published_as_a_whole_can_be_out_on_one_platform_less() -> None:
    old = replace(post(), state=PostState.PUBLISHED, published_at=NOW)  # as older versions stored it
    back = not_out(old, X)
    assert open_outlets(back) == (X,)
    assert [one.published_at for one in back.variants] == [None, NOW]


def test_half_out_is_finished_by_taking_the_other_platform_away() -> None:
    half = gone_out(post(), X, NOW, "")
    assert replace(half, variants=half.variants[:1]).settled().state is PostState.PUBLISHED


@pytest.mark.parametrize(
    ("outlet", "pictures", "expected"),
    [
        (X, False, [Step.COMPOSER, Step.OUT]),
        (X, True, [Step.PICTURES, Step.COMPOSER, Step.OUT]),
        (FACEBOOK, False, [Step.TEXT, Step.COMPOSER, Step.OUT]),
        (INSTAGRAM, True, [Step.TEXT, Step.PICTURES, Step.COMPOSER, Step.OUT]),
    ],
)
def test_steps(outlet: Outlet, pictures: bool, expected: list[Step]) -> None:
    one = replace(post("a", NOW, *Platform), attachments=(PICTURE,) if pictures else ())
    steps = steps_of(one, outlet, PROFILES[outlet.platform])
    assert list(steps) == expected
    done: set[Step] = set()
    for step in steps:
        assert next_step(steps, done) is step
        done.add(step)
    assert next_step(steps, {Step.COMPOSER}) is Step.OUT  # whoever opened the page may have sent it


def test_the_text_is_the_outlets_own() -> None:
    one = post("a", NOW, Platform.X, Platform.FACEBOOK)
    one = replace(one, variants=(replace(one.variants[0], text="X için"), one.variants[1]))
    assert (text_at(one, X), text_at(one, FACEBOOK)) == ("X için", "Kitap kulübü")


def test_composers() -> None:
    place = PROFILES[Platform.X].places[0]
    text = "Açılış: %50 & daha #İndirim + “çay” 📚\nyarın"
    made = opening(place, text)
    assert made.filled
    assert parse_qs(urlsplit(made.address).query)["text"] == [text]
    long = opening(place, "ğ" * LONGEST)
    assert (long.address, long.filled) == (place.address, False)
    page = Account("f", Platform.FACEBOOK, "kaun.cevre")
    web, suite = PROFILES[Platform.FACEBOOK].places
    assert opening(web, text, page).address == "https://www.facebook.com/kaun.cevre"
    assert opening(suite, text, page).address == suite.address
    assert not opening(PROFILES[Platform.INSTAGRAM].places[0], text).filled


def test_a_public_holiday_is_no_usual_time_to_postpone_to() -> None:
    eve = local_moment(date(2026, 10, 28), time(20))
    times = Times(
        [Account("x", Platform.X, "kaun")], (), (), KnownDays.read(RESOURCES), Limits(2, timedelta(hours=4), 7), eve
    )
    assert local_day(times.free(post("a", eve, Platform.X), [])[0]) == date(2026, 10, 30)


def test_free_moments_pass_over_full_and_closed_days_and_the_post_itself() -> None:
    accounts = [Account("x", Platform.X, "kaun")]
    mine = post("mine", NOW - timedelta(hours=2), Platform.X)
    taken = post("taken", local_moment(date(2026, 11, 27), time(9, 30)), Platform.X)
    limits = Limits(2, timedelta(hours=4), 7)
    mourning = SpecialDay("m", date(2026, 11, 30), date(2026, 11, 30), "Yas", DayKind.MOURNING)
    times = Times(accounts, (), (mourning,), KnownDays.read(RESOURCES), limits, NOW)
    found = times.free(mine, [mine, taken])
    days = [local_day(moment) for moment in found]
    assert found[0] == local_moment(DAY, time(9, 30))
    assert date(2026, 11, 27) not in days
    assert date(2026, 11, 30) not in days
    assert all(moment > NOW for moment in found)
    assert len(found) == 3


def test_alarms_ring_once_and_steps_are_known_after_a_restart(tmp_path) -> None:
    clock = FixedClock(NOW)
    path = tmp_path / "data" / "yayin.json"
    memory = Memory(path, clock)
    first, other = agenda([post("a"), post("b")], NOW, None, nothing).due
    assert memory.unheard([first.key, other.key]) == [first.key, other.key]
    memory.rang([first.key])
    one = replace(post("a"), attachments=(PICTURE,))
    memory.did(one, X, Step.PICTURES)
    memory.did(one, X, Step.COMPOSER)
    memory.did(one, X, Step.TEXT)
    again = Memory(path, clock)
    assert again.unheard([first.key, other.key]) == [other.key]
    assert again.done(one, X) == {Step.PICTURES, Step.COMPOSER}
    assert again.done(one, INSTAGRAM) == frozenset()
    assert again.done(replace(one, attachments=()), X) == {Step.COMPOSER}
    again.forget(one, X)
    assert Memory(path, clock).done(one, X) == frozenset()
    moved = agenda([post("a", NOW - timedelta(minutes=5))], NOW, None, nothing).due[0]
    assert again.unheard([moved.key]) == [moved.key]  # planned anew, it may ring anew


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'{"rung": 3, "steps": {"a": 5, "b": "soon"}}', b"\xff" * 40])
def test_a_damaged_memory_begins_anew(tmp_path, damage: bytes) -> None:
    path = tmp_path / "yayin.json"
    path.write_bytes(damage)
    memory = Memory(path, FixedClock(NOW))
    assert memory.unheard(["k"]) == ["k"]
    memory.rang(["k"])
    assert Memory(path, FixedClock(NOW)).unheard(["k"]) == []


def test_old_entries_are_forgotten(tmp_path) -> None:
    path = tmp_path / "yayin.json"
    Memory(path, FixedClock(NOW)).rang(["k"])
    assert Memory(path, FixedClock(NOW + timedelta(days=61))).unheard(["k"]) == ["k"]
