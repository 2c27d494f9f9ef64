"""The inside of an item: what earlier programs stored opens, and a field nobody touched keeps its revision."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from services.vault.credentials import Fields, credential_of, fields_in, fields_of, payload_of, summary_of
from services.vault.otp.recovery_codes import RecoveryCode, ticked
from services.vault.otp.settings import OtpKind, OtpSettings
from services.vault.secret import Secret
from tests.vault_support import SEED, library_credential

DAY = datetime(2026, 11, 26, tzinfo=UTC)
LATER = ("mail", "phone", "recovery_codes", "counter")
CODES = (RecoveryCode(Secret("12345678")), RecoveryCode(Secret("87654321"), DAY))


def stored(fields: Fields) -> Fields:
    return fields_in(json.loads(json.dumps(payload_of(fields))))


def test_an_item_of_an_earlier_program_opens_and_nothing_in_it_moves() -> None:
    fields = fields_of(library_credential(), 1, DAY, None)
    assert not set(fields) & set(LATER), "as it was stored before these fields were there"
    opened = credential_of("x", stored(fields))
    assert (opened.mail, opened.phone, opened.recovery_codes, opened.counter) == ("", "", (), 0)
    assert fields_of(opened, 2, DAY + timedelta(days=1), fields) == fields


def test_what_is_put_in_comes_out() -> None:
    whole = library_credential(
        mail="yedek@uni.example", phone="+90 555 000 00 00", recovery_codes=CODES, counter=7,
        totp=OtpSettings(Secret(SEED), "SHA256", 8, kind=OtpKind.COUNTER),
    )  # fmt: skip
    fields = stored(fields_of(whole, 1, DAY, None))
    assert credential_of("", fields) == replace(whole, updated_at=DAY)
    summary = summary_of(replace(whole, updated_at=DAY), fields)
    assert (summary.mail, summary.phone) == ("yedek@uni.example", "+90 555 000 00 00")
    assert (summary.recovery_total, summary.recovery_left, summary.counts) == (2, 1, True)
    assert "12345678" not in repr(summary) + repr(whole)


def test_every_field_has_its_own_revision() -> None:
    first = fields_of(library_credential(mail="a@uni.example", recovery_codes=CODES), 1, DAY, None)
    changed = library_credential(mail="a@uni.example", phone="0555", recovery_codes=ticked(CODES, 0, DAY))
    second = fields_of(changed, 2, DAY, first)
    assert {name for name, field in second.items() if field["rev"] == 2} == {"phone", "recovery_codes"}
    emptied = fields_of(library_credential(), 3, DAY, second)
    assert emptied["phone"]["rev"] == 3, "that it was taken away is news too"
    assert stored(emptied)["recovery_codes"]["value"] == []


def test_a_code_that_was_made_is_no_change_of_the_credential() -> None:
    counting = library_credential(totp=OtpSettings(Secret(SEED), kind=OtpKind.COUNTER))
    first = fields_of(counting, 1, DAY, None)
    second = fields_of(replace(counting, counter=1), 2, DAY + timedelta(days=9), first)
    assert {name for name, field in second.items() if field["rev"] == 2} == {"counter"}
    assert credential_of("x", second).updated_at == DAY
