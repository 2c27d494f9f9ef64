"""The difference of two texts by words: whole, told in words as readers see them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.history.words import Fate, difference, tokens

_PIECES = st.lists(
    st.sampled_from(
        [
            "Ankara'da",
            "#KitapKulübü",
            "👩🏽‍🔬",
            "🇹🇷",
            "İzmir’e",
            " ",
            "  ",
            "\n",
            "10.30'da",
            "@kaun_ktp",
            "ve",
            ",",
            "ı",
        ]
    )
    | st.text(max_size=3),
    max_size=16,
).map("".join)

_PATIENT = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""However busy the machine is."""


@_PATIENT
@given(_PIECES, _PIECES)
def test_the_pieces_are_both_texts(older: str, newer: str) -> None:
    pieces = difference(older, newer)
    assert "".join(p.text for p in pieces if p.fate is not Fate.INSERTED) == older
    assert "".join(p.text for p in pieces if p.fate is not Fate.REMOVED) == newer
    assert all(piece.text for piece in pieces)


@_PATIENT
@given(_PIECES)
def test_tokens_lose_nothing_and_a_text_has_no_difference_to_itself(text: str) -> None:
    assert "".join(tokens(text)) == text
    assert all(piece.fate is Fate.KEPT for piece in difference(text, text))


@pytest.mark.parametrize(
    "whole",
    [
        "Ankara'da",
        "Türkiye’nin",
        "#KitapKulübü",
        "#KAÜN'de",
        "@kaun_ktp",
        "https://kaun.example/a?b=c",
        "10.30'da",
        "12.500,75",
        "👩🏽‍🔬",
        "🇹🇷",
        "1️⃣",
        "❤️",
    ],
)
def test_what_readers_take_for_one_thing_is_one(whole: str) -> None:
    assert tokens(f"a {whole} b") == ["a", " ", whole, " ", "b"]


def changed(older: str, newer: str) -> list[tuple[str, str]]:
    return [(piece.fate.value, piece.text) for piece in difference(older, newer) if piece.fate is not Fate.KEPT]


def test_one_word_is_told_and_not_its_letters() -> None:
    assert changed("Sergi salı günü açılıyor.", "Sergi çarşamba günü açılıyor.") == [
        ("removed", "salı"),
        ("inserted", "çarşamba"),
    ]
    assert changed("Ankara'da buluşalım 🎉", "Ankara'ya buluşalım 🎊") == [
        ("removed", "Ankara'da"),
        ("inserted", "Ankara'ya"),
        ("removed", "🎉"),
        ("inserted", "🎊"),
    ]


def test_a_phrase_for_a_phrase_is_one_change() -> None:
    assert changed("Sizi bekliyoruz sevgili öğrenciler!", "Sizi davet ediyoruz!") == [
        ("removed", "bekliyoruz sevgili öğrenciler"),
        ("inserted", "davet ediyoruz"),
    ]


def test_a_very_long_text_is_compared_by_its_sentences_first() -> None:
    sentences = [f"{number}. gün kütüphanede yeni bir etkinlik vardı. " for number in range(900)]
    older = "".join(sentences)
    sentences[450] = sentences[450].replace("yeni", "güzel")
    assert changed("Eski. " + older + "son", "Yeni. " + "".join(sentences) + "bitti") == [
        ("removed", "Eski"),
        ("inserted", "Yeni"),
        ("removed", "yeni"),
        ("inserted", "güzel"),
        ("removed", "son"),
        ("inserted", "bitti"),
    ]
