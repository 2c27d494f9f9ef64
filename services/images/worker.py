"""The image worker: a process that decodes what nobody vouches for, and may be ended at any time.

It reads requests from standard input and answers on standard output until its input ends (see
:mod:`services.images.protocol`). Started by :mod:`services.images.client` as ``python -m services.images.worker``, or
in an installed build as ``birim-kalemi --image-worker``. Loads neither Qt nor SQLAlchemy.

Requests: ``{"do", "path", …}``, the rest as the command in :mod:`services.images.commands` wants it; without a path the
picture comes with the request. Answers: what the command tells, with its bytes, or ``{"refused", "detail"}``.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from services.images.facts import JsonObject, Limits, Unreadable
from services.images.faults import told
from services.images.protocol import BrokenPipeline, read_frame, write_frame

if TYPE_CHECKING:
    from services.images.commands import Command


_NICE = 5


def main() -> int:
    """Serve until the program that started us closes our input. Returns the exit status."""
    source, target = _pipes()
    limits = Limits(**cast("dict[str, int]", read_frame(source)[0]))
    _limit_memory(limits.memory)
    _give_way()
    # Loaded now, so that the first picture does not wait for it; not above, so that the limit holds for it too.
    from services.images.commands import COMMANDS

    write_frame(target, {"ready": True})
    with Path(os.devnull).open("wb") as nowhere:
        while True:
            try:
                request, picture = read_frame(source)
            except BrokenPipeline:
                return 0
            # If the program was killed and cannot end us, we end ourselves, even inside a decoder.
            faulthandler.dump_traceback_later(limits.seconds * 2, exit=True, file=nowhere)
            head, body = _answer(request, picture, limits, COMMANDS)
            faulthandler.cancel_dump_traceback_later()
            try:
                write_frame(target, head, body)
            except OSError:
                return 0


def _answer(
    request: JsonObject, picture: bytes, limits: Limits, commands: Mapping[str, Command]
) -> tuple[JsonObject, bytes]:
    from services.images.codec import RefusedPicture
    from services.images.reading import read

    try:
        data = read(str(request["path"]), limits) if "path" in request else picture
        return commands[str(request["do"])](data, request, limits)
    except RefusedPicture as refusal:
        return {"refused": refusal.reason, "detail": refusal.detail}, b""
    except MemoryError:
        return {"refused": Unreadable.TOO_MUCH_MEMORY, "detail": ""}, b""
    except Exception as error:  # a slip of ours: the program is told where, and the next picture finds us here
        return {"refused": Unreadable.WORKER_LOST, "detail": told(error)}, b""


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return our input and output as raw streams that no library's print can disturb."""
    # By number: a windowed build has no sys.stdin, yet its pipes are there.
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(0, os.O_BINARY)
        msvcrt.setmode(1, os.O_BINARY)
    target = os.fdopen(os.dup(1), "wb")
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.close(quiet)
    return os.fdopen(0, "rb", closefd=False), target


def _give_way() -> None:
    """Let whoever is typing go first. On Windows the program that starts us sees to it."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.nice(_NICE)


def _limit_memory(size: int) -> None:
    """Limit our address space where the system can (Linux, macOS); elsewhere the pixel limit has to do."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = size if hard == resource.RLIM_INFINITY else min(size, hard)
    with contextlib.suppress(ValueError, OSError):  # macOS refuses it on some versions: the pixel limit stays
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


if __name__ == "__main__":
    sys.exit(main())
