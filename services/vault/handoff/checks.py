"""What a receiver asks of a handoff before anything in it counts, in one order, each with its code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from services.clock import local_day
from services.vault.age import files as age_files
from services.vault.age.header import AgeError, AgeProblem, looks_like_age
from services.vault.envelope import Envelope, Malformed, read, verified
from services.vault.handoff.messages import (
    FORMAT,
    HANDOFF_DOMAIN,
    MOST_PLAIN_BYTES,
    Handoff,
    digest_of,
    format_of,
    handoff_of,
    sender_of,
)
from services.vault.handoff.refusals import HandoffRefused, Reject, Remark, refused
from services.vault.people.contacts import Contact, ContactState, owner_among
from services.vault.people.identity import Identity
from services.vault.secret import Secret

CLOCK_TOLERANCE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Known:
    """The newest handoff of a line that is here already."""

    place: tuple[int, int]
    h: str
    dropped: bool = False
    """It was here, and was removed: it may come again, an older one may not."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A handoff that passed every question. ``h`` is its digest."""

    handoff: Handoff = field(repr=False)
    h: str
    sender: Contact
    remarks: tuple[Remark, ...]


def arrived(
    data: bytes,
    me: Identity | None,
    contacts: Sequence[Contact],
    known: Callable[[Handoff], Known | None],
    now: datetime,
) -> Arrival:
    """Ask everything of the file ``data``. ``known`` tells what is here of a handoff's line. Raises HandoffRefused."""
    if me is None:
        raise refused(Reject.CANNOT_DECRYPT, "no-identity")
    message, handoff = parsed(opened(data, me))
    sender = believed(sender_of(message.body), contacts)
    if not verified(HANDOFF_DOMAIN, message, sender.ed):
        raise refused(Reject.BAD_SIGNATURE)
    if handoff is None:
        raise refused(Reject.UNKNOWN_FORMAT)
    if me.fp not in handoff.to:
        raise refused(Reject.NOT_ADDRESSED_TO_ME)
    h = digest_of(message.signed)
    return Arrival(handoff, h, sender, _remarks(handoff, _placed(handoff, h, known(handoff)), now))


def opened(data: bytes, me: Identity) -> bytes:
    """Return what is sealed in the file for who I am today. Raises HandoffRefused (cannot-decrypt).

    Keys that were mine do not count: somebody else may have them, and whoever still seals to them should be told.
    """
    return _opened(data, me.age_identity)


def opened_again(data: bytes, me: Identity) -> bytes:
    """Return what is sealed in a file that is kept already, also for keys that were mine. Raises HandoffRefused."""
    *earlier, last = me.age_identities
    for one in earlier:
        try:
            return _opened(data, one)
        except HandoffRefused:
            continue
    return _opened(data, last)


def _opened(data: bytes, age_identity: Secret) -> bytes:
    try:
        if age_files.outline(data).kinds == ("scrypt",):
            raise refused(Reject.CANNOT_DECRYPT, "passphrase")
        return age_files.unseal(data, age_identity)
    except AgeError as error:
        if error.problem is AgeProblem.TOO_LARGE:
            raise refused(Reject.CANNOT_DECRYPT, "too-large") from None
        if error.problem is AgeProblem.NO_MATCH:
            raise refused(Reject.CANNOT_DECRYPT) from None
        raise refused(Reject.CANNOT_DECRYPT, "damaged" if looks_like_age(data) else "not-age") from None


def parsed(plain: bytes) -> tuple[Envelope, Handoff | None]:
    """Read the message; ``None`` beside it where it is of a format to come. Raises HandoffRefused (malformed)."""
    try:
        message = read(plain, MOST_PLAIN_BYTES)
        sender_of(message.body)
        ours = format_of(message.body) == FORMAT
        return message, handoff_of(message.body) if ours else None
    except Malformed:
        raise refused(Reject.MALFORMED) from None


def believed(
    fp: str,
    contacts: Sequence[Contact],
    refuse: Callable[[Reject, str], HandoffRefused] = refused,
) -> Contact:
    """Return the verified colleague whose key ``fp`` is now. Raises HandoffRefused (sender-not-verified)."""
    owner = owner_among(contacts, fp)
    if owner is not None and owner.fp == fp and owner.usable:
        return owner
    variant = ""
    if owner is not None and owner.state is ContactState.REVOKED:
        variant = "revoked"
    elif owner is not None and owner.state is ContactState.KEY_CHANGED:
        variant = "key-changed"
    raise refuse(Reject.SENDER_NOT_VERIFIED, variant)


def _placed(handoff: Handoff, h: str, known: Known | None) -> bool:
    """Whether the handoff follows what is here without a gap. Raises HandoffRefused where it does not follow at all."""
    if known is None:
        return handoff.prev == ""
    if handoff.place < known.place:
        raise refused(Reject.REPLAY_OLD)
    if known.dropped and (handoff.place, h) == (known.place, known.h):
        return True
    if handoff.place == known.place:
        raise refused(Reject.REPLAY_OLD, "same") if h == known.h else refused(Reject.EQUIVOCATION)
    return handoff.prev == known.h


def _remarks(handoff: Handoff, follows: bool, now: datetime) -> tuple[Remark, ...]:
    # A clock that was set back must not bring an expired cover back to life.
    today = local_day(max(now, handoff.at))
    found = {
        Remark.PREV_GAP: not follows,
        Remark.EXPIRED: handoff.until is not None and handoff.until < today,
        Remark.CLOCK_BEHIND: handoff.at > now + CLOCK_TOLERANCE,
    }
    return tuple(remark for remark, holds in found.items() if holds)
