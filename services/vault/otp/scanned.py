"""What a QR code that was read is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.otp.addresses import is_address, read_setup_key
from services.vault.otp.migration import MigrationPart, Unusable, is_migration, read_migration
from services.vault.otp.settings import SetupKey
from services.vault.secret import Secret

_ELSEWHERE = ("phonefactor", "msauth", "duo", "yaotp", "motp", "symcotp")
"""Addresses of authenticators that keep their keys to themselves."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """What the codes of one picture set up, each key once; ``parts`` are those of migrations."""

    keys: tuple[SetupKey, ...]
    unusable: tuple[Unusable, ...] = ()
    parts: tuple[MigrationPart, ...] = ()


def read_all(texts: Sequence[Secret]) -> Scanned:
    """Read all codes of a picture. Those about something else are passed over, unless there is nothing beside them.

    Raises UserError; its sentences never quote the texts.
    """
    keys: list[SetupKey] = []
    parts: list[MigrationPart] = []
    refusals: list[UserError] = []
    for text in texts:
        try:
            found = read_scanned(text)
        except UserError as refusal:
            refusals.append(refusal)
            continue
        if isinstance(found, MigrationPart):
            parts.append(found)
        for key in found.keys if isinstance(found, MigrationPart) else (found,):
            if key not in keys:
                keys.append(key)
    unusable = tuple(one for part in parts for one in part.unusable)
    if not keys and unusable:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Karekoddaki hesapların hiçbiri için kod üretilemiyor.")),
            unusable[0].reason,
        )
    if not keys:
        raise refusals[0]
    return Scanned(tuple(keys), unusable, tuple(parts))


def read_scanned(text: Secret) -> SetupKey | MigrationPart:
    """Say what a code's text sets up. Raises UserError for everything else; its sentences never quote the text."""
    content = text.reveal().strip()
    if is_migration(content):
        return read_migration(content)
    if is_address(content):
        return read_setup_key(content)
    scheme = content.partition(":")[0].lower()  # ascii
    if scheme in _ELSEWHERE:
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Bu karekod yalnız belli bir firmanın doğrulama uygulaması içindir.")
            ),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Sayfada “başka bir doğrulama uygulaması” seçeneğini arayıp o karekodu okutun."
                )
            ),
        )
    if scheme in ("http", "https"):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu karekod bir internet adresi; doğrulama kodu kurulumu değil.")),
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Platformun iki adımlı doğrulama sayfasındaki karekodu ya da altındaki anahtarı kullanın.",
                )
            ),
        )
    raise UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu karekodda doğrulama kodu kurulumu yok.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Platformun iki adımlı doğrulama sayfasındaki karekodu ya da altındaki anahtarı kullanın."
            )
        ),
    )
