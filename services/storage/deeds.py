"""What can be undone: every deed of the day with what was before it and after it, in the database itself.

A deed is one transaction with all that it changed. Undoing it puts back what it changed, and only that: what somebody
wrote in the meantime stays, and is told. So undoing works across pages, and after a restart.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, Protocol, cast

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, defer

from models.calendar import Deed
from models.checking import IsCancelled
from models.errors import Cancelled, UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rows import DeedRow
from services.clock import Clock, local_day
from services.storage.database import Database, Edit, Fields
from services.storage.portions import portions
from services.storage.turning import Judge, Turned, goal

_MOST = 500
_KEPT_DAYS = 2
"""Local days whose deeds are kept; undoing begins with today's."""

Progress = Callable[[int, int], None]
"""Is told how many things are done, and of how many."""


class Undoable(Judge, Protocol):
    """A kind of things that can be put back; ``kind`` names it in :class:`~services.storage.database.Edit`.

    :class:`~services.storage.undoing.OneByOne` has the most of it. At most some hundred things are asked for at once.
    """

    kind: str

    def present_all(self, ids: Sequence[str], /) -> Mapping[str, Fields]:
        """Return the fields of those that are in a list, as their edits have them."""
        ...

    def put_all(self, wanted: Mapping[str, Fields | None], /) -> None:
        """Make things so; ``None`` takes one out of its list. Each may be there, or have been there before."""
        ...

    def unmake(self, ids: Sequence[str], /) -> None:
        """Take things away as if they had never been made."""
        ...


class NotTheLastError(UserError):
    """Something else was done since, here or in another window: what was meant cannot be taken back alone."""

    def __init__(self) -> None:
        said = QT_TRANSLATE_NOOP(
            "services", "Bu arada başka bir şey yapıldı; Takvim’de Ctrl+Z ile sırayla geri alabilirsiniz."
        )
        super().__init__(Message(said))


@dataclass(slots=True)
class Made:
    """A deed that is being done. ``number`` and ``at`` are there when its block has ended, if it changed anything."""

    told: Message
    number: int = 0
    at: datetime | None = None
    kinds: frozenset[str] = frozenset()
    """What kinds of things it changed."""


@dataclass(frozen=True, slots=True)
class Step:
    """What undoing or redoing did, and what it left because it had changed since."""

    deed: Deed
    edits: tuple[Edit, ...]
    """Each thing before and after this step."""
    left: tuple[Message, ...] = ()

    @property
    def touched(self) -> tuple[tuple[str, str], ...]:
        """Kind and id of each thing."""
        return tuple((edit.kind, edit.id) for edit in self.edits)


class DeedRepository:
    """The history of deeds. Every call is one transaction."""

    def __init__(self, database: Database, clock: Clock, kinds: Sequence[Undoable]) -> None:
        self._database = database
        self._clock = clock
        self._kinds = {one.kind: one for one in kinds}
        self._open: Made | None = None

    @contextmanager
    def deed(self, told: Message) -> Generator[Made]:
        """All that the block changes is one deed, called ``told``; it is stored with it, or not at all.

        What was undone before is forgotten, as everywhere. A block that changes nothing leaves no trace. Within
        another deed it is a part of that one, and gives it its name: it knows better what was done.
        """
        if self._open is not None:
            self._open.told = told
            yield self._open
            return
        made = self._open = Made(told)
        try:
            with self._database.noting() as edits:
                yield made
                changed = _joined(edits)
                if changed:
                    self._keep(made, changed)
        finally:
            self._open = None

    def follow(self, made: Made, change: Callable[[], object]) -> bool:
        """Do what follows from a deed by itself as a part of it: one undo takes back both.

        Where it was undone, or forgotten, nothing is done, and the answer is ``False``.
        """
        with self._database.noting() as edits, self._database.writing() as session:
            row = session.get(DeedRow, made.number)
            if row is None or row.undone or row.at != made.at:
                return False
            change()
            row.body = _body(_with_more(_edits(row), _joined(edits)))
        return True

    def next_undo(self) -> Deed | None:
        """Return what :meth:`undo` would take back: the last deed of this local day; ``None`` where there is none."""
        return self._next(undone=False)

    def next_redo(self) -> Deed | None:
        """Return what :meth:`redo` would do again."""
        return self._next(undone=True)

    def undo(
        self, progress: Progress = lambda _done, _of: None, is_cancelled: IsCancelled = lambda: False
    ) -> Step | None:
        """Take back the last deed of the day. ``None`` where there is none; one taken back by hand is passed over.

        Raises ``Cancelled`` where it was cancelled meanwhile: then nothing is changed.
        """
        return self._step(progress, is_cancelled, undone=False)

    def take_back(
        self,
        about: Made | Message,
        progress: Progress = lambda _done, _of: None,
        is_cancelled: IsCancelled = lambda: False,
    ) -> Step | None:
        """Take back one deed, by itself or its name, beside whose sentence that was offered. Otherwise as :meth:`undo`.

        Raises :class:`NotTheLastError` where it is not the one that would be undone next.
        """
        if not is_meant(self.next_undo(), about):
            raise NotTheLastError
        return self.undo(progress, is_cancelled)

    def redo(
        self, progress: Progress = lambda _done, _of: None, is_cancelled: IsCancelled = lambda: False
    ) -> Step | None:
        """Do again what was taken back last, just that. ``None`` where there is nothing. Otherwise as :meth:`undo`."""
        return self._step(progress, is_cancelled, undone=True)

    def _keep(self, made: Made, changed: Sequence[Edit]) -> None:
        with self._database.writing() as session:
            session.execute(delete(DeedRow).where(DeedRow.undone.is_(True)))
            row = DeedRow(at=self._clock.now(), told=_told(made.told), body=_body(changed), undone=False)
            session.add(row)
            session.flush()
            made.number, made.at = row.number, row.at
            made.kinds = frozenset(edit.kind for edit in changed)
            self._thin(session)

    def _next(self, *, undone: bool) -> Deed | None:
        with self._database.reading() as session:
            row = self._row(session, undone=undone)
            return None if row is None else _deed(row)

    def _row(self, session: Session, *, undone: bool) -> DeedRow | None:
        order = DeedRow.number.asc() if undone else DeedRow.number.desc()
        asked = select(DeedRow).where(DeedRow.undone.is_(undone)).order_by(order).limit(1)
        row = session.scalars(asked.options(defer(DeedRow.body))).first()  # an import's is some megabytes
        if row is None or local_day(row.at) != local_day(self._clock.now()):
            return None
        return row

    def _step(self, progress: Progress, is_cancelled: IsCancelled, *, undone: bool) -> Step | None:
        with self._database.writing() as session:
            while (row := self._row(session, undone=undone)) is not None:
                edits = _edits(row)
                way = edits if undone else [edit.reversed() for edit in reversed(edits)]
                turned: list[Turned] = []
                for kind, some in _portions(way):
                    if is_cancelled():
                        raise Cancelled
                    progress(len(turned), len(way))
                    turned += self._turn(self._kinds[kind], some, unmaking=not undone)
                progress(len(way), len(way))
                row.undone = not undone
                if any(one.deviates for one in turned):
                    _keep_what_was_done(session, row, turned, undone=undone)
                left = tuple(one.left for one in turned if one.left is not None)
                if left or any(one.changes for one in turned):
                    return Step(_deed(row), tuple(one.edit for one in turned), left)
            return None

    def _turn(self, kind: Undoable, some: Sequence[Edit], *, unmaking: bool) -> list[Turned]:
        """Bring things from before to after, as far as they still are so."""
        present = kind.present_all([edit.id for edit in some])
        turned = [goal(kind, edit, present.get(edit.id), unmaking=unmaking and edit.made) for edit in some]
        unmade = [one.edit.id for one in turned if one.unmakes]
        changed = {one.edit.id: one.edit.after for one in turned if not one.unmakes and one.changes}
        if unmade:
            kind.unmake(unmade)
        if changed:
            kind.put_all(changed)
        return turned

    def _thin(self, session: Session) -> None:
        """Forget the deeds of former days, and all but the last hundreds."""
        horizon = self._clock.now() - timedelta(days=_KEPT_DAYS)
        newest = session.scalars(select(DeedRow.number).order_by(DeedRow.number.desc()).offset(_MOST).limit(1)).first()
        session.execute(delete(DeedRow).where(DeedRow.at < horizon))
        if newest is not None:
            session.execute(delete(DeedRow).where(DeedRow.number <= newest))


def is_meant(deed: Deed | None, about: Made | Message) -> bool:
    """Tell whether that is the deed that is spoken of. Its number alone does not tell: it may be given anew."""
    if deed is None or isinstance(about, Message):
        return deed is not None and deed.told == about
    return (deed.number, deed.at) == (about.number, about.at)


def _portions(edits: Sequence[Edit]) -> Iterator[tuple[str, tuple[Edit, ...]]]:
    """Return edits in their order, those of one kind that stand together in portions."""
    for kind, alike in groupby(edits, key=lambda edit: edit.kind):
        for some in portions(alike):
            yield kind, some


def _keep_what_was_done(session: Session, row: DeedRow, turned: Sequence[Turned], *, undone: bool) -> None:
    """Note what the step really did, so that the way back does no more and no less."""
    done = [one.edit for one in turned if one.changes]
    kept = done if undone else [edit.reversed() for edit in reversed(done)]
    if kept:
        row.body = _body(kept)
    else:
        session.delete(row)


def _joined(edits: Sequence[Edit]) -> list[Edit]:
    """Return one edit for each thing: from what it was at first to what it is at last."""
    found: dict[tuple[str, str], Edit] = {}
    for edit in edits:
        first = found.pop((edit.kind, edit.id), edit)
        found[edit.kind, edit.id] = Edit(edit.kind, edit.id, first.before, edit.after, first.made)
    return [edit for edit in found.values() if edit.before != edit.after]


def _with_more(edits: Sequence[Edit], more: Sequence[Edit]) -> list[Edit]:
    """Return a deed's edits with what followed from it: of a thing that it changed, the fields that moved since."""
    found = {(edit.kind, edit.id): edit for edit in edits}
    for edit in more:
        first = found.get((edit.kind, edit.id))
        if first is None:
            found[edit.kind, edit.id] = edit
        elif first.after is None or edit.after is None:
            found[edit.kind, edit.id] = Edit(edit.kind, edit.id, first.before, edit.after, first.made)
        else:
            moved = {name: edit.after[name] for name in edit.changed}
            found[edit.kind, edit.id] = Edit(edit.kind, edit.id, first.before, {**first.after, **moved}, first.made)
    return [edit for edit in found.values() if edit.before != edit.after]


def _body(edits: Sequence[Edit]) -> str:
    return json.dumps([[e.kind, e.id, e.before, e.after, e.made] for e in edits], ensure_ascii=False)


def _edits(row: DeedRow) -> list[Edit]:
    return [Edit(*one) for one in json.loads(row.body)]


def _told(message: Message) -> str:
    return json.dumps(_message(message), ensure_ascii=False)


def _message(value: object) -> object:
    """Return a message as JSON values; a value in it may be one too."""
    if not isinstance(value, Message):
        return value
    return {"text": value.text, "params": {n: _message(v) for n, v in value.params.items()}, "en": value.en}


def _read(value: object) -> Any:
    """Return what :func:`_message` wrote."""
    if not isinstance(value, dict):
        return value
    fields = cast("dict[str, Any]", value)
    return Message(fields["text"], {name: _read(one) for name, one in fields["params"].items()}, fields["en"])


def _deed(row: DeedRow) -> Deed:
    return Deed(row.number, row.at, _read(json.loads(row.told)), row.undone)
