"""A text as the rules see it: folded words, sentences, quotation marks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from services.language import tokens, turkish

_INVISIBLE = dict.fromkeys(map(ord, tokens.INVISIBLE))
_QUOTED = re.compile(  # the opening mark first, by itself: a search by one sign is ten times as quick
    r"[“\"«‘'](?:(?<=“)[^”\n]{1,300}”|(?<=\")[^\"\n]{1,300}\"|(?<=«)[^»\n]{1,300}»"
    r"|(?<=(?<!\w)‘)[^’\n]{1,120}’(?!\w)|(?<=(?<!\w)')[^'\n]{1,120}'(?!\w))"
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"”’')\]»]*\s|\n|[•|]")
_TITLES = "prof dr doç öğr gör yrd arş uzm av sn sayın op müh mim alb gen yzb st hz"
_SHORT = "md vb vs no cad sok bkz ltd şti yy"
_ABBREVIATIONS = frozenset(f"{_TITLES} {_SHORT}".split())
_CLOSE = re.compile(r"[\s\-–\"“”«»'’‘]*")
CLOSE, LISTED, APART = 0, 1, 2
_LISTED = re.compile(r"[\s\-–,\"“”«»'’‘…]*")


class Word(NamedTuple):  # thousands are made while somebody types: no dataclass is as quick
    """A word. ``key`` is folded (an apostrophe is ``'``), ``base`` the key before it; ``raw`` is as written, in NFC."""

    raw: str
    key: str
    base: str
    start: int
    end: int
    sentence: int
    in_hashtag: bool

    @property
    def capitalised(self) -> bool:
        return self.raw[:1].isupper()

    @property
    def in_capitals(self) -> bool:
        return len(self.raw) > 1 and self.raw.isupper()


_SHARED = 8
"""Texts whose words are remembered: all rules look at the same paragraph and the same post, one after the other."""


@lru_cache(_SHARED)
def words_of(text: str) -> Words:
    """Return the words of ``text``, made once for all rules that look at it."""
    return Words(text)


@lru_cache(_SHARED)
def folded_of(text: str) -> str:
    """Return ``text`` folded (``turkish.fold``), once for all rules."""
    return turkish.fold(text)


@lru_cache(_SHARED)
def signs_of(text: str) -> frozenset[str]:
    """Return the letters and signs that ``text`` has: whether one of a hundred emoji is there is one look into it."""
    return frozenset(text)


def without_marks(folded: str) -> str:
    """Return folded text with c, g, o, s and u for ç, ğ, ö, ş and ü. Same length; quicker than ``str.translate``."""
    return folded.replace("ç", "c").replace("ğ", "g").replace("ö", "o").replace("ş", "s").replace("ü", "u")


@lru_cache(_SHARED)
def tokens_of(text: str) -> tuple[tokens.Token, ...]:
    """Return the tokens of ``text``, as :func:`services.language.tokens.words` finds them, once for all rules."""
    return tuple(tokens.words(text))


class Words(tuple[Word, ...]):
    """All words of one text. Offsets are those of the text as it is, also where it is not in NFC.

    A tuple, because rules ask for words by place some thousand times a text.
    """

    text: str

    def __new__(cls, text: str) -> Words:
        words = super().__new__(cls, _read(text))
        words.text = text
        return words

    @cached_property
    def sentences(self) -> list[range]:
        """The places of the words of each sentence."""
        starts = [at for at, word in enumerate(self) if not at or word.sentence != self[at - 1].sentence]
        return [range(start, end) for start, end in zip(starts, [*starts[1:], len(self)], strict=True)]

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """Half-open spans of what stands in quotation marks, marks included."""
        return [match.span() for match in _QUOTED.finditer(self.text)]

    def quote_around(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the quotation that holds the half-open span of code points, if there is one."""
        place = bisect_left(self.quotes, (start, 0)) - 1
        if place >= 0 and end < self.quotes[place][1]:
            return self.quotes[place]
        return None

    @cached_property
    def spaced(self) -> list[bool]:
        """Whether one space and nothing else stands between each word and the next; false for the last."""
        text = self.text
        spaced = [right.start - left.end == 1 and text[left.end] == " " for left, right in pairwise(self)]
        return [*spaced, False] if self else spaced

    @cached_property
    def joints(self) -> list[int]:
        """How each word is joined to the next: ``CLOSE`` by space, ``LISTED`` by a comma too, ``APART`` by more."""
        text = self.text
        return [
            CLOSE if spaced else _joint(text[left.end : right.start])
            for spaced, (left, right) in zip(self.spaced, pairwise(self), strict=False)
        ]

    def adjoining(self, left: int, right: int, *, commas: bool = False) -> bool:
        """Tell whether nothing but space (or a comma) stands between neighbours ``left`` and ``right``."""
        if right == left + 1:
            return self.joints[left] <= (LISTED if commas else CLOSE)
        return _joint(self.text[self[left].end : self[right].start]) <= (LISTED if commas else CLOSE)

    def digits_between(self, left: int, right: int) -> bool:
        gap = self.text[self[left].end : self[right].start]
        return any(letter.isdigit() for letter in gap)


def _joint(gap: str) -> int:
    if _CLOSE.fullmatch(gap):
        return CLOSE
    return LISTED if _LISTED.fullmatch(gap) else APART


def _read(text: str) -> list[Word]:
    composed = unicodedata.is_normalized("NFC", text)
    folded = folded_of(text) if composed else ""
    found: list[Word] = []
    sentence = last_end = 0
    for raw, start, end, in_hashtag in tokens_of(text):
        # Most gaps are one space: nothing to search.
        if found and (start != last_end + 1 or text[last_end] != " "):
            sentence += _ends_sentence(found[-1], text[last_end : start + 1])
        if composed:
            key = folded[start:end]
        else:
            raw = unicodedata.normalize("NFC", raw)  # noqa: PLW2901 - as it should have been
            key = turkish.fold(raw)
        base = key
        if not key.isalpha():
            key = key.translate(_INVISIBLE)
            base = key.split("'", 1)[0]
        found.append(Word(raw, key, base, start, end, sentence, in_hashtag))
        last_end = end
    return found


def _ends_sentence(before: Word, gap: str) -> bool:
    """``gap`` reaches from behind the word before into the first letter of the next word."""
    end = _SENTENCE_END.search(gap)
    if end is None:
        return False
    if gap.startswith(".") and (before.key in _ABBREVIATIONS or len(before.key) == 1):
        return False
    return not (gap.startswith(". ") and gap[-1].islower())
