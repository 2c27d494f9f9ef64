"""What must or must not stand around a match."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from services.guidelines.tokens import Word, Words
from services.language import turkish


@dataclass(frozen=True)
class WordList:
    """Words to compare others with: whole, by beginning (``kulüp*``), by end (``*li``), as written (``=Sayın``).

    ``pairs`` are neighbours (``belediye_başkanı``); ``number`` (``#``) stands for any figure.
    """

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    ends: tuple[str, ...]
    written: frozenset[str]
    written_beginnings: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    number: bool

    @staticmethod
    def read(source: str | Iterable[str]) -> WordList:
        """Return the list that a rule file writes as words with spaces between them."""
        return _read(source if isinstance(source, str) else " ".join(source))

    @staticmethod
    def of(items: Sequence[str]) -> WordList:
        plain = [turkish.fold(item) for item in items if item[0] not in "=#" and "_" not in item]
        return WordList(
            whole=frozenset(item for item in plain if "*" not in item),
            beginnings=tuple(item[:-1] for item in plain if item.endswith("*")),
            ends=tuple(item[1:] for item in plain if item.startswith("*")),
            written=frozenset(item[1:] for item in items if item[0] == "=" and item[-1] != "*"),
            written_beginnings=tuple(item[1:-1] for item in items if item[0] == "=" and item[-1] == "*"),
            pairs=tuple(_pair(item) for item in items if "_" in item),
            number="#" in items,
        )

    def __bool__(self) -> bool:
        return self != _EMPTY

    def has(self, word: Word) -> bool:
        """Tell whether ``word`` alone is one of these."""
        return (
            word.base in self.whole
            or word.key in self.whole
            or word.key.startswith(self.beginnings)
            or word.base.endswith(self.ends)
            or (bool(self.written) and word.raw.split("'")[0].split("’")[0] in self.written)
            or word.raw.startswith(self.written_beginnings)
        )

    def has_pair(self, left: Word, right: Word) -> bool:
        return any(left.base == a and _agrees(right, b) for a, b in self.pairs)


_EMPTY = WordList(frozenset(), (), (), frozenset(), (), (), number=False)


@lru_cache(512)
def _read(source: str) -> WordList:
    return WordList.of(source.split())


def _pair(item: str) -> tuple[str, str]:
    left, right = turkish.fold(item).split("_", 1)
    return left, right


def _agrees(word: Word, pattern: str) -> bool:
    return word.key.startswith(pattern[:-1]) if pattern.endswith("*") else pattern in (word.base, word.key)


class Surroundings:
    """What stands around the matches of one text. Remembers for each list where its words are, sentence by sentence."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._places: dict[tuple[int, int], list[int]] = {}
        self._lists: list[WordList] = []

    def stands_before(self, first: int, listed: WordList) -> bool:
        """Tell whether the word before ``first``, in its sentence, is listed."""
        words, at = self.words, first - 1
        if not listed or at < 0 or words[at].sentence != words[first].sentence:
            return False
        if listed.has(words[at]) or (listed.number and words.digits_between(at, first)):
            return True
        return bool(listed.pairs) and at > 0 and listed.has_pair(words[at - 1], words[at])

    def stands_after(self, last: int, listed: WordList) -> bool:
        """Tell whether the word after ``last``, in its sentence, is listed."""
        words, at = self.words, last + 1
        if not listed or at >= len(words) or words[at].sentence != words[last].sentence:
            return False
        if listed.has(words[at]) or (listed.number and words.digits_between(last, at)):
            return True
        return bool(listed.pairs) and at + 1 < len(words) and listed.has_pair(words[at], words[at + 1])

    def stands_near(
        self, first: int, last: int, listed: WordList, window: int | None, *, paragraph: bool = False
    ) -> bool:
        """Tell whether a listed word stands in the sentence (within ``window`` words of the match, if given)."""
        if not listed:
            return False
        places = self._places_of(listed, -1 if paragraph else self.words[first].sentence)
        if not places:
            return False
        before, after = bisect_left(places, first), bisect_right(places, last)
        reach = len(self.words) if window is None else window
        return (before > 0 and places[before - 1] >= first - reach) or (
            after < len(places) and places[after] <= last + reach
        )

    def _places_of(self, listed: WordList, sentence: int) -> list[int]:
        """Return where words of ``listed`` stand in ``sentence`` (-1: anywhere), in order."""
        key = (id(listed), sentence)
        places = self._places.get(key)
        if places is None:
            self._lists.append(listed)  # it lives as long as its id is a key
            words = self.words
            within = range(len(words)) if sentence < 0 else words.sentences[sentence]
            places = self._places[key] = [
                at
                for at in within
                if listed.has(words[at])
                or (listed.pairs and at + 1 < len(words) and listed.has_pair(words[at], words[at + 1]))
            ]
        return places
