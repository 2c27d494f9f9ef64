"""Words of a social media post and where they stand. Links, addresses, mentions and emoji are no words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

APOSTROPHES = "'’ʼ"
# Pasted text hides soft hyphens and zero-width joints inside words; they belong to the word's span.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060"
MASK = "\ue000"
"""Stands for each letter of what is no word: no letter, digit, sign or space to any pattern."""

_EXTRA = rf"[\u0300-\u036f{INVISIBLE}]*"
_LETTERS = rf"(?:[^\W_]{_EXTRA})+"
_TOP_LEVEL = (
    "com|org|net|edu|gov|mil|info|biz|io|app|dev|eu|int|tr|az|de|uk|"
    "pdf|docx?|xlsx?|pptx?|odt|csv|txt|zip|rar|jpe?g|png|gif|mp[34]|html?"
)
# Every repetition before a fixed sign is bounded, so that no text makes the search quadratic. Most words are plain:
# only letters, and behind them what no link has there. They come first, because they need not be tried as links.
_TOKEN = re.compile(
    rf"""
      (?P<plain>  (?-i:[^\W\d_]++(?=[,;!?)"”…]|[.:]?(?:\s|\Z))) )
    | (?P<link>   (?:[a-z]{{2,10}}://|www\.)\S+
                | [\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,8}}
                | (?:[\w-]{{1,63}}\.){{1,8}}(?:{_TOP_LEVEL})\b(?:[/?\#]\S*|[{APOSTROPHES}]{_LETTERS})?
                | (?:[\w-]{{1,63}}\.){{1,3}}[a-z]{{2,3}}/\S* )
    | (?P<mention>@[\w.]+(?:[{APOSTROPHES}]{_LETTERS})?)
    | [\#＃](?P<tag>\w+(?:[{APOSTROPHES}]{_LETTERS})?)
    | (?P<word>   \d{{1,20}}(?:[.,:/]\d{{1,20}}){{0,10}}[{APOSTROPHES}]{_LETTERS}
                | {_LETTERS}(?:[{APOSTROPHES}]{_LETTERS})* )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = ("plain", "word")
_CAPITALS = r"[A-ZÇĞİÖŞÜÂÎÛ]"
_TAG_PART = re.compile(
    rf"\d+|{_CAPITALS}{{2,}}(?![^\W\d_A-ZÇĞİÖŞÜÂÎÛ])|{_CAPITALS}+(?={_CAPITALS}[^\W\d_])"
    rf"|{_CAPITALS}?(?:(?!{_CAPITALS})[^\W\d_][\u0300-\u036f]*)+|{_CAPITALS}"
)


class Token(NamedTuple):  # thousands are made while somebody types: no dataclass is as quick
    """A word and its half-open span in code points of the text it came from."""

    text: str
    start: int
    end: int
    in_hashtag: bool = False


def words(text: str) -> Iterator[Token]:
    """Yield the words of ``text`` in order.

    An apostrophe between letters belongs to the word (``Ankara'da``, ``3'üncü``), of either shape. Plain
    numbers are no words. Of ``#BaşkentÜniversitesi`` come ``Başkent`` and ``Üniversitesi``. Linear time.
    """
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind in _WORDS:
            found = match.group()
            if not found.isdigit():
                yield Token(found, *match.span())
        elif kind == "tag":
            yield from _tag_words(match.group("tag"), match.start("tag"))


def masked(text: str) -> str:
    """Return ``text`` with links, addresses, mentions and hashtags blotted out (``MASK``), for patterns over the whole.

    Same length.
    """
    pieces: list[str] = []
    last = 0
    for match in _TOKEN.finditer(text):
        if match.lastgroup not in _WORDS:
            pieces += text[last : match.start()], MASK * (match.end() - match.start())
            last = match.end()
    return "".join(pieces) + text[last:]


def _tag_words(tag: str, offset: int) -> Iterator[Token]:
    tail = next((i for i, letter in enumerate(tag) if letter in APOSTROPHES), len(tag))
    for part in _TAG_PART.finditer(tag, 0, tail):
        if not part.group().isdigit():
            yield Token(part.group(), offset + part.start(), offset + part.end(), in_hashtag=True)
