"""Two windows, or two PCs, on one database: what both do at once stands, or is refused with a sentence."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from models.calendar import Comment
from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.messages import Message
from models.posts import Post, Topic, Variant
from services.review.papers import AnsweredPost, Verdict
from services.review.taking import Outcome, Taken, take_in
from services.storage import Storage, open_storage

if TYPE_CHECKING:
    from services.clock import FixedClock
    from services.paths import Paths

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
DAY = NOW + timedelta(days=1)
AtOnce = Callable[..., list[object]]


@pytest.fixture
def windows(paths: Paths, clock: FixedClock) -> tuple[Storage, Storage]:
    first = open_storage(paths, clock)
    first.posts.add(Post("a", PostState.REVIEW, Language.TURKISH, "Kulüp toplantısı", (Variant(Platform.X),), NOW, NOW))
    return first, open_storage(paths, clock)


@pytest.fixture
def at_once(windows: tuple[Storage, Storage], paths: Paths, clock: FixedClock) -> Callable[..., list[object]]:
    """Does things in windows that begin together, and returns what each returned or raised."""

    def run(*deeds: Callable[[Storage], object]) -> list[object]:
        gate = threading.Barrier(len(deeds))
        answers: list[object] = [None] * len(deeds)

        def do(place: int, deed: Callable[[Storage], object]) -> None:
            storage = open_storage(paths, clock)  # of this thread alone, as a window's lane
            try:
                gate.wait(20)
                answers[place] = deed(storage)
            except Exception as error:  # it is what the test looks at
                answers[place] = error
            finally:
                storage.close()

        threads = [threading.Thread(target=do, args=one) for one in enumerate(deeds)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        return answers

    return run


def shifted(storage: Storage) -> Post:
    with storage.deeds.deed(Message("taşındı")):
        return storage.posts.update("a", lambda post: replace(post, planned_at=DAY))


def test_what_two_change_at_once_both_stands(windows: tuple[Storage, Storage], at_once: AtOnce) -> None:
    one, other = windows
    at_once(
        lambda storage: storage.posts.update("a", lambda post: replace(post, text=post.text + " yarın")),
        shifted,
    )
    post = one.posts.get("a")
    assert post is not None
    assert (post.text, post.planned_at, post.revision) == ("Kulüp toplantısı yarın", DAY, 3)
    assert len(other.posts.revisions("a")) == 3


def test_an_answer_that_both_take_in_is_taken_once(windows: tuple[Storage, Storage], at_once: AtOnce) -> None:
    comment = Comment("1", "a", 1, "Ayşe", NOW, "Saat?")

    def take(storage: Storage) -> Taken:
        return take_in(storage, [AnsweredPost("a", 1, Verdict.FITS)], [comment], "Ayşe")

    answers = at_once(take, take)
    taken = [one for one in answers if isinstance(one, Taken)]
    assert len(taken) == 2, answers
    assert sorted(one.new_comments for one in taken) == [0, 1]
    assert sorted(one.outcomes[0][1] for one in taken) == [Outcome.MOVED_ON, Outcome.READY]
    post = windows[0].posts.get("a")
    assert post is not None
    assert post.state is PostState.READY


def test_a_topic_that_is_gone_is_told_so(windows: tuple[Storage, Storage]) -> None:
    one, other = windows
    one.topics.add(Topic("t", "Kampüs kedileri", NOW))
    one.topics.delete("t")
    with pytest.raises(UserError) as refusal:
        other.topics.delete("t")
    assert refusal.value.hint.turkish()


def test_what_was_deleted_in_one_is_told_in_the_other_and_loses_nothing(windows: tuple[Storage, Storage]) -> None:
    one, other = windows
    one.posts.delete("a")
    with pytest.raises(UserError, match="artık yok"):
        other.posts.update("a", lambda post: replace(post, text="Başka"))
    other.posts.restore("a")
    post = one.posts.get("a")
    assert post is not None
    assert post.text == "Kulüp toplantısı"


def test_one_takes_back_what_the_other_did_and_it_is_done_again(windows: tuple[Storage, Storage]) -> None:
    one, other = windows
    shifted(one)
    step = other.deeds.undo()
    assert step is not None
    post = one.posts.get("a")
    assert post is not None
    assert post.planned_at is None
    one.deeds.redo()
    post = other.posts.get("a")
    assert post is not None
    assert post.planned_at == DAY


def test_undoing_keeps_what_the_other_wrote_since(windows: tuple[Storage, Storage]) -> None:
    one, other = windows
    shifted(one)
    other.posts.update("a", lambda post: replace(post, text="Kulüp toplantısı saat 14.00’te"))
    one.deeds.undo()
    post = one.posts.get("a")
    assert post is not None
    assert (post.text, post.planned_at) == ("Kulüp toplantısı saat 14.00’te", None)


def test_only_one_of_two_undoes_the_one_deed(windows: tuple[Storage, Storage], at_once: AtOnce) -> None:
    one, _ = windows
    shifted(one)
    answers = at_once(lambda storage: storage.deeds.undo(), lambda storage: storage.deeds.undo())
    assert sorted(answer is not None for answer in answers) == [False, True], answers
    post = one.posts.get("a")
    assert post is not None
    assert post.planned_at is None
