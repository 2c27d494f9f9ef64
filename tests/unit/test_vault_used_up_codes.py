"""Codes that are used up: a counter's are made once, recovery codes are ticked off, and all of it is stored first."""

from __future__ import annotations

import base64
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.errors import UserError
from services.clock import FixedClock
from services.vault.codes import UsedUpCodes
from services.vault.errors import VaultError
from services.vault.otp.recovery_codes import RecoveryCode
from services.vault.otp.settings import LARGEST_COUNTER, OtpKind, OtpSettings
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests.vault_support import FakeKeys, library_credential

RFC_4226 = ["755224", "287082", "359152", "969429", "338314"]
COUNTING = OtpSettings(Secret(base64.b32encode(b"12345678901234567890").decode()), kind=OtpKind.COUNTER)
CODES = tuple(RecoveryCode(Secret(code)) for code in ("11111111", "22222222", "33333333"))


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> VaultService:
    made = VaultService(tmp_path / "vault.sqlite3", FakeKeys(), clock)
    made.create()
    return made


@pytest.fixture
def codes(vault: VaultService, clock: FixedClock) -> UsedUpCodes:
    return UsedUpCodes(vault, clock)


def test_a_counter_makes_each_code_once(vault: VaultService, codes: UsedUpCodes) -> None:
    one = vault.add(library_credential(totp=COUNTING, counter=1))
    made = [codes.next_code(one.id) for _ in range(3)]
    assert [code.value.reveal() for code in made] == RFC_4226[1:4]
    assert [code.number for code in made] == [2, 3, 4]
    assert vault.read(one.id).counter == 4
    with pytest.raises(UserError):
        vault.code(one.id)


def use_up(codes: UsedUpCodes, credential_id: str) -> None:
    for _ in range(200):
        codes.next_code(credential_id)


def test_no_code_is_handed_out_that_was_not_stored_as_used(
    vault: VaultService, codes: UsedUpCodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = vault.add(library_credential(totp=COUNTING))
    real = sqlite3.connect

    def full(database: str, **named: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = real(database, **named)
        connection.execute("PRAGMA max_page_count = 1")
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", full)
        with pytest.raises(VaultError):
            use_up(codes, one.id)
    kept = vault.read(one.id).counter
    assert codes.next_code(one.id).number == kept + 1


@pytest.mark.parametrize("changes", [{}, {"totp": None}, {"totp": COUNTING, "counter": LARGEST_COUNTER}])
def test_without_a_counter_there_is_no_next_code(
    vault: VaultService, codes: UsedUpCodes, changes: dict[str, object]
) -> None:
    one = vault.add(library_credential(**changes))
    with pytest.raises(UserError):
        codes.next_code(one.id)


def test_recovery_codes_are_ticked_off_and_back(vault: VaultService, codes: UsedUpCodes, clock: FixedClock) -> None:
    one = vault.add(library_credential(recovery_codes=CODES))
    after = codes.tick(one.id, Secret("22222222"), used=True)
    assert after == codes.recovery_codes(one.id)
    assert [code.used_at for code in after] == [None, clock.now(), None]
    assert vault.credentials()[0].recovery_left == 2
    assert codes.tick(one.id, Secret("22222222"), used=False) == CODES
    with pytest.raises(UserError):
        codes.tick(one.id, Secret("99999999"), used=True)


def test_fresh_codes_take_the_place_of_the_old_ones(vault: VaultService, codes: UsedUpCodes) -> None:
    one = vault.add(library_credential(recovery_codes=CODES))
    before = codes.tick(one.id, Secret("11111111"), used=True)
    assert [code.code.reveal() for code in codes.keep(one.id, (Secret("44444444"),))] == ["44444444"]
    assert codes.put_back(one.id, before) == before == codes.recovery_codes(one.id)


def test_codes_are_not_readable_in_the_file(vault: VaultService, tmp_path: Path) -> None:
    one = vault.add(library_credential(recovery_codes=CODES, mail="yedek@uni.example", phone="+905550000000"))
    vault.update(one.id, lambda credential: replace(credential, title="Başka"))
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        for text in ("11111111", "yedek@uni", "+90555"):
            assert text.encode() not in content
