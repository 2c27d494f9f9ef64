"""What codes are made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from services.vault.secret import Secret

ALGORITHMS = ("SHA1", "SHA256", "SHA512")
DIGITS = (6, 7, 8)
LONGEST_PERIOD = 86_400
LARGEST_COUNTER = 2**63 - 1
WEAK_BELOW_BITS = 112
"""RFC 4226 asks for at least 128 bits and libraries for 112; platforms have handed out 80."""


class OtpKind(StrEnum):
    """What a code depends on; the values are those of the otpauth addresses."""

    TIME = "totp"
    COUNTER = "hotp"


@dataclass(frozen=True, slots=True)
class OtpSettings:
    """What is needed to make codes, but for the time or the counter.

    ``seed`` is base32: capitals, no spaces, no padding. ``period`` is in seconds, and nobody's where a counter counts.
    """

    seed: Secret
    algorithm: str = "SHA1"
    digits: int = 6
    period: int = 30
    kind: OtpKind = OtpKind.TIME

    @property
    def bits(self) -> int:
        """The seed's length."""
        return len(self.seed.reveal()) * 5 // 8 * 8

    @property
    def weak(self) -> bool:
        """Whether the seed is shorter than 112 bits: it works, and the page says so."""
        return self.bits < WEAK_BELOW_BITS


@dataclass(frozen=True, slots=True)
class SetupKey:
    """What a platform's set-up page hands out: the settings, and for whom, where it said so.

    ``counter`` is that of the next code, where the codes depend on one.
    """

    settings: OtpSettings
    issuer: str = ""
    account: str = ""
    counter: int = 0

    @property
    def name(self) -> str:
        """For whom it is, in one line; empty where nothing was said."""
        return " · ".join(part for part in (self.issuer, self.account) if part)
