"""The decision table of article 7 and the agencies' names, read from ``resources/attribution``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from models.enums import Severity
from models.sources import SourceKind

FACTS: Mapping[str, str] = {
    "post": "there is a text that the picture goes out with",
    "declared": "the editor declared the source, and it is not the unit itself",
    "similar": "it was declared of the same picture in the unit's library, not of these very contents",
    "owes-credit": "the declared source has a name, an @name or a wording that the text is to show",
    "ai": "made by AI, by the metadata or the editor's word",
    "labelled": "the text says that AI made the picture",
    "agency": "an agency or a stock site is named in the metadata or the file's name",
    "stock": "that one is a stock site",
    "creator": "the metadata names somebody",
    "ours": "the metadata names the unit or its university",
    "reserved": "the metadata reserves all rights",
    "credited": "the text credits somebody as the source of a picture",
    "names-source": "the text names the declared source, or the one of the metadata",
    **{f"declared:{kind.value}": f"the editor declared: {kind.value}" for kind in SourceKind},
}
"""What a row of the table may ask for."""
_SEVERITIES = {severity.label: severity for severity in Severity}
_SENTENCES = ("tr", "en", "why_tr", "why_en")


class Demand(StrEnum):
    """What a row asks of the post."""

    NOTHING = "nothing"
    CREDIT = "credit"
    LABEL = "label"
    SOURCE = "source"


class BrokenTable(ValueError):  # noqa: N818 - says which file and row
    """A row of ours is wrong: a test's business, never a user's."""


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One row: it fits where all of ``needs`` hold and none of ``spares``. Sentences are empty where all is well."""

    id: str
    needs: frozenset[str]
    spares: frozenset[str]
    demand: Demand
    severity: Severity
    message: tuple[str, str]
    why: tuple[str, str]
    example: frozenset[str]
    tells: str

    def fits(self, facts: frozenset[str]) -> bool:
        return self.needs <= facts and not self.spares & facts


@dataclass(frozen=True, slots=True)
class KnownSource:
    """An agency or a stock site, and how to know it."""

    name: str
    stock: bool
    in_metadata: re.Pattern[str]
    in_file_name: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class RightsData:
    """Both files."""

    rows: tuple[DecisionRow, ...]
    known: tuple[KnownSource, ...]

    def decide(self, facts: frozenset[str]) -> DecisionRow:
        """Return the first row that fits; the last one always does."""
        return next(row for row in self.rows if row.fits(facts))


@lru_cache(maxsize=4)
def load_rights(resources: Path) -> RightsData:
    """Read both files below ``resources``. Raises :class:`BrokenTable` for a row that is wrong."""
    folder = resources / "attribution"
    return RightsData(
        rows=read_rows(tomllib.loads((folder / "decisions.toml").read_text(encoding="utf-8")).get("rule", [])),
        known=tuple(
            KnownSource(one["name"], one["kind"] == "stock", re.compile(one["metadata"]), re.compile(one["file"]))
            for one in tomllib.loads((folder / "agencies.toml").read_text(encoding="utf-8"))["source"]
        ),
    )


def read_rows(raw: Sequence[Mapping[str, Any]]) -> tuple[DecisionRow, ...]:
    """Make rows of a parsed table and see that they are sound: known facts, ids of their own, an end that fits all."""
    rows = tuple(_row(one) for one in raw)
    if len({row.id for row in rows}) != len(rows):
        raise BrokenTable("two rows have the same id")
    if not rows or rows[-1].needs or rows[-1].spares:
        raise BrokenTable("the last row must fit everything")
    return rows


def _row(raw: Mapping[str, Any]) -> DecisionRow:
    name = str(raw.get("id", "?"))
    try:
        row = DecisionRow(
            id=raw["id"],
            needs=frozenset(raw["if"]),
            spares=frozenset(raw.get("unless", [])),
            demand=Demand(raw["demand"]),
            severity=_SEVERITIES[raw.get("severity", "hint")],
            message=(raw.get("tr", ""), raw.get("en", "")),
            why=(raw.get("why_tr", ""), raw.get("why_en", "")),
            example=frozenset(raw["example"]),
            tells=raw["tells"],
        )
    except (KeyError, ValueError, TypeError) as error:
        raise BrokenTable(f"{name}: {error}") from error
    unknown = (row.needs | row.spares | row.example) - set(FACTS)
    if unknown:
        raise BrokenTable(f"{name}: no such fact: {', '.join(sorted(unknown))}")
    silent = [key for key in _SENTENCES if not raw.get(key)]
    if row.demand is not Demand.NOTHING and (silent or "severity" not in raw):
        raise BrokenTable(f"{name}: it demands something without {', '.join(silent) or 'a severity'}")
    return row
