"""Secrets in drafts. All numbers here are made up; their check digits were computed for the test."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.checking import Snapshot
from models.enums import Language, Severity
from services.guidelines.rules.secrets import SecretChecker

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def rules(text: str) -> list[tuple[str, str]]:
    found = SecretChecker().check(Snapshot(text, Language.TURKISH, NOW), lambda: False)
    assert all(d.severity is Severity.ERROR and d.article == 11 for d in found)
    for one in found:
        assert text[one.start : one.end] not in one.message.turkish()
    return [(one.rule.removeprefix("guideline.11."), text[one.start : one.end]) for one in found]


@pytest.mark.parametrize(
    ("text", "rule", "excerpt"),
    [
        ("TC: 10000000146", "identity-number", "10000000146"),
        ("IBAN TR33 0006 1005 1978 6457 8413 26 hesabına", "iban", "TR33 0006 1005 1978 6457 8413 26"),
        ("tr330006100519786457841326", "iban", "tr330006100519786457841326"),
        ("Kart: 4111 1111 1111 1111", "card", "4111 1111 1111 1111"),
        ("Kart: 5500-0055-5555-5559", "card", "5500-0055-5555-5559"),
        ("Şifre: Baskent2026!", "password", "Baskent2026"),
        ("Wi-Fi parolası: misafir1993", "password", "misafir1993"),
        ("Toplantı PIN: 482913", "password", "482913"),
    ],
)
def test_secrets_are_found(text: str, rule: str, excerpt: str) -> None:
    assert rules(text) == [(rule, excerpt)]


@pytest.mark.parametrize(
    "text",
    [
        "10000000147",
        "Tel: 03122466666 - 0312 246 66 66",
        "TR33 0006 1005 1978 6457 8413 27",
        "4111 1111 1111 1112",
        "4444 4444 4444 4444",
        "Şifrenizi kimseyle paylaşmayın.",
        "Şifre: ilk girişte belirlenir.",
        "Parola: https://ornek.edu.tr/parola1",
        "ISBN 9786050000000",
        "1.000.000.014,6",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    assert rules(text) == []
