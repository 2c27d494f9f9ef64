"""The master key while the vault is open, and the sessions that it is good for."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.app_lock import Stretched
from services.vault.audit import Chain, Proof
from services.vault.file import FORMAT, Session, VaultFile
from services.vault.marks import Mark, bears


@dataclass(frozen=True, slots=True)
class Held:
    """The master key, the file that it belongs to, and the slot that it came by (none for a recovery)."""

    master: bytes = field(repr=False)
    vault_id: bytes
    epoch: int
    slot_id: bytes | None
    passphrase: Stretched | None = None


class Holding:
    """What an open vault holds in memory, and nothing more. Locked while :attr:`held` is ``None``."""

    def __init__(self, file: VaultFile) -> None:
        self.file = file
        self.held: Held | None = None
        self.seen: Mark | None = None
        """How far the chain was when this process last looked: a file that does not bear it is another one."""
        self.broken = False
        """The chain does not go on as it should: nothing can be said of single items any more."""
        self._followed: Proof | None = None
        self._writing = False

    def hold(self, held: Held, proof: Proof) -> None:
        """Begin to hold, with what the chain says of every item."""
        self.held = held
        self._followed, self.broken = proof, not proof.unbroken

    def learn_anew(self) -> None:
        """After a change of the master key: read what the chain says under the new one."""
        held = self.opened()
        with self.file.reading() as session:
            self.hold(held, Chain(session, held.master).prove())

    def opened(self) -> Held:
        """Return what is held. Raises UserError where the vault is locked."""
        if self.held is None:
            raise _locked(QT_TRANSLATE_NOOP("services", "Önce kasanın kilidini açın."))
        return self.held

    def changed(self) -> UserError:
        """Let go of the key, because the file is not the one that it was; return what is to be said."""
        self.held = None
        return _locked(QT_TRANSLATE_NOOP("services", "Kasa dosyası bu sırada değişti. Kilidi açarak devam edin."))

    @contextmanager
    def reading(self) -> Generator[tuple[Session, Held]]:
        """One consistent view of the open vault. Raises UserError, VaultError."""
        with self._checked(self.file.reading) as both:
            yield both

    @contextmanager
    def writing(self) -> Generator[tuple[Session, Held]]:
        """One transaction in the open vault. Raises UserError, VaultError."""
        if self._writing:
            raise RuntimeError("a transaction inside a transaction would wait for itself")
        self._writing = True
        try:
            with self._checked(self.file.writing) as (session, held):
                yield session, held
                head = Mark.of(session)
        finally:
            self._writing = False
        self.seen = head

    @contextmanager
    def _checked(self, opening: Callable[[], AbstractContextManager[Session]]) -> Generator[tuple[Session, Held]]:
        held = self.opened()
        with opening() as session:
            if (session.vault_id, session.fmt, session.epoch) != (held.vault_id, FORMAT, held.epoch):
                raise self.changed()
            if self.seen is not None and not bears(session, self.seen):
                raise self.changed()
            self._catch_up(session, held)
            yield session, held

    def _catch_up(self, session: Session, held: Held) -> None:
        """Follow the lines that came since, and lend the session what the chain says of every item."""
        if self._followed is None or self.broken:
            return
        self._followed = Chain(session, held.master).follow(self._followed.n, self._followed.mac, self._followed.told)
        if self._followed.unbroken:
            session.told, session.told_slots = self._followed.told.items, self._followed.told.slots
        else:
            self.broken = True


def _locked(hint: str) -> UserError:
    return UserError(Message(QT_TRANSLATE_NOOP("services", "Kasa kilitli.")), Message(hint))
