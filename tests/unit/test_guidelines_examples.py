"""Every lexicon rule's own examples, read from the rule files."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest

from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from services.guidelines.lexicon import FILES, load_file
from services.guidelines.matcher import LexiconChecker
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@cache
def checker() -> LexiconChecker:
    return LexiconChecker(RESOURCES / "rules")


def findings(text: str, rule: str, language: str) -> list[Diagnostic]:
    found = checker().check(Snapshot(text, Language(language), NOW), lambda: False)
    return [one for one in found if one.rule == rule]


def _examples(kind: str) -> list[object]:
    cases: list[object] = []
    for name in FILES:
        raw = load_file(RESOURCES / "rules" / name)
        for rule in raw["rules"]:
            full = f"guideline.{raw['article']}.{rule['id']}"
            given = rule["examples"].get(kind, [])
            pairs = given.items() if isinstance(given, dict) else [(text, None) for text in given]
            cases += [pytest.param(full, raw["language"], *pair, id=f"{full}: {pair[0]}") for pair in pairs]
    return cases


@pytest.mark.parametrize(("rule", "language", "text", "_"), _examples("hits"))
def test_what_should_be_found_is_found(rule: str, language: str, text: str, _: None) -> None:
    found = findings(text, rule, language)
    assert found
    for one in found:
        assert text[one.start : one.end].strip() == text[one.start : one.end] != ""
        assert one.message.turkish()
        assert "{" not in one.message.turkish()
        assert one.message.en
        assert one.explanation


@pytest.mark.parametrize(("rule", "language", "text", "_"), _examples("clean"))
def test_what_should_pass_passes(rule: str, language: str, text: str, _: None) -> None:
    assert not findings(text, rule, language)


@pytest.mark.parametrize(("rule", "language", "text", "wanted"), _examples("rewrites"))
def test_fixes_carry_the_endings_over(rule: str, language: str, text: str, wanted: str) -> None:
    (found,) = findings(text, rule, language)
    assert found.fixes[0].replacement == wanted
    assert (found.start, found.end) == (0, len(text))


def test_ids_differ_and_every_rule_has_both_kinds_of_example() -> None:
    ids: list[str] = []
    for name in FILES:
        raw = load_file(RESOURCES / "rules" / name)
        for rule in raw["rules"]:
            ids.append(f"{raw['article']}.{rule['id']}")
            assert rule["examples"]["hits"], rule["id"]
            assert rule["examples"]["clean"], rule["id"]
            assert set(rule.get("sources", ())) <= set(raw["sources"]), rule["id"]
    assert len(set(ids)) == len(ids)
    assert len(ids) >= 75
