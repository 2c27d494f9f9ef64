"""What a QR code that was read is about."""

from __future__ import annotations

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.otp.addresses import is_address, read_setup_key
from services.vault.otp.migration import MigrationPart, is_migration, read_migration
from services.vault.otp.settings import SetupKey
from services.vault.secret import Secret

_ELSEWHERE = ("phonefactor", "msauth", "duo", "yaotp", "motp", "symcotp")
"""Addresses of authenticators that keep their keys to themselves."""


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
