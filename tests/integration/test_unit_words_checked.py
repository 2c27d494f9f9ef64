"""The unit's dictionary in the real checker: what it accepts, what it mends, and what it offers first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from models.checking import Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language
from services.paths import RESOURCES
from services.spelling import SuggestionService, build_spelling_checkers

WORDS = ("Zorteks", "zortalay", "ZÖTAM", "zortlamak", "zorcast")


@pytest.fixture(scope="module")
def checker():
    return build_spelling_checkers(RESOURCES)[0]


def found(checker, text: str, words: Sequence[str] = WORDS) -> list[Diagnostic]:
    unit = UnitContext(dictionary=frozenset(words))
    return checker.check(Snapshot(text, Language.TURKISH, datetime.now(UTC), unit=unit), lambda: False)


@pytest.mark.parametrize(
    "text",
    [
        "Zorteks'ten ve zorteksin gücünden söz ettik.",
        "Zortalayımızdan kareler: zortalaylarda, zortalaycılarla.",
        "ZÖTAM'ın açılışında ZÖTAM’dan söz edildi.",
        "Paylaşımları zortladık, zortluyoruz, zortlanmış olanları zortlayacağız.",
        "Zorteksten söz ettik. Bugün Zortalayda buluştuk.",
        "2. Zortalayı'nda zorcastimiz dinlendi.",
        "#ZorteksZamanı geldi, #zortalay",
    ],
)
def test_words_of_the_unit_are_right_with_every_ending(checker, text: str) -> None:
    assert found(checker, text) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Bugün Instagramda paylaştık", "Instagram'da"),
        ("Videoyu Youtubeda izleyin", "YouTube'da"),
        ("Öğrencilerimiz Erasmusa gitti", "Erasmus'a"),
        ("Bizi instagram'dan izleyin", "Instagram'dan"),
    ],
)
def test_names_of_platforms_are_set_off(checker, text: str, right: str) -> None:
    (one,) = found(checker, text, ())
    assert one.fixes[0].replacement == right


def test_names_of_platforms_with_an_apostrophe_or_bare_are_right(checker) -> None:
    text = "Instagram'da, YouTube’dan, Erasmus'a, Facebook hesabımız, Erasmuslu öğrenciler, YouTuberlar, INSTAGRAMDA"
    assert found(checker, text, ()) == []


def test_without_the_unit_none_of_them_is_known(checker) -> None:
    for word in ("zorteksin", "zortalayımızdan", "zortladık", "zortluyoruz", "zorcastimiz"):
        assert len(found(checker, word, ())) == 1
        assert found(checker, word) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("zortalay'da buluştuk", "zortalayda"),
        ("zorteks'ten söz ettik", "Zorteks'ten"),
        ("Bugün Zorteksten söz ettik", "Zorteks'ten"),
        ("zörtalayda buluştuk", "zortalayda"),
        ("zortalyımızdan kareler", "zortalayımızdan"),
        ("paylaşımları zortaldık", "zortladık"),
    ],
)
def test_the_words_of_the_unit_come_first_among_the_fixes(checker, text: str, right: str) -> None:
    (one,) = [one for one in found(checker, text) if text[one.start : one.end] not in {"paylaşımları", "kareler"}]
    assert one.fixes[0].replacement == right
    assert len(one.fixes) <= 7
    assert len({fix.replacement for fix in one.fixes}) == len(one.fixes)


def test_a_change_of_the_dictionary_is_seen_at_the_next_text(checker) -> None:
    assert found(checker, "zortalayda") == []
    assert [one.rule for one in found(checker, "zortalayda", ())] == ["spelling.unknown-word"]
    assert found(checker, "zortalayda") == []


def test_the_service_tells_the_stem() -> None:
    service = SuggestionService(RESOURCES)
    assert service.stems("zortalayımızdan", Language.TURKISH)[0] == "zortalay"
    assert service.stems("Scopus’s", Language.ENGLISH) == ("Scopus",)
