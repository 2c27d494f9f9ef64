"""A "java" for tests: a real process that serves, keeps silent, complains or dies, and notes each start."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMPLAINTS = {
    "old": "Error: LinkageError occurred\njava.lang.UnsupportedClassVersionError: org/languagetool/server/HTTPServer\n",
    "wrong": "Error: Could not find or load main class org.languagetool.server.HTTPServer\n",
    "memory": "Could not reserve enough space for the heap\n",
}


def make_java(folder: Path, mode: str) -> Path:
    """Write a program ``java`` into ``folder``; ``mode`` is serve, mute, crash, die, or a complaint."""
    folder.mkdir(parents=True, exist_ok=True)
    java = folder / "java"
    java.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\n"
        f"from tests.fake_java import main\nmain({mode!r}, {str(folder)!r})\n",
        encoding="utf-8",
    )
    java.chmod(java.stat().st_mode | stat.S_IXUSR)
    return java


def make_installation(folder: Path) -> Path:
    """Put an empty LanguageTool into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "languagetool-server.jar").write_bytes(b"PK")
    return folder


def starts(folder: Path) -> list[int]:
    """Return the process ids of every start so far."""
    log = folder / "starts"
    return [int(line.split()[0]) for line in log.read_text().splitlines()] if log.exists() else []


def lives(process_id: int) -> bool:
    """Whether a process runs; one that ended and was not yet collected does not."""
    import psutil

    try:
        return psutil.Process(process_id).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def main(mode: str, folder: str) -> None:
    with (Path(folder) / "starts").open("a", encoding="utf-8") as log:
        log.write(f"{os.getpid()} {' '.join(sys.argv[1:])}\n")
    if mode in COMPLAINTS:
        sys.stderr.write(COMPLAINTS[mode])
        sys.exit(1)
    if mode == "die":
        sys.exit(3)
    from http.server import ThreadingHTTPServer

    from tests.language_tool_server import Handler, LanguageToolServer, matches

    def answer(handler: Handler, text: str) -> None:
        if mode == "crash":
            os._exit(134)
        handler.send_json({"matches": matches(text)})

    port = int(sys.argv[sys.argv.index("--port") + 1])
    if mode == "mute":
        sys.stdin.close()
        while True:
            os.read(os.pipe()[0], 1)
    bound = type("Bound", (Handler,), {"state": LanguageToolServer(check=answer)})
    ThreadingHTTPServer(("127.0.0.1", port), bound).serve_forever()
