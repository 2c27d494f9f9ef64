"""The strict readers of single values in a message. Whatever is not exactly of its type and bounds is Malformed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, cast

from services.vault.envelope import Malformed

_HEX = re.compile(r"[0-9a-f]*")


def mapping(value: object, most: int) -> Mapping[str, Any]:
    """Return an object of one to ``most`` names."""
    if not isinstance(value, dict) or not 0 < len(cast(dict[str, Any], value)) <= most:
        raise Malformed("not an object")
    return cast(dict[str, Any], value)


def array(value: object, most: int) -> Sequence[object]:
    """Return a list of one to ``most`` values."""
    if not isinstance(value, list) or not 0 < len(cast(list[object], value)) <= most:
        raise Malformed("not a list")
    return cast(list[object], value)


def names(body: Mapping[str, Any], must: set[str], may: set[str] | None = None) -> None:
    if not must <= body.keys() <= must | (may or set()):
        raise Malformed("names")


def hexed(value: object, length: int) -> str:
    if not isinstance(value, str) or len(value) != length or not _HEX.fullmatch(value):
        raise Malformed("not a name of ours")
    return value


def number(value: object) -> int:
    if type(value) is not int or not 0 < value < 1 << 53:
        raise Malformed("not a number of ours")
    return value


def moment(value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) and len(value) <= 40 else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or not 2000 <= moment.year < 2200:
        raise Malformed("not a moment")
    return moment


def day(value: object) -> date:
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None or found.isoformat() != value:
        raise Malformed("not a day")
    return found


def line(value: object, longest: int) -> str:
    if not isinstance(value, str) or not 0 < len(value.strip()) <= len(value) <= longest:
        raise Malformed("text")
    if not value.isprintable():
        raise Malformed("a sign that is not seen")
    return value
