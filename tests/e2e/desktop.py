"""A screen, a keyboard and a mouse of one's own: Xvfb with a Turkish layout, and the real program on it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from services.paths import Paths

ROOT = Path(__file__).resolve().parents[2]
AVAILABLE = sys.platform == "linux" and all(map(shutil.which, ("Xvfb", "xdotool", "setxkbmap")))
MAIN = str(ROOT / "main.py")
_PATIENCE = 40.0


def wait_until(what: str, condition: Callable[[], bool]) -> None:
    """Look again and again until ``condition`` holds: another process has no event for us to wait on."""
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.02)


class Desktop:
    """An X server without a window manager."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._server: subprocess.Popen[str] | None = None
        self.environment: dict[str, str] = {}
        self.apps: list[RunningApp] = []

    def __enter__(self) -> Self:
        self._home.mkdir(parents=True, exist_ok=True)
        runtime = self._home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-noreset", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout is not None
        number = self._server.stdout.readline().strip()
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "WAYLAND_"))}
        self.environment = kept | {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(runtime),
        }
        subprocess.run(["setxkbmap", "tr"], env=self.environment, check=True, capture_output=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for app in self.apps:
            app.kill()
        if self._server is not None:
            self._server.terminate()
            self._server.wait()
            if self._server.stdout is not None:
                self._server.stdout.close()

    def is_asleep(self) -> bool:
        """Whether the X server has nothing to do."""
        assert self._server is not None
        return _is_asleep(self._server.pid)

    def do(self, *arguments: str) -> str:
        """Run xdotool and return what it says."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, check=True, capture_output=True, text=True, timeout=_PATIENCE
        )
        return done.stdout.strip()

    def type(self, text: str) -> None:
        self.do("type", "--delay", "12", text)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at ``start``, pull to ``end`` in small steps, let go."""
        self.do("mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 11):
            x = start[0] + (end[0] - start[0]) * step // 10
            y = start[1] + (end[1] - start[1]) * step // 10
            self.do("mousemove", str(x), str(y))
        self.do("mouseup", "1")


class RunningApp:
    """The program, started on a profile, standing in the corner of the screen, with the keyboard."""

    def __init__(self, desktop: Desktop, profile: Path) -> None:
        self._desktop = desktop
        self._paths = Paths.in_folder(profile)
        log = self._paths.logs / "birim-kalemi.log"
        seen = log.stat().st_size if log.exists() else 0
        self.process = subprocess.Popen(
            [sys.executable, MAIN, "--profile", str(profile)],
            env=desktop.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        desktop.apps.append(self)
        wait_until("the window stands", lambda: self._stands(log, seen))
        self.window = desktop.do("search", "--sync", "--onlyvisible", "--name", "^Birim Kalemi$").splitlines()[-1]
        desktop.do("windowmove", self.window, "0", "0", "windowfocus", "--sync", self.window)

    def take_in(self) -> None:
        """Wait until every key sent so far has reached the program, however busy the machine is, or it is dead.

        A key makes the X server runnable, then the program's first thread; both asleep, twice in a row, means that
        nothing is on its way.
        """
        asleep = 0
        while asleep < 2 and self.process.poll() is None:
            asleep = asleep + 1 if self._desktop.is_asleep() and _is_asleep(self.process.pid) else 0
            time.sleep(0.002)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self._wait()

    def close(self) -> int:
        """Close it as a person would, and return its exit status."""
        self._desktop.do("key", "ctrl+q")
        return self._wait()

    def _wait(self) -> int:
        status = self.process.wait(timeout=_PATIENCE)
        if self.process.stderr is not None:
            self.process.stderr.close()
        return status

    def _stands(self, log: Path, seen: int) -> bool:
        if self.process.poll() is not None:
            assert self.process.stderr is not None
            raise RuntimeError(self.process.stderr.read().decode(errors="replace"))
        if not log.exists():
            return False
        with log.open("rb") as stream:
            stream.seek(seen)
            return b"the window stands" in stream.read()


def prepare_profile(profile: Path, page: str) -> None:
    """Make a profile that skips the first start and opens on ``page``."""
    paths = Paths.in_folder(profile)
    paths.data.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text(json.dumps({"first_run.done": True, "window.page": page}), encoding="utf-8")


def _is_asleep(process: int) -> bool:
    """Whether the first thread of a process waits for something to happen (state S of Linux's /proc)."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return True
    return stat.rpartition(")")[2].split()[0] != "R"
