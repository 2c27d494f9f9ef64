"""Every lexicon rule's own examples, read from the rule files."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest

from models.checking import Snapshot
from models.diagnostics import Diagnostic
from services.guidelines.matcher import Engine, LexiconChecker
from services.guidelines.our_rules import read_sources
from services.guidelines.rule_source import RuleSource
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SOURCES, PROBLEMS = read_sources(RESOURCES / "rules")


@cache
def engines() -> dict[str, Engine]:
    """An engine for each rule that knows no other."""
    return {source.id: Engine([source.rule()]) for source in SOURCES}


@cache
def checker() -> LexiconChecker:
    return LexiconChecker(RESOURCES / "rules")


def findings(text: str, rule: RuleSource) -> list[Diagnostic]:
    return engines()[rule.id].check(text, rule.language, lambda: False)


def cases(kind: str) -> list[object]:
    return [pytest.param(rule, text, id=f"{rule.id}: {text}") for rule in SOURCES for text in getattr(rule.texts, kind)]


def test_every_rule_file_is_whole() -> None:
    assert "\n".join(problem.told().turkish() for problem in PROBLEMS) == ""
    assert len(SOURCES) >= 79


def test_every_rule_has_a_positive_and_two_negative_examples() -> None:
    few = [
        f"{rule.file}, line {rule.line}: {rule.short_id} has {len(set(rule.texts.hits))} hits and "
        f"{len(set(rule.texts.clean))} clean examples"
        for rule in SOURCES
        if not rule.texts.hits or len(set(rule.texts.clean)) < 2
    ]
    assert "\n".join(few) == ""


@pytest.mark.parametrize(("rule", "text"), cases("hits"))
def test_what_should_be_found_is_found(rule: RuleSource, text: str) -> None:
    found = findings(text, rule)
    assert found
    for one in found:
        assert text[one.start : one.end].strip() == text[one.start : one.end] != ""
        assert one.message.turkish()
        assert "{" not in one.message.turkish()
        assert one.message.en
        assert one.explanation


@pytest.mark.parametrize(("rule", "text"), cases("hits"))
def test_among_all_rules_it_is_found_too_or_lies_in_a_longer_finding(rule: RuleSource, text: str) -> None:
    alone = findings(text, rule)
    among = checker().check(Snapshot(text, rule.language, NOW), lambda: False)
    said = [one for one in among if one.article == rule.article]
    assert any(one.start < other.end and other.start < one.end for one in alone for other in said)


@pytest.mark.parametrize(("rule", "text"), cases("clean"))
def test_what_should_pass_passes(rule: RuleSource, text: str) -> None:
    assert not findings(text, rule)


@pytest.mark.parametrize(("rule", "pair"), cases("rewrites"))
def test_fixes_carry_the_endings_over(rule: RuleSource, pair: tuple[str, str]) -> None:
    text, wanted = pair
    (found,) = findings(text, rule)
    assert found.fixes[0].replacement == wanted
    assert (found.start, found.end) == (0, len(text))


def test_rules_of_article_6_have_two_of_each_example_and_show_what_their_fix_writes() -> None:
    rules = [rule for rule in SOURCES if rule.article == 6]
    assert len(rules) >= 140
    assert [rule.id for rule in rules if len(rule.texts.hits) < 2 or len(rule.texts.clean) < 2] == []
    carrying = [rule for rule in rules if any("~" in fix for fix in rule.fixes)]
    assert [rule.id for rule in carrying if not rule.texts.rewrites] == []
