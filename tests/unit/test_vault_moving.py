"""The vault's file on its way: whole or not at all, and never over a vault that is there."""

from __future__ import annotations

import resource
import sqlite3
import stat
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from services.clock import FixedClock
from services.vault.errors import Problem, VaultError
from services.vault.recovery.moving import take_in, take_out
from services.vault.secret import Secret
from services.vault.service import VaultService, VaultState
from tests.vault_support import FakeKeys, library_credential


@pytest.fixture
def place(tmp_path: Path, keys: FakeKeys, clock: FixedClock) -> Path:
    made = tmp_path / "old" / "vault.sqlite3"
    vault = VaultService(made, keys, clock)
    vault.create()
    vault.add(library_credential(notes=Secret("n" * 50_000)))
    return made


def titles(path: Path, keys: FakeKeys, clock: FixedClock) -> list[str]:
    vault = VaultService(path, keys, clock)
    vault.unlock()
    assert vault.status().warning is None
    return [one.title for one in vault.credentials()]


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def no_file_beyond(size: int) -> Generator[None]:
    """Let no file of this process grow over ``size`` bytes: a disk that is full for it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_out_and_in_is_the_same_vault(place: Path, keys: FakeKeys, clock: FixedClock, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    take_out(place, stick / "kasa.sqlite3")
    assert files(stick) == ["kasa.sqlite3"]
    new = tmp_path / "new" / "vault.sqlite3"
    take_in(stick / "kasa.sqlite3", new)
    assert files(new.parent) == ["vault.sqlite3"]
    assert titles(new, keys, clock) == titles(place, keys, clock) == ["Kütüphane Instagram"]
    for copy in (new, stick / "kasa.sqlite3"):
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_taking_out_while_it_is_open_and_written(
    place: Path, keys: FakeKeys, clock: FixedClock, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(place)) as reader:
        reader.execute("BEGIN").fetchall()
        reader.execute("SELECT count(*) FROM item").fetchall()
        vault = VaultService(place, keys, clock)
        vault.unlock()
        vault.add(library_credential(title="Yeni"))
        take_out(place, tmp_path / "kasa.sqlite3")
    assert set(titles(tmp_path / "kasa.sqlite3", keys, clock)) == {"Kütüphane Instagram", "Yeni"}


def test_a_file_copied_with_its_log_comes_in_whole(
    place: Path, keys: FakeKeys, clock: FixedClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(sqlite3.connect(place)) as reader:  # holds the log
        reader.execute("SELECT count(*) FROM item").fetchall()
        vault = VaultService(place, keys, clock)
        vault.unlock()
        vault.add(library_credential(title="Günlükte"))
        for ending in ("", "-wal"):
            (stick / f"kasa.sqlite3{ending}").write_bytes(place.with_name(place.name + ending).read_bytes())
    before = (stick / "kasa.sqlite3").read_bytes()
    take_in(stick / "kasa.sqlite3", tmp_path / "new.sqlite3")
    assert set(titles(tmp_path / "new.sqlite3", keys, clock)) == {"Kütüphane Instagram", "Günlükte"}
    assert (stick / "kasa.sqlite3").read_bytes() == before


def test_a_vault_that_is_there_is_never_written_over(place: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.sqlite3"
    there.write_bytes(b"whatever is here")
    with pytest.raises(VaultError, match="zaten bir kasa var"):
        take_in(place, there)
    assert there.read_bytes() == b"whatever is here"
    with pytest.raises(VaultError, match="zaten bir kasa var"):
        take_out(place, place)


def test_a_vault_that_appears_meanwhile_is_not_written_over(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there.sqlite3"
    really = Path.exists

    def not_yet(path: Path) -> bool:
        return path != there and really(path)

    monkeypatch.setattr(Path, "exists", not_yet)
    there.write_bytes(b"made by another window")
    with pytest.raises(VaultError, match="zaten bir kasa var"):
        take_in(place, there)
    assert there.read_bytes() == b"made by another window"


def make_bad(kind: str, place: Path, bad: Path) -> None:
    whole = place.read_bytes()
    contents = {
        "empty": b"",
        "text": b"Kasa\n" * 100,
        "truncated": whole[: len(whole) // 2],
        "torn": whole[:8192] + bytes(20_000) + whole[28_192:],
        "foreign": b"",
    }
    bad.write_bytes(contents[kind])
    if kind == "foreign":
        with closing(sqlite3.connect(bad)) as connection:
            connection.execute("CREATE TABLE meta (vault_id, fmt, epoch)")


@pytest.mark.parametrize("kind", ["empty", "text", "truncated", "torn", "foreign"])
def test_what_is_no_whole_vault_is_not_taken_in(kind: str, place: Path, tmp_path: Path) -> None:
    bad, new = tmp_path / "bad.sqlite3", tmp_path / "new" / "vault.sqlite3"
    make_bad(kind, place, bad)
    before = bad.read_bytes()
    with pytest.raises(VaultError) as refused:
        take_in(bad, new)
    assert refused.value.problem is Problem.DAMAGED
    assert not new.parent.exists() or files(new.parent) == []
    assert bad.read_bytes() == before


def test_a_newer_vault_is_told_and_not_taken_in(place: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE meta SET fmt = 99")
        connection.commit()
    with pytest.raises(VaultError) as refused:
        take_in(place, tmp_path / "new.sqlite3")
    assert refused.value.problem is Problem.NEWER
    assert not (tmp_path / "new.sqlite3").exists()


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="kopyalanamadı"):
        take_in(tmp_path / "none.sqlite3", tmp_path / "new.sqlite3")


@pytest.mark.parametrize("way", [take_in, take_out])
def test_a_full_disk_leaves_nothing_half_done(way: object, place: Path, tmp_path: Path) -> None:
    assert callable(way)
    folder = tmp_path / "full"
    folder.mkdir()
    with no_file_beyond(20_000), pytest.raises(VaultError) as refused:
        way(place, folder / "copy.sqlite3")
    assert refused.value.problem is Problem.DISK
    assert files(folder) == []
    way(place, folder / "copy.sqlite3")
    assert files(folder) == ["copy.sqlite3"]


def test_what_a_kill_left_is_cleared_away(place: Path, keys: FakeKeys, clock: FixedClock, tmp_path: Path) -> None:
    new = tmp_path / "vault.sqlite3"
    (tmp_path / "vault.incoming.sqlite3").write_bytes(b"half")
    (tmp_path / "vault.incoming.sqlite3-wal").write_bytes(b"half")
    assert VaultService(new, keys, clock).status().state is VaultState.ABSENT
    take_in(place, new)
    assert titles(new, keys, clock) == ["Kütüphane Instagram"]
