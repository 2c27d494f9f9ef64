"""How the fields of a foreign paper are read: each is what it should be, or :class:`Malformed`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar, cast

from services.language.text import clean
from services.vault.envelope import Malformed

_ID = re.compile(r"[0-9A-Za-z-]{1,64}")

T = TypeVar("T")


def entry_of(value: object, names: set[str] | None) -> Mapping[str, Any]:
    """Return an object with exactly ``names``; with any, where those are ``None``."""
    if not isinstance(value, dict):
        raise Malformed("not an object")
    found = cast("dict[str, Any]", value)
    if names is not None:
        expect_names(found, names)
    return found


def expect_names(found: Mapping[str, Any], names: set[str]) -> None:
    """Refuse an object with other names."""
    if set(found) != names:
        raise Malformed("other names than expected")


def list_of(value: object, most: int) -> Sequence[object]:
    """Return a list of ``most`` entries at most."""
    if not isinstance(value, list) or len(cast("list[object]", value)) > most:
        raise Malformed("not a list, or too long")
    return cast("list[object]", value)


def id_of(value: object) -> str:
    """Return an id as ours are."""
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise Malformed("not an id")
    return value


def text_of(value: object, most: int) -> str:
    """Return a text of ``most`` letters at most, as it is kept here."""
    if not isinstance(value, str) or len(value) > most:
        raise Malformed("not a text, or too long")
    if clean(value) != value:
        raise Malformed("a text that nobody can type")
    return value


def count_of(value: object) -> int:
    """Return a whole number that the database can hold, not below 0."""
    if type(value) is not int or not 0 <= value < 1 << 31:
        raise Malformed("not a count")
    return value


def moment_of(value: object) -> datetime:
    """Return a moment of a zone, in the years that we plan in."""
    if not isinstance(value, str) or len(value) > 40:
        raise Malformed("not a moment")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise Malformed("not a moment") from None
    # Beyond these years a change of zone may fall out of what a date can be.
    if moment.utcoffset() is None or not 1970 <= moment.year <= 2999:
        raise Malformed("a moment of no zone, or of no calendar of ours")
    return moment


def word_of(kind: Callable[[Any], T], value: object) -> T:
    """Return a word of a closed set."""
    try:
        return kind(value)
    except ValueError:
        raise Malformed("not a word we know") from None
