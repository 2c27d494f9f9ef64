"""The word lists of the code rules: ``resources/rules/lists``, some words a line, ``#`` begins a note."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from models.checking import UnitContext
from services.damage import damage_in
from services.guidelines.tokens import without_marks
from services.language import turkish

_LISTS = "rules/lists"
# Arabic, Persian, Devanagari and full-width digits, and the bold ones that generators of fancy letters make.
_TENS = (0x660, 0x6F0, 0x966, 0xFF10, *range(0x1D7CE, 0x1D800, 10))
_DIGITS = {start + digit: str(digit) for start in _TENS for digit in range(10)}
_OTHER_DIGITS = frozenset(map(chr, _DIGITS))
_UNREADABLE = (OSError, UnicodeDecodeError)


def plain(text: str) -> str:
    """Return ``text`` folded and with ASCII letters only: ``ŞİFRE``, ``SIFRE`` and ``şifre`` are ``sifre``.

    Same length. Digits of other scripts become ASCII digits, for numbers are compared and computed with.
    """
    return _plain_word(text) if len(text) <= _LONGEST_WORD else _plain_text(text)


def _made_plain(text: str) -> str:
    bare = without_marks(turkish.fold(text)).replace("ı", "i")
    return bare if bare.isascii() or _OTHER_DIGITS.isdisjoint(bare) else bare.translate(_DIGITS)


_LONGEST_WORD = 40
_plain_word = lru_cache(4_096)(_made_plain)
"""Parts of names, mostly; apart from the texts, so that these are not forgotten over them."""
_plain_text = lru_cache(4)(_made_plain)
"""Several rules look at the same text, one after the other."""


def read_lines(resources: Path, name: str) -> tuple[str, ...]:
    """Return the lines of list ``name`` as they stand; none, and a note of the damage, where it cannot be read."""
    file = f"{_LISTS}/{name}.txt"
    try:
        lines = (resources / file).read_text(encoding="utf-8").splitlines()
    except _UNREADABLE as error:
        damage_in(resources).note(file, error)
        return ()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def read_words(resources: Path, name: str) -> frozenset[str]:
    """Return the words of list ``name``, plain (see :func:`plain`); several may stand on one line."""
    return frozenset(word for line in read_lines(resources, name) for word in plain(line).split())


@lru_cache(8)
def own_names(unit: UnitContext) -> tuple[str, ...]:
    """Return what the unit and its university are called, plain: endings may follow."""
    names = (plain(name).strip() for name in (unit.name, unit.university, *unit.aliases))
    return tuple(name for name in names if len(name) > 2)
