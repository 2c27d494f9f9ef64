"""Full disk, locked database, kill -9, pictures that cannot be read: a sentence, and nothing lost."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import random
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import SQLAlchemyError

from models.enums import Language, PostState
from models.errors import UserError
from models.posts import Post
from services.clock import FixedClock, SystemClock
from services.paths import Paths
from services.storage import Storage, StorageError, open_storage, sqlite
from services.storage.errors import worded

ROOT = Path(__file__).resolve().parents[2]
KILLS = 4


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    yield opened
    opened.close()


def test_an_error_of_the_database_does_not_carry_what_was_written(paths: Paths, clock: FixedClock):
    opened = open_storage(paths, clock)
    try:
        with pytest.raises(SQLAlchemyError) as caught, opened._database.engine.connect() as connection:
            connection.exec_driver_sql("INSERT INTO no_such_table VALUES (?)", ("Gizli yazı",))
    finally:
        opened.close()
    assert "no_such_table" in str(caught.value)
    assert "Gizli" not in str(caught.value)


def post(clock: FixedClock, post_id: str = "p1", text: str = "Merhaba") -> Post:
    return Post(post_id, PostState.DRAFT, Language.TURKISH, text, (), clock.now(), clock.now())


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """Let no file of this process grow over ``size`` bytes: a disk that is full for it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_database_keeps_what_was_saved_and_goes_on_later(storage: Storage, clock: FixedClock) -> None:
    saved = storage.posts.add(post(clock))
    raw = storage._database.connection
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count={pages}").fetchone()
    big = "çok uzun " * 20_000
    for attempt in (
        lambda: storage.posts.update("p1", lambda p: replace(p, text=big)),
        lambda: storage.posts.add(post(clock, "p2", big)),
        lambda: storage.journal.record(replace(saved, text=big)),
    ):
        with pytest.raises(StorageError) as failure:
            attempt()
        assert failure.value.reason == "full"
        assert "Diskte yer kalmadığı" in failure.value.turkish()
    assert storage.posts.listed() == [saved]
    assert storage.journal.pending() == []
    raw.execute("PRAGMA max_page_count=1000000").fetchone()
    assert storage.posts.update("p1", lambda p: replace(p, text=big)).text == big
    assert len(storage.posts.revisions("p1")) == 2


def test_files_that_cannot_grow_are_told_and_nothing_is_lost(
    storage: Storage, paths: Paths, clock: FixedClock, tmp_path: Path
) -> None:
    saved = storage.posts.add(post(clock))
    picture = tmp_path / "resim.jpg"
    picture.write_bytes(os.urandom(300_000))
    with no_file_beyond(65_536):
        for attempt in (
            lambda: storage.posts.update("p1", lambda p: replace(p, text="x" * 300_000)),
            lambda: storage.media.import_file(picture),
            storage.backups.make,
        ):
            with pytest.raises(StorageError) as failure:
                attempt()
            assert failure.value.reason in ("full", "device")
    assert storage.posts.get("p1") == saved
    assert storage.backups.list() == ()
    assert [p for p in paths.media.rglob("*") if p.is_file()] == []
    assert list(paths.backups.iterdir()) == []
    storage.posts.update("p1", lambda p: replace(p, text="x" * 300_000))
    storage.media.import_file(picture)
    assert storage.backups.make().bytes > 300_000


def test_a_full_disk_at_the_very_first_start_is_told_and_the_next_start_works(paths: Paths, clock: FixedClock) -> None:
    with no_file_beyond(20_000), pytest.raises(StorageError) as failure:
        open_storage(paths, clock)
    assert failure.value.reason in ("full", "device")
    storage = open_storage(paths, clock)
    storage.posts.add(post(clock))
    storage.close()


HOLD = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
raw.execute("ROLLBACK")
"""


def test_a_database_that_another_process_writes_to_is_told(
    storage: Storage, paths: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = storage.posts.add(post(clock))
    storage._database.connection.execute("PRAGMA busy_timeout=100").fetchone()
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(paths.database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StorageError) as failure:
            storage.posts.update("p1", lambda p: replace(p, text="Yeni"))
        assert failure.value.reason == "locked"
        assert "başka bir program kullanıyor" in failure.value.turkish()
        assert storage.posts.listed() == [saved]  # reading goes on
        second = open_storage(paths, clock)  # and so does a second reader
        assert second.posts.listed() == [saved]
        second.close()
        other.communicate()
    assert storage.posts.update("p1", lambda p: replace(p, text="Yeni")).text == "Yeni"


@pytest.mark.both_databases
def test_two_storages_over_one_database_lose_no_change(storage: Storage, paths: Paths, clock: FixedClock) -> None:
    storage.posts.add(post(clock, text=""))
    failed: list[Exception] = []

    def append(letter: str) -> None:
        try:
            other = open_storage(paths, clock)
            for _ in range(15):
                other.posts.update("p1", lambda p: replace(p, text=p.text + letter))
            other.close()
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=append, args=(letter,)) for letter in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    (stored,) = storage.posts.listed()
    assert sorted(stored.text) == sorted("ab" * 15)
    assert stored.revision == 31


def test_what_the_disk_refuses_is_told_and_our_own_mistakes_are_not(storage: Storage, clock: FixedClock) -> None:
    assert worded(ValueError("ours")) is None
    told = worded(OSError(errno.EROFS, "Read-only file system"))
    assert told is not None
    assert told.reason == "unwritable"
    with pytest.raises(Exception, match="FOREIGN KEY") as failure:  # a mistake of the program stays a crash
        storage.posts.add(replace(post(clock), topic_id="never"))
    assert not isinstance(failure.value, UserError)
    storage.posts.add(post(clock))


WRITER = """
import sys, json, uuid
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from models.enums import Language, PostState
from models.posts import Post
from services.clock import SystemClock
from services.paths import Paths
from services.storage import open_storage

storage = open_storage(Paths.in_folder(Path(sys.argv[1])), SystemClock())
start = int(sys.argv[2])
def acknowledged(kind, post, text):
    print(json.dumps([kind, post, text]), flush=True)
posts = {}
for n in range(start, start + 100_000):
    name = f"post-{n % 3}"
    now = datetime.now(UTC)
    post = storage.posts.get(name) or Post(name, PostState.DRAFT, Language.TURKISH, "", (), now, now)
    typed = replace(post, text=f"{n} yazılıyor " + "ğ" * 500)
    storage.journal.record(typed)
    acknowledged("typed", name, typed.text)
    if n % 2:
        saved = storage.posts.save(replace(typed, text=f"{n} kaydedildi"))
        acknowledged("saved", name, saved.text)
    if n % 10 == 0:
        storage.backups.make()
"""


def number_of(text: str | None) -> int:
    return -1 if text is None else int(text.split()[0])


def test_every_acknowledged_write_survives_kill_9(paths: Paths) -> None:
    chance = random.Random(20261126)
    saved: dict[str, str] = {}
    typed: dict[str, str] = {}
    start = 0
    for _ in range(KILLS):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(paths.data.parent), str(start)],
            stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        with writer:
            assert writer.stdout is not None
            lines = [writer.stdout.readline()]  # it works
            killer = threading.Timer(chance.uniform(0.05, 0.5), writer.kill)
            killer.start()
            lines += [line for line in writer.stdout if line.endswith("\n")]
            killer.join()
        for line in lines:
            kind, name, text = json.loads(line)
            (saved if kind == "saved" else typed)[name] = text
        start = max(number_of(text) for text in (*typed.values(), *saved.values())) + 1
        storage = open_storage(paths, SystemClock())
        stored = {p.id: p.text for p in storage.posts.listed()}
        pending = {p.id: p.text for p in storage.journal.pending()}
        for name, text in saved.items():
            assert number_of(stored.get(name)) >= number_of(text)
        for name, text in typed.items():
            # what was typed last stands in the journal, unless a later save took its place
            assert max(number_of(stored.get(name)), number_of(pending.get(name))) >= number_of(text)
        for name in stored:
            assert len({r.number for r in storage.posts.revisions(name)}) == len(storage.posts.revisions(name))
        assert storage._database.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for backup in storage.backups.list():
            sqlite.check_copy(backup.path)
        storage.close()
    assert saved
    assert typed


def test_a_picture_is_kept_once_under_its_digest(storage: Storage, paths: Paths, tmp_path: Path) -> None:
    data = os.urandom(2_500_000)
    source = tmp_path / "Öğrenci şenliği.jpg"
    source.write_bytes(data)
    digest, path = storage.media.import_file(source)
    assert digest == hashlib.sha256(data).hexdigest()
    assert path == storage.media.path(digest)
    assert path.read_bytes() == data
    inode = path.stat().st_ino
    assert storage.media.import_bytes(data, "pano.png") == (digest, path)
    assert path.stat().st_ino == inode
    path.write_bytes(data[:100])  # cut short by a failing disk
    storage.media.import_file(source)
    assert path.read_bytes() == data
    assert [p for p in paths.media.rglob("*") if p.is_file()] == [path]


def test_what_is_no_picture_file_gets_a_sentence(storage: Storage, tmp_path: Path) -> None:
    pipe, empty = tmp_path / "boru", tmp_path / "boş.png"
    os.mkfifo(pipe)
    empty.touch()
    for source in (tmp_path / "yok.png", tmp_path, pipe, empty):
        with pytest.raises(UserError, match="okunamadı") as failure:
            storage.media.import_file(source)
        assert source.name in failure.value.turkish()
    with pytest.raises(UserError, match=r"pano\.png"):
        storage.media.import_bytes(b"", "pano.png")
    for digest in ("../../etc/passwd", "AB" * 32, "ab" * 31, ""):
        with pytest.raises(ValueError, match="SHA-256"):
            storage.media.path(digest)


def test_a_file_too_large_for_a_picture_leaves_nothing(storage: Storage, tmp_path: Path, paths: Paths) -> None:
    source = tmp_path / "film.png"
    with source.open("wb") as stream:
        stream.truncate(80_000_001)
    with pytest.raises(UserError, match="çok büyük"):
        storage.media.import_file(source)
    assert [p for p in paths.media.rglob("*") if p.is_file()] == []


def test_a_picture_larger_than_memory_should_hold_is_copied_in_pieces(storage: Storage, tmp_path: Path) -> None:
    import tracemalloc

    source = tmp_path / "dev.tif"
    with source.open("wb") as stream:
        stream.truncate(80_000_000)
    tracemalloc.start()
    try:
        _, path = storage.media.import_file(source)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert path.stat().st_size == 80_000_000
    assert peak < 16_000_000


def test_what_a_kill_left_half_written_is_cleared_away_a_day_later(storage: Storage, paths: Paths) -> None:
    paths.media.mkdir(parents=True)
    paths.backups.mkdir(parents=True)
    for folder in (paths.media, paths.backups):
        (folder / "old.partial").touch()
        (folder / "young.partial").touch()
        os.utime(folder / "old.partial", (time.time() - 100_000,) * 2)
    storage.media.import_bytes(b"x", "x")
    storage.backups.make()
    for folder in (paths.media, paths.backups):
        assert [p.name for p in folder.glob("*.partial")] == ["young.partial"]
