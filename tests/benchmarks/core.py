"""Start, typing, diagnostics, and kills: what an editor feels."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from services.clock import FixedClock
from services.paths import Paths
from tests.benchmarks.result import Result, percentile
from tests.xserver import x_server

ROOT = Path(__file__).resolve().parents[2]
CHILDREN = ROOT / "tests" / "benchmarks" / "children"
STARTS = 15
KILLS = 100


def results() -> Iterator[Result]:
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-bench-") as folder, x_server() as environment:
        profile = Path(folder) / "profile"
        fill(profile)
        yield from start(profile, environment)
        yield from type_keys(profile, environment)
    yield from kills()


def fill(profile: Path) -> None:
    """Put the sample unit into a profile, as if it had been used for a month."""
    from services.sample.fill import fill_storage
    from services.sample.reading import read_sample
    from services.storage import open_storage

    paths, clock = Paths.in_folder(profile), FixedClock(datetime.now(UTC))
    storage = open_storage(paths, clock)
    fill_storage(storage, read_sample(paths.resources, clock.now()))
    storage.backups.make_if_due()
    storage.close()


def start(profile: Path, environment: dict[str, str]) -> Iterator[Result]:
    """Pairs of starts, one after the other, so that a slow moment of the machine meets both."""
    told: dict[str, list[dict[str, float]]] = {"bare": [], "app": []}
    for turn in range(STARTS + 1):
        for kind, arguments in (("bare", []), ("app", [str(profile)])):
            begun = time.time()
            answer = child("first_paint.py", [kind, *arguments], environment)
            if turn:  # the first pair warms the disk cache
                told[kind].append({k: v if k.endswith("_kb") else v - begun for k, v in answer.items()})
    pairs = list(zip(told["app"], told["bare"], strict=True))

    def ratio(app_key: str, bare_key: str) -> float:
        return statistics.median(app[app_key] / bare[bare_key] for app, bare in pairs)

    yield Result("start to first paint / bare QMainWindow", ratio("first_paint", "first_paint"), "x", 1.6)
    yield Result("start to the month with its posts / bare QMainWindow", ratio("content_paint", "first_paint"), "x")
    yield Result("peak memory at first paint / bare QMainWindow", ratio("first_paint_kb", "first_paint_kb"), "x", 2.0)
    yield Result(
        "peak memory with the month shown / bare QMainWindow", ratio("content_paint_kb", "first_paint_kb"), "x"
    )
    bare = statistics.median(b["first_paint"] for _, b in pairs)
    yield Result("bare QMainWindow: start to first paint", 1000 * bare, "ms")


def type_keys(profile: Path, environment: dict[str, str]) -> Iterator[Result]:
    told = child("type_keys.py", [str(profile)], environment, timeout=900)
    blocks, late = told["blocks_ms"], told["diagnostics_ms"]
    yield Result("longest block of the UI thread while typing, 99th percentile", percentile(blocks, 0.99), "ms", 16)
    yield Result("longest block of the UI thread while typing, longest", max(blocks), "ms")
    yield Result("diagnostics after the last key, beyond the debounce, 95th perc.", percentile(late, 0.95), "ms", 100)
    yield Result("diagnostics after the last key, beyond the debounce, median", percentile(late, 0.5), "ms")
    yield Result("memory with dictionaries, rules and editor loaded", told["peak_kb"][0] / 1024, "MB")


def kills() -> Iterator[Result]:
    """A hundred kills at random moments of typing and dragging; what is lost beyond the last second is named."""
    from tests.e2e.kill_harness import run_kills

    with tempfile.TemporaryDirectory(prefix="birim-kalemi-kills-") as folder:
        report = run_kills(KILLS, Path(folder), seed=datetime.now(UTC).toordinal())
    for what in report.lost:
        print("  lost:", what)
    yield Result(f"changes lost in {report.kills} kills while typing and dragging", len(report.lost), "changes", 0)


def child(script: str, arguments: list[str], environment: dict[str, str], timeout: float = 60) -> dict[str, Any]:
    """Run a child program of the benchmarks and return the JSON it printed."""
    command = [sys.executable, str(CHILDREN / script), *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=timeout, check=False
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{script} {arguments}: exit {done.returncode}\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])
