"""A LanguageTool server on this PC, started by us: where its parts are, one start with a deadline, and its end."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from services.language_tool.states import Failure, Trouble

START_SECONDS = 30.0
_ROOT = Path(__file__).resolve().parents[2]
_JAR = "languagetool-server.jar"
_MAIN_CLASS = "org.languagetool.server.HTTPServer"
_MOST_MEMORY = "-Xmx1g"
"""English needs a third of it. Without a limit Java takes up to a quarter of the PC's memory."""
_LONGEST_COMPLAINT = 20_000


@dataclass(frozen=True, slots=True)
class Installation:
    """A LanguageTool and the Java to run it with."""

    jar: Path
    java: str

    @staticmethod
    def find(folder: str, java: str) -> Installation:
        """Look for a LanguageTool in ``folder`` (or the jar itself), and for ``java`` (a program, a folder, or empty).

        Raises :class:`Failure`.
        """
        return Installation(_find_jar(folder), _find_java(java))


def _find_jar(folder: str) -> Path:
    if not folder.strip():
        raise Failure(Trouble.NO_FOLDER)
    chosen = _path(folder)
    with suppress(OSError, ValueError):
        if chosen.is_file() and chosen.suffix == ".jar":
            return chosen
        for jar in (chosen / _JAR, *sorted(chosen.glob(f"LanguageTool*/{_JAR}"), reverse=True)):
            if jar.is_file():
                return jar
    raise Failure(Trouble.NO_JAR)


def _find_java(chosen: str) -> str:
    """Return a program that can be run: what was chosen, else JAVA_HOME's, else the one on PATH."""
    if chosen.strip():
        place = _path(chosen)
        places = [place, place / "bin" / "java", place / "bin" / "java.exe"]
    else:
        home = os.environ.get("JAVA_HOME", "")
        places = [Path(home) / "bin" / "java", Path(home) / "bin" / "java.exe"] if home else []
    for place in places:
        with suppress(OSError, ValueError):
            if place.is_file() and os.access(place, os.X_OK):
                return str(place)
    found = None if chosen.strip() else shutil.which("java")
    if found is None:
        raise Failure(Trouble.NO_JAVA)
    return found


def _path(text: str) -> Path:
    with suppress(RuntimeError):  # "~" of nobody
        return Path(text.strip()).expanduser()
    return Path(text.strip())


def keeper_command() -> tuple[str, ...]:
    """Return the command that starts our keeper from the sources or from an installed build."""
    if getattr(sys, "frozen", False) or "__compiled__" in globals():
        return (sys.executable, "--language-tool-keeper")
    return (sys.executable, "-m", "services.language_tool.keeper")


class LocalServer:
    """At most one server process. :meth:`stop` may be called from any thread, everything else from one.

    ``answers`` tells whether a server at an address answers by now.
    """

    def __init__(
        self,
        answers: Callable[[str], bool],
        *,
        now: Callable[[], float] = time.monotonic,
        seconds: float = START_SECONDS,
        keeper: Sequence[str] | None = None,
    ) -> None:
        self._answers = answers
        self._now = now
        self._seconds = seconds
        self._keeper = tuple(keeper or keeper_command())
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._complaints: IO[bytes] | None = None
        self._deadline = 0.0
        self._is_ready = False
        self.starts = 0
        """How many processes were ever started."""
        self.url = ""

    @property
    def process_id(self) -> int | None:
        """The id of the keeper while it runs."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def start(self, installation: Installation) -> None:
        """Start the one process on a free port. Does not wait for it: see :meth:`is_ready`. Raises :class:`Failure`."""
        self.stop()
        port = _free_port()
        command = (*self._keeper, *server_command(installation, port))
        with self._lock:
            self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 - closed by stop()
            self.starts += 1
            try:
                self._process = _run(command, self._complaints)
            except OSError as error:
                raise Failure(Trouble.NOT_STARTED, error.strerror or type(error).__name__) from error
        self._is_ready = False
        self._deadline = self._now() + self._seconds
        self.url = f"http://127.0.0.1:{port}/"

    @property
    def runs(self) -> bool:
        """Whether a process was started and not stopped; it may have ended meanwhile."""
        return self._process is not None

    def is_ready(self) -> bool:
        """Whether it answers. Raises :class:`Failure` where it has ended, or has not answered in time: it is ended."""
        process = self._process
        if process is None:
            raise Failure(Trouble.BROKEN_OFF)
        if process.poll() is not None:
            failure = self._cause_of_death()
            self.stop()
            raise failure
        if not self._is_ready:
            self._is_ready = self._answers(self.url)
        if not self._is_ready and self._now() > self._deadline:
            self.stop()
            raise Failure(Trouble.START_TOO_SLOW)
        return self._is_ready

    def stop(self) -> None:
        """End the process, if there is one, and wait for its end."""
        with self._lock:
            process, self._process = self._process, None
            complaints, self._complaints = self._complaints, None
        if process is not None:
            assert process.stdin is not None
            process.stdin.close()  # the keeper ends the server
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if complaints is not None:
            complaints.close()

    def _cause_of_death(self) -> Failure:
        """Return why the process has ended, from what Java complained about."""
        said, complaints = "", self._complaints
        if complaints is not None:
            with suppress(ValueError):  # stop() on another thread has closed it
                complaints.seek(0)
                said = complaints.read(_LONGEST_COMPLAINT).decode("utf-8", "replace")
        if self._is_ready:
            return Failure(Trouble.BROKEN_OFF)
        if "UnsupportedClassVersionError" in said or "Unrecognized option" in said:
            return Failure(Trouble.OLD_JAVA)
        if "Could not find or load main class" in said or "NoClassDefFoundError" in said or "jarfile" in said:
            return Failure(Trouble.WRONG_JAR)
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        return Failure(Trouble.NOT_STARTED, lines[0][:120] if lines else "Java")


def server_command(installation: Installation, port: int) -> tuple[str, ...]:
    """Return the command of the server itself. It listens on this PC only: that is LanguageTool's default."""
    return (installation.java, _MOST_MEMORY, "-cp", str(installation.jar), _MAIN_CLASS, "--port", str(port))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _run(command: Sequence[str], complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    environment = dict(os.environ)
    # The sources need not be on the path of a fresh interpreter.
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(_ROOT), environment.get("PYTHONPATH"))))
    return subprocess.Popen(  # noqa: S603 - our own interpreter, and the program the user chose
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=complaints,
        env=environment,
        start_new_session=True,  # a Ctrl+C in a terminal is for the program, which then ends us in order
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
