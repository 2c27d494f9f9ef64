"""How pictures come in: dropped, pasted, or chosen; as files, folders, or as bytes of the clipboard."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from models.checking import IsCancelled
from models.errors import Cancelled, UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.patience import TooSlow, in_time

ENDINGS = (".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif")
MOST = 500
"""Pictures taken from one drop. A whole photo archive is a mistake, not a post."""
_SECONDS = 10.0
"""For finding the pictures of one drop: a network drive that hangs is given up."""
_RAW = (("image/png", ".png"), ("image/jpeg", ".jpg"), ("image/webp", ".webp"), ("image/bmp", ".bmp"))
Pasted = tuple[bytes | QImage, str]


def has_pictures(mime: QMimeData) -> bool:
    """Tell whether a drop or the clipboard may hold pictures. Decodes nothing."""
    return bool(paths_of(mime)) or mime.hasImage() or any(mime.hasFormat(name) for name, _ in _RAW)


def paths_of(mime: QMimeData) -> list[Path]:
    """Return the local files and folders that are dragged or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def picture_of(mime: QMimeData) -> Pasted | None:
    """Return a copied picture as it lies in the clipboard: encoded bytes where it has them, and a name's ending.

    Encoded bytes are not decoded here. What the system hands over as pixels (Windows does) needs no decoding.
    """
    for name, ending in _RAW:
        if mime.hasFormat(name):
            return bytes(mime.data(name).data()), ending
    if mime.hasImage():
        image = cast("object", mime.imageData())
        if isinstance(image, QImage) and not image.isNull():
            return image, ".png"
    return None


def expand(paths: Sequence[Path], is_cancelled: IsCancelled) -> list[Path]:
    """Return the files, with each folder replaced by the pictures in it and below it. Reads the disk: on a lane only.

    Files that the user named are kept whatever they are: the checker says what is wrong with them. So is a folder that
    cannot be read or does not answer in time. Links to folders are not followed. Raises ``UserError`` for too many
    pictures, and ``Cancelled``.
    """
    found: list[Path] = []
    until = time.monotonic() + _SECONDS
    for path in paths:
        if is_cancelled():
            raise Cancelled
        try:
            left = max(0.1, until - time.monotonic())
            found += in_time(lambda path=path: _inside(path, is_cancelled), left)
        except (TooSlow, OSError, ValueError):
            found.append(path)  # shown as one entry that says so
        if len(found) > MOST:
            break
    if len(found) > MOST:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bir seferde en çok {most} görsel incelenir."), {"most": MOST}),
            Message(QT_TRANSLATE_NOOP("services", "Daha küçük bir klasör ya da daha az dosya seçin.")),
        )
    return found


def _inside(path: Path, is_cancelled: IsCancelled) -> list[Path]:
    if not path.is_dir():
        return [path]
    found: list[Path] = []

    def unreadable(error: OSError) -> None:
        found.append(Path(str(error.filename)))  # among the others, it becomes an entry that says so

    for folder, below, names in os.walk(path, onerror=unreadable):
        if is_cancelled():
            raise Cancelled
        below[:] = sorted(name for name in below if not name.startswith("."))
        found += [
            Path(folder, name)
            for name in sorted(names)
            if Path(name).suffix.lower() in ENDINGS and not name.startswith(".")  # ascii
        ]
        if len(found) > MOST:
            break
    return found


def keep_pasted(pasted: Pasted, folder: Path, stem: str) -> Path:
    """Write a pasted picture to a new file in ``folder`` and return its path. Not on the UI thread."""
    content, ending = pasted
    try:
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while (path := folder / f"{stem} {number}{ending}").exists():
            number += 1
        if isinstance(content, bytes):
            path.write_bytes(content)
            return path
        if content.save(str(path), "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType] - stub wants bytes
            return path
    except OSError:
        pass
    raise UserError(
        Message(QT_TRANSLATE_NOOP("services", "Yapıştırılan görsel diske yazılamadı.")),
        Message(QT_TRANSLATE_NOOP("services", "Diskte yer olduğundan emin olun ya da görseli dosya olarak seçin.")),
    )
