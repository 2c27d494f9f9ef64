"""A colleague with a PC of their own: home, Secret Service, X server and program."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.e2e.desktop import Desktop, prepare_profile
from tests.secret_service import ROOT, SecretService

_PATIENCE = 60.0


class Colleague:
    """``ayse.click("Kart al")`` presses a button on Ayşe's screen: every verb of :class:`tests.e2e.office.Office`."""

    def __init__(self, folder: Path, name: str, unit: str, page: str = "vault", start: str = "") -> None:
        """``page`` is the one that is shown first, ``start`` the moment (ISO 8601) at which the clock begins."""
        self.name, self.unit, self._page, self._start = name, unit, page, start
        self.profile = folder / "profile"
        self._folder = folder
        self._stack = ExitStack()
        self._process: subprocess.Popen[str] | None = None
        self._environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        keyring = self._stack.enter_context(SecretService(self._folder))
        desktop = self._stack.enter_context(Desktop(self._folder / "home"))
        screen = {name: desktop.environment[name] for name in ("DISPLAY", "QT_QPA_PLATFORM")}
        self._environment = keyring.environment | screen
        prepare_profile(self.profile, self._page)
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._stack.close()

    def __getattr__(self, verb: str) -> Any:
        if verb.startswith("_"):
            raise AttributeError(verb)
        return lambda *arguments: self._do(verb, *arguments)

    def start(self) -> None:
        """Open the program."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.office", str(self.profile), self._start],
            env=self._environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._answer()

    def stop(self) -> None:
        """Close the program, or end it where it does not answer any more."""
        process, self._process = self._process, None
        if process is None or process.stdin is None or process.stdout is None:
            return
        try:
            process.communicate(json.dumps(["quit"]) + "\n", timeout=20)
        except (subprocess.TimeoutExpired, OSError):
            process.kill()
            process.communicate()

    def _do(self, verb: str, *arguments: object) -> Any:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([verb, *map(_plain, arguments)]) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self._process is not None
        assert self._process.stdout is not None
        overdue = threading.Timer(_PATIENCE, self._process.kill)  # a question that nobody foresaw stops the program
        overdue.start()
        line = self._process.stdout.readline()
        overdue.cancel()
        answer = json.loads(line) if line else {"failed": "the program ended"}
        if "failed" in answer:
            raise AssertionError(f"{self.name}: {answer['failed']}")
        return answer["value"]


def _plain(argument: object) -> object:
    return str(argument) if isinstance(argument, Path) else argument
