"""``make bench``: run the benchmarks of all groups, or of one, print a table, write ``build/bench.json``.

A group is a module ``tests/benchmarks/<group>.py`` with a function ``results() -> Iterable[Result]``. Peers are
measured side by side in the same run, so that a ratio means something on a noisy machine.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import sys
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.result import Result

ROOT = Path(__file__).resolve().parents[2]
GROUPS = ("core", "turkish", "guideline", "images", "vault", "calendar")


def present(group: str) -> bool:
    return importlib.util.find_spec(f"tests.benchmarks.{group}") is not None


def line(result: Result) -> str:
    holds = {True: "holds", False: "MISSED", None: "-"}[result.holds]
    goal = "" if result.goal is None else f"{result.comparison} {result.goal:g}"
    return f"{result.name:<68} {result.value:>10.4g} {result.unit:<8} {goal:<10} {holds}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--only", choices=GROUPS, help="run one group")
    wanted = parser.parse_args().only
    groups = [group for group in GROUPS if present(group)]
    if wanted and wanted not in groups:
        print(f"The group {wanted} has no benchmarks yet; there are: {', '.join(groups)}", file=sys.stderr)
        return 2
    everything: list[Result] = []
    for group in [wanted] if wanted else groups:
        print(f"== {group}", flush=True)
        for result in importlib.import_module(f"tests.benchmarks.{group}").results():
            print(line(result), flush=True)
            everything.append(result)
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    rows = [
        {key: value for key, value in asdict(r).items() if key != "comparison"} | {"holds": r.holds} for r in everything
    ]
    target.write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"Written: {target}")
    return 0 if all(result.holds is not False for result in everything) else 1


if __name__ == "__main__":
    sys.exit(main())
