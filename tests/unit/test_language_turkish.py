"""Turkish casing keeps lengths and knows dotted from dotless."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.language import turkish

TURKISH = st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZâîû '’", max_size=40)


@pytest.mark.parametrize(
    ("mixed", "low", "high"),
    [("İzmir", "izmir", "İZMİR"), ("Işık", "ışık", "IŞIK"), ("kâğıt", "kâğıt", "KÂĞIT"), ("millî", "millî", "MİLLÎ")],
)
def test_dotted_and_dotless(mixed: str, low: str, high: str) -> None:
    assert turkish.lower(mixed) == low
    assert turkish.lower(high) == low
    assert turkish.upper(mixed) == high


@given(st.text(max_size=60))
@settings(max_examples=150)
def test_every_change_of_case_keeps_the_length(text: str) -> None:
    for change in (turkish.lower, turkish.upper, turkish.fold, turkish.strip_circumflex):
        assert len(change(text)) == len(text)


@given(TURKISH)
@settings(max_examples=100)
def test_case_round_trip(text: str) -> None:
    assert turkish.lower(turkish.upper(text)) == turkish.lower(text)
    assert turkish.upper(turkish.lower(text)) == turkish.upper(text)
    assert turkish.fold(turkish.fold(text)) == turkish.fold(text)


def test_fold_drops_circumflex_and_unifies_apostrophes() -> None:
    assert turkish.fold("Millî Kütüphane’nin") == "milli kütüphane'nin"
    assert turkish.fold(unicodedata.normalize("NFC", "I\u0307stanbul")) == "istanbul"


@pytest.mark.parametrize(
    ("word", "model", "cased"),
    [
        ("ızgara", "Igzara", "Izgara"),
        ("ilgi", "İLGİ", "İLGİ"),
        ("ilgi", "ilgy", "ilgi"),
        ("ilgi", "İ", "İlgi"),
        ("TBMM", "tbm", "TBMM"),
        ("ilgi", "", "ilgi"),
        ("'ilgi", "İLG'İ", "'İLGİ"),
    ],
)
def test_capitalise_like(word: str, model: str, cased: str) -> None:
    assert turkish.capitalise_like(word, model) == cased


def test_sorting_follows_the_alphabet() -> None:
    wanted = ["3. sınıf", "açık", "cam", "çam", "gül", "ğ", "Ilgaz", "ırmak", "İzmir", "oya", "öykü", "su", "şu", "zil"]
    assert sorted(set(wanted), key=turkish.sort_key) == wanted


@pytest.mark.parametrize(("word", "vowel"), [("rektör", "ö"), ("kâr", "a"), ("brr", ""), ("millî", "i")])
def test_last_vowel(word: str, vowel: str) -> None:
    assert turkish.last_vowel(word) == vowel
