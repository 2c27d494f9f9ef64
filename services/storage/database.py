"""The engine over the one database, and the two ways to talk to it: reading and writing."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, ExceptionContext, event
from sqlalchemy.orm import Session

from services.storage.errors import telling, worded

_WRITES = "birim_kalemi_writes"
T = TypeVar("T")
Fields = Mapping[str, Any]
"""A thing as its edits have it: JSON values by the names of its fields."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing before and after a change, as JSON values; ``None`` where it was, or is, in no list."""

    kind: str
    id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    made: bool = False
    """It was nowhere before: taken back, nothing stays of it. What was brought back from the bin goes there again."""

    @property
    def changed(self) -> set[str]:
        """The names of the fields that differ."""
        before, after = self.before or {}, self.after or {}
        return {name for name in {*before, *after} if before.get(name) != after.get(name)}

    def reversed(self) -> Edit:
        """Return the way back."""
        return Edit(self.kind, self.id, self.after, self.before, self.made)


class Database:
    """One open database. It belongs to the thread that opened it.

    On a server, a broken connection is made anew by whoever asks next.
    """

    def __init__(self, engine: Engine) -> None:
        self.generation = 0
        """Counts the databases that took each other's place: what was read of an earlier one may be true no more."""
        self._engine: Engine | None = told(engine)
        self._session: Session | None = None
        self._noting: list[Edit] | None = None

    @property
    def engine(self) -> Engine:
        """The engine; a closed database has none, and to ask is a mistake of the program."""
        if self._engine is None:
            raise RuntimeError("the storage is closed")
        return self._engine

    def wipe(self) -> None:
        """Leave no trace of what was deleted, as far as that is the program's to do. Outside transactions."""

    @contextmanager
    def reading(self) -> Generator[Session]:
        """A session that sees one moment of the database. Nothing of it is kept.

        Within a writing block it is that block's: it sees what was written so far.
        """
        if self._session is not None:
            yield self._session
            return
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Generator[Session]:
        """A session whose changes are durable when the block ends, and undone where it raises.

        The write lock is taken at once, so that what is read is still true when it is written. Within another such
        block it is a part of that one: all of it is stored, or nothing.
        """
        if self._session is not None:
            yield self._session
            self._session.flush()
            return
        with Session(self.engine, expire_on_commit=False) as session:
            session.connection(execution_options={_WRITES: True})
            self._session = session
            try:
                yield session
                session.commit()
            finally:
                self._session = None

    @contextmanager
    def noting(self) -> Generator[list[Edit]]:
        """A writing block that collects what repositories change in it, in their order."""
        with self.writing():
            before, self._noting = self._noting, []
            try:
                yield self._noting
            finally:
                self._noting = before

    def note(
        self, edit: Callable[[T | None, T | None], Edit], before: T | None, after: T | None, *, made: bool = False
    ) -> None:
        """Tell of a change that can be undone, as ``edit`` puts it; outside :meth:`noting` nobody asks for that.

        ``made`` as in :class:`Edit`.
        """
        if self._noting is not None:
            self._noting.append(replace(edit(before, after), made=made))

    def close(self) -> None:
        """Close the database. Closing twice is harmless."""
        engine, self._engine = self._engine, None
        if engine is not None:
            with telling():
                engine.dispose()


def told(engine: Engine) -> Engine:
    """Return the engine, whose failures are put into words."""
    event.listen(engine, "handle_error", _tell)
    return engine


def _tell(context: ExceptionContext) -> None:
    """Put into words what the disk or the database refused, for every statement and commit there is."""
    said = worded(context.original_exception)
    if said is not None:
        raise said from context.original_exception


def write_option() -> dict[str, bool]:
    """The execution option that makes a connection's next transaction a writing one."""
    return {_WRITES: True}


def is_writing(connection: Connection) -> bool:
    """Tell whether the transaction that a connection begins is a writing one."""
    return bool(connection.get_execution_options().get(_WRITES, False))
