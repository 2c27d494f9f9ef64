"""Two-factor codes by RFC 6238: reading what platforms hand out, and computing codes with pyotp."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import parse_qsl, unquote, urlsplit

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.secret import Secret

ALGORITHMS = ("SHA1", "SHA256", "SHA512")
WEAK_BELOW_BITS = 112
"""RFC 4226 asks for at least 128 bits and libraries for 112; platforms have handed out 80."""
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_SHORTEST, _LONGEST = 8, 512
_PYOTP_LEAST_BYTES = 10
_LONGEST_URI = 4_000
# A Turkish keyboard makes ı and İ where base32 means I; str.upper would leave İ alone.
_TYPED = str.maketrans({"ı": "I", "İ": "I", "-": None, "=": None})


@dataclass(frozen=True, slots=True)
class TotpSettings:
    """What is needed to make codes. ``seed`` is base32: capitals, no spaces, no padding. ``period`` is in seconds."""

    seed: Secret
    algorithm: str = "SHA1"
    digits: int = 6
    period: int = 30

    @property
    def weak(self) -> bool:
        """Whether the seed is shorter than 112 bits: it works, and the page says so."""
        return len(self.seed.reveal()) * 5 // 8 * 8 < WEAK_BELOW_BITS


@dataclass(frozen=True, slots=True)
class SetupKey:
    """What a platform's set-up page hands out: the settings, and for whom, where it said so."""

    settings: TotpSettings
    issuer: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class TotpCode:
    """The code of one moment and the one after it."""

    value: Secret
    following: Secret
    valid_until: datetime
    period: int


def code_at(settings: TotpSettings, moment: datetime) -> TotpCode:
    """Return the code that is valid at an aware ``moment`` after 1970, by RFC 6238."""
    import hashlib

    from pyotp.totp import TOTP

    digest = {"SHA1": hashlib.sha1, "SHA256": hashlib.sha256, "SHA512": hashlib.sha512}[settings.algorithm]
    generator = TOTP(
        _seed_for_pyotp(settings.seed.reveal()), digits=settings.digits, digest=digest, interval=settings.period
    )
    counter = int(moment.timestamp()) // settings.period
    return TotpCode(
        value=Secret(generator.generate_otp(counter)),
        following=Secret(generator.generate_otp(counter + 1)),
        valid_until=datetime.fromtimestamp((counter + 1) * settings.period, UTC),
        period=settings.period,
    )


def _seed_for_pyotp(seed: str) -> str:
    """Lengthen a short seed for pyotp, which refuses less than 80 bits.

    HMAC fills its key with zero bytes up to the block of the hash, so zero bytes at the end change no code.
    """
    key = base64.b32decode(seed + "=" * (-len(seed) % 8))
    if len(key) < _PYOTP_LEAST_BYTES:
        return base64.b32encode(key.ljust(_PYOTP_LEAST_BYTES, b"\0")).decode()
    return seed


def read_setup_key(typed: str) -> SetupKey:
    """Read a typed seed or an ``otpauth://totp/…`` address. Raises UserError; its sentences never quote the input."""
    typed = typed.strip()
    if typed[:8].lower() == "otpauth:":  # ascii
        return _read_uri(typed)
    if "://" in typed:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu bir kurulum anahtarı değil, internet adresi.")),
            Message(QT_TRANSLATE_NOOP("services", "Platformun verdiği harfli anahtarı ya da otpauth adresini yazın.")),
        )
    return SetupKey(TotpSettings(normalise_seed(typed)))


def normalise_seed(typed: str) -> Secret:
    """Return the seed in base32 as :class:`TotpSettings` keeps it; spaces, hyphens, case and padding are forgiven.

    Letters that do not fill a byte are dropped, as authenticator apps do. Raises UserError.
    """
    letters = "".join(typed.split()).translate(_TYPED).upper()  # ascii
    if not letters:
        raise UserError(Message(QT_TRANSLATE_NOOP("services", "Kurulum anahtarı boş.")))
    if any(letter in "0189" for letter in letters):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kurulum anahtarında 0, 1, 8 ve 9 rakamları bulunmaz.")),
            Message(QT_TRANSLATE_NOOP("services", "0 yerine O, 1 yerine I ya da L, 8 yerine B harfini deneyin.")),
        )
    if not set(letters) <= _VALUES.keys():
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kurulum anahtarında yeri olmayan bir karakter var.")),
            Message(QT_TRANSLATE_NOOP("services", "Anahtar yalnız A–Z harflerinden ve 2–7 rakamlarından oluşur.")),
        )
    if not _SHORTEST <= len(letters) <= _LONGEST:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kurulum anahtarının uzunluğu olağan değil.")),
            Message(QT_TRANSLATE_NOOP("services", "Anahtarı platformun sayfasından eksiksiz kopyalayın.")),
        )
    bits = 0
    for letter in letters:
        bits = bits << 5 | _VALUES[letter]
    octets = len(letters) * 5 // 8
    key = (bits >> (len(letters) * 5 - octets * 8)).to_bytes(octets, "big")
    return Secret(base64.b32encode(key).decode().rstrip("="))


def _read_uri(uri: str) -> SetupKey:
    """Read a Key Uri Format address as the authenticator apps understand it."""
    try:
        parts = urlsplit(uri) if len(uri) <= _LONGEST_URI else None
        pairs = parse_qsl(parts.query, max_num_fields=20, errors="replace") if parts else []
    except ValueError:
        parts, pairs = None, []
    if parts is None:
        raise _bad_uri()
    if parts.netloc.lower() == "hotp":  # ascii
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Bu anahtar sayaçlı kod (HOTP) içindir; kasa zamana bağlı kod üretir.")
            ),
            Message(QT_TRANSLATE_NOOP("services", "Platformdan zamana bağlı (TOTP) kurulum anahtarı isteyin.")),
        )
    values = {key.lower(): value.strip() for key, value in pairs}  # ascii
    is_time_based = parts.netloc.lower() == "totp"  # ascii
    if not is_time_based or len(values) != len(pairs) or "encoder" in values or "secret" not in values:
        raise _bad_uri()
    settings = TotpSettings(
        seed=normalise_seed(values["secret"]),
        algorithm=_algorithm(values.get("algorithm", "SHA1")),
        digits=_whole(values.get("digits", "6"), 6, 8),
        period=_whole(values.get("period", "30"), 5, 600),
    )
    issuer, colon, account = parts.path.lstrip("/").replace("%3a", ":").replace("%3A", ":").partition(":")
    if not colon:
        issuer, account = "", issuer
    return SetupKey(settings, values.get("issuer") or unquote(issuer).strip(), unquote(account).strip())


def _algorithm(value: str) -> str:
    name = value.upper().replace("-", "").replace("_", "").removeprefix("HMAC") or "SHA1"  # ascii
    if name not in ALGORITHMS:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Adresteki kod üretme yöntemi tanınmıyor.")),
            Message(QT_TRANSLATE_NOOP("services", "Kasa SHA1, SHA256 ve SHA512 yöntemlerini bilir.")),
        )
    return name


def _whole(value: str, least: int, most: int) -> int:
    if value.isascii() and value.isdigit() and len(value) <= 4 and least <= int(value) <= most:
        return int(value)
    raise UserError(
        Message(QT_TRANSLATE_NOOP("services", "Adresteki basamak sayısı ya da süre olağan değil.")),
        Message(QT_TRANSLATE_NOOP("services", "Kodlar 6–8 basamaklı, süreleri 5–600 saniye olabilir.")),
    )


def _bad_uri() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "otpauth adresi okunamadı.")),
        Message(QT_TRANSLATE_NOOP("services", "Adresi baştan sona, bir kez kopyalayın ya da harfli anahtarı yazın.")),
    )
