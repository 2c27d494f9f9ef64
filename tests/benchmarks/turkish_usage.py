"""Precision and recall of the usage rules on minimal pairs (``tests/data/turkish/usage_pairs.tsv``).

Run alone: ``python -m tests.benchmarks.turkish_usage``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from models.checking import Checker, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from services.checking.merging import merge
from services.paths import RESOURCES
from services.spelling import turkish_engine
from services.usage import build_usage_checkers
from tests.benchmarks.result import Result

PAIRS = Path(__file__).parents[1] / "data" / "turkish" / "usage_pairs.tsv"
ELSEWHERE = ("usage.de-da", "usage.ki", "usage.circumflex", "usage.ascii")
"""Rules that need the sentence or the whole draft: they have measures of their own."""
NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)


class Pair(NamedTuple):
    """``wrong`` is empty where only the right sentence is given."""

    family: str
    set: str
    wrong: str
    right: str


@dataclass(slots=True)
class Score:
    """Findings that mend a wrong sentence (``good``), all others (``bad``), and sentences mended of those wrong."""

    good: int = 0
    bad: int = 0
    mended: int = 0
    wrong: int = 0

    @property
    def precision(self) -> float:
        return self.good / max(1, self.good + self.bad)

    @property
    def recall(self) -> float:
        return self.mended / max(1, self.wrong)


class UsageCheck:
    """The usage rules that are decided without the sentence, as the editor has them."""

    def __init__(self, resources: Path = RESOURCES) -> None:
        self._checkers: list[Checker] = build_usage_checkers(resources, lambda: turkish_engine(resources))

    def __call__(self, text: str) -> list[Diagnostic]:
        snapshot = Snapshot(text=text, language=Language.TURKISH, now=NOW)
        found = [one for checker in self._checkers for one in checker.check(snapshot, lambda: False)]
        return merge([one for one in found if not one.rule.startswith(ELSEWHERE)], frozenset())


def read_pairs(path: Path = PAIRS) -> list[Pair]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Pair(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def mend(text: str, found: Sequence[Diagnostic]) -> str:
    """Return ``text`` with the first fix of every finding put in."""
    for one in sorted(found, key=lambda one: -one.start):
        text = text[: one.start] + one.fixes[0].replacement + text[one.end :] if one.fixes else text
    return text


def measure(check: UsageCheck, pairs: Iterable[Pair]) -> tuple[Score, list[str]]:
    """Return the score over ``pairs`` and a line for each failure."""
    score, failures = Score(), list[str]()
    for pair in pairs:
        if pair.wrong:
            found = check(pair.wrong)
            mended = mend(pair.wrong, found)
            score.wrong += 1
            if mended == pair.right:
                score.mended += 1
                score.good += len(found)
            else:
                score.bad += len(found)
                failures.append(f"missed ({pair.family}): {pair.wrong} → {mended}, not {pair.right}")
        false = check(pair.right)
        score.bad += len(false)
        failures += [f"false ({pair.family}): {pair.right[one.start : one.end]!r} in {pair.right}" for one in false]
    return score, failures


def precision_and_recall(name: str = "held") -> tuple[float, float]:
    """Return precision and recall (0 to 1) on the set ``dev`` or ``held``."""
    score, _ = measure(UsageCheck(), [pair for pair in read_pairs() if pair.set == name])
    return score.precision, score.recall


def results() -> Iterator[Result]:
    precision, recall = precision_and_recall()
    yield Result("usage rules on held-back minimal pairs: precision", 100 * precision, "%", 97, ">=")
    yield Result("usage rules on held-back minimal pairs: recall", 100 * recall, "%", 80, ">=")


def main() -> None:
    check, pairs = UsageCheck(), read_pairs()
    for name in ("dev", "held"):
        chosen = [pair for pair in pairs if pair.set == name]
        for family in dict.fromkeys(pair.family for pair in chosen):
            score, _ = measure(check, [pair for pair in chosen if pair.family == family])
            print(f"{name:5} {family:11} P {score.precision:.3f}  R {score.recall:.3f}  ({score.wrong} pairs)")
        score, failures = measure(check, chosen)
        print(f"{name:5} {'all':11} P {score.precision:.3f}  R {score.recall:.3f}  ({score.wrong} pairs)")
        print(*failures, sep="\n")


if __name__ == "__main__":
    main()
