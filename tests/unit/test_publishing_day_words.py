"""A post that goes out on another day: which of its words say another day then."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from models.enums import Language, PostState
from models.posts import Post
from services.publishing.day_words import changed_word

MONDAY, TUESDAY, NEXT_MONDAY = date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 7)


def _post(text: str) -> Post:
    now = datetime(2026, 11, 30, tzinfo=UTC)
    return Post("a", PostState.PLANNED, Language.TURKISH, text, (), now, now)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Yarınki seminerimizi unutmayın.", "Yarınki"),
        ("Bugünkü söyleşimiz YARIN AKŞAM yinelenecek.", "Bugünkü"),
        ("Seminerimiz yarın akşam.", "yarın akşam"),
        ("Bu cuma buluşuyoruz.", "Bu cuma"),
        ("Seminerimiz 3 Aralık’ta.", ""),
        ("Yarınlar için tohum.", ""),
        ("", ""),
    ],
)
def test_the_first_word_that_says_another_day(text: str, word: str) -> None:
    post = _post(text)
    assert changed_word(post, MONDAY, NEXT_MONDAY) == word
    assert changed_word(post, MONDAY, MONDAY) == ""


def test_a_weekday_stays_the_same_within_its_week() -> None:
    assert changed_word(_post("Bu cuma"), MONDAY, TUESDAY) == ""
