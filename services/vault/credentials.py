"""What the vault keeps: credentials, and what a list may know of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from models.enums import Platform
from services.vault.otp.recovery_codes import RecoveryCode, left
from services.vault.otp.settings import OtpKind, OtpSettings
from services.vault.secret import Secret

KIND = "credential"
NOTHING = Secret("")


class SecretField(StrEnum):
    """The fields that are shown only when asked for. Notes are among them: people keep answers to questions there."""

    PASSWORD = "password"  # noqa: S105 - the name of a field
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Credential:
    """A whole credential. Lives as briefly as possible: on the vault's lane, or in the dialog that edits it.

    ``id`` is 32 hexadecimal digits, or empty before the vault has given one; ``updated_at`` is the vault's to set.
    ``mail`` and ``phone`` are where the platform turns when somebody is locked out. ``counter`` is that of the next
    code, where ``totp`` depends on one.
    """

    title: str
    id: str = ""
    platform: Platform | None = None
    account_id: str | None = None
    user_name: str = ""
    password: Secret = field(default_factory=lambda: NOTHING)
    totp: OtpSettings | None = None
    url: str = ""
    notes: Secret = field(default_factory=lambda: NOTHING)
    updated_at: datetime | None = None
    mail: str = ""
    phone: str = ""
    recovery_codes: tuple[RecoveryCode, ...] = ()
    counter: int = 0


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
    mail: str = ""
    phone: str = ""
    recovery_total: int = 0
    recovery_left: int = 0
    counts: bool = False
    """Whether its codes depend on a counter, and each is made once."""


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
        mail=credential.mail,
        phone=credential.phone,
        recovery_total=len(credential.recovery_codes),
        recovery_left=left(credential.recovery_codes),
        counts=credential.totp is not None and credential.totp.kind is OtpKind.COUNTER,
    )


Fields = Mapping[str, Mapping[str, Any]]
"""The inside of an item: field name to ``{"rev": int, "at": ISO-8601, "value": JSON}``.

``rev`` is the item's revision that last changed the field, so that a handoff can tell which field is stale.
"""


def fields_of(credential: Credential, rev: int, at: datetime, before: Fields | None) -> Fields:
    """Return the item's inside for ``credential``; a field that did not change keeps its revision of ``before``."""
    values = _values_of(credential)
    fields: dict[str, Mapping[str, Any]] = {}
    for name, value in values.items():
        old = before.get(name) if before else None
        if old is None and name in _LATER and value == _LATER[name]:
            continue
        same = old is not None and old["value"] == value
        fields[name] = old if old is not None and same else {"rev": rev, "at": at.isoformat(), "value": value}
    return fields


_LATER: Mapping[str, Any] = {"mail": "", "phone": "", "recovery_codes": [], "counter": 0}
"""Fields that items of earlier programs do not have, and what stands for them there. While it does, they stay away: a
field that nobody filled in has no revision that somebody might not have seen."""


def _values_of(credential: Credential) -> dict[str, Any]:
    return {
        "title": credential.title,
        "platform": credential.platform.value if credential.platform else None,
        "account": credential.account_id,
        "user_name": credential.user_name,
        "password": credential.password.reveal(),
        "totp": credential.totp and _settings_value(credential.totp),
        "url": credential.url,
        "notes": credential.notes.reveal(),
        "mail": credential.mail,
        "phone": credential.phone,
        "recovery_codes": [
            {"code": one.code.reveal(), "used": one.used_at and one.used_at.isoformat()}
            for one in credential.recovery_codes
        ],
        "counter": credential.counter,
    }


def _settings_value(totp: OtpSettings) -> dict[str, Any]:
    value: dict[str, Any] = {
        "seed": totp.seed.reveal(),
        "algorithm": totp.algorithm,
        "digits": totp.digits,
        "period": totp.period,
    }
    # Not said of codes by time: earlier programs did not, and the field must not seem changed.
    return value if totp.kind is OtpKind.TIME else {**value, "kind": totp.kind.value}


def _settings_of(value: Mapping[str, Any]) -> OtpSettings:
    kind = OtpKind(value.get("kind", OtpKind.TIME))
    return OtpSettings(Secret(value["seed"]), value["algorithm"], value["digits"], value["period"], kind)


def _recovery_code(value: Mapping[str, Any]) -> RecoveryCode:
    return RecoveryCode(Secret(value["code"]), datetime.fromisoformat(value["used"]) if value["used"] else None)


def credential_of(item_id: str, fields: Fields) -> Credential:
    """Return the credential that ``fields`` hold. Raises KeyError, TypeError or ValueError on a foreign inside."""
    values = {**_LATER, **{name: field["value"] for name, field in fields.items()}}
    totp = values["totp"]
    return Credential(
        id=item_id,
        title=values["title"],
        platform=Platform(values["platform"]) if values["platform"] else None,
        account_id=values["account"],
        user_name=values["user_name"],
        password=Secret(values["password"]),
        totp=_settings_of(totp) if totp else None,
        url=values["url"],
        notes=Secret(values["notes"]),
        updated_at=max(datetime.fromisoformat(field["at"]) for name, field in fields.items() if name != "counter"),
        mail=values["mail"],
        phone=values["phone"],
        recovery_codes=tuple(_recovery_code(one) for one in values["recovery_codes"]),
        counter=values["counter"],
    )


def payload_of(fields: Fields) -> Mapping[str, Any]:
    """Return what a credential's item holds."""
    return {"v": 1, "fields": fields}


def fields_in(payload: Mapping[str, Any]) -> Fields:
    """Return the fields of an opened item. Raises KeyError or TypeError on a foreign inside."""
    return cast(Fields, payload["fields"])
