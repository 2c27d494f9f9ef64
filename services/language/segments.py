"""Cuts a paragraph into pieces that can be judged one by one: only after a sentence that ends beyond doubt."""

from __future__ import annotations

import re

from services.language import turkish
from services.language.paragraph import ABBREVIATED

_LETTER = "A-Za-zÇĞİÖŞÜçğıöşüÂÎÛâîû"
# A capitalised word that is nothing else to anybody, like an address: letters, and signs up to the next blank.
_MAYBE = re.compile(
    rf"(?<=[.!?]) (?=[A-ZÇĞİÖŞÜ][a-zçğıöşü][{_LETTER}]{{0,40}}(?:['’][{_LETTER}]{{1,20}})?[.,;:!?…]{{0,3}}(?!\S))"
)
# A whole word of letters and its sign. Two letters are too few: there an initial, "no." or "da." may stand.
_END = re.compile(rf"(?P<word>[{_LETTER}]{{3,}}(?:['’][{_LETTER}]+)?)[.!?]{{1,3}}")
_LONGEST_END = 60
_NO_END = ABBREVIATED | {"üyesi", "görevlisi"}
"""Words with a full stop after which a name goes on: ``Prof.``, ``Dr. Öğr. Üyesi.``"""


def segments(paragraph: str) -> list[tuple[int, str]]:
    """Return the pieces of ``paragraph`` (no line end) and where each begins, in code points; ``[]`` for none.

    A piece is one sentence or some; the one space between two pieces belongs to neither. Where to cut hangs on nothing
    but the few letters around the cut, so that a key typed in one piece leaves all but its neighbours as they are.
    """
    pieces: list[tuple[int, str]] = []
    start = 0
    for blank in _MAYBE.finditer(paragraph):
        at = blank.start()
        before = paragraph.rfind(" ", max(start, at - _LONGEST_END), at) + 1 or start
        end = _END.fullmatch(paragraph, before, at)
        if end is not None and turkish.lower(end["word"]) not in _NO_END:
            pieces.append((start, paragraph[start:at]))
            start = at + 1
    if start < len(paragraph):
        pieces.append((start, paragraph[start:]))
    return pieces
