"""A draft typed without Turkish letters is held to the same rules."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest

from models.checking import Checker, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from services.guidelines import build_guideline_checkers
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@cache
def lexicon() -> Checker:
    return next(one for one in build_guideline_checkers(RESOURCES) if one.name == "guideline-lexicon")


def found(text: str) -> list[Diagnostic]:
    return list(lexicon().check(Snapshot(text, Language.TURKISH, NOW), lambda: False))


def test_words_are_found_where_they_were_typed() -> None:
    text = "Universitemizde is adamlarimiz ile ogrencilerimiz bulustu, cok guzel gecti."
    (one,) = [one for one in found(text) if one.rule == "guideline.6.is-adami"]
    assert text[one.start : one.end] == "is adamlarimiz"
    assert "is adamlarimiz" in one.message.turkish()
    assert one.fixes[0].replacement == "iş insanlarımız"


@pytest.mark.parametrize(
    "text",
    [
        "Cok canimi sikti bu yagmur ama ogrencilerimiz sik sik geldi, tesekkur ederiz.",
        "Ogrencilerimiz icin kor uzerinde kahve ikrami yapildi, butun katilimcilara tesekkurler.",
    ],
)
def test_what_is_clean_with_its_letters_is_clean_without(text: str) -> None:
    assert not found(text)


def test_a_text_with_its_letters_is_read_as_it_is() -> None:
    (one,) = found("Bilim adamlarımız çok güzel bir söyleşi için kampüste buluştu.")
    assert one.rule == "guideline.6.bilim-adami"
