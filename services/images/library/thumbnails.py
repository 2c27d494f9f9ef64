"""Small pictures of the library on disk: each is made once, and what was not looked at for longest goes first."""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path
from typing import Protocol

from models.checking import IsCancelled

SIDE = 256
"""Physical pixels of a small picture's longer side."""
MOST_BYTES = 400_000_000
"""About 25,000 small pictures."""
_ROOM = 0.9
"""How full the folder is left when it was too full: making room at every new picture would be slow."""


class Maker(Protocol):
    """What is needed of :class:`services.images.inspector.ImageInspector`."""

    def thumbnail(self, path: Path, max_size: int, is_cancelled: IsCancelled) -> bytes | None: ...


class ThumbnailCache:
    """A folder of small pictures named by the digest of the whole one.

    :meth:`read` and :meth:`forget` may be called from any thread; :meth:`make` where the maker may be used. What the
    disk refuses costs only time: the small picture is then made anew when it is wanted.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES, side: int = SIDE) -> None:
        self._folder = folder
        self._side = side
        self._most = most_bytes
        self._lock = threading.Lock()
        self._bytes: int | None = None

    def read(self, sha256: str) -> bytes | None:
        """Return the small picture of the one with this digest, if it was made before."""
        path = self._path(sha256)
        with contextlib.suppress(OSError):
            data = path.read_bytes()
            os.utime(path)  # looked at: it stays longer
            return data or None
        return None

    def make(self, sha256: str, picture: Path, maker: Maker, is_cancelled: IsCancelled) -> bytes | None:
        """Return the small picture, made of the file ``picture`` where it must be; ``None`` for no picture.

        Raises ``Cancelled``.
        """
        data = self.read(sha256) or maker.thumbnail(picture, self._side, is_cancelled)
        if data and not self._path(sha256).exists():
            self._keep(sha256, data)
        return data

    def forget(self, sha256: str) -> None:
        """Delete the small pictures of every size, if there are any. Raises ``OSError`` where the disk refuses."""
        for path in self._path(sha256).parent.glob(f"{sha256}-*"):
            path.unlink(missing_ok=True)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / f"{sha256}-{self._side}"

    def _keep(self, sha256: str, data: bytes) -> None:
        path = self._path(sha256)
        with self._lock, contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_suffix(".partial")
            partial.write_bytes(data)
            partial.replace(path)
            self._bytes = self._size() if self._bytes is None else self._bytes + len(data)
            if self._bytes > self._most:
                self._make_room()

    def _size(self) -> int:
        return sum(size for _, size, _ in self._files())

    def _make_room(self) -> None:
        files = sorted(self._files())
        left = sum(size for _, size, _ in files)
        for _, size, path in files:
            if left <= self._most * _ROOM:
                break
            with contextlib.suppress(OSError):
                Path(path).unlink()
                left -= size
        self._bytes = left

    def _files(self) -> list[tuple[int, int, str]]:
        """Return when each file was last looked at, its size and its place."""
        found: list[tuple[int, int, str]] = []
        with contextlib.suppress(OSError):
            for folder in os.scandir(self._folder):
                with contextlib.suppress(OSError):
                    for file in os.scandir(folder.path):
                        known = file.stat()
                        found.append((known.st_mtime_ns, known.st_size, file.path))
        return found
