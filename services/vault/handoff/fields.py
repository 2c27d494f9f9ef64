"""Which fields of an account are handed over, which of them make a backup stale, and which must be changed afterwards.

A field carries the revision of the item that last changed it (:mod:`services.vault.credentials`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from services.vault.credentials import Fields, credential_of
from services.vault.envelope import Malformed

NOTES, CODES = "notes", "recovery_codes"
_PRIVATE_TO_ME = frozenset({"account"})
"""Of this PC's own database: means nothing to a colleague."""
_PLAIN = frozenset({"title", "platform", "account", "url", "counter", NOTES})
"""A change of these leaves a backup as good as it was. ``counter`` moves with every code; people catch up by hand."""
_NOT_ROTATED = _PLAIN | {"user_name", "mail", "phone"}
"""Who knows these cannot sign in with them."""
_EMPTY: Mapping[str, Any] = {
    "title": "", "platform": None, "account": None, "user_name": "", "password": "", "totp": None, "url": "", NOTES: "",
}  # fmt: skip
_NEVER = "1970-01-01T00:00:00+00:00"


def handed_over(fields: Fields, *, with_notes: bool) -> Fields:
    """Return the part of an account that goes to a colleague."""
    left_out = _PRIVATE_TO_ME if with_notes else _PRIVATE_TO_ME | {NOTES}
    return {name: field for name, field in fields.items() if name not in left_out}


def sent(fields: Fields) -> dict[str, Mapping[str, Any]]:
    """Return ``fields`` as they stand in a message: what :func:`whole` filled in is left out again."""
    return {name: field for name, field in fields.items() if field["rev"] > 0}


def whole(item: str, fields: Fields) -> Fields:
    """Return the fields of a message as a whole account, empty where nothing was sent. Raises Malformed."""
    filled = {name: {"rev": 0, "at": _NEVER, "value": value} for name, value in _EMPTY.items()} | dict(fields)
    try:
        credential = credential_of(item, filled)
        _check_texts(filled)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Malformed("not an account") from None
    if not credential.title:
        raise Malformed("an account without a name")
    return filled


def tracked(fields: Fields, *, with_notes: bool = False) -> dict[str, int]:
    """Return the revisions by which a backup is compared with what the vault holds now."""
    plain = _PLAIN - {NOTES} if with_notes else _PLAIN
    return {name: field["rev"] for name, field in fields.items() if name not in plain}


def is_told(name: str) -> bool:
    """Whether the ledger notes who was given the field: whatever helps into an account."""
    return name == NOTES or name not in _PLAIN


def is_secret(name: str) -> bool:
    """Whether who has seen the field could use the account: it is changed when somebody has opened it."""
    return name not in _NOT_ROTATED


def holds_something(field: Mapping[str, Any]) -> bool:
    return field["value"] not in ("", None, [], 0)


def _check_texts(fields: Fields) -> None:
    for name in ("title", "user_name", "password", "url", NOTES, "mail", "phone"):
        value = fields[name]["value"] if name in fields else ""
        if not isinstance(value, str):
            raise TypeError(name)
        value.encode()  # half a character, which JSON can name and no text can hold, is a UnicodeEncodeError
