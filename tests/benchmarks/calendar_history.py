"""The history of deeds: taking back and doing again what was imported, and kills in the middle of everything."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from models.messages import Message
from services.clock import FixedClock
from services.paths import Paths
from services.storage import open_storage
from tests.benchmarks.result import Result, percentile
from tests.calendar_kills import run_kills
from tests.exchange_support import NOW, X, post

_POSTS, _AT_ONCE, _STEPS, KILLS = 5_000, 100, 60, 200


def results() -> Iterator[Result]:
    """Return the figures of undoing."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _bulk(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        report = run_kills(KILLS, Path(folder), seed=time.time_ns())
    print("   killed in the middle of:", ", ".join(f"{name} {n}" for name, n in report.hit.most_common()))
    print("".join(f"   {one}\n" for one in report.wrong), end="")
    yield Result("kills -9 during import, plan, drag, delete, undo and redo", report.kills, "kills", KILLS, ">=")
    yield Result("calendars that were not whole after them", len(report.wrong), "calendars", 0)


def _bulk(folder: Path) -> Iterator[Result]:
    clock = FixedClock(NOW)
    storage = open_storage(Paths.in_folder(folder), clock)
    storage.unit.save_account(X)

    def fill() -> None:
        with storage.deeds.deed(Message("Dosyadan alındı")):
            for begin in range(0, _POSTS, _AT_ONCE):
                storage.posts.add_all([post(begin + n) for n in range(_AT_ONCE)])

    def move() -> None:
        with storage.deeds.deed(Message("Taşındı")):
            storage.posts.update(post(7).id, lambda one: one.planned(clock.now()))
        clock.moment += timedelta(minutes=1)

    stored = _seconds(fill)
    yield Result("storing 5,000 posts as one deed", stored, "s")
    yield Result("undoing that", _seconds(storage.deeds.undo), "s", stored)
    yield Result("redoing that", _seconds(storage.deeds.redo), "s", round(1.2 * stored, 1))
    taken: list[float] = []
    for _ in range(_STEPS):
        move()
        taken.append(_seconds(storage.deeds.undo) * 1_000)
    yield Result("undoing a move in a calendar of 5,000 (p95, on the storage lane)", percentile(taken, 0.95), "ms", 100)
    storage.close()


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
