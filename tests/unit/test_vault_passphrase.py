"""The vault's own passphrase, beside the keyring: both are needed, and no parameter in a file is believed blindly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.errors import UserError
from services.clock import FixedClock, SystemClock
from services.vault import app_lock
from services.vault.app_lock import COST, Cost, Stretched
from services.vault.errors import Problem, VaultError
from services.vault.secret import Secret
from services.vault.strongroom import Strongroom, VaultState
from tests.vault_support import CHEAP, FakeKeys, sql

PHRASE = Secret("gümüş martı salı pazarı")
OTHER = Secret("kırmızı defter kapağı")
KEK = bytes(range(32))


@pytest.fixture
def strongroom(path: Path, keys: FakeKeys, clock: FixedClock) -> Strongroom:
    made = Strongroom(path, keys, clock, cost=CHEAP)
    made.create()
    with made.writing() as room:
        room.put("note", "n", {"text": "x"}, action="add")
    return made


def again(path: Path, keys: FakeKeys, clock: FixedClock) -> Strongroom:
    return Strongroom(path, keys, clock, cost=CHEAP)


def problem_of(strongroom: Strongroom, passphrase: Secret | None) -> Problem:
    with pytest.raises(VaultError) as told:
        strongroom.unlock(passphrase)
    assert told.value.hint.turkish()
    assert strongroom.status().state is VaultState.LOCKED
    return told.value.problem


def test_with_a_passphrase_both_halves_are_needed(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    before = keys.wrapping
    strongroom.entrance.set_passphrase(PHRASE)
    assert before.isdisjoint(keys.wrapping), "what the keyring alone opened, opens nothing"
    locked = again(path, keys, clock)
    assert locked.status().passphrase
    assert problem_of(locked, None) is Problem.PASSPHRASE
    for _ in range(20):
        assert problem_of(locked, OTHER) is Problem.WRONG_PASSPHRASE
    assert problem_of(locked, Secret("x" * 100_000)) is Problem.WRONG_PASSPHRASE
    assert problem_of(again(path, FakeKeys(), clock), PHRASE) is Problem.KEY_MISSING
    locked.unlock(PHRASE)
    assert locked.status().warning is None
    with locked.reading() as room:
        assert room.get("note", "n") is not None


def test_a_foreign_key_in_the_keyring_is_not_called_a_wrong_passphrase(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    strongroom.entrance.set_passphrase(PHRASE)
    (name,) = keys.wrapping
    for content in (bytes(32), b"", b"short"):
        keys.held[name] = content
        assert problem_of(again(path, keys, clock), PHRASE) is Problem.KEY_MISSING


def test_letters_are_the_same_however_they_are_put_together(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    strongroom.entrance.set_passphrase(Secret("gümüş ığdır"))
    again(path, keys, clock).unlock(Secret("gu\u0308mu\u0308s\u0327 ıg\u0306dır"))


def test_a_change_wants_the_passphrase_of_now(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    entrance = strongroom.entrance
    entrance.set_passphrase(PHRASE)
    for wrong in (None, OTHER, Secret("x" * 100_000)):
        with pytest.raises(VaultError) as told:
            entrance.set_passphrase(OTHER, wrong)
        assert told.value.problem is Problem.WRONG_PASSPHRASE
    entrance.set_passphrase(OTHER, PHRASE)
    assert problem_of(again(path, keys, clock), PHRASE) is Problem.WRONG_PASSPHRASE
    with pytest.raises(VaultError):
        entrance.remove_passphrase(PHRASE)
    entrance.remove_passphrase(OTHER)
    plain = again(path, keys, clock)
    assert not plain.status().passphrase
    plain.unlock()
    assert len(keys.wrapping) == 1


def test_renewing_and_rotating_keep_the_passphrase(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    strongroom.entrance.set_passphrase(PHRASE)
    for change in (strongroom.renew_key, strongroom.rotate):
        change()
        assert problem_of(again(path, keys, clock), OTHER) is Problem.WRONG_PASSPHRASE
        again(path, keys, clock).unlock(PHRASE)
    strongroom.entrance.set_passphrase(OTHER, PHRASE)
    again(path, keys, clock).unlock(OTHER)


def test_a_recovery_takes_the_forgotten_passphrase_away(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    strongroom.entrance.set_passphrase(PHRASE)
    strongroom.add_slot("recovery-kit", KEK, {})
    again(path, keys, clock).unlock_with("recovery-kit", KEK)
    again(path, keys, clock).unlock()


@pytest.mark.parametrize("passphrase", ["", "yedi ya", "x" * 1_025])
def test_a_passphrase_that_will_not_do_gets_a_sentence(strongroom: Strongroom, passphrase: str) -> None:
    with pytest.raises(UserError, match="karakter"):
        strongroom.entrance.set_passphrase(Secret(passphrase))
    assert not strongroom.status().passphrase


def test_a_shared_login_requires_a_passphrase(path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    made = Strongroom(path, keys, clock, cost=CHEAP)
    with pytest.raises(UserError, match="kasa parolası gerekir"):
        made.create(shared=True)
    assert not path.exists()
    made.create(PHRASE, shared=True)
    opened = again(path, keys, clock)
    opened.unlock(PHRASE)
    assert (opened.entrance.access().shared, opened.entrance.access().due) == (True, False)
    with pytest.raises(UserError, match="kasa parolası gerekir"):
        opened.entrance.remove_passphrase(PHRASE)
    opened.entrance.set_shared(False)
    opened.entrance.remove_passphrase(PHRASE)
    with pytest.raises(UserError, match="kasa parolası gerekir"):
        opened.entrance.set_shared(True)
    opened.entrance.set_passphrase(OTHER, shared=True)
    assert opened.entrance.access().shared


def test_a_recovery_on_a_shared_login_asks_for_a_new_passphrase(path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    made = Strongroom(path, keys, clock, cost=CHEAP)
    made.create(PHRASE, shared=True)
    made.add_slot("recovery-kit", KEK, {})
    recovered = again(path, keys, clock)
    recovered.unlock_with("recovery-kit", KEK)
    warning = recovered.status().warning
    assert warning is not None
    assert "kasa parolası belirleyin" in warning.turkish()
    recovered.entrance.set_passphrase(OTHER)
    assert recovered.status().warning is None


@pytest.mark.parametrize(
    "change",
    [
        {"memory": 1 << 40}, {"memory": 0}, {"memory": -1}, {"memory": True}, {"memory": "65536"}, {"memory": 1e9},
        {"passes": 1 << 31}, {"passes": 0}, {"lanes": 1 << 24}, {"lanes": 0}, {"memory": 8, "lanes": 8},
        {"salt": ""}, {"salt": "AAAA"}, {"salt": 7}, {"salt": "ğ"}, {"v": 2},
    ],
)  # fmt: skip
def test_hostile_parameters_are_refused_before_they_cost_anything(
    strongroom: Strongroom, path: Path, keys: FakeKeys, monkeypatch: pytest.MonkeyPatch, change: dict[str, object]
) -> None:
    strongroom.entrance.set_passphrase(PHRASE)
    (slot,) = [info for info in strongroom.slots() if info.kind == "app-lock"]
    sql(path, "UPDATE slot SET params = ? WHERE id = ?", json.dumps({**slot.params, **change}), slot.id)

    def paid(*_: object) -> bytes:
        raise AssertionError("the cost was paid")

    monkeypatch.setattr(app_lock, "_stretch", paid)
    assert problem_of(again(path, keys, SystemClock()), PHRASE) is Problem.DAMAGED


@pytest.mark.parametrize("params", ["", "[]", "null", "{", "[" * 100_000])
def test_parameters_that_are_none_are_refused(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock, params: object
) -> None:
    strongroom.entrance.set_passphrase(PHRASE)
    sql(path, "UPDATE slot SET params = ? WHERE kind = 'app-lock'", params)
    assert problem_of(again(path, keys, clock), PHRASE) is Problem.DAMAGED


def test_a_cheaper_cost_in_the_file_opens_nothing(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    strongroom.entrance.set_passphrase(PHRASE)
    (slot,) = [info for info in strongroom.slots() if info.kind == "app-lock"]
    sql(path, "UPDATE slot SET params = ?", json.dumps({**slot.params, "memory": 8}))
    assert problem_of(again(path, keys, clock), PHRASE) is Problem.WRONG_PASSPHRASE


def test_the_product_pays_the_full_price() -> None:
    assert Cost(64 * 1_024, 3, 4) == COST
    stretched = Stretched.fresh(PHRASE, COST)
    assert stretched.passphrase_is(PHRASE)
    assert stretched.key.hex() not in repr(stretched)
    params = stretched.params(KEK)
    assert (params["memory"], params["passes"]) == (65_536, 3)
