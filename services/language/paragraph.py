"""One paragraph, cut into words, and what stands around each of them."""

from __future__ import annotations

import re
from functools import cached_property

from services.language import turkish
from services.language.tokens import masked, words

_SENTENCE_END = ".!?…:;•|–—-"
_ASKED_OR_SAID = re.compile(r"\?|[.!…](?!\S)")
ABBREVIATED = frozenset(
    "prof doç dr öğr gör arş uzm av müh mim sn yrd op yük bkz vb vs no nu tel hz alb gen st mah cad sok blv apt "  # noqa: SIM905 - a column of words is not readable
    "araş yy md örn bk çev sf dk dak krş vd fak üniv blv".split()
)
"""Lower-case abbreviations whose full stop ends no sentence."""

LONGEST_WORD = 100
"""Letters: what is longer is pasted data and no word."""
LONGEST_SENTENCE = 1000
"""Code points: how far we look for the end of a sentence."""


class Paragraph:
    """``text`` of one paragraph (NFC, no line end) and its ``tokens`` in order, spans in code points; endless words are
    left out."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [token for token in words(text) if token.end - token.start <= LONGEST_WORD]

    @cached_property
    def folded(self) -> list[str]:
        """The words in lower case, without circumflex and with one kind of apostrophe."""
        return [turkish.fold(token.text) for token in self.tokens]

    @cached_property
    def masked(self) -> str:
        """The text with links, addresses, mentions and hashtags blotted out, for patterns over signs. Same length."""
        return masked(self.text)

    def between(self, index: int) -> str:
        """Return what stands between the word at ``index`` and the one before it (or the start)."""
        before = self.tokens[index - 1].end if index else 0
        return self.text[before : self.tokens[index].start]

    def adjoins(self, index: int) -> bool:
        """Whether nothing but one space stands between the word at ``index`` and the one before it."""
        return index > 0 and self.between(index) == " "

    def run(self, first: int, last: int) -> bool:
        """Whether the words from ``first`` to ``last`` stand in a row with single spaces between, outside hashtags."""
        if first < 0 or any(token.in_hashtag for token in self.tokens[first : last + 1]):
            return False
        return all(self.adjoins(index) for index in range(first + 1, last + 1))

    def begins_sentence(self, index: int) -> bool:
        """Whether the word is the first of a sentence or of a line; signs, quotes and emoji before it do not count."""
        between = self.between(index)
        if not index:
            return not any(letter.isalnum() for letter in between)
        if "." in between and turkish.lower(self.tokens[index - 1].text) in ABBREVIATED:
            return False
        return any(letter in _SENTENCE_END or ord(letter) > 0x2190 for letter in between)

    def is_asked(self, at: int) -> bool:
        """Whether the sentence that goes on at code point ``at`` ends in a question mark."""
        end = _ASKED_OR_SAID.search(self.text, at, at + LONGEST_SENTENCE)
        return end is not None and end.group() == "?"

    def next_is_capital(self, index: int) -> bool:
        """Whether a capitalised word follows at once, as in a name of two words."""
        if index + 1 >= len(self.tokens):
            return False
        return self.tokens[index + 1].text[:1].isupper() and self.adjoins(index + 1)

    def repeats(self, index: int) -> bool:
        """Whether the word stands twice in a row, with nothing but spaces between."""
        if not index:
            return False
        same = self.tokens[index - 1].text == self.tokens[index].text
        return same and self.between(index).strip(" ") == ""

    def in_name(self, index: int) -> bool:
        """Whether the word is a capitalised one among capitalised ones inside a sentence: part of somebody's name."""
        word = self.tokens[index].text
        if not word[:1].isupper() or word.isupper() or self.begins_sentence(index):
            return False
        before = self.tokens[index - 1].text[:1].isupper() and self.adjoins(index)
        return before or self.next_is_capital(index)
