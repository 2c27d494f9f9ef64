"""What can be done with an open vault in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.vault.audit import OWNER, Chain
from services.vault.crypto import Forged
from services.vault.errors import damaged, not_whole
from services.vault.file import AuditRow, ItemRow, Session
from services.vault.sealing import open_item, seal_item


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
        """Return all items of a kind, in no order. What cannot be read is left out and counted."""
        entries: list[Entry] = []
        for row in self._session.items(kind):
            try:
                entries.append(self._opened(row))
            except Forged:
                self.unreadable += 1
        return entries

    def get(self, kind: str, item_id: str) -> Entry | None:
        """Return one item, or ``None`` where there is none."""
        row = self._session.item(kind, item_id)
        if row is None:
            return None
        try:
            return self._opened(row)
        except Forged:
            raise damaged() from None

    def put(self, kind: str, item_id: str, payload: Mapping[str, Any], *, action: str) -> Entry:
        """Store an item: a new one, or the next revision of one that is there. ``payload`` is what JSON can hold."""
        before = self._session.item(kind, item_id)
        if before is not None and not isinstance(before.rev, int):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise damaged()
        blank = ItemRow(kind, item_id, before.rev + 1 if before else 1, b"", self.now.isoformat())
        row = seal_item(self._master, self.vault_id, blank, payload)
        self._session.put(row)
        self._chain.tell(self.now, action, row)
        return Entry(row.id, row.rev, row.kind, payload, self.now)

    def drop(self, kind: str, item_id: str, *, action: str) -> None:
        """Remove an item for good. One that is not there is no error, and leaves no line."""
        row = self._session.item(kind, item_id)
        if row is not None:
            self._session.drop(kind, item_id)
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
        payload = open_item(self._master, self.vault_id, row)
        try:
            updated = datetime.fromisoformat(row.updated)
        except (TypeError, ValueError):
            raise Forged from None
        return Entry(row.id, row.rev, row.kind, payload, updated)
