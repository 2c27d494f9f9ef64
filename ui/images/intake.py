"""How pictures come in: dropped, pasted, or chosen; as files, folders, or as bytes of the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from models.checking import IsCancelled
from models.errors import Cancelled, UserError
from models.messages import QT_TRANSLATE_NOOP, Message

ENDINGS = (".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif")
MOST = 500
"""Pictures taken from one drop. A whole photo archive is a mistake, not a post."""
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
    """Return the files, with each folder replaced by the pictures that lie in it. Reads the disk: not on the UI thread.

    Files that the user named are kept whatever they are: the checker says what is wrong with them.
    """
    found: list[Path] = []
    for path in paths:
        if is_cancelled():
            raise Cancelled
        try:
            inside = sorted(path.iterdir()) if path.is_dir() else None
        except (OSError, ValueError):
            inside = None  # unreadable: shown as one entry that says so
        found += [path] if inside is None else [file for file in inside if file.suffix.lower() in ENDINGS]  # ascii
    if len(found) > MOST:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bir seferde en çok {most} görsel incelenir."), {"most": MOST}),
            Message(QT_TRANSLATE_NOOP("services", "Daha küçük bir klasör ya da daha az dosya seçin.")),
        )
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
