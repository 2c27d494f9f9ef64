"""What travels between two colleagues: the handoff, its receipt, and the record of an opening.

Each is one JSON object, signed over its exact bytes in a domain of its own. Reading is strict: a name too few or too
many, another type or something beyond its bounds is :class:`~services.vault.envelope.Malformed`.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from services.vault.credentials import Fields
from services.vault.envelope import Malformed, canonical, from_text, to_text, wrapped
from services.vault.handoff.fields import sent, whole
from services.vault.handoff.reading import array, day, hexed, line, mapping, moment, names, number

FORMAT = 1
HANDOFF_DOMAIN, RECEIPT_DOMAIN, OPENING_DOMAIN = b"uv/handoff/1\0", b"uv/receipt/1\0", b"uv/open/1\0"
BLOCK = 4096
"""A handoff is padded to whole blocks, so that its size tells little of what is in it."""
MOST_PLAIN_BYTES = 12 << 20
MOST_ITEMS = 1_000
MOST_RECIPIENTS = 32
LONGEST_REASON = 300
_MOST_FIELDS = 32
_HEAD = {"f", "vault", "handoff", "epoch", "seq", "h", "by", "ts"}
_NAME = re.compile(r"[a-z][a-z_]{0,31}")


class HandoffKind(StrEnum):
    """What a handoff is for."""

    STANDING = "standing"
    """A backup that stays."""
    COVER = "cover"
    """While its owner is away, up to a day."""


@dataclass(frozen=True, slots=True)
class Handoff:
    """The inside of a handoff.

    ``id`` names the line of handoffs to one circle of recipients, ``(epoch, seq)`` its place in that line, and ``prev``
    is the digest of the one before it (empty at the first). ``until`` is the last day of a cover. ``rk`` is what
    receipts are proven with. ``items``: credential id to its revision and fields.
    """

    id: str
    vault: str
    epoch: int
    seq: int
    prev: str
    sender: str
    to: tuple[str, ...]
    kind: HandoffKind
    until: date | None
    at: datetime
    rk: bytes = field(repr=False)
    items: Mapping[str, tuple[int, Fields]] = field(repr=False)

    @property
    def place(self) -> tuple[int, int]:
        return self.epoch, self.seq


@dataclass(frozen=True, slots=True)
class Reply:
    """The head of what comes back about a handoff (``h``: its digest) from ``by``."""

    vault: str
    handoff: str
    epoch: int
    seq: int
    h: str
    by: str
    at: datetime

    @property
    def place(self) -> tuple[int, int]:
        return self.epoch, self.seq


@dataclass(frozen=True, slots=True)
class Receipt(Reply):
    """That ``by`` has opened a handoff, or opened it once more as a drill. Holds no secret."""

    count: int
    drill: bool
    proof: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Opening(Reply):
    """That ``by`` looked at accounts (``items``) of a handoff, and why. Signed, for the owner and the manager."""

    reason: str
    items: tuple[str, ...]


def handoff_bytes(handoff: Handoff) -> bytes:
    """Return what is signed of ``handoff``."""
    body: dict[str, Any] = {
        "f": FORMAT,
        "id": handoff.id,
        "vault": handoff.vault,
        "epoch": handoff.epoch,
        "seq": handoff.seq,
        "prev": handoff.prev,
        "from": handoff.sender,
        "to": list(handoff.to),
        "kind": handoff.kind.value,
        "ts": handoff.at.isoformat(),
        "rk": to_text(handoff.rk),
        "items": _items_body(handoff),
    }
    if handoff.until is not None:
        body["until"] = handoff.until.isoformat()
    return canonical(body)


def padded_envelope(signed: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the signed handoff, filled up with blanks to whole blocks: what is sealed into the file."""
    plain = wrapped(HANDOFF_DOMAIN, signed, sign)
    return plain + b" " * (-len(plain) % BLOCK)


def handoff_of(body: Mapping[str, Any]) -> Handoff:
    """Read a handoff of our format. Raises Malformed."""
    must = {"f", "id", "vault", "epoch", "seq", "prev", "from", "to", "kind", "ts", "rk", "items"}
    names(body, must, {"until"})
    kind = _kind(body["kind"])
    if (kind is HandoffKind.COVER) is not ("until" in body):
        raise Malformed("a cover has a last day, and nothing else has")
    rk = from_text(body["rk"])
    if len(rk) != 32:
        raise Malformed("rk")
    return Handoff(
        id=hexed(body["id"], 32),
        vault=hexed(body["vault"], 24),
        epoch=number(body["epoch"]),
        seq=number(body["seq"]),
        prev=hexed(body["prev"], 64) if body["prev"] != "" else "",
        sender=hexed(body["from"], 64),
        to=_recipients(body["to"]),
        kind=kind,
        until=day(body["until"]) if "until" in body else None,
        at=moment(body["ts"]),
        rk=rk,
        items=_items(body["items"]),
    )


def receipt_bytes(receipt: Receipt) -> bytes:
    """Return what is signed of ``receipt``.

    It lists no revisions: ``h`` stands for all that was in the handoff, and its owner knows which those were. So a
    receipt for fifty accounts is still a small QR code.
    """
    return canonical({**_head(receipt), "n": receipt.count, "drill": receipt.drill, "proof": to_text(receipt.proof)})


def receipt_of(body: Mapping[str, Any]) -> Receipt:
    """Read a receipt of our format. Raises Malformed."""
    names(body, _HEAD | {"n", "drill", "proof"})
    proof = from_text(body["proof"])
    if len(proof) != 32 or not isinstance(body["drill"], bool):
        raise Malformed("proof or drill")
    return Receipt(
        *_read_head(body),
        count=number(body["n"]),
        drill=body["drill"],
        proof=proof,
    )


def opening_bytes(opening: Opening) -> bytes:
    """Return what is signed of ``opening``."""
    return canonical({**_head(opening), "reason": opening.reason, "items": list(opening.items)})


def opening_of(body: Mapping[str, Any]) -> Opening:
    """Read a record of an opening of our format. Raises Malformed."""
    names(body, _HEAD | {"reason", "items"})
    return Opening(
        *_read_head(body),
        reason=line(body["reason"], LONGEST_REASON),
        items=tuple(hexed(item, 32) for item in array(body["items"], MOST_ITEMS)),
    )


def _head(reply: Reply) -> dict[str, Any]:
    return {
        "f": FORMAT,
        "vault": reply.vault,
        "handoff": reply.handoff,
        "epoch": reply.epoch,
        "seq": reply.seq,
        "h": reply.h,
        "by": reply.by,
        "ts": reply.at.isoformat(timespec="seconds"),
    }


def _read_head(body: Mapping[str, Any]) -> tuple[str, str, int, int, str, str, datetime]:
    """Return the first fields of a :class:`Reply`, in their order. Raises Malformed."""
    return (
        hexed(body["vault"], 24),
        hexed(body["handoff"], 32),
        number(body["epoch"]),
        number(body["seq"]),
        hexed(body["h"], 64),
        hexed(body["by"], 64),
        moment(body["ts"]),
    )


def digest_of(signed: bytes) -> str:
    """Return ``h``, by which a handoff is known: SHA-256 over what was signed."""
    return hashlib.sha256(signed).hexdigest()


def items_digest(handoff: Handoff) -> str:
    """Return a digest of all that a handoff hands over: what a drill proves to have been opened."""
    return hashlib.sha256(canonical(_items_body(handoff))).hexdigest()


def _items_body(handoff: Handoff) -> dict[str, Any]:
    return {item: {"rev": rev, "fields": sent(fields)} for item, (rev, fields) in handoff.items.items()}


def proof_of(rk: bytes, h: str) -> bytes:
    """Return what only who opened the handoff can make."""
    return hmac.digest(rk, bytes.fromhex(h), hashlib.sha256)


def drill_proof_of(rk: bytes, h: str, items: str, at: datetime) -> bytes:
    """Return what only who opened it whole, and at that moment, makes. ``items`` is :func:`items_digest`."""
    told = "|".join((h, items, at.isoformat(timespec="seconds"))).encode()
    return hmac.digest(rk, b"uv/drill/1\0" + told, hashlib.sha256)


def format_of(body: Mapping[str, Any]) -> int:
    """Return the number of the format that a message says it has. Raises Malformed where it says none."""
    return number(body.get("f"))


def sender_of(body: Mapping[str, Any]) -> str:
    """Return who a handoff says it is from, in any format. Raises Malformed."""
    return hexed(body.get("from"), 64)


def by_of(body: Mapping[str, Any]) -> str:
    """Return who a receipt or a record says it is from, in any format. Raises Malformed."""
    return hexed(body.get("by"), 64)


def _kind(value: object) -> HandoffKind:
    if not isinstance(value, str) or value not in set(HandoffKind):
        raise Malformed("kind")
    return HandoffKind(value)


def _recipients(value: object) -> tuple[str, ...]:
    to = tuple(hexed(one, 64) for one in array(value, MOST_RECIPIENTS))
    if len(set(to)) != len(to):
        raise Malformed("a recipient twice")
    return to


def _items(value: object) -> Mapping[str, tuple[int, Fields]]:
    items: dict[str, tuple[int, Fields]] = {}
    for item, inside in mapping(value, MOST_ITEMS).items():
        names(mapping(inside, 2), {"rev", "fields"})
        items[hexed(item, 32)] = (number(inside["rev"]), _fields(item, inside["fields"]))
    return items


def _fields(item: str, value: object) -> Fields:
    fields: dict[str, Mapping[str, Any]] = {}
    for name, inside in mapping(value, _MOST_FIELDS).items():
        if not _NAME.fullmatch(name):
            raise Malformed("field")
        names(mapping(inside, 3), {"rev", "at", "value"})
        number(inside["rev"])
        moment(inside["at"])
        fields[name] = inside
    return whole(item, fields)
