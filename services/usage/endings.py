"""Endings as they are spelt after what is read aloud (see ``services.language.spoken``)."""

from __future__ import annotations

import re
from functools import lru_cache

from services.language import turkish
from services.language.suffixes import attach

_V, _A = "[ıiuü]", "[ae]"
_AFTER_OWNER = rf"n(?:{_V}n?|[dt]{_A}n?|{_A}|[dt]{_A}ki)|yl{_A}|l{_A}r.*"
# How an ending looks in any spelling, and what it is; (y), (n), (s), (I) come and go with the letter before.
_SHAPES = tuple(
    (re.compile(shape), ending)
    for shape, ending in (
        (rf"[dt]{_A}", "DA"),
        (rf"[dt]{_A}n", "DAn"),
        (rf"[dt]{_A}ki(?P<rest>l{_A}r.*|n.*)?", "DAki"),
        (rf"n?{_V}n", "(n)In"),
        (rf"y?{_A}", "(y)A"),
        (rf"y?{_V}", "(y)I"),
        (rf"y?l{_A}", "(y)lA"),
        (rf"[dt]{_V}r", "DIr"),
        (rf"y?[dt]{_V}", "(y)DI"),
        (
            rf"(?:{_V}|{_V}?nc{_V}|nc{_V})nc{_V}|{_V}?nc{_V}(?P<rest>s{_V}.*|l{_A}r.*|l{_V}k.*|y.*|n.*|d{_A}.*)?",
            "(I)ncI",
        ),
        (rf"l{_V}(?P<rest>l{_A}r.*|y.*|n.*)?", "lI"),
        (rf"l{_V}[kğ](?P<rest>.*)", "lI"),
        (rf"l{_A}r(?P<rest>.*)", "lAr"),
        (rf"s{_V}(?P<rest>{_AFTER_OWNER})?", "(s)I"),
        (rf"{_V}(?P<rest>{_AFTER_OWNER})", "(s)I"),
    )
)
_LEADING = re.compile("[dt]")


@lru_cache(4096)
def mended(reading: str, ending: str) -> str | None:
    """Return ``ending`` as it is spelt after the lower-case ``reading``; ``None`` if we do not know the ending."""
    for shape, kind in _SHAPES:
        match = shape.fullmatch(ending)
        if match is None:
            continue
        head = attach(reading, kind)[len(reading) :]
        rest = match.groupdict().get("rest") or ""
        if ending.startswith("l") and kind == "lI" and ending[2:3] in ("k", "ğ"):
            head, rest = head + ending[2], match["rest"]
        return head + _harmonised(reading + head, rest)
    return None


def _harmonised(front: str, rest: str) -> str:
    """Return ``rest`` with the vowels that follow ``front`` (``sınde`` → ``sinde``)."""
    spelt = front
    for letter in rest:
        if letter in "ae":
            spelt = attach(spelt, "A")
        elif letter in "ıiuü" and not (letter == "i" and spelt.endswith(("dak", "dek", "tak", "tek"))):
            spelt = attach(spelt, "I") if spelt[-1] not in turkish.VOWELS else spelt + letter
        else:
            spelt += letter
    return spelt[len(front) :]
