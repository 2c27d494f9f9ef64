"""Builds ``resources/spelling/en/frequent.txt.xz``: English words, the most frequent first, one a line.

Usage: ``python packaging/data/build_english.py`` with wordfreq 3.1.1 beside the project's packages (its data are under
CC BY-SA 4.0; see ``LICENSE.wordfreq.txt`` beside the file). Words that the shipped dictionary refuses are left out, so
that no suggestion is ever flagged; names get their capital. Reproducible: same wordfreq, same dictionary, same file.
"""

from __future__ import annotations

import lzma
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import wordfreq

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from services.seals import write_seals  # noqa: E402
from services.spelling.hunspell_adapter import Dictionary  # noqa: E402

FOLDER = ROOT / "resources" / "spelling" / "en"
VERSION = "3.1.1"
ASKED = 60_000
KEPT = 40_000
ONE_LETTER = frozenset(("a", "I"))
RUDE = (
    "fuck",
    "shit",
    "cunt",
    "nigg",
    "whore",
    "slut",
    "bitch",
    "pussy",
    "dick",
    "cock",
    "fag",
    "rape",
    "porn",
    "penis",
    "anal",
)


def main() -> None:
    if version("wordfreq") != VERSION:
        raise SystemExit(f"wordfreq {VERSION} is needed")
    words = list(accepted(Dictionary(FOLDER)))[:KEPT]
    target = FOLDER / "frequent.txt.xz"
    target.write_bytes(lzma.compress("\n".join(words).encode(), preset=9))
    write_seals(FOLDER.parents[1])
    sys.stdout.write(f"{target.name}: {len(words)} words, {target.stat().st_size / 1e3:.0f} kB\n")


def accepted(dictionary: Dictionary) -> Iterator[str]:
    """Yield the words that the dictionary has, in the case it has them in; no rude ones: they are never suggested."""
    for word in wordfreq.top_n_list("en", ASKED):
        if not word.replace("'", "").isalpha() or not word.isascii() or word.endswith("'s") or word.startswith(RUDE):
            continue
        for form in (word, word.capitalize(), word.upper()):
            if dictionary.knows(form):
                if len(form) > 1 or form in ONE_LETTER:
                    yield form
                break


if __name__ == "__main__":
    main()
