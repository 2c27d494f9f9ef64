"""How a unit speaks: what the rules of article 3 hold its posts against (strategy, D2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Address(StrEnum):
    """How readers are addressed. ``ANY`` leaves it to the post."""

    SIZ = "siz"
    SEN = "sen"
    ANY = "any"


class Strictness(StrEnum):
    """How strict the rules of register are: ``STRICT`` warns, ``RELAXED`` keeps mild ones silent."""

    RELAXED = "relaxed"
    NORMAL = "normal"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Tone:
    """The unit's tone. ``exclamations`` and ``emoji`` are what one post may have at most."""

    address: Address = Address.SIZ
    strictness: Strictness = Strictness.NORMAL
    exclamations: int = 2
    emoji: int = 4
