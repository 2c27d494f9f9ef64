"""A keyring that lives in memory, and credentials to put behind it."""

from __future__ import annotations

from models.enums import Platform
from services.vault.credentials import Credential
from services.vault.errors import VaultError
from services.vault.secret import Secret
from services.vault.totp import TotpSettings

PASSWORD = "Çok-Gizli-Parola-7431"
SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
NOTES = "kurtarma 9182-7364"


class FakeKeys:
    """Stands at the door where ``SystemKeyring`` stands. ``failing`` is raised by the next calls."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.failing: VaultError | None = None

    def check(self) -> None:
        if self.failing:
            raise self.failing

    def put(self, name: str, key: bytes) -> None:
        self.check()
        assert name not in self.held, "a keyring entry is never written over"
        self.held[name] = key

    def get(self, name: str) -> bytes | None:
        self.check()
        return self.held.get(name)

    def delete(self, name: str) -> None:
        self.check()
        self.held.pop(name, None)


def library_credential(**changes: object) -> Credential:
    values: dict[str, object] = {
        "title": "Kütüphane Instagram",
        "platform": Platform.INSTAGRAM,
        "user_name": "kutuphane@universite.example",
        "password": Secret(PASSWORD),
        "totp": TotpSettings(Secret(SEED)),
        "url": "https://www.instagram.com",
        "notes": Secret(NOTES),
    }
    return Credential(**(values | changes))  # type: ignore[arg-type]
