"""A text as the rules see it: folded words, sentences, quotation marks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from services.language import tokens, turkish

_INVISIBLE = dict.fromkeys(map(ord, tokens.INVISIBLE))
_QUOTED = re.compile(
    r"“[^”\n]{1,300}”|\"[^\"\n]{1,300}\"|«[^»\n]{1,300}»|(?<!\w)‘[^’\n]{1,120}’(?!\w)|(?<!\w)'[^'\n]{1,120}'(?!\w)"
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"”’')\]»]*\s|\n|[•|]")
_TITLES = "prof dr doç öğr gör yrd arş uzm av sn sayın op müh mim alb gen yzb st hz"
_SHORT = "md vb vs no cad sok bkz ltd şti yy"
_ABBREVIATIONS = frozenset(f"{_TITLES} {_SHORT}".split())
_CLOSE = re.compile(r"[\s\-–\"“”«»'’‘]*")
CLOSE, LISTED, APART = 0, 1, 2
_LISTED = re.compile(r"[\s\-–,\"“”«»'’‘…]*")


@dataclass(frozen=True, slots=True)
class Word:
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
def tokens_of(text: str) -> tuple[tokens.Token, ...]:
    """Return the tokens of ``text``, as :func:`services.language.tokens.words` finds them, once for all rules."""
    return tuple(tokens.words(text))


class Words(Sequence[Word]):
    """All words of one text. Offsets are those of the text as it is, also where it is not in NFC."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = _read(text)

    def __len__(self) -> int:
        return len(self._words)

    def __iter__(self) -> Iterator[Word]:
        return iter(self._words)

    def __getitem__(self, index: int) -> Word:  # type: ignore[override]  # slices are not needed
        return self._words[index]

    @cached_property
    def sentences(self) -> list[range]:
        """The places of the words of each sentence."""
        starts = [at for at, word in enumerate(self._words) if not at or word.sentence != self._words[at - 1].sentence]
        return [range(start, end) for start, end in zip(starts, [*starts[1:], len(self._words)], strict=True)]

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
    def joints(self) -> list[int]:
        """How each word is joined to the next: ``CLOSE`` by space, ``LISTED`` by a comma too, ``APART`` by more."""
        return [
            CLOSE if self.adjoining(at, at + 1) else LISTED if self.adjoining(at, at + 1, commas=True) else APART
            for at in range(len(self._words) - 1)
        ]

    def adjoining(self, left: int, right: int, *, commas: bool = False) -> bool:
        """Tell whether nothing but space (or a comma) stands between neighbours ``left`` and ``right``."""
        gap = self.text[self._words[left].end : self._words[right].start]
        return gap == " " or bool((_LISTED if commas else _CLOSE).fullmatch(gap))

    def digits_between(self, left: int, right: int) -> bool:
        gap = self.text[self._words[left].end : self._words[right].start]
        return any(letter.isdigit() for letter in gap)


def _read(text: str) -> list[Word]:
    if not unicodedata.is_normalized("NFC", text):
        return list(_numbered(text, map(_composed, tokens_of(text))))
    folded = turkish.fold(text)
    keys = ((token, token.text, folded[token.start : token.end]) for token in tokens_of(text))
    return list(_numbered(text, keys))


def _composed(token: tokens.Token) -> tuple[tokens.Token, str, str]:
    raw = unicodedata.normalize("NFC", token.text)
    return token, raw, turkish.fold(raw)


def _numbered(text: str, read: Iterable[tuple[tokens.Token, str, str]]) -> Iterator[Word]:
    """Yield the words of ``text``, their sentences counted; ``read`` are tokens, what is written, and that folded."""
    sentence = 0
    before: Word | None = None
    for token, raw, folded in read:
        # Most gaps are one space: nothing to search.
        if before is not None and (token.start != before.end + 1 or text[before.end] != " "):
            sentence += _ends_sentence(before, text[before.end : token.start + 1])
        key = folded if folded.isalpha() else folded.translate(_INVISIBLE)
        base = key if key.isalpha() else key.split("'", 1)[0]
        before = Word(raw, key, base, token.start, token.end, sentence, token.in_hashtag)
        yield before


def _ends_sentence(before: Word, gap: str) -> bool:
    """``gap`` reaches from behind the word before into the first letter of the next word."""
    end = _SENTENCE_END.search(gap)
    if end is None:
        return False
    if gap.startswith(".") and (before.key in _ABBREVIATIONS or len(before.key) == 1):
        return False
    return not (gap.startswith(". ") and gap[-1].islower())
