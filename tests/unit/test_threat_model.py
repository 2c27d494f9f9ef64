"""The threat model names a test for each defence: every name must be that of a test there is."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
MODEL = TESTS.parent / "docs" / "tehdit-modeli.md"


def test_every_test_that_the_threat_model_names_exists() -> None:
    named = set(re.findall(r"`(test_[a-z0-9_]+)`", MODEL.read_text(encoding="utf-8")))
    there = {
        name
        for path in TESTS.rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.M)
    }
    assert named - there == set()
    assert len(named) > 60


def test_every_defence_names_the_test_that_proves_it() -> None:
    rows = [line.split("|") for line in MODEL.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    unproven = [row[1].strip() for row in rows if len(row) == 5 and "---" not in row[1] and "`test_" not in row[3]]
    assert unproven == ["tehdit"] * unproven.count("tehdit")
