"""Cards that come as pictures of their QR codes."""

from __future__ import annotations

from pathlib import Path

from models.checking import IsCancelled
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.scanner import CodeScanner

_MAGIC = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM", b"II*\0", b"MM\0*")


def is_picture(head: bytes) -> bool:
    """Tell by the first bytes of a file whether it is a picture and no text."""
    return head.startswith(_MAGIC) or head[4:8] == b"ftyp"


def card_in_picture(scanner: CodeScanner, picture: Path | bytes, is_cancelled: IsCancelled = lambda: False) -> bytes:
    """Return what the codes in a picture say, for :func:`services.vault.people.card.read_card`.

    Decodes in a worker process; takes seconds at worst. Raises UserError where no code can be read, and ``Cancelled``.
    """
    hint = QT_TRANSLATE_NOOP(
        "services",
        "Karekodun tamamı görünsün, yakından ve net olsun; olmazsa meslektaşınızdan kartını dosya olarak isteyin.",
    )
    return scanner.lines_in(picture, Message(hint), is_cancelled)
