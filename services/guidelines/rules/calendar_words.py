"""Names of months and weekdays in Turkish and English, and the text they are looked for in."""

from __future__ import annotations

import re
from datetime import date

from models.messages import Message
from services.guidelines.tokens import folded_of
from services.language import turkish

MONTHS_TR = (
    *("ocak", "şubat", "mart", "nisan", "mayıs", "haziran"),
    *("temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"),
)
MONTHS_EN = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
DAYS_TR = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"]
DAYS_EN = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTH = {name: i % 12 + 1 for i, name in enumerate([*MONTHS_TR, *MONTHS_EN])}
WEEKDAY = {name: i % 7 for i, name in enumerate([*DAYS_TR, *DAYS_EN])}
DAY_NAMES = "|".join(sorted(WEEKDAY, key=len, reverse=True))
"""The weekdays as alternatives of a pattern, the longer before those that begin them."""

_FOLDED_ENGLISH = ("aprıl", "frıday", "thıs", "wıll", "tonıght", "mıdnıght")
"""What Turkish folding makes of the capitals."""
_ENGLISH_I = re.compile(rf"\b(?:{'|'.join(_FOLDED_ENGLISH)})\b")


def fold(text: str) -> str:
    """Fold ``text`` for the patterns here: Turkish lower case, English names as they are. Same length."""
    folded = folded_of(text)
    if not any(word in folded for word in _FOLDED_ENGLISH):
        return folded
    return _ENGLISH_I.sub(lambda match: match[0].replace("ı", "i"), folded)


def named_like(like: str, weekday: int) -> str:
    """Return the name of ``weekday`` in the language of the folded name ``like``."""
    return (DAYS_TR if like in DAYS_TR else DAYS_EN)[weekday]


def weekday_name(day: date) -> Message:
    """Return the name of a day for the screen: each says it in its own language."""
    return _name(DAYS_TR[day.weekday()], DAYS_EN[day.weekday()])


def month_name(month: int, year: int = 0) -> Message:
    """Return the name of a month for the screen, with its year where it has one."""
    tail = f" {year}" if year else ""
    return _name(MONTHS_TR[month - 1] + tail, MONTHS_EN[month - 1] + tail)


def in_figures(day: date) -> str:
    """Return ``day`` as forms are filled in: ``03.12.2026``."""
    return f"{day.day:02}.{day.month:02}.{day.year}"


def _name(tr: str, en: str) -> Message:
    return Message(turkish.capitalise_like(tr, "Xx"), en=en[0].upper() + en[1:])  # ascii
