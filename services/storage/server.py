"""PostgreSQL, where a unit outgrows one PC: opened by its URL, used like the file.

Colleagues write one after the other, as in the file: who writes takes one lock for the whole transaction, so that what
was read is still true when it is written. Backups are the server's. Pictures stay in the profile's media folder.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rows import Row
from services.storage import migrate
from services.storage.database import Database, is_writing
from services.storage.errors import storage_error

_DRIVER = "postgresql+psycopg"
_WRITERS = 0x6B616C656D  # "kalem": the lock that writers take in turn
_CONNECT_SECONDS = 5
_LOCK = "SELECT pg_advisory_xact_lock(:writers)"
_SESSION = "-c timezone=UTC -c synchronous_commit=on -c lock_timeout=3s -c idle_in_transaction_session_timeout=60s"
"""Another PC's write is waited for as long as another window's; who was cut off in mid-save stops nobody for long."""


def open_server(url: str) -> Database:
    """Open the database of ``url`` at the present revision, making its tables where there are none.

    Raises :class:`services.storage.errors.StorageError` where it cannot be reached, is of a newer version, or has
    tables of another program under our names, and :class:`UserError` where the address is none.
    """
    database = Database(_engine(url))
    try:
        if _judge(database) != migrate.REVISIONS[-1]:
            migrate.upgrade_tables(database)
    except BaseException:
        database.close()
        raise
    return database


def _judge(database: Database) -> str | None:
    with database.reading() as session:
        names = set(inspect(session.connection()).get_table_names())
        if "alembic_version" not in names:
            if names & Row.metadata.tables.keys():
                raise storage_error("foreign")
            return None
        revision = session.scalar(text("SELECT version_num FROM alembic_version"))
    if revision is not None and revision not in migrate.REVISIONS:
        raise storage_error("newer")
    return revision


def _engine(url: str) -> Engine:
    try:
        address = make_url(url)
        is_ours = address.get_backend_name() == "postgresql"
    except ArgumentError as error:
        raise _no_address() from error
    if not is_ours:
        raise _no_address()
    try:
        engine = create_engine(
            address.set(drivername=_DRIVER),
            pool_size=1,
            max_overflow=1,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"connect_timeout": _CONNECT_SECONDS, "application_name": "birim-kalemi", "options": _SESSION},
        )
    except ModuleNotFoundError as error:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu kurulum veritabanı sunucularıyla konuşamıyor.")),
            Message(QT_TRANSLATE_NOOP("services", "Bilgi işlemden “psycopg” paketini kurmasını isteyin.")),
        ) from error
    event.listen(engine, "begin", _begin)
    return engine


def _no_address() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Veritabanı sunucusunun adresi anlaşılamadı.")),
        Message(QT_TRANSLATE_NOOP("services", "Adres şöyle olmalı: postgresql://kullanıcı@sunucu/veritabanı")),
    )


def _begin(connection: Connection) -> None:
    """See one moment of the database while reading; while writing, be the only one."""
    if is_writing(connection):
        connection.execute(text(_LOCK), {"writers": _WRITERS})
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
