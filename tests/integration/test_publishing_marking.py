"""What becomes of a post on its way out: stored as deeds in the real database."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.posts import Account, Post, Variant
from services.clock import FixedClock, local_day
from services.paths import RESOURCES, Paths
from services.planning import Limits
from services.planning.special_days import KnownDays
from services.publishing.marking import Marking
from services.publishing.memory import Memory
from services.publishing.outlets import Outlet, open_outlets
from services.publishing.postponing import Times, spread
from services.publishing.steps import Step, next_step
from services.storage import Storage, open_storage
from ui.editor.saver import store

X, INSTAGRAM = Outlet(Platform.X, "ax"), Outlet(Platform.INSTAGRAM)
ROOT = Path(__file__).resolve().parents[2]
LINK = "https://x.com/kaun/status/17"


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The database of a unit with an account on X."""
    paths = Paths.in_folder(tmp_path_factory.mktemp("blank"))
    made = open_storage(paths, FixedClock(datetime(2026, 11, 26, 6, 0, tzinfo=UTC)))
    made.unit.save_account(Account("ax", Platform.X, "kaun"))
    made.close()
    return paths.database.read_bytes()


@pytest.fixture
def storage(paths: Paths, clock: FixedClock, blank: bytes) -> Iterator[Storage]:
    paths.data.mkdir(parents=True)
    paths.database.write_bytes(blank)
    opened = open_storage(paths, clock)
    yield opened
    opened.close()


@pytest.fixture
def planned(storage: Storage, clock: FixedClock) -> Post:
    at = clock.now() - timedelta(minutes=5)
    variants = (Variant(Platform.X, None, "ax"), Variant(Platform.INSTAGRAM))
    made = Post("a", PostState.PLANNED, Language.TURKISH, "Kitap kulübü", variants, at, at, planned_at=at)
    return storage.posts.add(made)


def waiting(storage: Storage, clock: FixedClock) -> list[str]:
    return [one.id for one in storage.posts.planned_until(clock.now())]


def test_one_platform_after_the_other(storage: Storage, planned: Post, clock: FixedClock) -> None:
    marking = Marking(storage, clock)
    half = marking.went_out("a", "Kitap kulübü", X, clock.now(), LINK).post
    assert (half.state, half.variants[0].link) == (PostState.PLANNED, LINK)
    assert waiting(storage, clock) == ["a"]
    whole = marking.went_out("a", "Kitap kulübü", INSTAGRAM, clock.now()).post
    assert whole.state is PostState.PUBLISHED
    assert waiting(storage, clock) == []
    assert storage.posts.get("a") == whole
    step = storage.deeds.undo()
    assert step is not None
    assert step.deed.told.turkish() == "“Kitap kulübü” Instagram üzerinde yayımlandı"
    assert storage.posts.get("a").variants == half.variants
    assert storage.posts.get("a").state is PostState.PLANNED
    storage.deeds.undo()
    assert storage.posts.get("a").variants == planned.variants
    storage.deeds.redo()
    assert storage.posts.get("a").variants == half.variants


def test_after_a_restart_it_goes_on_where_it_was(storage: Storage, planned: Post, clock: FixedClock, paths: Paths):
    Marking(storage, clock).went_out("a", "Kitap kulübü", X, clock.now(), LINK)
    storage.close()
    again = open_storage(paths, clock)
    [post] = again.posts.planned_until(clock.now())
    assert [(one.platform, one.published_at is not None, one.link) for one in post.variants] == [
        (Platform.X, True, LINK),
        (Platform.INSTAGRAM, False, ""),
    ]
    again.close()


def test_saying_it_twice_is_one_deed(storage: Storage, planned: Post, clock: FixedClock) -> None:
    marking = Marking(storage, clock)
    at = clock.now()
    first = marking.went_out("a", "Kitap kulübü", X, at, LINK)
    again = marking.went_out("a", "Kitap kulübü", X, at, LINK)
    assert (again.post, again.made.number) == (first.post, 0)
    storage.deeds.undo()
    assert storage.deeds.next_undo() is None


def test_what_a_colleague_noted_first_stays(storage: Storage, planned: Post, clock: FixedClock) -> None:
    marking = Marking(storage, clock)
    at = clock.now()
    marking.went_out("a", "Kitap kulübü", X, at)
    clock.moment += timedelta(minutes=3)
    with_link = marking.went_out("a", "Kitap kulübü", X, clock.now(), LINK).post.variants[0]
    assert (with_link.published_at, with_link.link) == (at, LINK)
    assert marking.went_out("a", "Kitap kulübü", X, clock.now(), "https://x.com/i/status/9").made.number == 0


def test_a_link_may_come_later(storage: Storage, planned: Post, clock: FixedClock) -> None:
    marking = Marking(storage, clock)
    assert marking.linked("a", "Kitap kulübü", X, LINK).made.number == 0  # it is not out
    out = marking.went_out("a", "Kitap kulübü", X, clock.now()).post
    linked = marking.linked("a", "Kitap kulübü", X, LINK).post
    assert linked.variants[0] == replace(out.variants[0], link=LINK)
    assert linked.state is PostState.PLANNED


def test_not_out_after_all(storage: Storage, planned: Post, clock: FixedClock) -> None:
    marking = Marking(storage, clock)
    for outlet in (X, INSTAGRAM):
        marking.went_out("a", "Kitap kulübü", outlet, clock.now(), LINK)
    back = marking.is_not_out("a", "Kitap kulübü", X).post
    assert back.state is PostState.PLANNED
    assert [(one.published_at is not None, one.link) for one in back.variants] == [(False, ""), (True, LINK)]


def test_postponed_is_what_is_not_out_yet(storage: Storage, planned: Post, clock: FixedClock) -> None:
    marking = Marking(storage, clock)
    marking.went_out("a", "Kitap kulübü", X, clock.now(), LINK)
    later = marking.postponed("a", "Kitap kulübü", clock.now() + timedelta(hours=1), "Perşembe, 10.00").post
    assert later.planned_at == clock.now() + timedelta(hours=1)
    assert later.variants[0].published_at == clock.now()
    assert waiting(storage, clock) == []
    assert storage.deeds.next_undo().told.turkish() == "“Kitap kulübü” ertelendi: Perşembe, 10.00"
    marking.postponed("a", "Kitap kulübü", clock.now() + timedelta(minutes=30), "Perşembe, 09.30")
    assert storage.deeds.next_undo().told.turkish() == "“Kitap kulübü” öne alındı: Perşembe, 09.30"


def test_refusals_leave_everything_as_it_was(storage: Storage, planned: Post, clock: FixedClock) -> None:
    marking = Marking(storage, clock)
    soon = clock.now() + timedelta(minutes=1)
    with pytest.raises(UserError, match="ileride"):
        marking.went_out("a", "", X, soon)
    with pytest.raises(UserError, match="geçmişte"):
        marking.postponed("a", "", clock.now(), "")
    with pytest.raises(UserError, match="Facebook için değil"):
        marking.went_out("a", "", Outlet(Platform.FACEBOOK), clock.now())
    storage.posts.delete("a")
    with pytest.raises(UserError, match="artık yok"):
        marking.went_out("a", "", X, clock.now())
    assert storage.deeds.next_undo() is None


def test_writing_on_meanwhile_keeps_what_is_out(storage: Storage, planned: Post, clock: FixedClock) -> None:
    Marking(storage, clock).went_out("a", "Kitap kulübü", X, clock.now(), LINK)
    kept = store(storage, replace(planned, text="Kitap kulübü yarın"), with_plan=False)
    assert (kept.variants[0].link, kept.text) == (LINK, "Kitap kulübü yarın")
    only_x = store(storage, replace(planned, variants=planned.variants[:1]), with_plan=False)
    assert only_x.state is PostState.PUBLISHED  # nothing is left to wait for


def test_going_back_to_older_words_keeps_what_is_out(storage: Storage, planned: Post, clock: FixedClock) -> None:
    storage.posts.update("a", lambda post: replace(post, text="Yeni sözler"))
    Marking(storage, clock).went_out("a", "Kitap kulübü", X, clock.now(), LINK)
    back = storage.posts.revert("a", 1)
    assert (back.text, back.variants[0].link) == ("Kitap kulübü", LINK)


def test_only_what_is_planned_and_not_out_waits(storage: Storage, planned: Post, clock: FixedClock) -> None:
    at = clock.now() - timedelta(days=400)
    storage.posts.add(replace(planned, id="old", planned_at=at))
    storage.posts.add(replace(planned, id="draft", state=PostState.DRAFT))
    storage.posts.add(replace(planned, id="out").published(at))
    storage.posts.add(replace(planned, id="gone"))
    storage.posts.delete("gone")
    storage.posts.add(replace(planned, id="next", planned_at=clock.now()))
    assert waiting(storage, clock) == ["old", "a"]


def test_only_the_last_deed_is_taken_back(storage: Storage, planned: Post, clock: FixedClock) -> None:
    marking = Marking(storage, clock)
    first = marking.went_out("a", "Kitap kulübü", X, clock.now(), LINK)
    with storage.deeds.deed(first.told):
        storage.posts.update("a", lambda post: replace(post, text="Yeni sözler"))
    with pytest.raises(UserError, match="Bu arada"):
        storage.deeds.take_back(first.made)
    storage.deeds.undo()
    storage.deeds.take_back(first.made)
    assert storage.posts.get("a").variants == planned.variants


def test_what_was_called_off_meanwhile_is_not_postponed(storage: Storage, planned: Post, clock: FixedClock) -> None:
    off = storage.posts.update("a", lambda one: replace(one, state=PostState.CANCELLED))
    with pytest.raises(UserError, match="iptal"):
        Marking(storage, clock).postponed("a", "Kitap kulübü", clock.now() + timedelta(days=1), "")
    assert storage.posts.get("a") == off


def test_what_has_a_day_and_was_never_planned_is_asked_for(storage: Storage, planned: Post, clock: FixedClock) -> None:
    for state in PostState:
        storage.posts.add(replace(planned, id=state.value, state=state))
    unplanned = storage.posts.planned_until(clock.now(), clock.now() - timedelta(hours=1))
    assert {one.id for one in unplanned} == {"a", "idea", "draft", "review", "ready", "planned"}
    assert waiting(storage, clock) == ["a", "planned"]


def test_late_posts_are_spread_over_the_next_free_times(storage: Storage, planned: Post, clock: FixedClock) -> None:
    storage.posts.add(replace(planned, id="b"))
    storage.posts.add(replace(planned, id="out").published(clock.now()))
    storage.posts.add(replace(planned, id="off", state=PostState.CANCELLED))
    times = Times.read(storage, KnownDays.read(RESOURCES), Limits(2, timedelta(hours=4), 7), clock.now())
    done = spread(storage, times, ["a", "b", "out", "off", "gone"])
    days = [local_day(one.planned_at) for one in done.posts]
    assert [one.id for one in done.posts] == ["a", "b"]
    assert days[0] < days[1]
    assert all(one.planned_at > clock.now() for one in done.posts)
    storage.deeds.take_back(done.made)
    assert {one.planned_at for one in storage.posts.planned_until(clock.now())} == {planned.planned_at}
    assert spread(storage, times, ["out"]).made.number == 0


_CHILD = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from models.enums import Platform
from services.clock import FixedClock
from services.paths import Paths
from services.publishing.marking import Marking
from services.publishing.memory import Memory
from services.publishing.outlets import Outlet
from services.publishing.steps import Step
from services.storage import open_storage
clock, paths = FixedClock(datetime.fromisoformat(sys.argv[2])), Paths.in_folder(Path(sys.argv[1]))
storage = open_storage(paths, clock)
post = Marking(storage, clock).went_out("a", "Kitap", Outlet(Platform.X, "ax"), clock.now(), sys.argv[3]).post
Memory(paths.publishing, clock).did(post, Outlet(Platform.INSTAGRAM), Step.COMPOSER)
os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
"""


def test_a_kill_in_the_middle_costs_nothing(storage: Storage, planned: Post, clock: FixedClock, paths: Paths) -> None:
    storage.close()
    arguments = (str(paths.data.parent), clock.now().isoformat(), LINK)
    child = subprocess.run([sys.executable, "-c", _CHILD, *arguments], cwd=ROOT, capture_output=True, check=False)
    assert child.returncode != 0
    assert child.stderr == b""
    again = open_storage(paths, clock)
    [post] = again.posts.planned_until(clock.now())
    assert open_outlets(post) == (INSTAGRAM,)
    assert post.variants[0].link == LINK
    done = Memory(paths.publishing, clock).done(post, INSTAGRAM)
    assert next_step((Step.TEXT, Step.COMPOSER, Step.OUT), done) is Step.OUT  # was it sent? That is the question now
    again.close()
