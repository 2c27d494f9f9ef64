"""The cells of the registry's table: headings, platforms and days as people write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.enums import Platform
from services.accounts.handles import platform_of
from services.language import turkish

_PLATFORM_HEADINGS = ("platform", "sosyal ag", "ag", "mecra", "sosyal medya", "network", "site")
_HANDLE_HEADINGS = (
    *("url", "adres", "address", "link", "baglanti", "profil", "profil adresi", "hesap adresi"),
    *("kullanici adi", "handle", "username", "user name", "hesap", "account", "hesap adi", "account name"),
)
"""The surest first: where a table has an address and a user name, the address tells the platform too."""
_NAME_HEADINGS = ("ad", "adi", "isim", "name", "birim", "birim adi", "kurum", "unit", "gorunen ad", "display name")
_DAY_HEADINGS = (
    *("dogrulama tarihi", "dogrulama", "dogrulandi", "son dogrulama", "verified", "verified on", "verification date"),
    *("tarih", "date"),
)
_PLATFORMS = {
    **dict.fromkeys(("x", "twitter", "x twitter", "twitter x", "x.com", "twitter.com"), Platform.X),
    **dict.fromkeys(("facebook", "fb", "facebook.com"), Platform.FACEBOOK),
    **dict.fromkeys(("instagram", "insta", "ig", "instagram.com"), Platform.INSTAGRAM),
}
_PLAIN = str.maketrans("çğıöşü", "cgiosu")
_NOT_A_LETTER = re.compile(r"[\W_]+")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_LOCAL = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?: .*)?")
_WORDED = re.compile(r"(\d{1,2})\.?\s+([^\W\d]+)\s+(\d{4})")
_MONTHS = (
    "ocak",
    "subat",
    "mart",
    "nisan",
    "mayis",
    "haziran",
    "temmuz",
    "agustos",
    "eylul",
    "ekim",
    "kasim",
    "aralik",
)
_FORMULA = re.compile(r"'*[=+\-@\t]")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where a row has what, counted from 0; ``handles`` are tried in their order."""

    handles: tuple[int, ...]
    platform: int | None = None
    name: int | None = None
    verified: int | None = None
    has_heading: bool = True


def find_columns(first: Sequence[str]) -> Columns | None:
    """Return the columns that the first row names; where it names none, guess them from what stands in it."""
    headings = [_plain(cell) for cell in first]

    def place(*names: str) -> int | None:
        return next((headings.index(name) for name in names if name in headings), None)

    handles = tuple(headings.index(name) for name in _HANDLE_HEADINGS if name in headings)
    if handles:
        name = place(*_NAME_HEADINGS)
        return Columns(handles, place(*_PLATFORM_HEADINGS), name, place(*_DAY_HEADINGS))
    if first and platform_of(first[0]) is not None:
        return Columns((0,), None, 1, 2, has_heading=False)
    if len(first) > 1 and platform_named(first[0]) is not None:
        return Columns((1,), 0, 2, 3, has_heading=False)
    return None


def platform_named(text: str) -> Platform | None:
    """Return the platform that people call ``text``."""
    return _PLATFORMS.get(_plain(text)) or _PLATFORMS.get(_folded(text).strip())


def read_day(text: str) -> date | None:
    """Return the day in ``text``: 2026-11-02, 02.11.2026, 2/11/26 or 2 Kasım 2026; a time after it is left out."""
    text = text.strip()
    if match := _ISO.fullmatch(text):
        year, month, day = map(int, match.groups())
    elif match := _LOCAL.fullmatch(text):
        day, month, year = map(int, match.groups())
        year += 2000 if len(match[3]) == 2 else 0
    elif (match := _WORDED.fullmatch(text)) and _folded(match[2]) in _MONTHS:
        day, month, year = int(match[1]), _MONTHS.index(_folded(match[2])) + 1, int(match[3])
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def safe_cell(text: str) -> str:
    """Return ``text`` as a cell that no spreadsheet runs: an apostrophe goes before what looks like a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unsafe_cell(text: str) -> str:
    """Undo :func:`safe_cell`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _folded(text: str) -> str:
    return turkish.fold(text).translate(_PLAIN)


def _plain(text: str) -> str:
    return _NOT_A_LETTER.sub(" ", _folded(text)).strip()
