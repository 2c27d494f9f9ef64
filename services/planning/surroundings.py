"""What stands on the calendar around one post, gathered for the checkers of whole posts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from models.enums import PostState
from models.planning import OtherPost, Pause, PlanContext, SpecialDay
from models.posts import Account, Post
from services.planning.likeness import Signature, signature
from services.planning.load import account_keys
from services.planning.times import post_moment


class Signatures:
    """The signatures of posts, each worked out once for a saved state of the post."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, Signature]] = {}

    def of(self, post: Post) -> Signature:
        known = self._known.get(post.id)
        if known is None or known[0] != post.revision or not post.revision:
            known = self._known[post.id] = (post.revision, signature(post.text or post.headline))
        return known[1]


def surroundings(
    post: Post,
    posts: Iterable[Post],
    accounts: Sequence[Account],
    *,
    daily_limit: int,
    min_gap: timedelta,
    special_days: Iterable[SpecialDay] = (),
    pause: Pause | None = None,
    signatures: Signatures,
) -> PlanContext:
    """Return what ``post`` is judged against: all other ``posts`` that are on the calendar or out."""
    keys = account_keys(accounts)
    others = tuple(
        OtherPost(
            id=other.id,
            headline=other.headline,
            moment=post_moment(other),
            published=other.state is PostState.PUBLISHED,
            accounts=frozenset(keys(variant) for variant in other.variants),
            signature=signatures.of(other),
        )
        for other in posts
        if other.id != post.id and other.state is not PostState.CANCELLED
    )
    return PlanContext(
        post_id=post.id,
        others=others,
        accounts=frozenset(keys(variant) for variant in post.variants),
        daily_limit=daily_limit,
        min_gap=min_gap,
        special_days=tuple(special_days),
        pause=pause,
    )
