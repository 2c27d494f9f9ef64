"""Two who changed the same text: where a passage of the older text stands in the newer, and both changes in one.

By words, as versions are compared (:mod:`services.history.words`). Changes that overlap or touch are for a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from services.history.words import Fate, difference


@dataclass(frozen=True, slots=True)
class Edit:
    """``words`` stand where ``start`` to ``end`` of the older text were, in code points."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Carried:
    """A passage of the older text, widened to whole edits (``then``), and where that stands in the newer (``now``)."""

    then: tuple[int, int]
    now: tuple[int, int]


def edits(old: str, new: str) -> list[Edit]:
    """Return what turns ``old`` into ``new``, from its beginning to its end."""
    found: list[Edit] = []
    at = 0
    start, words, is_open = 0, "", False
    for piece in difference(old, new):
        if piece.fate is Fate.KEPT:
            if is_open:
                found.append(Edit(start, at, words))
            at += len(piece.text)
            start, words, is_open = at, "", False
            continue
        is_open = True
        if piece.fate is Fate.REMOVED:
            at += len(piece.text)
        else:
            words += piece.text
    return [*found, Edit(start, at, words)] if is_open else found


def carried(made: Sequence[Edit], start: int, end: int) -> Carried:
    """Return where the passage ``start`` to ``end`` went. What was put just before or behind it is not of it."""
    inside = [one for one in made if one.start < end and one.end > start]
    begin, stop = min([start, *(one.start for one in inside)]), max([end, *(one.end for one in inside)])
    before = sum(_growth(one) for one in made if one.end <= begin and one not in inside)
    within = [one for one in made if begin <= one.start and one.end <= stop and begin < one.end and one.start < stop]
    return Carried((begin, stop), (begin + before, stop + before + sum(map(_growth, within))))


def merged(base: str, mine: str, theirs: str) -> str | None:
    """Return ``base`` with both changes; ``None`` where they overlap or touch, and are not the same."""
    ours, others = edits(base, mine), edits(base, theirs)
    others = [one for one in others if one not in ours]
    if any(one.start <= other.end and other.start <= one.end for one in ours for other in others):
        return None
    for one in sorted([*ours, *others], key=lambda edit: edit.start, reverse=True):
        base = base[: one.start] + one.words + base[one.end :]
    return base


def _growth(edit: Edit) -> int:
    return len(edit.words) - (edit.end - edit.start)
