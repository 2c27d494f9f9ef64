"""Our end of the image worker: starts it, asks it, and ends it when it takes too long."""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO, cast

from models.checking import IsCancelled
from models.errors import Cancelled
from services.hung import PLACES
from services.images.facts import JsonObject, Limits, Unreadable
from services.images.protocol import LARGEST, BrokenPipeline, read_frame, write_frame
from services.patience import Budget

_LOG = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[2]
_TICK = 0.03
_START_SECONDS = 30.0
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_BELOW_NORMAL = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
_END_SECONDS = 2.0
_PATIENCE = 0.4
"""Seconds that even an unwanted picture is given: most are done by then, and another worker takes as long to start."""


class Refused(Exception):  # noqa: N818 - an answer, not a fault
    """The worker did not take the file. ``detail`` is a format's name or a size, where one helps."""

    def __init__(self, reason: Unreadable, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail


def worker_command() -> tuple[str, ...]:
    """Return the command that starts a worker from the sources or from an installed build."""
    if getattr(sys, "frozen", False) or "__compiled__" in globals():
        return (sys.executable, "--image-worker")
    return (sys.executable, "-m", "services.images.worker")


class WorkerClient:
    """One worker process, started at the first request, kept between pictures, and started again after a kill.

    May be used from several threads; requests wait for each other. Call :meth:`close` at the end.
    """

    def __init__(self, limits: Limits | None = None, command: Sequence[str] | None = None) -> None:
        self.limits = limits or Limits()
        self._command = tuple(command or worker_command())
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def ask(
        self, request: JsonObject, is_cancelled: IsCancelled, picture: bytes = b"", budget: Budget | None = None
    ) -> tuple[JsonObject, bytes]:
        """Send ``request``, wait for its answer. Raises :class:`Refused` or ``Cancelled``.

        ``picture`` is what is asked about where the request names no path: what must not lie on the disk. Takes
        ``limits.seconds`` at most, or what is left of ``budget``, beside the start of the process. What lies on a drive
        that just hung is refused at once.
        """
        path = str(request.get("path", ""))
        budget = budget or Budget(self.limits.seconds)
        if PLACES.is_hung(path):
            raise Refused(Unreadable.NO_ANSWER)
        if budget.left <= 0:
            raise Refused(Unreadable.TOO_SLOW)
        with self._lock:
            if is_cancelled():
                raise Cancelled
            try:
                head, body = self._answer(request, picture, is_cancelled, budget)
            except Refused as refusal:
                if refusal.reason is Unreadable.TOO_SLOW and path:
                    PLACES.look(path)
                    if PLACES.is_hung(path):
                        raise Refused(Unreadable.NO_ANSWER) from refusal
                raise
        reason = head.get("refused")
        if reason == Unreadable.WORKER_LOST:
            _LOG.error("the image worker slipped at %s: %s", request["do"], head.get("detail"))
        if reason is not None:
            raise Refused(Unreadable(str(reason)), str(head.get("detail", "")))
        return head, body

    @property
    def process_id(self) -> int | None:
        """The worker's process id while it runs."""
        return self._process.pid if self._process is not None else None

    def close(self) -> None:
        """End the worker, if there is one. A later request starts another."""
        with self._lock:
            self._end()

    def _answer(
        self, request: JsonObject, picture: bytes, is_cancelled: IsCancelled, budget: Budget
    ) -> tuple[JsonObject, bytes]:
        waiting = self._process  # kept from the last picture: it may have been ended from outside meanwhile
        if len(picture) > LARGEST:
            raise Refused(Unreadable.TOO_MANY_BYTES)
        try:
            return self._exchange(self._running(is_cancelled), request, picture, is_cancelled, budget)
        except Refused as refusal:
            if waiting is None or refusal.reason is not Unreadable.WORKER_LOST:
                raise
            return self._exchange(self._running(is_cancelled), request, picture, is_cancelled, budget)

    def _running(self, is_cancelled: IsCancelled) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        try:
            self._process = process = _start(self._command)
        except OSError as error:  # no memory or no handles left for another process
            raise Refused(Unreadable.WORKER_LOST) from error
        # The worker says that it is ready before any picture is timed: a cold disk is not the picture's fault.
        self._exchange(process, cast("JsonObject", asdict(self.limits)), b"", is_cancelled, Budget(_START_SECONDS))
        return process

    def _exchange(
        self,
        process: subprocess.Popen[bytes],
        request: JsonObject,
        picture: bytes,
        is_cancelled: IsCancelled,
        budget: Budget,
    ) -> tuple[JsonObject, bytes]:
        watchdog = _Watchdog(process, budget.left, is_cancelled)
        watchdog.start()
        try:
            with budget.spending():
                write_frame(cast("BinaryIO", process.stdin), request, picture)
                return read_frame(cast("BinaryIO", process.stdout))
        except (OSError, BrokenPipeline) as error:
            self._end()
            if watchdog.was_cancelled:
                raise Cancelled from error
            raise Refused(Unreadable.TOO_SLOW if watchdog.ran_out else Unreadable.WORKER_LOST) from error
        finally:
            watchdog.stop()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()  # it keeps nothing: there is nothing to say goodbye to
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # a request that nobody reads any more is dropped with its pipe
                    stream.close()
        with contextlib.suppress(subprocess.TimeoutExpired):  # held by a network drive: the system ends it later
            process.wait(_END_SECONDS)


class _Watchdog(threading.Thread):
    """Ends the process at the deadline or when the answer is no longer wanted.

    A read from a pipe cannot be given a time on Windows, but it always returns when the writer dies.
    """

    def __init__(self, process: subprocess.Popen[bytes], seconds: float, is_cancelled: IsCancelled) -> None:
        super().__init__(name="image-watchdog", daemon=True)
        self._process = process
        self._seconds = seconds
        self._is_cancelled = is_cancelled
        self._answered = threading.Event()
        self.ran_out = False
        self.was_cancelled = False

    def run(self) -> None:
        begun = time.monotonic()
        ticks = int(self._seconds / _TICK) + 1
        for _ in range(ticks):
            if self._answered.wait(_TICK):
                return
            if self._is_cancelled() and time.monotonic() - begun >= _PATIENCE:
                self.was_cancelled = True
                break
        self.ran_out = not self.was_cancelled
        self._process.kill()

    def stop(self) -> None:
        self._answered.set()
        self.join()


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    environment = dict(os.environ)
    # The sources need not be on the path of a fresh interpreter, and it need not care for its user's folder.
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(_ROOT), environment.get("PYTHONPATH"))))
    environment["OPENBLAS_NUM_THREADS"] = "1"  # small sums: each further thread would only reserve memory
    return subprocess.Popen(  # noqa: S603 - our own interpreter and our own module
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=_NO_WINDOW | _BELOW_NORMAL,
    )
