"""The lists that are worked through when somebody leaves: values and what follows from them, without a vault.

A list remembers what a person has seen (item → field → revision of the field). The vault's fields carry the revision
that last changed them, so a changed password is seen to be changed; what no vault can see is ticked by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from models.enums import Platform
from services.language.turkish import sort_key
from services.vault.credentials import Fields
from services.vault.recovery.tasks import FIELD_TASKS, KNOWN_BY_THEMSELVES, NEEDED, Task

Seen = Mapping[str, Mapping[str, int]]
"""Item id → name of a field → the field's revision that the person has."""
NO_ITEM = ""
"""Stands where an item's id stands, for what belongs to no single account."""


class Why(StrEnum):
    """Why there is a list. Values are stored: never rename one."""

    LEFT = "left"
    """A colleague, who was given accounts, leaves or shall no longer have them."""
    OPENED = "opened"
    """A colleague opened the accounts in an emergency, which is over."""
    PREDECESSOR = "predecessor"
    """The editor before us, who knew everything."""
    SELF = "self"
    """The editor herself leaves; ``person`` is her successor, and ``seen`` is empty."""


@dataclass(frozen=True, slots=True)
class Done:
    """That a task is done: since when, and whether the vault saw it or a hand ticked it."""

    at: datetime
    by_hand: bool


@dataclass(frozen=True, slots=True)
class LeavingList:
    """A list as the vault keeps it. ``person`` is whom it is about (an id of theirs), ``name`` how they are called."""

    id: str
    why: Why
    person: str
    name: str
    started: datetime
    seen: Seen
    ticked: Mapping[tuple[str, Task], datetime] = field(default_factory=dict[tuple[str, Task], datetime])
    closed: datetime | None = None

    def payload(self) -> dict[str, Any]:
        """Return what is sealed: plain JSON values."""
        return {
            "v": 1,
            "why": self.why.value,
            "person": self.person,
            "name": self.name,
            "started": self.started.isoformat(),
            "seen": {item: dict(fields) for item, fields in self.seen.items()},
            "ticked": [[item, task.value, at.isoformat()] for (item, task), at in self.ticked.items()],
            "closed": self.closed and self.closed.isoformat(),
        }

    @classmethod
    def of(cls, list_id: str, payload: Mapping[str, Any]) -> LeavingList:
        """Return the list that was sealed. Raises KeyError, TypeError or ValueError on a foreign inside."""
        return cls(
            id=list_id,
            why=Why(payload["why"]),
            person=payload["person"],
            name=payload["name"],
            started=datetime.fromisoformat(payload["started"]),
            seen=payload["seen"],
            ticked={(item, Task(task)): datetime.fromisoformat(at) for item, task, at in payload["ticked"]},
            closed=datetime.fromisoformat(payload["closed"]) if payload["closed"] else None,
        )


@dataclass(frozen=True, slots=True)
class Todo:
    task: Task
    done: Done | None

    @property
    def by_hand(self) -> bool:
        """Whether only a person can know that it is done."""
        return self.task not in KNOWN_BY_THEMSELVES


@dataclass(frozen=True, slots=True)
class AccountTodos:
    """What is to be done for one account; ``item`` is :data:`NO_ITEM` for what belongs to none of them."""

    item: str
    title: str
    platform: Platform | None
    user_name: str
    url: str
    todos: tuple[Todo, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a list is. ``gone`` counts accounts that were seen and have been deleted from the vault since."""

    list: LeavingList
    accounts: tuple[AccountTodos, ...]
    gone: int

    @property
    def total(self) -> int:
        return sum(len(account.todos) for account in self.accounts)

    @property
    def done(self) -> int:
        return sum(todo.done is not None for account in self.accounts for todo in account.todos)

    @property
    def is_complete(self) -> bool:
        return self.done == self.total


def everything(inside: Mapping[str, Fields]) -> Seen:
    """Return what a person has seen who had the whole vault."""
    return {
        item: {name: fields[name]["rev"] for name in FIELD_TASKS if name in fields} for item, fields in inside.items()
    }


@dataclass(frozen=True, slots=True)
class Standing:
    """How the person of a list stands now: what they have as a successor, and since when their card is revoked.

    ``shares``: when the shares of the unit's backup were made, ``None`` where there are none.
    """

    given: Seen = field(default_factory=dict[str, Mapping[str, int]])
    is_known: bool = False
    revoked: datetime | None = None
    shares: datetime | None = None


def progress_of(made: LeavingList, inside: Mapping[str, Fields], standing: Standing) -> Progress:
    """Hold a list against the vault as it is; ``inside`` are the credentials."""
    if made.why is Why.SELF:
        accounts = [_handing(made, item, fields, standing.given.get(item, {})) for item, fields in inside.items()]
        general = [Todo(Task.KIT, _ticked(made, NO_ITEM, Task.KIT))]
    else:
        known = {item: fields for item, fields in inside.items() if item in made.seen}
        accounts = [_rotating(made, item, fields) for item, fields in known.items()]
        # A Page's roles belong to the person: they are left over even where no password was given.
        has_roles = any(_value(fields, "platform") == Platform.FACEBOOK for fields in inside.values())
        general = [Todo(Task.ROLES, _ticked(made, NO_ITEM, Task.ROLES))] if has_roles else []
        if standing.shares is not None and made.why in (Why.LEFT, Why.PREDECESSOR):
            renewed = standing.shares > made.started
            general.append(Todo(Task.SHARES, Done(standing.shares, by_hand=False) if renewed else None))
        if made.why is Why.LEFT and standing.is_known:
            revoked = standing.revoked
            general.append(Todo(Task.REVOKE, Done(revoked, by_hand=False) if revoked else None))
    accounts.sort(key=lambda account: sort_key(account.title))
    for todo in general:
        platform = Platform.FACEBOOK if todo.task is Task.ROLES else None
        accounts.append(AccountTodos(NO_ITEM, "", platform, "", "", (todo,)))
    gone = 0 if made.why is Why.SELF else sum(item not in inside for item in made.seen)
    return Progress(made, tuple(accounts), gone)


def _rotating(made: LeavingList, item: str, fields: Fields) -> AccountTodos:
    """What has to change in an account that a leaver knew."""
    todos: list[Todo] = []
    for name, task in FIELD_TASKS.items():
        seen = made.seen[item].get(name)
        if seen is None or name not in fields:
            continue
        moved = fields[name]["rev"] > seen
        if task in KNOWN_BY_THEMSELVES and moved:
            todos.append(Todo(task, Done(datetime.fromisoformat(fields[name]["at"]), by_hand=False)))
        elif moved or fields[name]["value"]:
            todos.append(Todo(task, _ticked(made, item, task)))
    by_hand = (Task.SESSIONS, Task.CONTACT, *((Task.ROLES,) if _value(fields, "platform") == Platform.X else ()))
    todos += [Todo(task, _ticked(made, item, task)) for task in by_hand]
    return _account(item, fields, todos)


def _handing(made: LeavingList, item: str, fields: Fields, given: Mapping[str, int]) -> AccountTodos:
    """What has to be handed over of an account whose editor leaves."""
    secrets = [name for name in NEEDED if name in fields and fields[name]["value"]]
    has_all = bool(given) and all(given.get(name, 0) >= fields[name]["rev"] for name in secrets)
    since = max((datetime.fromisoformat(fields[name]["at"]) for name in secrets), default=made.started)
    by_hand = (Task.CONTACT, *((Task.ROLES,) if _value(fields, "platform") else ()))
    todos = [Todo(Task.HANDED, Done(since, by_hand=False) if has_all else None)]
    todos += [Todo(task, _ticked(made, item, task)) for task in by_hand]
    return _account(item, fields, todos)


def _account(item: str, fields: Fields, todos: Iterable[Todo]) -> AccountTodos:
    platform = _value(fields, "platform")
    return AccountTodos(
        item=item,
        title=_value(fields, "title") or "",
        platform=Platform(platform) if platform else None,
        user_name=_value(fields, "user_name") or "",
        url=_value(fields, "url") or "",
        todos=tuple(todos),
    )


def _value(fields: Fields, name: str) -> Any:
    return fields[name]["value"] if name in fields else None


def _ticked(made: LeavingList, item: str, task: Task) -> Done | None:
    at = made.ticked.get((item, task))
    return Done(at, by_hand=True) if at else None
