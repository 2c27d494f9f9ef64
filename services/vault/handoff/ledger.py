"""What each colleague was given: account, field, revision. It only grows: what was given cannot be taken back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from services.vault.credentials import KIND as CREDENTIAL
from services.vault.credentials import Fields, fields_in
from services.vault.handoff.fields import CODES, holds_something, is_secret, is_told
from services.vault.handoff.lines import Looked
from services.vault.handoff.states import Seen
from services.vault.people.book import owner_of
from services.vault.people.contacts import Contact
from services.vault.room import Room

KIND = "ledger"


@dataclass(frozen=True, slots=True)
class Given:
    """One sealing, as the ledger notes it."""

    line_id: str
    at: datetime
    items: Mapping[str, tuple[int, Fields]] = field(repr=False)


def record(room: Room, contact: Contact, given: Given) -> None:
    """Note what was sealed for ``contact``, under the person and the key. In the transaction of the sealing."""
    entry = room.get(KIND, contact.id)
    before: Mapping[str, Any] = entry.payload["given"] if entry else {}
    mine: dict[str, Any] = dict(before.get(contact.fp, {}))
    for item, (_, fields) in given.items.items():
        noted = dict(mine[item]["fields"]) if item in mine else {}
        for name, one in fields.items():
            # When a revision was first given is what counts; giving it again changes nothing.
            is_new = name not in noted or noted[name]["rev"] < one["rev"]
            if is_new and is_told(name) and holds_something(one):
                noted[name] = {"rev": one["rev"], "at": given.at.isoformat(), "line": given.line_id}
                if name == CODES:
                    noted[name]["marks"] = marks(item, one)
        mine[item] = {"title": fields["title"]["value"], "fields": noted}
    room.put(KIND, contact.id, {"v": 1, "given": {**before, contact.fp: mine}}, action="ledger-give")


def seen_revisions(room: Room, person: str) -> dict[str, dict[str, int]]:
    """Return item → field → the newest revision that ``person`` was given, whatever became of it.

    ``person`` is a contact's id, or any fingerprint that is or was theirs.
    """
    revisions: dict[str, dict[str, int]] = {}
    for (item, name), noted in _newest(room, person).items():
        revisions.setdefault(item, {})[name] = noted.rev
    return revisions


def seen_by(room: Room, person: str, looked: Iterable[Looked]) -> list[Seen]:
    """Return everything that ``person`` was given under any key, by title and field.

    ``looked`` are the openings that this person's records told of.
    """
    opened: dict[tuple[str, str], int] = {}
    for one in looked:
        for item, revs in one.revs.items():
            for name, rev in revs.items():
                opened[item, name] = max(rev, opened.get((item, name), 0))
    seen: list[Seen] = []
    for (item, name), noted in _newest(room, person).items():
        entry = room.get(CREDENTIAL, item)
        fields = fields_in(entry.payload) if entry else None
        now = fields.get(name) if fields else None
        rev = opened.get((item, name), 0)
        seen.append(
            Seen(
                item=item,
                title=fields["title"]["value"] if fields else noted.title,
                field=name,
                rev=noted.rev,
                still_current=_is_valid(item, name, now, noted, noted.rev),
                gone=fields is None,
                opened=rev > 0,
                must_change=is_secret(name) and rev > 0 and _is_valid(item, name, now, noted, rev),
            )
        )
    return sorted(seen, key=lambda one: (one.title, one.item, one.field))


def marks(item: str, field: Mapping[str, Any]) -> list[str]:
    """Return what recovery codes are known by in the ledger: ticking one off must not look like new ones."""
    codes = (str(one["code"]) for one in field["value"] if not one["used"])
    return [hashlib.sha256(f"uv/mark/1\0{item}{code}".encode()).hexdigest()[:16] for code in codes]


@dataclass(frozen=True, slots=True)
class _Noted:
    rev: int
    title: str
    marks: frozenset[str]


def _is_valid(item: str, name: str, now: Mapping[str, Any] | None, noted: _Noted, rev: int) -> bool:
    """Whether what was seen at ``rev`` still opens anything, as far as the vault knows."""
    if now is None or not holds_something(now):
        return False
    if name == CODES:
        return not noted.marks.isdisjoint(marks(item, now))
    return now["rev"] <= rev


def _newest(room: Room, person: str) -> dict[tuple[str, str], _Noted]:
    """Return what was last given of each (item, field), with the marks of all codes that ever were."""
    owner = owner_of(room, person)
    entry = room.get(KIND, owner.id if owner else person)
    newest: dict[tuple[str, str], _Noted] = {}
    for items in entry.payload["given"].values() if entry else ():
        for item, told in items.items():
            for name, one in told["fields"].items():
                found = _Noted(one["rev"], told["title"], frozenset(one.get("marks", ())))
                old = newest.get((item, name), found)
                later = found if found.rev >= old.rev else old
                newest[item, name] = replace(later, marks=found.marks | old.marks)
    return newest
