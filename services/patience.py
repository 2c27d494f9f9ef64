"""Asks the disk, and does not wait for ever: a network drive that hangs must not take its lane along."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Generic, TypeVar

T = TypeVar("T")


class TooSlow(Exception):  # noqa: N818 - an answer of the disk, not a fault of ours
    """The answer did not come in time."""


def in_time(work: Callable[[], T], seconds: float) -> T:
    """Return what ``work`` returns, or raise what it raises. Raises :class:`TooSlow` after ``seconds``.

    The system cannot take a question back: a thread goes on waiting for the answer, and nobody listens to it.
    """
    question = _Question(work)
    thread = threading.Thread(target=question.ask, name="patience", daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise TooSlow
    return question.answer()


class Budget:
    """Seconds for all questions about one thing together. Used by one thread at a time."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds

    @contextmanager
    def spending(self) -> Generator[None]:
        """Take what happens within off what is left, which may come to nothing."""
        begun = time.monotonic()
        try:
            yield
        finally:
            self.left = max(0.0, self.left - (time.monotonic() - begun))


class _Question(Generic[T]):
    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._answers: list[T] = []
        self._error: BaseException | None = None

    def ask(self) -> None:
        try:
            self._answers.append(self._work())
        except BaseException as error:
            self._error = error

    def answer(self) -> T:
        if self._error is not None:
            raise self._error
        return self._answers[0]
