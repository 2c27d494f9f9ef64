"""Where a post goes out: one outlet for each of its variants, and what is known of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from models.enums import Platform, PostState
from models.posts import Post, Variant


@dataclass(frozen=True, slots=True)
class Outlet:
    """What tells a variant from the others of its post, wherever it stands among them."""

    platform: Platform
    account_id: str | None = None

    @property
    def key(self) -> str:
        """The same as a text, for files."""
        return f"{self.platform.value}:{self.account_id or ''}"


def outlet_of(variant: Variant) -> Outlet:
    """Return the outlet of a variant."""
    return Outlet(variant.platform, variant.account_id)


def variant_at(post: Post, outlet: Outlet) -> Variant | None:
    """Return the post's variant for an outlet; ``None`` where it is meant for there no more."""
    return next((one for one in post.variants if outlet_of(one) == outlet), None)


def text_at(post: Post, outlet: Outlet) -> str:
    """Return exactly what is to be read there: its own text, or the shared one. The editor counts the same."""
    variant = variant_at(post, outlet)
    return post.text if variant is None or variant.text is None else variant.text


def open_outlets(post: Post) -> tuple[Outlet, ...]:
    """Return where the post is still to go out, in the order of its variants."""
    if post.state is PostState.PUBLISHED:
        return ()
    return tuple(outlet_of(one) for one in post.variants if one.published_at is None)


def gone_out(post: Post, outlet: Outlet, at: datetime, link: str) -> Post:
    """Return the post out there since ``at``; published where it is out everywhere."""
    variants = tuple(
        replace(one, published_at=at, link=link) if outlet_of(one) == outlet else one for one in post.variants
    )
    return replace(post, variants=variants).settled()


def not_out(post: Post, outlet: Outlet) -> Post:
    """Return the post as not out there, and so planned again; what is out elsewhere stays out.

    A post that was called published as a whole is taken to be out everywhere else since then.
    """
    since = post.published_at
    variants = tuple(
        replace(one, published_at=None, link="")
        if outlet_of(one) == outlet
        else replace(one, published_at=one.published_at or since)
        for one in post.variants
    )
    return replace(post.published(None), variants=variants)
