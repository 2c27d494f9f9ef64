"""Names on a card: what may stand in one, and when two look the same to a reader."""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from services.language import turkish

LONGEST_NAME = 60
LONGEST_UNIT = 100
_SIGNS = frozenset(" .,'’-–/&()")
_LONG_ENOUGH = 8
"""Letters from which on two names that differ in one are asked about; among shorter ones that is common."""
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u17b4\u17b5")
"""Letters by name, and nothing on the screen."""

_LOOKALIKES = str.maketrans(
    "аеорсухкмнтвіјѕԁһԛԝӏ" + "αβεηικμνορτυχγω" + "ℓ0135|" + "ɑɡıłøđðþßœæ",
    "aeopcyxkmhtbijsdhqwl" + "abenikuvopтuxyw".replace("т", "t") + "loiesl" + "agilodopsoa",
)


class NameFault(StrEnum):
    """What is wrong with a name."""

    EMPTY = "empty"
    LONG = "long"
    SIGN = "sign"
    """A sign that no name has: control characters, what turns the direction of writing, pictures, line ends."""
    MIXED = "mixed"
    """Letters of several alphabets in one name, as in a name that imitates another."""
    SPACES = "spaces"
    """Spaces at an end or beside each other, or accents that could be written more simply."""


def fault_of(name: str, longest: int) -> NameFault | None:
    """Tell what keeps ``name`` from standing on a card, or ``None``."""
    if len(name) > longest:
        return NameFault.LONG
    if not all(_may_stand(letter) for letter in name):
        return NameFault.SIGN
    if sum(letter.isalpha() for letter in name) < 2:
        return NameFault.EMPTY
    if " ".join(name.split(" ")) != name.strip() or "  " in name or not unicodedata.is_normalized("NFC", name):
        return NameFault.SPACES
    if len({_alphabet(letter) for letter in name if letter.isalpha()}) > 1:
        return NameFault.MIXED
    return None


def tidied(name: str) -> str:
    """Return ``name`` as a person means it who typed a space too many."""
    return unicodedata.normalize("NFC", " ".join(name.split()))


def same_person(name: str, unit: str, other_name: str, other_unit: str) -> bool:
    """Tell whether the two are written as one person, whatever the case, accents and signs."""
    return (skeleton(name), skeleton(unit)) == (skeleton(other_name), skeleton(other_unit))


def looks_alike(name: str, other: str) -> bool:
    """Tell whether a reader may take ``name`` for ``other``: equal to the eye, or one letter apart."""
    one, two = skeleton(name), skeleton(other)
    return one == two or (min(len(one), len(two)) >= _LONG_ENOUGH and _one_apart(one, two))


def skeleton(name: str) -> str:
    """Return what is left of ``name`` where letters that look alike are one: no case, accents, spaces or signs."""
    folded = turkish.searchable(unicodedata.normalize("NFKC", name)).translate(_LOOKALIKES)
    plain = unicodedata.normalize("NFKD", folded).translate(_LOOKALIKES)
    letters = "".join(letter for letter in plain if letter.isalnum())
    return letters.replace("rn", "m").replace("vv", "w").replace("cl", "d").replace("l", "i")


def _may_stand(letter: str) -> bool:
    if letter in _SIGNS:
        return True
    return unicodedata.category(letter) in ("Lu", "Ll", "Lo", "Lt", "Nd") and letter not in _FILLERS


def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "?").split(" ", 1)[0]


def _one_apart(one: str, two: str) -> bool:
    """Tell whether one letter changed, dropped, added, or two neighbours swapped lead from one to the other."""
    if abs(len(one) - len(two)) > 1:
        return False
    start = next((at for at, (left, right) in enumerate(zip(one, two, strict=False)) if left != right), None)
    if start is None:
        return True
    rest, other = one[start:], two[start:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]
