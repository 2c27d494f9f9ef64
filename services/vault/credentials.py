"""What the vault keeps: credentials, and what a list may know of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from models.enums import Platform
from services.vault.secret import Secret
from services.vault.totp import TotpSettings

KIND = "credential"
NOTHING = Secret("")


class SecretField(StrEnum):
    """The fields that are shown only when asked for. Notes are among them: people keep recovery codes there."""

    PASSWORD = "password"  # noqa: S105 - the name of a field
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Credential:
    """A whole credential. Lives as briefly as possible: on the vault's lane, or in the dialog that edits it.

    ``id`` is 32 hexadecimal digits, or empty before the vault has given one; ``updated_at`` is the vault's to set.
    """

    title: str
    id: str = ""
    platform: Platform | None = None
    account_id: str | None = None
    user_name: str = ""
    password: Secret = field(default_factory=lambda: NOTHING)
    totp: TotpSettings | None = None
    url: str = ""
    notes: Secret = field(default_factory=lambda: NOTHING)
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CredentialSummary:
    """A credential without its secrets: all that lists and titles need."""

    id: str
    title: str
    platform: Platform | None
    account_id: str | None
    user_name: str
    url: str
    has_password: bool
    has_totp: bool
    weak_totp: bool
    has_notes: bool
    updated_at: datetime
    password_changed_at: datetime | None


def summary_of(credential: Credential, fields: Fields) -> CredentialSummary:
    """Leave the secrets behind."""
    assert credential.updated_at is not None
    return CredentialSummary(
        id=credential.id,
        title=credential.title,
        platform=credential.platform,
        account_id=credential.account_id,
        user_name=credential.user_name,
        url=credential.url,
        has_password=bool(credential.password),
        has_totp=credential.totp is not None,
        weak_totp=credential.totp is not None and credential.totp.weak,
        has_notes=bool(credential.notes),
        updated_at=credential.updated_at,
        password_changed_at=datetime.fromisoformat(fields["password"]["at"]) if credential.password else None,
    )


Fields = Mapping[str, Mapping[str, Any]]
"""The inside of an item: field name to ``{"rev": int, "at": ISO-8601, "value": JSON}``.

``rev`` is the item's revision that last changed the field, so that a handoff can tell which field is stale.
"""


def fields_of(credential: Credential, rev: int, at: datetime, before: Fields | None) -> Fields:
    """Return the item's inside for ``credential``; a field that did not change keeps its revision of ``before``."""
    totp = credential.totp
    values: dict[str, Any] = {
        "title": credential.title,
        "platform": credential.platform.value if credential.platform else None,
        "account": credential.account_id,
        "user_name": credential.user_name,
        "password": credential.password.reveal(),
        "totp": totp
        and {
            "seed": totp.seed.reveal(),
            "algorithm": totp.algorithm,
            "digits": totp.digits,
            "period": totp.period,
        },
        "url": credential.url,
        "notes": credential.notes.reveal(),
    }
    fields: dict[str, Mapping[str, Any]] = {}
    for name, value in values.items():
        old = before.get(name) if before else None
        same = old is not None and old["value"] == value
        fields[name] = old if old is not None and same else {"rev": rev, "at": at.isoformat(), "value": value}
    return fields


def credential_of(item_id: str, fields: Fields) -> Credential:
    """Return the credential that ``fields`` hold. Raises KeyError, TypeError or ValueError on a foreign inside."""
    values = {name: field["value"] for name, field in fields.items()}
    totp = values["totp"]
    return Credential(
        id=item_id,
        title=values["title"],
        platform=Platform(values["platform"]) if values["platform"] else None,
        account_id=values["account"],
        user_name=values["user_name"],
        password=Secret(values["password"]),
        totp=totp and TotpSettings(Secret(totp["seed"]), totp["algorithm"], totp["digits"], totp["period"]),
        url=values["url"],
        notes=Secret(values["notes"]),
        updated_at=max(datetime.fromisoformat(field["at"]) for field in fields.values()),
    )


def payload_of(fields: Fields) -> Mapping[str, Any]:
    """Return what a credential's item holds."""
    return {"v": 1, "fields": fields}


def fields_in(payload: Mapping[str, Any]) -> Fields:
    """Return the fields of an opened item. Raises KeyError or TypeError on a foreign inside."""
    return cast(Fields, payload["fields"])
