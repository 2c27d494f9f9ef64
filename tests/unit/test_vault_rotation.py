"""Another master key, older copies of the file, a clock that went back, and two windows at once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import UserError
from models.messages import Message
from services.clock import FixedClock
from services.vault import audit
from services.vault.audit import Chain
from services.vault.errors import Problem, VaultError
from services.vault.keyring_adapter import no_keyring
from services.vault.strongroom import Strongroom, VaultState
from tests.vault_support import CHEAP, FakeKeys, sql

KEK = bytes(range(32))


@pytest.fixture
def strongroom(path: Path, keys: FakeKeys, clock: FixedClock) -> Strongroom:
    made = Strongroom(path, keys, clock, cost=CHEAP)
    made.create()
    put(made, "a", "first")
    return made


def put(strongroom: Strongroom, item: str, text: str) -> None:
    with strongroom.writing() as room:
        room.put("note", item, {"text": text}, action="put")


def texts(strongroom: Strongroom) -> dict[str, str]:
    with strongroom.reading() as room:
        return {entry.id: entry.payload["text"] for entry in room.entries("note")}


def opened(path: Path, keys: FakeKeys, clock: FixedClock) -> Strongroom:
    made = Strongroom(path, keys, clock, cost=CHEAP)
    made.unlock()
    return made


def warning_of(strongroom: Strongroom) -> str:
    warning = strongroom.status().warning
    return warning.turkish() if warning else ""


def test_a_rotation_seals_everything_anew(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    put(strongroom, "b", "second")
    with strongroom.writing() as room:
        room.drop("note", "a", action="drop")
    put(strongroom, "a", "third")
    slot_id = strongroom.add_slot("recovery-kit", KEK, {"kit": 1})
    blobs, names = sql(path, "SELECT blob FROM item"), keys.wrapping
    (dropped,) = strongroom.rotate()
    assert (dropped.id, dropped.kind, dropped.params) == (slot_id, "recovery-kit", {"kit": 1})
    assert strongroom.opens("recovery-kit", KEK) is None
    content = b"".join(file.read_bytes() for file in path.parent.glob("vault*"))
    assert not any(bytes(blob)[:64] in content for (blob,) in blobs), "what was sealed before is overwritten"  # type: ignore[call-overload]
    assert names.isdisjoint(keys.wrapping)
    assert len(keys.wrapping) == 1
    put(strongroom, "c", "fourth")
    again = opened(path, keys, clock)
    assert warning_of(again) == ""
    assert texts(again) == {"a": "third", "b": "second", "c": "fourth"}
    assert again.prove()
    with again.reading() as room:
        assert room.epoch == 2
        assert [line.action for line in room.audit()][-2:] == ["rotate", "put"]


def test_a_disk_that_refuses_at_the_opening_keeps_nobody_out(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.vault.strongroom.CHECKPOINT_ROWS", 1)
    strongroom.lock()

    def full(*_: object) -> None:
        raise VaultError(Problem.DISK, Message("Disk dolu"))

    with monkeypatch.context() as patch:
        patch.setattr(Chain, "remember", full)
        assert texts(opened(path, keys, clock)) == {"a": "first"}
    assert warning_of(opened(path, keys, clock)) == ""


def test_a_rotation_that_fails_changes_nothing(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = keys.wrapping

    def torn(*_: object) -> None:
        raise OSError("torn")

    with monkeypatch.context() as patch:
        patch.setattr(Chain, "rewrite", torn)
        with pytest.raises(OSError, match="torn"):
            strongroom.rotate()
    assert keys.wrapping == names
    assert texts(strongroom) == texts(opened(path, keys, clock)) == {"a": "first"}


def test_a_forged_file_gets_no_new_keys(strongroom: Strongroom, path: Path, keys: FakeKeys) -> None:
    names = keys.wrapping
    sql(path, "UPDATE audit SET actor = 'somebody' WHERE n = 1")
    with pytest.raises(VaultError) as told:
        strongroom.rotate()
    assert told.value.problem is Problem.DAMAGED
    assert keys.wrapping == names


def test_a_window_that_did_not_rotate_has_to_unlock_again(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    other = opened(path, keys, clock)
    strongroom.rotate()
    with pytest.raises(UserError, match="Kasa kilitli"):
        texts(other)
    assert other.status().state is VaultState.LOCKED
    other.unlock()
    assert (texts(other), warning_of(other)) == ({"a": "first"}, "")


def test_two_windows_write_in_turn(strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    other = opened(path, keys, clock)
    for n in range(3):
        clock.moment += timedelta(seconds=5)
        put(strongroom, f"one-{n}", "1")
        put(other, f"two-{n}", "2")
    for one in (strongroom, other):
        one.lock()
        assert len(texts(opened(path, keys, clock))) == 7
    assert warning_of(opened(path, keys, clock)) == ""


def test_a_window_whose_slot_was_replaced_does_not_bring_it_back(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    other = opened(path, keys, clock)
    strongroom.renew_key()
    names = keys.wrapping
    for change in (other.renew_key, other.rotate):
        with pytest.raises(VaultError):
            change()
    assert keys.wrapping == names
    assert texts(other) == {"a": "first"}


def edited(strongroom: Strongroom, clock: FixedClock) -> None:
    clock.moment += timedelta(minutes=1)
    put(strongroom, "a", "second")


def rotated(strongroom: Strongroom, clock: FixedClock) -> None:
    strongroom.rotate()
    edited(strongroom, clock)


def locked(strongroom: Strongroom, clock: FixedClock) -> None:
    put(strongroom, "a", "second")
    strongroom.lock()


@pytest.mark.parametrize("gone_on", [edited, locked])
def test_an_older_copy_of_the_file_is_noticed(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock,
    gone_on: Callable[[Strongroom, FixedClock], None],
) -> None:  # fmt: skip
    old = path.with_name("old")
    shutil.copy(path, old)
    gone_on(strongroom, clock)
    shutil.copy(old, path)
    for texts_now in ({"a": "first"}, {"a": "first", "b": "after"}):
        again = opened(path, keys, clock)
        assert again.status().older
        assert "eski bir kopyadan" in warning_of(again)
        assert texts(again) == texts_now, "it opens all the same: a backup may have been restored on purpose"
        put(again, "b", "after")
        again.lock()
    again = opened(path, keys, clock)
    again.accept_older()
    assert warning_of(again) == ""
    again.lock()
    assert warning_of(opened(path, keys, clock)) == ""


def test_an_older_copy_that_went_its_own_way_is_noticed(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    """It has more lines than the file it stands for, and not the same ones."""
    old = path.with_name("old")
    shutil.copy(path, old)
    edited(strongroom, clock)
    other = Strongroom(old, keys, clock, mark_keys=FakeKeys())  # another PC's keyring knows nothing of the mark
    other.unlock()
    for text in "xyz":
        put(other, "a", text)
    shutil.copy(old, path)
    assert opened(path, keys, clock).status().older


def test_a_copy_from_before_a_rotation_has_no_key(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    old = path.with_name("old")
    shutil.copy(path, old)
    rotated(strongroom, clock)
    shutil.copy(old, path)
    with pytest.raises(VaultError) as told:
        opened(path, keys, clock)
    assert told.value.problem is Problem.KEY_MISSING


def test_a_file_put_back_while_it_is_open_locks_it(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    old = path.with_name("old")
    shutil.copy(path, old)
    put(strongroom, "a", "second")
    shutil.copy(old, path)
    with pytest.raises(UserError, match="Kasa kilitli"):
        texts(strongroom)
    strongroom.unlock()
    assert strongroom.status().older


@pytest.mark.parametrize("answer", [b"", b"no mark", bytes(44)])
def test_a_strange_or_missing_mark_is_no_alarm(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock, answer: bytes
) -> None:
    strongroom.lock()
    for name in set(keys.held) - keys.wrapping:
        keys.held[name] = answer
    again = opened(path, keys, clock)
    assert not again.status().older
    assert texts(again) == {"a": "first"}


def test_a_keyring_that_refuses_marks_costs_no_save(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    keys.failing = no_keyring()
    edited(strongroom, clock)
    strongroom.lock()
    keys.failing = None
    again = opened(path, keys, clock)
    assert (texts(again), warning_of(again)) == ({"a": "second"}, "")


def test_no_moment_is_without_a_mark(strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    """Stopped after any call to the keyring, the newest mark that is held is the last or the one before."""
    old = path.with_name("old")
    shutil.copy(path, old)
    edited(strongroom, clock)
    before = dict(keys.held)
    put(strongroom, "a", "third")
    for calls in range(6):
        keys.held = dict(before)
        stopping = Stopping(keys, calls)
        opened(path, stopping, clock).lock()
        marked = Strongroom(old, keys, clock)
        marked.unlock()
        assert marked.status().older, calls


class Stopping(FakeKeys):
    """Lets some changes through, and then no more: as a kill does."""

    def __init__(self, keys: FakeKeys, calls: int) -> None:
        super().__init__()
        self.held = keys.held
        self.left = calls

    def put(self, name: str, key: bytes) -> None:
        self._count()
        super().put(name, key)

    def delete(self, name: str) -> None:
        self._count()
        super().delete(name)

    def _count(self) -> None:
        if self.left == 0:
            raise no_keyring()
        self.left -= 1


def test_a_clock_that_went_back_is_noticed_and_nothing_is_refused(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    clock.moment -= timedelta(days=2)
    put(strongroom, "b", "in the past")
    clock.moment -= timedelta(days=1)
    again = opened(path, keys, clock)
    assert "saati" in warning_of(again)
    assert len(texts(again)) == 2
    clock.moment += timedelta(days=4)
    assert warning_of(opened(path, keys, clock)) == ""


def test_a_changed_epoch_is_warned_about(strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock) -> None:
    sql(path, "UPDATE meta SET epoch = 7")
    assert warning_of(opened(path, keys, clock))


def test_a_file_that_is_older_and_forged_cannot_be_gone_on_with(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    old = path.with_name("old")
    shutil.copy(path, old)
    edited(strongroom, clock)
    shutil.copy(old, path)
    sql(path, "UPDATE audit SET actor = 'somebody' WHERE n = 1")
    again = opened(path, keys, clock)
    told = warning_of(again)
    assert "dışında değiştirilmiş" in told
    assert not again.status().older
    again.accept_older()
    assert warning_of(again) == told
    again.lock()
    assert warning_of(opened(path, keys, clock)) == told


def test_a_forgery_found_later_takes_the_older_copy_from_the_table(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock
) -> None:
    old = path.with_name("old")
    shutil.copy(path, old)
    edited(strongroom, clock)
    shutil.copy(old, path)
    again = opened(path, keys, clock)
    assert again.status().older
    sql(path, "UPDATE audit SET actor = 'somebody' WHERE n = 1")
    assert not again.prove()
    assert not again.status().older
    assert "dışında değiştirilmiş" in warning_of(again)


def test_the_key_is_forgotten_before_the_keyring_is_asked(
    strongroom: Strongroom, clock: FixedClock, keys: FakeKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(strongroom, "a", "second")
    states: list[VaultState] = []

    def waiting(name: str) -> bytes | None:
        states.append(strongroom.status().state)
        raise RuntimeError("whatever a keyring may do")

    monkeypatch.setattr(keys, "get", waiting)
    with pytest.raises(RuntimeError):
        strongroom.lock()
    assert states == [VaultState.LOCKED]


def test_locking_asks_no_keyring_where_it_knows_the_mark(
    strongroom: Strongroom, clock: FixedClock, keys: FakeKeys
) -> None:
    clock.moment += timedelta(minutes=1)
    put(strongroom, "a", "second")
    keys.failing = no_keyring()
    assert strongroom.status().state is VaultState.UNLOCKED
    strongroom.lock()
    keys.failing = None
    assert strongroom.status().state is VaultState.LOCKED


def test_a_long_chain_is_proven_from_its_checkpoint(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.vault.strongroom.CHECKPOINT_ROWS", 10)
    for n in range(30):
        put(strongroom, f"{n % 4}", str(n))
    opened(path, keys, clock)
    lines: list[int] = []
    prove = Chain.prove

    def counted(chain: Chain, **how: bool) -> audit.Proof:
        proof = prove(chain, **how)
        lines.append(proof.lines)
        return proof

    monkeypatch.setattr(Chain, "prove", counted)
    put(strongroom, "a", "more")
    again = opened(path, keys, clock)
    assert (lines, warning_of(again)) == ([1], "")
    sql(path, "UPDATE item SET updated = '' WHERE id = '2'")
    assert warning_of(opened(path, keys, clock)), "items are held against it all the same"


def test_what_a_checkpoint_spares_is_proven_on_demand(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.vault.strongroom.CHECKPOINT_ROWS", 3)
    for n in range(5):
        put(strongroom, "a", str(n))
    opened(path, keys, clock)
    sql(path, "UPDATE audit SET actor = 'somebody' WHERE n = 2")
    again = opened(path, keys, clock)
    assert warning_of(again) == ""
    assert not again.prove()
    assert warning_of(again)


def test_a_strange_checkpoint_is_passed_over(
    strongroom: Strongroom, path: Path, keys: FakeKeys, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.vault.strongroom.CHECKPOINT_ROWS", 3)
    for n in range(5):
        put(strongroom, "a", str(n))
    opened(path, keys, clock)
    for statement in ("UPDATE meta SET checkpoint = x'00ff'", "UPDATE meta SET checkpoint = 'text'"):
        sql(path, statement)
        assert warning_of(opened(path, keys, clock)) == ""
    sql(path, "UPDATE audit SET mac = x'00' WHERE n = (SELECT max(n) FROM audit)")
    assert warning_of(opened(path, keys, clock))
