"""The code on the recovery kit's paper: 160 random bits that a person can read, type and be corrected in.

Eight groups of five characters. Four of a group carry 20 bits; the fifth checks them *and* the group's place::

    check = place + a·c1 + a²·c2 + a³·c3 + a⁴·c4          in GF(32), a a primitive element

As all weights differ, every wrong character and every exchange of two in a group is found, and groups that changed
places too; and as each group checks itself, the reader can say which one to look at again. The alphabet is Crockford's:
no I, L, O, U. What people type instead (small letters, ``ı İ``, O for 0, spaces, hyphens) is understood.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from services.vault import crypto
from services.vault.secret import Secret

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS, GROUP_LENGTH = 8, 5
CODE_LENGTH = GROUPS * GROUP_LENGTH
_OCTETS = 20
_LONGEST_INPUT = 400
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_UNDERSTOOD = str.maketrans(
    {"İ": "1", "ı": "1", "I": "1", "i": "1", "L": "1", "l": "1", "O": "0", "Ö": "0", "o": "0", "ö": "0"}
)
_SEPARATORS = re.compile(r"[\s\-‐‑‒–—―−_.,;:·]+")
_QR = re.compile(r"\s*BKK1:([0-9A-F]{24}):(.*)", re.DOTALL | re.IGNORECASE)
_LOOK_ALIKE = ("5S", "2Z", "8B", "VY", "G6", "0D", "0Q", "17", "14", "MN", "VW", "EF", "KX", "CG", "PR", "9G")


def _times_a(value: int) -> int:
    """Multiply by the primitive element of GF(32), modulo x⁵ + x² + 1."""
    value <<= 1
    return value ^ 0b100101 if value & 0b100000 else value


def _check_of(values: list[int], place: int) -> int:
    """Return the check value of four data values in the group ``place`` (from 0)."""
    total = 0
    for value in reversed(values):
        total = _times_a(total ^ value)
    return total ^ (place + 1)


class SlipKind(StrEnum):
    """What is wrong with a group."""

    FOREIGN = "foreign"
    """It has a character that no code has."""
    SHORT = "short"
    LONG = "long"
    CHECK = "check"
    """Its check does not hold: one character is wrong, or two are exchanged."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A group (from 1) to look at again. ``foreign``: the character that no code has; ``try_instead``: see below.

    ``try_instead`` is a pair (typed, meant) of look-alikes, where exactly one such change makes the group right.
    """

    group: int
    kind: SlipKind
    foreign: str = ""
    try_instead: tuple[str, str] | None = None


class Mark(StrEnum):
    """How far a group is while the code is being typed."""

    WAITING = "waiting"
    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of typed text: the code, or where to look. ``vault_id`` is told by a QR only."""

    code: KitCode | None
    slips: tuple[Slip, ...] = ()
    vault_id: bytes | None = None

    @property
    def is_empty(self) -> bool:
        return self.code is None and not self.slips


class KitCode:
    """A whole, checked code. Printing it never shows it; :meth:`groups` does."""

    __slots__ = ("_octets",)

    def __init__(self, octets: bytes) -> None:
        assert len(octets) == _OCTETS
        self._octets = octets

    @classmethod
    def random(cls) -> KitCode:
        return cls(secrets.token_bytes(_OCTETS))

    def groups(self) -> tuple[Secret, ...]:
        """Return the eight groups as they are printed."""
        bits = int.from_bytes(self._octets, "big")
        values = [bits >> 5 * (31 - index) & 31 for index in range(32)]
        made: list[Secret] = []
        for place in range(GROUPS):
            four = values[place * 4 : place * 4 + 4]
            made.append(Secret("".join(ALPHABET[value] for value in (*four, _check_of(four, place)))))
        return tuple(made)

    def text(self) -> Secret:
        """Return the code in one line, its groups joined by hyphens."""
        return Secret("-".join(group.reveal() for group in self.groups()))

    def qr_text(self, vault_id: bytes) -> Secret:
        """Return what the QR on the paper says: which vault, and the code. Capitals, digits, ``:`` and nothing else."""
        letters = "".join(group.reveal() for group in self.groups())
        return Secret(f"BKK1:{vault_id.hex().upper()}:{letters}")  # ascii

    def key(self) -> bytes:
        """Return the key that wraps the master key in the kit's slot. 160 random bits need no slow derivation."""
        return crypto.derived(self._octets, b"recovery-kit")

    @property
    def mark(self) -> str:
        """A public name of this code, eight digits: it tells kits apart and helps nobody to guess one."""
        digest = int.from_bytes(crypto.derived(self._octets, b"recovery-kit mark")[:8], "big")
        return f"{digest % 10**8:08d}"

    def __repr__(self) -> str:
        return "KitCode(•••)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, KitCode):
            return NotImplemented
        return self.text() == other.text()

    __hash__ = None  # pyright: ignore[reportAssignmentType] - a hash would be a fingerprint of the secret


def read(typed: str) -> Reading:
    """Read a typed or scanned code. Never raises; what cannot be read says where."""
    matched = _QR.match(typed[:_LONGEST_INPUT])
    vault_id = bytes.fromhex(matched[1]) if matched else None
    parts = _parts(matched[2] if matched else typed)
    if not parts:
        return Reading(None, vault_id=vault_id)
    groups = _cut(parts)
    if groups is None:
        return Reading(None, _lost("".join(parts)), vault_id)
    slips = tuple(slip for place, group in enumerate(groups) if (slip := _slip(group, place)) is not None)
    if slips:
        return Reading(None, slips, vault_id)
    bits = 0
    for group in groups:
        for letter in group[:4]:
            bits = bits << 5 | _VALUES[letter]
    return Reading(KitCode(bits.to_bytes(_OCTETS, "big")), vault_id=vault_id)


def marks(typed: str) -> tuple[Mark, ...]:
    """Return how each of the eight groups stands while the code is being typed; the last begun one waits."""
    return _marks(_letters(typed))


def slip_so_far(typed: str) -> Slip | None:
    """Return the first slip in the groups that are complete, or ``None`` while all is well."""
    letters = _letters(typed)
    for place in range(min(GROUPS, len(letters) // GROUP_LENGTH)):
        if (slip := _slip(letters[place * GROUP_LENGTH : (place + 1) * GROUP_LENGTH], place)) is not None:
            return slip
    return None


def _letters(typed: str) -> str:
    matched = _QR.match(typed[:_LONGEST_INPUT])
    return "".join(_parts(matched[2] if matched else typed))


def _marks(letters: str) -> tuple[Mark, ...]:
    made: list[Mark] = []
    for place in range(GROUPS):
        group = letters[place * GROUP_LENGTH : (place + 1) * GROUP_LENGTH]
        if len(group) < GROUP_LENGTH:
            made.append(Mark.WAITING)
        else:
            made.append(Mark.WRONG if _slip(group, place) else Mark.RIGHT)
    return tuple(made)


def read_group(typed: str) -> str:
    """Return one typed group as it is printed, whatever was typed; what no code has stays as it is."""
    return "".join(_parts(typed))


def _parts(typed: str) -> list[str]:
    """Return what was typed between separators, in the alphabet's letters where they can be understood."""
    plain = unicodedata.normalize("NFC", typed[:_LONGEST_INPUT]).replace("\u0307", "")
    capitals = (part.translate(_UNDERSTOOD).upper() for part in _SEPARATORS.split(plain))  # ascii
    return [part for part in capitals if part]


def _cut(parts: list[str]) -> list[str] | None:
    """Return eight groups: as they were typed, or cut from one run of 40 characters."""
    if len(parts) == GROUPS:
        return parts
    letters = "".join(parts)
    if len(letters) != CODE_LENGTH:
        return None
    return [letters[at : at + GROUP_LENGTH] for at in range(0, CODE_LENGTH, GROUP_LENGTH)]


def _lost(letters: str) -> tuple[Slip, ...]:
    """Return the groups where a run of characters may have lost or doubled some; seldom more than one.

    The groups before that place read well from the start, those after it from the end.
    """
    kind = SlipKind.SHORT if len(letters) < CODE_LENGTH else SlipKind.LONG
    right = [_right_groups(_cut_around(letters, place)) for place in range(GROUPS)]
    if max(right) < GROUPS // 2:  # more than one thing is wrong: the first place that stops making sense
        return (Slip(next(at for at, mark in enumerate(_marks(letters)) if mark is not Mark.RIGHT) + 1, kind),)
    return tuple(Slip(place + 1, kind) for place in range(GROUPS) if right[place] == max(right))


def _cut_around(letters: str, place: int) -> list[str]:
    """Return eight groups of which only the one at ``place`` may have another length."""
    after = (GROUPS - 1 - place) * GROUP_LENGTH
    start = place * GROUP_LENGTH
    end = max(start, len(letters) - after)
    before = [letters[at : at + GROUP_LENGTH] for at in range(0, start, GROUP_LENGTH)]
    behind = [letters[end + at : end + at + GROUP_LENGTH] for at in range(0, after, GROUP_LENGTH)]
    return [*before, letters[start:end], *behind]


def _right_groups(groups: list[str]) -> int:
    return sum(_slip(group, place) is None for place, group in enumerate(groups))


def _slip(group: str, place: int) -> Slip | None:
    foreign = next((letter for letter in group if letter not in _VALUES), "")
    if foreign:
        return Slip(place + 1, SlipKind.FOREIGN, foreign=foreign)
    if len(group) != GROUP_LENGTH:
        return Slip(place + 1, SlipKind.SHORT if len(group) < GROUP_LENGTH else SlipKind.LONG)
    if _holds(group, place):
        return None
    return Slip(place + 1, SlipKind.CHECK, try_instead=_meant(group, place))


def _holds(group: str, place: int) -> bool:
    *four, check = (_VALUES[letter] for letter in group)
    return _check_of(four, place) == check


def _meant(group: str, place: int) -> tuple[str, str] | None:
    """Return the one change of a look-alike that makes ``group`` right, if there is exactly one."""
    found: list[tuple[str, str]] = []
    for at, letter in enumerate(group):
        for pair in _LOOK_ALIKE:
            if letter in pair:
                meant = pair.replace(letter, "")
                if _holds(group[:at] + meant + group[at + 1 :], place):
                    found.append((letter, meant))
    return found[0] if len(found) == 1 else None
