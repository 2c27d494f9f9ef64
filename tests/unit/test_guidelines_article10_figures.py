"""The rules of article 10 together on labelled posts: what is found, and what is left in peace."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import cast

import pytest

from models.checking import Checker, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from services.checking.merging import merge
from services.clock import ISTANBUL
from services.guidelines.rules import build_code_rules

ROOT = Path(__file__).parents[2]
DEV = ROOT / "tests" / "data" / "guideline" / "dev"
CONTRADICTIONS = {"time-order", "date-order", "contradictory-date", "contradictory-time", "deadline-after-event"}


@cache
def checkers() -> tuple[Checker, ...]:
    return tuple(build_code_rules(ROOT / "resources"))


def findings(text: str, at: datetime | None) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for checker in checkers():
        offset = 0
        for piece in text.split("\n") if checker.scope is Scope.PARAGRAPH else [text]:
            now = at or datetime(2026, 11, 26, 9, tzinfo=ISTANBUL)
            snapshot = Snapshot(piece, Language.TURKISH, now, planned_at=at)
            found += [one.moved(offset) for one in checker.check(snapshot, lambda: False) if one.article == 10]
            offset += len(piece) + 1
    return merge(found, frozenset())


def topics(found: list[Diagnostic]) -> Iterator[str]:
    for one in found:
        missing = one.data.get("missing")
        if isinstance(missing, list):
            yield from (f"missing-{what}" for what in cast("list[str]", missing))
        else:
            name = one.rule.removeprefix("guideline.10.")
            yield "contradiction" if name in CONTRADICTIONS else name


@pytest.mark.parametrize("name", ["article10.jsonl", "own_article10.jsonl"])
def test_labelled_posts(name: str) -> None:
    hits = misses = false = 0
    for line in (DEV / name).read_text(encoding="utf-8").splitlines():
        post = json.loads(line)
        at = datetime.fromisoformat(post["at"]).replace(tzinfo=ISTANBUL)
        found = set(topics(findings(post["text"], at)))
        wanted = {label["topic"] for label in post["labels"] if not label.get("debatable")}
        doubtful = {label["topic"] for label in post["labels"] if label.get("debatable")}
        hits += len(found & wanted)
        misses += len(wanted - found)
        false += len(found - wanted - doubtful)
    assert hits / (hits + false) >= 0.96
    assert hits / (hits + misses) >= 0.94


@pytest.mark.parametrize("name", ["article7.jsonl", "article11.jsonl"])
def test_posts_about_other_things_are_left_in_peace(name: str) -> None:
    for line in (DEV / name).read_text(encoding="utf-8").splitlines():
        post = json.loads(line)
        assert not findings(post["text"], None), post["text"]


@pytest.mark.parametrize("name", ["article10.jsonl", "own_article10.jsonl"])
def test_a_fixed_text_is_no_more_found_fault_with_there(name: str) -> None:
    mended = 0
    for line in (DEV / name).read_text(encoding="utf-8").splitlines():
        post = json.loads(line)
        text, at = post["text"], datetime.fromisoformat(post["at"]).replace(tzinfo=ISTANBUL)
        for one in findings(text, at):
            for fix in one.fixes:
                new = text[: one.start] + fix.replacement + text[one.end :]
                again = [two for two in findings(new, at) if two.rule == one.rule and two.start == one.start]
                assert not again, (text, fix.replacement)
                mended += 1
    assert mended > 40
