"""What the engine does with the keys of a rule file."""

from __future__ import annotations

from models.enums import Language
from services.guidelines.matcher import Engine
from services.guidelines.rule_source import read_file

ONCE = """
once: sentence
rules:
- {id: first, article: 9, severity: hint, patterns: [elma~], examples: {hits: [elma], clean: [armut]}}
- {id: second, article: 9, severity: warning, patterns: [armut~], examples: {hits: [armut], clean: [elma]}}
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
    assert found(ONCE.replace("once: sentence", ""), "Armut ve elmalar.") == [("second", "Armut"), ("first", "elmalar")]


def test_lists_of_the_file_are_joined_with_those_of_the_rule() -> None:
    assert found(EVERYWHERE, "Elma aldık.") == [("a", "Elma")]
    assert found(EVERYWHERE, "Elma kavramı nedir?") == []
    assert found(EVERYWHERE, "Bir sepet elma aldık.") == []
    assert found(EVERYWHERE, "Elma değil, armut aldık.") == []
