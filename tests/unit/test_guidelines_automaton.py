"""The automaton finds just what trying every pattern at every word finds, whatever the text."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from services.checking import CheckService
from services.guidelines.automaton import Automaton
from services.guidelines.compiled import compiled, read_compiled
from services.guidelines.judging import findings
from services.guidelines.matcher import Engine, LexiconChecker
from services.guidelines.our_rules import load_rules, read_sources
from services.guidelines.patterns import Atom, compile_pattern, read_at
from services.guidelines.rule_file import read_file
from services.guidelines.rule_source import RuleSource
from services.guidelines.tokens import Words
from services.language.suffixes import Endings, inflect
from services.paths import RESOURCES

FOLDER = RESOURCES / "rules"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
Found = set[tuple[str, int, int, tuple[Endings, ...], str]]


@cache
def sources() -> list[RuleSource]:
    return read_sources(FOLDER)[0]


@cache
def engine() -> Engine:
    return Engine(load_rules(FOLDER))


@cache
def interpreted() -> Engine:
    """The rules as their sources have them, not compiled."""
    return Engine([source.rule() for source in sources()])


@cache
def lexicon() -> LexiconChecker:
    return LexiconChecker(FOLDER)


@cache
def automata() -> dict[Language, Automaton]:
    rules = load_rules(FOLDER)
    return {language: Automaton(rule for rule in rules if rule.language is language) for language in Language}


def naively(words: Words, rules: list[RuleSource]) -> Found:
    """Try every spelling of every rule at every word."""
    return {
        (rule.id, at, *read)
        for rule in rules
        for spelling in rule.spellings
        for at in range(len(words))
        if (read := read_at(words, at, spelling, commas="commas" in rule.guards)) is not None
    }


def quickly(words: Words, language: Language) -> Found:
    return {(m.rule.id, m.first, m.last, m.endings, m.captured) for m in automata()[language].matches(words)}


@cache
def vocabulary() -> list[str]:
    """Words that patterns have, some with endings, and words of guards."""
    found: dict[str, None] = {}
    for rule in sources():
        for spelling in rule.spellings:
            for place in spelling:
                for atom in place if isinstance(place, tuple) else ():
                    found |= dict.fromkeys(forms(atom))
        for words in rule.guards.values():
            found |= dict.fromkeys(str(words).replace("*", "").replace("=", "").replace("_", " ").split())
    return [word for word in found if word]


def forms(atom: Atom) -> list[str]:
    word = atom.raw or atom.stem.replace("*", "")
    if atom.kind != "stem" or not word:
        return [word, word + "lar"]
    return [word, *(inflect(word, Endings(**given)) for given in ENDINGS)]


ENDINGS: list[dict[str, str]] = [
    {"case": "abl"},
    {"possessive": "3s"},
    {"possessive": "3s", "case": "loc"},
    {"possessive": "1p", "case": "gen"},
    {"possessive": "3p"},
]
JOINTS = st.sampled_from(
    [" ", " ", " ", " ", ", ", ". ", "\n", " “", "” ", " - ", "'", " 3 ", "! #", ": ", " … ", "; ", " (", ") "]
)
CASES = st.sampled_from([str, str, str, str.capitalize, str.upper])


@st.composite
def texts(draw: st.DrawFn) -> str:
    pieces: list[str] = []
    for word in draw(st.lists(st.sampled_from(vocabulary()), max_size=14)):
        pieces += draw(CASES)(word), draw(JOINTS)
    return unicodedata.normalize("NFC", "".join(pieces))


@settings(max_examples=60, deadline=None)
@given(texts())
def test_the_automaton_finds_what_trying_everything_finds(text: str) -> None:
    words = Words(text)
    rules = [rule for rule in sources() if rule.language is Language.TURKISH]
    assert quickly(words, Language.TURKISH) == naively(words, rules)


def test_on_the_examples_too() -> None:
    for rule in sources():
        for text in (*rule.texts.hits, *rule.texts.clean):
            words = Words(text)
            found = naively(words, [rule])
            assert found or text in rule.texts.clean
            assert {one for one in quickly(words, rule.language) if one[0] == rule.id} == found


GAPS = """
rules:
- {id: gap, article: 3, severity: hint, patterns: [a ..2 c], examples: {hits: [a c], clean: [b]}}
- {id: gaps, article: 3, severity: hint, patterns: [a ..1 b ..1 c], examples: {hits: [a b c], clean: [b]}}
- {id: choice, article: 3, severity: hint, patterns: ['(a|b) (a|c|b)'], examples: {hits: [a c], clean: [c]}}
- {id: commas, article: 3, severity: hint, commas: true, patterns: [a b c], examples: {hits: ['a, b, c'], clean: [c]}}
- {id: joined, article: 3, severity: hint, patterns: [a_b c], examples: {hits: [ab c], clean: [c]}}
- {id: same, article: 3, severity: hint, patterns: [a c, a c, a ..2 c], examples: {hits: [a c], clean: [c]}}
"""


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "c", "ab", ",", ".", "A", "“", "”"]), max_size=12).map(" ".join))
def test_gaps_choices_and_commas(text: str) -> None:
    read = read_file(GAPS.encode(), "gaps.yaml", unit=True)
    assert not read.problems
    words = Words(text)
    automaton = Automaton(rule.rule() for rule in read.rules)
    found = {(m.rule.id, m.first, m.last, m.endings, m.captured) for m in automaton.matches(words)}
    assert found == naively(words, list(read.rules))


def told(found: list[Diagnostic]) -> list[tuple[object, ...]]:
    return [(f.rule, f.severity, f.start, f.end, f.message, f.fixes, f.explanation, dict(f.data)) for f in found]


@settings(max_examples=100, deadline=None)
@given(texts())
def test_compiled_rules_say_what_their_sources_say(text: str) -> None:
    assert told(engine().check(text, Language.TURKISH, lambda: False)) == told(
        interpreted().check(text, Language.TURKISH, lambda: False)
    )


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), texts(), st.text(alphabet="aAıİi'’“”.,#@-\u0307\u00ad\u200d🙂 \n")))
def test_no_text_makes_the_engine_raise_and_offsets_fit(text: str) -> None:
    for language in Language:
        for one in engine().check(text, language, lambda: False):
            assert 0 <= one.start < one.end <= len(text)
            assert one.message.turkish()
            assert text[one.start : one.end].strip() == text[one.start : one.end]


@settings(max_examples=100, deadline=None)
@given(texts(), st.sampled_from(["Merhaba.\n", "🙂🙂 \n\n", "İIıi ’\n"]))
def test_where_a_paragraph_stands_changes_nothing(text: str, before: str) -> None:
    paragraph, service = text.replace("\n", " "), CheckService([lexicon()])

    def found(whole: str) -> list[Diagnostic]:
        return service.check(Snapshot(whole, Language.TURKISH, NOW), lambda: False)

    behind = [one for one in found(before + paragraph) if one.start >= len(before)]
    assert told(behind) == told([one.moved(len(before)) for one in found(paragraph)])


def test_a_decomposed_text_is_read_as_the_composed_one() -> None:
    text = "Üç bilim adamı ve şirketin işadamları"
    apart = unicodedata.normalize("NFD", text)
    whole = engine().check(text, Language.TURKISH, lambda: False)
    parts = engine().check(apart, Language.TURKISH, lambda: False)
    assert whole
    assert [one.rule for one in parts] == [one.rule for one in whole]
    for one, same in zip(parts, whole, strict=True):
        assert unicodedata.normalize("NFC", apart[one.start : one.end]) == text[same.start : same.end]


@pytest.mark.parametrize("source", ["a" * 200, "bayan " * 2000, "“" * 500 + "bayan" + "”" * 500, "ak " * 3000])
def test_a_long_text_of_one_word_is_read(source: str) -> None:
    engine().check(source, Language.TURKISH, lambda: False)


@pytest.mark.parametrize(
    ("pattern", "text", "read"),
    [
        ("(düşünce|sanat) adam~P", "Sanat adamları", (1, "Sanat")),
        ("a ..2 c", "a b b c", (3, "")),
        ("a ..2 c", "a b b b c", None),
        ("a ..2 c", "a c c", (1, "")),
        ("a ..1 b c", "a b b c", (3, "")),
        ("a ..1 (b|c) (d|e)", "a x c e", (3, "c")),
        ("a b", "a, b", None),
        ("a ..1 b", "a, b", (1, "")),
        ("a ..1 b", "a. b", None),
    ],
)
def test_a_pattern_is_read_from_a_word(pattern: str, text: str, read: tuple[int, str] | None) -> None:
    (spelling,) = compile_pattern(pattern)
    found = read_at(Words(text), 0, spelling, commas=False)
    assert (found and (found[0], found[2])) == read


def test_building_twice_gives_the_same_bytes() -> None:
    first = compiled(sources(), {"a.yaml": "1"})
    assert first == compiled(sources(), {"a.yaml": "1"})
    assert [rule.id for rule in read_compiled(first)] == [source.id for source in sources()]


def test_findings_of_no_match_are_none() -> None:
    assert findings(Words("bayan"), [], {}, None) == []
