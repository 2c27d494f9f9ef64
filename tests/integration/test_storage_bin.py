"""The bin: what was deleted comes back for ninety days, then goes for good with all that was recorded of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.calendar import Comment
from models.enums import Language, Platform, PostState
from models.messages import Message
from models.posts import Attachment, Post, Topic, Variant
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, open_storage

pytestmark = pytest.mark.both_databases

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
SECRET = "gizlisaklısözcük"
PICTURE = Attachment("p1", "a" * 64, "sergi.jpg", "JPEG", 800, 600, SECRET)


@pytest.fixture
def name() -> list[str]:
    return ["Elif Kaya"]


@pytest.fixture
def storage(paths: Paths, clock: FixedClock, name: list[str]) -> Iterator[Storage]:
    opened = open_storage(paths, clock, lambda: name[0])
    yield opened
    opened.close()


def post(post_id: str, text: str = "metin", **fields: object) -> Post:
    made = Post(post_id, PostState.DRAFT, Language.TURKISH, text, (Variant(Platform.X),), LONG_AGO, LONG_AGO)
    return replace(made, **fields)  # type: ignore[arg-type]


def use(storage: Storage, clock: FixedClock, *days: int) -> int:
    """Start the program on days from now on, as the window does, and return how much was erased."""
    erased = 0
    for ahead in days:
        clock.moment += timedelta(days=ahead)
        storage.backups.make_if_due()
        erased += storage.bin.purge()
    return erased


def in_bin(storage: Storage) -> tuple[list[str], list[str]]:
    held = storage.bin.all()
    return [one.post.id for one in held.posts], [one.topic.id for one in held.topics]


def test_the_bin_holds_posts_and_topics_the_latest_first(storage: Storage, clock: FixedClock) -> None:
    for number in ("1", "2"):
        storage.posts.add(post(number))
        storage.topics.add(Topic(f"t{number}", "Konu", LONG_AGO))
        storage.posts.delete(number)
        storage.topics.delete(f"t{number}")
        clock.moment += timedelta(hours=1)
    assert in_bin(storage) == (["2", "1"], ["t2", "t1"])
    storage.posts.restore("1")
    storage.topics.restore("t2")
    assert in_bin(storage) == (["2"], ["t1"])


@pytest.mark.file_only
def test_ninety_days_are_kept_and_then_nothing_is_left(storage: Storage, clock: FixedClock, paths: Paths) -> None:
    with storage.deeds.deed(Message("eklendi")):
        storage.posts.add(post("old", SECRET, attachments=(PICTURE,)))
        storage.posts.add(post("lives"))
    storage.comments.add([Comment("c", "old", 1, "Can", LONG_AGO, SECRET)])
    storage.journal.record(post("old", SECRET + " yazılıyor"))
    with storage.deeds.deed(Message("silindi")):
        storage.posts.delete("old")
    assert use(storage, clock, 88, 1, 1) == 0
    assert in_bin(storage)[0] == ["old"]
    assert use(storage, clock, 1, 1) == 0
    assert use(storage, clock, 1) == 1
    assert in_bin(storage) == ([], [])
    assert storage.posts.get("lives") is not None
    assert storage.posts.revisions("old") == []
    storage.close()
    assert SECRET.encode() not in paths.database.read_bytes()


def test_a_clock_that_is_years_ahead_erases_nothing_on_its_first_days(storage: Storage, clock: FixedClock) -> None:
    storage.posts.add(post("a"))
    use(storage, clock, 0, 1, 1)
    storage.posts.delete("a")
    use(storage, clock, 1)
    right = clock.moment
    assert use(storage, clock, 3_650, 1) == 0
    clock.moment = right  # somebody noticed
    assert use(storage, clock, 1, 1, 1) == 0
    assert in_bin(storage)[0] == ["a"]


def test_without_daily_backups_nothing_is_erased(storage: Storage, clock: FixedClock) -> None:
    storage.posts.add(post("a"))
    storage.posts.delete("a")
    for _ in range(5):
        clock.moment += timedelta(days=100)
        assert storage.bin.purge() == 0


@pytest.mark.file_only
def test_an_old_topic_goes_and_the_posts_made_of_it_stay(storage: Storage, clock: FixedClock) -> None:
    storage.topics.add(Topic("t", SECRET, LONG_AGO))
    storage.posts.add(post("a", topic_id="t"))
    storage.topics.delete("t")
    assert use(storage, clock, 100, 1, 1) == 1
    found = storage.posts.get("a")
    assert found is not None
    assert found.topic_id is None


def test_erasing_at_once_takes_only_what_is_in_the_bin(storage: Storage) -> None:
    storage.topics.add(Topic("t", "Konu", LONG_AGO))
    storage.posts.add(post("a", SECRET, topic_id="t"))
    storage.posts.add(post("b", topic_id="t"))
    assert not storage.bin.erase_post("a")
    assert not storage.bin.erase_topic("t")
    with storage.deeds.deed(Message("silindi")):
        storage.posts.delete("a")
        storage.posts.update("b", lambda one: replace(one, text="yeni"))
        storage.topics.delete("t")
    assert storage.bin.erase_post("a")
    assert storage.bin.erase_topic("t")
    assert not storage.bin.erase_post("a")
    step = storage.deeds.undo()  # what is left of the deed
    assert step is not None
    assert step.touched == (("post", "b"),)
    found = storage.posts.get("b")
    assert found is not None
    assert (found.text, found.topic_id) == ("metin", None)


def test_what_is_written_about_an_erased_topic_is_saved_all_the_same(storage: Storage) -> None:
    storage.topics.add(Topic("t", "Konu", LONG_AGO))
    in_the_editor = storage.posts.add(post("a", topic_id="t"))
    storage.topics.delete("t")
    storage.bin.erase_topic("t")
    stored = storage.posts.update("a", lambda _: replace(in_the_editor, text="Bir saat yazdım"))
    assert (stored.text, stored.topic_id) == ("Bir saat yazdım", None)
    assert storage.posts.get("a") == stored


def test_each_revision_tells_who_saved_it(storage: Storage, name: list[str]) -> None:
    storage.posts.add(post("a"))
    name[0] = "Can Demir"
    storage.posts.update("a", lambda one: replace(one, text="yeni"))
    storage.posts.update("a", lambda one: replace(one, text="gözden geçti", author="Deniz"))
    name[0] = ""
    storage.posts.update("a", lambda one: replace(one, text="en yeni"))
    authors = [revision.post.author for revision in storage.posts.revisions("a")]
    assert authors == ["", "Deniz", "Can Demir", "Elif Kaya"]


def test_undoing_is_by_whoever_undoes(storage: Storage, name: list[str]) -> None:
    storage.posts.add(post("a"))
    with storage.deeds.deed(Message("değişti")):
        storage.posts.update("a", lambda one: replace(one, text="yeni"))
    name[0] = "Can Demir"
    storage.posts.update("a", lambda one: one.planned(LONG_AGO))
    step = storage.deeds.undo()
    assert step is not None
    assert step.left == ()
    found = storage.posts.get("a")
    assert found is not None
    assert (found.text, found.author, found.planned_at) == ("metin", "Can Demir", LONG_AGO)


def test_saving_what_stands_makes_no_revision_for_another_name(storage: Storage, name: list[str]) -> None:
    stored = storage.posts.add(post("a"))
    name[0] = "Can Demir"
    assert storage.posts.update("a", lambda one: replace(one, author="")) == stored
