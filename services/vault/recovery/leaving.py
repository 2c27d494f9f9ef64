"""Lists of what to change when somebody leaves, kept in the vault so that they can be put down and taken up again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import uuid4

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.credentials import Fields
from services.vault.errors import damaged
from services.vault.keeping import all_fields
from services.vault.people.book import contacts_in
from services.vault.people.contacts import ContactState
from services.vault.recovery.lists import LeavingList, Progress, Seen, Standing, Why, everything, progress_of
from services.vault.recovery.shares.seal import shares_made
from services.vault.recovery.tasks import Task
from services.vault.room import Entry, Room
from services.vault.strongroom import Strongroom

_KIND = "leaving"
SeenBy = Callable[[Room, str], Seen]
"""What a person was given and when last: item → field → revision."""


def nothing_given(room: Room, person: str) -> Seen:
    """Stand in where nothing was ever handed over."""
    del room, person
    return {}


class LeavingLists:
    """The lists of one vault. ``seen_by`` tells what a person was given. For the lane ``vault``."""

    def __init__(self, strongroom: Strongroom, seen_by: SeenBy = nothing_given) -> None:
        self._strongroom = strongroom
        self._seen_by = seen_by

    def all(self) -> list[Progress]:
        """Return every list with its progress: those to be worked on first, the newest first among them."""
        with self._strongroom.reading() as room:
            inside = all_fields(room)
            made = [self._progress(room, _list_of(entry), inside) for entry in room.entries(_KIND)]
        made.sort(key=lambda progress: progress.list.started, reverse=True)
        return sorted(made, key=lambda progress: progress.list.closed is not None)

    def begin(self, why: Why, person: str, name: str) -> Progress:
        """Begin a list for ``person``, or return the one that is being worked on already.

        Raises UserError where there is nothing to change: the person was given nothing.
        """
        with self._strongroom.writing() as room:
            inside = all_fields(room)
            for entry in room.entries(_KIND):
                running = _list_of(entry)
                if (running.why, running.person, running.closed) == (why, person, None):
                    return self._progress(room, running, inside)
            seen = self._seen(room, why, person, inside)
            made = LeavingList(uuid4().hex, why, person, name.strip(), room.now, seen)
            progress = self._progress(room, made, inside)
            if why is not Why.SELF and not seen:
                raise UserError(
                    Message(QT_TRANSLATE_NOOP("services", "{name} için değiştirilecek bir şey yok."), {"name": name}),
                    Message(
                        QT_TRANSLATE_NOOP("services", "Bu kişiye bu kasadan hiçbir hesap verilmemiş görünüyor."),
                    ),
                )
            room.put(_KIND, made.id, made.payload(), action="leaving-begin")
        return progress

    def tick(self, list_id: str, item: str, task: Task, *, done: bool) -> Progress:
        """Tick a task that only a person can know to be done, or take the tick back."""

        def change(made: LeavingList, room: Room) -> LeavingList:
            ticked = {place: at for place, at in made.ticked.items() if place != (item, task)}
            return replace(made, ticked=ticked | ({(item, task): room.now} if done else {}))

        return self._change(list_id, change, "leaving-tick")

    def close(self, list_id: str) -> Progress:
        """Close a list on which everything is done. Raises UserError where something is not."""

        def change(made: LeavingList, room: Room) -> LeavingList:
            progress = self._progress(room, made, all_fields(room))
            if not progress.is_complete:
                raise UserError(
                    Message(
                        QT_TRANSLATE_NOOP("services", "Listede yapılmamış {n} iş var."),
                        {"n": progress.total - progress.done},
                    ),
                    Message(QT_TRANSLATE_NOOP("services", "Kalanları bitirin; liste yerinde duruyor.")),
                )
            return replace(made, closed=room.now)

        return self._change(list_id, change, "leaving-close")

    def drop(self, list_id: str) -> None:
        """Remove a list, finished or not; the accounts are not touched."""
        with self._strongroom.writing() as room:
            room.drop(_KIND, list_id, action="leaving-drop")

    def _change(self, list_id: str, change: Callable[[LeavingList, Room], LeavingList], action: str) -> Progress:
        with self._strongroom.writing() as room:
            entry = room.get(_KIND, list_id)
            if entry is None:
                raise UserError(Message(QT_TRANSLATE_NOOP("services", "Bu liste artık kasada yok.")))
            changed = change(_list_of(entry), room)
            room.put(_KIND, list_id, changed.payload(), action=action)
            return self._progress(room, changed, all_fields(room))

    def _progress(self, room: Room, made: LeavingList, inside: Mapping[str, Fields]) -> Progress:
        contact = next((one for one in contacts_in(room) if one.id == made.person), None)
        is_revoked = contact is not None and contact.state is ContactState.REVOKED
        standing = Standing(
            given=self._seen_by(room, made.person) if made.why is Why.SELF else {},
            is_known=contact is not None,
            revoked=contact.since if contact is not None and is_revoked else None,
            shares=shares_made(room),
        )
        return progress_of(made, inside, standing)

    def _seen(self, room: Room, why: Why, person: str, inside: Mapping[str, Fields]) -> Seen:
        if why is Why.SELF:
            return {}
        return everything(inside) if why is Why.PREDECESSOR else self._seen_by(room, person)


def _list_of(entry: Entry) -> LeavingList:
    try:
        return LeavingList.of(entry.id, entry.payload)
    except (KeyError, TypeError, ValueError):
        raise damaged() from None
