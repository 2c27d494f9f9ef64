"""Endings behind an apostrophe, and endings that lack one."""

from __future__ import annotations

import re

from services.guidelines.suffixes import readings
from services.language import turkish
from services.spelling.turkish_words import TurkishWords

_HARDENING = re.compile(r"[dt](?=[ae](?:n|ki|)|[ıiuü]r)")
_ABBREVIATION = re.compile(r"(?P<base>[A-ZÇĞİÖŞÜ]{2,})(?P<rest>[a-zçğıöşü]{1,8})")
_JOINABLE = re.compile("[dt][ae]n?|y?[aeıiuü]|n?[ıiuü]n|y?l[ae]|nd[ae]n?")
_SHORTEST_NAME = 4


def suffix_is_possible(base: str, suffix: str, *, known: bool) -> str | None:
    """Return ``suffix`` as it should be spelt after ``base``; ``None`` where we cannot tell.

    Only d and t after a Turkish word that is ``known`` are judged: foreign names and abbreviations are read in ways
    that their letters do not show.
    """
    lower = turkish.lower(base)
    if not known or len(lower) < 3 or base.isupper() or not lower.isalpha() or set(lower) & set("qwx"):
        return None
    if not _HARDENING.match(suffix):
        return None
    right = "t" if lower[-1] in turkish.HARD_CONSONANTS else "d"
    return right + suffix[1:]


def joined_abbreviation(word: str) -> str | None:
    """Return ``TBMMde`` as ``TBMM'de``; ``None`` for anything that is not capitals and an ending."""
    match = _ABBREVIATION.fullmatch(word)
    if match is None or not _JOINABLE.fullmatch(match["rest"]):
        return None
    return f"{match['base']}'{match['rest']}"


def joined_name(word: str, vocabulary: TurkishWords) -> str | None:
    """Return ``Ankarada`` as ``Ankara'da``: a capitalised word that is only a name + ending; else ``None``."""
    if not word[1:].islower() or vocabulary.is_name(word):
        return None
    for cut in range(len(word) - 1, _SHORTEST_NAME - 1, -1):
        base, rest = word[:cut], word[cut:]
        if _JOINABLE.fullmatch(rest) and vocabulary.is_listed_name(base) and readings(turkish.fold(base), rest):
            return f"{base}'{rest}"
    return None
