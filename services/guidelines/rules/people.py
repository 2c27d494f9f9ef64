"""Names of persons in a text: a known given name and what stands capitalised behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path

from services.guidelines.word_files import plain, read_words

_CAPITAL = "A-ZÇĞİÖŞÜÂÎÛ"
_SMALL = "a-zçğıöşüâîû"
_NAMES = re.compile(
    rf"(?<![\w#@.])[{_CAPITAL}][{_SMALL}]+"
    rf"(?: (?:[{_CAPITAL}][{_SMALL}]+|[{_CAPITAL}]{{2,}}|[{_CAPITAL}]\.)){{0,3}}(?!\w)"
)

_INSIDE = re.compile(r"[\w,&'’] \Z")


@dataclass(frozen=True, slots=True)
class Person:
    """Where a name stands; ``words`` counts its parts."""

    start: int
    end: int
    words: int


@dataclass(frozen=True)
class NameWords:
    """The lists that names are known by, plain: given names, those that are words too, what only places are called."""

    given: Set[str]
    words_too: Set[str]
    of_places: tuple[str, ...]

    @staticmethod
    def read(resources: Path) -> NameWords:
        return NameWords(
            given=read_words(resources, "given-names"),
            words_too=read_words(resources, "names-that-are-words"),
            of_places=tuple(sorted(read_words(resources, "not-people"))),
        )


def find_people(text: str, words: NameWords, *, strict: bool = True) -> Iterator[Person]:
    """Yield the names of persons in ``text``. Words before the given name (``Sayın``) do not count.

    A name that is a word too (Barış, Deniz) counts alone only inside a sentence, unless ``strict`` is false.
    """
    for match in _NAMES.finditer(text):
        start = match.start()
        parts = match[0].split(" ")
        while parts and plain(parts[0]) not in words.given:
            start += len(parts[0]) + 1
            del parts[0]
        if not parts or any(_of_a_place(plain(part), words) for part in parts[1:]):
            continue
        if (
            strict
            and len(parts) == 1
            and plain(parts[0]) in words.words_too
            and not _INSIDE.search(text, max(0, start - 12), start)
        ):
            continue
        yield Person(start, match.end(), len(parts))


def _of_a_place(part: str, words: NameWords) -> bool:
    return part.startswith(words.of_places) and not part.startswith("parkinson")
