"""Lengths as the platforms count them. X's figures were computed with twitter-text 3.1.0."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Platform
from services.paths import RESOURCES
from services.platforms import count, load_platforms
from services.platforms.links import find_links

PROFILES = load_platforms(RESOURCES)
X = PROFILES[Platform.X]
INSTAGRAM = PROFILES[Platform.INSTAGRAM]


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("çğıöşüÇĞİÖŞÜâîû", 15),
        ("’“”–—«»°", 8),
        ("₺€…•™→✓", 14),
        ("g\u0306", 1),
        ("👨‍👩‍👧", 2),
        ("👍🏽", 2),
        ("🇹🇷", 2),
        ("🇹", 2),
        ("❤️", 2),
        ("1️⃣", 2),
        ("©", 1),
        ("©️", 2),
        ("☺︎", 4),
        ("日本", 4),
        ("baskent.edu.tr", 23),
        ("başkent.edu.tr", 23),
        ("(baskent.edu.tr)", 25),
        ("edu.tr'de", 26),
        ("İletişim.com adresi", 31),
        ("www.baskent.edu.tr/x.", 24),
        ("https://erasmus.ornek.edu.tr/basvuru?x=1", 23),
        ("https://erasmus.ornek.edu.tr/başvuru?x=ş", 24),
        ("(https://x.com/a_(b))", 25),
        ("baskent.edu.tr:8080", 28),
        ("http://localhost:80", 19),
        ("#baskent.edu.tr", 15),
        ("x@baskent.edu.tr", 16),
        ("geldi.Bu", 8),
        ("geldi.De ki", 26),
        ("Prof.Dr.Ali saat 14.00'te 1.500", 31),
    ],
)
def test_x_weighs_as_published(text: str, weight: int) -> None:
    assert count(text, X).value == weight


@pytest.mark.parametrize("platform", list(Platform))
def test_a_text_is_cut_where_the_limit_is_crossed(platform: Platform) -> None:
    profile = PROFILES[platform]
    assert count("ş" * profile.text_limit, profile).overflow_at is None
    length = count("ş" * (profile.text_limit + 3), profile)
    assert (length.value, length.over, length.overflow_at) == (profile.text_limit + 3, 3, profile.text_limit)


def test_a_link_or_an_emoji_is_never_cut_in_two() -> None:
    text = "a" * 270 + " https://ornek.edu.tr/uzun-bir-adres"
    assert count(text, X).overflow_at == 271
    text = "a" * 279 + "👨‍👩‍👧"
    assert count(text, X).overflow_at == 279


def test_the_place_of_the_cut_is_told_in_the_text_as_given() -> None:
    decomposed = "s\u0327" * 281
    assert count(decomposed, X).overflow_at == 560
    assert count(unicodedata.normalize("NFC", decomposed), X).overflow_at == 280


@settings(max_examples=150)
@given(st.text(alphabet=st.sampled_from("aşİ1 \n.-_@#/:?()'₺👍🏽\u200d❤\ufe0f🇹🇷\u0306\u20e3"), max_size=330))
def test_what_stands_before_the_cut_fits_and_one_more_does_not(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    length = count(text, X)
    if length.overflow_at is None:
        assert length.value <= length.limit
    else:
        assert count(text[: length.overflow_at], X).value <= length.limit < length.value


@settings(max_examples=100)
@given(st.text(alphabet=st.sampled_from("aı.-_/@:http?()şX "), max_size=80))
def test_links_lie_in_the_text_in_order_and_apart(text: str) -> None:
    reached = 0
    for start, end in find_links(text, X.link_domains):
        assert reached <= start < end <= len(text)
        reached = end


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", ["a", "a.", ".", "a.b", "👍", "http://", "a.com/(", "x_.", "-.tr"])
def test_a_megabyte_of_anything_is_counted(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert count(text, X).overflow_at is not None
