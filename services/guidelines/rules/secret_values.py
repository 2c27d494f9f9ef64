"""What a value beside the word "password" looks like: how much of a secret, and where it ends."""

from __future__ import annotations

import re

EXAMPLE = re.compile(r"\bornek(?![.\w])|\bornegi?\b|ornegin|mesela|\born\.|example|e\.g\.")
_SIGNED = re.compile(r"\w[!#$%&*+=?^_~<>]+\w|\w[!#$%&*+=^~]{2,}$|\w@\w+$")
_HYPHENED = re.compile(r"[a-z]{2,}(?:-[a-z]{2,}){2,8}")
_IN_GROUPS = re.compile(r"\d{4,16}|\d{2,4}(?: \d{2,4}){1,3}")
_SHORT_GROUPS = re.compile(r"\d{1,4}(?:-\d{1,4}){2,5}")
_TIME_OR_DATE = re.compile(r"\d{1,2}[.:]\d{2}(?:[-–]\d{1,2}[.:]\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}-\d{1,2}")
_WITH_ENDING = re.compile(r"\d+\.?['’][a-z]+|\d+(?:inci|nci|uncu)")


def strength(value: str) -> int:
    """Return 2 for what mixes letters with digits or signs, 1 for digits alone, 0 for a word like others."""
    if "://" in value or _TIME_OR_DATE.fullmatch(value) or _WITH_ENDING.fullmatch(value):
        return 0
    digits = sum(letter.isdigit() for letter in value)
    letters = sum(letter.isalpha() for letter in value)
    if letters and ((digits and len(value) >= 4) or _SIGNED.search(value) or _HYPHENED.fullmatch(value)):
        return 2
    return 1 if (digits >= 4 and _IN_GROUPS.fullmatch(value)) or _SHORT_GROUPS.fullmatch(value) else 0


def stripped(value: str) -> str:
    """Return ``value`` without what ends a sentence or closes a bracket."""
    value = re.split(r"['’](?=(?:d[iu]r|t[iu]r|[iu]|y[iua]|n[iu]|yl[ae])\b)", value, maxsplit=1)[0]
    return value.rstrip(".,;:)]}*#'’").rstrip("!?").rstrip(".,;")


def is_example(text: str, start: int) -> bool:
    """Tell whether the words before ``start`` of plain ``text`` say that an example follows."""
    return EXAMPLE.search(text, max(0, start - 40), start) is not None


def is_year(value: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", value) is not None
