"""The labelled texts of the guideline checker keep their promised format."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

_ROOT = Path(__file__).parents[1] / "data" / "guideline"
_FILES = sorted(_ROOT.glob("*/*.jsonl"))


class _Label(NamedTuple):
    article: int
    topic: str
    span: str


class _Item(NamedTuple):
    id: str
    text: str
    labels: tuple[_Label, ...]


def _items(path: Path) -> list[_Item]:
    items: list[_Item] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            labels = (_Label(label["article"], label["topic"], label["span"]) for label in record["labels"])
            items.append(_Item(record["id"], record["text"], tuple(labels)))
    return items


@pytest.mark.parametrize("path", _FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_labels_point_into_their_text(path: Path) -> None:
    for item in _items(path):
        assert item.text.strip(), item.id
        for label in item.labels:
            # An empty span means that something is missing; it is in every text, as it should be.
            assert label.span in item.text, item.id
            assert 1 <= label.article <= 13, item.id
            assert label.topic, item.id


def test_every_held_out_file_has_one_to_tune_on() -> None:
    held_out = {path.name for path in _FILES if path.parent.name == "test"}
    assert held_out
    assert held_out <= {path.name for path in _FILES if path.parent.name == "dev"}


def test_no_id_occurs_twice_and_no_text_is_in_both_halves() -> None:
    ids: set[str] = set()
    halves: dict[str, str] = {}
    for path in _FILES:
        for item in _items(path):
            assert item.id not in ids, item.id
            ids.add(item.id)
            half = halves.setdefault(item.text, path.parent.name)
            assert half == path.parent.name, item.id
