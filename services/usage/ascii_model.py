"""Puts Turkish marks on words that were typed without: which of c ç, g ğ, i ı, o ö, s ş, u ü was meant.

Letters are decided one by one, from left to right, by a tree over what surrounds them: at first nothing, then one
letter to the right, one to the left, two to the right, and so on, to the ends of the word. Every node that decides
otherwise than its parent is a *turn*, and turns are all that is stored, each as a 32-bit hash; so a word seen in
training is right by its whole self, and one never seen by the letters that it shares with others.

Words that can be two (``on``: on, ön) are decided by their neighbours. ``packaging/data/build_ascii.py`` trains both.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message

MARKS = dict(zip("cgiosu", "çğıöşü", strict=True))
WITHOUT_MARKS = str.maketrans("çğıöşüâîû", "cgiosuaiu")
BEFORE, AFTER = "<", ">"
"""Which side of a word a neighbour stands on."""
_WIDEST = 15
_WINDOWS = [(0, 0), *((left, right) for right in range(1, _WIDEST + 1) for left in (right - 1, right))]
_END = " "
_HEADER = struct.Struct("<4s3I")
"""Magic, CRC-32 of what follows the header, turns, neighbours."""
_MAGIC = b"ASC2"
_UNIT = 16.0
"""Logarithms (base 10) are stored as sixteenths, in one byte."""
_REMEMBERED = 16_384


def windows(left: str, right: str) -> Iterator[tuple[int, str, str]]:
    """Yield number, left and right part of the views of a letter, the narrowest first, until all is seen.

    ``left`` is the word before the letter, marks and all, ``right`` the bare rest; each has a space at the word's end.
    """
    for number, (before, after) in enumerate(_WINDOWS):
        yield number, left[-before:] if before else "", right[:after]
        if before >= len(left) and after >= len(right):
            return


def turn_hash(letter: str, number: int, left: str, right: str) -> int:
    """Return what a turn is stored as."""
    return zlib.crc32(f"{number}{left}[{letter}]{right}".encode("iso8859-9", "replace"))


def neighbour_hash(form: str, side: str, neighbour: str) -> int:
    """Return what the word of a neighbour for ``form`` is stored under; ``~`` begins a neighbour's last letters."""
    return zlib.crc32(f"{form}{side}{neighbour}".encode("iso8859-9", "replace"))


def neighbour_kinds(neighbour: str) -> tuple[str, str]:
    """Return under which names bare ``neighbour`` may be known: itself, and words that end alike."""
    return neighbour, f"~{neighbour[-3:]}"


class AsciiModel:
    """The trained model. Words are bare (ASCII), in lower case, their apostrophe straight.

    Raises UserError where the file is missing, damaged or none of ours. Loading takes some milliseconds.
    """

    def __init__(self, path: Path) -> None:
        data = path.read_bytes() if path.is_file() else b""
        magic, check, turns, neighbours = _HEADER.unpack(data[: _HEADER.size].ljust(_HEADER.size, b"\0"))
        at = _HEADER.size
        is_whole = magic == _MAGIC and zlib.crc32(data[at:]) == check
        if not is_whole or len(data) < at + 4 * turns + 5 * neighbours:
            raise UserError(
                Message(QT_TRANSLATE_NOOP("services", "Dil verisi okunamadı: {file}."), {"file": str(path)}),
                Message(QT_TRANSLATE_NOOP("services", "Kurulum eksik; uygulamayı yeniden kurun.")),
            )
        self._turns = frozenset(_numbers(data[at : at + 4 * turns]))
        at += 4 * turns
        keys = _numbers(data[at : at + 4 * neighbours])
        at += 4 * neighbours
        weights = array("b", data[at : at + neighbours])
        self._neighbours = dict(zip(keys, weights, strict=True))
        self._forms = dict(_read_forms(data[at + neighbours :].decode()))
        self.mark = lru_cache(_REMEMBERED)(self._mark)

    def choose(self, word: str, before: str, after: str) -> str:
        """Return ``word`` with its marks, judged by the bare words beside it (empty where there is none)."""
        forms = self._forms.get(word)
        if forms is None:
            return self.mark(word)
        return max(
            forms, key=lambda form: forms[form] + self._says(form, BEFORE, before) + self._says(form, AFTER, after)
        )

    def _says(self, form: str, side: str, neighbour: str) -> int:
        """Return how much likelier ``neighbour`` makes ``form``, in sixteenths of a power of ten."""
        if not neighbour:
            return 0
        whole, ending = neighbour_kinds(neighbour)
        known = self._neighbours.get(neighbour_hash(form, side, whole))
        if known is not None:
            return known
        return self._neighbours.get(neighbour_hash(form, side, ending), 0) // 2

    def _mark(self, word: str) -> str:
        done = _END
        for place, letter in enumerate(word):
            marked = MARKS.get(letter)
            if marked is None:
                done += letter
                continue
            turned = False
            for number, left, right in windows(done, word[place + 1 :] + _END):
                if turn_hash(letter, number, left, right) in self._turns:
                    turned = not turned
            done += marked if turned else letter
        return done[1:]


def pack(turns: Iterable[int], neighbours: Mapping[int, float], forms: Mapping[str, Mapping[str, float]]) -> bytes:
    """Return the file of :class:`AsciiModel`. Weights are logarithms of base 10, the likeliest form of a word at 0."""
    ordered = sorted(set(turns))
    keys = sorted(neighbours)
    lines = (
        f"{word}\t" + "\t".join(f"{form} {round(_UNIT * weight)}" for form, weight in sorted(found.items()))
        for word, found in sorted(forms.items())
    )
    weights = array("b", [max(-127, min(127, round(_UNIT * neighbours[key]))) for key in keys])
    body = b"".join(
        (
            struct.pack(f"<{len(ordered)}I", *ordered),
            struct.pack(f"<{len(keys)}I", *keys),
            weights.tobytes(),
            "\n".join(lines).encode(),
        )
    )
    return _HEADER.pack(_MAGIC, zlib.crc32(body), len(ordered), len(keys)) + body


def _read_forms(text: str) -> Iterator[tuple[str, dict[str, int]]]:
    for line in text.splitlines():
        word, *forms = line.split("\t")
        yield word, {form: int(weight) for form, weight in (one.split(" ") for one in forms)}


def _numbers(data: bytes) -> array[int]:
    numbers = array("I", data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
