"""Codes that are used up: those of a counter, each made once, and the platforms' recovery codes, ticked off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from services.vault.credentials import Credential
from services.vault.otp.codes import CountedCode, code_of
from services.vault.otp.recovery_codes import RecoveryCode, joined, ticked
from services.vault.otp.settings import LARGEST_COUNTER, OtpKind
from services.vault.secret import Secret
from services.vault.service import VaultService

_Change = Callable[[tuple[RecoveryCode, ...]], tuple[RecoveryCode, ...]]


class UsedUpCodes:
    """Every method is one transaction of the vault, and may raise VaultError, or UserError where something is gone."""

    def __init__(self, vault: VaultService, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

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

    def recovery_codes(self, credential_id: str) -> tuple[RecoveryCode, ...]:
        """Return the recovery codes, used ones too, in the platform's order."""
        return self._vault.read(credential_id).recovery_codes

    def tick(self, credential_id: str, code: Secret, *, used: bool) -> tuple[RecoveryCode, ...]:
        """Tick a recovery code off as used now, or take the tick back. Returns all of them."""
        return self._change(credential_id, lambda codes: self._ticked(codes, code, used=used))

    def keep(self, credential_id: str, pasted: tuple[Secret, ...]) -> tuple[RecoveryCode, ...]:
        """Put what a platform hands out now in the place of what is there. Returns all of them."""
        return self._change(credential_id, lambda codes: joined(codes, pasted))

    def put_back(self, credential_id: str, codes: tuple[RecoveryCode, ...]) -> tuple[RecoveryCode, ...]:
        """Store ``codes`` as they were: for undoing."""
        return self._change(credential_id, lambda _: codes)

    def _change(self, credential_id: str, change: _Change) -> tuple[RecoveryCode, ...]:
        kept: list[tuple[RecoveryCode, ...]] = []

        def put(credential: Credential) -> Credential:
            kept.append(change(credential.recovery_codes))
            return replace(credential, recovery_codes=kept[-1])

        self._vault.update(credential_id, put)
        return kept[-1]

    def _ticked(self, codes: tuple[RecoveryCode, ...], code: Secret, *, used: bool) -> tuple[RecoveryCode, ...]:
        place = next((place for place, one in enumerate(codes) if one.code == code), None)
        if place is None:
            raise UserError(
                Message(QT_TRANSLATE_NOOP("services", "Bu kurtarma kodu artık kayıtta yok.")),
                Message(QT_TRANSLATE_NOOP("services", "Kaydı yeniden seçip kodların güncel listesine bakın.")),
            )
        return ticked(codes, place, self._clock.now() if used else None)
