"""How abbreviations and numbers are read aloud: their endings follow the reading (``TBMM'ye``, ``2026'da``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from services.language import turkish

_CONSONANTS = {letter: f"{letter}e" for letter in "bcçdfghjklmnprsştvyz"} | {"ğ": "ge"}


def spelt(letters: str) -> str:
    """Return the reading of an abbreviation that is read letter by letter: ``TBMM`` → ``teberememe``."""
    return "".join(_CONSONANTS.get(letter, letter) for letter in turkish.lower(letters))


_ONES = ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_TENS = ("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
_GROUPS = ("", "bin", "milyon", "milyar", "trilyon")


def number(digits: str) -> str:
    """Return the last word of the number as it is read aloud: ``20`` → ``yirmi``, ``3000`` → ``bin``. Digits only."""
    stripped = digits.lstrip("0")
    if not stripped:
        return _ONES[0]
    zeros = len(stripped) - len(stripped.rstrip("0"))
    last = int(stripped[len(stripped) - zeros - 1])
    if zeros == 0:
        return _ONES[last]
    if zeros == 1:
        return _TENS[last]
    if zeros == 2:
        return "yüz"
    return _GROUPS[min(zeros // 3, len(_GROUPS) - 1)]


_CLOCK = re.compile(r"(?P<hour>\d{1,2})[.:](?P<minute>[0-5]\d)")
_NEITHER = re.compile(r"(?:2[5-9]|[3-9]\d)[.:](?:00|1[3-9]|[2-9]\d)|\d\d[.:][6-9]\d")
"""What neither a clock nor a calendar shows (25.00, 14.75): who wrote it meant another number, read another way."""
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_LAST = re.compile(r"(?:\d+|\d+,\d+|\d{1,2}[./]\d{1,2}(?:[./]\d{4})?|\d+/\d+)")


def number_as_read(text: str) -> str | None:
    """Return the last word of ``text`` as it is read: a number, an hour, a date, a fraction; ``None`` for all else."""
    if _NEITHER.fullmatch(text):
        return None
    clock = _CLOCK.fullmatch(text)
    if clock and int(clock["hour"]) <= 24:
        return number(clock["hour"] if clock["minute"] == "00" else clock["minute"])
    if _THOUSANDS.fullmatch(text):
        return number(text.replace(".", ""))
    if _LAST.fullmatch(text):
        return number(re.split(r"[.,/]", text)[-1])
    return None


def in_words(value: int) -> str:
    """Return a number from 1 to 99 in words."""
    return " ".join(word for word in (_TENS[value // 10], _ONES[value % 10] if value % 10 else "") if word)


def read_abbreviations(path: Path) -> Mapping[str, str]:
    """Return the readings of ``resources/usage/abbreviations.tsv`` by abbreviation, both as they stand there."""
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#")
    return {short: spelt(short) if reading == "-" else reading for short, reading in lines}
