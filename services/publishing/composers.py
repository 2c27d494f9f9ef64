"""The pages on which a post is begun in the browser."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from models.posts import Account
from services.platforms import ComposePlace

LONGEST = 2000
"""Characters of an address that every system hands to a browser whole; beyond, Windows may cut it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """An address to open, encoded. ``filled``: the text is in it, and nothing is left to paste."""

    address: str
    filled: bool


def opening(place: ComposePlace, text: str, account: Account | None = None) -> Opening:
    """Return what to open at ``place`` for ``text``, or for ``account``'s own page where that is known."""
    if place.text and text:
        filled = f"{place.address}?{place.text}={quote(text, safe='')}"
        if len(filled) <= LONGEST:
            return Opening(filled, filled=True)
    if place.account_address and account is not None and account.handle:
        return Opening(place.account_address.format(handle=quote(account.handle, safe="")), filled=False)
    return Opening(place.address, filled=False)
