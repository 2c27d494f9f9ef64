"""Many values for one statement: databases bound the number of values in one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

AT_ONCE = 500
T = TypeVar("T")


def portions(values: Iterable[T]) -> Iterator[tuple[T, ...]]:
    """Return ``values`` in portions that one statement may name."""
    left = iter(values)
    while some := tuple(islice(left, AT_ONCE)):
        yield some
