"""A vault's file in the hands of somebody without a key: swapped, torn, forged. Nothing false is believed."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from models.errors import UserError
from services.clock import FixedClock
from services.vault.credentials import SecretField
from services.vault.errors import Problem, VaultError
from services.vault.secret import Secret
from services.vault.service import VaultService
from services.vault.strongroom import Strongroom, VaultState
from tests.vault_kills import FolderKeys, Killing, carry_over_kills, moving_kills
from tests.vault_support import CHEAP, FakeKeys, library_credential, sql

DATA = Path(__file__).parents[1] / "data" / "vault"
CONTENT = {title: f"parola {title}" for title in ("Bir", "İki", "Üç", "Dört")}
_PATIENCE_SECONDS = 60
SWAP = "UPDATE {table} SET {column} = CASE rowid WHEN 1 THEN ? ELSE ? END WHERE rowid IN (1, 2)"


@pytest.fixture
def vault(path: Path, keys: FakeKeys, clock: FixedClock) -> VaultService:
    """Four credentials and two items of other kinds with the same id; locked."""
    made = VaultService(path, keys, clock, cost=CHEAP)
    made.create()
    for title, password in CONTENT.items():
        made.add(library_credential(title=title, password=Secret(password)))
    with made.room.writing() as room:
        room.put("contact", "same", {"name": "Ayşe"}, action="contact")
        room.put("grant", "same", {"name": "Fatma"}, action="grant")
    made.lock()
    return made


def found_in(path: Path, keys: FakeKeys, clock: FixedClock) -> tuple[dict[str, str], bool]:
    """Return what an opening believes (title to password), and whether it warned. Raises UserError."""
    opened = VaultService(path, keys, clock)
    opened.unlock()
    believed = {one.title: opened.reveal(one.id, SecretField.PASSWORD).reveal() for one in opened.credentials()}
    return believed, opened.status().warning is not None


def swap(path: Path, table: str, *columns: str) -> None:
    """Exchange columns of the first two rows."""
    for column in columns:
        (one,), (two,) = sql(path, f"SELECT {column} FROM {table} WHERE rowid IN (1, 2) ORDER BY rowid")
        sql(path, SWAP.format(table=table, column=column), two, one)


def test_swapped_contents_are_noticed(vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    swap(path, "item", "blob")
    believed, warned = found_in(path, keys, clock)
    assert warned
    assert believed == {title: CONTENT[title] for title in ("Üç", "Dört")}


def test_an_item_under_another_kind_is_noticed(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    """Both are genuine, have the same id and the same revision."""
    ((blob,),) = sql(path, "SELECT blob FROM item WHERE kind = 'grant'")
    sql(path, "UPDATE item SET blob = ? WHERE kind = 'contact'", blob)
    opened = Strongroom(path, keys, clock)
    opened.unlock()
    assert opened.status().warning is not None
    with opened.reading() as room:
        assert room.entries("contact") == []


@pytest.mark.parametrize("columns", [("action",), ("ts", "action", "item", "digest"), ("mac",), ("digest",)])
def test_swapped_lines_are_noticed(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, columns: tuple[str, ...]
) -> None:
    sql(path, "UPDATE audit SET action = 'other' WHERE n = 1")
    swap(path, "audit", *columns)
    believed, warned = found_in(path, keys, clock)
    assert (believed, warned) == (CONTENT, True)


def test_another_vaults_rows_open_nothing(vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    other_path = path.with_name("other.sqlite3")
    other = VaultService(other_path, keys, clock)
    other.create()
    other.add(library_credential(title="Yabancı"))
    ((slot_id, params, wrapped),) = sql(other_path, "SELECT id, params, wrapped_vmk FROM slot")
    row = sql(other_path, "SELECT kind, id, rev, blob, updated FROM item")[0]
    sql(path, "INSERT INTO item (kind, id, rev, blob, updated) VALUES (?, ?, ?, ?, ?)", *row)
    assert found_in(path, keys, clock) == (CONTENT, True)
    sql(path, "UPDATE slot SET id = ?, params = ?, wrapped_vmk = ?", slot_id, params, wrapped)
    with pytest.raises(VaultError) as told:
        found_in(path, keys, clock)
    assert told.value.problem is Problem.KEY_MISSING
    ((vault_id,),) = sql(other_path, "SELECT vault_id FROM meta")
    sql(path, "UPDATE meta SET vault_id = ?", vault_id)
    believed, warned = found_in(path, keys, clock)
    assert warned
    assert set(believed) <= {"Yabancı"}, "with its own key it is the other vault, and says that it is not whole"


def test_a_dropped_way_in_that_is_put_back_is_noticed_and_leads_nowhere(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    """It wraps the present master key, and was a genuine one yesterday."""
    vault.unlock()
    slot_id, kek = vault.room.add_slot("recovery-kit", bytes(32), {"kit": 1}), bytes(32)
    row = sql(path, "SELECT id, kind, params, wrapped_vmk FROM slot WHERE id = ?", slot_id)[0]
    assert not found_in(path, keys, clock)[1]
    vault.room.drop_slot(slot_id)
    assert not found_in(path, keys, clock)[1]
    sql(path, "INSERT INTO slot (id, kind, params, wrapped_vmk) VALUES (?, ?, ?, ?)", *row)
    assert found_in(path, keys, clock) == (CONTENT, True)
    stranger = Strongroom(path, FakeKeys(), clock)
    with pytest.raises(VaultError) as told:
        stranger.unlock_with("recovery-kit", kek)
    assert told.value.problem is Problem.WRONG_KEY
    assert stranger.status().state is VaultState.LOCKED


def test_a_way_in_that_is_taken_out_is_noticed(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.vault.strongroom.CHECKPOINT_ROWS", 3)
    vault.unlock()
    vault.room.add_slot("recovery-kit", bytes(32), {})
    vault.lock()
    vault.unlock()  # the checkpoint knows of it too
    vault.lock()
    assert not found_in(path, keys, clock)[1]
    sql(path, "DELETE FROM slot WHERE kind = 'recovery-kit'")
    assert found_in(path, keys, clock)[1]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE slot SET id = 7",
        "UPDATE slot SET id = 'text'",
        "UPDATE slot SET params = x'00'",
        "UPDATE slot SET wrapped_vmk = 'text'",
        "INSERT INTO slot (id, kind, params, wrapped_vmk) VALUES ('text', 'retired', '{}', x'')",
        "INSERT INTO slot (id, kind, params, wrapped_vmk) VALUES (x'00', x'00', '{}', x'')",
        "UPDATE meta SET epoch = 1099511627776",
        "UPDATE meta SET epoch = 0",
        "UPDATE meta SET epoch = -1",
        "UPDATE meta SET vault_id = 'text'",
        "DELETE FROM meta",
        "DROP TABLE slot",
    ],
)
def test_foreign_types_and_numbers_are_a_damaged_file(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, statement: str
) -> None:
    sql(path, statement)
    opened = VaultService(path, keys, clock)
    with pytest.raises(VaultError) as told:
        opened.unlock()
    assert told.value.problem is Problem.DAMAGED
    assert opened.status().state is VaultState.UNUSABLE


@pytest.mark.parametrize("mac", ["'text'", "7", "x''"])
def test_a_last_line_of_a_foreign_type_is_warned_about_and_not_followed(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, mac: str
) -> None:
    sql(path, f"UPDATE audit SET mac = {mac} WHERE n = (SELECT max(n) FROM audit)")
    opened = VaultService(path, keys, clock)
    opened.unlock()
    assert opened.status().warning is not None
    if mac != "x''":
        with pytest.raises(VaultError):
            opened.delete(opened.credentials()[0].id)
    opened.lock()
    assert opened.status().state is VaultState.LOCKED


def test_nothing_is_handed_out_of_a_forged_file(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    vault.unlock()
    with vault.room.writing() as room:
        room.require_whole()
        room.put("contact", "same", {"name": "Ayşe"}, action="contact")
        room.require_whole()
    sql(path, "UPDATE item SET updated = '' WHERE kind = 'contact'")
    with vault.room.writing() as room, pytest.raises(VaultError) as told:
        room.require_whole()
    assert told.value.problem is Problem.DAMAGED


def rolled_back(vault: VaultService, path: Path) -> str:
    """Change the password of "Bir" and put the row of before back; returns the item's id."""
    (item,) = [one.id for one in vault.credentials() if one.title == "Bir"]
    old = sql(path, "SELECT rev, blob, updated FROM item WHERE id = ?", item)[0]
    vault.update(item, lambda credential: replace(credential, password=Secret("yeni")))
    sql(path, "UPDATE item SET rev = ?, blob = ?, updated = ? WHERE id = ?", *old, item)
    return item


@pytest.mark.parametrize("locked_before", [False, True])
def test_an_older_row_is_not_believed_and_nothing_makes_it_genuine(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, locked_before: bool
) -> None:
    """It is put back while the vault is open, or while it is locked."""
    vault.unlock()
    item = rolled_back(vault, path)
    if locked_before:
        vault.lock()
        vault.unlock()
    assert item not in {one.id for one in vault.credentials()}
    assert vault.status().warning is not None
    for ask in (
        lambda: vault.reveal(item, SecretField.PASSWORD),
        lambda: vault.update(item, lambda credential: credential),
        lambda: _put(vault, item),
    ):
        with pytest.raises(VaultError, match="dışında değiştirilmiş"):
            ask()
    other = next(one.id for one in vault.credentials())
    vault.update(other, lambda credential: replace(credential, title="Öteki"))
    for _ in range(2):
        again = VaultService(path, keys, clock)
        again.unlock()
        assert again.status().warning is not None, "it stays tampered with, whatever else is saved"
    with vault.room.writing() as room:
        room.drop("credential", item, action="drop")
    assert not found_in(path, keys, clock)[1], "what is dropped is settled"


def _put(vault: VaultService, item: str) -> None:
    with vault.room.writing() as room:
        room.put("credential", item, {"v": 1}, action="update")


def test_a_row_taken_out_of_an_open_vault_is_noticed_and_not_replaced(vault: VaultService, path: Path) -> None:
    vault.unlock()
    item = vault.credentials()[0].id
    sql(path, "DELETE FROM item WHERE id = ?", item)
    with pytest.raises(VaultError, match="dışında değiştirilmiş"):
        vault.reveal(item, SecretField.PASSWORD)
    with pytest.raises(VaultError, match="dışında değiştirilmiş"):
        _put(vault, item)
    assert len(vault.credentials()) == 3
    assert vault.status().warning is not None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE item SET blob = zeroblob(300) WHERE rowid = 1",
        "UPDATE item SET rev = 'text' WHERE rowid = 1",
        "UPDATE item SET updated = 7 WHERE rowid = 1",
        "DELETE FROM item WHERE rowid = 1",
        "INSERT INTO item (kind, id, rev, blob, updated) VALUES ('contact', 'new', 1, x'00', '')",
        "DELETE FROM slot WHERE kind = 'recovery-kit'",
        "INSERT INTO slot (id, kind, params, wrapped_vmk) VALUES (x'01', 'recovery-kit', '{}', x'00')",
    ],
)
def test_one_broken_thing_does_not_close_the_vault_for_good(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, statement: str
) -> None:
    vault.unlock()
    vault.room.add_slot("recovery-kit", bytes(32), {})
    vault.lock()
    sql(path, statement)
    vault.unlock()
    assert vault.status().warning is not None
    with pytest.raises(VaultError):
        vault.room.rotate()
    history = vault.room.history()
    assert (history.whole, len(history.broken)) == (False, 1)
    before = len(vault.credentials())
    vault.room.take_out_broken()
    assert len(vault.credentials()) == before
    assert (vault.status().warning, vault.room.history().broken) == (None, ())
    vault.room.rotate()
    assert not found_in(path, keys, clock)[1]


def test_a_broken_chain_is_not_mended(vault: VaultService, path: Path) -> None:
    sql(path, "UPDATE audit SET action = 'other' WHERE n = 3")
    vault.unlock()
    assert vault.room.history().broken == ()
    with pytest.raises(VaultError):
        vault.room.take_out_broken()
    assert vault.status().warning is not None


def test_lines_that_another_window_adds_are_followed_and_forged_ones_are_not(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    vault.unlock()
    other = VaultService(path, keys, clock)
    other.unlock()
    stored = other.add(library_credential(title="Beş"))
    other.update(stored.id, lambda credential: replace(credential, title="Beşinci"))
    assert "Beşinci" in {one.title for one in vault.credentials()}
    assert vault.status().warning is None
    sql(path, "INSERT INTO audit SELECT n + 1, ts, actor, 'forged', effect, kind, item, rev, digest, mac FROM audit"
        " ORDER BY n DESC LIMIT 1")  # fmt: skip
    assert len(vault.credentials()) == 5, "the chain is broken: everything is shown, and the warning stands"
    assert vault.status().warning is not None


def test_what_is_put_twice_in_one_transaction_is_read_in_it(vault: VaultService) -> None:
    vault.unlock()
    with vault.room.writing() as room:
        room.put("note", "n", {"text": 1}, action="put")
        entry = room.put("note", "n", {"text": 2}, action="put")
        assert room.get("note", "n") == entry
        assert [one.id for one in room.entries("note")] == ["n"]
        room.drop("note", "n", action="drop")
        assert room.get("note", "n") is None
        assert room.put("note", "n", {"text": 3}, action="put").rev == 1
    with vault.room.reading() as room:
        assert room.unreadable == 0
        assert len(room.entries("note")) == 1


def test_too_large_an_item_is_refused_and_the_file_not_called_damaged(vault: VaultService) -> None:
    vault.unlock()
    with pytest.raises(UserError, match="sığmayacak kadar büyük"):
        vault.add(library_credential(notes=Secret("x" * (34 << 20))))
    assert len(vault.credentials()) == 4


def test_half_a_character_is_refused(vault: VaultService) -> None:
    """It would make every handoff of the account unreadable to whom it is given."""
    vault.unlock()
    for field in ("notes", "password"):
        with pytest.raises(UserError, match="yarım kalmış"):
            vault.add(library_credential(**{field: Secret("a\ud83d")}))
    assert len(vault.credentials()) == 4


def test_flipped_bytes_are_never_believed(vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    chosen, whole, outcomes = random.Random(6), path.read_bytes(), {"refused": 0, "warned": 0, "unhurt": 0}
    for _ in range(120):
        spoilt = bytearray(whole)
        for _ in range(chosen.choice((1, 1, 8))):
            spoilt[chosen.randrange(len(spoilt))] ^= 1 << chosen.randrange(8)
        outcomes[_outcome(path, bytes(spoilt), keys, clock)] += 1
    assert all(outcomes.values()), outcomes


def test_a_torn_file_is_never_believed(vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    whole = path.read_bytes()
    for length in [*range(0, len(whole), 1_777), len(whole) - 1]:
        assert _outcome(path, whole[:length], keys, clock) != "unhurt"


def _outcome(path: Path, content: bytes, keys: FakeKeys, clock: FixedClock) -> str:
    for companion in path.parent.glob(path.name + "-*"):
        companion.unlink()
    path.write_bytes(content)
    try:
        believed, warned = found_in(path, keys, clock)
    except UserError:
        return "refused"
    assert believed.items() <= CONTENT.items(), "something false was believed"
    if not warned:
        assert believed == CONTENT
        return "unhurt"
    return "warned"


def test_a_huge_file_is_refused_at_once(vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    os.truncate(path, 0)
    os.truncate(path, 8 << 30)  # sparse: it takes no room
    assert vault.status().reason is not None
    with pytest.raises(VaultError) as told:
        found_in(path, keys, clock)
    assert told.value.problem is Problem.DAMAGED


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE item SET blob = zeroblob(40000000) WHERE kind = 'contact'",
        "UPDATE slot SET params = hex(zeroblob(20000000))",
        "UPDATE meta SET checkpoint = zeroblob(40000000)",
        "UPDATE audit SET action = hex(zeroblob(20000000)) WHERE n = 2",
    ],
)
def test_a_huge_row_is_refused_before_it_is_in_memory(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock, statement: str
) -> None:
    sql(path, statement)
    with pytest.raises(VaultError) as told:
        found_in(path, keys, clock)
    assert told.value.problem is Problem.DAMAGED


def test_very_long_secrets_come_out_whole(vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    vault.unlock()
    long, odd = Secret("ş" * 100_000), Secret("\x00👩‍🏫" * 25_000)
    stored = vault.add(library_credential(title="Uzun", password=long, notes=odd))
    vault.room.rotate()
    vault.lock()
    opened = VaultService(path, keys, clock)
    opened.unlock()
    assert opened.reveal(stored.id, SecretField.PASSWORD) == long
    assert opened.reveal(stored.id, SecretField.NOTES) == odd


def in_fork(work: Callable[[], object]) -> int:
    """Run ``work`` in a process of its own and return its exit status: 0, or 1 after an exception."""
    child = os.fork()
    if child == 0:
        signal.alarm(_PATIENCE_SECONDS)  # a child that hangs is ended, and told by its exit status
        try:
            work()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def test_a_full_disk_gets_a_sentence_at_every_step_and_loses_nothing(tmp_path: Path, clock: FixedClock) -> None:
    """The limit on a file's size refuses writes as a full disk does; it is the operating system that refuses."""
    keys = FolderKeys(tmp_path / "keyring")
    path = tmp_path / "vault.sqlite3"
    made = Strongroom(path, keys, clock, cost=CHEAP)
    made.create()
    with made.writing() as room:
        for n in range(30):
            room.put("note", f"{n}", {"text": "x" * 500}, action="put")
    made.lock()

    def crowded() -> None:
        opened = Strongroom(path, keys, clock, cost=CHEAP)
        opened.unlock()
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size // 2, resource.RLIM_INFINITY))
        changes: tuple[Callable[[], object], ...] = (
            lambda: _put_much(opened),
            opened.rotate,
            lambda: Strongroom(path.with_name("new.sqlite3"), keys, clock).create(),
        )
        for change in changes:
            with pytest.raises(VaultError) as told:
                change()
            assert told.value.problem is Problem.DISK

    assert in_fork(crowded) == 0
    again = Strongroom(path, keys, clock)
    again.unlock()
    with again.reading() as room:
        assert len(room.entries("note")) == 30
    assert again.prove()
    assert again.status().warning is None


def _put_much(strongroom: Strongroom) -> None:
    with strongroom.writing() as room:
        for n in range(200):
            room.put("note", f"more-{n}", {"text": "y" * 2_000}, action="put")


def test_two_processes_write_at_once(tmp_path: Path, clock: FixedClock) -> None:
    keys = FolderKeys(tmp_path / "keyring")
    path = tmp_path / "vault.sqlite3"
    Strongroom(path, keys, clock).create()

    def fill(name: str) -> None:
        opened = Strongroom(path, keys, clock)
        opened.unlock()
        for n in range(15):
            with opened.writing() as room:
                before = room.get("note", "shared")
                room.put("note", "shared", {"count": before.payload["count"] + 1 if before else 1}, action="put")
                room.put("note", f"{name}-{n}", {"count": 0}, action="put")

    assert in_fork(lambda: _both(fill)) == 0
    again = Strongroom(path, keys, clock)
    again.unlock()
    with again.reading() as room:
        shared = room.get("note", "shared")
        assert shared is not None
        assert (shared.rev, shared.payload["count"], len(room.entries("note"))) == (30, 30, 31)
    assert again.prove()


def _both(fill: Callable[[str], None]) -> None:
    child = os.fork()
    if child == 0:
        try:
            fill("child")
            os._exit(0)
        finally:
            os._exit(1)
    fill("parent")
    _, status = os.waitpid(child, 0)
    assert status == 0


def test_kills_leave_whole_vaults(tmp_path: Path) -> None:
    """A few; ``make bench ONLY=vault`` does two hundred."""
    report = Killing(tmp_path, seed=random.randrange(1 << 30)).run(12)
    assert (report.wrong, report.orphans, report.kills) == ([], 0, 12)


def test_kills_while_carrying_over_leave_one_format(tmp_path: Path) -> None:
    keys = json.loads((DATA / "format1.json").read_text(encoding="utf-8"))
    report = carry_over_kills(DATA / "format1.sqlite3", keys, tmp_path, 6, seed=random.randrange(1 << 30))
    assert report.wrong == []


def test_kills_while_moving_the_file_leave_it_whole(tmp_path: Path) -> None:
    report = moving_kills(tmp_path, 8, seed=random.randrange(1 << 30))
    assert (report.wrong, report.kills) == ([], 8)


def test_an_update_that_fails_changes_nothing(
    vault: VaultService, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    vault.unlock()
    chosen = vault.credentials()[0]
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    with pytest.raises(UserError):
        vault.update(chosen.id, lambda credential: replace(credential, title=" "))
    assert path.read_bytes() == copy.read_bytes()
