"""The database on a server that goes away in mid-save, colleagues who write for long, addresses that are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from models.enums import Language, PostState
from models.errors import UserError
from models.messages import Message
from models.posts import BIN_DAYS, Post
from models.rows import Row
from services.clock import FixedClock, SystemClock
from services.paths import Paths
from services.storage import Storage, StorageError, migrate, open_storage
from services.storage.server import open_server
from tests.postgres import Cluster


@pytest.fixture
def served(paths: Paths, postgres: Cluster) -> Iterator[Paths]:
    """A profile whose database is the server's; the server runs afterwards, whatever a test did to it."""
    yield replace(paths, server=postgres.empty())
    if not postgres.runs:
        postgres.start()


@pytest.fixture
def storage(served: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(served, clock)
    yield opened
    opened.close()


def post(clock: FixedClock, post_id: str = "p1", text: str = "Merhaba") -> Post:
    return Post(post_id, PostState.DRAFT, Language.TURKISH, text, (), clock.now(), clock.now())


def test_the_migrations_make_the_tables_of_the_models(served: Paths) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    database = open_server(served.server)
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Row.metadata) == []
    database.close()


def test_a_server_that_goes_in_mid_save_is_told_and_nothing_is_lost(
    storage: Storage, served: Paths, clock: FixedClock, postgres: Cluster
) -> None:
    saved = storage.posts.add(post(clock))
    typed = replace(saved, text="Merhaba dünya")

    def change(before: Post) -> Post:
        postgres.stop(roughly=True)  # the transaction is open, nothing is stored yet
        return replace(before, text=typed.text)

    with pytest.raises(StorageError) as failure:
        storage.posts.update("p1", change)
    assert failure.value.reason == "unreachable"
    assert "sunucusuna ulaşılamıyor" in failure.value.turkish()
    for ask in (storage.posts.listed, lambda: storage.posts.add(post(clock, "p2")), storage.deeds.undo):
        with pytest.raises(StorageError, match="ulaşılamıyor"):
            ask()
    storage.journal.record(typed)  # kept on this PC
    with pytest.raises(StorageError, match="ulaşılamıyor"):
        open_storage(served, clock)
    postgres.start()
    assert storage.posts.listed() == [saved]  # the same window goes on
    again = open_storage(served, clock)  # and so does the next start, which finds what was typed
    assert again.journal.pending() == [typed]
    assert again.posts.update("p1", lambda _: typed).text == typed.text
    assert again.journal.pending() == []
    again.posts.update("p1", lambda one: replace(one, text="Daha yeni"))
    assert again.journal.pending() == []
    again.close()


def test_what_was_typed_away_goes_once_the_server_has_it(
    storage: Storage, served: Paths, clock: FixedClock, postgres: Cluster
) -> None:
    saved = storage.posts.add(post(clock))
    postgres.stop()
    storage.journal.record(replace(saved, text="Bir"))
    storage.journal.record(replace(saved, text="Bir iki"))
    postgres.start()
    assert [one.text for one in storage.journal.pending()] == ["Bir iki"]
    storage.journal.record(replace(saved, text="Bir iki üç"))
    assert list(served.typed_away.iterdir()) == []
    assert [one.text for one in storage.journal.pending()] == ["Bir iki üç"]
    (served.typed_away / "torn.json").write_text("{", encoding="utf-8")
    assert (storage.journal.unreadable(), len(storage.journal.pending())) == (1, 1)
    storage.journal.forget("p1")
    assert storage.journal.pending() == []


def test_a_colleague_who_writes_for_long_is_told_not_waited_for(
    storage: Storage, served: Paths, clock: FixedClock
) -> None:
    storage.posts.add(post(clock))
    other = open_storage(served, clock)
    with other._database.engine.connect() as impatient:
        impatient.execute(text("SET lock_timeout = '50ms'"))
        impatient.commit()
    with storage._database.writing(), pytest.raises(StorageError) as failure:
        other.posts.update("p1", lambda one: replace(one, text="Yeni"))
    assert failure.value.reason == "locked"
    assert other.posts.update("p1", lambda one: replace(one, text="Yeni")).text == "Yeni"
    other.close()


def test_a_deed_that_fails_leaves_nothing(storage: Storage, clock: FixedClock) -> None:
    def deed() -> None:
        with storage.deeds.deed(Message("olmadı")):
            storage.posts.add(post(clock))
            storage.posts.update("p9", lambda one: one)

    with pytest.raises(UserError):
        deed()
    assert (storage.posts.listed(), storage.deeds.next_undo()) == ([], None)


@pytest.mark.parametrize(
    ("code", "reason"), [("53100", "full"), ("25006", "unwritable"), ("57P01", "unreachable"), ("58030", "device")]
)
def test_what_the_server_refuses_in_mid_save_is_told_and_stores_nothing(
    storage: Storage, clock: FixedClock, code: str, reason: str
) -> None:
    saved = storage.posts.add(post(clock))

    def save() -> None:
        with storage.deeds.deed(Message("taşındı")):
            storage.posts.update("p1", lambda one: replace(one, text="Yeni"))
            with storage._database.writing() as session:
                session.execute(text(f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{code}'; END $$"))

    with pytest.raises(StorageError) as failure:
        save()
    assert failure.value.reason == reason
    assert (storage.posts.listed(), storage.deeds.next_undo()) == ([saved], None)


def test_the_bin_is_emptied_by_the_servers_clock(served: Paths) -> None:
    clock = FixedClock(SystemClock().now() - timedelta(days=BIN_DAYS + 2))
    storage = open_storage(served, clock)
    storage.posts.add(post(clock))
    storage.posts.delete("p1")
    assert storage.bin.purge() == 0
    clock.moment += timedelta(days=2 * BIN_DAYS)  # a wrong clock empties nothing
    assert storage.bin.purge() == 0
    clock.moment = SystemClock().now()
    assert storage.bin.purge() == 1
    assert storage.backups.make_if_due() is None
    with pytest.raises(UserError, match="yedeklerini sunucu alır"):
        storage.backups.make()
    storage.close()


@pytest.mark.parametrize("address", ["sqlite:///x", "postgres", "http://sunucu/veri", "postgresql://a:b:c:d@@/"])
def test_an_address_that_is_none_is_told(paths: Paths, clock: FixedClock, address: str) -> None:
    with pytest.raises(UserError) as failure:
        open_storage(replace(paths, server=address), clock)
    assert "sunucu" in failure.value.turkish()


def test_a_newer_or_a_foreign_database_is_left_alone(served: Paths, clock: FixedClock) -> None:
    database = open_server(served.server)
    with database.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageError) as failure:
        open_storage(served, clock)
    assert failure.value.reason == "newer"
    with database.writing() as session:
        session.execute(text("ALTER TABLE alembic_version RENAME TO somebodys_version"))
    with pytest.raises(StorageError) as failure:
        open_storage(served, clock)
    assert failure.value.reason == "foreign"
    with database.writing() as session:
        session.execute(text("ALTER TABLE somebodys_version RENAME TO alembic_version"))
        session.execute(text("UPDATE alembic_version SET version_num = :last"), {"last": migrate.REVISIONS[-1]})
    database.close()
