"""Removes an export file after its import: written over, then deleted. The screen says what that cannot promise."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing.limits import LARGEST_FILE

_CHUNK = 1024 * 1024
_SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "yandex.disk", "my drive")
"""What the folders of synchronising programs are called; their servers keep copies and earlier versions."""


@dataclass(frozen=True, slots=True)
class SeenFile:
    """The file that was imported. It is deleted only while it is still that one."""

    path: Path
    sha256: str

    @property
    def is_synced(self) -> bool:
        """Whether it seems to lie in a folder that a cloud service keeps in step."""
        parts = [part.lower() for part in self.path.absolute().parts]  # ascii
        return any(name in part for part in parts for name in _SYNCED)


def seen(path: Path, data: bytes) -> SeenFile:
    """Remember which file ``data`` came from."""
    return SeenFile(path, hashlib.sha256(data).hexdigest())


def shred(file: SeenFile) -> None:
    """Write over the file and delete it. Raises UserError where it is another one by now, or stays.

    Best effort: drives that spread their writes (SSD, USB stick), snapshots, backups and synchronised folders may keep
    what was there.
    """
    try:
        _check(file)
        _write_over(file.path)
        file.path.unlink()
    except OSError as error:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "“{file}” silinemedi."), {"file": file.path.name}),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Başka bir programda açıksa kapatın; dosyayı klasöründen silip çöp kutusunu boşaltın."
                )
            ),
        ) from error


def _check(file: SeenFile) -> None:
    """Raise UserError unless the very file that was imported still stands there, and nothing else would be hit."""
    found = file.path.lstat()
    changed = not stat.S_ISREG(found.st_mode) or found.st_nlink > 1 or found.st_size > LARGEST_FILE
    if changed or hashlib.sha256(file.path.read_bytes()).hexdigest() != file.sha256:
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "“{file}” içe aktarmadan sonra değişmiş; silinmedi."),
                {"file": file.path.name},
            ),
            Message(
                QT_TRANSLATE_NOOP("services", "Dosyaya bakın; gereksizse klasöründen silip çöp kutusunu boşaltın.")
            ),
        )


def _write_over(path: Path) -> None:
    with path.open("r+b") as stream:
        left = os.fstat(stream.fileno()).st_size
        while left > 0:
            stream.write(secrets.token_bytes(min(left, _CHUNK)))
            left -= _CHUNK
        stream.flush()
        os.fsync(stream.fileno())
