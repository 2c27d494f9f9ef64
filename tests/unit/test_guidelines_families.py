"""Texts that the authors of article 6 wrote: of a family that a rule means, or innocent although alike."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from models.checking import Snapshot
from models.enums import Language
from services.guidelines.matcher import LexiconChecker
from services.paths import RESOURCES

DEV = Path(__file__).resolve().parents[1] / "data" / "guideline" / "dev"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def lines(name: str) -> list[str]:
    return (DEV / name).read_text(encoding="utf-8").splitlines()


@cache
def lexicon() -> LexiconChecker:
    return LexiconChecker(RESOURCES / "rules")


def heard(text: str) -> list[str]:
    found = lexicon().check(Snapshot(text, Language.TURKISH, NOW), lambda: False)
    return [text[one.start : one.end] for one in found if one.article == 6]


@pytest.mark.parametrize("text", lines("families_article6.txt"))
def test_members_of_a_family_are_heard(text: str) -> None:
    assert heard(text)


@pytest.mark.parametrize("text", lines("innocent_article6.txt"))
def test_innocent_look_alikes_pass(text: str) -> None:
    assert heard(text) == []
