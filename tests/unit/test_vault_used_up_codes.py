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
from tests.vault_support import library_credential

RFC_4226 = ["755224", "287082", "359152", "969429", "338314"]
COUNTING = OtpSettings(Secret(base64.b32encode(b"12345678901234567890").decode()), kind=OtpKind.COUNTER)
CODES = tuple(RecoveryCode(Secret(code)) for code in ("11111111", "22222222", "33333333"))


@pytest.fixture
def codes(vault: VaultService) -> UsedUpCodes:
    return UsedUpCodes(vault)


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
    before = codes.recovery_codes(one.id)
    after = codes.tick(one.id, 1, before.rev, used=True)
    assert after == codes.recovery_codes(one.id)
    assert after.used == (None, clock.now(), None)
    assert vault.credentials()[0].recovery_left == 2
    assert codes.tick(one.id, 1, after.rev, used=False).codes == CODES
    assert codes.recovery_code(one.id, 2, codes.recovery_codes(one.id).rev).reveal() == "33333333"


def test_a_place_in_another_list_is_no_code(vault: VaultService, codes: UsedUpCodes) -> None:
    one = vault.add(library_credential(recovery_codes=CODES))
    rev = codes.recovery_codes(one.id).rev
    codes.keep(
        one.id, tuple(Secret(code) for code in ("44444444", "55555555", "66666666"))
    )  # as many, in another window
    with pytest.raises(UserError):
        codes.recovery_code(one.id, 0, rev)
    with pytest.raises(UserError):
        codes.tick(one.id, 0, rev, used=True)
    assert codes.recovery_codes(one.id).used == (None, None, None)


def test_fresh_codes_take_the_place_of_the_old_ones(vault: VaultService, codes: UsedUpCodes) -> None:
    one = vault.add(library_credential(recovery_codes=CODES))
    codes.tick(one.id, 0, 1, used=True)
    kept = codes.keep(one.id, (Secret("44444444"), Secret("11111111")))
    assert [code.code.reveal() for code in kept.codes] == ["44444444", "11111111"]
    assert [used is not None for used in kept.used] == [False, True]


def test_codes_are_not_readable_in_the_file(vault: VaultService, path: Path) -> None:
    one = vault.add(library_credential(recovery_codes=CODES, mail="yedek@uni.example", phone="+905550000000"))
    vault.update(one.id, lambda credential: replace(credential, title="Başka"))
    for file in path.parent.iterdir():
        content = file.read_bytes()
        for text in ("11111111", "yedek@uni", "+90555"):
            assert text.encode() not in content
