"""A real Secret Service of one's own: gnome-keyring in a private D-Bus session, home and runtime folder.

with SecretService(tmp_path) as service:
    service.python("import sys; …", "argument")      # a process that sees this keyring and no other
    service.lock()
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parent.parent
AVAILABLE = sys.platform == "linux" and all(map(shutil.which, ("dbus-daemon", "gnome-keyring-daemon")))
# Without service folders: the bus starts no keyring by itself, so that stop() leaves a PC without one.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""
_PASSWORD = "a password of the tests"


class SecretService:
    """Starts with its keyring made and open. ``environment`` leads a process to it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # The path of a socket may have 107 bytes (unix(7)): a test's own folder lies too deep.
        self._runtime = tempfile.TemporaryDirectory(prefix="bk-")
        self._bus: subprocess.Popen[str] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        home = self._folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        runtime = Path(self._runtime.name)
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "TMPDIR")}
        self.environment = kept | {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        }
        config = self._folder / "bus.xml"
        config.write_text(_BUS.format(folder=runtime), encoding="utf-8")
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self.environment,
        )  # fmt: skip
        assert self._bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if self._bus is not None:
            _end(self._bus)
            if self._bus.stdout is not None:
                self._bus.stdout.close()
        self._runtime.cleanup()

    def start(self) -> None:
        """Start the keyring daemon with its login keyring open, and return when it answers."""
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment,
        )  # fmt: skip
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(_PASSWORD.encode())
        self._daemon.stdin.close()
        self.python(
            "import time\n"
            "from jeepney import MessageGenerator, DBusAddress, new_method_call\n"
            "from jeepney.io.blocking import open_dbus_connection\n"
            "bus = open_dbus_connection()\n"
            "address = DBusAddress('/org/freedesktop/DBus', 'org.freedesktop.DBus', 'org.freedesktop.DBus')\n"
            "ask = lambda: bus.send_and_get_reply(\n"
            "    new_method_call(address, 'NameHasOwner', 's', ('org.freedesktop.secrets',))).body[0]\n"
            "end = time.monotonic() + 20\n"
            "while not ask():\n"
            "    assert time.monotonic() < end, 'gnome-keyring did not come up'\n"
            "    time.sleep(0.02)\n"
            "bus.close()\n"
        )

    def stop(self) -> None:
        """End the keyring daemon: a PC without a keyring service."""
        if self._daemon is not None:
            _end(self._daemon)
            self._daemon = None

    def lock(self) -> None:
        """Lock the login keyring. Nobody is there to answer the prompt that opens it."""
        self.python(
            "import secretstorage\n"
            "from contextlib import closing\n"
            "with closing(secretstorage.dbus_init()) as bus:\n"
            "    secretstorage.get_default_collection(bus).lock()\n"
        )

    def python(self, program: str, *arguments: str, check: bool = True) -> str:
        """Run a Python ``program`` against this keyring and return what it printed."""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program, *arguments],
            env=self.environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        if check and done.returncode != 0:
            raise AssertionError(f"exit status {done.returncode}: {done.stderr}")
        return done.stdout

    def start_python(self, program: str, *arguments: str) -> subprocess.Popen[str]:
        """Start a Python ``program`` against this keyring; the caller waits for it or kills it."""
        return subprocess.Popen(
            [sys.executable, "-c", program, *arguments],
            env=self.environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def labels(self) -> list[str]:
        """What anybody can read of the keyring while it is locked."""
        return self.python(
            "import secretstorage\n"
            "from contextlib import closing\n"
            "with closing(secretstorage.dbus_init()) as bus:\n"
            "    for item in secretstorage.get_default_collection(bus).get_all_items():\n"
            "        print(item.get_label(), item.get_attributes())\n"
        ).splitlines()

    def forget_everything(self) -> None:
        """Delete every entry: the keyring of another PC."""
        self.python(
            "import secretstorage\n"
            "from contextlib import closing\n"
            "with closing(secretstorage.dbus_init()) as bus:\n"
            "    for item in list(secretstorage.get_default_collection(bus).get_all_items()):\n"
            "        item.delete()\n"
        )


def run_python(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a Python ``program`` in a process of its own, without any keyring."""
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def _end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
