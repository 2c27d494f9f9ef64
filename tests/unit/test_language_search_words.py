"""Words folded for searching: whatever the capitals, dots, circumflexes and suffixes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.language import turkish
from services.language.search_words import beginnings, folded_words
from services.language.text import clean


def is_found(typed: str, *texts: str) -> bool:
    words = folded_words(texts)
    return all(any(form in words for form in forms) for forms in beginnings(typed))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("diyarbakir", "DİYARBAKIR'da buluşuyoruz"),
        ("DİYARBAKIR", "Diyarbakır’da buluşuyoruz"),
        ("Diyarbakır", "diyarbakir gezisi"),
        ("DIYARBAKIR", "Diyarbakır gezisi"),
        ("diyarbakır'da", "Diyarbakır’da buluşuyoruz"),
        ("diyarbakirda", "Diyarbakır'da buluşuyoruz"),
        ("diy", "Diyarbakır"),
        ("ISPARTA", "ısparta"),
        ("isparta", "ISPARTA"),
        ("ığdır", "IĞDIR"),
        ("hikaye", "hikâye"),
        ("hikâye", "HİKAYE"),
        ("cafe", "Café’de"),
        ("fuari", "#KitapFuarı bugün"),
        ("kitapfu", "#KitapFuarı bugün"),
        ("kalem", "@birim_kalemi"),
        ("kitap", "kitabı"),
        ("etkinlik", "Etkinliğimiz"),
        ("yurt", "Öğrenci yurdu açıldı"),
        ("kağıt", "Atık kâğıdı"),
        ("2026", "15.05.2026 günü"),
        ("kulüp kitap", "Kitap kulübü bu ay toplanıyor"),
        ("", "her şey"),
        ("!?", "her şey"),
        ("библиотека", "Библиотека"),
    ],
)
def test_it_is_found(typed: str, text: str) -> None:
    assert is_found(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("bakır", "Diyarbakır"),
        ("kitap müze", "Kitap kulübü"),
        ("026", "2026"),
        ("kitaplık", "kitap"),
        ("yok", "."),
    ],
)
def test_it_is_not_found(typed: str, text: str) -> None:
    assert not is_found(typed, text)


@given(st.text(), st.text())
def test_any_text_is_found_by_its_own_words(first: str, second: str) -> None:
    first, second = clean(first), clean(second)
    assert is_found(second, first, second)
    for word in first.split():
        assert is_found(word, first, second)


@given(st.text(turkish.ALPHABET + "âîûéİIÇĞÖŞÜ '’-", min_size=1))
def test_capitals_and_plain_letters_find_each_other(text: str) -> None:
    forms = (text, turkish.upper(text), turkish.lower(text), turkish.searchable(text))
    for typed in forms:
        assert all(is_found(typed, written) for written in forms)
