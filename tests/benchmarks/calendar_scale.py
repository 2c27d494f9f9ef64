"""Ten years of 20 accounts: searching, turning, scrolling, dragging, opening and starting among 60,000 posts."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.calendar import PostFilter, PostPlace
from models.enums import PostState
from models.posts import Unit
from services.clock import SystemClock
from services.paths import Paths
from services.storage import Storage, open_storage
from tests.benchmarks.core import child
from tests.benchmarks.decade import POSTS, profile_of
from tests.benchmarks.result import Result, percentile
from tests.xserver import x_server

_AGAIN = 7
_STARTS = 8
_NAME = f"{POSTS:,} posts"
_PAGES = ("month", "week", "day")


def results() -> Iterator[Result]:
    today = datetime.now(UTC).date()
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-scale-") as folder, x_server() as environment:
        full = profile_of(Path(folder) / "full", today)
        storage = open_storage(full, SystemClock())
        yield from _searching(storage)
        storage.backups.make_if_due()
        storage.close()
        yield from _window(Path(folder) / "full", environment)
        full.settings.unlink()  # the view that was shown last
        open_storage(full, SystemClock()).close()  # which ended without closing: the next start would check every page
        yield from _starting(Path(folder), environment)


def _searching(storage: Storage) -> Iterable[Result]:
    """Every kind of question that the views, the filters and the list ask."""
    now, search = datetime.now(UTC), storage.search
    month = (now - timedelta(days=15), now + timedelta(days=30))
    middle = PostPlace(now - timedelta(days=1_800), "")
    filters = [
        PostFilter(text="kayıt"),  # more than every other post has it
        PostFilter(text="DIYARBAKIR kitap"),
        PostFilter(text="59123"),
        PostFilter(text="bulunmaz"),
        PostFilter(accounts=frozenset({"hesap05"})),
        PostFilter(campaigns=frozenset({"kampanya1"}), text="göl"),
        PostFilter(states=frozenset({PostState.DRAFT, PostState.CANCELLED}), late=True),
        PostFilter(authors=frozenset({"Ayşe Işık"}), pillars=frozenset({""})),
    ]
    took = {"a page of the list": [], "counts": [], "a month": []}
    for wanted in filters:
        took["a page of the list"] += [
            _took(lambda w=wanted: search.page(w, backwards=True)),
            _took(lambda w=wanted: search.page(w, middle)),
        ]
        took["counts"].append(_took(lambda w=wanted: search.counts(w)))
        took["a month"].append(_took(lambda w=wanted: search.ids(w, *month)))
    for what, times in took.items():
        yield Result(f"{_NAME}: search with filters, {what}, work for the slowest", max(times), "ms", 50)
    late = PostFilter(late=True)
    yield Result(f"{_NAME}: the late ones, work", _took(lambda: search.page(late, limit=POSTS)), "ms", 50)


def _took(ask: Callable[[], object]) -> float:
    """Return the storage lane's work for a call, in ms, the least of some: who else uses the machine does not count."""
    times: list[float] = []
    for _ in range(_AGAIN):
        begun = time.thread_time()
        ask()
        times.append(1000 * (time.thread_time() - begun))
    return min(times)


def _window(profile: Path, environment: dict[str, str]) -> Iterable[Result]:
    told: dict[str, list[float]] = child("calendar_window.py", [str(profile)], environment, timeout=600)
    for page in _PAGES:
        bare = statistics.median(told[f"{page} painted, processor"])
        beyond = percentile(told[f"{page} turned, processor"], 0.95) - bare
        yield Result(f"{_NAME}: turning a {page}, UI thread's work beyond a repaint, 95th", beyond, "ms", 16)
        away = percentile(told[f"{page} turned"], 0.95) - statistics.median(told[f"{page} painted"])
        yield Result(f"{_NAME}: turning a {page}, UI thread away beyond a repaint, 95th", away, "ms")
        far = statistics.median(told[f"{page} leapt, processor"]) - bare
        yield Result(f"{_NAME}: leaping to a far {page}, UI thread's work beyond a repaint, median", far, "ms")
    for what, act in (("a frame of scrolling the list", "list scrolled"), ("feedback of a drag", "drag moved")):
        work = percentile(told[f"{act}, processor"], 0.95)
        yield Result(f"{_NAME}: {what} with all that is in sight, work, 95th", work, "ms", 1000 / 60)
        yield Result(f"{_NAME}: {what} with all that is in sight, time, 95th", percentile(told[act], 0.95), "ms")
    work = percentile(told["post opened, processor"], 0.95)
    yield Result(f"{_NAME}: opening a post until it is painted, UI thread's work, 95th", work, "ms", 30)
    yield Result(
        f"{_NAME}: opening a post until it is painted, time, median", statistics.median(told["post opened"]), "ms"
    )


def _starting(folder: Path, environment: dict[str, str]) -> Iterable[Result]:
    """Pairs of starts, one after the other, so that a slow moment of the machine meets both."""
    empty = Paths.in_folder(folder / "empty")
    storage = open_storage(empty, SystemClock())
    storage.unit.set(Unit("Kütüphane", "Güneşli Üniversitesi"))
    storage.backups.make_if_due()
    storage.close()
    pairs: list[tuple[float, float]] = []
    for turn in range(_STARTS + 1):
        times = tuple(_start(folder / name, environment) for name in ("full", "empty"))
        if turn:  # the first pair warms the disk cache
            pairs.append(times)
    yield Result(f"{_NAME}: start to the month / with an empty database", _ratio(pairs), "x", 1.2)
    yield Result(f"{_NAME}: start to the month", 1000 * statistics.median(full for full, _ in pairs), "ms")


def _start(profile: Path, environment: dict[str, str]) -> float:
    begun = time.time()
    return child("calendar_start.py", [str(profile)], environment)["month"] - begun


def _ratio(pairs: Iterable[tuple[float, ...]]) -> float:
    return statistics.median(full / empty for full, empty in pairs)
