"""Which posts may say the same: an index by features, so that 1,500 posts are not held against each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from models.planning import OtherPost
from services.planning.likeness import FEWEST, NEAR, Signature

_ROUNDING = 1e-9


class Twins:
    """The posts by their features. It never changes; build another one when the calendar does."""

    def __init__(self, posts: Iterable[OtherPost]) -> None:
        self._posts = tuple(posts)
        self._places: defaultdict[int, list[int]] = defaultdict(list)
        for place, post in enumerate(self._posts):
            for feature in post.signature:
                self._places[feature].append(place)

    def near(self, own: Signature) -> list[OtherPost]:
        """Return, in their order, all posts whose likeness to ``own`` may reach ``NEAR``, and few others."""
        shared: Counter[int] = Counter()
        for feature in own:
            shared.update(self._places.get(feature, ()))
        # The likeness divides by the shorter signature at least, and by a third of the longer one: see likeness().
        needed = NEAR * max(min(FEWEST, len(own)), len(own) // 3) - _ROUNDING
        return [self._posts[place] for place in sorted(shared) if shared[place] >= needed]
