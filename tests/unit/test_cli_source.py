"""Offsets of the cleaned text lead back to the text that was given."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import UserError
from services.language.text import clean
from ui.cli.source import CleanText, decoded

AWKWARD = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "aşİiğ \n\r\t\x00\x07\ufeff\u0300\u0308\u0307\u0315\u200d\U0001f468\U0001f3fd\ud83d\ude00\u1100\u1161\u2028"
        ),
        st.characters(),
    ),
    max_size=30,
)


@given(AWKWARD)
def test_spans_stay_inside_and_in_order_and_cover_the_whole(raw: str) -> None:
    source = CleanText(raw)
    assert source.text == clean(raw)
    spans = [source.span(index, index + 1) for index in range(len(source.text))]
    assert all(0 <= start <= end <= len(raw) for start, end in spans)
    assert spans == sorted(spans)
    if source.text:
        assert source.span(0, len(source.text))[1] == len(raw)


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        ("Üzgünüz, yanlız kalmayın.", "yanlız"),
        (unicodedata.normalize("NFD", "Üzgünüz, yanlız kalmayın."), "yanlız"),
        ("Bir\r\nİki\r\n\r\nyanlız", "yanlız"),
        ("\ufeffSa\x00at yanlız\x07.", "yanlız"),
        ("\ud83d\ude00\ud83d\ude00 yanlız", "yanlız"),
        ("i\u0307yi, yanlız", "yanlız"),
    ],
)
def test_a_word_is_found_where_it_was(raw: str, word: str) -> None:
    source = CleanText(raw)
    at = source.text.index(word)
    start, end = source.span(at, at + len(word))
    assert clean(raw[start:end]) == word


def test_files_are_utf8_or_say_so() -> None:
    assert decoded("ağ".encode()) == "ağ"
    assert decoded("ağ".encode("utf-8-sig")) == "ağ"
    assert decoded("ağ".encode("utf-16")) == "ağ"
    with pytest.raises(UserError) as told:
        decoded("yağış".encode("cp1254"))
    assert "3. baytta" in told.value.turkish()
    assert "UTF-8" in told.value.turkish()


def test_a_cut_utf16_file_is_not_called_utf8():
    with pytest.raises(UserError) as told:
        decoded("ağ".encode("utf-16")[:-1])
    assert "baytta UTF-16 bozuluyor" in told.value.turkish()
