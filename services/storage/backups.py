"""Daily copies of the database, thinned out with age, and the way back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rows import UtcDateTime
from services.clock import Clock, local_day
from services.paths import Paths
from services.storage import opening, recovery, sqlite
from services.storage.database import Database
from services.storage.errors import Backup, telling
from services.storage.file_database import FileDatabase
from services.storage.files import drop_stale
from services.storage.migrate import REVISIONS
from services.storage.thinning import superfluous

_WITNESSES = 3
_AGREED = timedelta(hours=12)


class Backups:
    """The backups of one storage. Pictures are not in them: the media folder changes no file.

    It loses those that were erased for good alone: what is recorded of such a picture stays in the copies made before,
    until they are dropped.
    """

    def __init__(self, database: FileDatabase, paths: Paths, clock: Clock) -> None:
        self._database = database
        self._paths = paths
        self._clock = clock

    def list(self) -> tuple[Backup, ...]:
        """Return the backups, the newest first."""
        return recovery.list_backups(self._paths.backups)

    def make(self) -> Backup:
        """Copy the database as it is now, check the copy, and drop the copies that are not needed any more.

        Raises :class:`services.storage.errors.StorageError`; then the older backups stand.
        """
        now = self._clock.now()
        with telling():
            self._paths.backups.mkdir(parents=True, exist_ok=True)
            drop_stale(self._paths.backups)
            path = recovery.new_backup_path(self._paths.backups, now)
            sqlite.copy_database(self._database.path, path)
            for old in superfluous(self.list()):
                if old.path != path:
                    old.path.unlink(missing_ok=True)
            return next(backup for backup in self.list() if backup.path == path)

    def make_if_due(self) -> Backup | None:
        """Make today's backup unless there is one; for the storage lane, after the window stands."""
        newest = next(iter(self.list()), None)
        if newest is not None and local_day(newest.made_at) == local_day(self._clock.now()):
            return None
        return self.make()

    def witnessed_day(self, now: datetime) -> date | None:
        """Return the last local day that is certain to have been; ``None`` where too little speaks for the clock.

        One wrong clock must not empty the bin: it is the last but second day with a daily backup, so that three days of
        use have to agree.
        """
        days = sorted({local_day(one.made_at) for one in self.list() if one.made_at <= now})
        return days[-_WITNESSES] if len(days) >= _WITNESSES else None

    def restore(self, path: Path) -> Path:
        """Go back to the backup at ``path`` and return the dated name under which the present database is kept.

        Every repository goes on with the restored data. Raises
        :class:`services.storage.errors.StorageError`; then the present database stands and is open.
        """
        recovery.check_backup(path, REVISIONS)
        self._database.close()
        try:
            aside = recovery.put_back(self._paths, path, self._clock)
        except BaseException:
            self._reopen()
            raise
        try:
            self._reopen()
        except BaseException:
            self._database.close()
            recovery.move_aside(self._paths.database, self._clock)
            recovery.move_all(aside, self._paths.database)
            self._reopen()
            raise
        return aside

    def _reopen(self) -> None:
        self._database.reopen(opening.judged_connection(self._paths, self._clock))
        opening.bring_up_to_date(self._database, self._paths, self._clock)


class ServerBackups:
    """What stands for backups where a server keeps the database: those are its administrators'."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Backup, ...]:
        return ()

    def make(self) -> Backup:
        raise _on_server()

    def make_if_due(self) -> None:
        return None

    def restore(self, path: Path) -> Path:
        raise _on_server()

    def witnessed_day(self, now: datetime) -> date | None:
        """Return today, where the server's clock agrees."""
        with self._database.reading() as session:
            there = session.scalars(select(func.now(type_=UtcDateTime()))).one()
        return local_day(now) if abs(there - now) < _AGREED else None


def _on_server() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu veriler bir sunucuda duruyor; yedeklerini sunucu alır.")),
        Message(QT_TRANSLATE_NOOP("services", "Bir yedeğe dönmek için bilgi işleme danışın.")),
    )
