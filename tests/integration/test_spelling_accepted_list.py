"""The list of terms that come with the program: each line is well formed, of use, and takes endings."""

from __future__ import annotations

import pytest

from services.language import turkish
from services.language.suffixes import Endings, attach, inflect
from services.paths import RESOURCES
from services.spelling import turkish_engine
from services.spelling.turkish_words import TurkishWords

LINES = [
    line
    for line in (RESOURCES / "spelling" / "tr" / "accepted.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
NOUNS = [line for line in LINES if "=" not in line]
VERBS = [line.split("=")[0] for line in LINES if "=" in line]


@pytest.fixture(scope="module")
def words() -> TurkishWords:
    return turkish_engine(RESOURCES).words


def test_lines_are_single_lower_case_words_once() -> None:
    assert [line for line in LINES if not line.replace("=", "").isalpha() or line != turkish.lower(line)] == []
    folded = [turkish.fold(line.split("=")[0]) for line in LINES]
    assert sorted({word for word in folded if folded.count(word) > 1}) == []


def test_every_term_is_accepted_bare_and_with_endings(words: TurkishWords) -> None:
    forms = [(noun, inflect(noun, Endings(case=case))) for noun in NOUNS for case in ("", "loc")]
    forms += [(verb, attach(verb, "DI")) for verb in VERBS]
    assert [pair for pair in forms if not words.accepts(pair[1])] == []


def test_no_term_is_a_spelling_that_is_mended_elsewhere(words: TurkishWords) -> None:
    assert [line for line in (*NOUNS, *VERBS) if words.right_form(line) is not None] == []


@pytest.mark.parametrize(
    "text",
    [
        "YÖKDİL Erasmus çalıştay webinarımız",
        "epigenetiğin mikrobiyotasında kohortlarımızın prevalansı",
        "tweetledik repostladı hashtagledik podcasterler reelsimiz",
        "arabuluculuğa küratöryel enstalasyonumuz",
    ],
)
def test_terms_of_every_field_are_there(words: TurkishWords, text: str) -> None:
    assert [word for word in text.split() if not words.accepts(word)] == []
