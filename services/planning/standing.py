"""Which state of a post may follow which: what people choose by hand, and what the program alone brings about.

One table, so that no screen has an opinion of its own. That a post is late is no state: the clock tells it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from models.enums import PostState

_IDEA, _DRAFT, _REVIEW, _READY = PostState.IDEA, PostState.DRAFT, PostState.REVIEW, PostState.READY
_PLANNED, _PUBLISHED, _CANCELLED = PostState.PLANNED, PostState.PUBLISHED, PostState.CANCELLED

BY_HAND: Mapping[PostState, frozenset[PostState]] = MappingProxyType(
    {
        _IDEA: frozenset({_DRAFT, _REVIEW, _READY, _CANCELLED}),
        _DRAFT: frozenset({_IDEA, _REVIEW, _READY, _CANCELLED}),
        _REVIEW: frozenset({_DRAFT, _READY, _CANCELLED}),
        _READY: frozenset({_DRAFT, _REVIEW, _CANCELLED}),
        _PLANNED: frozenset({_DRAFT, _REVIEW, _CANCELLED}),
        _PUBLISHED: frozenset(),
        _CANCELLED: frozenset({_DRAFT}),
    }
)
"""What an editor may choose. Planned and published are no choice: they need a day, and the text to be out."""

BY_PROGRAM: Mapping[PostState, frozenset[PostState]] = MappingProxyType(
    {
        _IDEA: frozenset({_PLANNED, _PUBLISHED}),
        _DRAFT: frozenset({_PLANNED, _PUBLISHED}),
        # Whoever is reading it decides first: a new day alone does not plan it.
        _REVIEW: frozenset({_DRAFT, _READY, _PUBLISHED}),
        _READY: frozenset({_PLANNED, _PUBLISHED}),
        _PLANNED: frozenset({_DRAFT, _PUBLISHED}),
        _PUBLISHED: frozenset({_DRAFT, _PLANNED}),
        _CANCELLED: frozenset(),
    }
)
"""What follows from a day, a colleague's answer, a finding that is left, or the word that it is out (or is not)."""


def may_follow(before: PostState, after: PostState) -> bool:
    """Tell whether a post may go from one state into another at all. Staying is always allowed."""
    return after is before or after in BY_HAND[before] or after in BY_PROGRAM[before]


def choices(state: PostState) -> tuple[PostState, ...]:
    """Return what an editor may choose next, in the order of work."""
    return tuple(one for one in PostState if one in BY_HAND[state])
