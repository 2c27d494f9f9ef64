"""An answer taken in on the real database: once, as one deed, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from models.calendar import Comment
from models.enums import Language, Platform, PostState
from models.posts import Post, Variant
from services.review.papers import AnsweredPost, Verdict
from services.review.taking import Outcome, take_in
from services.storage import open_storage

if TYPE_CHECKING:
    from services.clock import FixedClock
    from services.paths import Paths
    from services.storage import Storage

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


def post(post_id: str, text: str = "Toplantı saat 14.00’te.") -> Post:
    variants = (Variant(Platform.X), Variant(Platform.FACEBOOK, "Uzun metin"))
    return Post(post_id, PostState.REVIEW, Language.TURKISH, text, variants, NOW, NOW)


def comment(comment_id: str, post_id: str) -> Comment:
    return Comment(comment_id, post_id, 1, "Ayşe", NOW, "Saat?", None, "14.00", 14, "15.00")


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Storage:
    storage = open_storage(paths, clock)
    for name in ("a", "b", "c"):
        storage.posts.add(post(name))
    return storage


def test_verdicts_and_comments_are_one_deed(storage: Storage) -> None:
    posts = [AnsweredPost("a", 1, Verdict.FITS), AnsweredPost("b", 1, Verdict.MEND), AnsweredPost("gone", 1)]
    taken = take_in(storage, posts, [comment("1", "a"), comment("2", "gone")], "Ayşe")
    assert taken.new_comments == 1
    assert taken.outcomes == (("a", Outcome.READY), ("b", Outcome.DRAFT), ("gone", Outcome.GONE))
    step = storage.deeds.undo()
    assert step is not None
    assert {storage.posts.get(name).state for name in ("a", "b")} == {PostState.REVIEW}
    storage.deeds.redo()
    assert storage.posts.get("a").state is PostState.READY


def test_once_more_brings_nothing_twice_and_moves_nothing(storage: Storage) -> None:
    posts, comments = [AnsweredPost("a", 1, Verdict.FITS)], [comment("1", "a")]
    take_in(storage, posts, comments, "Ayşe")
    before = storage.posts.get("a")
    again = take_in(storage, posts, comments, "Ayşe")
    assert (again.new_comments, again.outcomes) == (0, (("a", Outcome.MOVED_ON),))
    assert storage.posts.get("a") == before
    assert len(storage.comments.of("a")) == 1


def test_uygun_does_not_count_for_what_was_written_since(storage: Storage) -> None:
    storage.posts.update("a", lambda now: replace(now, text=now.text + " Bir de bu."))
    storage.posts.update("b", lambda now: replace(now, planned_at=NOW))  # a new day is no new text
    posts = [AnsweredPost("a", 1, Verdict.FITS), AnsweredPost("b", 1, Verdict.FITS)]
    taken = take_in(storage, posts, [], "Ayşe")
    assert taken.outcomes == (("a", Outcome.WRITTEN_ON), ("b", Outcome.READY))
    assert storage.posts.get("a").state is PostState.REVIEW


def test_where_one_part_fails_nothing_is_stored(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(storage.posts, "update", fail)
    with pytest.raises(OSError, match="disk full"):
        take_in(storage, [AnsweredPost("a", 1, Verdict.FITS)], [comment("1", "a")], "Ayşe")
    assert storage.comments.of("a") == []
    assert storage.deeds.next_undo() is None
