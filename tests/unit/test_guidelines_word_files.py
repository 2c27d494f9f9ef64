"""The word lists of the code rules, and what happens where they are missing."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.checking import Checker, Snapshot, UnitContext
from models.enums import Language
from services.damage import damage_in
from services.guidelines.rules.achievements import AchievementChecker
from services.guidelines.rules.citations import CitationChecker
from services.guidelines.rules.mentions import MentionChecker
from services.guidelines.rules.secrets import SecretChecker
from services.guidelines.word_files import plain, read_lines, read_words
from services.language import turkish
from services.paths import RESOURCES

LISTS = sorted(path.stem for path in (RESOURCES / "rules" / "lists").glob("*.txt"))
CHECKERS = (AchievementChecker, CitationChecker, MentionChecker, SecretChecker)


def test_plain_text_is_ascii_where_turkish_is() -> None:
    assert plain("ŞİFRE: Ağaç’ın ÇIĞLIĞI kâr ٣") == "sifre: agac'in cigligi kar 3"


@given(st.text(max_size=60))
def test_plain_text_keeps_its_places(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert plain(text) == plain(turkish.fold(text))


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_entries_and_says_what_it_is(name: str) -> None:
    first = (RESOURCES / "rules" / "lists" / f"{name}.txt").read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# ")
    assert len(" ".join(read_lines(RESOURCES, name)).split()) >= 10


@pytest.mark.parametrize("name", ["achievements", "key-shapes"])
def test_every_pattern_compiles(name: str) -> None:
    for line in read_lines(RESOURCES, name):
        assert re.compile(line.partition(": ")[2] if name == "achievements" else line)


def test_names_that_are_words_are_names() -> None:
    known = read_words(RESOURCES, "given-names")
    assert {"baris", "deniz", "ramazan"} <= read_words(RESOURCES, "names-that-are-words") & known


@pytest.mark.parametrize("make", CHECKERS)
def test_without_its_lists_a_rule_knows_less_and_raises_nothing(make: type[Checker], tmp_path: Path) -> None:
    checker: Checker = make(tmp_path)  # type: ignore[call-arg]  # each takes the folder
    unit = UnitContext(official_handles=frozenset({"kauniversitesi"}))
    text = "“Söz dediğin budur.”\nŞifre: Kutup2026 @kauniversites ayse@gmail.com Tebrikler Ayşe! %73'ü 0532 000 11 22"
    checker.check(Snapshot(text, Language.TURKISH, datetime(2026, 3, 2, 9, tzinfo=UTC), unit=unit), lambda: False)
    assert damage_in(tmp_path).tell() is not None
