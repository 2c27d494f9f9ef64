"""From whatever revision a database stands at to the present one. Alembic is loaded only when there is work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from services.storage import sqlite

if TYPE_CHECKING:
    from services.storage.database import Database
    from services.storage.file_database import FileDatabase

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
"""Every revision this version knows, oldest first. A test compares it with the migrations folder."""

_FOLDER = Path(__file__).with_name("migrations")


def upgrade(database: FileDatabase) -> None:
    """Bring the tables of a file to the present revision, in one transaction: all of it happens, or nothing.

    Raises :class:`services.storage.errors.StorageError` where the disk refuses.
    """
    raw = database.connection

    def check() -> None:
        if sqlite.broken_references(raw):
            raise RuntimeError("a migration left rows that point nowhere")

    sqlite.set_foreign_keys(raw, enforced=False)
    try:
        upgrade_tables(database, check)
    finally:
        sqlite.set_foreign_keys(raw, enforced=True)


def upgrade_tables(database: Database, check: Callable[[], None] = lambda: None) -> None:
    """Run the migrations that are due as one transaction; ``check`` may refuse what came out."""
    from alembic import command
    from alembic.config import Config

    from services.storage.database import write_option

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with database.engine.connect().execution_options(**write_option()) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        check()
