"""Where a passage stands now: a comment was written about a text that may have moved on since."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A passage in today's text, in code points. Where it is not ``certain``, only a person may change it."""

    start: int
    end: int
    certain: bool


def place_of(text: str, excerpt: str, start: int) -> Place | None:
    """Return where ``excerpt`` stands in ``text``, nearest to where it began; ``None`` where it is gone.

    It is certain where it stands once, or just where it stood. Elsewhere it may be another one that reads the same.
    """
    if not excerpt:
        return None
    found: list[int] = []
    at = text.find(excerpt)
    while at >= 0:
        found.append(at)
        at = text.find(excerpt, at + 1)
    if not found:
        return None
    nearest = min(found, key=lambda place: (abs(place - start), place))
    return Place(nearest, nearest + len(excerpt), certain=len(found) == 1 or nearest == start)
