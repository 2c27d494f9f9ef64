"""What must or must not stand around a match."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from services.guidelines.tokens import Word, Words
from services.language import turkish

_REMEMBERED = 4096
"""Words that a list remembers its answer about."""


@dataclass(frozen=True)
class WordList:
    """Words to compare others with: whole, by beginning (``kulüp*``), by end (``*li``), as written (``=Sayın``).

    ``pairs`` are neighbours (``belediye_başkanı``); ``number`` (``#``) stands for any figure.
    """

    whole: frozenset[str]
    beginnings: Mapping[str, tuple[str, ...]]
    """By their first two letters (or the one they have): a list may have hundreds."""
    ends: tuple[str, ...]
    written: frozenset[str]
    written_beginnings: tuple[str, ...]
    pairs: Mapping[str, tuple[str, ...]]
    """The second words by the first ones."""
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
            beginnings=_by_start(item[:-1] for item in plain if item.endswith("*")),
            ends=tuple(item[1:] for item in plain if item.startswith("*")),
            written=frozenset(item[1:] for item in items if item[0] == "=" and item[-1] != "*"),
            written_beginnings=tuple(item[1:-1] for item in items if item[0] == "=" and item[-1] == "*"),
            pairs=_pairs(item for item in items if "_" in item),
            number="#" in items,
        )

    def __bool__(self) -> bool:
        return self._lists_any

    @cached_property
    def _lists_any(self) -> bool:
        return self != _EMPTY

    @cached_property
    def _starts(self) -> frozenset[str]:
        """The first two letters of every word that may be listed; empty where ends or single letters are listed."""
        written = map(turkish.fold, (*self.written, *self.written_beginnings))
        listed = [*self.whole, *(one for some in self.beginnings.values() for one in some), *written]
        return frozenset() if self.ends or any(len(one) < 2 for one in listed) else frozenset(one[:2] for one in listed)

    @cached_property
    def _known(self) -> dict[str, bool]:
        """What was said of words, as written: most words of a text are words of every text."""
        return {}

    def has(self, word: Word) -> bool:
        """Tell whether ``word`` alone is one of these."""
        starts = self._starts
        if starts and word.key[:2] not in starts:
            return False
        known = self._known
        answer = known.get(word.raw)
        if answer is None:
            if len(known) >= _REMEMBERED:
                known.clear()
            answer = known[word.raw] = self._holds(word)
        return answer

    def _holds(self, word: Word) -> bool:
        return (
            word.base in self.whole
            or word.key in self.whole
            or word.key.startswith(self.beginnings.get(word.key[:2], ()))
            or word.key[:1] in self.beginnings
            or word.base.endswith(self.ends)
            or (bool(self.written) and word.raw.split("'")[0].split("’")[0] in self.written)
            or word.raw.startswith(self.written_beginnings)
        )

    def has_pair(self, left: Word, right: Word) -> bool:
        return left.base in self.pairs and any(_agrees(right, second) for second in self.pairs[left.base])


_EMPTY = WordList(frozenset(), {}, (), frozenset(), (), {}, number=False)


@lru_cache(512)
def _read(source: str) -> WordList:
    return WordList.of(source.split())


def _by_start(beginnings: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for beginning in beginnings:
        start = beginning[:2]
        found[start] = (*found.get(start, ()), beginning)
    return found


def _pairs(items: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in items:
        left, right = turkish.fold(item).split("_", 1)
        found[left] = (*found.get(left, ()), right)
    return found


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
