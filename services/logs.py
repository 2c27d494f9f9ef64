"""The log file: rotating, small, and never with a secret or a person's number in it."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LARGEST_BYTES = 512_000
_KEPT_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_NAMES = r"secret|password|passwd|pwd|parola|şifre|sifre|token|seed|pin|api[-_ ]?key|anahtar|authorization|bearer"
_SECRETS: tuple[tuple[str, str], ...] = (
    (r"(?i)otpauth(?:-migration)?://\S+", "otpauth://[…]"),
    (rf"(?i)\b({_NAMES})(['\"]?\s*[=:]\s*)(?:\"[^\"]*\"|'[^']*'|[^\s,;)}}\]]+)", r"\1\2[…]"),
    (r"(?i)\b(kod|code|otp)(['\"]?\s*[=:]\s*['\"]?)\d{6,8}\b", r"\1\2[…]"),
    (r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b", "[IBAN]"),
    (r"(?<![\w.])(?:\+90[ -]?|0)5\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}\b", "[telefon]"),
    (r"(?<![\w.])[1-9]\d{10}(?![\w.])", "[kimlik no]"),
    (r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b", "[e-posta]"),
    (r"\b(?:[A-Z2-7]{4}[ -]){3,}[A-Z2-7]{1,4}\b|\b[A-Z2-7]{16,}=*", "[…]"),
    (r"\b(?=[a-z2-7 -]*\d)(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{1,4}\b|\b(?=[a-z]*\d)[a-z2-7]{16,}\b", "[…]"),
)


def redacted(text: str) -> str:
    """Return ``text`` without what may be a secret: 2FA keys, passwords, codes, identity numbers, IBANs, e-mails.

    The user's home folder becomes ``~``. Rather takes away too much than too little.
    """
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~")
    for pattern, instead in _SECRETS:
        text = re.sub(pattern, instead, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Words a record, its traceback included, and then takes the secrets out of the whole."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class _LateFile(logging.Handler):
    """Keeps records until the window stands; ``logging.handlers`` is only then loaded and the file opened."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._waiting: list[logging.LogRecord] = []
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is not None:
            self._file.handle(record)
            return
        self._waiting.append(record)
        if record.levelno >= logging.ERROR:
            self.open()

    def open(self) -> None:
        if self._file is not None:
            return
        self._file = _file_handler(self._folder)
        for record in self._waiting:
            self._file.handle(record)
        self._waiting.clear()

    def close(self) -> None:
        if self._waiting:
            self.open()
        if self._file is not None:
            self._file.close()
        super().close()


def _file_handler(folder: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "birim-kalemi.log", maxBytes=_LARGEST_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
    except OSError:
        # A read-only or full disk must not keep the program from starting: the log goes to standard error then.
        handler = logging.StreamHandler()
    handler.setFormatter(RedactingFormatter(_FORMAT))
    return handler


def start_logging(folder: Path, level: int = logging.INFO) -> Callable[[], None]:
    """Send the program's log to ``folder``; call what is returned once the window stands (or at once without one).

    Until then records wait in memory, unless one is an error. Replaces what a former call set up.
    """
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler, _LateFile)]:
        root.removeHandler(old)
        old.close()
    handler = _LateFile(folder)
    root.addHandler(handler)
    root.setLevel(level)
    return handler.open


def stop_logging() -> None:
    """Write out and close the log."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, _LateFile)]:
        root.removeHandler(handler)
        handler.close()
