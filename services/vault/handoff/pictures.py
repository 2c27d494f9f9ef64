"""Receipts and records that come as pictures of their QR codes."""

from __future__ import annotations

from pathlib import Path

from models.checking import IsCancelled
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.scanner import CodeScanner


def text_in_picture(scanner: CodeScanner, picture: Path | bytes, is_cancelled: IsCancelled = lambda: False) -> bytes:
    """Return what the codes in a picture (a file, or encoded) say, one in a line.

    Decodes in a worker process; takes seconds at worst. Raises UserError where no code can be read, and ``Cancelled``.
    """
    hint = QT_TRANSLATE_NOOP(
        "services", "Karekodun tamamı görünsün, yakından ve net olsun; olmazsa meslektaşınızdan dosyasını isteyin."
    )
    return scanner.lines_in(picture, Message(hint), is_cancelled)
