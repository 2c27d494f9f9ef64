"""What is odd about an open file: tampered with, older than it was, or changed by a clock that ran ahead."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.messages import Message
from services.clock import Clock
from services.vault.audit import Proof
from services.vault.errors import clock_back, older_copy, tampered
from services.vault.file import Session
from services.vault.holding import Holding
from services.vault.marks import Mark, Marks, bears

_MARK_EVERY = timedelta(seconds=2)
_CLOCKS_DIFFER = timedelta(minutes=5)


class Watch:
    """Judges a file when it is opened, and leaves marks in the keyring by which the next opening can judge."""

    def __init__(self, holding: Holding, marks: Marks, clock: Clock) -> None:
        self._holding = holding
        self._marks = marks
        self._clock = clock
        self._marked_at: datetime | None = None
        self.warning: Message | None = None
        self._behind = False
        self.older = False
        """The file is whole, and an older copy of what it was."""
        self.due = False
        """Others use this login too, and when the vault was opened it had no passphrase."""

    def judge(self, session: Session, proof: Proof) -> None:
        """Say what is odd about the file, the worst first."""
        known = (self._marks.newest(session.vault_id), self._holding.seen)
        self._behind = any(mark is not None and not bears(session, mark) for mark in known)
        self.older = self._behind and proof.whole
        self._holding.seen = Mark.of(session)
        if not proof.whole:
            self.warning = tampered()
        elif self.older:
            self.warning = older_copy()
        else:
            self.warning = clock_back() if self._runs_behind(session) else None

    def tampered(self) -> None:
        """Warn of what was found after the opening: it weighs more than an older copy, which nobody may accept then."""
        self.warning, self.older = tampered(), False

    def settled(self) -> None:
        """Warn no more of what was taken out."""
        self.warning = None

    def mark(self, vault_id: bytes) -> None:
        """Keep in the keyring how far the file has come. No key is needed."""
        head = self._holding.seen
        if head is not None and not self._behind:
            self._marked_at = self._clock.now()
            self._marks.leave(vault_id, head)

    def mark_now_and_then(self, vault_id: bytes) -> None:
        """Keep it after a change, but not after each of many."""
        if self._marked_at is None or abs(self._clock.now() - self._marked_at) >= _MARK_EVERY:
            self.mark(vault_id)

    def accept(self, vault_id: bytes) -> None:
        """Measure by the older copy that is open from now on."""
        self._marks.forget(vault_id)
        self._behind, self.older, self.warning = False, False, None
        self.mark(vault_id)

    def reset(self) -> None:
        """Forget what was seen: another file takes this one's place."""
        self._holding.seen, self._marked_at, self.warning = None, None, None
        self._behind, self.older, self.due = False, False, False

    def _runs_behind(self, session: Session) -> bool:
        head = session.last_audit()
        return head is not None and datetime.fromisoformat(head.ts) > self._clock.now() + _CLOCKS_DIFFER
