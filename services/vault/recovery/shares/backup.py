"""The backup that two people open: an age file for the unit's key, with a tag that proves where it was sealed.

Opened it is JSON, ``{"tag": hex, "body": text}``; ``body`` is the exact text that the tag stands for. Debian's ``age``
can open it too, given the key that the shares make.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.age import files as age_files
from services.vault.age.header import AgeError
from services.vault.credentials import Fields, credential_of
from services.vault.envelope import Malformed
from services.vault.handoff.fields import handed_over, sent, whole
from services.vault.recovery.shares.splitting import NotTogether
from services.vault.recovery.shares.unit_key import UnitKey, join_shares
from services.vault.secret import Secret

_FORMAT = "birim-kalemi/unit-backup/1"
_BLOCK = 4096


@dataclass(frozen=True, slots=True)
class UnitBackup:
    """What a backup holds. ``inside`` are accounts by the ids that they had; ``number`` is the unit key's."""

    vault: str
    owner: str
    seq: int
    at: datetime
    inside: Mapping[str, Fields]
    number: str

    def __repr__(self) -> str:
        return f"UnitBackup(seq={self.seq}, accounts={len(self.inside)})"


def seal_backup(key: UnitKey, backup: UnitBackup) -> bytes:
    """Return the file. It is padded to whole blocks, so that it does not tell how long the secrets are."""
    content = {
        "f": _FORMAT,
        "vault": backup.vault,
        "owner": backup.owner,
        "seq": backup.seq,
        "at": backup.at.isoformat(),
        "items": {item: sent(handed_over(fields, with_notes=True)) for item, fields in backup.inside.items()},
    }
    body = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    plain = json.dumps({"tag": key.tag(body.encode()).hex(), "body": body}, separators=(",", ":")).encode()
    return age_files.seal(plain + b" " * (-len(plain) % _BLOCK), [key.recipient])


def open_backup(data: bytes, shares: Sequence[Secret]) -> UnitBackup:
    """Open a file with two shares. Raises UserError: shares of two sets, another key's file, an altered file."""
    try:
        key, identity = join_shares(shares)
    except NotTogether:
        raise _not_together() from None
    try:
        plain = age_files.unseal(data, identity)
    except AgeError:
        raise _other_file() from None
    try:
        outer = json.loads(plain)
        body = outer["body"].encode()
        if not hmac.compare_digest(key.tag(body), bytes.fromhex(outer["tag"])):
            raise _altered()
        return _read(cast(Mapping[str, Any], json.loads(body)), key.number)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, Malformed):
        raise _altered() from None


def _read(content: Mapping[str, Any], number: str) -> UnitBackup:
    if content["f"] != _FORMAT:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu yedek, programın daha yeni bir sürümüyle yapılmış.")),
            Message(QT_TRANSLATE_NOOP("services", "Birim Kalemi’ni güncelleyip yeniden deneyin.")),
        )
    inside = {item: whole(item, fields) for item, fields in content["items"].items()}
    for item, fields in inside.items():
        credential_of(item, fields)
    return UnitBackup(
        content["vault"], content["owner"], content["seq"], datetime.fromisoformat(content["at"]), inside, number
    )


def _not_together() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu iki pay birlikte bir anahtar etmiyor.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "İki ayrı kişinin payı olmalı; sayfalardaki birim anahtarı no da aynı olmalı."
            )
        ),
    )


def _other_file() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Seçilen dosya bu paylarla açılmıyor.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Dosya adındaki numarayı sayfalardaki birim anahtarı numarasıyla karşılaştırın."
            )
        ),
    )


def _altered() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Dosya açıldı ama sizin birimin kasasından çıkmamış ya da bozulmuş.")),
        Message(QT_TRANSLATE_NOOP("services", "İçindeki bilgilere güvenmeyin; dosyanın başka bir kopyasını deneyin.")),
    )
