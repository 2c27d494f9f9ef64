"""What can be done with an open vault in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.vault.audit import OWNER, Chain
from services.vault.crypto import Forged
from services.vault.errors import damaged, forged_entry, not_whole, too_large
from services.vault.file import AuditRow, ItemRow, Session
from services.vault.sealing import digest_of, open_item, seal_item

LARGEST_ITEM = 16 << 20
"""Bytes; half of what the file's reader refuses."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One opened item. ``payload`` may hold secrets, and is therefore not shown."""

    id: str
    rev: int
    kind: str
    payload: Mapping[str, Any]
    updated: datetime

    def __repr__(self) -> str:
        return f"Entry(kind={self.kind!r}, id={self.id!r}, rev={self.rev!r})"


class Room:
    """The inside of an open vault, in one transaction: all that is put, dropped and noted is stored, or nothing.

    ``kind``, ``id`` and ``action`` can be read in the file without a key: they must name nobody and nothing.
    Every method may raise VaultError.
    """

    def __init__(self, session: Session, master: bytes, now: datetime) -> None:
        self._session = session
        self._master = master
        self._chain = Chain(session, master)
        self.vault_id = session.vault_id
        self.epoch = session.epoch
        self.now = now
        self.unreadable = 0
        """How many items were left out because they are not what was sealed."""

    def entries(self, kind: str) -> list[Entry]:
        """Return all items of a kind, in no order. What is not as it was put is left out and counted."""
        entries: list[Entry] = []
        rows = self._session.items(kind)
        for row in rows:
            try:
                entries.append(self._opened(row))
            except Forged:
                self.unreadable += 1
        self.unreadable += len(self._told_of(kind) - {row.id for row in rows})
        return entries

    def get(self, kind: str, item_id: str) -> Entry | None:
        """Return one item, or ``None`` where there is none. Raises VaultError where it is not as it was put."""
        row = self._session.item(kind, item_id)
        if row is None:
            if self._known(kind, item_id):
                raise forged_entry()
            return None
        try:
            return self._opened(row)
        except Forged:
            raise forged_entry() from None

    def put(self, kind: str, item_id: str, payload: Mapping[str, Any], *, action: str) -> Entry:
        """Store an item: a new one, or the next revision of one that is there. ``payload`` is what JSON can hold.

        Raises VaultError over an item that is not as it was put: that would make a forgery genuine.
        """
        before = self._session.item(kind, item_id)
        if not self._is_as_told(kind, item_id, before):
            raise forged_entry()
        blank = ItemRow(kind, item_id, before.rev + 1 if before else 1, b"", self.now.isoformat())
        row = seal_item(self._master, self.vault_id, blank, payload)
        if len(row.blob) > LARGEST_ITEM:
            raise too_large()
        self._session.put(row)
        self._session.changed[kind, item_id] = (row.rev, digest_of(row))
        self._chain.tell(self.now, action, row)
        return Entry(row.id, row.rev, row.kind, payload, self.now)

    def drop(self, kind: str, item_id: str, *, action: str) -> None:
        """Remove an item for good. One that is not there is no error, and leaves no line."""
        row = self._session.item(kind, item_id)
        if row is not None:
            self._session.drop(kind, item_id)
            self._session.changed[kind, item_id] = None
            self._chain.tell(self.now, action, row, dropped=True)

    def note(self, action: str, *, item: str = "", rev: int = 0, actor: str = OWNER) -> None:
        """Add a line to the audit chain that changes no item."""
        self._chain.note(self.now, action, item=item, rev=rev, actor=actor)

    def require_whole(self) -> None:
        """Raise VaultError where the file was tampered with: for what may hand secrets to whom a forged row names."""
        if not self._chain.prove().whole:
            raise not_whole()

    def audit(self) -> list[AuditRow]:
        """Return the whole chain of changes, the oldest first."""
        return list(self._session.audit())

    def last_change(self) -> datetime | None:
        """Return when the chain of changes was last added to; ``None`` for an empty one."""
        row = self._session.last_audit()
        try:
            return datetime.fromisoformat(row.ts) if row is not None else None
        except (TypeError, ValueError):
            raise damaged() from None

    def _opened(self, row: ItemRow) -> Entry:
        if not self._is_as_told(row.kind, row.id, row):
            raise Forged
        payload = open_item(self._master, self.vault_id, row)
        try:
            updated = datetime.fromisoformat(row.updated)
        except (TypeError, ValueError):
            raise Forged from None
        return Entry(row.id, row.rev, row.kind, payload, updated)

    def _known(self, kind: str, item_id: str) -> tuple[int, bytes] | None:
        """Return revision and digest of an item by the chain; ``None`` where it knows of none, or is broken itself."""
        place = (kind, item_id)
        if place in self._session.changed:
            return self._session.changed[place]
        return self._session.told.get(place) if self._session.told is not None else None

    def _is_as_told(self, kind: str, item_id: str, row: ItemRow | None) -> bool:
        if self._session.told is None:  # the chain is broken, and stays so: nothing that is put makes it whole
            return row is None or isinstance(row.rev, int)  # pyright: ignore[reportUnnecessaryIsInstance]
        return self._known(kind, item_id) == ((row.rev, digest_of(row)) if row is not None else None)

    def _told_of(self, kind: str) -> set[str]:
        told = {one for of_kind, one in self._session.told or () if of_kind == kind}
        return told - {one for (of_kind, one), now in self._session.changed.items() if of_kind == kind and now is None}
