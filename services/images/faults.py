"""Slips of our own measures: each costs its own result only, and is told, without a word of the picture."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Guard:
    """Runs measures on a picture that was decoded. ``passing`` is what is an answer, not a slip; so is ``MemoryError``.

    ``faults`` are what :func:`told` says of each slip.
    """

    def __init__(self, passing: type[Exception]) -> None:
        self._passing = passing
        self.faults: list[str] = []

    def __call__(self, measure: Callable[[], T], otherwise: T) -> T:
        """Return what ``measure`` finds, or ``otherwise`` where it slips."""
        try:
            return measure()
        except (self._passing, MemoryError):
            raise
        except Exception as error:  # whatever it is: the picture is sound, and the other measures go on
            self.faults.append(told(error))
            return otherwise


def told(error: BaseException) -> str:
    """Return the kind of ``error`` and where it was raised. Its text is left out: it may quote the picture."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "site-packages" not in frame.filename] or list(frames)
    place = f"{ours[-1].name}:{ours[-1].lineno}" if ours else "?"
    return f"{type(error).__name__} in {place}"
