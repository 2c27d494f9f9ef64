"""When something breaks that nobody foresaw: a report without secrets, kept for the next start to offer."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from services.logs import redacted

if TYPE_CHECKING:
    from services.clock import Clock

_LOG = logging.getLogger(__name__)
_LONGEST_MESSAGE = 300
_KEPT_REPORTS = 20
_FAULT = "fault.log"

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class CrashReports:
    """The folder of reports. A new one is ``crash-….txt``; after it was shown it is ``seen-….txt``.

    A report holds the traceback (no local variables), versions and the operating system; it is redacted before
    it is written. Writing never raises: a crash must not hide behind a full disk.
    """

    def __init__(self, folder: Path, clock: Clock, version: str) -> None:
        self._folder = folder
        self._clock = clock
        self._version = version
        self._fault: TextIO | None = None

    def write(self, error: BaseException) -> tuple[str, Path | None]:
        """Return the report of ``error`` and the file that holds it (``None`` where it could not be written)."""
        text = self.word(error)
        _LOG.error("crash: %s", text)
        return text, self._keep(text)

    def word(self, error: BaseException) -> str:
        """Return the redacted report of ``error``."""
        return self._word(_traceback(error))

    def pending(self) -> list[Path]:
        """Return the reports that nobody has seen, the newest first."""
        with contextlib.suppress(OSError):
            return sorted(self._folder.glob("crash-*.txt"), reverse=True)
        return []

    def seen(self, report: Path) -> Path:
        """Remember that ``report`` was shown, so that it is offered once only, and return its new place."""
        renamed = report.with_name(report.name.replace("crash-", "seen-", 1))
        with contextlib.suppress(OSError):
            return report.replace(renamed)
        return report

    def watch_for_faults(self) -> None:
        """Have the interpreter write a traceback when the process is ended by a fault (segmentation, abort).

        What a former run left there becomes a report first.
        """
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / _FAULT
            if path.exists() and path.stat().st_size:
                self._keep(self._word(path.read_text(encoding="utf-8", errors="replace")))
            self._fault = path.open("w", encoding="utf-8")
            faulthandler.enable(self._fault)

    def stop_watching(self) -> None:
        """End :meth:`watch_for_faults`; called when the program ends well."""
        if self._fault is None:
            return
        faulthandler.disable()
        self._fault.close()
        self._fault = None
        with contextlib.suppress(OSError):
            (self._folder / _FAULT).unlink()

    def _word(self, traceback: str) -> str:
        import platform

        when = self._clock.now().isoformat(timespec="seconds")
        return redacted(
            f"Birim Kalemi {self._version}\n{when}\n"
            f"Python {platform.python_version()}, {platform.system()} {platform.release()} {platform.machine()}\n"
            f"{traceback.rstrip()}\n"
        )

    def _keep(self, text: str) -> Path | None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        path = self._folder / f"crash-{stamp}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            for old in sorted(self._folder.glob("*-*.txt"), key=lambda item: item.name[-26:])[:-_KEPT_REPORTS]:
                old.unlink()
        except OSError as problem:
            _LOG.warning("the crash report could not be kept: %s", problem)
            return None
        return path


def _traceback(error: BaseException) -> str:
    import traceback

    chain = traceback.TracebackException.from_exception(error, capture_locals=False)
    lines = [
        line if len(line) <= _LONGEST_MESSAGE * 4 else line[:_LONGEST_MESSAGE] + " […]\n" for line in chain.format()
    ]
    return "".join(lines)


def install_hooks(reported: Callable[[BaseException], None]) -> Callable[[], None]:
    """Hand every exception that nobody took, on whatever thread, to ``reported``; return what undoes it.

    ``KeyboardInterrupt`` keeps its meaning.
    """
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def on_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before[0](kind, error, trace)
        else:
            reported(error)

    def on_thread(caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and not isinstance(caught.exc_value, SystemExit):
            reported(caught.exc_value)

    def on_unraisable(caught: sys.UnraisableHookArgs) -> None:
        if caught.exc_value is not None:
            _LOG.error("unraisable: %s", _traceback(caught.exc_value))

    sys.excepthook, threading.excepthook, sys.unraisablehook = on_main, on_thread, on_unraisable

    def undo() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    return undo
