"""A keyring that lives in memory, and credentials to put behind it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from models.enums import Platform
from services.vault.app_lock import Cost
from services.vault.credentials import Credential
from services.vault.errors import VaultError
from services.vault.otp.settings import OtpSettings
from services.vault.secret import Secret

CHEAP = Cost(memory=64, passes=1, lanes=1)
"""A passphrase whose price is not the point."""
PASSWORD = "Çok-Gizli-Parola-7431"
SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
NOTES = "kurtarma 9182-7364"


class FakeKeys:
    """Stands at the door where ``SystemKeyring`` stands. ``failing`` is raised by the next calls."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.failing: VaultError | None = None

    @property
    def wrapping(self) -> set[str]:
        """The names under which keys are held; the vault keeps marks here too, which open nothing."""
        return {name for name in self.held if "/mark-" not in name}

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
        "totp": OtpSettings(Secret(SEED)),
        "url": "https://www.instagram.com",
        "notes": Secret(NOTES),
    }
    return Credential(**(values | changes))  # type: ignore[arg-type]


def sql(path: Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    """Do to the file what somebody with no key can do."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(statement, values).fetchall()
        connection.commit()
        return rows
