"""Two-factor keys of other programs, through the one reader of keys that the vault has."""

from __future__ import annotations

from urllib.parse import urlencode

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing.drafts import EntryRefused, Remark
from services.vault.otp.addresses import read_setup_key
from services.vault.otp.settings import SetupKey

_LONGEST_NUMBER = 20


def setup_key(text: str) -> SetupKey:
    """Read a seed or an ``otpauth://`` address. Raises :class:`EntryRefused`; its remark never quotes the input."""
    if text.strip()[:8].lower() == "steam://":  # ascii
        raise EntryRefused(*_other_kind())
    try:
        return read_setup_key(text)
    except UserError as error:
        raise EntryRefused("totp-unreadable", error.message) from None


def address(kind: str, seed: str, **settings: object) -> str:
    """Return the ``otpauth`` address of a key that a file keeps in parts. Raises :class:`EntryRefused`.

    ``settings`` are ``algorithm``, ``digits``, ``period`` and ``counter``; ``None`` leaves one to its usual value.
    """
    kind = kind.lower()  # ascii
    if kind not in ("totp", "hotp"):
        raise EntryRefused(*_other_kind())
    given = {name: str(value) for name, value in settings.items() if value is not None}
    if any(len(value) > _LONGEST_NUMBER for value in given.values()):
        raise EntryRefused("totp-unreadable", Message(QT_TRANSLATE_NOOP("services", "Doğrulama anahtarı okunamadı.")))
    return f"otpauth://{kind}/?{urlencode({'secret': seed, **given}, errors='replace')}"


def without_codes(remark: Remark) -> Remark:
    """Say that an entry comes without its codes, and why."""
    return Remark(
        remark.code,
        Message(
            QT_TRANSLATE_NOOP("services", "Doğrulama anahtarı olmadan alınır: {reason}"),
            {"reason": remark.message},
        ),
    )


def _other_kind() -> tuple[str, Message]:
    return (
        "totp-kind",
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Bu kodlar başka bir yöntemle üretiliyor (Steam, Yandex gibi); kasa bunları üretemez."
            )
        ),
    )
