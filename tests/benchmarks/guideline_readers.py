"""Two readers of the held-out texts: where they part, and what that does to the figures.

``tests/data/guideline/second_reader.jsonl`` holds the verdict of a second annotator, who saw the texts without labels,
rules or the program's findings. Where the two part, editors differ: such a span counts nowhere, as every debatable one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.guideline_quick import read

_FILE = Path(__file__).resolve().parents[1] / "data" / "guideline" / "second_reader.jsonl"


def second_reading() -> dict[str, dict[str, Any]]:
    """Return what the second reader said of each text, by its id: ``verdict`` (yes, no, debatable) and ``spans``."""
    return {one["id"]: one for one in read(_FILE)}


def reconciled(items: Iterable[dict[str, Any]], second: Mapping[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the items with every label debatable on which the second reader does not agree, and with their own spans.

    A span that only the second reader marked becomes a debatable label. Texts that they did not read stay as they are.
    """
    for item in items:
        other = second.get(item["id"])
        if other is None:
            yield item
            continue
        agreed = other["verdict"] == "yes"
        labels = [dict(label, debatable=label.get("debatable", False) or not agreed) for label in item["labels"]]
        article = labels[0]["article"] if labels else None
        marked = [label["span"] for label in labels]
        theirs = (span for span in other.get("spans", ()) if span["span"] not in marked)
        labels.extend({"article": article, "debatable": True, **span} for span in theirs)
        yield dict(item, labels=labels)


def agreement(items: Iterable[dict[str, Any]], second: Mapping[str, dict[str, Any]]) -> float | None:
    """Return Cohen's kappa of the two readers over texts that neither finds debatable; ``None`` if none was read.

    Kappa is (observed - expected) / (1 - expected) agreement, expected from how often each says yes
    (J. Cohen, A coefficient of agreement for nominal scales, 1960).
    """
    pairs = [
        (_verdict(item) == "yes", second[item["id"]]["verdict"] == "yes")
        for item in items
        if item["id"] in second and "debatable" not in (_verdict(item), second[item["id"]]["verdict"])
    ]
    if not pairs:
        return None
    first, other = (sum(side) / len(pairs) for side in zip(*pairs, strict=True))
    expected = first * other + (1 - first) * (1 - other)
    observed = sum(a == b for a, b in pairs) / len(pairs)
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)


def _verdict(item: dict[str, Any]) -> str:
    labels = item["labels"]
    if any(not label.get("debatable") for label in labels):
        return "yes"
    return "debatable" if labels else "no"
