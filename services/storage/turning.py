"""What becomes of one thing when a deed is undone or redone, judged by how it is now. It asks and stores nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from models.messages import QT_TRANSLATE_NOOP, Message
from services.storage.database import Edit, Fields


class Judge(Protocol):
    """What a kind of things knows of one of them."""

    def is_beyond(self, present: Fields, told: Fields, /) -> bool:
        """Whether so much became of a thing since it was ``told`` that it is left alone altogether."""
        ...

    def remainder(self, present: Fields, made: Fields, /) -> tuple[Fields | None, Message | None]:
        """Say what stays of a thing that was ``made`` so and is taken back: ``None`` is nothing; and a sentence."""
        ...

    def name(self, fields: Fields, /) -> str:
        """Return what people call it."""
        ...


@dataclass(frozen=True, slots=True)
class Turned:
    """``edit`` is what really becomes of a thing: from how it is now to how it will be.

    ``deviates`` where that is not what the deed says; ``left`` tells people why.
    """

    edit: Edit
    unmakes: bool = False
    deviates: bool = False
    left: Message | None = None

    @property
    def changes(self) -> bool:
        return self.edit.before != self.edit.after


def goal(kind: Judge, edit: Edit, present: Fields | None, *, unmaking: bool) -> Turned:
    """Judge how far a thing can be brought from the edit's ``before`` to its ``after``.

    ``unmaking``: the deed made it, and is undone.
    """
    if present == edit.after:  # somebody was there before us, which is as good
        return _as_it_is(edit, present)
    if present is None:
        return Turned(edit) if edit.before is None else _as_it_is(edit, None, _changed(kind, edit, None))
    if edit.before is None:
        return _as_it_is(edit, present, _changed(kind, edit, present))
    if edit.after is not None:
        return _merged(kind, edit, edit.after, present)
    return _away(kind, edit, edit.before, present, unmaking=unmaking)


def _away(kind: Judge, edit: Edit, before: Fields, present: Fields, *, unmaking: bool) -> Turned:
    """Take a thing away, unless somebody did something with it since."""
    if _same(present, before):
        return Turned(edit, unmakes=unmaking)
    rest, said = kind.remainder(present, before) if unmaking else (present, None)
    if rest is None:
        return Turned(Edit(edit.kind, edit.id, dict(present), None, edit.made), unmakes=True, deviates=True)
    left = said or _changed(kind, edit, present)
    return Turned(Edit(edit.kind, edit.id, dict(present), dict(rest)), deviates=True, left=left)


def _merged(kind: Judge, edit: Edit, after: Fields, present: Fields) -> Turned:
    """Take back field by field: only what still is as the deed left it, or is back already."""
    before = edit.before or {}
    if kind.is_beyond(present, before):
        return _as_it_is(edit, present, _changed(kind, edit, present))
    wanted = {name for name in edit.changed if present.get(name) != after.get(name)}
    mine = {name for name in wanted if present.get(name) == before.get(name)}
    made = Edit(edit.kind, edit.id, dict(present), {**present, **{name: after.get(name) for name in mine}})
    if mine == edit.changed:
        return Turned(made)
    return Turned(made, deviates=True, left=None if mine == wanted else _changed(kind, edit, present))


def _as_it_is(edit: Edit, present: Fields | None, left: Message | None = None) -> Turned:
    kept = None if present is None else dict(present)
    return Turned(Edit(edit.kind, edit.id, kept, kept), deviates=True, left=left)


def _same(present: Fields, told: Fields) -> bool:
    return all(present.get(name) == value for name, value in told.items())


def _changed(kind: Judge, edit: Edit, present: Fields | None) -> Message:
    name = kind.name(present or edit.after or edit.before or {})
    if present is None:
        return Message(QT_TRANSLATE_NOOP("services", "“{name}” bu arada silinmiş; öyle bırakıldı."), {"name": name})
    said = QT_TRANSLATE_NOOP("services", "“{name}” bu arada değişmiş; değişen yeri olduğu gibi bırakıldı.")
    return Message(said, {"name": name})
