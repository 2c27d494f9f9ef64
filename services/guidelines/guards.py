"""What must or must not stand around a match."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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
    pairs: tuple[tuple[str, str], ...]
    number: bool

    @staticmethod
    def read(source: str | Iterable[str]) -> WordList:
        items = source.split() if isinstance(source, str) else list(source)
        plain = [turkish.fold(item) for item in items if item[0] not in "=#" and "_" not in item]
        return WordList(
            whole=frozenset(item for item in plain if "*" not in item),
            beginnings=tuple(item[:-1] for item in plain if item.endswith("*")),
            ends=tuple(item[1:] for item in plain if item.startswith("*")),
            written=frozenset(item[1:] for item in items if item.startswith("=")),
            pairs=tuple(_pair(item) for item in items if "_" in item),
            number="#" in items,
        )

    def __bool__(self) -> bool:
        return bool(self.whole or self.beginnings or self.ends or self.written or self.pairs or self.number)

    def has(self, word: Word) -> bool:
        """Tell whether ``word`` alone is one of these."""
        return (
            word.base in self.whole
            or word.key in self.whole
            or word.key.startswith(self.beginnings)
            or word.base.endswith(self.ends)
            or word.raw.split("'")[0].split("’")[0] in self.written
        )

    def has_pair(self, left: Word, right: Word) -> bool:
        return any(left.base == a and _agrees(right, b) for a, b in self.pairs)


def _pair(item: str) -> tuple[str, str]:
    left, right = turkish.fold(item).split("_", 1)
    return left, right


def _agrees(word: Word, pattern: str) -> bool:
    return word.key.startswith(pattern[:-1]) if pattern.endswith("*") else pattern in (word.base, word.key)


def stands_before(words: Words, first: int, listed: WordList) -> bool:
    """Tell whether the word before ``first``, in its sentence, is listed."""
    at = first - 1
    if at < 0 or words[at].sentence != words[first].sentence:
        return False
    if listed.has(words[at]) or (listed.number and words.digits_between(at, first)):
        return True
    return bool(listed.pairs) and at > 0 and listed.has_pair(words[at - 1], words[at])


def stands_after(words: Words, last: int, listed: WordList) -> bool:
    """Tell whether the word after ``last``, in its sentence, is listed."""
    at = last + 1
    if at >= len(words) or words[at].sentence != words[last].sentence:
        return False
    if listed.has(words[at]) or (listed.number and words.digits_between(last, at)):
        return True
    return bool(listed.pairs) and at + 1 < len(words) and listed.has_pair(words[at], words[at + 1])


def stands_near(
    words: Words, first: int, last: int, listed: WordList, window: int | None, *, paragraph: bool = False
) -> bool:
    """Tell whether a listed word stands in the sentence (within ``window`` words of the match, if given)."""
    sentence = words[first].sentence
    reach = len(words) if window is None else window
    for step, stop in ((-1, max(-1, first - reach - 1)), (1, min(len(words), last + reach + 1))):
        at = first - 1 if step < 0 else last + 1
        while at != stop and (paragraph or words[at].sentence == sentence):
            if listed.has(words[at]):
                return True
            if listed.pairs and at + 1 < len(words) and listed.has_pair(words[at], words[at + 1]):
                return True
            at += step
    return False
