"""The chain of changes: every line's mac covers the line before, and the last lines say how every item stands."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from services.vault import crypto
from services.vault.errors import damaged
from services.vault.file import AuditRow, ItemRow, Session
from services.vault.sealing import digest_of, open_item

OWNER = "owner"
CHECKPOINT_ROWS = 500
"""How many lines are proven at each unlocking before a checkpoint shortens that."""

ADD_SLOT, DROP_SLOT, ROTATE = "add-slot", "drop-slot", "rotate"
"""The lines that tell which ways lead in beside the keyring's; a new master key ends them all."""


@dataclass(slots=True)
class Told:
    """What the chain says so far: how every item stands, (kind, id) to revision and digest, and the ids of slots."""

    items: dict[tuple[str, str], tuple[int, bytes]] = field(default_factory=dict[tuple[str, str], tuple[int, bytes]])
    slots: set[str] = field(default_factory=set[str])


@dataclass(frozen=True, slots=True)
class Proof:
    """``whole``: the chain is ``unbroken``, and items and slots are what it says.

    ``lines`` were read for it. ``told`` is what they say up to line ``n`` and its ``mac``.
    """

    whole: bool
    unbroken: bool
    lines: int
    told: Told
    n: int
    mac: bytes


class Chain:
    """The chain of one session's file, under one master key."""

    def __init__(self, session: Session, master: bytes) -> None:
        self._session = session
        self._epoch = str(session.epoch).encode()
        self._key = crypto.derived(master, b"audit", self._epoch)
        self._checkpoint_key = crypto.derived(master, b"checkpoint", self._epoch)

    def note(self, now: datetime, action: str, *, item: str = "", kind: str = "", rev: int = 0, actor: str = OWNER):
        """Add a line that changes no item."""
        self._append(AuditRow(0, now.isoformat(), actor, action, "note", kind, item, rev, b"", b""))

    def tell(self, now: datetime, action: str, row: ItemRow, *, dropped: bool = False, actor: str = OWNER) -> None:
        """Add the line of an item that is being put or dropped."""
        effect, digest = ("drop", b"") if dropped else ("put", digest_of(row))
        self._append(AuditRow(0, now.isoformat(), actor, action, effect, row.kind, row.id, row.rev, digest, b""))

    def prove(self, *, from_the_beginning: bool = False) -> Proof:
        """Walk the chain, from the last checkpoint or from the beginning, and hold items and slots against it."""
        start = (0, crypto.FIRST_MAC, Told()) if from_the_beginning else self._remembered()
        proof = self.follow(*start)
        stands = {(row.kind, row.id): (row.rev, digest_of(row)) for row in self._session.items()}
        told = proof.told
        whole = proof.unbroken and told.items == stands and told.slots == self._session.ways_in()
        return replace(proof, whole=whole)

    def follow(self, n: int, mac: bytes, told: Told) -> Proof:
        """Walk on from line ``n``, and let ``told`` learn from each line. Items are not looked at: never ``whole``."""
        begun = n
        for row in self._session.audit(after=n):
            after = crypto.chained(self._key, mac, *row.place())
            if row.n != n + 1 or after != row.mac or not _follow(told, row):
                return Proof(False, False, n - begun + 1, told, n, mac)
            n, mac = row.n, after
        return Proof(False, n > 0, n - begun, told, n, mac)

    def is_of_this_key(self, master: bytes) -> bool:
        """Whether ``master`` has anything to do with this file: its first line, or any of its items, was made by it.

        A key that wraps no more than itself (an old slot that somebody put back) must not be let in to write.
        """
        first = self._session.audit_row(1)
        if first is not None and first.mac == crypto.chained(self._key, crypto.FIRST_MAC, *first.place()):
            return True
        for row in self._session.items():
            try:
                open_item(master, self._session.vault_id, row)
            except crypto.Forged:
                continue
            return True
        return False

    def remember(self, told: Told) -> None:
        """Leave a checkpoint, so that the next proof needs not begin at the beginning. The chain must be proven."""
        head = self._session.last_audit()
        assert head is not None
        content = {
            "n": head.n,
            "mac": head.mac.hex(),
            "told": [[*place, rev, digest.hex()] for place, (rev, digest) in told.items.items()],
            "slots": sorted(told.slots),
        }
        plain = json.dumps(content, separators=(",", ":")).encode()
        self._session.set_checkpoint(crypto.seal(self._checkpoint_key, plain, self._session.vault_id, self._epoch))

    def rewrite(self, rows: Iterable[AuditRow]) -> None:
        """Store ``rows`` (the whole chain, in order) with macs of this key."""
        self._session.set_checkpoint(b"")
        self._session.put_audit(self._linked(rows))

    def _linked(self, rows: Iterable[AuditRow]) -> Iterable[AuditRow]:
        before = crypto.FIRST_MAC
        for row in rows:
            before = crypto.chained(self._key, before, *row.place())
            yield replace(row, mac=before)

    def _append(self, row: AuditRow) -> None:
        last = self._session.last_audit()
        if last is not None and not isinstance(last.mac, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise damaged()
        row = replace(row, n=last.n + 1 if last else 1)
        mac = crypto.chained(self._key, last.mac if last else crypto.FIRST_MAC, *row.place())
        self._session.put_audit([replace(row, mac=mac)])

    def _remembered(self) -> tuple[int, bytes, Told]:
        """Where a proof may begin: at the checkpoint, if it is ours and the chain still has its line."""
        blob = self._session.checkpoint()
        if blob:
            try:
                content = json.loads(crypto.unseal(self._checkpoint_key, blob, self._session.vault_id, self._epoch))
            except crypto.Forged:
                return 0, crypto.FIRST_MAC, Told()
            row, mac = self._session.audit_row(content["n"]), bytes.fromhex(content["mac"])
            if row is not None and row.mac == mac and "slots" in content:
                items = {(kind, item): (rev, bytes.fromhex(digest)) for kind, item, rev, digest in content["told"]}
                return row.n, mac, Told(items, set(content["slots"]))
        return 0, crypto.FIRST_MAC, Told()


def _follow(told: Told, row: AuditRow) -> bool:
    """Let ``told`` learn from a line, and return whether it may stand there: no revision is left out or said twice."""
    place = (row.kind, row.item)
    if row.effect == "drop":
        told.items.pop(place, None)
    elif row.effect == "put":
        before = told.items.get(place)
        if before is not None and row.rev != before[0] + 1:
            return False
        told.items[place] = (row.rev, row.digest)
    elif row.action == ADD_SLOT:
        told.slots.add(row.item)
    elif row.action == DROP_SLOT:
        told.slots.discard(row.item)
    elif row.action == ROTATE:
        told.slots.clear()
    return True
