"""What a wrong English word may have meant: the frequent word first, quickly, in the case it was typed in."""

from __future__ import annotations

import lzma
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.paths import RESOURCES
from services.spelling import english_engine
from services.spelling.english_suggesting import AT_MOST, EnglishSuggester

DATA = Path(__file__).parents[1] / "data" / "english"
FOLDER = RESOURCES / "spelling" / "en"
ROWS = [
    line.split("\t")
    for line in (DATA / "typos.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
HELD_OUT = 20261122
Suggest = Callable[[str], tuple[str, ...]]


@pytest.fixture(scope="module")
def suggest() -> Suggest:
    return english_engine(RESOURCES).suggest


def test_there_are_enough_typical_slips() -> None:
    assert len(ROWS) >= 60


@pytest.mark.parametrize(("wrong", "right"), ROWS)
def test_the_right_word_comes_first(suggest: Suggest, wrong: str, right: str) -> None:
    assert not english_engine(RESOURCES).accepts(wrong)
    assert suggest(wrong)[0] == right


def slip(word: str, dice: random.Random) -> str:
    """Return ``word`` with one slip: a letter dropped, doubled, swapped or mistaken."""
    place = dice.randrange(1, len(word) - 1)
    front, here, after = word[:place], word[place], word[place + 1 :]
    return dice.choice(
        (
            front + after,
            front + here + here + after,
            front + after[0] + here + after[1:],
            front + dice.choice("aeiou" if here in "aeiou" else "bcdfghklmnprstvw") + after,
        )
    )


def test_slips_of_our_own_making_are_mended(suggest: Suggest) -> None:
    frequent = lzma.decompress((FOLDER / "frequent.txt.xz").read_bytes()).decode().splitlines()
    words = [word for word in frequent[:8000] if word.isalpha() and word.islower() and len(word) > 4]
    dice = random.Random(HELD_OUT)
    pairs = [(slip(word, dice), word) for word in dice.sample(words, 400)]
    accepts = english_engine(RESOURCES).accepts
    pairs = [(wrong, right) for wrong, right in pairs if not accepts(wrong)]
    answers = [(suggest(wrong), right) for wrong, right in pairs]
    assert len(answers) > 300
    assert sum(found[:1] == (right,) for found, right in answers) >= 0.85 * len(answers)
    assert sum(right in found[:5] for found, right in answers) >= 0.95 * len(answers)


@pytest.mark.parametrize("word", ["hapy", "Recieve", "univeristy's", "STUDNETS", "graduaton", "qwrtz", "thankyou"])
def test_suggestions_are_right_few_and_different(suggest: Suggest, word: str) -> None:
    accepts = english_engine(RESOURCES).accepts
    found = suggest(word)
    assert len(set(found)) == len(found) <= AT_MOST
    assert word not in found
    assert all(accepts(part) for one in found for part in one.split(" "))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Hapy", "Happy"), ("HAPY", "HAPPY"), ("univeristy's", "university's"), ("univeristy’s", "university’s"),
     ("istanbul", "Istanbul"), ("dont", "don't"), ("thankyou", "thank you")],
)  # fmt: skip
def test_case_and_possessive_are_kept(suggest: Suggest, typed: str, meant: str) -> None:
    assert suggest(typed)[0] == meant


def test_without_its_list_it_still_finds_one_slip(tmp_path: Path) -> None:
    words = {"happy", "harpy"}
    found = EnglishSuggester(tmp_path / "missing.xz", words.__contains__).suggest("hapy")
    assert set(found) == words


@given(st.text(alphabet=st.sampled_from("abehlopy'’éşAİß\u0301\ud800"), max_size=40))
@settings(max_examples=80, deadline=None)
def test_any_word_is_answered(word: str) -> None:
    found = english_engine(RESOURCES).suggest(word)
    assert len(found) <= AT_MOST
    assert word not in found
