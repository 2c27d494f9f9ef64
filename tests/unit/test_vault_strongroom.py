"""The strongroom: items of any kind in one transaction, other ways to open it, and files of the first format."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import UserError
from services.clock import FixedClock
from services.vault.audit import Chain
from services.vault.errors import Problem, VaultError
from services.vault.service import VaultService
from services.vault.strongroom import Strongroom, VaultState
from tests.vault_support import PASSWORD, FakeKeys, sql

DATA = Path(__file__).parents[1] / "data" / "vault"
KEK = bytes(range(32))


@pytest.fixture
def strongroom(path: Path, keys: FakeKeys, clock: FixedClock) -> Strongroom:
    made = Strongroom(path, keys, clock)
    made.create()
    return made


def test_an_item_of_any_kind_comes_out_as_it_went_in(strongroom: Strongroom, clock: FixedClock) -> None:
    with strongroom.writing() as room:
        put = room.put("contact", "c1", {"name": "Ayşe", "list": [1, None, "ı"]}, action="contact-add")
    clock.moment += timedelta(hours=1)
    with strongroom.writing() as room:
        again = room.put("contact", "c1", {"name": "Ayşe Yılmaz"}, action="contact-rename")
        room.put("handoff", "c1", {}, action="handoff-draft")
    with strongroom.reading() as room:
        assert room.get("contact", "c1") == again
        assert (put.rev, again.rev, again.updated) == (1, 2, clock.now())
        assert [entry.id for entry in room.entries("handoff")] == ["c1"]
        assert room.get("contact", "c2") is None
        assert [line.action for line in room.audit()] == ["create", "contact-add", "contact-rename", "handoff-draft"]
    assert "Ayşe" not in repr(put)


def test_a_transaction_is_stored_whole_or_not_at_all(strongroom: Strongroom) -> None:
    def break_off() -> None:
        with strongroom.writing() as room:
            room.put("ledger", "a", {"rev": 1}, action="ledger")
            room.note("handoff-sealed", item="a")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    with strongroom.reading() as room:
        assert room.entries("ledger") == []
        assert len(room.audit()) == 1


def test_a_transaction_does_not_wait_for_itself(strongroom: Strongroom) -> None:
    with strongroom.writing() as room, pytest.raises(RuntimeError, match="inside a transaction"):
        strongroom.add_slot("recovery-kit", KEK, {})
    with strongroom.writing() as room:
        room.note("after")


def test_a_locked_strongroom_has_no_room(strongroom: Strongroom) -> None:
    strongroom.lock()
    for opening in (strongroom.reading, strongroom.writing):
        with pytest.raises(UserError, match="Kasa kilitli"), opening():
            pass


def test_what_is_dropped_and_put_again_is_proven(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    with strongroom.writing() as room:
        room.put("share", "s", {"part": 1}, action="share")
        room.drop("share", "s", action="share-close")
        room.drop("share", "never there", action="share-close")
        room.put("share", "s", {"part": 2}, action="share")
    again = Strongroom(path, keys, clock)
    again.unlock()
    assert again.status().warning is None
    with again.reading() as room:
        entry = room.get("share", "s")
        assert entry is not None
        assert entry.payload == {"part": 2}


def test_an_item_of_the_same_revision_from_another_copy_is_noticed(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    """Two copies of the file went their own ways: their revisions 2 are both genuine, and not the same."""
    with strongroom.writing() as room:
        room.put("credential", "a", {"password": "1"}, action="add")
    other = path.with_name("other.sqlite3")
    shutil.copy(path, other)
    for file in (path, other):
        one = Strongroom(file, keys, clock)
        one.unlock()
        with one.writing() as room:
            room.put("credential", "a", {"password": file.name}, action="update")
    ((blob,),) = sql(other, "SELECT blob FROM item")
    sql(path, "UPDATE item SET blob = ?", blob)
    again = Strongroom(path, keys, clock)
    again.unlock()
    assert again.status().warning is not None


def test_a_slot_opens_on_another_pc_and_leaves_a_key_there(
    strongroom: Strongroom, path: Path, clock: FixedClock
) -> None:
    slot_id = strongroom.add_slot("recovery-kit", KEK, {"made": "2026-11-30"})
    with strongroom.writing() as room:
        room.put("note", "n", {"text": "x"}, action="add")
    new_keys = FakeKeys()
    moved = Strongroom(path, new_keys, clock)
    assert [(slot.id, slot.params) for slot in moved.slots() if slot.kind == "recovery-kit"] == [
        (slot_id, {"made": "2026-11-30"})
    ]
    assert moved.opens("recovery-kit", bytes(32)) is None
    assert moved.opens("recovery-kit", KEK) == slot_id
    with pytest.raises(VaultError) as told:
        moved.unlock_with("recovery-kit", bytes(32))
    assert told.value.problem is Problem.WRONG_KEY
    assert moved.status().state is VaultState.LOCKED
    moved.unlock_with("recovery-kit", KEK)
    assert len(new_keys.wrapping) == 1
    again = Strongroom(path, new_keys, clock)
    again.unlock()
    assert again.status().warning is None
    again.drop_slot(slot_id)
    assert again.opens("recovery-kit", KEK) is None


def test_another_kind_does_not_open_a_slot(strongroom: Strongroom, path: Path) -> None:
    strongroom.add_slot("recovery-kit", KEK, {})
    sql(path, "UPDATE slot SET kind = 'other' WHERE kind = 'recovery-kit'")
    assert strongroom.opens("other", KEK) is None


@pytest.fixture
def old(path: Path, keys: FakeKeys) -> Path:
    """A vault that the program's first version made: two credentials, one deleted, one key that is to be deleted."""
    path.parent.mkdir(parents=True)
    shutil.copy(DATA / "format1.sqlite3", path)
    held = json.loads((DATA / "format1.json").read_text(encoding="utf-8"))
    keys.held.update({name: bytes.fromhex(key) for name, key in held.items()})
    return path


def test_a_file_of_the_first_format_is_carried_over(old: Path, keys: FakeKeys, clock: FixedClock) -> None:
    vault = VaultService(old, keys, clock)
    assert vault.status().state is VaultState.LOCKED
    for _ in range(2):
        vault.unlock()
        assert vault.status().warning is None
        assert {listed.title for listed in vault.credentials()} >= {"Kütüphane Instagram", "Kütüphane X"}
        vault.update(vault.credentials()[0].id, lambda credential: replace(credential, title=credential.title + " "))
        vault.lock()
    assert sql(old, "SELECT fmt FROM meta") == [(2,)]
    assert len(keys.wrapping) == 1, "the retired key is deleted"
    assert PASSWORD.encode() not in old.read_bytes()


def test_a_tampered_file_of_the_first_format_stays_so(old: Path, keys: FakeKeys, clock: FixedClock) -> None:
    sql(old, "DELETE FROM audit WHERE n = 2")
    for _ in range(2):
        vault = VaultService(old, keys, clock)
        vault.unlock()
        assert vault.status().warning is not None


def test_a_carry_over_that_fails_leaves_the_old_file(
    old: Path, keys: FakeKeys, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [sql(old, f"SELECT * FROM {table}") for table in ("meta", "slot", "item", "audit")]

    def torn(*_: object) -> None:
        raise OSError("torn")

    with monkeypatch.context() as patch:
        patch.setattr(Chain, "rewrite", torn)
        with pytest.raises(OSError, match="torn"):
            VaultService(old, keys, clock).unlock()
    assert [sql(old, f"SELECT * FROM {table}") for table in ("meta", "slot", "item", "audit")] == before
    vault = VaultService(old, keys, clock)
    vault.unlock()
    assert len(vault.credentials()) == 2
