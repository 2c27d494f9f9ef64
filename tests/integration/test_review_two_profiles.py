"""Two profiles that share nothing but files: asked, read, answered, written on meanwhile, taken in, undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from models.calendar import CommentState
from models.enums import Language, Platform, PostState
from models.posts import Attachment, Dismissal, Post, Variant
from services.images.inspector import ImageInspector
from services.paths import Paths
from services.review.files import Trust, read, written
from services.review.papers import Answer, AnsweredPost, Remark, Request, Verdict, asked
from services.review.pictures import small_copies
from services.review.placing import place_of, texts_read
from services.review.taking import Outcome, Taken, comments_of, take_in
from services.storage import Storage, open_storage
from services.vault.people.contacts import confirmed, new_contact
from tests.data.images import make
from tests.vault_people_support import ayse, mehmet

if TYPE_CHECKING:
    from services.clock import FixedClock
    from services.vault.people.identity import Identity

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
TEXT = "Kulüp toplantısı saat 14.00’te kütüphanede. Herkez gelsin."
PASSED = Dismissal("usage.herkez", "Herkez", "Şiirin kendi yazımı böyle", NOW)


@pytest.fixture(scope="module")
def inspector() -> Iterator[ImageInspector]:
    made = ImageInspector({})
    yield made
    made.close()


@pytest.fixture
def hers(tmp_path: Path, clock: FixedClock) -> Storage:
    storage = open_storage(Paths.in_folder(tmp_path / "ayşe"), clock)
    digest, _ = storage.media.import_bytes(make.jpeg_bytes(make.scene(900, 600)), "afiş.jpg")
    poster = Attachment("p1", digest, "afiş.jpg", "JPEG", 900, 600, "Bir afiş", "Basın Ofisi")
    variants = (Variant(Platform.X, "Kısa metin"), Variant(Platform.FACEBOOK))
    storage.posts.add(
        Post("a", PostState.REVIEW, Language.TURKISH, TEXT, variants, NOW, NOW, (poster,), (PASSED,), planned_at=NOW)
    )
    return storage


@pytest.fixture
def his(tmp_path: Path, clock: FixedClock) -> Storage:
    return open_storage(Paths.in_folder(tmp_path / "mehmet"), clock)


def knows(other: Identity) -> list[object]:
    return [confirmed(new_contact("1", other.signed_card(), NOW), NOW)]


def ask(storage: Storage, inspector: ImageInspector) -> bytes:
    post = storage.posts.get("a")
    assert post is not None
    pictures = small_copies(post.attachments, storage.media.path, inspector, lambda: False)
    return written(Request("r", NOW, (asked(post, pictures),)), ayse())


def answer(data: bytes, verdict: Verdict | None, *remarks: Remark) -> bytes:
    """What Mehmet sends back, of a file that he has read."""
    request = read(data, mehmet(), knows(ayse())).paper
    assert isinstance(request, Request)
    (post,) = request.posts
    return written(Answer("x", request.id, NOW, (AnsweredPost(post.id, post.revision, verdict, remarks),)), mehmet())


def take(storage: Storage, data: bytes) -> Taken:
    received = read(data, ayse(), knows(mehmet()))
    assert received.trust is Trust.VERIFIED
    assert isinstance(received.paper, Answer)
    return take_in(storage, received.paper.posts, comments_of(received.paper, received.name), received.name)


def test_everything_that_is_judged_arrives(hers: Storage, his: Storage, inspector: ImageInspector) -> None:
    received = read(ask(hers, inspector), mehmet(), knows(ayse()))
    assert (received.trust, received.name) == (Trust.VERIFIED, "Ayşe Yılmaz")
    assert isinstance(received.paper, Request)
    (post,) = received.paper.posts
    assert (post.text, post.own, post.planned_at) == (TEXT, ((Platform.X, "Kısa metin"),), NOW)
    assert post.dismissals == (PASSED,), "the reasons travel along"
    (picture,) = post.pictures
    assert (picture.name, picture.alt_text, picture.credit) == ("afiş.jpg", "Bir afiş", "Basın Ofisi")
    assert inspector.thumbnail_of(picture.jpeg, 200) is not None
    assert his.posts.listed() == [], "reading stores nothing"


def test_what_was_written_meanwhile_stays_and_the_remarks_find_their_places(
    hers: Storage, inspector: ImageInspector
) -> None:
    passage = "saat 14.00’te kütüphanede"
    data = answer(
        ask(hers, inspector),
        Verdict.FITS,
        Remark("1", "", None, passage, TEXT.index(passage), "saat 14.00’te salonda"),
        Remark("2", "", None, "Herkez", TEXT.index("Herkez"), "Herkes"),
        Remark("3", "Logo eski", picture="p1"),
    )
    now = "Duyuru: " + TEXT.replace("14.00’te", "15.00’te") + " Herkez!"
    hers.posts.update("a", lambda post: replace(post, text=now))
    taken = take(hers, data)
    assert (taken.new_comments, taken.outcomes) == (3, (("a", Outcome.WRITTEN_ON),))
    post = hers.posts.get("a")
    assert post is not None
    assert (post.text, post.state) == (now, PostState.REVIEW)
    comments = {one.id: one for one in hers.comments.of("a")}
    assert comments["3"].attachment_id == "p1"
    texts = texts_read(hers.posts, comments.values())
    assert texts == {"1": TEXT, "2": TEXT}
    first, second = (place_of(now, one.excerpt, one.start, texts[one.id]) for one in (comments["1"], comments["2"]))
    assert first is not None
    assert first.merged(now[first.start : first.end], comments["1"].suggestion or "") == "saat 15.00’te salonda"
    assert second is not None
    assert (second.certain, second.start) == (True, now.index("Herkez"))


def test_a_remark_on_one_platforms_text_is_placed_there(hers: Storage, inspector: ImageInspector) -> None:
    take(hers, answer(ask(hers, inspector), None, Remark("1", "", Platform.X, "Kısa", 0, "Uzun")))
    (comment,) = hers.comments.of("a")
    assert texts_read(hers.posts, [comment]) == {"1": "Kısa metin"}
    hers.comments.decide("1", CommentState.TAKEN)
    assert texts_read(hers.posts, hers.comments.of("a")) == {}


def test_an_answer_is_undone_as_a_whole_and_old_ones_change_nothing(hers: Storage, inspector: ImageInspector) -> None:
    data = ask(hers, inspector)
    mend = answer(data, Verdict.MEND, Remark("1", "Saat yanlış"))
    assert take(hers, mend).outcomes == (("a", Outcome.DRAFT),)
    hers.deeds.undo()
    post = hers.posts.get("a")
    assert post is not None
    assert (post.text, post.state) == (TEXT, PostState.REVIEW)
    hers.posts.delete("a")
    assert take(hers, answer(data, Verdict.FITS)).outcomes == (("a", Outcome.GONE),)
    hers.posts.restore("a")
    hers.posts.update("a", lambda post: replace(post, state=PostState.PLANNED))
    assert take(hers, mend).outcomes == (("a", Outcome.MOVED_ON),)
    post = hers.posts.get("a")
    assert post is not None
    assert (post.text, post.state) == (TEXT, PostState.PLANNED)


def test_a_strangers_answer_is_told_apart_and_never_writes(hers: Storage, inspector: ImageInspector) -> None:
    data = answer(ask(hers, inspector), None, Remark("1", "", None, "Kulüp", 0, "Reklam"))
    received = read(data, ayse(), ())
    assert received.trust is Trust.UNKNOWN
    assert isinstance(received.paper, Answer)
    take_in(hers, received.paper.posts, comments_of(received.paper, f"{received.name} (doğrulanmadı)"), "?")
    post = hers.posts.get("a")
    assert post is not None
    assert post.text == TEXT
    assert [one.author for one in hers.comments.of("a")] == ["Mehmet Öztürk (doğrulanmadı)"]
