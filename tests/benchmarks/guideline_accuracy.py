"""Precision and recall of the guideline's rules: labelled texts of both halves, and alarms on clean text.

The dev half was tuned on, the test half was not (tests/data/guideline/README.md). The dev half's table goes into the
handbook (``resources/handbook/measured.json``), where the page Kılavuz shows it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.checking import Checker
from models.enums import Severity
from services.guidelines import build_guideline_checkers
from services.guidelines.handbook import read_handbook
from services.guidelines.our_rules import our_rules
from services.paths import RESOURCES
from tests.benchmarks.guideline_quick import Score, alarms, measure, read
from tests.benchmarks.guideline_readers import agreement, reconciled, second_reading
from tests.benchmarks.result import Result

DATA = Path(__file__).resolve().parents[1] / "data"
MEASURED = RESOURCES / "handbook" / "measured.json"
_CLEAN = (
    DATA / "turkish" / "clean_posts.txt",
    DATA / "turkish" / "clean_posts_2.txt",
    DATA / "turkish" / "clean_posts_bench.txt",
    DATA / "turkish" / "clean_posts_usage.txt",
)


@dataclass(frozen=True, slots=True)
class Goal:
    """What issue 4 asks of a file: least precision and least recall, ``None`` where it asks nothing."""

    file: str
    article: int
    name: str
    precision: float | None = None
    recall: float | None = None


GOALS = (
    Goal("article3", 3, "article 3, register"),
    Goal("article5", 5, "article 5, replies"),
    Goal("article6", 6, "article 6, discriminatory wording", 0.97, 0.80),
    Goal("profanity", 6, "article 6, profanity", 0.97, 0.35),
    Goal("article7", 7, "article 7, sources"),
    Goal("article8", 8, "article 8, personal achievement", 0.90, 0.90),
    Goal("article9", 9, "article 9, politics and values", 0.95, 0.55),
    Goal("article10", 10, "article 10, announcements", 0.92, 0.90),
    Goal("article11", 11, "article 11, secrets", None, 0.99),
    Goal("article12", 12, "article 12, official accounts"),
    Goal("calendar", 2, "article 2, days of mourning"),
)


def results() -> Iterator[Result]:
    """Measure both halves and write the dev half's table for the handbook."""
    checkers = build_guideline_checkers(RESOURCES)
    tuned: dict[int, list[Score]] = {}
    held_out: dict[int, list[Score]] = {}
    for goal in GOALS:
        test, dev = _measured(checkers, "test", goal), _measured(checkers, "dev", goal)
        yield from _rows(goal, test, dev)
        tuned.setdefault(goal.article, []).append(dev)
        held_out.setdefault(goal.article, []).append(test)
    clean = list(_clean_sentences())
    per_thousand = _alarms_on(checkers, clean, frozenset({6}))
    yield Result("clean institutional texts: alarms of article 6 in 1,000", per_thousand, "", 3)
    yield Result(
        "clean institutional texts: alarms of articles 3, 6, 9, 11", _alarms_on(checkers, clean, _BY_WORDS), ""
    )
    yield Result("clean institutional texts measured", len(clean), "texts")
    _write(tuned, held_out, per_thousand)


_BY_WORDS = frozenset({3, 6, 9, 11})


def _measured(checkers: Sequence[Checker], half: str, goal: Goal) -> Score:
    """Measure a subject's texts of one half, by all annotators."""
    return measure(checkers, reconciled(_texts(half, goal), second_reading()), frozenset({goal.article}))


def _texts(half: str, goal: Goal) -> list[dict[str, Any]]:
    paths = [
        DATA / "guideline" / half / f"{prefix}{goal.file}.jsonl" for prefix in ("", "second_", "third_", "fourth_")
    ]
    return [item for path in paths if path.exists() for item in read(path)]


def _rows(goal: Goal, test: Score, dev: Score) -> Iterator[Result]:
    yield Result(f"{goal.name}: precision (test half)", test.precision, "", goal.precision, ">=")
    yield Result(f"{goal.name}: recall (test half)", test.recall, "", goal.recall, ">=")
    yield Result(f"{goal.name}: precision / dev half", dev.precision, "")
    yield Result(f"{goal.name}: recall / dev half", dev.recall, "")
    agreed = agreement(_texts("test", goal), second_reading())
    if agreed is not None:
        yield Result(f"{goal.name}: two readers' agreement (kappa, test half)", agreed, "")


def _clean_sentences() -> Iterator[str]:
    for half in ("dev", "test"):
        yield from (item["text"] for item in read(DATA / "guideline" / half / "clean_institutional.jsonl"))
    for path in _CLEAN:
        yield from (line for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def _alarms_on(checkers: Sequence[Checker], texts: Iterable[str], articles: frozenset[int]) -> float:
    found = [[a for a in alarms(checkers, {"text": text}, articles) if a.severity > Severity.HINT] for text in texts]
    return 1000 * sum(map(len, found)) / max(1, len(found))


def _write(tuned: dict[int, list[Score]], held_out: dict[int, list[Score]], per_thousand: float) -> None:
    """Keep the dev half's figures where the handbook reads them, with those of the test half in words."""
    numbers = _numbers_of_rules()
    measured = {
        "schema": 1,
        "date": datetime.now(UTC).date().isoformat(),
        "articles": {
            str(article): _row(tuned[article], held_out[article], numbers[article]) for article in sorted(tuned)
        },
        "clean_alarms_per_1000": round(per_thousand, 2),
    }
    MEASURED.write_text(json.dumps(measured, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _row(tuned: Sequence[Score], held_out: Sequence[Score], rules: int) -> dict[str, object]:
    precision, recall = _shares(tuned)
    unseen_precision, unseen_recall = _shares(held_out)
    found, right = round(100 * unseen_recall), round(100 * unseen_precision)
    return {
        "rules": rules,
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "items": sum(one.texts for one in tuned),
        "note": {
            "tr": "Hiç görülmemiş metinlerde: "
            f"uyarıların %{right} kadarı yerindeydi, yanlışların %{found} kadarı bulundu.",
            "en": "On texts never seen before: "
            f"{right}% of the warnings were right, {found}% of the faults were found.",
        },
    }


def _shares(scores: Sequence[Score]) -> tuple[float, float]:
    """Return precision and recall over several files."""
    true, false = sum(one.true for one in scores), sum(one.false.total() for one in scores)
    found, labels = sum(one.found.total() for one in scores), sum(one.labels.total() for one in scores)
    return true / max(1, true + false), found / max(1, labels)


def _numbers_of_rules() -> Counter[int]:
    """Return how many rules an article has, of wording and of code."""
    numbers = Counter(rule.article for rule in our_rules(RESOURCES))
    numbers.update(rule.article for rule in read_handbook(RESOURCES).code_rules)
    return numbers


if __name__ == "__main__":
    from tests.benchmarks.__main__ import line

    for one in results():
        print(line(one))
