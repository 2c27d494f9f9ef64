"""The vault as the rest of the program knows it: the door for credentials."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from services.vault.app_lock import COST, Cost
from services.vault.credentials import KIND, Credential, CredentialSummary, SecretField, summary_of
from services.vault.keeping import all_opened, found, opened, store
from services.vault.keyring_adapter import KeyStore
from services.vault.otp.codes import TimedCode, code_at
from services.vault.otp.settings import OtpKind
from services.vault.secret import Secret
from services.vault.strongroom import Strongroom, VaultState, VaultStatus

__all__ = ["VaultService", "VaultState", "VaultStatus"]


class VaultService:
    """The credentials of one person's vault; the vault itself is :attr:`room`.

    Plain and synchronous: the window calls it on the lane ``vault`` only, because the keyring may wait for the user.
    Credentials are in memory as briefly as a call lasts. Every method may raise VaultError.
    """

    def __init__(
        self, path: Path, keys: KeyStore, clock: Clock, *, mark_keys: KeyStore | None = None, cost: Cost = COST
    ) -> None:
        """``mark_keys`` and ``cost``: see :class:`Strongroom`."""
        self.room = Strongroom(path, keys, clock, mark_keys=mark_keys, cost=cost)
        self._clock = clock

    def status(self) -> VaultStatus:
        """Say how the vault stands, without asking the user anything. Does not raise VaultError: it is the answer."""
        return self.room.status()

    def create(self, passphrase: Secret | None = None, *, shared: bool = False) -> None:
        """Make an empty vault and leave it open. A file that is there already is never touched."""
        self.room.create(passphrase, shared=shared)

    def unlock(self, passphrase: Secret | None = None) -> None:
        """Fetch the key and prove the file. Waits for the user where the keyring is locked."""
        self.room.unlock(passphrase)

    def lock(self) -> None:
        """Forget the key."""
        self.room.lock()

    def renew_key(self) -> None:
        """Wrap the master key anew under a new keyring entry, and delete the old one. The vault must be open."""
        self.room.renew_key()

    def set_aside(self) -> Path:
        """Keep a vault that cannot be opened under another name, so that a new one can be made. Returns where it is."""
        return self.room.set_aside()

    def credentials(self) -> list[CredentialSummary]:
        """List what is in the vault, in no order. Items that cannot be read are left out, and the status warns."""
        with self.room.reading() as room:
            return [summary_of(credential, fields) for fields, credential in all_opened(room)]

    def add(self, credential: Credential) -> CredentialSummary:
        """Store a new credential; its id is given here."""
        with self.room.writing() as room:
            return store(room, replace(credential, id=uuid4().hex), 1, None)

    def update(self, credential_id: str, change: Callable[[Credential], Credential]) -> CredentialSummary:
        """Read, change and write in one transaction. Raises UserError where it is gone."""
        with self.room.writing() as room:
            entry = found(room, credential_id)
            fields, credential = opened(entry)
            return store(room, replace(change(credential), id=entry.id), entry.rev + 1, fields)

    def delete(self, credential_id: str) -> None:
        """Remove a credential for good. Raises UserError where it is gone."""
        with self.room.writing() as room:
            room.drop(KIND, found(room, credential_id).id, action="delete")

    def reveal(self, credential_id: str, field: SecretField) -> Secret:
        """Return one secret. Raises UserError where the credential is gone."""
        credential = self.read(credential_id)
        return credential.password if field is SecretField.PASSWORD else credential.notes

    def code(self, credential_id: str) -> TimedCode:
        """Return the two-factor code of this moment and the next. Raises UserError where there is none."""
        totp = self.read(credential_id).totp
        if totp is None or totp.kind is not OtpKind.TIME:
            raise UserError(
                Message(QT_TRANSLATE_NOOP("services", "Bu kayıtta zamana bağlı bir iki adımlı doğrulama anahtarı yok."))
            )
        return code_at(totp, self._clock.now())

    def read(self, credential_id: str) -> Credential:
        """Return a whole credential, secrets and all. Raises UserError where it is gone."""
        with self.room.reading() as room:
            _, credential = opened(found(room, credential_id))
            return credential
