"""What two states of a post differ in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from models.enums import Language, Platform, PostState
from models.posts import Attachment, Dismissal, Post, Variant
from services.history.changes import Aspect, Change, compared
from services.history.words import Fate

AT = datetime(2026, 11, 26, 6, tzinfo=UTC)
PICTURE = Attachment("p1", "a" * 64, "sergi.jpg", "JPEG", 800, 600, "Sergi salonu")
SECOND = Attachment("p2", "b" * 64, "afis.png", "PNG", 800, 600)
POST = Post(
    "a",
    PostState.DRAFT,
    Language.TURKISH,
    "Sergi açılıyor",
    (Variant(Platform.X), Variant(Platform.FACEBOOK, "Sergimiz açılıyor")),
    AT,
    AT,
    (PICTURE, SECOND),
)


def test_saving_again_what_was_is_no_difference() -> None:
    assert compared(POST, replace(POST, revision=9, updated_at=datetime.now(UTC), author="Elif")).is_same


def test_each_text_is_told_apart() -> None:
    newer = replace(POST, variants=(Variant(Platform.X), Variant(Platform.FACEBOOK, "Sergimiz bugün açılıyor")))
    shared, facebook = compared(POST, newer).texts
    assert (shared.platform, shared.differs) == (None, False)
    assert (facebook.platform, facebook.began, facebook.ended) == (Platform.FACEBOOK, False, False)
    assert [piece.text for piece in facebook.pieces if piece.fate is Fate.INSERTED] == ["bugün "]


def test_a_text_of_its_own_is_told_against_the_shared_one() -> None:
    newer = replace(POST, variants=(Variant(Platform.X, "Sergi yarın açılıyor"), Variant(Platform.FACEBOOK)))
    comparison = compared(POST, newer)
    _shared, x, facebook = comparison.texts
    assert x.began
    assert [piece.text for piece in x.pieces if piece.fate is not Fate.KEPT] == ["yarın "]
    assert facebook.ended
    assert [piece.text for piece in facebook.pieces if piece.fate is not Fate.KEPT] == ["Sergimiz", "Sergi"]
    same_words = replace(POST, variants=(Variant(Platform.X, POST.text), POST.variants[1]))
    assert not compared(POST, same_words).is_same


def test_what_is_beside_the_words_is_told() -> None:
    passed = Dismissal("guideline.6.bayan", "bayan", "Durağın adı", AT)
    newer = replace(
        POST,
        state=PostState.PLANNED,
        planned_at=AT,
        pillar_id="1",
        attachments=(replace(SECOND, credit="Foto: Elif"), replace(PICTURE, alt_text="Dolu sergi salonu")),
        dismissals=(passed,),
    )
    assert compared(POST, newer).changes == (
        Change(Aspect.STATE, PostState.DRAFT, PostState.PLANNED),
        Change(Aspect.DAY, None, AT),
        Change(Aspect.PILLAR, None, "1"),
        Change(Aspect.CREDIT, "", "Foto: Elif", "afis.png"),
        Change(Aspect.ALT_TEXT, "Sergi salonu", "Dolu sergi salonu", "sergi.jpg"),
        Change(Aspect.PICTURE_ORDER, ("sergi.jpg", "afis.png"), ("afis.png", "sergi.jpg")),
        Change(Aspect.DISMISSAL, None, passed, "guideline.6.bayan"),
    )
    gone = compared(newer, replace(POST, attachments=(PICTURE,))).changes
    assert Change(Aspect.PICTURE, "afis.png", None, "afis.png") in gone
    assert Change(Aspect.DISMISSAL, passed, None, "guideline.6.bayan") in gone


def test_where_it_went_out_is_told_once() -> None:
    link, later = "https://x.com/kaun/status/17", AT + timedelta(minutes=5)
    half = replace(POST, variants=(replace(POST.variants[0], published_at=AT, link=link), POST.variants[1]))
    assert compared(POST, half).changes == (Change(Aspect.PUBLISHED, None, AT, "X"), Change(Aspect.LINK, "", link, "X"))
    whole = replace(half, variants=(half.variants[0], replace(half.variants[1], published_at=later))).settled()
    assert compared(half, whole).changes == (
        Change(Aspect.STATE, PostState.DRAFT, PostState.PUBLISHED),
        Change(Aspect.PUBLISHED, None, AT),
        Change(Aspect.PUBLISHED, None, later, "Facebook"),
    )
    assert compared(POST, POST.published(AT)).changes == (
        Change(Aspect.STATE, PostState.DRAFT, PostState.PUBLISHED),
        Change(Aspect.PUBLISHED, None, AT),
    )
