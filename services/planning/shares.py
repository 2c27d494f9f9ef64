"""How much of a month each pillar has, beside what it should have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.calendar import Pillar

FEWEST_POSTS = 6
"""Of fewer posts no shares are told: one more would be a fifth of them."""
_FAR = 15
"""Points in a hundred from which a share is called far from its target."""


class Standing(StrEnum):
    """How a share stands to its target."""

    FINE = "fine"
    BELOW = "below"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class PillarShare:
    """A pillar with the number of its posts, and their share of all that have a pillar in per cent."""

    pillar: Pillar
    count: int
    share: int
    standing: Standing


def pillar_shares(pillars: Sequence[Pillar], posts: Iterable[str | None]) -> list[PillarShare]:
    """Return the shares in the order of the pillars; ``posts`` are the pillars of all posts, ``None`` for no pillar.

    Posts of no pillar are left out: who has just set pillars up is not told that all of them lag behind.
    """
    known = {pillar.id for pillar in pillars}
    counts = Counter(post for post in posts if post in known)
    total = counts.total()
    found: list[PillarShare] = []
    for pillar in pillars:
        share = share_of(counts[pillar.id], total)
        far = total >= FEWEST_POSTS and abs(share - pillar.share) >= _FAR
        standing = Standing.FINE if not far else Standing.BELOW if share < pillar.share else Standing.ABOVE
        found.append(PillarShare(pillar, counts[pillar.id], share, standing))
    return found


def share_of(count: int, total: int) -> int:
    """Return a part of all in whole per cent; 0 of nothing."""
    return round(100 * count / total) if total else 0
