"""The library with 50,000 pictures: searching, filtering, opening the view, scrolling, and the bound on the disk.

The database is a real file, filled with invented pictures. What is done on the UI thread is told in its own processor
time: a loaded machine would measure its load.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from models.assets import Asset, ShownPerson
from models.library import AssetFilter
from models.sources import PictureSource, SourceKind
from services.clock import FixedClock
from services.images.library.thumbnails import ThumbnailCache
from services.paths import RESOURCES, Paths
from services.storage import Storage, open_storage
from tests.benchmarks.result import Result, percentile

COUNT = 50_000
NOW = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)
_AT_ONCE = 5_000
_WORDS = (
    *("kampüs", "göl", "mezuniyet", "tören", "öğrenci", "açılış", "konferans", "kütüphane", "bahar", "şenlik", "spor"),
    *("fakülte", "rektör", "ziyaret", "bilim", "festival", "laboratuvar", "söyleşi", "sergi", "atölye", "yarışma"),
    *("ödül", "kulüp", "gezi", "ağaç", "dikim", "sınıf", "derslik", "yemekhane", "gönüllü"),
)
_NAMES = ("Ayşe Kaya", "Çiğdem Ünal", "Şükrü Öztürk", "Elif Şahin", "Can Ersoy", "Gülşen Ilgaz")
_ASKED = ("m", "me", "mezun", "mezuniyet", "MEZUNİYET TÖREN", "cigdem", "img_0499", "sergi açılış rektör", "yok böyle")


def sha(number: int) -> str:
    return f"{number * 2654435761 % 2**64:064x}"


def fill(storage: Storage) -> None:
    """Put the invented pictures into an empty library."""
    chance = random.Random(5)
    for first in range(0, COUNT, _AT_ONCE):
        numbers = range(first, min(COUNT, first + _AT_ONCE))
        storage.assets.add_all(
            Asset(
                sha(number),
                f"IMG_{number:05d}.jpg",
                "JPEG",
                4000,
                3000,
                3_500_000,
                NOW - timedelta(minutes=number),
                description=" ".join(chance.choices(_WORDS, k=9)),
                tags=tuple(dict.fromkeys(chance.choices(_WORDS, k=3))),
                people=tuple(ShownPerson(name, date(2026, 1, 5)) for name in chance.choices(_NAMES, k=number % 3)),
            )
            for number in numbers
        )
        storage.sources.declare_all(
            PictureSource(
                sha(number),
                SourceKind.COLLEAGUE,
                NOW,
                name=chance.choice(_NAMES),
                expires_on=date(2026, 12, 1) if number % 40 == 0 else None,
            )
            for number in numbers
            if number % 5
        )


def milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def own_milliseconds(act: Callable[[], object]) -> float:
    """Return the processor time of this thread alone."""
    start = time.thread_time()
    act()
    return (time.thread_time() - start) * 1000


def results() -> Iterator[Result]:
    with tempfile.TemporaryDirectory() as folder:
        storage = open_storage(Paths.in_folder(Path(folder)), FixedClock(NOW))
        try:
            fill(storage)
            yield from _searching(storage)
            yield from _view(storage)
        finally:
            storage.close()
        yield from _disk(Path(folder) / "small")


def _searching(storage: Storage) -> Iterator[Result]:
    assets = storage.assets
    first = milliseconds(assets.search)
    times = [milliseconds(lambda words=words: assets.search(words)) for words in _ASKED for _ in range(5)]
    filters = [milliseconds(lambda which=which: assets.search("tören", which)) for which in AssetFilter]
    found = assets.search()
    pages = [milliseconds(lambda at=at: assets.listed(found[at : at + 100])) for at in range(0, COUNT, COUNT // 20)]
    known = assets.get_many(found[:1])[found[0]]
    saved = [milliseconds(lambda: (assets.save(known), assets.search("mezun"))) for _ in range(9)]
    yield Result("library of 50,000: words searched for, 95th percentile", percentile(times, 0.95), "ms", 100)
    yield Result("library of 50,000: a filter with a word, slowest", max(filters), "ms", 100)
    yield Result("library of 50,000: how many pictures each filter leaves", milliseconds(assets.counts), "ms", 100)
    yield Result("library of 50,000: a page of 100 tiles, 95th percentile", percentile(pages, 0.95), "ms", 100)
    yield Result("library of 50,000: a picture saved and searched again", percentile(saved, 0.95), "ms", 100)
    yield Result("library of 50,000: the first search after the start", first, "ms")


def _view(storage: Storage) -> Iterator[Result]:
    """What is done on the UI thread: a grid of the found pictures is made, and scrolled by pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from ui.app import make_qt_application
    from ui.images.archive.grid import Grid
    from ui.images.archive.model import ArchiveModel, TileRole

    qt = QApplication.instance() or make_qt_application("light", RESOURCES)
    digests = storage.assets.search()
    rows = {sha256: row for row, sha256 in enumerate(digests)}
    model = ArchiveModel()

    def read(wanted: tuple[str, ...]) -> None:
        model.take(storage.assets.listed(wanted), NOW.date())

    model.tiles_wanted.connect(read)
    grid = Grid(model)
    grid.resize(1400, 900)

    def show() -> None:
        model.show(digests, rows)
        grid.show()
        grid.viewport().repaint()

    opened = own_milliseconds(show)
    image = QImage(256, 170, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    bar = grid.verticalScrollBar()
    steps: list[float] = []
    again: list[float] = []
    for step in range(40):
        bar.setValue(bar.maximum() * step // 40)
        qt.processEvents()  # what was missing is read, as the lane would do it meanwhile
        first = max(0, grid.indexAt(grid.viewport().rect().center()).row() - 40)
        for sha256 in digests[first : first + 80]:
            model.take_image(sha256, image)
        steps.append(own_milliseconds(grid.viewport().repaint))
        again.append(own_milliseconds(grid.viewport().repaint))
    looked_at = [model.index(row) for row in range(COUNT - 200, COUNT)]
    told = own_milliseconds(lambda: [model.data(index, TileRole) for index in looked_at]) * 1000 / len(looked_at)
    grid.close()
    yield Result("library of 50,000: opening the grid, on the UI thread", opened, "ms", 100)
    yield Result("library of 50,000: painting a page first scrolled to, median", percentile(steps, 0.5), "ms", 50)
    yield Result("library of 50,000: painting it again, median", percentile(again, 0.5), "ms", 16)
    yield Result("library of 50,000: what the model tells of a tile", told, "µs", 50)


class _Maker:
    def thumbnail(self, path: Path, max_size: int, is_cancelled: Callable[[], bool]) -> bytes:
        return b"x" * 12_000


def _disk(folder: Path) -> Iterator[Result]:
    """3,000 small pictures of 12 kB into a cache of 10 MB."""
    cache, maker, most = ThumbnailCache(folder, 10_000_000), _Maker(), 0
    for number in range(3_000):
        cache.make(sha(number), folder, maker, lambda: False)
        if number % 100 == 0:
            most = max(most, sum(file.stat().st_size for file in folder.rglob("*-*")))
    reads = [milliseconds(lambda number=number: cache.read(sha(number))) for number in range(2_800, 3_000)]
    yield Result("small pictures on disk: most bytes, of 10 MB allowed", most / 1_000_000, "MB", 10)
    yield Result("small pictures on disk: reading one, 95th percentile", percentile(reads, 0.95), "ms", 5)
