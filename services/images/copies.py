"""Copies for sharing on the disk: under a name of their own, whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from models.checking import IsCancelled
from models.enums import Platform
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message

_ENDINGS = {"JPEG": ".jpg", "PNG": ".png", "GIF": ".gif"}
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 80
_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDS = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True)
class SharedCopy:
    """A copy made for a platform. ``changes`` as in :func:`services.images.sharing.copy_for`."""

    path: Path
    changes: frozenset[str] = frozenset()


class CopyMaker(Protocol):
    """Makes copies: :class:`services.images.inspector.ImageInspector`."""

    def share(
        self, path: Path, platform: Platform, folder: Path, name: str, is_cancelled: IsCancelled = ..., /
    ) -> SharedCopy: ...


def folder_name(words: str) -> str:
    """Return ``words`` as a name that every system takes for a folder."""
    name = _FORBIDDEN.sub("-", " ".join(words.split())).strip(" .-")
    if len(name) > _LONGEST:
        whole, _, cut = name[: _LONGEST + 1].rpartition(" ")  # no word ends in its middle, but for a very long one
        name = whole.rstrip(",;:") if len(cut) < _LONGEST // 2 else name[:_LONGEST]
    return name.rstrip(" .-") or "gorsel"


def write_copy(data: bytes, folder: Path, name: str, image_format: str) -> Path:
    """Write ``data`` to a new file of ``folder`` and return its path. Raises ``UserError`` where that fails."""
    stem = folder_name(Path(name).stem)
    ending = _ENDINGS[image_format]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, partial = tempfile.mkstemp(suffix=".part", dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            return _put(Path(partial), folder, stem, ending)
        finally:
            Path(partial).unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Kopya bu klasöre yazılamadı: {folder}"),
                {"folder": folder.name or str(folder)},
            ),
            Message(_hint(error)),
        ) from error


def _hint(error: OSError) -> str:
    if error.errno in _FULL:
        return QT_TRANSLATE_NOOP("services", "Diskte yer kalmamış: yer açın ya da başka bir klasör seçin.")
    if error.errno in _FORBIDS:
        return QT_TRANSLATE_NOOP("services", "Bu klasöre yazma izniniz yok: başka bir klasör seçin.")
    return QT_TRANSLATE_NOOP(
        "services", "Bu klasöre yazma izniniz ve diskte yer olduğundan emin olun ya da başka bir klasör seçin."
    )


def _put(partial: Path, folder: Path, stem: str, ending: str) -> Path:
    number = 1
    while True:
        path = folder / (f"{stem}{ending}" if number == 1 else f"{stem} {number}{ending}")
        try:
            path.touch(exist_ok=False)  # takes the name, so that no file of anybody is replaced
        except FileExistsError:
            number += 1
            continue
        partial.chmod(0o644)
        return partial.replace(path)
