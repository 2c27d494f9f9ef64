"""A real PostgreSQL for the tests: a cluster of its own in a temporary folder, on a socket, gone at the end.

The tables are made once and emptied for each test. Nothing is synced: a power cut may have it.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from models.rows import Row
from services.storage.server import open_server

_QUICK = ("fsync=off", "full_page_writes=off", "autovacuum=off", "shared_buffers=16MB")
_PATIENCE = 30.0


def binaries() -> Path | None:
    """Return the folder with ``initdb`` and ``postgres``, version 15 first; ``None`` where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda one: one.parents[1].name != "15")
    if found:
        return found[0].parent
    on_path = shutil.which("postgres")
    return Path(on_path).resolve().parent if on_path else None


class Cluster:
    """One server with one database. ``stop`` and ``start`` are what a PC may see of it."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="birim-kalemi-pg-"))
        self._user = _somebody()
        if self._user is not None:
            os.chown(self.folder, pwd.getpwnam(self._user).pw_uid, -1)
        self._server: subprocess.Popen[bytes] | None = None
        self._run(
            "initdb", "-D", self.folder / "data", "-U", "kalem", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"
        )
        self.url = f"postgresql://kalem@/postgres?host={self.folder}"
        self.start()
        open_server(self.url).close()

    @property
    def runs(self) -> bool:
        return self._server is not None

    def empty(self) -> str:
        """Return the address of the database, whose tables are empty."""
        self._ask("; ".join(f'DELETE FROM "{table.name}"' for table in reversed(Row.metadata.sorted_tables)))
        return self.url

    def start(self) -> None:
        options = [
            part
            for one in (*_QUICK, "listen_addresses=", f"unix_socket_directories={self.folder}")
            for part in ("-c", one)
        ]
        command = [str(self._programs / "postgres"), "-D", str(self.folder / "data"), *options]
        log = (self.folder / "log").open("ab")
        with log:
            self._server = subprocess.Popen(command, user=self._user, cwd=self.folder, stdout=log, stderr=log)
        ends = time.monotonic() + _PATIENCE
        while not self._answers():
            if self._server.poll() is not None or time.monotonic() > ends:
                raise RuntimeError((self.folder / "log").read_text(encoding="utf-8", errors="replace"))
            time.sleep(0.02)

    def stop(self, *, roughly: bool = False) -> None:
        """End the server: every connection is cut at once; ``roughly`` as a power cut does it."""
        if self._server is not None:
            self._server.send_signal(signal.SIGQUIT if roughly else signal.SIGINT)
            self._server.wait(_PATIENCE)
            self._server = None

    def drop(self) -> None:
        self.stop(roughly=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _answers(self) -> bool:
        with suppress(Exception):
            self._ask("SELECT 1")
            return True
        return False

    def _ask(self, statement: str) -> None:
        import psycopg

        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[arg-type]

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self._programs / program), *map(str, arguments)]
        subprocess.run(command, user=self._user, cwd=self.folder, check=True, capture_output=True)


def _somebody() -> str | None:
    """Return whom the server runs as: it refuses to run as root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    return None
