"""What stands in the demo's Yedek ve devir: a backup that has gone stale, and accounts of a colleague's."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from models.messages import Message
from services.vault.age import files as age_files
from services.vault.credentials import Credential, fields_of
from services.vault.handoff.answers import Answers
from services.vault.handoff.fields import handed_over
from services.vault.handoff.giving import Choice, Giving, line_in
from services.vault.handoff.messages import (
    Handoff,
    HandoffKind,
    Receipt,
    handoff_bytes,
    padded_envelope,
    proof_of,
    receipt_bytes,
)
from services.vault.handoff.papers import RECEIPT_LABEL, Paper, written
from services.vault.handoff.receiving import Receiving
from services.vault.otp.settings import OtpSettings
from services.vault.people.book import me_in
from services.vault.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.sample.reading import SampleCredential
    from services.vault.people.identity import Identity
    from services.vault.service import VaultService


def fill_handoffs(
    vault: VaultService, colleague: Identity, items: Sequence[str], entrusted: Sequence[SampleCredential]
) -> None:
    """Give ``items`` to a verified colleague, take the receipt, and take in what the colleague gives."""
    line_id = Giving(vault.room).seal(Choice(tuple(items), (colleague.fp,))).line_id
    Answers(vault.room).take(_receipt(vault, colleague, line_id).file())
    Receiving(vault.room).take(_file(vault, colleague, entrusted))


def _receipt(vault: VaultService, colleague: Identity, line_id: str) -> Paper:
    with vault.room.reading() as room:
        line, now, ours = line_in(room, line_id), room.now, room.vault_id.hex()
    assert line is not None
    newest = line.newest
    assert newest is not None
    epoch, seq = newest.place
    proof, at = proof_of(newest.rk, newest.h), now.replace(microsecond=0)
    receipt = Receipt(ours, line_id, epoch, seq, newest.h, colleague.fp, at, len(line.items), drill=False, proof=proof)
    return written(RECEIPT_LABEL, receipt_bytes(receipt), colleague.sign, Message(""), "")


def _file(vault: VaultService, colleague: Identity, entrusted: Sequence[SampleCredential]) -> bytes:
    with vault.room.reading() as room:
        me, now = me_in(room), room.now
    assert me is not None
    handoff = Handoff(
        id=secrets.token_hex(16),
        vault=secrets.token_hex(12),
        epoch=1,
        seq=1,
        prev="",
        sender=colleague.fp,
        to=(me.fp,),
        kind=HandoffKind.STANDING,
        until=None,
        at=now,
        rk=secrets.token_bytes(32),
        items={secrets.token_hex(16): (1, handed_over(fields_of(_credential(one), 1, now, None), with_notes=False))
               for one in entrusted},
    )  # fmt: skip
    return age_files.seal(padded_envelope(handoff_bytes(handoff), colleague.sign), [me.age_recipient])


def _credential(one: SampleCredential) -> Credential:
    return Credential(
        title=one.title,
        platform=one.platform,
        user_name=one.user_name,
        password=Secret(one.password),
        totp=OtpSettings(Secret(one.seed)) if one.seed else None,
        url=one.url,
    )
