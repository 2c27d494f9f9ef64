"""How the guideline's rules do on labelled texts, within seconds: ``python -m tests.benchmarks.guideline_quick``.

The dev half only. ``--show N`` lists the first N misses and false alarms of each file; ``--only article6`` takes some
of the files; ``--text FILE`` counts alarms in a file of plain lines instead. See tests/data/guideline/README.md.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.checking import Checker, Snapshot, TextKind, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language
from services.checking.merging import merge
from services.clock import ISTANBUL
from services.guidelines import build_guideline_checkers
from services.paths import RESOURCES

DEV = Path(__file__).resolve().parents[1] / "data" / "guideline" / "dev"
_WHOLE_TEXT = (2, 9)
_WHOLE_TOPICS = ("address",)
"""What README.md beside the data says is about the whole text."""
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Label:
    """What an annotator marked: half-open ``start`` and ``end``; both 0 where something is missing from the text.

    ``anywhere``: it is about what the whole text does, and any place will do.
    """

    topic: str
    start: int
    end: int
    debatable: bool
    anywhere: bool

    def hit_by(self, alarm: Diagnostic) -> bool:
        about_the_whole = self.start == self.end or alarm.start == alarm.end
        return self.anywhere or about_the_whole or (alarm.start < self.end and self.start < alarm.end)


@dataclass
class Score:
    """Counts of one file. An alarm is true if it overlaps a label; what meets a debatable label counts nowhere."""

    texts: int = 0
    true: int = 0
    false: Counter[str] = field(default_factory=Counter[str])
    found: Counter[str] = field(default_factory=Counter[str])
    labels: Counter[str] = field(default_factory=Counter[str])
    lines: list[str] = field(default_factory=list[str])

    @property
    def precision(self) -> float:
        return self.true / max(1, self.true + self.false.total())

    @property
    def recall(self) -> float:
        return self.found.total() / max(1, self.labels.total())


def main() -> None:
    """Measure the files of the dev half and print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[], help="beginnings of file names")
    parser.add_argument("--show", type=int, default=0, help="so many misses and false alarms of each file")
    parser.add_argument("--text", type=Path, nargs="*", default=[], help="files of plain lines: list every alarm")
    parser.add_argument("--article", type=int, help="with --text: alarms of this article only")
    chosen = parser.parse_args()
    checkers = build_guideline_checkers(RESOURCES)
    for path in chosen.text:
        _plain(checkers, path, chosen.article)
    for path in sorted(DEV.glob("*.jsonl")) if not chosen.text else ():
        if path.stem.startswith(tuple(chosen.only)) or not chosen.only:
            _print(path.stem, measure(checkers, read(path), articles_of(path)), chosen.show)


def read(path: Path) -> list[dict[str, Any]]:
    """Return the items of a file of labelled texts."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def articles_of(path: Path) -> frozenset[int]:
    """Return the articles that a file is labelled for; empty means all of them."""
    named = {label["article"] for item in read(path) for label in item["labels"]}
    return frozenset(named)


def alarms(checkers: Iterable[Checker], item: dict[str, Any], articles: frozenset[int]) -> list[Diagnostic]:
    """Return what the checkers say of an item, about the articles given (all if none is)."""
    snapshot = Snapshot(
        item["text"],
        Language(item.get("language", "tr")),
        NOW,
        planned_at=datetime.fromisoformat(item["at"]).replace(tzinfo=ISTANBUL) if item.get("at") else None,
        kind=TextKind(item.get("kind", "post")),
        unit=UnitContext(
            name=item.get("unit", ""),
            university=item.get("university", ""),
            official_handles=frozenset(item.get("official", ())),
        ),
    )
    # As the editor and the command line show them: no two words for one thing.
    found = merge((one for checker in checkers for one in checker.check(snapshot, lambda: False)), frozenset())
    return [one for one in found if one.article is not None and (not articles or one.article in articles)]


def measure(checkers: Sequence[Checker], items: Iterable[dict[str, Any]], articles: frozenset[int]) -> Score:
    """Return the counts over ``items``."""
    score = Score()
    for item in items:
        score.texts += 1
        labels, found = list(_labels(item)), alarms(checkers, item, articles)
        for alarm in found:
            met = [label for label in labels if label.hit_by(alarm)]
            if not met:
                score.false[alarm.rule] += 1
                score.lines.append(f"FALSE {alarm.rule:40} {_marked(item['text'], alarm.start, alarm.end)}")
            elif not all(label.debatable for label in met):
                score.true += 1
        for label in labels:
            if label.debatable:
                continue
            hit = any(label.hit_by(alarm) for alarm in found)
            score.labels[label.topic] += 1
            score.found[label.topic] += hit
            if not hit:
                score.lines.append(f"MISS  {label.topic:40} {_marked(item['text'], label.start, label.end)}")
    return score


def _labels(item: dict[str, Any]) -> Iterator[Label]:
    for raw in item["labels"]:
        start = item["text"].index(raw["span"])
        anywhere = raw["article"] in _WHOLE_TEXT or raw["topic"] in _WHOLE_TOPICS
        yield Label(raw["topic"], start, start + len(raw["span"]), bool(raw.get("debatable")), anywhere)


def _marked(text: str, start: int, end: int) -> str:
    return f"{text[max(0, start - 60) : start]}⟦{text[start:end]}⟧{text[end : end + 60]}".replace("\n", " ⏎ ")


def _print(name: str, score: Score, show: int) -> None:
    false = score.false.total()
    print(f"\n{name}: {score.texts} texts, {score.labels.total()} labels, {score.true + false} alarms")
    if score.labels:
        print(f"  precision {score.precision:.3f}  recall {score.recall:.3f}")
        for topic, number in sorted(score.labels.items()):
            print(f"    {topic:22} {score.found[topic]:4} of {number:4}  {score.found[topic] / number:.2f}")
    print(f"  false alarms {false}, {1000 * false / max(1, score.texts):.1f} in 1,000 texts")
    for kind in ("FALSE", "MISS"):
        for line in [line for line in score.lines if line.startswith(kind)][:show]:
            print("  ", line)


def _plain(checkers: Sequence[Checker], path: Path, article: int | None) -> None:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    wanted = frozenset[int]() if article is None else frozenset({article})
    count = 0
    for line in lines:
        for alarm in alarms(checkers, {"text": line}, wanted):
            count += 1
            print(f"{alarm.rule:40} {_marked(line, alarm.start, alarm.end)}")
    print(f"{path.name}: {count} alarms in {len(lines)} lines, {1000 * count / max(1, len(lines)):.1f} in 1,000")


if __name__ == "__main__":
    main()
