"""Names of persons in a text: a known given name and what stands capitalised behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from services.guidelines.word_files import plain

_CAPITAL = "A-ZÇĞİÖŞÜÂÎÛ"
_SMALL = "a-zçğıöşüâîû"
_NAMES = re.compile(
    rf"(?<![\w#@.])[{_CAPITAL}][{_SMALL}]+"
    rf"(?: (?:[{_CAPITAL}][{_SMALL}]+|[{_CAPITAL}]{{2,}}|[{_CAPITAL}]\.)){{0,3}}(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Where a name stands; ``words`` counts its parts."""

    start: int
    end: int
    words: int


def find_people(text: str, given: Set[str]) -> Iterator[Person]:
    """Yield the names in ``text`` that begin with a given name (``given``, plain).

    Words before the given name (``Sayın``, the first word of a sentence) do not count.
    """
    for match in _NAMES.finditer(text):
        start = match.start()
        parts = match[0].split(" ")
        while parts and plain(parts[0]) not in given:
            start += len(parts[0]) + 1
            del parts[0]
        if parts:
            yield Person(start, match.end(), len(parts))
