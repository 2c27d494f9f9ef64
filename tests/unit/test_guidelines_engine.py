"""What the engine does with the keys of a rule file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.checking import Snapshot, UnitContext
from models.enums import Language, Severity
from models.tone import Strictness, Tone
from services.guidelines.matcher import ActiveRules, Engine, LexiconChecker
from services.guidelines.rule_file import read_file
from services.language.suffixes import inflect
from services.paths import RESOURCES

ONCE = """
once: sentence
rules:
- {id: first, article: 9, severity: hint, patterns: [elma~], examples: {hits: [elma], clean: [armut]}}
- {id: second, article: 9, severity: hint, patterns: [armut~], examples: {hits: [armut], clean: [elma]}}
"""
EVERYWHERE = """
everywhere: {never_with: kavramı, not_after_it: [değil]}
rules:
- {id: a, article: 3, severity: hint, patterns: [elma~], never_with: sepet, examples: {hits: [elma], clean: [armut]}}
"""


def found(file: str, text: str) -> list[tuple[str, str]]:
    read = read_file(file.encode(), "x.yaml", unit=True)
    assert not read.problems, read.problems[0].told().turkish()
    engine = Engine([source.rule() for source in read.rules])
    said = engine.check(text, Language.TURKISH, lambda: False)
    return [(one.rule.rpartition(".")[2], text[one.start : one.end]) for one in said]


def test_one_file_says_one_thing_a_sentence_if_it_wants_to() -> None:
    assert found(ONCE, "Armut ve elmalar ve elma. Armut da var.") == [("first", "elmalar"), ("second", "Armut")]
    worse = ONCE.replace("severity: hint, patterns: [armut~]", "severity: warning, patterns: [armut~]")
    assert found(worse, "Elma ve armutlar ve elmalar.") == [("second", "armutlar")]
    assert found(ONCE.replace("once: sentence", ""), "Armut ve elmalar.") == [("second", "Armut"), ("first", "elmalar")]


def test_lists_of_the_file_are_joined_with_those_of_the_rule() -> None:
    assert found(EVERYWHERE, "Elma aldık.") == [("a", "Elma")]
    assert found(EVERYWHERE, "Elma kavramı nedir?") == []
    assert found(EVERYWHERE, "Bir sepet elma aldık.") == []
    assert found(EVERYWHERE, "Elma değil, armut aldık.") == []


OVERLAPPING = """
rules:
- {id: one, article: 6, severity: error, patterns: [elma~], examples: {hits: [elma], clean: [x]}}
- {id: two, article: 6, severity: hint, patterns: [yeşil elma~], examples: {hits: [yeşil elma], clean: [x]}}
- {id: three, article: 6, severity: warning, patterns: [yeşil elmalar], examples: {hits: [yeşil elmalar], clean: [x]}}
- {id: other, article: 3, severity: hint, patterns: [elma~], examples: {hits: [elma], clean: [x]}}
"""


def test_of_overlapping_findings_of_an_article_the_longest_stays_then_the_worst() -> None:
    assert sorted(found(OVERLAPPING, "Yeşil elmalar, elma.")) == [
        *[("one", "elma"), ("other", "elma"), ("other", "elmalar"), ("three", "Yeşil elmalar")]
    ]


def test_a_rule_that_is_off_hides_nothing() -> None:
    read = read_file(OVERLAPPING.encode(), "x.yaml", unit=True)
    engine = Engine([source.rule() for source in read.rules])
    off = frozenset({"guideline.6.birim.three", "guideline.3."})
    said = engine.check("Yeşil elmalar", Language.TURKISH, lambda: False, off)
    assert [one.rule for one in said] == ["guideline.6.birim.two"]


REGISTER = """
rules:
- {id: a, article: 3, severity: hint, message: &m {tr: x, en: x}, why: *m, patterns: [elma~],
   examples: {hits: [elma], clean: [x]}}
- {id: b, article: 6, severity: hint, message: *m, why: *m, patterns: [armut~], examples: {hits: [armut], clean: [x]}}
"""


@pytest.mark.parametrize(
    ("strictness", "wanted"),
    [
        (Strictness.NORMAL, {"guideline.3.a": Severity.HINT, "guideline.6.b": Severity.HINT}),
        (Strictness.STRICT, {"guideline.3.a": Severity.INFORMATION, "guideline.6.b": Severity.HINT}),
        (Strictness.RELAXED, {"guideline.6.b": Severity.HINT}),
    ],
)
def test_the_tone_of_the_unit_makes_register_stricter(
    tmp_path: Path, strictness: Strictness, wanted: dict[str, Severity]
) -> None:
    (tmp_path / "a.yaml").write_text(REGISTER, encoding="utf-8")
    unit = UnitContext(tone=Tone(strictness=strictness))
    own = read_file(REGISTER.replace("elma", "ayva").encode(), "birim.yaml", unit=True).rules[0].rule()
    checker = LexiconChecker(tmp_path, unit=lambda: ActiveRules([own], {}, "1"))
    snapshot = Snapshot("Elma, ayva ve armut.", Language.TURKISH, datetime(2026, 3, 2, tzinfo=UTC), unit=unit)
    said = {one.rule: one.severity for one in checker.check(snapshot, lambda: False)}
    assert said == wanted | {"guideline.3.birim.a": Severity.HINT}, "what the unit says itself is as it said it"


@pytest.mark.parametrize(
    ("text", "span", "replacement"),
    [
        ("Din adamları da geldi.", "Din adamları da", "Din görevlileri de"),
        ("Bu bir din adamı mı?", "din adamı mı", "din görevlisi mi"),
        ("DİN ADAMI DA", "DİN ADAMI DA", "DİN GÖREVLİSİ DE"),
        ("Din adamları, da", "Din adamları", "Din görevlileri"),
        ("Din adamları de geldi.", "Din adamları", "Din görevlileri"),
        ("Din adamlarımız geldi.", "Din adamlarımız", "Din görevlilerimiz"),
    ],
)
def test_a_particle_behind_the_words_follows_the_new_ones(text: str, span: str, replacement: str) -> None:
    checker = LexiconChecker(RESOURCES / "rules", lambda word, endings, mark: inflect(word, endings, mark=mark))
    (found,) = checker.check(Snapshot(text, Language.TURKISH, datetime(2026, 3, 2, tzinfo=UTC)), lambda: False)
    assert (text[found.start : found.end], found.fixes[0].replacement) == (span, replacement)
