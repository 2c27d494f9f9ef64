"""A post in English that is checked as Turkish is told of once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.checking import Snapshot
from models.enums import Language
from services.spelling.other_language import RULE, OtherLanguageChecker

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def rules(text: str, language: Language = Language.TURKISH) -> list[str]:
    return [one.rule for one in OtherLanguageChecker().check(Snapshot(text, language, NOW), lambda: False)]


@pytest.mark.parametrize(
    "text",
    [
        "Our faculty members are presenting at the conference. We are proud to share this with all of you!",
        "Erasmus students: the office hours have been changed. Please come to our desk at 10.00.",
        "The lecture by Doç. Dr. Gülşen Çağlar is open to all students and will be held in the Blue Hall.",
    ],
)
def test_english_is_seen(text: str) -> None:
    assert rules(text) == [RULE]
    assert not rules(text, Language.ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "“The Art of the Book” ve “The Sound of Music” cuma günü 19.00'da Mavi Salon'da, herkesi bekleriz.",
        "Mezunumuz Elif Kaya, “The Future of Learning” başlıklı kitabıyla ödül aldı.",
        "Bilgisayar bölümümüzden state of the art bir laboratuvar: please wait for it!",
        "Bugün saat 14.00'te Mavi Salon'da söyleşi var, kaçırmayın.",
    ],
)
def test_turkish_with_a_few_english_words_is_let_be(text: str) -> None:
    assert not rules(text)


@given(st.text(max_size=300))
def test_it_points_at_a_word_or_says_nothing(text: str) -> None:
    for one in OtherLanguageChecker().check(Snapshot(text, Language.TURKISH, NOW), lambda: False):
        assert text[one.start : one.end].islower()
