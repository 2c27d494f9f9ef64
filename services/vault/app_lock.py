"""The vault's own passphrase: it joins the key in the keyring, and only both together open the vault."""

from __future__ import annotations

import base64
import hmac
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault import crypto
from services.vault.errors import damaged
from services.vault.secret import Secret

_SALT_BYTES = 16
_LEAST_CHARACTERS = 8
_MOST_CHARACTERS = 1_024
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 256 * 1_024, 8, 8


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: Argon2id's memory in KiB, passes and lanes."""

    memory: int = 64 * 1_024
    passes: int = 3
    lanes: int = 4


COST = Cost()
"""The product's. Tests whose matter is another take a cheaper one."""


@dataclass(frozen=True, slots=True)
class Stretched:
    """A passphrase after Argon2id, and how it was made."""

    salt: bytes
    cost: Cost
    key: bytes = field(repr=False)

    @classmethod
    def fresh(cls, passphrase: Secret, cost: Cost) -> Self:
        """Stretch a new passphrase. Takes a moment. Raises UserError where it is too short or too long."""
        if (refused := refusal(passphrase)) is not None:
            raise refused
        salt = secrets.token_bytes(_SALT_BYTES)
        return cls(salt, cost, _stretch(passphrase, salt, cost))

    @classmethod
    def again(cls, passphrase: Secret, params: Mapping[str, Any]) -> Self:
        """Stretch what was typed as ``params`` of a slot say. Raises VaultError before a hostile cost is paid."""
        salt, cost = _read(params)
        if len(passphrase.reveal()) > _MOST_CHARACTERS:
            passphrase = Secret("")  # no passphrase of ours, and not worth the time
        return cls(salt, cost, _stretch(passphrase, salt, cost))

    def params(self, keyring_key: bytes) -> dict[str, Any]:
        """Return what the slot tells openly: how to stretch, and by what the keyring's half is known to be right."""
        return {
            "v": 1,
            "salt": base64.b64encode(self.salt).decode(),
            "memory": self.cost.memory,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "check": check_of(keyring_key),
        }

    def joined(self, keyring_key: bytes, place: bytes) -> bytes:
        """Return the wrapping key of both halves."""
        return crypto.derived(crypto.joined(keyring_key, self.key), b"app-lock", place)

    def passphrase_is(self, typed: Secret) -> bool:
        """Whether ``typed`` is the passphrase that was stretched. Takes a moment."""
        if len(typed.reveal()) > _MOST_CHARACTERS:
            return False
        return hmac.compare_digest(self.key, _stretch(typed, self.salt, self.cost))


def refusal(passphrase: Secret) -> UserError | None:
    """Return why a new passphrase will not do, or ``None``."""
    length = len(_normal(passphrase))
    if length < _LEAST_CHARACTERS:
        return UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Kasa parolası en az {count} karakter olmalı."),
                {"count": _LEAST_CHARACTERS},
            ),
            Message(QT_TRANSLATE_NOOP("services", "Birbiriyle ilgisiz üç dört sözcük iyi bir parola olur.")),
        )
    if length > _MOST_CHARACTERS:
        return UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Kasa parolası en çok {count} karakter olabilir."),
                {"count": _MOST_CHARACTERS},
            )
        )
    return None


def check_of(keyring_key: bytes) -> str:
    """Return a trace of the keyring's half (256 random bits), which tells a foreign one from a wrong passphrase."""
    return crypto.derived(keyring_key, b"check")[:8].hex()


def _read(params: Mapping[str, Any]) -> tuple[bytes, Cost]:
    """Return salt and cost of a slot. Raises VaultError where they are not ones that we would ever have written."""
    numbers = [params.get(name) for name in ("memory", "passes", "lanes")]
    try:
        salt = base64.b64decode(params.get("salt", ""), validate=True)
    except (TypeError, ValueError):
        raise damaged() from None
    if params.get("v") != 1 or len(salt) != _SALT_BYTES or any(type(number) is not int for number in numbers):
        raise damaged()
    memory, passes, lanes = (int(number or 0) for number in numbers)
    if not (1 <= passes <= _MOST_PASSES and 1 <= lanes <= _MOST_LANES and 8 * lanes <= memory <= _MOST_MEMORY_KIB):
        raise damaged()
    return salt, Cost(memory, passes, lanes)


def _stretch(passphrase: Secret, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    stretching = Argon2id(
        salt=salt, length=crypto.KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return stretching.derive(_normal(passphrase).encode("utf-8", "surrogatepass"))


def _normal(passphrase: Secret) -> str:
    """The same letters, however the keyboard put them together."""
    return unicodedata.normalize("NFC", passphrase.reveal())
