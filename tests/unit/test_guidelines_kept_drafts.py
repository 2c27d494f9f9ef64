"""Half-filled forms of the unit's rules: on disk while they are typed, each by itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.enums import Severity
from models.errors import UserError
from services.guidelines.kept_drafts import NEW, KeptDrafts
from services.guidelines.unit_drafts import Draft

DRAFT = Draft(
    words="konferans salonu\nsalon", why="“Adı” değişti \ud800", article=6, severity=Severity.HINT, clean="İşte böyle"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rules" / "taslak.json"


def test_a_form_comes_back_as_it_was_typed(path: Path) -> None:
    KeptDrafts(path).keep(NEW, DRAFT)
    KeptDrafts(path).keep("guideline.3.birim.x", Draft(words="x"))
    assert KeptDrafts(path).all() == {NEW: DRAFT, "guideline.3.birim.x": Draft(words="x")}
    KeptDrafts(path).forget(NEW)
    KeptDrafts(path).forget("never kept")
    assert KeptDrafts(path).all() == {"guideline.3.birim.x": Draft(words="x")}


def test_without_forms_no_file_is_made(path: Path) -> None:
    KeptDrafts(path).forget(NEW)
    assert KeptDrafts(path).all() == {}
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "[]",
        "{",
        "[" * 100_000,
        json.dumps({NEW: []}),
        json.dumps({NEW: {"article": 14, "severity": "hint"}}),
        json.dumps({NEW: {"article": [], "severity": "hint"}}),
        json.dumps({NEW: {"article": 3, "severity": 3}}),
        json.dumps({NEW: {"article": 3, "severity": "hint", "words": None}}),
    ],
)
def test_what_cannot_be_read_is_left_out_and_keeps_nobody_from_typing(path: Path, stored: str) -> None:
    path.parent.mkdir()
    path.write_text(stored, encoding="utf-8")
    assert KeptDrafts(path).all() == {}
    KeptDrafts(path).keep(NEW, DRAFT)
    assert KeptDrafts(path).all() == {NEW: DRAFT}


def test_what_cannot_be_written_is_said(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(UserError) as caught:
        KeptDrafts(path).keep(NEW, DRAFT)
    assert "saklanamadı" in caught.value.turkish()
    with pytest.raises(UserError) as caught:
        KeptDrafts(path).all()
    assert "okunamadı" in caught.value.turkish()
