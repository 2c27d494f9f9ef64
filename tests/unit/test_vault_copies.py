"""Daily copies of the vault's file: whole, sealed, and the way back."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import UserError
from services.clock import FixedClock
from services.vault.copies import VaultCopies
from services.vault.credentials import SecretField
from services.vault.errors import Problem, VaultError
from services.vault.recovery.code import read
from services.vault.recovery.kit import RecoveryKit, open_with_code
from services.vault.secret import Secret
from services.vault.service import VaultService, VaultState
from tests.vault_support import CHEAP, NOTES, PASSWORD, SEED, FakeKeys, library_credential, sql

PHRASE = Secret("gümüş martı salı pazarı")


@pytest.fixture
def vault(path: Path, keys: FakeKeys, clock: FixedClock) -> VaultService:
    made = VaultService(path, keys, clock, cost=CHEAP)
    made.create()
    made.add(library_credential())
    return made


@pytest.fixture
def copies(path: Path, tmp_path: Path, clock: FixedClock) -> VaultCopies:
    return VaultCopies(path, tmp_path / "backups", clock)


def test_a_copy_is_made_once_a_day_and_thinned_out(vault: VaultService, copies: VaultCopies, clock: FixedClock) -> None:
    assert copies.make_if_due() is not None
    assert copies.make_if_due() is None
    for _ in range(40):
        clock.moment += timedelta(days=1)
        assert copies.make_if_due() is not None
    assert 7 <= len(copies.list()) <= 14
    assert copies.list()[0].made_at.date() == clock.now().date()


def test_no_vault_and_no_whole_vault_are_not_copied(path: Path, copies: VaultCopies) -> None:
    assert copies.make_if_due() is None
    path.parent.mkdir()
    path.write_bytes(b"garbage" * 1_000)
    assert copies.make_if_due() is None
    assert copies.list() == ()


def test_a_copy_of_an_open_vault_in_use_is_whole(
    vault: VaultService, copies: VaultCopies, keys: FakeKeys, clock: FixedClock
) -> None:
    with vault.room.reading():
        vault.add(library_credential(title="Öteki"))
        made = copies.make()
    assert not list(made.path.parent.glob("*-wal"))
    opened = VaultService(made.path, keys, clock)
    opened.unlock()
    assert {listed.title for listed in opened.credentials()} == {"Kütüphane Instagram", "Öteki"}
    assert opened.status().warning is None


def test_a_copy_without_a_key_is_noise(vault: VaultService, copies: VaultCopies, clock: FixedClock) -> None:
    made = copies.make()
    content = made.path.read_bytes()
    for text in (PASSWORD, SEED, NOTES, "Kütüphane", "kutuphane", "instagram"):
        assert text.encode() not in content
    with pytest.raises(VaultError) as told:
        VaultService(made.path, FakeKeys(), clock).unlock()
    assert told.value.problem is Problem.KEY_MISSING
    assert made.path.stat().st_mode & 0o077 == 0


def test_a_copy_with_a_passphrase_wants_both(
    vault: VaultService, copies: VaultCopies, keys: FakeKeys, clock: FixedClock
) -> None:
    vault.room.entrance.set_passphrase(PHRASE)
    made = copies.make()
    for held, passphrase, problem in (
        (keys, None, Problem.PASSPHRASE),
        (keys, Secret("başka bir parola"), Problem.WRONG_PASSPHRASE),
        (FakeKeys(), PHRASE, Problem.KEY_MISSING),
    ):
        with pytest.raises(VaultError) as told:
            VaultService(made.path, held, clock, cost=CHEAP).unlock(passphrase)
        assert told.value.problem is problem


@pytest.mark.parametrize(
    "change",
    [
        lambda vault: vault.renew_key(),
        lambda vault: vault.room.rotate(),
        lambda vault: vault.room.entrance.set_passphrase(PHRASE),
        lambda vault: vault.room.add_slot("recovery-kit", bytes(32), {}),
    ],
)
def test_after_a_change_of_keys_a_new_copy_is_due(
    vault: VaultService, copies: VaultCopies, clock: FixedClock, change: Callable[[VaultService], object]
) -> None:
    copies.make()
    clock.moment += timedelta(minutes=1)
    change(vault)
    assert copies.make_if_due() is not None
    assert copies.make_if_due() is None


def test_a_copy_is_put_back_and_said_to_be_older(
    vault: VaultService, copies: VaultCopies, path: Path, clock: FixedClock
) -> None:
    made = copies.make()
    clock.moment += timedelta(hours=1)
    vault.delete(vault.credentials()[0].id)
    vault.lock()
    aside = copies.restore(made.path)
    assert aside is not None
    assert aside.exists()
    assert vault.status().state is VaultState.LOCKED
    vault.unlock()
    assert vault.status().older
    (listed,) = vault.credentials()
    assert vault.reveal(listed.id, SecretField.PASSWORD).reveal() == PASSWORD
    vault.room.accept_older()
    vault.lock()
    vault.unlock()
    assert vault.status().warning is None
    assert made.path.exists(), "the copy stays where it is"


def test_a_copy_takes_the_place_of_a_damaged_or_missing_file(
    vault: VaultService, copies: VaultCopies, path: Path
) -> None:
    made = copies.make()
    vault.lock()
    for spoil in (lambda: path.write_bytes(b"garbage" * 999), path.unlink):
        spoil()
        copies.restore(made.path)
        vault.unlock()
        assert len(vault.credentials()) == 1
        vault.lock()


@pytest.mark.parametrize("content", [b"", b"garbage" * 1_000])
def test_what_is_no_copy_is_not_put_back(vault: VaultService, copies: VaultCopies, path: Path, content: bytes) -> None:
    made = copies.make()
    made.path.chmod(0o600)
    made.path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(UserError):
        copies.restore(made.path)
    assert path.read_bytes() == before


def test_a_copy_of_a_newer_version_is_not_put_back(vault: VaultService, copies: VaultCopies) -> None:
    made = copies.make()
    sql(made.path, "UPDATE meta SET fmt = 9")
    with pytest.raises(VaultError) as told:
        copies.restore(made.path)
    assert told.value.problem is Problem.NEWER


def test_after_a_change_of_the_key_no_copy_here_opens_by_the_paper_of_before(
    vault: VaultService, path: Path, copies: VaultCopies, clock: FixedClock
) -> None:
    kit = RecoveryKit(vault.room)
    lost = kit.begin()
    kit.confirm(lost)
    copies.make()
    clock.moment += timedelta(days=1)
    copies.make()
    aside = path.with_name("vault-20261112-120000.sqlite3")
    shutil.copy(path, aside)
    other = path.with_name("vault-20261113-120000.sqlite3")
    VaultService(other, FakeKeys(), clock, cost=CHEAP).create()
    before = other.read_bytes()
    clock.moment += timedelta(days=1)
    kit.lose()
    made = copies.follow_keys(vault.room)
    assert made is not None
    assert [copy.path for copy in copies.list()] == [made.path]
    for file in (path, made.path, aside):
        strange = VaultService(file, FakeKeys(), clock, cost=CHEAP)
        with pytest.raises(UserError):
            open_with_code(strange.room, read(lost.text().reveal()))
    assert aside.exists()
    assert other.read_bytes() == before, "another vault is left alone"


def test_a_new_kit_leaves_one_copy_that_it_opens(vault: VaultService, copies: VaultCopies, clock: FixedClock) -> None:
    kit = RecoveryKit(vault.room)
    kit.confirm(kit.begin())
    copies.make()
    clock.moment += timedelta(days=1)
    new = kit.begin()
    kit.confirm(new)
    made = copies.follow_keys(vault.room)
    assert made is not None
    assert [copy.path for copy in copies.list()] == [made.path]
    copied = VaultService(made.path, FakeKeys(), clock, cost=CHEAP)
    open_with_code(copied.room, read(new.text().reveal()))
    assert len(copied.credentials()) == 1


def test_no_copy_is_deleted_by_what_a_file_says_of_itself(
    vault: VaultService, path: Path, copies: VaultCopies, keys: FakeKeys, clock: FixedClock
) -> None:
    """The number of the key can be changed by who has none, or by a flipped bit."""
    for _ in range(3):
        copies.make()
        clock.moment += timedelta(days=1)
    vault.lock()
    sql(path, "UPDATE meta SET epoch = 2")
    copies.make_if_due()
    assert len(copies.list()) == 4
    vault.unlock()
    assert vault.status().warning is not None
    copies.follow_keys(vault.room)
    assert len(copies.list()) == 4, "nothing was proven"


def test_no_copy_is_deleted_for_one_that_cannot_be_read(
    vault: VaultService, copies: VaultCopies, clock: FixedClock
) -> None:
    copies.make()
    clock.moment += timedelta(minutes=1)
    vault.room.rotate()
    made = copies.make_if_due()
    assert made is not None
    content = bytearray(made.path.read_bytes())
    ((blob,),) = sql(made.path, "SELECT blob FROM item")
    assert isinstance(blob, bytes)
    content[content.index(blob[:64]) + 20] ^= 1
    made.path.write_bytes(content)
    copies.follow_keys(vault.room)
    assert len(copies.list()) == 2


def test_what_a_log_holds_is_kept_when_a_copy_takes_its_place(
    vault: VaultService, path: Path, copies: VaultCopies, keys: FakeKeys, clock: FixedClock
) -> None:
    """The program was killed: the last change is in the log alone."""
    made = copies.make()
    with closing(sqlite3.connect(path)) as holding_it_open:
        holding_it_open.execute("SELECT * FROM meta").fetchall()
        vault.add(library_credential(title="Öteki"))
        for ending in ("", "-wal"):
            shutil.copy(path.with_name(path.name + ending), path.with_name("killed" + ending))
    vault.lock()
    for ending in ("", "-wal"):
        path.with_name("killed" + ending).replace(path.with_name(path.name + ending))
    aside = copies.restore(made.path)
    assert aside is not None
    kept = VaultService(aside, keys, clock)
    kept.unlock()
    assert len(kept.credentials()) == 2
    vault.unlock()
    assert len(vault.credentials()) == 1
    assert vault.room.prove()
