"""Text files that people bring and take away: decoded as their programs wrote them, written whole or not at all."""

from __future__ import annotations

import codecs
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> str | None:
    """Return the text in ``data``: UTF-8, UTF-16 or UTF-32 with a byte order mark, UTF-8, or Windows-1254.

    ``None`` where it is no text.
    """
    try:
        for mark, encoding in _MARKS:
            if data.startswith(mark):
                return data.decode(encoding)
        if b"\0" in data:
            return None
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode("cp1254")
    except UnicodeDecodeError:
        return None


def read_whole(path: Path, largest: int, too_large: Message) -> bytes:
    """Return the bytes of ``path``. Raises :class:`UserError`; ``too_large`` is its hint above ``largest`` bytes."""
    with _told(path, QT_TRANSLATE_NOOP("services", "“{file}” okunamadı.")), path.open("rb") as stream:
        data = stream.read(largest + 1)
    if len(data) > largest:
        raise UserError(Message(QT_TRANSLATE_NOOP("services", "“{file}” çok büyük."), {"file": path.name}), too_large)
    return data


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write ``data`` to ``path``; an old file there is replaced only by a whole new one. Raises :class:`UserError`.

    A ``private`` file is only its owner's to read, from its first byte on (where the system has such rights).
    """
    partial = path.with_name(path.name + ".partial")
    with _told(path, QT_TRANSLATE_NOOP("services", "“{file}” yazılamadı.")):
        try:
            partial.unlink(missing_ok=True)
            mode = 0o600 if private else 0o666
            with open(partial, "wb", opener=lambda name, flags: os.open(name, flags, mode)) as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)


@contextmanager
def _told(path: Path, sentence: str) -> Generator[None]:
    """Say a failure of the disk inside the block in words."""
    try:
        yield
    except OSError as error:
        raise UserError(
            Message(sentence, {"file": path.name}),
            Message(QT_TRANSLATE_NOOP("services", "Dosyanın yerini ve izinlerini denetleyip yeniden deneyin.")),
        ) from error
