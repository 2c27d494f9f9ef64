"""A process between the program and the LanguageTool server: it ends the server when the program is gone.

    python -m services.language_tool.keeper COMMAND [ARGUMENT...]

The program holds the other end of our standard input. However it ends, a kill included, the system closes that pipe,
and the server ends with it. Exits with the server's status.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence

_DIE_WITH_PARENT = 1
"""PR_SET_PDEATHSIG of Linux' prctl()."""


def main(command: Sequence[str] | None = None) -> int:
    """Run ``command`` until it ends, or until our standard input does."""
    try:
        server = subprocess.Popen(  # noqa: S603 - the program's own command, see local_server
            list(sys.argv[1:] if command is None else command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            preexec_fn=_tie(),  # noqa: PLW1509 - no other thread runs yet
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        sys.stderr.write(f"{error.strerror or error}\n")
        return 127

    def end(_signal: int, _frame: object) -> None:
        server.kill()

    signal.signal(signal.SIGTERM, end)
    threading.Thread(target=_watch, args=(server,), daemon=True).start()
    return server.wait()


def _watch(server: subprocess.Popen[bytes]) -> None:
    while os.read(0, 4096):
        pass
    server.kill()


def _tie() -> Callable[[], object] | None:
    """Have Linux kill the server also where this very process is killed; elsewhere only the pipe tells."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(_DIE_WITH_PARENT, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main())
