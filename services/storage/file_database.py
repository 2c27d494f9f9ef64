"""The database of one PC: a file of SQLite."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from services.storage import sqlite
from services.storage.database import Database, is_writing, told
from services.storage.errors import telling


class FileDatabase(Database):
    """One open file."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(_engine_over(connection))
        self.path = path
        self._connection: sqlite3.Connection | None = connection

    @property
    def connection(self) -> sqlite3.Connection:
        """The driver's own connection, for what only SQLite does."""
        if self._connection is None:
            raise RuntimeError("the storage is closed")
        return self._connection

    def wipe(self) -> None:
        """Fold the log in: it holds what the pages said before."""
        sqlite.fold_log(self.connection)

    def close(self) -> None:
        """Close the file; SQLite folds its write-ahead log in. Closing twice is harmless."""
        super().close()
        connection, self._connection = self._connection, None
        if connection is not None:
            with telling():
                connection.close()

    def reopen(self, connection: sqlite3.Connection) -> None:
        """Go on with the file that now stands in the old one's place; every repository follows."""
        self.close()
        self.generation += 1
        self._connection = connection
        self._engine = told(_engine_over(connection))


def _engine_over(connection: sqlite3.Connection) -> Engine:
    # Without hide_parameters, an error would carry the user's words into the log and the crash report.
    engine = create_engine("sqlite+pysqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin by hand, because the driver would leave changes of tables outside the transaction."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing(connection) else "BEGIN")
