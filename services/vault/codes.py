"""Codes that are used up: those of a counter, each made once, and the platforms' recovery codes, ticked off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.credentials import Credential, Fields
from services.vault.keeping import all_opened, found, opened, store
from services.vault.otp.codes import CountedCode, code_of
from services.vault.otp.recovery_codes import RecoveryCode, joined, ticked
from services.vault.otp.settings import LARGEST_COUNTER, OtpKind
from services.vault.secret import Secret
from services.vault.service import VaultService


@dataclass(frozen=True, slots=True)
class RecoveryList:
    """The recovery codes of a credential, and the revision of the field that holds them."""

    codes: tuple[RecoveryCode, ...]
    rev: int

    @property
    def used(self) -> tuple[datetime | None, ...]:
        """When each was used: all that the page may keep."""
        return tuple(code.used_at for code in self.codes)


class UsedUpCodes:
    """Every method is one transaction of the vault, and may raise VaultError, or UserError where something is gone."""

    def __init__(self, vault: VaultService) -> None:
        self._vault = vault

    def next_code(self, credential_id: str) -> CountedCode:
        """Move the counter on, and only when that is stored return the code: none is ever handed out twice."""
        made: list[CountedCode] = []

        def move_on(credential: Credential) -> Credential:
            totp, counter = credential.totp, credential.counter
            if totp is None or totp.kind is not OtpKind.COUNTER or counter >= LARGEST_COUNTER:
                raise UserError(Message(QT_TRANSLATE_NOOP("services", "Bu kayıtta sayaçlı kod anahtarı yok.")))
            made.append(CountedCode(code_of(totp, counter), counter + 1))
            return replace(credential, counter=counter + 1)

        self._vault.update(credential_id, move_on)
        return made[-1]

    def recovery_codes(self, credential_id: str) -> RecoveryList:
        """Return the recovery codes, used ones too, in the platform's order."""
        with self._vault.room.reading() as room:
            return _listed(*opened(found(room, credential_id)))

    def recovery_code(self, credential_id: str, place: int, rev: int) -> Secret:
        """Return one code of the list that was read as ``rev``. Raises UserError where the list is another now."""
        return _of_revision(self.recovery_codes(credential_id), rev).codes[place].code

    def tick(self, credential_id: str, place: int, rev: int, *, used: bool) -> RecoveryList:
        """Tick one code of the list that was read as ``rev`` off as used now, or take the tick back.

        Returns the list as it is then. Raises UserError where it was another by now.
        """
        with self._vault.room.writing() as room:
            entry = found(room, credential_id)
            fields, credential = opened(entry)
            codes = _of_revision(_listed(fields, credential), rev).codes
            codes = ticked(codes, place, room.now if used else None)
            store(room, replace(credential, recovery_codes=codes), entry.rev + 1, fields)
            return RecoveryList(codes, entry.rev + 1)

    def keep(self, credential_id: str, pasted: tuple[Secret, ...]) -> RecoveryList:
        """Put what a platform hands out now in the place of what is there."""

        def put(credential: Credential) -> Credential:
            return replace(credential, recovery_codes=joined(credential.recovery_codes, pasted))

        self._vault.update(credential_id, put)
        return self.recovery_codes(credential_id)


def holder_of(vault: VaultService, seed: Secret, but: str) -> str:
    """Return the title of another credential than ``but`` that makes its codes from ``seed``, or nothing.

    Raises UserError where the vault is locked.
    """
    with vault.room.reading() as room:
        for _, one in all_opened(room):
            if one.id != but and one.totp is not None and one.totp.seed == seed:
                return one.title
    return ""


def _listed(fields: Fields, credential: Credential) -> RecoveryList:
    return RecoveryList(credential.recovery_codes, fields.get("recovery_codes", {}).get("rev", 0))


def _of_revision(found_now: RecoveryList, rev: int) -> RecoveryList:
    if found_now.rev != rev:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kurtarma kodları bu arada değişti.")),
            Message(QT_TRANSLATE_NOOP("services", "Kaydı yeniden seçip kodların güncel listesine bakın.")),
        )
    return found_now
