"""Spreadsheets of 5,000 posts: read, compared and stored into a calendar that is full already."""

from __future__ import annotations

import tempfile
import time
from datetime import timedelta
from pathlib import Path

from services.clock import FixedClock
from services.exchange.applying import apply_import
from services.exchange.lines import Kind
from services.exchange.plan import plan_import
from services.exchange.reading import load_sheet
from services.exchange.writing import Names, save_posts
from services.paths import Paths
from services.storage import Storage, open_storage
from tests.benchmarks.result import Result
from tests.exchange_support import NOW, X, post

_ROWS = 5_000


def results() -> list[Result]:
    """Return the figures of spreadsheets."""
    found: list[Result] = []
    for suffix in (".xlsx", ".csv"):
        with tempfile.TemporaryDirectory() as name:
            found += _measured(Path(name), suffix)
    return found


def _measured(folder: Path, suffix: str) -> list[Result]:
    clock = FixedClock(NOW)
    storage = open_storage(Paths(folder / "data", folder / "state"), clock)
    storage.unit.save_account(X)
    begin = NOW + timedelta(days=1)
    text = "Kütüphanemizde yarın saat 10.00’da tanışma toplantısı var, herkesi bekleriz. #kütüphane "
    posts = [post(n + 1, text=f"{text}{n}", planned_at=begin + timedelta(hours=4 * n)) for n in range(_ROWS)]
    figures = _round(storage, clock, folder / f"takvim{suffix}", posts)
    storage.close()
    return figures


def _round(storage: Storage, clock: FixedClock, path: Path, posts: list) -> list[Result]:
    names = Names.of(posts, storage.unit.accounts(), storage.pillars.all(), storage.topics)
    began = time.perf_counter()
    save_posts(path, "Takvim", posts, names)
    written = time.perf_counter()
    plan = plan_import(load_sheet(path), storage, clock.now())
    stored = apply_import(storage, plan.lines, clock, path.name)
    done = time.perf_counter()
    again = plan_import(load_sheet(path), storage, clock.now())
    repeated = time.perf_counter()
    assert stored == _ROWS
    assert again.count(Kind.SAME) == _ROWS
    kind, name = path.suffix, "calendar: 5,000 rows"
    return [
        Result(f"{name} read, compared and stored ({kind})", done - written, "s", 5.0),
        Result(f"{name} written ({kind})", written - began, "s"),
        Result(f"{name} compared again, all the same ({kind})", repeated - done, "s"),
    ]
