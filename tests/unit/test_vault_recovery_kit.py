"""The recovery kit: it counts once it was tried, a new one voids the old one, and the code opens a vault elsewhere."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import UserError
from services.clock import FixedClock
from services.vault.errors import Problem, VaultError
from services.vault.keyring_adapter import no_keyring
from services.vault.recovery.code import KitCode, read
from services.vault.recovery.kit import RecoveryKit, kit_slots, open_with_code, vault_number
from services.vault.recovery.shares.seal import UnitSeal
from services.vault.secret import Secret
from services.vault.service import VaultService, VaultState
from tests.vault_support import CHEAP, PASSWORD, FakeKeys, library_credential, sql


@pytest.fixture
def vault(vault: VaultService) -> VaultService:
    vault.add(library_credential())
    return vault


@pytest.fixture
def kit(vault: VaultService) -> RecoveryKit:
    return RecoveryKit(vault.room)


def elsewhere(path: Path, clock: FixedClock, folder: Path) -> VaultService:
    """The same file on a PC whose keyring knows nothing."""
    folder.mkdir()
    shutil.copy(path, folder / "vault.sqlite3")
    return VaultService(folder / "vault.sqlite3", FakeKeys(), clock)


def text(code: KitCode) -> str:
    return code.text().reveal()


def test_a_kit_that_was_used_says_so_until_a_new_one_is_tried(
    vault: VaultService, kit: RecoveryKit, clock: FixedClock
) -> None:
    code = kit.begin()
    kit.confirm(code)
    assert kit.state().used is None
    vault.lock()
    clock.moment += timedelta(days=1)
    open_with_code(vault.room, read(text(code)))
    state = kit.state()
    assert state.used == clock.now()
    assert state.current is not None
    vault.lock()
    vault.unlock()
    assert kit.state().used == clock.now(), "whoever closes the notice is still reminded"
    assert kit.confirm(kit.begin()).used is None


def test_a_kit_counts_when_it_was_tried(kit: RecoveryKit, clock: FixedClock) -> None:
    assert (kit.state().current, kit.state().waiting) == (None, None)
    code = kit.begin()
    made = clock.now()
    state = kit.state()
    assert state.current is None
    assert state.waiting is not None
    assert (state.waiting.mark, state.waiting.made, state.waiting.tested) == (code.mark, made, None)
    clock.moment += timedelta(days=2)
    state = kit.confirm(code)
    assert state.waiting is None
    assert state.current is not None
    assert (state.current.made, state.current.tested) == (made, clock.now())
    clock.moment += timedelta(days=300)
    assert kit.confirm(code).current.tested == clock.now()  # type: ignore[union-attr]


def test_the_old_kit_opens_until_the_new_one_is_tried(kit: RecoveryKit, vault: VaultService) -> None:
    old = kit.begin()
    kit.confirm(old)
    new = kit.begin()
    vault.lock()
    open_with_code(vault.room, read(text(old)))
    vault.lock()
    open_with_code(vault.room, read(text(new)))
    assert kit.state().current.mark == old.mark  # type: ignore[union-attr]
    kit.confirm(new)
    assert len(kit_slots(vault.room)) == 1
    vault.lock()
    with pytest.raises(UserError, match="eski bir kitin") as refused:
        open_with_code(vault.room, read(text(old)))
    assert new.mark[:4] in refused.value.hint.turkish()  # type: ignore[union-attr]
    assert vault.status().state is VaultState.LOCKED


def test_every_earlier_kit_is_known_to_be_older(kit: RecoveryKit, vault: VaultService) -> None:
    codes = [kit.begin() for _ in range(3)]
    kit.confirm(codes[2])
    codes.append(kit.begin())
    kit.confirm(codes[3])
    vault.lock()
    for code in codes[:3]:
        with pytest.raises(UserError, match="eski bir kitin"):
            open_with_code(vault.room, read(text(code)))
    open_with_code(vault.room, read(text(codes[3])))


def test_a_lost_kit_opens_neither_the_file_nor_what_an_old_copy_yields(
    kit: RecoveryKit, vault: VaultService, path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    lost = kit.begin()
    kit.confirm(lost)
    thief = elsewhere(path, clock, tmp_path / "thief")
    row = sql(path, "SELECT id, kind, params, wrapped_vmk FROM slot WHERE kind = 'recovery-kit'")[0]
    assert (kit.lose().current, kit.state().waiting) == (None, None)
    vault.lock()
    with pytest.raises(UserError, match="kurtarma kiti hazırlanmamış"):
        open_with_code(vault.room, read(text(lost)))
    sql(path, "INSERT INTO slot VALUES (?, ?, ?, ?)", *row)  # by whoever has the old copy and can write to the file
    with pytest.raises(UserError):
        open_with_code(vault.room, read(text(lost)))
    sql(path, "DELETE FROM slot WHERE kind = 'recovery-kit'")
    open_with_code(thief.room, read(text(lost)))  # the old copy with the old paper: what the page warns of
    vault.unlock()
    new = kit.begin()
    kit.confirm(new)
    vault.lock()
    with pytest.raises(UserError, match="eski bir kitin"):
        open_with_code(vault.room, read(text(lost)))
    open_with_code(vault.room, read(text(new)))


def test_a_replaced_kit_and_an_old_copy_yield_no_key_of_today(
    kit: RecoveryKit, vault: VaultService, path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    old = kit.begin()
    kit.confirm(old)
    elsewhere(path, clock, tmp_path / "thief")
    row = sql(path, "SELECT id, kind, params, wrapped_vmk FROM slot WHERE kind = 'recovery-kit'")[0]
    new = kit.begin()
    kit.confirm(new)
    vault.lock()
    sql(path, "INSERT INTO slot VALUES (?, ?, ?, ?)", *row)
    with pytest.raises(UserError):
        open_with_code(vault.room, read(text(old)))
    sql(path, "DELETE FROM slot WHERE id = ?", row[0])
    open_with_code(vault.room, read(text(new)))
    assert vault.status().warning is None


def test_a_kit_that_was_given_up_is_void_for_good(kit: RecoveryKit, vault: VaultService) -> None:
    def epoch() -> int:
        with vault.room.reading() as room:
            return room.epoch

    begun = epoch()
    kit.begin()
    kit.give_up()
    assert epoch() == begun + 1, "no other kit counts: a paper that is about opens nothing of today"
    kept = kit.begin()
    kit.confirm(kept)
    assert epoch() == begun + 1
    dropped = kit.begin()
    kit.give_up()
    assert epoch() == begun + 1, "the kit in the envelope must go on opening"
    assert kit.confirm(kept).current is not None
    assert epoch() == begun + 2, "and brings the new key when it is tried again"
    vault.lock()
    with pytest.raises(UserError):
        open_with_code(vault.room, read(text(dropped)))
    open_with_code(vault.room, read(text(kept)))


def test_trying_again_and_the_very_first_kit_change_no_key(kit: RecoveryKit, vault: VaultService) -> None:
    with vault.room.reading() as room:
        epoch = room.epoch
    code = kit.begin()
    kit.confirm(code)
    kit.confirm(code)
    with vault.room.reading() as room:
        assert room.epoch == epoch
    kit.lose()
    kit.confirm(kit.begin())
    with vault.room.reading() as room:
        assert room.epoch == epoch + 1, "the lost kit's key is gone already"


@pytest.mark.parametrize(
    "params", ["{}", "[]", "7", '{"mark": 7, "made": 8, "before": 9}', '{"made": "yesterday"}', "\u0000"]
)
def test_strange_parameters_of_a_slot_are_no_crash(
    kit: RecoveryKit, vault: VaultService, path: Path, params: str
) -> None:
    code = kit.begin()
    kit.confirm(code)
    sql(path, "UPDATE slot SET params = ? WHERE kind = 'recovery-kit'", params)
    state = kit.state()
    assert state.current is not None
    assert (state.current.mark, state.current.made) == ("", None)
    vault.lock()
    with pytest.raises(UserError, match="açmıyor"):
        open_with_code(vault.room, read(text(KitCode.random())))
    open_with_code(vault.room, read(text(code)))


def test_a_kit_that_was_not_tried_can_be_given_up(kit: RecoveryKit, vault: VaultService) -> None:
    kept = kit.begin()
    kit.confirm(kept)
    dropped = kit.begin()
    kit.give_up()
    assert kit.state().waiting is None
    with pytest.raises(UserError, match="bu kasayı açmıyor"):
        kit.confirm(dropped)
    assert kit.confirm(kept).current.mark == kept.mark  # type: ignore[union-attr]


def test_a_kill_between_trying_and_voiding_is_tidied_up(kit: RecoveryKit, vault: VaultService) -> None:
    old, new = kit.begin(), None
    kit.confirm(old)
    new = kit.begin()
    slot_id = vault.room.opens("recovery-kit", new.key())
    assert slot_id is not None
    with vault.room.writing() as room:  # what confirm() stores before it drops the older slot
        room.put("kit", "kit", {"v": 1, "slot": slot_id.hex(), "tested": room.now.isoformat()}, action="kit-tested")
    assert len(kit_slots(vault.room)) == 2
    assert kit.state().current.mark == new.mark  # type: ignore[union-attr]
    assert len(kit_slots(vault.room)) == 1


def test_the_code_opens_the_file_on_another_pc_and_gives_it_a_key_there(
    kit: RecoveryKit, vault: VaultService, path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    code = kit.begin()
    kit.confirm(code)
    other = elsewhere(path, clock, tmp_path / "other")
    open_with_code(other.room, read(text(code).lower().replace("-", " ")))
    (listed,) = other.credentials()
    assert listed.title == "Kütüphane Instagram"
    other.lock()
    other.unlock()  # by the keyring of that PC
    assert other.status().warning is None
    assert RecoveryKit(other.room).state().current.mark == code.mark  # type: ignore[union-attr]
    vault.lock()
    vault.unlock()  # the first PC's own file still opens there


def test_a_pc_without_a_keyring_is_told_and_stays_locked(
    kit: RecoveryKit, path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    code = kit.begin()
    keys = FakeKeys()
    keys.failing = no_keyring()
    shutil.copy(path, tmp_path / "copy.sqlite3")
    other = VaultService(tmp_path / "copy.sqlite3", keys, clock)
    with pytest.raises(UserError):
        open_with_code(other.room, read(text(code)))
    assert other.status().state is not VaultState.UNLOCKED


def test_refusals_say_what_is_wrong(kit: RecoveryKit, vault: VaultService) -> None:
    code = kit.begin()
    kit.confirm(code)
    vault.lock()
    groups = [group.reveal() for group in code.groups()]
    with pytest.raises(UserError, match="Kurtarma kodu boş"):
        open_with_code(vault.room, read("  "))
    with pytest.raises(UserError, match=r"3\. grupta eksik harf var"):
        open_with_code(vault.room, read("-".join([*groups[:2], groups[2][:4], *groups[3:]])))
    with pytest.raises(UserError, match="bu kasayı açmıyor"):
        open_with_code(vault.room, read(text(KitCode.random())))
    for typed in ("x" * 500, "-".join(groups)[:-1] + "!"):
        with pytest.raises(UserError) as refused:
            open_with_code(vault.room, read(typed))
        said = f"{refused.value} {refused.value.message} {refused.value.hint}"
        assert not any(group in said for group in groups)
    open_with_code(vault.room, read(code.qr_text(bytes(12)).reveal()))


def test_a_vault_without_a_kit_says_so(vault: VaultService) -> None:
    vault.lock()
    with pytest.raises(UserError, match="kurtarma kiti hazırlanmamış"):
        open_with_code(vault.room, read(text(KitCode.random())))


def test_the_file_holds_no_code(kit: RecoveryKit, path: Path) -> None:
    code = kit.begin()
    kit.confirm(code)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    written = b"".join(file.read_bytes() for file in path.parent.glob("vault*"))
    assert PASSWORD.encode() not in written
    for group in code.groups():
        assert group.reveal().encode() not in written


def test_numbers_are_short_and_steady() -> None:
    assert vault_number(bytes(12)) == "0000 0000"
    assert vault_number(bytes(range(12))) == vault_number(bytes(range(12)))
    assert len(vault_number(b"\xff" * 12)) == 9


def test_a_vault_with_a_passphrase_wants_it_before_another_way_in_is_made(path: Path, clock: FixedClock) -> None:
    phrase = Secret("gümüş martı salı pazarı")
    vault = VaultService(path, FakeKeys(), clock, cost=CHEAP)
    vault.create(phrase)
    kit, seal = RecoveryKit(vault.room), UnitSeal(vault.room)
    for given in (None, Secret(""), Secret("başka bir parola")):
        with pytest.raises(VaultError) as refused:
            kit.begin(given)
        assert refused.value.problem is Problem.WRONG_PASSPHRASE
        with pytest.raises(VaultError):
            seal.begin(("a", "b", "c"), given)
    assert kit.state().waiting is None
    assert seal.state() is None
    kit.confirm(kit.begin(phrase))
    assert seal.begin(("a", "b", "c"), phrase).words
