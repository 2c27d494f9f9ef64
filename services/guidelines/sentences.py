"""Cuts a post into its sentences and lines. A full stop after ``Prof``, ``2`` (an ordinal) or an initial ends none."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ABBREVIATED = frozenset({
    "prof", "dr", "doç", "öğr", "gör", "arş", "yrd", "uzm", "av", "no", "vb", "vs", "bkz", "st", "sn", "mr", "mrs",
    "ms", "tel", "müh", "mim", "psk", "dan", "ecz", "hem", "yön", "sok", "cad", "mah", "blv", "kat",
})  # fmt: skip
# The first sign alone comes first: a search by single signs is ten times as quick as one by alternatives.
_STOP = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[.!?…]*[\"”')]*(?=\s))")

ROUGH_END = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[.!?…]*\s+)")
"""Where a sentence ends for rules that only look about them: an abbreviation's full stop may end one."""


def around(text: str, start: int, end: int, ends: re.Pattern[str], reach: int) -> tuple[int, int]:
    """Return the bounds of the sentence that holds ``start`` to ``end``, where sentences end with ``ends``.

    It begins at most ``reach`` code points before ``start``.
    """
    low = max(0, start - reach)
    begin = max((match.end() for match in ends.finditer(text, low, start)), default=low)
    stop = ends.search(text, end)
    return begin, stop.start() if stop else len(text)


def sentences(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences and lines of ``folded`` text."""
    start = 0
    for stop in _STOP.finditer(folded):
        if stop[0][0] == "." and _goes_on(folded, stop.start(), stop.end()):
            continue
        if folded[start : stop.end()].strip():
            yield start, stop.end()
        start = stop.end()
    if folded[start:].strip():
        yield start, len(folded)


def _goes_on(folded: str, stop: int, end: int) -> bool:
    """Tell whether a full stop ends no sentence: after ``Prof`` and after an ordinal (``2. Ulusal``)."""
    if end - stop > 1:
        return False
    word_start = stop
    while word_start > 0 and folded[word_start - 1].isalnum() and stop - word_start < 12:
        word_start -= 1
    word = folded[word_start:stop]
    if len(word) == 1 or word in _ABBREVIATED:
        return True
    return word.isdigit() and len(word) <= 3 and folded[word_start - 1 : word_start] not in (".", ":", ",")
