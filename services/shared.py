"""What is costly to make and made once, whoever asks first."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Shared(Generic[T]):
    """``functools.cache`` for a function of a folder, but of several threads that ask at once only one makes it."""

    def __init__(self, make: Callable[[Path], T]) -> None:
        self._make = make
        self._made: dict[Path, T] = {}
        self._lock = Lock()
        update_wrapper(self, make)

    def __call__(self, folder: Path) -> T:
        made = self._made.get(folder)
        if made is None:
            with self._lock:
                made = self._made.get(folder)
                if made is None:
                    made = self._made[folder] = self._make(folder)
        return made

    def cache_clear(self) -> None:
        """Forget what was made."""
        self._made.clear()
