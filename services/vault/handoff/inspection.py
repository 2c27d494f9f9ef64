"""What can be known of a file without a key: the outside of a sealed handoff, what a signed paper says openly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.age import files as age_files
from services.vault.age.header import AgeError, AgeProblem, looks_like_age
from services.vault.envelope import Envelope, Malformed
from services.vault.handoff.messages import BLOCK, FORMAT, Receipt, format_of, opening_of, receipt_of
from services.vault.handoff.papers import LARGEST, RECEIPT_LABEL, label_in, read_paper
from services.vault.people.armour import CARD_LABEL
from services.vault.people.card import read_card
from services.vault.people.refusals import CardRefused, Refusal

MOST_BYTES = age_files.MOST_BYTES


class FileKind(StrEnum):
    HANDOFF = "handoff"
    RECEIPT = "receipt"
    OPENING = "opening"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that speaks against the file, or keeps it from being what it seems to be."""

    code: str
    message: Message


@dataclass(frozen=True, slots=True)
class Inspection:
    """``says``: what the file tells openly, by plain names and JSON values. Nothing of it is proven but a card."""

    kind: FileKind
    size: int
    says: Mapping[str, Any]
    problems: tuple[Problem, ...] = field(default=())


class Uninspected(UserError):  # noqa: N818 - a refusal, as its code says
    """A file of which nothing can be told."""

    def __init__(self, code: str, message: Message, hint: Message) -> None:
        self.code = code
        super().__init__(message, hint)


def kind_of(data: bytes) -> FileKind | None:
    """Tell what ``data`` seems to be, by its beginning or its label; ``None`` where it is nothing of ours."""
    label = label_in(data)
    if label is not None:
        return FileKind.RECEIPT if label == RECEIPT_LABEL else FileKind.OPENING
    if f"{CARD_LABEL}:".encode() in data[:LARGEST]:
        return FileKind.CARD
    return FileKind.HANDOFF if looks_like_age(data) else None


def inspect(data: bytes) -> Inspection:
    """Tell what can be known of ``data`` without a key. Raises :class:`Uninspected`."""
    if len(data) > MOST_BYTES:
        raise _too_large()
    kind = kind_of(data)
    if kind is None:
        raise _refused(
            "not-known",
            QT_TRANSLATE_NOOP("services", "Bu dosya bir devir, alındı, açma kaydı ya da kart değil."),
            QT_TRANSLATE_NOOP("services", "Meslektaşınızın gönderdiği dosyayı seçin."),
        )
    look: Callable[[bytes], Inspection] = {FileKind.HANDOFF: _handoff, FileKind.CARD: _card}.get(kind, _paper)
    return look(data)


def read_limited(path: Path) -> bytes:
    """Return the bytes of the file at ``path``. Raises :class:`Uninspected` above :data:`MOST_BYTES`, and OSError."""
    try:
        return age_files.read_file(path, MOST_BYTES)
    except AgeError:
        raise _too_large() from None


def _handoff(data: bytes) -> Inspection:
    try:
        outline = age_files.outline(data)
    except AgeError as error:
        code = "damaged-armor" if error.problem is AgeProblem.ARMOR else "damaged"
        raise _refused(
            code,
            QT_TRANSLATE_NOOP("services", "Dosyanın başlığı bozuk ya da eksik; hiçbir anahtarla açılmaz."),
            QT_TRANSLATE_NOOP("services", "Meslektaşınızdan dosyayı yeniden göndermesini isteyin."),
        ) from None
    stanzas = Counter(outline.kinds)
    says = {
        "armored": outline.armored,
        "recipients": outline.recipients,
        "stanzas": [{"kind": kind, "count": count} for kind, count in stanzas.items()],
        "payload": outline.plain_size,
    }
    codes: list[str] = []
    if "scrypt" in stanzas:
        codes.append("passphrase")
    elif outline.recipients == 0:
        codes.append("no-recipient")
    if outline.plain_size is None:
        codes.append("cut-short")
    elif outline.plain_size == 0 or outline.plain_size % BLOCK:
        codes.append("odd-size")
    return Inspection(FileKind.HANDOFF, len(data), says, tuple(_problem(code) for code in codes))


def _paper(data: bytes) -> Inspection:
    try:
        label, message = read_paper(data)
        known = format_of(message.body) == FORMAT
        says = _told(label, message) if known else {"format": format_of(message.body)}
    except Malformed:
        raise _refused(
            "damaged",
            QT_TRANSLATE_NOOP("services", "Alındı ya da açma kaydı bozuk: bir bölümü eksik ya da değişmiş."),
            QT_TRANSLATE_NOOP("services", "Meslektaşınızın gönderdiği metnin tamamını kopyalayın."),
        ) from None
    kind = FileKind.RECEIPT if label == RECEIPT_LABEL else FileKind.OPENING
    return Inspection(kind, len(data), says, () if known else (_problem("unknown-format"),))


def _told(label: str, message: Envelope) -> dict[str, Any]:
    told = receipt_of(message.body) if label == RECEIPT_LABEL else opening_of(message.body)
    says: dict[str, Any] = {
        "format": FORMAT,
        "vault": told.vault,
        "handoff": told.handoff,
        "epoch": told.epoch,
        "seq": told.seq,
        "digest": told.h,
        "by": told.by,
        "at": told.at.isoformat(),
        "signature": "unchecked",
    }
    if isinstance(told, Receipt):
        return says | {"accounts": told.count, "drill": told.drill}
    return says | {"accounts": len(told.items), "reason": told.reason}


def _card(data: bytes) -> Inspection:
    try:
        card = read_card(data).card
    except CardRefused as refusal:
        if refusal.refusal not in (Refusal.FORGED, Refusal.NEWER, Refusal.BAD_NAME):
            raise Uninspected("damaged", refusal.message, refusal.hint) from None
        return Inspection(
            FileKind.CARD, len(data), {"signature": "unchecked"}, (Problem(refusal.refusal.value, refusal.message),)
        )
    says = {"name": card.name, "unit": card.unit, "fingerprint": card.fp, "recipient": card.age, "signature": "own-key"}
    return Inspection(FileKind.CARD, len(data), says)


_PROBLEMS = {
    "passphrase": QT_TRANSLATE_NOOP(
        "services", "Dosya bir parolayla kilitlenmiş; devir dosyaları parolayla kilitlenmez."
    ),
    "no-recipient": QT_TRANSLATE_NOOP(
        "services", "Dosya, Birim Kalemi’nin bildiği türden bir anahtar için hazırlanmamış."
    ),
    "cut-short": QT_TRANSLATE_NOOP("services", "Dosya yarıda kesilmiş."),
    "odd-size": QT_TRANSLATE_NOOP(
        "services", "Boyu bir devir dosyasının boyu değil: yarıda kesilmiş ya da başka bir programla hazırlanmış."
    ),
    "unknown-format": QT_TRANSLATE_NOOP("services", "Programın daha yeni bir sürümüyle hazırlanmış."),
}


def _problem(code: str) -> Problem:
    return Problem(code, Message(_PROBLEMS[code]))


def _refused(code: str, message: str, hint: str) -> Uninspected:
    return Uninspected(code, Message(message), Message(hint))


def _too_large() -> Uninspected:
    return _refused(
        "too-large",
        QT_TRANSLATE_NOOP("services", "Bu dosya bir devir dosyası olamayacak kadar büyük."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınızın gönderdiği dosyayı seçin."),
    )
