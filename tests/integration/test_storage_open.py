"""Opening: new, present, older, newer, foreign, corrupt, missing, unwritable; and what leads on from there."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.posts import Account, Post, Unit
from services.clock import FixedClock
from services.paths import Paths
from services.storage import (
    DatabaseUnusable,
    StorageError,
    migrate,
    open_storage,
    opening,
    restore_backup,
    set_aside_and_start_fresh,
)

ROOT = Path(__file__).resolve().parents[2]


def a_post(clock: FixedClock, post_id: str = "p1", text: str = "Merhaba") -> Post:
    return Post(post_id, PostState.DRAFT, Language.TURKISH, text, (), clock.now(), clock.now())


@pytest.fixture
def filled(paths: Paths, clock: FixedClock) -> Paths:
    """A closed database with one post, and a backup that holds it."""
    storage = open_storage(paths, clock)
    storage.posts.add(a_post(clock))
    storage.backups.make()
    storage.close()
    return paths


def state_of(paths: Paths) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in paths.data.iterdir() if p.is_file()}


def test_files_that_only_look_like_backups_are_none(paths: Paths, clock: FixedClock) -> None:
    paths.backups.mkdir(parents=True)
    (paths.backups / "birim-kalemi-20269999T000000Z.sqlite3").touch()
    (paths.backups / "birim-kalemi-20260101T000000Z.sqlite3.partial").touch()
    (paths.backups / "birim-kalemi-20260101T000000Z.sqlite3").mkdir()
    storage = open_storage(paths, clock)
    assert storage.backups.list() == ()
    storage.close()


def test_a_new_profile_gets_a_database_at_the_present_revision(paths: Paths, clock: FixedClock) -> None:
    storage = open_storage(paths, clock)
    assert storage.posts.listed() == []
    storage.close()
    with closing(sqlite3.connect(paths.database)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(migrate.REVISIONS[-1],)]
    storage.close()  # closing twice is harmless


def test_every_connection_is_durable_and_keeps_references_true(paths: Paths, clock: FixedClock) -> None:
    database = opening.open_database(paths, clock)
    assert database.connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
    assert database.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    database.close()


def test_a_database_at_the_present_revision_opens_without_alembic(filled: Paths) -> None:
    code = (
        "import sys; from pathlib import Path; from services.paths import Paths;"
        "from services.clock import SystemClock;"
        "from services.storage import open_storage;"
        "s = open_storage(Paths.in_folder(Path(sys.argv[1])), SystemClock());"
        "print(len(s.posts.listed()), 'alembic' in sys.modules); s.close()"
    )
    shown = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(filled.data.parent)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert shown.stdout.split() == ["1", "False"]


def write_junk(database: Path) -> None:
    database.write_bytes(b"this is no database at all " * 400)


def cut_short(database: Path) -> None:
    os.truncate(database, database.stat().st_size // 2)


def cut_to_nothing(database: Path) -> None:
    os.truncate(database, 0)


def spoil_pages(database: Path) -> None:
    with database.open("r+b") as stream:
        stream.seek(4096 + 1)
        stream.write(b"\xa5" * (database.stat().st_size - 4096 - 1))


def spoil_header(database: Path) -> None:
    with database.open("r+b") as stream:
        stream.write(b"\x00" * 64)


@pytest.mark.parametrize("spoil", [write_junk, cut_short, cut_to_nothing, spoil_pages, spoil_header])
def test_a_corrupt_database_is_left_untouched_and_a_backup_leads_on(filled: Paths, clock: FixedClock, spoil) -> None:
    spoil(filled.database)
    before = state_of(filled)
    with pytest.raises(DatabaseUnusable) as failure:
        open_storage(filled, clock)
    assert failure.value.reason == "corrupt"
    assert "bozulmuş" in failure.value.turkish()
    assert len(failure.value.backups) == 1
    assert state_of(filled)[filled.database.name] == before[filled.database.name]

    clock.moment += timedelta(hours=1)
    aside = restore_backup(filled, failure.value.backups[0], clock)
    assert aside.read_bytes() == before[filled.database.name]
    storage = open_storage(filled, clock)
    assert [p.text for p in storage.posts.listed()] == ["Merhaba"]
    storage.close()


def test_starting_fresh_keeps_the_corrupt_file_under_a_dated_name(filled: Paths, clock: FixedClock) -> None:
    write_junk(filled.database)
    junk = filled.database.read_bytes()
    filled.database.with_name(filled.database.name + "-wal").write_bytes(b"rest")
    aside = set_aside_and_start_fresh(filled, clock)
    assert aside.name == "birim-kalemi-eski-20261126T060000Z.sqlite3"
    assert aside.read_bytes() == junk
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"rest"
    storage = open_storage(filled, clock)
    assert storage.posts.listed() == []
    assert len(storage.backups.list()) == 1
    storage.close()
    write_junk(filled.database)
    assert set_aside_and_start_fresh(filled, clock).name == "birim-kalemi-eski-20261126T060000Z-2.sqlite3"


def test_a_newer_database_is_refused_and_not_written_to(filled: Paths, clock: FixedClock) -> None:
    with closing(sqlite3.connect(filled.database)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.commit()
    before = state_of(filled)
    with pytest.raises(DatabaseUnusable) as failure:
        open_storage(filled, clock)
    assert failure.value.reason == "newer"
    assert "güncelleyin" in failure.value.turkish()
    assert state_of(filled) == before


def test_another_programs_database_is_refused_and_not_written_to(paths: Paths, clock: FixedClock) -> None:
    paths.data.mkdir(parents=True)
    with closing(sqlite3.connect(paths.database)) as raw:
        raw.execute("CREATE TABLE recipes (name)")
        raw.commit()
    before = state_of(paths)
    with pytest.raises(DatabaseUnusable) as failure:
        open_storage(paths, clock)
    assert failure.value.reason == "foreign"
    assert failure.value.backups == ()
    assert "birim-kalemi.sqlite3" in failure.value.turkish()
    assert state_of(paths) == before


def test_a_lost_database_is_not_silently_replaced_by_an_empty_one(filled: Paths, clock: FixedClock) -> None:
    filled.database.unlink()
    with pytest.raises(DatabaseUnusable) as failure:
        open_storage(filled, clock)
    assert failure.value.reason == "missing"
    assert not filled.database.exists()
    assert not set_aside_and_start_fresh(filled, clock).exists()
    open_storage(filled, clock).close()


def test_an_empty_file_left_by_a_kill_at_the_first_start_is_no_obstacle(paths: Paths, clock: FixedClock) -> None:
    paths.data.mkdir(parents=True)
    paths.database.touch()
    storage = open_storage(paths, clock)
    assert storage.posts.listed() == []
    storage.close()


def test_a_backup_that_is_not_sound_is_refused(filled: Paths, clock: FixedClock) -> None:
    before = filled.database.read_bytes()
    bad = filled.backups / "birim-kalemi-20260101T000000Z.sqlite3"
    write_junk(bad)
    with pytest.raises(StorageError) as failure:
        restore_backup(filled, bad, clock)
    assert failure.value.reason == "corrupt"
    with pytest.raises(StorageError):
        restore_backup(filled, filled.backups / "gone.sqlite3", clock)
    assert filled.database.read_bytes() == before
    assert not list(filled.data.glob("*eski*"))


def test_a_failed_first_migration_leaves_an_empty_database_that_opens_next_time(
    paths: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic.operations import Operations

    with monkeypatch.context() as patch:
        original, made = Operations.create_table, []

        def failing(self: Operations, name: str, *columns: object, **options: object) -> object:
            if len(made) == 3:
                raise OSError(28, "No space left on device")
            made.append(name)
            return original(self, name, *columns, **options)

        patch.setattr(Operations, "create_table", failing)
        with pytest.raises(OSError, match="No space"):
            open_storage(paths, clock)
    assert len(made) == 3
    with closing(sqlite3.connect(paths.database)) as raw:
        assert raw.execute("SELECT name FROM sqlite_master").fetchall() == []
    open_storage(paths, clock).close()


def test_the_migrations_make_the_tables_of_the_models(paths: Paths, clock: FixedClock) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    from models.rows import Row

    config = Config()
    config.set_main_option("script_location", str(ROOT / "services/storage/migrations"))
    config.set_main_option("path_separator", "os")
    revisions = [s.revision for s in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == migrate.REVISIONS
    database = opening.open_database(paths, clock)
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Row.metadata) == []
    database.close()


def test_a_database_of_the_first_revision_keeps_all_it_holds(
    paths: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic import command

    original = command.upgrade
    with monkeypatch.context() as patch:
        patch.setattr(command, "upgrade", lambda config, _revision: original(config, "0001"))
        patch.setattr(migrate, "REVISIONS", migrate.REVISIONS[:1])
        opening.open_database(paths, clock).close()
    with closing(sqlite3.connect(paths.database)) as raw, raw:
        raw.execute("INSERT INTO unit (id, name, university) VALUES (1, 'Kütüphane', 'Güneşli Üniversitesi')")
        raw.execute(
            "INSERT INTO account (id, platform, handle, display_name, position) VALUES ('a', 'x', 'kutup', 'K', 0)"
        )
    storage = open_storage(paths, clock)
    assert storage.unit.get() == Unit("Kütüphane", "Güneşli Üniversitesi")
    assert storage.unit.accounts() == [Account("a", Platform.X, "kutup", "K")]
    storage.close()


def test_the_tables_can_be_made_on_postgresql() -> None:
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.schema import CreateTable

    from models.rows import Row

    statements = [str(CreateTable(t).compile(dialect=postgresql.dialect())) for t in Row.metadata.sorted_tables]
    assert any("TIMESTAMP WITH TIME ZONE" in statement for statement in statements)


def test_an_older_database_is_backed_up_before_it_is_migrated(
    filled: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from services.storage import migrate

    seen = []
    with closing(sqlite3.connect(filled.database)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0000'")
        raw.commit()
    monkeypatch.setattr(migrate, "REVISIONS", ("0000", *migrate.REVISIONS))
    monkeypatch.setattr(migrate, "upgrade", lambda database: seen.append(database.path))
    clock.moment += timedelta(hours=1)
    storage = open_storage(filled, clock)
    assert seen == [filled.database]
    assert storage.backups.list()[0].made_at == clock.now()
    storage.close()


@pytest.fixture
def ordinary_user(clock: FixedClock) -> Iterator[Paths]:
    """A profile of a user whom file permissions bind, which they do not bind root."""
    folder = Path(tempfile.mkdtemp(prefix="birim-kalemi-test-"))
    # The first opening reads migrations from the checkout, which may lie where only root may look.
    open_storage(Paths.in_folder(folder), clock).close()
    user = os.geteuid()
    if user == 0:
        for path in [folder, *folder.rglob("*")]:
            shutil.chown(path, 65534)
        os.seteuid(65534)
    try:
        yield Paths.in_folder(folder)
    finally:
        os.seteuid(user)
        for path in [folder, *folder.rglob("*")]:
            if path.is_dir():
                path.chmod(stat.S_IRWXU)
        shutil.rmtree(folder)


def test_a_read_only_folder_gets_a_sentence(ordinary_user: Paths, clock: FixedClock) -> None:
    storage = open_storage(ordinary_user, clock)
    storage.posts.add(a_post(clock))
    storage.close()
    before = state_of(ordinary_user)
    ordinary_user.data.chmod(0o500)
    with pytest.raises(DatabaseUnusable) as failure:
        open_storage(ordinary_user, clock)
    assert failure.value.reason == "unwritable"
    assert "izni" in failure.value.turkish()
    assert state_of(ordinary_user) == before
    ordinary_user.data.chmod(0o700)
    storage = open_storage(ordinary_user, clock)
    assert len(storage.posts.listed()) == 1
    ordinary_user.data.chmod(0o500)
    with pytest.raises(StorageError) as refused:
        storage.backups.make()
    assert refused.value.reason == "unwritable"
    with pytest.raises(StorageError):
        storage.media.import_bytes(b"x", "resim.png")
    storage.posts.add(a_post(clock, "p2"))  # its files are open already: work goes on
    ordinary_user.data.chmod(0o700)
    storage.close()


def test_a_profile_that_cannot_be_made_gets_a_sentence(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError) as failure:
        open_storage(Paths.in_folder(tmp_path / "file"), clock)
    assert isinstance(failure.value, DatabaseUnusable)
    assert failure.value.reason == "unwritable"


def test_a_large_database_is_checked_after_a_day_or_a_crash_only(
    filled: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_ALWAYS_CHECKED_BYTES", 0)
    spoil_pages(filled.database)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening.sqlite, "is_whole", lambda connection: pytest.fail("checked again on the same day"))
        with pytest.raises(DatabaseUnusable):
            open_storage(filled, clock)  # the page with the revision is among the spoilt ones
    assert not opening._check_is_due(filled, clock)
    filled.database.with_name(filled.database.name + "-wal").write_bytes(b"x")
    assert opening._check_is_due(filled, clock)
    filled.database.with_name(filled.database.name + "-wal").unlink()
    clock.moment += timedelta(days=1)
    assert opening._check_is_due(filled, clock)


@pytest.mark.parametrize("refused", ["birim-kalemi.sqlite3.incoming", "birim-kalemi.sqlite3-wal"])
def test_a_restore_that_the_disk_refuses_half_way_leaves_all_as_it_was(
    filled: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    filled.database.with_name(filled.database.name + "-wal").write_bytes(b"")
    before = state_of(filled)
    (backup,) = filled.backups.glob("*.sqlite3")
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if self.name == refused:
            raise PermissionError(13, "Permission denied")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(StorageError) as failure:
        restore_backup(filled, backup, clock)
    assert failure.value.reason == "unwritable"
    assert state_of(filled) == before


def test_a_first_start_that_is_killed_leaves_nothing_in_the_way(paths: Paths, clock: FixedClock) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from alembic.operations import Operations;"
        "from services.clock import SystemClock; from services.paths import Paths;"
        "from services.storage import open_storage;"
        "Operations.create_index = lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL);"
        "open_storage(Paths.in_folder(Path(sys.argv[1])), SystemClock())"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(paths.data.parent)], check=False, cwd=ROOT)
    assert killed.returncode == -9
    assert paths.database.exists()
    storage = open_storage(paths, clock)
    assert storage.posts.add(a_post(clock)).revision == 1
    storage.close()
