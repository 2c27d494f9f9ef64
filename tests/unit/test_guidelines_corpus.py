"""The labelled texts of the guideline checker keep their promised format."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1] / "data" / "guideline"
_FILES = sorted(_ROOT.glob("*/*.jsonl"))


def _items(path: Path) -> Iterator[dict]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


@pytest.mark.parametrize("path", _FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_labels_point_into_their_text(path: Path) -> None:
    for item in _items(path):
        assert item["text"].strip(), item["id"]
        for label in item["labels"]:
            assert label["span"], item["id"]
            assert label["span"] in item["text"], item["id"]
            assert 1 <= label["article"] <= 13, item["id"]
            assert label["topic"], item["id"]


def test_both_halves_have_the_same_files() -> None:
    assert {path.name for path in (_ROOT / "dev").glob("*.jsonl")} == {
        path.name for path in (_ROOT / "test").glob("*.jsonl")
    }


def test_no_id_occurs_twice_and_no_text_is_in_both_halves() -> None:
    ids: set[str] = set()
    halves: dict[str, str] = {}
    for path in _FILES:
        for item in _items(path):
            assert item["id"] not in ids, item["id"]
            ids.add(item["id"])
            half = halves.setdefault(item["text"], path.parent.name)
            assert half == path.parent.name, item["id"]
    assert ids
