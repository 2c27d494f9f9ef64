"""A value that must never be shown by accident."""

from __future__ import annotations

import hmac
from typing import NoReturn


class Secret:
    """A secret text. Printing, formatting, logging and pickling never show it; :meth:`reveal` does.

    It makes no promise about memory: Python and Qt keep copies that cannot be wiped.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the secret itself: search for callers of this to see where secrets go."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(_octets(self._value), _octets(other._value))

    __hash__ = None  # pyright: ignore[reportAssignmentType] - a hash would be a fingerprint of the secret

    def __repr__(self) -> str:
        return "Secret(•••)"

    def __str__(self) -> str:
        return "•••"

    def __format__(self, spec: str) -> str:
        return "•••"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled or copied")


def _octets(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")
