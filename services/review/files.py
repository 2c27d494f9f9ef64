"""The review file: a paper signed with the sender's identity, or unsigned and telling so.

Signed, it is the vault's envelope in a domain of its own, with the sender's card inside what is signed. Unsigned, it is
``{"unsigned": base64url}``: that anybody can write, and the screen says it wherever the sender's name stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, cast

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language.text import one_line
from services.review.bodies import NewerFormat, body_of, paper_of
from services.review.papers import Paper
from services.vault import envelope
from services.vault.envelope import Malformed, from_text, to_text
from services.vault.people.card import SignedCard, proven
from services.vault.people.contacts import Contact
from services.vault.people.identity import Identity
from services.vault.people.refusals import CardRefused

DOMAIN = b"uv/review/1\0"
FILE_SUFFIX = ".birimgorus"
LARGEST = 8 << 20
_LONGEST_NAME = 160


class Trust(StrEnum):
    """How far it is known who wrote a file."""

    VERIFIED = "verified"
    """Signed by a colleague whose words were compared, or by oneself."""
    UNKNOWN = "unknown"
    """Rightly signed, by a key that nobody here has verified, or while the vault is locked."""
    UNSIGNED = "unsigned"


@dataclass(frozen=True, slots=True)
class Received:
    """A file that was read. ``name`` is the sender's word of themselves unless the file is verified."""

    paper: Paper
    trust: Trust
    name: str
    unit: str


def written(paper: Paper, me: Identity | None, name: str = "", unit: str = "") -> bytes:
    """Return the file. Without an identity it is unsigned, with ``name`` and ``unit`` as the sender gives them."""
    body = body_of(paper)
    if me is not None:
        card = me.signed_card()
        body["by"] = {"card": to_text(card.signed), "sig": to_text(card.sig)}
        return envelope.sealed(DOMAIN, body, me.sign)
    body["by"] = {"name": _shown(name), "unit": _shown(unit)}
    return envelope.canonical({"unsigned": to_text(envelope.canonical(body))})


def read(data: bytes, me: Identity | None, contacts: Sequence[Contact]) -> Received:
    """Read a file of elsewhere. Raises :class:`UserError` where it is damaged, newer, or its signature is not right."""
    try:
        outer = _outer(data)
        if outer.keys() == {"unsigned"}:
            return _unsigned(envelope.strict_object(from_text(outer["unsigned"])))
        return _signed(envelope.read(data, LARGEST), me, contacts)
    except NewerFormat:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu görüş dosyasını programın daha yeni bir sürümü yazmış.")),
            Message(QT_TRANSLATE_NOOP("services", "Birim Kalemi’ni güncelleyip dosyayı yeniden açın.")),
        ) from None
    except Malformed:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu dosya bir görüş dosyası değil ya da yolda bozulmuş.")),
            Message(QT_TRANSLATE_NOOP("services", "Dosyayı gönderenden yeniden isteyin. Yazılarınız değişmedi.")),
        ) from None


def _outer(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST:
        raise Malformed("too large")
    return envelope.strict_object(data)


def _unsigned(body: Mapping[str, Any]) -> Received:
    by = _sender(body, {"name", "unit"})
    name, unit = by["name"], by["unit"]
    if not isinstance(name, str) or not isinstance(unit, str):
        raise Malformed("no name")
    if (name, unit) != (_shown(name), _shown(unit)):
        raise Malformed("a name that is none")
    return Received(paper_of(body), Trust.UNSIGNED, name, unit)


def _signed(found: envelope.Envelope, me: Identity | None, contacts: Sequence[Contact]) -> Received:
    by = _sender(found.body, {"card", "sig"})
    try:
        signed_card = proven(from_text(by["card"]), from_text(by["sig"]))
    except CardRefused:
        raise _forged() from None
    if not envelope.verified(DOMAIN, found, signed_card.card.ed):
        raise _forged()
    card = signed_card.card
    return Received(paper_of(found.body), _trust(signed_card, me, contacts), card.name, card.unit)


def _sender(body: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    by = body.get("by")
    if not isinstance(by, dict) or set(cast("dict[str, Any]", by)) != names:
        raise Malformed("nobody wrote it")
    return cast("dict[str, Any]", by)


def _trust(signed_card: SignedCard, me: Identity | None, contacts: Sequence[Contact]) -> Trust:
    card = signed_card.card
    if me is not None and card.fp == me.fp:
        return Trust.VERIFIED
    known = next((one for one in contacts if one.fp == card.fp and one.usable), None)
    # The key is that person's; under a name that was never compared it is nobody's.
    same = known is not None and (known.name, known.unit) == (card.name, card.unit)
    return Trust.VERIFIED if same else Trust.UNKNOWN


def _forged() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu görüş dosyasının imzası tutmuyor: içi sonradan değiştirilmiş.")),
        Message(QT_TRANSLATE_NOOP("services", "Dosya alınmadı. Gönderene sorup yeniden isteyin.")),
    )


def _shown(name: str) -> str:
    return one_line(name)[:_LONGEST_NAME].strip()
