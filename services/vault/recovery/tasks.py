"""What has to be done on a platform when somebody leaves, and the page where it is done."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from models.enums import Platform
from models.messages import Message


class Task(StrEnum):
    """One thing to do for one account. Values are stored: never rename one."""

    PASSWORD = "password"  # noqa: S105 - the name of a task
    TOTP = "totp"
    RECOVERY_CODES = "recovery-codes"
    NOTES = "notes"
    """The notes hold what a leaver should not know: answers to security questions, codes."""
    SESSIONS = "sessions"
    ROLES = "roles"
    HANDED = "handed"
    """The successor has all of the account's secrets as they are now."""
    CONTACT = "contact"
    """The account's recovery mail and telephone are not the leaver's: the successor's, or the unit's."""
    SHARES = "shares"
    """The shares of the unit's backup are new: the leaver may hold one."""
    REVOKE = "revoke"
    """The leaver's card is revoked among the colleagues, so that nothing more is given to it."""
    KIT = "kit"
    """The envelope with the recovery kit has been passed on."""


FIELD_TASKS: Mapping[str, Task] = {
    "password": Task.PASSWORD,
    "totp": Task.TOTP,
    "recovery_codes": Task.RECOVERY_CODES,
    "notes": Task.NOTES,
}
"""The secret fields of a credential, and what has to be done about one that a leaver has seen."""
NEEDED = ("password", "totp", "recovery_codes")
"""The fields without which a successor cannot get in; notes are given only where the editor wants it."""
KNOWN_BY_THEMSELVES = frozenset((Task.PASSWORD, Task.TOTP, Task.HANDED, Task.REVOKE, Task.SHARES))
"""Tasks that the vault sees done. Codes and notes also move when they are used or mended, which proves nothing."""


@dataclass(frozen=True, slots=True)
class SecurityPage:
    """Where a task is done and how, with the address's source and the month in which it was seen."""

    address: str
    sentence: Message
    source: str
    seen: str


SecurityPages = Mapping[tuple[Platform, Task], SecurityPage]


def load_security_pages(resources: Path) -> SecurityPages:
    """Read ``vault/security_pages.toml``. Raises OSError, KeyError or ValueError on a damaged file."""
    with (resources / "vault" / "security_pages.toml").open("rb") as file:
        rows: list[Mapping[str, Any]] = tomllib.load(file)["pages"]
    pages: dict[tuple[Platform, Task], SecurityPage] = {}
    for row in rows:
        place, address = (Platform(row["platform"]), Task(row["task"])), row["address"]
        if place in pages or not address["value"].startswith("https://"):
            raise ValueError(place)
        sentence = Message(row["tr"], en=row["en"])
        pages[place] = SecurityPage(address["value"], sentence, address["source"], address["seen"])
    return pages
