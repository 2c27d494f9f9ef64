"""Pictures of posts, kept under the SHA-256 of their bytes: the same picture twice is one file, and none changes."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language.text import clean
from services.storage.errors import telling
from services.storage.files import PARTIAL, drop_stale, sync_folder

_CHUNK = 1 << 20
LARGEST = 80_000_000
"""Bytes of a picture: what the inspector of pictures takes as well."""
_DIGEST = re.compile(r"[0-9a-f]{64}")


class MediaStore:
    """A folder of files named by their contents, two letters a sub-folder. Adds, and never changes.

    A file leaves by :meth:`remove` alone, when its picture is erased: see :mod:`services.storage.erasing`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def import_file(self, source: Path) -> tuple[str, Path]:
        """Copy ``source`` in and return its SHA-256 and its place; memory is bounded whatever its size.

        Raises :class:`UserError` where it is no file, vanished, cannot be read or is too large, and
        :class:`services.storage.errors.StorageError` where the disk refuses the copy.
        """
        if not source.is_file():  # a folder, a pipe (opening one would wait for ever) or nothing at all
            raise _unreadable(source.name)
        return self._import(_chunks_of(source))

    def import_bytes(self, data: bytes, name: str) -> tuple[str, Path]:
        """Store ``data``, known to the user as ``name``, and return its SHA-256 and its place."""
        if not data:
            raise _unreadable(name)
        return self._import((data,))

    def path(self, sha256: str) -> Path:
        """Return where the file of that digest is, or would be. Raises ``ValueError`` for anything but a digest."""
        if not _DIGEST.fullmatch(sha256):
            raise ValueError("not a SHA-256 in lower-case hexadecimal digits")
        return self._folder / sha256[:2] / sha256

    def remove(self, sha256: str) -> bool:
        """Delete the file of that digest, if there is one; ``False`` where the system refuses for now.

        Whether anything refers to it is for the caller to know. Windows refuses while somebody reads the file.
        """
        path = self.path(sha256)
        try:
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                sync_folder(path.parent)
        except OSError:
            return False
        return True

    def _import(self, chunks: Iterable[bytes]) -> tuple[str, Path]:
        with telling():
            self._folder.mkdir(parents=True, exist_ok=True)
            drop_stale(self._folder)
            descriptor, name = tempfile.mkstemp(suffix=PARTIAL, dir=self._folder)
        partial = Path(name)
        try:
            with telling(), os.fdopen(descriptor, "wb") as stream:
                digest = hashlib.sha256()
                for chunk in chunks:
                    digest.update(chunk)
                    stream.write(chunk)
                stream.flush()
                os.fsync(stream.fileno())
            return self._settle(partial, digest.hexdigest())
        finally:
            with suppress(OSError):  # a failure to clean up must not hide the failure that is being reported
                partial.unlink(missing_ok=True)

    def _settle(self, partial: Path, sha256: str) -> tuple[str, Path]:
        path = self.path(sha256)
        with telling():
            # A file of another length under this name was cut short by the disk: put the whole one there.
            if not path.is_file() or path.stat().st_size != partial.stat().st_size:
                path.parent.mkdir(exist_ok=True)
                partial.replace(path)
                sync_folder(path.parent)
                sync_folder(self._folder)
        return sha256, path


def _chunks_of(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > LARGEST:
                raise _too_large(source.name)
            length = 0
            while chunk := stream.read(_CHUNK):
                length += len(chunk)
                if length > LARGEST:  # it grows while it is read
                    raise _too_large(source.name)
                yield chunk
    except OSError as error:
        raise _unreadable(source.name) from error
    if not length:
        raise _unreadable(source.name)


def _too_large(name: str) -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "“{file}” çok büyük."), {"file": clean(name)}),
        Message(
            QT_TRANSLATE_NOOP("services", "En çok {n} MB olabilir; görseli küçültüp yeniden deneyin."),
            {"n": LARGEST // 1_000_000},
        ),
    )


def _unreadable(name: str) -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "“{file}” okunamadı."), {"file": clean(name)}),
        Message(
            QT_TRANSLATE_NOOP("services", "Dosyanın yerinde durduğunu ve boş olmadığını denetleyip yeniden deneyin.")
        ),
    )
