"""What can be undone: every deed of the day with what was before it and after it, in the database itself.

A deed is one transaction with all that it changed. Undoing it puts back what it changed, and only that: what somebody
wrote in the meantime stays, and is told. So undoing works across pages, and after a restart.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.calendar import Deed
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rows import DeedRow
from services.clock import Clock, local_day
from services.storage.database import Database, Edit

_MOST = 500
_KEPT_DAYS = 2
"""Local days whose deeds are kept; undoing begins with today's."""

Fields = Mapping[str, Any]


class Undoable(Protocol):
    """A repository whose things can be put back. ``kind`` names them in :class:`~services.storage.database.Edit`."""

    kind: str

    def read_ahead(self, ids: Sequence[str], /) -> object:
        """Make reading these things quick for as long as the answer is kept."""
        ...

    def present(self, one_id: str, /) -> dict[str, Any] | None:
        """Return the fields of a thing as its edits have them; ``None`` where it is in no list."""
        ...

    def put_back(self, one_id: str, fields: Fields | None, /) -> None:
        """Make a thing so; ``None`` takes it out of its list. It may be there, or have been there before."""
        ...

    def name(self, fields: Fields, /) -> str:
        """Return what people call it."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """What undoing or redoing did: which things it touched, and what it left because it had changed since."""

    deed: Deed
    touched: tuple[tuple[str, str], ...]
    """Kind and id."""
    left: tuple[Message, ...] = ()


class DeedRepository:
    """The history of deeds. Every call is one transaction."""

    def __init__(self, database: Database, clock: Clock, kinds: Sequence[Undoable]) -> None:
        self._database = database
        self._clock = clock
        self._kinds = {one.kind: one for one in kinds}

    @contextmanager
    def deed(self, told: Message) -> Generator[None]:
        """All that the block changes is one deed, called ``told``; it is stored with it, or not at all.

        What was undone before is forgotten, as everywhere. A block that changes nothing leaves no trace.
        """
        with self._database.noting() as edits:
            yield
            changed = _joined(edits)
            if not changed:
                return
            with self._database.writing() as session:
                session.execute(delete(DeedRow).where(DeedRow.undone.is_(True)))
                body = json.dumps([[e.kind, e.id, e.before, e.after] for e in changed], ensure_ascii=False)
                session.add(DeedRow(at=self._clock.now(), told=_told(told), body=body, undone=False))
                self._thin(session)

    def next_undo(self) -> Deed | None:
        """Return what :meth:`undo` would take back: the last deed of this local day; ``None`` where there is none."""
        return self._next(undone=False)

    def next_redo(self) -> Deed | None:
        """Return what :meth:`redo` would do again."""
        return self._next(undone=True)

    def undo(self) -> Step | None:
        """Take back the last deed of the day. ``None`` where there is none."""
        return self._step(undone=False)

    def redo(self) -> Step | None:
        """Do again what was taken back last. ``None`` where there is nothing."""
        return self._step(undone=True)

    def _next(self, *, undone: bool) -> Deed | None:
        with self._database.reading() as session:
            row = self._row(session, undone=undone)
            return None if row is None else _deed(row)

    def _row(self, session: Session, *, undone: bool) -> DeedRow | None:
        order = DeedRow.number.asc() if undone else DeedRow.number.desc()
        row = session.scalars(select(DeedRow).where(DeedRow.undone.is_(undone)).order_by(order).limit(1)).first()
        if row is None or local_day(row.at) != local_day(self._clock.now()):
            return None
        return row

    def _step(self, *, undone: bool) -> Step | None:
        with self._database.writing() as session:
            row = self._row(session, undone=undone)
            if row is None:
                return None
            edits = [Edit(*one) for one in json.loads(row.body)]
            touched: list[tuple[str, str]] = []
            left: list[Message] = []
            ahead = [kind.read_ahead([e.id for e in edits if e.kind == name]) for name, kind in self._kinds.items()]
            for edit in edits if undone else reversed(edits):
                kept = self._turn(edit if undone else Edit(edit.kind, edit.id, edit.after, edit.before))
                touched.append((edit.kind, edit.id))
                left += [kept] if kept is not None else []
            del ahead
            row.undone = not undone
            return Step(_deed(row), tuple(touched), tuple(left))

    def _turn(self, edit: Edit) -> Message | None:
        """Bring a thing from ``before`` to ``after``, as far as it still is so; say what was left."""
        kind = self._kinds[edit.kind]
        present = kind.present(edit.id)
        changed = {name for name in _names(edit) if _at(edit.before, name) != _at(edit.after, name)}
        if edit.after is None or edit.before is None or present is None:
            same = present is None if edit.before is None else present is not None and _same(present, edit.before)
            if not same:
                return _left(kind.name(present or edit.after or edit.before or {}))
            kind.put_back(edit.id, edit.after)
            return None
        mine = {name for name in changed if present.get(name) == _at(edit.before, name)}
        if mine:
            kind.put_back(edit.id, {**present, **{name: edit.after[name] for name in mine}})
        return None if mine == changed else _left(kind.name(present))

    def _thin(self, session: Session) -> None:
        """Forget the deeds of former days, and all but the last hundreds."""
        session.flush()
        horizon = self._clock.now() - timedelta(days=_KEPT_DAYS)
        newest = session.scalars(select(DeedRow.number).order_by(DeedRow.number.desc()).offset(_MOST).limit(1)).first()
        session.execute(delete(DeedRow).where(DeedRow.at < horizon))
        if newest is not None:
            session.execute(delete(DeedRow).where(DeedRow.number <= newest))


def _joined(edits: Sequence[Edit]) -> list[Edit]:
    """Return one edit for each thing: from what it was at first to what it is at last."""
    found: dict[tuple[str, str], Edit] = {}
    for edit in edits:
        first = found.pop((edit.kind, edit.id), edit)
        found[edit.kind, edit.id] = Edit(edit.kind, edit.id, first.before, edit.after)
    return [edit for edit in found.values() if edit.before != edit.after]


def _names(edit: Edit) -> set[str]:
    return {*(edit.before or ()), *(edit.after or ())}


def _at(fields: Fields | None, name: str) -> object:
    return None if fields is None else fields.get(name)


def _same(present: Fields, told: Fields) -> bool:
    return all(present.get(name) == value for name, value in told.items())


def _left(name: str) -> Message:
    return Message(
        QT_TRANSLATE_NOOP("services", "“{name}” bu arada değişmiş; değişen yeri olduğu gibi bırakıldı."), {"name": name}
    )


def _told(message: Message) -> str:
    return json.dumps({"text": message.text, "params": dict(message.params), "en": message.en}, ensure_ascii=False)


def _deed(row: DeedRow) -> Deed:
    fields = json.loads(row.told)
    return Deed(row.number, row.at, Message(fields["text"], fields["params"], fields["en"]), row.undone)
