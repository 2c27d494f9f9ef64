"""Breaks long words where Turkish divides them, so that narrow cards do not cut "Mezunlarımızda|n"."""

from __future__ import annotations

import re

SOFT_HYPHEN = "\u00ad"
_VOWELS = frozenset("aeıioöuüâîûAEIİOÖUÜÂÎÛ")
_LONG_WORD = re.compile(r"(?<![\w#@./-])[^\W\d_]{9,}")
_LEAST = 3
"""Letters that stay together at either end of a word."""


def with_soft_hyphens(text: str) -> str:
    """Return ``text`` with a soft hyphen at each syllable of its long words; handles, tags and links stay whole.

    A Turkish syllable begins with the one consonant before a vowel (TDK, Hece Yapısı ve Satır Sonunda Kelimelerin
    Bölünmesi).
    """
    return _LONG_WORD.sub(_divided, text)


def _divided(match: re.Match[str]) -> str:
    word = match.group()
    parts: list[str] = []
    for place, letter in enumerate(word):
        begins = letter not in _VOWELS and word[place + 1 : place + 2] in _VOWELS
        if begins and _LEAST <= place <= len(word) - _LEAST:
            parts.append(SOFT_HYPHEN)
        parts.append(letter)
    return "".join(parts)


def shown(line: str) -> str:
    """Return a broken line as it is drawn: a hyphen where a word goes on, none elsewhere."""
    end = "-" if line.endswith(SOFT_HYPHEN) else ""
    return line.replace(SOFT_HYPHEN, "").rstrip() + end
