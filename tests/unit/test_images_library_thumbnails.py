"""Small pictures of the library: made once, kept on disk, bounded."""

from __future__ import annotations

import os
from pathlib import Path

from models.checking import IsCancelled
from services.images.library.thumbnails import ThumbnailCache


def sha(number: int) -> str:
    return f"{number:064x}"


class Maker:
    """Makes 1,000 bytes of each picture, but none of what is called a text."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def thumbnail(self, path: Path, max_size: int, is_cancelled: IsCancelled) -> bytes | None:
        self.made.append(path.name)
        return None if path.suffix == ".txt" else path.name[:1].encode() * 1000


def never() -> bool:
    return False


def test_a_small_picture_is_made_once_and_outlives_the_program(tmp_path: Path) -> None:
    maker = Maker()
    cache = ThumbnailCache(tmp_path / "small")
    assert cache.read(sha(1)) is None
    assert cache.make(sha(1), Path("a.jpg"), maker, never) == b"a" * 1000
    assert cache.make(sha(1), Path("a.jpg"), maker, never) == b"a" * 1000
    assert maker.made == ["a.jpg"]
    assert ThumbnailCache(tmp_path / "small").read(sha(1)) == b"a" * 1000
    assert cache.make(sha(2), Path("b.txt"), maker, never) is None
    assert cache.read(sha(2)) is None


def test_the_folder_stays_within_its_bound_and_keeps_what_is_looked_at(tmp_path: Path) -> None:
    maker = Maker()
    folder = tmp_path / "small"
    cache = ThumbnailCache(folder, most_bytes=10_000)
    for number in range(40):
        cache.make(sha(number), Path("a.jpg"), maker, never)
        for older, file in enumerate(sorted(folder.rglob("*-256"))):
            os.utime(file, (older, older))
        assert cache.read(sha(0)) is not None, "it was looked at"
    kept = [file for file in folder.rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in kept) <= 10_000
    assert cache.read(sha(39)) is not None
    assert cache.read(sha(5)) is None


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "small").write_text("a file stands in its place")
    maker = Maker()
    cache = ThumbnailCache(tmp_path / "small")
    for _ in range(2):
        assert cache.make(sha(1), Path("a.jpg"), maker, never) == b"a" * 1000
    assert maker.made == ["a.jpg", "a.jpg"]
