"""Codes by RFC 4226 (counters) and RFC 6238 (time). The one place that knows pyotp."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime

from services.vault.otp.settings import OtpKind, OtpSettings
from services.vault.secret import Secret

_PYOTP_LEAST_BYTES = 10


@dataclass(frozen=True, slots=True)
class TimedCode:
    """The code of one moment and the one after it."""

    value: Secret
    following: Secret
    valid_until: datetime
    period: int


@dataclass(frozen=True, slots=True)
class CountedCode:
    """A code that is good for one sign-in. ``number`` counts from 1, as people do."""

    value: Secret
    number: int


def code_at(settings: OtpSettings, moment: datetime) -> TimedCode:
    """Return the code that is valid at an aware ``moment`` after 1970, by RFC 6238."""
    assert settings.kind is OtpKind.TIME
    step = int(moment.timestamp()) // settings.period
    return TimedCode(
        value=code_of(settings, step),
        following=code_of(settings, step + 1),
        valid_until=datetime.fromtimestamp((step + 1) * settings.period, UTC),
        period=settings.period,
    )


def code_of(settings: OtpSettings, counter: int) -> Secret:
    """Return the code of a counter (0 or more), by RFC 4226."""
    import hashlib

    from pyotp.otp import OTP

    digest = {"SHA1": hashlib.sha1, "SHA256": hashlib.sha256, "SHA512": hashlib.sha512}[settings.algorithm]
    seed = _seed_for_pyotp(settings.seed.reveal())
    return Secret(OTP(seed, digits=settings.digits, digest=digest).generate_otp(counter))


def _seed_for_pyotp(seed: str) -> str:
    """Lengthen a short seed for pyotp, which refuses less than 80 bits.

    HMAC fills its key with zero bytes up to the block of the hash, so zero bytes at the end change no code.
    """
    key = base64.b32decode(seed + "=" * (-len(seed) % 8))
    if len(key) < _PYOTP_LEAST_BYTES:
        return base64.b32encode(key.ljust(_PYOTP_LEAST_BYTES, b"\0")).decode()
    return seed
