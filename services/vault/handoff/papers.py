"""What goes back to the giver of a handoff: receipts and records of openings, as text for a file, a mail or a QR code.

Both are signed and neither is secret; the capitals of :mod:`services.vault.people.armour` carry them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.messages import Message
from services.vault.envelope import Envelope, Malformed, strict_object
from services.vault.handoff.messages import OPENING_DOMAIN, RECEIPT_DOMAIN
from services.vault.people import armour

RECEIPT_LABEL, OPENING_LABEL = "BIRIMALINDI1", "BIRIMACMA1"
RECEIPT_SUFFIX, OPENING_SUFFIX = ".birimalindi", ".birimacma"
LARGEST = 256 * 1024
"""Bytes of a file that may hold one, the mail around it included."""
DOMAINS = {RECEIPT_LABEL: RECEIPT_DOMAIN, OPENING_LABEL: OPENING_DOMAIN}
_LARGEST_QR = 1_600
"""Letters that a camera still reads well from a screen (a QR code of version 27 at level M)."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One signed text. ``preface`` says to people what it is; it is not signed, and whoever reads the text skips it.

    ``name`` is a file name to suggest; it tells no account and no person.
    """

    label: str
    signed: bytes
    sig: bytes
    preface: Message
    name: str

    def text(self) -> str:
        """Return it as one line of capitals, for a QR code; see :attr:`fits_qr`."""
        return armour.to_text(self.label, self.signed, self.sig)

    @property
    def fits_qr(self) -> bool:
        return len(self.text()) <= _LARGEST_QR

    def file(self, preface: str = "") -> bytes:
        """Return it as a text file; ``preface`` is the worded :attr:`preface`, in Turkish where none is given."""
        head = preface or self.preface.turkish()
        return f"{head}\n\n{armour.to_lines(self.text())}".encode()


def written(label: str, signed: bytes, sign: Callable[[bytes], bytes], preface: Message, name: str) -> Paper:
    """Return ``signed`` with its signature."""
    return Paper(label, signed, sign(DOMAINS[label] + signed), preface, name)


def label_in(data: bytes) -> str | None:
    """Return which of the two stands in ``data``; ``None`` where neither does. Nothing is checked yet."""
    return next((label for label in DOMAINS if f"{label}:".encode() in data[:LARGEST]), None)


def read_paper(data: bytes) -> tuple[str, Envelope]:
    """Return the label and the signed message in ``data``, the signature not yet checked. Raises Malformed."""
    label = label_in(data)
    if label is None:
        raise Malformed("neither a receipt nor a record")
    signed, sig = armour.from_text(label, data, LARGEST)
    return label, Envelope(signed, sig, strict_object(signed))
