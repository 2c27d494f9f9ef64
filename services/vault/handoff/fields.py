"""Which fields of an account are handed over, which of them make a backup stale, and which must be changed afterwards.

A field carries the revision of the item that last changed it (:mod:`services.vault.credentials`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from services.vault.credentials import Credential, Fields, credential_of
from services.vault.envelope import Malformed
from services.vault.otp.codes import code_of
from services.vault.otp.settings import ALGORITHMS, DIGITS, LARGEST_COUNTER, LONGEST_PERIOD

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
_LONGEST_LINE = 10_000
"""Letters of a name or an address; no form takes a tenth of it."""
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
        _check_codes(credential)
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
        if name not in {"password", NOTES} and len(value) > _LONGEST_LINE:
            raise ValueError(name)
        value.encode()  # half a character, which JSON can name and no text can hold, is a UnicodeEncodeError


def _check_codes(credential: Credential) -> None:
    """Ask of everything that makes codes whether it makes them: opening in an emergency is too late for that."""
    totp, counter = credential.totp, credential.counter
    if totp is not None:
        wholes = (totp.digits, totp.period)
        if any(type(one) is not int for one in wholes) or not isinstance(totp.algorithm, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError("totp")
        if (
            totp.algorithm not in ALGORITHMS
            or totp.digits not in DIGITS
            or not 0 < totp.period <= LONGEST_PERIOD
            or not totp.bits
        ):
            raise ValueError("totp")
        code_of(totp, 0)
    if type(counter) is not int or not 0 <= counter <= LARGEST_COUNTER:
        raise ValueError("counter")
    if any(not isinstance(one.code.reveal(), str) for one in credential.recovery_codes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError("recovery_codes")
