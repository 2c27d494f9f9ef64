"""How the backups stand: a badge for each account, every line with its receivers, and what somebody has seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from services.clock import local_day
from services.vault.credentials import Fields
from services.vault.handoff import ledger
from services.vault.handoff.fields import NOTES, tracked
from services.vault.handoff.giving import lines_in
from services.vault.handoff.lines import Line, Looked, Revisions
from services.vault.handoff.messages import HandoffKind
from services.vault.handoff.states import (
    DRILL_DAYS,
    Backup,
    Badge,
    FieldStamp,
    GrantState,
    Seen,
    Share,
    badge_of,
    grant_state,
)
from services.vault.keeping import all_fields
from services.vault.people.book import contacts_in
from services.vault.people.contacts import Contact, ContactState, owner_among
from services.vault.room import Room
from services.vault.strongroom import Strongroom


@dataclass(frozen=True, slots=True)
class Receiver:
    """One colleague of a line.

    ``waiting``: the newest file is not acknowledged yet. ``must_change``: what was opened and is still valid.
    """

    fp: str
    name: str
    state: GrantState
    waiting: bool
    acked_at: datetime | None
    drilled_at: datetime | None
    opened: Sequence[OpenedBy] = ()
    must_change: Sequence[Seen] = ()


@dataclass(frozen=True, slots=True)
class OpenedBy:
    """That a colleague opened accounts, as their record says."""

    at: datetime
    reason: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenLine:
    """A line of handoffs, for a list. ``items`` are ids and titles; ``changed``: not in it as they are now."""

    id: str
    kind: HandoffKind
    until: date | None
    with_notes: bool
    items: Sequence[tuple[str, str]]
    changed: Sequence[str]
    receivers: Sequence[Receiver]
    seq: int
    sealed_at: datetime | None
    withdrawn: bool
    expired: bool
    left: bool = True
    """Whether the newest file was ever saved or copied; until then nobody can have it."""

    @property
    def needs_sealing(self) -> bool:
        """Whether a new file is due: something changed since the newest one."""
        return bool(self.changed) and not self.withdrawn and not self.expired


class Overview:
    """Looks at everything that was given. Plain and synchronous, for the lane ``vault``; every method reads only.

    ``drill_days`` tells after how many days a rehearsal is overdue. Methods may raise VaultError, and UserError while
    the vault is locked.
    """

    def __init__(self, strongroom: Strongroom, drill_days: Callable[[], int] = lambda: DRILL_DAYS) -> None:
        self._strongroom = strongroom
        self._drill_days = drill_days

    def badges(self) -> Mapping[str, Badge]:
        """Return the badge of every account by its id."""
        with self._strongroom.reading() as room:
            return _View(room).badges(self._drill_days())

    def lines(self) -> list[GivenLine]:
        """Return every line, what must be done first, then the newest first."""
        with self._strongroom.reading() as room:
            view = _View(room)
            made = [view.given(line) for line in view.lines]
        made.sort(key=lambda one: one.sealed_at.timestamp() if one.sealed_at else 0.0, reverse=True)
        return sorted(made, key=lambda one: (one.withdrawn or one.expired, not one.needs_sealing))

    def seen_by(self, fp: str) -> list[Seen]:
        """Return everything that the person behind ``fp`` (now or earlier) was given, by title and field."""
        with self._strongroom.reading() as room:
            return _View(room).seen(fp)


class _View:
    """Everything in one open room that badges and lines are told from."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.lines = lines_in(room)
        self._contacts = contacts_in(room)
        self.accounts = all_fields(room)

    def badges(self, drill_days: int) -> Mapping[str, Badge]:
        due = self._due()
        return {
            item: self._badge(item, fields, drill_days, due.get(item, ())) for item, fields in self.accounts.items()
        }

    def _badge(self, item: str, fields: Fields, drill_days: int, due: Iterable[str]) -> Badge:
        stamps = {
            name: FieldStamp(rev, datetime.fromisoformat(fields[name]["at"]))
            for name, rev in tracked(fields, with_notes=True).items()
        }
        shares = [self._share(line, fp, item) for line in self.lines if item in line.items for fp in line.to]
        return replace(badge_of(stamps, shares, self._room.now, drill_days), must_change=tuple(sorted(due)))

    def _due(self) -> Mapping[str, set[str]]:
        """Return the secrets of each account that somebody opened and that are still valid."""
        due: dict[str, set[str]] = {}
        for fp in {one.by for line in self.lines for one in line.looked}:
            for one in self.seen(fp):
                if one.must_change:
                    due.setdefault(one.item, set()).add(one.field)
        return due

    def seen(self, fp: str) -> list[Seen]:
        return ledger.seen_by(self._room, fp, [one for line in self.lines for one in self._looked(line, fp)])

    def given(self, line: Line) -> GivenLine:
        newest = line.newest
        revs: Revisions = newest.revs if newest else {}
        there = [item for item in line.items if item in self.accounts]
        changed = [
            item
            for item in there
            if any(
                rev > revs.get(item, {}).get(name, 0)
                for name, rev in tracked(self.accounts[item], with_notes=line.with_notes).items()
            )
        ]
        return GivenLine(
            id=line.id,
            kind=line.kind,
            until=line.until,
            with_notes=line.with_notes,
            items=[(item, self.accounts[item]["title"]["value"]) for item in there],
            changed=changed,
            receivers=[self._receiver(line, fp) for fp in self._told_of(line)],
            seq=newest.place[1] if newest else 0,
            sealed_at=newest.at if newest else None,
            withdrawn=line.withdrawn_at is not None,
            expired=self._is_expired(line),
            left=line.left,
        )

    def _told_of(self, line: Line) -> list[str]:
        """Return whom a line is for, and who has left it but opened something of it before."""
        owners = [owner for fp in line.to if (owner := self._owner(fp)) is not None]
        left = {one.by for one in line.looked if one.by not in line.to}
        return [*line.to, *sorted(fp for fp in left if not any(owner.owned(fp) for owner in owners))]

    def _receiver(self, line: Line, fp: str) -> Receiver:
        owner, ack = self._owner(fp), line.acks.get(fp)
        mine = self._looked(line, fp)
        items = {item for one in mine for item in one.revs}
        due = [one for one in self.seen(fp) if one.must_change and one.item in items] if mine else []
        return Receiver(
            fp=fp,
            name=owner.name if owner else "",
            state=grant_state(
                acked=ack is not None,
                opened=bool(mine),
                still_current=bool(due),
                expired=self._is_expired(line),
                withdrawn=line.withdrawn_at is not None or self._is_gone(fp),
            ),
            waiting=line.newest is not None and (ack is None or ack.place < line.newest.place),
            acked_at=ack.first_at if ack else None,
            drilled_at=ack.drill_at if ack else None,
            opened=[OpenedBy(one.at, one.reason, tuple(one.revs)) for one in mine],
            must_change=due,
        )

    def _share(self, line: Line, fp: str, item: str) -> Share:
        owner, ack, sealing = self._owner(fp), line.acks.get(fp), line.acked(fp)
        acked = sealing.revs.get(item) if sealing else None
        if acked is not None and not line.with_notes:
            acked = {**acked, NOTES: self.accounts[item][NOTES]["rev"]}  # were not meant to be given
        return Share(
            fp=fp,
            trusted=owner is not None and owner.fp == fp and owner.usable,
            gone=line.withdrawn_at is not None or self._is_expired(line) or self._is_gone(fp),
            acked=acked,
            proven_at=(ack.drill_at or ack.first_at) if ack else None,
        )

    def _looked(self, line: Line, fp: str) -> list[Looked]:
        """Return the openings of ``line`` by the person behind ``fp``, under whichever key."""
        owner = self._owner(fp)
        return [one for one in line.looked if one.by == fp or (owner and owner.owned(one.by))]

    def _owner(self, fp: str) -> Contact | None:
        return owner_among(self._contacts, fp)

    def _is_gone(self, fp: str) -> bool:
        """Whether nothing that was sealed for ``fp`` is a backup any more: the person left, or has another key."""
        owner = self._owner(fp)
        if owner is None or owner.state is ContactState.REVOKED:
            return True
        if fp == owner.fp:
            return owner.state is ContactState.MISMATCH
        # A key that was verified waits until it is known whether the new one is theirs.
        return owner.former is None or fp != owner.former.card.fp

    def _is_expired(self, line: Line) -> bool:
        # A clock that was set back does not prolong a cover.
        latest = max(self._room.now, line.newest.at) if line.newest else self._room.now
        return line.expired(local_day(latest))


def needs_attention(badge: Badge) -> bool:
    """Whether the badge asks for something to be done."""
    return badge.state is not Backup.CURRENT or bool(badge.must_change)
