"""The catalogue: every rule that speaks is in it, and each is found by what people would type."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from models.checking import Snapshot, TextKind, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from services.guidelines import build_guideline_checkers
from services.guidelines.catalogue import HandbookSearch, Origin, readable_pattern, rule_named, shown_rules
from services.guidelines.handbook import read_handbook
from services.guidelines.our_rules import our_rules
from services.paths import RESOURCES

ROOT = RESOURCES.parent
DEV = ROOT / "tests" / "data" / "guideline" / "dev"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
BOOK = read_handbook(RESOURCES)
OURS = our_rules(RESOURCES)
RULES = shown_rules(BOOK, OURS, [])


def texts() -> Iterator[Snapshot]:
    for path in sorted(DEV.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            at = datetime.fromisoformat(item["at"]).replace(tzinfo=UTC) if "at" in item else NOW
            unit = UnitContext(
                name=item.get("unit", "Fen Fakültesi"),
                university=item.get("university", ""),
                official_handles=frozenset(handle.lstrip("@") for handle in item.get("official", ())),
            )
            yield Snapshot(
                item["text"],
                Language.TURKISH,
                at - timedelta(hours=1),
                planned_at=at,
                unit=unit,
                kind=TextKind(item.get("kind", "post")),
            )


@pytest.fixture(scope="module")
def findings() -> list[Diagnostic]:
    checkers = build_guideline_checkers(RESOURCES)
    return [one for text in texts() for checker in checkers for one in checker.check(text, lambda: False)]


def test_every_rule_that_speaks_on_labelled_texts_is_in_the_handbook(findings: list[Diagnostic]) -> None:
    assert len(findings) > 500
    strangers = {one.rule for one in findings if rule_named(RULES, one.rule) is None}
    assert strangers == set()


def test_a_finding_and_its_entry_name_the_same_article(findings: list[Diagnostic]) -> None:
    entries = {rule.id: rule.article for rule in RULES}
    wrong = {
        one.rule for one in findings if one.article is not None and entries.get(one.rule) not in (None, one.article)
    }
    assert wrong == set()


def test_the_severity_that_is_shown_is_a_usual_one(findings: list[Diagnostic]) -> None:
    """At least a third of a rule's findings have it: one missing fact is information, two are a warning."""
    seen: dict[str, Counter[Severity]] = {}
    for one in findings:
        seen.setdefault(one.rule, Counter())[one.severity] += 1
    shown = {rule.id: rule.severity for rule in RULES if rule.origin is Origin.CODE}
    rare = {rule for rule, counts in seen.items() if rule in shown and 3 * counts[shown[rule]] < counts.total()}
    assert rare == set()


LITERAL = re.compile(r"\"((?:guideline\.\d+|usage|spelling|attribution)\.[a-z0-9-]*[a-z0-9])\"")
SAID = {
    "services/usage": re.compile(r"(?:\bsay\(\s*|_Sign\(\s*)\"([a-z0-9-]+)\""),
    "services/guidelines/rules": LITERAL,
    "services/spelling": LITERAL,
    "services/accounts": LITERAL,
    "services/images": LITERAL,
}


@pytest.mark.parametrize("folder", SAID)
def test_every_rule_that_is_named_in_the_source_is_in_the_handbook(folder: str) -> None:
    sources = [path.read_text(encoding="utf-8") for path in sorted((ROOT / folder).glob("*.py"))]
    named = {match for source in sources for match in SAID[folder].findall(source)}
    assert named
    ids = {f"usage.{name}" if folder == "services/usage" else name for name in named}
    assert {rule for rule in ids if rule_named(RULES, rule) is None} == set()


def test_a_group_of_rules_stands_for_each_of_its_own() -> None:
    found = rule_named(RULES, "usage.languagetool.en-a-vs-an")
    assert found is not None
    assert found.key == "usage.languagetool."
    assert rule_named(RULES, "platform.x.length") is None


def test_searching_is_turkish_and_finds_rules_by_their_words() -> None:
    search = HandbookSearch(BOOK.articles, RULES)
    for wanted in ("bayan", "BAYAN", " Bayan "):
        articles, found = search.find(wanted)
        assert 6 in articles
        assert found[0].id == "guideline.6.bayan"
    assert "guideline.6.is-adami" in [rule.id for rule in search.find("İŞ ADAMI")[1]]
    assert "guideline.11.identity-number" in [rule.id for rule in search.find("kimlik")[1]]
    assert 13 in search.find("arkadaş 5.000")[0]


def test_searching_for_nothing_shows_all_and_for_nonsense_none() -> None:
    search = HandbookSearch(BOOK.articles, RULES)
    assert search.find("   ") == (frozenset(range(1, 14)), ())
    assert search.find("qwxyz") == (frozenset(), ())


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("bayan~", "bayan…"),
        ("iş_adam~P", "iş adam…"),
        ("kız gibi ağla*", "kız gibi ağla…"),
        ("(kız|kadın)~ başına", "[kız… / kadın…] başına"),
        ("fakir(ler|lik)*", "[fakirler… / fakirlik…]"),
        ("..2 =Zafer", "⋯ Zafer"),
        ("akp^", "akp"),
        ("*'ye", "…'ye"),
    ],
)
def test_patterns_are_shown_as_people_read_them(source: str, shown: str) -> None:
    assert readable_pattern(source) == shown


def test_no_sign_of_the_pattern_language_is_left() -> None:
    patterns = [pattern for rule in RULES if rule.origin is Origin.LEXICON for pattern in rule.patterns]
    assert len(patterns) > 500
    assert [pattern for pattern in patterns if re.search(r"[~*^_=|()]", pattern)] == []
