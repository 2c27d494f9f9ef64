"""What a fix puts in is right: it carries the endings over, and the rule is content with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from models.diagnostics import Diagnostic
from services.guidelines.matcher import Engine
from services.guidelines.our_rules import read_sources
from services.guidelines.patterns import Atom, Spelling
from services.guidelines.rule_source import RuleSource
from services.language.suffixes import Endings
from services.paths import RESOURCES
from services.spelling import turkish_engine

SOURCES = [source for source in read_sources(RESOURCES / "rules")[0] if source.fixes]
ENDINGS = [
    Endings(),
    Endings(case="acc"),
    Endings(case="dat"),
    Endings(case="abl"),
    Endings(case="gen"),
    Endings(case="ins"),
    Endings(plural=True),
    Endings(plural=True, case="loc"),
    Endings(possessive="3s"),
    Endings(possessive="3s", case="dat"),
    Endings(possessive="1p", case="abl"),
    Endings(plural=True, possessive="1p", case="gen"),
    Endings(plural=True, possessive="3s", case="acc"),
    Endings(possessive="3s", tail="is"),
]


def put(word: str, endings: Endings, mark: str) -> str:
    return turkish_engine(RESOURCES).words.with_endings(word, endings, mark)


@cache
def engines() -> dict[str, Engine]:
    """An engine for each rule that knows no other."""
    return {source.id: Engine([source.rule()], put=put) for source in SOURCES}


def find(source: RuleSource, text: str) -> list[Diagnostic]:
    return engines()[source.id].check(text, source.language, lambda: False)


def forms(source: RuleSource) -> Iterator[tuple[str, Endings]]:
    """Yield words that the patterns of ``source`` stand for: stems of its last words with endings that it asks for."""
    for spelling in source.spellings:
        last = spelling[-1]
        assert isinstance(last, tuple)
        before = _before(spelling)
        for atom in last:
            if atom.kind == "stem" and not atom.raw:
                for endings in ENDINGS:
                    if _wanted(atom, endings):
                        in_plural = atom.stem.endswith(("lar", "ler"))
                        yield before + put(atom.stem, endings, ""), replace(endings, plural=endings.plural or in_plural)


def _before(spelling: Spelling) -> str:
    words = [place[0] for place in spelling[:-1] if isinstance(place, tuple)]
    return "".join((atom.raw or atom.stem.replace("*", "")) + " " for atom in words)


def _wanted(atom: Atom, endings: Endings) -> bool:
    if atom.need == "N":
        return endings.bare
    return (not atom.need) or (endings.plural if atom.need == "PL" else bool(endings.possessive))


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_a_fix_is_never_found_again(source: RuleSource) -> None:
    for text in [*source.texts.hits, *(form for form, _ in forms(source))]:
        for one in find(source, text):
            for fix in one.fixes:
                mended = text[: one.start] + fix.replacement + text[one.end :]
                end = one.start + len(fix.replacement)
                again = [other for other in find(source, mended) if other.start < end and one.start < other.end]
                assert not again, (text, fix.replacement)


CARRYING = [source for source in SOURCES if source.fixes[0].endswith("~") and "{0}" not in source.fixes[0]]


@pytest.mark.parametrize("source", CARRYING, ids=lambda source: source.id)
def test_a_fix_carries_the_endings_over(source: RuleSource) -> None:
    """The first fix is the first suggestion with endings that can be read as those of what was found."""
    inflector = turkish_engine(RESOURCES).words.morphology.inflector
    target = re.sub(r"~[CD]*\Z", "", source.fixes[0])
    wrong: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = []
    tried = 0
    for form, endings in forms(source):
        for one in find(source, form):
            if (one.start, one.end) != (0, len(form)):
                continue
            tried += 1
            fixes = tuple(fix.replacement for fix in one.fixes)[:2]
            if not any(endings.tags in inflector.readings(fix, target) for fix in fixes):
                wrong.append((form, endings.tags, fixes))
    assert not wrong
    assert tried or not list(forms(source))
