"""What a verdict on a picture's source rests on, as one sentence in the words of ``resources/attribution``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from services.images.evidence import Evidence, Piece
from services.images.rights_data import DecisionRow
from services.language.text import shortened
from services.paths import RESOURCES

_LONGEST = 60
_ABSENT = ("creator", "owes-credit", "names-source", "credited", "labelled")
"""What a row may rest on where it is not there, in the order of telling."""
_DECLARED = frozenset(("editor", "library"))
_ASKS_WHOM = frozenset(("agency", "creator", "declared"))


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """The clauses of ``evidence.toml`` in both languages, and the names of fields."""

    fields: Mapping[str, str]
    kinds: Mapping[str, Sequence[str]]
    tr: Mapping[str, str]
    en: Mapping[str, str]


@lru_cache(maxsize=4)
def load_reasons(resources: Path) -> ReasonWords:
    """Read the clauses below ``resources``. A broken file raises: it is ours, and tests read it."""
    raw = tomllib.loads((resources / "attribution" / "evidence.toml").read_text(encoding="utf-8"))
    return ReasonWords(raw["fields"], raw["kinds"], raw["tr"], raw["en"])


def reason(row: DecisionRow, evidence: Evidence, words: ReasonWords | None = None) -> tuple[str, str]:
    """Return in Turkish and in English which evidence met the row."""
    words = words or load_reasons(RESOURCES)
    return _sentence(row, evidence, words, 0), _sentence(row, evidence, words, 1)


def _sentence(row: DecisionRow, evidence: Evidence, words: ReasonWords, language: int) -> str:
    clauses = (words.tr, words.en)[language]
    told: dict[str, None] = {}
    for key, piece in _told(row, evidence):
        value = shortened(piece.value, _LONGEST)
        if piece.source in _DECLARED and value in words.kinds:
            value = words.kinds[value][language]
        told[clauses[key].format(field=words.fields.get(piece.source, piece.source), value=value)] = None
    return clauses["begin"].format(clauses=clauses["join"].join(told)) if told else ""


def _told(row: DecisionRow, evidence: Evidence) -> Iterator[tuple[str, Piece]]:
    """Return the keys of the clauses that tell why the row fits."""
    facts = evidence.facts
    for need in sorted(row.needs, key=_order):
        piece = next((one for one in evidence.pieces if one.fact == need), None)
        if piece is not None:
            yield _key(piece), piece
    for absent in _ABSENT:
        if absent in facts:
            continue
        if absent in row.spares or _rests_on_absence(absent, row, facts):
            yield f"no-{absent}", Piece(absent, "", "")


def _rests_on_absence(absent: str, row: DecisionRow, facts: frozenset[str]) -> bool:
    """A row lower down fits because those above did not: what they asked for is missing."""
    if absent == "creator":
        return row.demand.value == "source" and not facts & {"declared", "agency"}
    if absent == "names-source":
        return "post" in facts and row.demand.value == "credit" and bool(facts & _ASKS_WHOM)
    return absent == "credited" and "post" in facts and row.demand.value == "source" and "declared" not in facts


def _key(piece: Piece) -> str:
    if piece.fact == "agency" and piece.source == "file-name":
        return "agency-file-name"
    if piece.source == "library":
        return "similar"
    if piece.fact == "ai" and piece.source == "editor":
        return "ai-editor"
    return "declared" if piece.fact.startswith("declared") else piece.fact


def _order(need: str) -> tuple[int, str]:
    """The file and the editor first, then the post."""
    order: Sequence[str] = ("declared", "agency", "creator", "ours", "ai", "reserved")
    first = need.partition(":")[0]
    return (order.index(first) if first in order else len(order), need)
