"""Remembers drives that did not answer: a hung one is waited for once, not once for every file that lies on it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from services.patience import TooSlow, in_time

_WAIT = 0.5
"""Seconds in which a drive that is awake says what a file is, many times over."""
_FOR = 60.0
"""Seconds for which nobody is asked again: then the drive may be back."""


class HungPlaces:
    """Places are drives and network shares on Windows, folders elsewhere, where mounts may be anywhere.

    May be used from several threads. ``stat`` and ``clock`` are there for tests.
    """

    def __init__(
        self, stat: Callable[[str], object] = os.stat, clock: Callable[[], float] = time.monotonic, wait: float = _WAIT
    ) -> None:
        self._stat = stat
        self._clock = clock
        self._wait = wait
        self._until: dict[str, float] = {}
        self._lock = threading.Lock()

    def is_hung(self, path: str | os.PathLike[str]) -> bool:
        """Whether the place of ``path`` did not answer a short while ago. Never waits."""
        with self._lock:
            return self._until.get(_place(path), 0.0) > self._clock()

    def look(self, path: str | os.PathLike[str]) -> None:
        """Find out whether the place of ``path`` answers, after something on it took too long; waits half a second."""
        try:
            in_time(lambda: self._stat(os.fspath(path)), self._wait)
        except TooSlow:
            with self._lock:
                now = self._clock()
                self._until = {place: end for place, end in self._until.items() if end > now}
                self._until[_place(path)] = now + _FOR
        except (OSError, ValueError):
            return  # an answer is an answer


def _place(path: str | os.PathLike[str]) -> str:
    file = Path(path)
    return file.drive or os.fspath(file.parent)


PLACES = HungPlaces()
"""The program's own, for all who ask for files."""
