"""The six words by which people make sure of a key over the telephone.

They belong to one person's key, not to a pair: each reads their own from their own screen, and the other compares them
with what their screen shows for that person. 66 bits behind Argon2id: whoever wants a key of their own with the same
words must try 2^66 keys at a tenth of a second and 64 MiB each.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

COUNT = 6
_BITS = 11
_SALT = b"uv/spoken-words1"


@dataclass(frozen=True, slots=True)
class Cost:
    """What deriving the words costs. Only tests take another one than the product's: other words come out."""

    memory_kib: int = 64 * 1024
    passes: int = 3


PRODUCT = Cost()


def words_of(fp: str, cost: Cost = PRODUCT) -> tuple[str, ...]:
    """Return the six words of the fingerprint ``fp`` (64 hexadecimal digits). Takes a sixth of a second: on a lane."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(salt=_SALT, length=32, iterations=cost.passes, lanes=1, memory_cost=cost.memory_kib)
    bits = int.from_bytes(kdf.derive(bytes.fromhex(fp)), "big") >> (256 - COUNT * _BITS)
    listed = word_list()
    return tuple(listed[(bits >> (_BITS * place)) & 0x7FF] for place in reversed(range(COUNT)))


@lru_cache(maxsize=1)
def word_list() -> tuple[str, ...]:
    """Return the 2,048 words, in the list's own order, which is what a number means."""
    from mnemonic import Mnemonic

    listed = tuple(Mnemonic("turkish").wordlist)
    assert len(listed) == 1 << _BITS
    return listed
