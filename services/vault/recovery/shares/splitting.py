"""The adapter of shamir-mnemonic: 32 bytes in three shares of 33 words, any two of which give them back (SLIP-39).

One share alone opens nothing: it leaves 2²²⁴ of the 2²⁵⁶ secrets possible (SLIP-39 has a check of 32 bits in it).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from services.vault.secret import Secret

SHARES, NEEDED, WORDS = 3, 2, 33


class NotTogether(Exception):  # noqa: N818 - what was found
    """Shares that do not belong together, or too few of them."""


class Miswritten(Exception):  # noqa: N818 - what was found
    """Words that all exist and are no share: one is in another's place."""


def split(secret: bytes) -> tuple[Secret, ...]:
    """Return three shares, each its 33 words with spaces between."""
    (words,) = _library().generate_mnemonics(1, [(NEEDED, SHARES)], secret)
    return tuple(Secret(one) for one in words)


def combine(shares: Sequence[Secret]) -> bytes:
    """Return the secret of two or more different shares. Raises :class:`NotTogether`."""
    library = _library()
    different = list(dict.fromkeys(share.reveal() for share in shares))[:NEEDED]  # the library takes no more
    try:
        return library.combine_mnemonics(different)
    except library.MnemonicError:
        raise NotTogether from None


def place_of(share: Secret) -> int:
    """Return which of its set the share is (from 1). Raises :class:`Miswritten`."""
    library = _library()
    try:
        return library.Share.from_mnemonic(share.reveal()).index + 1
    except library.MnemonicError:
        raise Miswritten from None


@lru_cache
def word_list() -> tuple[str, ...]:
    """Return the 1,024 words; their first four letters are unique."""
    return tuple(_library().wordlist.WORDLIST)


def _library() -> Any:
    """Load the library at its first use, on the vault's lane. It comes without types."""
    import shamir_mnemonic  # pyright: ignore[reportMissingTypeStubs]

    return shamir_mnemonic
