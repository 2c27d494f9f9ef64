"""Text from anywhere becomes text we can keep."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.language.text import clean

ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=80)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("bir\r\niki\rüç\u2028dört", "bir\niki\nüç\ndört"),
        ("a\x00b\x07c\td", "abc\td"),
        ("u\u0308niversite", "üniversite"),
        ("u\x00\u0308n", "ün"),
        ("i\u0307yi", "iyi"),
        ("i\u0307stanbul", "istanbul"),
        ("i\u0307\u0301", "í"),
        ("i\u0315\u0307", "i\u0315"),
        ("x\ud800y", "x\ufffdy"),
        ("\ud83c\udf93", "🎓"),
        ("\ufeffBaşlık", "Başlık"),
        ("👩\u200d🎓", "👩\u200d🎓"),
    ],
)
def test_clean(raw: str, kept: str) -> None:
    assert clean(raw) == kept


@given(ANY_TEXT)
@settings(max_examples=200)
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    once = clean(raw)
    assert clean(once) == once
    assert "\x00" not in once
    assert "\r" not in once
    once.encode("utf-8")


def test_a_flood_of_combining_marks_is_cut() -> None:
    assert len(clean("a" + "\u0316\u0301" * 200_000)) <= 31
