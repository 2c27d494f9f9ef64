"""Typing what was heard: forgiving in spelling, strict in what counts."""

from __future__ import annotations

import pytest

from services.language import turkish
from services.vault.people.hearing import complete, differences, heard
from services.vault.people.words import word_list

WORDS = ("kuşak", "palto", "ucube", "mahrum", "hoşbeş", "afra")


@pytest.mark.parametrize(
    "typed",
    [
        "kuşak palto ucube mahrum hoşbeş afra",
        "KUŞAK PALTO UCUBE MAHRUM HOŞBEŞ AFRA",
        "kusa palt ucub mahr hosb afra",
        "Kusak, palto, ucube,\n mahrum, hosbes, afra",
        "kuşak  palto ucube mahrum hoşbeş afra fazladan sözcük",
    ],
)
def test_the_same_words_are_the_same_however_they_are_typed(typed: str) -> None:
    words = heard(typed)
    assert complete(words)
    assert differences(words, WORDS) == ()


def test_every_word_is_settled_by_four_letters_with_and_without_turkish_ones() -> None:
    for word in word_list():
        for typed in (word, word[:4], turkish.searchable(word), turkish.searchable(word)[:4], turkish.upper(word)):
            (found,) = heard(typed)
            assert found.settled, typed
            assert word in found.candidates, typed
            assert len(found.candidates) <= 3, typed


def test_another_word_at_any_place_is_a_difference() -> None:
    for place in range(6):
        other = [*WORDS]
        other[place] = "bisküvi"
        assert differences(heard(" ".join(other)), WORDS) == (place,)
    swapped = [WORDS[1], WORDS[0], *WORDS[2:]]
    assert differences(heard(" ".join(swapped)), WORDS) == (0, 1)


def test_a_word_with_a_turkish_letter_is_not_taken_for_one_without() -> None:
    by_beginning: dict[str, list[str]] = {}
    for word in word_list():
        by_beginning.setdefault(turkish.searchable(word)[:4], []).append(word)
    pairs = [
        (one, other)
        for alike in by_beginning.values()
        for one in alike
        for other in alike
        if one != other and turkish.searchable(one) != one
    ]
    assert pairs
    for one, other in pairs[:40]:
        (found,) = heard(one)
        assert other not in found.candidates


def test_nothing_is_complete_before_six_words_are_settled() -> None:
    for typed in (
        "",
        "kuşak",
        "kuşak palto ucube mahrum hoşbeş",
        "k p u m h a",
        "kuşak palto ucube mahrum hoşbeş zzzz",
    ):
        assert not complete(heard(typed))
    assert heard("zzzz")[0].unknown
    assert not heard("ku")[0].settled
    assert not heard("ku")[0].unknown
