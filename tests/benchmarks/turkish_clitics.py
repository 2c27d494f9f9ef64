"""de/da joined or split wrongly: precision and recall of ``usage.de-da`` on planted errors.

Every conjunction of a right sentence is joined once, every locative is split once, one error at a time; the sentences
as they are give the false alarms. The odd lines of UD-BOUN's dev part are held out: thresholds were chosen on the even
ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from services.language.paragraph import Paragraph
from services.language.tokens import words
from services.language.turkish import fold, last_vowel
from services.paths import RESOURCES

SENTENCES = Path(__file__).resolve().parents[1] / "data" / "turkish" / "ud_boun_dev_sentences.txt"
# Errors that stand in the treebank itself: a finding there is right, and joining or splitting them plants nothing.
KNOWN_ERRORS = frozenset(("kendiside", "haccada", "yada", "uygunlukda", "bulunmak da"))
_LOCATIVE = re.compile(r"(?P<stem>[^\W\d_]{2,}(?:['’])?)(?P<ending>[dt][ae])")


class Planted(NamedTuple):
    """A wrong sentence, the span of its error, the right words there, and whether they were joined or split."""

    text: str
    start: int
    end: int
    right: str
    joined: bool


class Result(NamedTuple):
    """How many errors were planted and found, how many were mended rightly, and how often right words were accused."""

    planted: int
    found: int
    mended: int
    false: int

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false) if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.planted if self.planted else 0.0


Finder = Callable[[str], Sequence[tuple[int, int, str]]]
"""Takes a sentence and gives spans with the first fix."""


def rule_finder() -> Finder:
    """Return the product's own rule, with the product's own dictionary."""
    from services.spelling import turkish_engine
    from services.usage.clitics import Conjunction

    rule = Conjunction(RESOURCES / "usage")
    engine = turkish_engine(RESOURCES)

    def find(text: str) -> list[tuple[int, int, str]]:
        return [(one.start, one.end, one.fixes[0].replacement) for one in rule.find(Paragraph(text), engine)]

    return find


def planted(text: str, accepts: Callable[[str], bool]) -> Iterator[Planted]:
    """Yield ``text`` with one error each. A word that is no locative (``madde``) is left alone."""
    tokens = list(words(text))
    for before, token in zip([None, *tokens], tokens, strict=False):
        word = fold(token.text)
        if word in ("de", "da") and before is not None and text[before.end : token.start] == " ":
            if fold(before.text) == "ya" or not before.text[-1].isalpha():
                continue
            wrong = f"{before.text}{token.text}"
            text_wrong = text[: before.start] + wrong + text[token.end :]
            right = text[before.start : token.end]
            yield Planted(text_wrong, before.start, before.start + len(wrong), right, joined=True)
        elif (match := _LOCATIVE.fullmatch(token.text)) and last_vowel(fold(match["stem"])):
            stem = match["stem"].rstrip("'’")
            if not (accepts(stem) or match["stem"] != stem):
                continue
            wrong = f"{stem} {match['ending'].replace('t', 'd')}"
            text_wrong = text[: token.start] + wrong + text[token.end :]
            yield Planted(text_wrong, token.start, token.start + len(wrong), token.text, joined=False)


def measure(
    find: Finder, sentences: Sequence[str], accepts: Callable[[str], bool], *, show: bool = False
) -> dict[str, Result]:
    """Return the results of joined and of split errors."""
    counts = {True: [0, 0, 0, 0], False: [0, 0, 0, 0]}
    for sentence in sentences:
        for start, end, right in find(sentence):
            if fold(sentence[start:end]) not in KNOWN_ERRORS:
                counts[" " not in sentence[start:end]][3] += 1
                if show:
                    print("false:", sentence[max(0, start - 40) : end + 40], "→", right)
        for one in planted(sentence, accepts):
            if fold(one.right) in KNOWN_ERRORS:
                continue
            count = counts[one.joined]
            count[0] += 1
            hits = [right for start, end, right in find(one.text) if start < one.end and end > one.start]
            count[1] += bool(hits)
            count[2] += one.right.replace("’", "'") in (hit.replace("’", "'") for hit in hits)
    return {"joined": Result(*counts[True]), "split": Result(*counts[False])}


def precision_and_recall(half: int = 1) -> tuple[float, float]:
    """Return both over all errors planted in the held-out half (``half=0``: the half that may be looked at)."""
    results = list(held_out(half).values())
    both = Result(*(sum(column) for column in zip(*results, strict=True)))
    return both.precision, both.recall


def held_out(half: int = 1, *, show: bool = False) -> dict[str, Result]:
    """Return the results of one half of the sentences."""
    from services.spelling import turkish_engine

    accepts = turkish_engine(RESOURCES).words.accepts
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()[half::2]
    return measure(rule_finder(), lines, accepts, show=show)


if __name__ == "__main__":
    import sys

    half = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    for name, result in held_out(half, show=half == 0).items():
        print(
            f"{name}: P {result.precision:.3f}  R {result.recall:.3f}  mended {result.mended}/{result.found}  {result}"
        )
