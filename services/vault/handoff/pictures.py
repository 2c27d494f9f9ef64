"""Receipts and records that come as pictures of their QR codes."""

from __future__ import annotations

from pathlib import Path

from models.checking import IsCancelled
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.scanner import CodeScanner, NoCodeFound


def text_in_picture(scanner: CodeScanner, picture: Path | bytes, is_cancelled: IsCancelled = lambda: False) -> bytes:
    """Return what the codes in a picture (a file, or encoded) say, one in a line.

    Decodes in a worker process; takes seconds at worst. Raises UserError where no code can be read, and ``Cancelled``.
    """
    try:
        if isinstance(picture, bytes):
            found = scanner.read_picture(picture, is_cancelled)
        else:
            found = scanner.read_file(picture, is_cancelled)
    except NoCodeFound as error:
        raise UserError(
            error.message,
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Karekodun tamamı görünsün, yakından ve net olsun; olmazsa meslektaşınızdan dosyasını isteyin.",
                )
            ),
        ) from None
    return "\n".join(code.text.reveal() for code in found).encode()
