"""Which words of edited Turkish our engine refuses most: ``python -m tests.benchmarks.turkish_refused FILE…``.

A file holds right text, a sentence a line: help texts, manuals, translations. None of them is kept here. The most
frequent refused words show which roots and endings are missing; few of them are slips of the text.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from models.checking import Snapshot
from models.enums import Language
from services.language import turkish
from services.language.tokens import words
from services.paths import RESOURCES
from services.spelling import build_spelling_checkers
from tests.benchmarks.turkish_measure import NOW, never

MOST_LINES = 15_000


def refused(lines: list[str]) -> tuple[Counter[str], dict[str, str], int]:
    """Return how often each word was refused, a line of each, and how many words there are."""
    checker = next(c for c in build_spelling_checkers(RESOURCES, with_suggestions=False) if c.name == "spelling-tr")
    counted: Counter[str] = Counter()
    seen: dict[str, str] = {}
    size = 0
    for line in lines:
        size += sum(1 for _ in words(line))
        for one in checker.check(Snapshot(text=line, language=Language.TURKISH, now=NOW), never):
            word = line[one.start : one.end]
            counted[word] += 1
            seen.setdefault(word, line)
    return counted, seen, size


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--top", type=int, default=200)
    chosen = parser.parse_args()
    together: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for path in chosen.files:
        lines = path.read_text(encoding="utf-8").splitlines()
        every = max(1, len(lines) // MOST_LINES)
        counted, seen, size = refused(lines[::every])
        print(f"# {path.name}: {100 * counted.total() / max(1, size):.2f} % of {size} words refused")
        together += counted
        examples = seen | examples
    for word, count in together.most_common(chosen.top):
        name = "" if word == turkish.lower(word) else " (capital)"
        print(f"{count}\t{word}{name}\t{_around(examples[word], word)}")


def _around(line: str, word: str) -> str:
    place = line.find(word)
    return line[max(0, place - 30) : place + len(word) + 30].replace("\t", " ")


if __name__ == "__main__":
    main()
