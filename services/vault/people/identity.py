"""One's own identity: name, unit and the two secret keys, made once and kept in the vault."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from services.vault.envelope import from_text, to_text
from services.vault.people import age_keys
from services.vault.people.card import DOMAIN, LARGEST_SIGNED, Card, SignedCard
from services.vault.people.names import LONGEST_NAME, LONGEST_UNIT, fault_of, tidied
from services.vault.people.refusals import bad_name, too_long
from services.vault.secret import Secret

KIND = "identity"


@dataclass(frozen=True, slots=True)
class Earlier:
    """Keys that were mine. What was entrusted to me under them still opens; nobody signs with them any more."""

    ed: bytes
    age_identity: Secret
    until: datetime

    @property
    def fp(self) -> str:
        return Card("", "", self.ed, age_keys.recipient_of(self.age_identity)).fp


@dataclass(frozen=True, slots=True)
class Identity:
    """Who I am. The secrets print as dots; take them from the vault anew for each use, and keep none."""

    card: Card
    signing_seed: Secret
    """The 32 bytes behind :attr:`ed`, as base64url."""
    age_identity: Secret
    """``AGE-SECRET-KEY-1…``, which opens what was sealed for :attr:`age_recipient`."""
    earlier: tuple[Earlier, ...] = ()
    """The newest first."""

    @property
    def name(self) -> str:
        return self.card.name

    @property
    def unit(self) -> str:
        return self.card.unit

    @property
    def fp(self) -> str:
        return self.card.fp

    @property
    def ed(self) -> bytes:
        """The key by which others check what I signed."""
        return self.card.ed

    @property
    def age_recipient(self) -> str:
        """``age1…``: to whom others seal what is for me."""
        return self.card.age

    @property
    def age_identities(self) -> tuple[Secret, ...]:
        """Every key that opens something of mine, today's first. For what is kept already: new files want today's."""
        return (self.age_identity, *(one.age_identity for one in self.earlier))

    @property
    def renewed_at(self) -> datetime | None:
        """When the keys of today took the place of others."""
        return self.earlier[0].until if self.earlier else None

    def had(self, ed: bytes) -> bool:
        """Tell whether ``ed`` is, or once was, my signing key."""
        return ed == self.ed or any(ed == one.ed for one in self.earlier)

    def sign(self, data: bytes) -> bytes:
        """Return my Ed25519 signature over exactly ``data``, which begins with the domain of its kind of message."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(from_text(self.signing_seed.reveal())).sign(data)

    def signed_card(self) -> SignedCard:
        """Return my card with my signature; the same bytes every time."""
        signed = self.card.to_bytes()
        return SignedCard(self.card, signed, self.sign(DOMAIN + signed))

    def to_payload(self) -> dict[str, Any]:
        """Return what the vault keeps."""
        keys = {"ed": self.signing_seed.reveal(), "age": self.age_identity.reveal()}
        earlier = [
            {"ed": to_text(one.ed), "age": one.age_identity.reveal(), "until": one.until.isoformat()}
            for one in self.earlier
        ]
        return {"v": 1, "name": self.name, "unit": self.unit, **keys, "earlier": earlier}


def new_identity(name: str, unit: str) -> Identity:
    """Make the keys of a person. Raises UserError where the name cannot stand on a card."""
    seed = Secret(to_text(secrets.token_bytes(32)))
    return _fitting(name, unit, seed, age_keys.new_identity())


def renamed(me: Identity, name: str, unit: str) -> Identity:
    """Return ``me`` under another name, with the same keys. Raises UserError where it cannot stand on a card."""
    return replace(_fitting(name, unit, me.signing_seed, me.age_identity), earlier=me.earlier)


def renewed(me: Identity, now: datetime) -> Identity:
    """Return ``me`` with new keys: somebody else may have the old ones. To colleagues that is a changed card."""
    fresh = new_identity(me.name, me.unit)
    return replace(fresh, earlier=(Earlier(me.ed, me.age_identity, now), *me.earlier))


def identity_of(payload: Mapping[str, Any]) -> Identity:
    """Return the identity that the vault kept. Raises KeyError, TypeError or ValueError on a foreign inside."""
    earlier = tuple(
        Earlier(from_text(one["ed"]), Secret(one["age"]), datetime.fromisoformat(one["until"]))
        for one in payload.get("earlier", ())
    )
    known = _identity(payload["name"], payload["unit"], Secret(payload["ed"]), Secret(payload["age"]))
    return replace(known, earlier=earlier)


def _fitting(name: str, unit: str, seed: Secret, age_identity: Secret) -> Identity:
    name, unit = tidied(name), tidied(unit)
    for text, longest in ((name, LONGEST_NAME), (unit, LONGEST_UNIT)):
        if fault := fault_of(text, longest):
            raise bad_name(fault, longest)
    made = _identity(name, unit, seed, age_identity)
    surplus = len(made.card.to_bytes()) - LARGEST_SIGNED
    if surplus > 0:
        raise too_long(surplus)
    return made


def _identity(name: str, unit: str, seed: Secret, age_identity: Secret) -> Identity:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    signing = Ed25519PrivateKey.from_private_bytes(from_text(seed.reveal()))
    card = Card(name, unit, signing.public_key().public_bytes_raw(), age_keys.recipient_of(age_identity))
    return Identity(card, seed, age_identity)
