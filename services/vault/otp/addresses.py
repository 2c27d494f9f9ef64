"""Set-up keys as platforms write them: bare seeds and ``otpauth`` addresses."""

from __future__ import annotations

from unicodedata import category
from urllib.parse import parse_qsl, unquote, urlsplit

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.otp.seeds import normalise_seed
from services.vault.otp.settings import (
    ALGORITHMS,
    DIGITS,
    LARGEST_COUNTER,
    LONGEST_PERIOD,
    OtpKind,
    OtpSettings,
    SetupKey,
)

SCHEMES = ("otpauth", "apple-otpauth")
"""Apple's pages write the second, for their own app; what follows is the same."""
_LONGEST = 4_000
_LONGEST_NAME = 200
_MOST_VALUES = 20
_UNSEEN = ("Cc", "Cf", "Cs")


def is_address(text: str) -> bool:
    """Whether ``text`` means to be the address of one set-up key."""
    return text.strip().partition(":")[0].lower() in SCHEMES  # ascii


def read_setup_key(typed: str) -> SetupKey:
    """Read a typed seed or an ``otpauth`` address. Raises UserError; its sentences never quote the input."""
    typed = typed.strip()
    if is_address(typed):
        return _read_address(typed)
    if "://" in typed:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu bir kurulum anahtarı değil, internet adresi.")),
            Message(QT_TRANSLATE_NOOP("services", "Platformun verdiği harfli anahtarı ya da otpauth adresini yazın.")),
        )
    return SetupKey(OtpSettings(normalise_seed(typed)))


def _read_address(address: str) -> SetupKey:
    """Read a Key Uri Format address as the authenticator apps understand it."""
    kind, path, values = _parts(address)
    if kind == "steam" or values.get("encoder", "").lower() == "steam":  # ascii
        # Five letters of an alphabet of its own: no platform of a unit makes them, and a wrong code helps nobody.
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu anahtar Steam’in harfli kodları içindir; kasa onları üretmez.")),
            Message(QT_TRANSLATE_NOOP("services", "Steam kodlarını kendi telefon uygulamasında kullanın.")),
        )
    if kind not in tuple(OtpKind) or "encoder" in values or "secret" not in values:
        raise _unreadable()
    settings = OtpSettings(
        seed=normalise_seed(values["secret"]),
        algorithm=_algorithm(values.get("algorithm", "")),
        digits=_whole(values.get("digits") or "6", DIGITS[0], DIGITS[-1]),
        period=_whole(values.get("period") or "30", 1, LONGEST_PERIOD) if kind == OtpKind.TIME else 30,
        kind=OtpKind(kind),
    )
    counter = _counter(values.get("counter") or "0") if settings.kind is OtpKind.COUNTER else 0
    issuer, account = _label(path)
    return SetupKey(settings, _name(values.get("issuer") or issuer), account, counter)


def _parts(address: str) -> tuple[str, str, dict[str, str]]:
    """Return kind, label (still quoted) and values. Raises UserError."""
    if len(address) > _LONGEST:
        raise _unreadable()
    try:
        # Copied out of a page's source, the ampersands may still be as HTML has them.
        parts = urlsplit(address.replace("&amp;", "&"))
        pairs = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=_MOST_VALUES, errors="replace")
    except ValueError:
        raise _unreadable() from None
    values: dict[str, str] = {}
    for key, value in pairs:
        said = value.strip()
        if values.setdefault(key.strip().lower(), said) != said:  # ascii
            raise _unreadable()  # two addresses in one: which of them is meant?
    return parts.netloc.lower(), parts.path, values  # ascii


def _label(path: str) -> tuple[str, str]:
    """Return issuer and account. Quoted or not, the first colon parts them."""
    issuer, colon, account = path.lstrip("/").replace("%3a", ":").replace("%3A", ":").partition(":")
    if not colon:
        issuer, account = "", issuer
    return _name(unquote(issuer)), _name(unquote(account))


def _name(text: str) -> str:
    return readable(text)[:_LONGEST_NAME]


def readable(text: str) -> str:
    """Return a name in one line, without signs that nobody sees or that turn the writing round."""
    return "".join(sign for sign in " ".join(text.split()) if category(sign) not in _UNSEEN)


def _algorithm(value: str) -> str:
    name = value.upper().replace("-", "").replace("_", "").removeprefix("HMAC") or "SHA1"  # ascii
    if name not in ALGORITHMS:
        raise unknown_algorithm()
    return name


def unknown_algorithm() -> UserError:
    """What to say of a hash that the vault does not know."""
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Adresteki kod üretme yöntemi tanınmıyor.")),
        Message(QT_TRANSLATE_NOOP("services", "Kasa SHA1, SHA256 ve SHA512 yöntemlerini bilir.")),
    )


def _whole(value: str, least: int, most: int) -> int:
    if value.isascii() and value.isdigit() and len(value) <= 5 and least <= int(value) <= most:
        return int(value)
    raise UserError(
        Message(QT_TRANSLATE_NOOP("services", "Adresteki basamak sayısı ya da süre olağan değil.")),
        Message(QT_TRANSLATE_NOOP("services", "Kodlar 6–8 basamaklı, süreleri 1 saniye ile 1 gün arasında olabilir.")),
    )


def _counter(value: str) -> int:
    if value.isascii() and value.isdigit() and len(value) <= 19 and int(value) < LARGEST_COUNTER:
        return int(value)
    raise UserError(
        Message(QT_TRANSLATE_NOOP("services", "Adresteki sayaç olağan değil.")),
        Message(QT_TRANSLATE_NOOP("services", "Platformdan yeni bir karekod isteyin.")),
    )


def _unreadable() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "otpauth adresi okunamadı.")),
        Message(QT_TRANSLATE_NOOP("services", "Adresi baştan sona, bir kez kopyalayın ya da harfli anahtarı yazın.")),
    )
