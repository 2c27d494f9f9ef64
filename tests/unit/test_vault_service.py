"""The vault over a keyring in memory: states, contents, forgeries and refusals."""

from __future__ import annotations

import copy
import pickle
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import UserError
from services.clock import FixedClock
from services.vault.credentials import SecretField
from services.vault.errors import Problem, VaultError
from services.vault.keyring_adapter import no_keyring
from services.vault.secret import Secret
from services.vault.service import VaultService, VaultState
from tests.vault_support import NOTES, PASSWORD, SEED, FakeKeys, library_credential, sql


def reopened(path: Path, keys: FakeKeys, clock: FixedClock) -> VaultService:
    again = VaultService(path, keys, clock)
    again.unlock()
    return again


def problem_of(vault: VaultService) -> Problem:
    with pytest.raises(VaultError) as told:
        vault.unlock()
    assert told.value.hint.turkish(), "every problem says what to do"
    return told.value.problem


def test_states(path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    vault = VaultService(path, keys, clock)
    assert vault.status().state is VaultState.ABSENT
    vault.create()
    assert vault.status().state is VaultState.UNLOCKED
    vault.lock()
    assert vault.status().state is VaultState.LOCKED
    keys.failing = no_keyring()
    status = vault.status()
    assert status.state is VaultState.UNUSABLE
    assert status.reason is not None
    assert status.reason.problem is Problem.NO_KEYRING


def test_what_is_put_in_comes_out_after_reopening(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    stored = vault.add(library_credential())
    again = reopened(path, keys, clock)
    (listed,) = again.credentials()
    assert listed == stored
    assert (listed.title, listed.has_password, listed.has_totp, listed.weak_totp) == (
        "Kütüphane Instagram", True, True, False,
    )  # fmt: skip
    assert again.reveal(stored.id, SecretField.PASSWORD).reveal() == PASSWORD
    assert again.reveal(stored.id, SecretField.NOTES).reveal() == NOTES
    assert len(again.code(stored.id).value.reveal()) == 6


def test_an_update_keeps_what_it_does_not_touch(vault: VaultService, clock: FixedClock) -> None:
    stored = vault.add(library_credential())
    clock.moment += timedelta(days=3)
    renamed = vault.update(stored.id, lambda credential: replace(credential, title="Kütüphane"))
    assert renamed.title == "Kütüphane"
    assert renamed.updated_at - stored.updated_at == timedelta(days=3)
    assert renamed.password_changed_at == stored.password_changed_at
    changed = vault.update(stored.id, lambda credential: replace(credential, password=Secret("yeni parola")))
    assert changed.password_changed_at == renamed.updated_at
    assert vault.reveal(stored.id, SecretField.PASSWORD).reveal() == "yeni parola"


def test_a_deleted_credential_is_gone_and_says_so(vault: VaultService) -> None:
    stored = vault.add(library_credential())
    vault.delete(stored.id)
    assert vault.credentials() == []
    with pytest.raises(UserError):
        vault.reveal(stored.id, SecretField.PASSWORD)


def test_a_locked_vault_gives_nothing(vault: VaultService) -> None:
    stored = vault.add(library_credential())
    vault.lock()
    for ask in (vault.credentials, lambda: vault.code(stored.id), lambda: vault.reveal(stored.id, SecretField.NOTES)):
        with pytest.raises(UserError):
            ask()


def test_a_credential_needs_a_name(vault: VaultService) -> None:
    with pytest.raises(UserError):
        vault.add(library_credential(title="  "))
    assert vault.credentials() == []


def test_nothing_readable_is_in_the_file(vault: VaultService, path: Path) -> None:
    stored = vault.add(library_credential())
    vault.update(stored.id, lambda credential: replace(credential, title="Kütüphane hesabı"))
    vault.delete(stored.id)
    vault.add(library_credential())
    for file in path.parent.iterdir():
        content = file.read_bytes()
        for text in (PASSWORD, SEED, NOTES, "Kütüphane", "kutuphane@", "instagram"):
            assert text.encode() not in content


def test_renewing_the_key_replaces_the_entry(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    vault.add(library_credential())
    before = keys.wrapping
    vault.renew_key()
    assert len(keys.wrapping) == 1
    assert before.isdisjoint(keys.wrapping)
    assert len(reopened(path, keys, clock).credentials()) == 1


def test_an_old_entry_that_could_not_be_deleted_is_deleted_at_the_next_opening(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    (old,) = keys.wrapping
    with monkeypatch.context() as patch:
        patch.setattr(keys, "delete", lambda name: (_ for _ in ()).throw(no_keyring()))
        vault.renew_key()
    assert old in keys.held
    reopened(path, keys, clock)
    assert old not in keys.held


def test_a_failed_creation_leaves_neither_file_nor_key(path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    path.parent.mkdir()
    path.with_suffix(".new").mkdir()  # the disk refuses
    with pytest.raises(VaultError) as told:
        VaultService(path, keys, clock).create()
    assert told.value.problem is Problem.DISK
    assert keys.held == {}
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"not a database at all, and long enough to be sure" * 99])
def test_a_damaged_file_is_told_and_never_written_over(
    path: Path, keys: FakeKeys, clock: FixedClock, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    vault = VaultService(path, keys, clock)
    status = vault.status()
    assert status.reason is not None
    assert status.reason.problem is Problem.DAMAGED
    with pytest.raises(VaultError):
        vault.create()
    assert problem_of(vault) is Problem.DAMAGED
    assert path.read_bytes() == content
    aside = vault.set_aside()
    assert aside.read_bytes() == content
    assert vault.status().state is VaultState.ABSENT


def test_a_newer_file_is_told_and_never_written_over(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    sql(path, "UPDATE meta SET fmt = 3")
    before = path.read_bytes()
    assert problem_of(VaultService(path, keys, clock)) is Problem.NEWER
    assert path.read_bytes() == before


def test_a_missing_key_is_told(vault: VaultService, path: Path, clock: FixedClock) -> None:
    assert problem_of(VaultService(path, FakeKeys(), clock)) is Problem.KEY_MISSING


def test_a_wrong_key_is_told(vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    for name in keys.held:
        keys.held[name] = b"short"
    assert problem_of(VaultService(path, keys, clock)) is Problem.KEY_MISSING


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE item SET rev = rev + 1",
        "UPDATE item SET id = 'x' || substr(id, 2)",
        "UPDATE item SET blob = x'00'",
        "UPDATE item SET blob = 'text'",
    ],
)
def test_a_forged_item_is_left_out_and_warned_about(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, statement: str
) -> None:
    kept = vault.add(library_credential())
    forged = vault.add(library_credential(title="Öteki"))
    sql(path, f"{statement} WHERE id = ?", forged.id)
    again = reopened(path, keys, clock)
    assert [listed.id for listed in again.credentials()] == [kept.id]
    assert again.status().warning is not None


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM item",
        "DELETE FROM audit WHERE n = 2",
        "UPDATE audit SET effect = 'drop' WHERE n = 2",
        "UPDATE audit SET ts = x'ff' WHERE n = 2",
    ],
)
def test_a_changed_history_is_warned_about(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, statement: str
) -> None:
    vault.add(library_credential())
    assert reopened(path, keys, clock).status().warning is None
    sql(path, statement)
    assert reopened(path, keys, clock).status().warning is not None


def test_an_item_put_back_to_an_older_revision_is_warned_about(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    stored = vault.add(library_credential())
    with closing(sqlite3.connect(path)) as connection:
        old = connection.execute("SELECT rev, blob FROM item").fetchone()
    vault.update(stored.id, lambda credential: replace(credential, password=Secret("yeni")))
    sql(path, "UPDATE item SET rev = ?, blob = ?", *old)
    assert reopened(path, keys, clock).status().warning is not None


def test_a_read_only_folder_gets_a_sentence(vault: VaultService, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorname = "SQLITE_READONLY"
        raise error

    monkeypatch.setattr(sqlite3, "connect", refused)
    with pytest.raises(VaultError) as told:
        vault.add(library_credential())
    assert told.value.problem is Problem.DISK


def test_a_full_disk_gets_a_sentence_and_loses_nothing(vault: VaultService, path: Path) -> None:
    vault.add(library_credential())
    real = sqlite3.connect

    def tight(*arguments: object, **named: object) -> sqlite3.Connection:
        connection = real(*arguments, **named)  # type: ignore[arg-type]
        connection.execute("PRAGMA max_page_count = 1")
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", tight)
        with pytest.raises(VaultError, match="Disk dolu"):
            vault.add(library_credential(notes=Secret("uzun " * 20_000)))
    assert len(vault.credentials()) == 1


def test_secrets_do_not_show() -> None:
    secret = Secret(PASSWORD)
    credential = library_credential()
    shown = f"{secret} {secret!r} {secret:>9} %s {credential} {credential!r}" % secret
    for text in (PASSWORD, SEED, NOTES):
        assert text not in shown
    for leak in (copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError):
            leak(secret)
    with pytest.raises(TypeError):
        hash(secret)
