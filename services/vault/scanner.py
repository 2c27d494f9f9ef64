"""Reads set-up codes from pictures, in a worker process of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from models.checking import IsCancelled
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.client import WorkerClient
from services.images.facts import JsonObject
from services.images.refusals import answered
from services.vault.secret import Secret


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """What a QR code says. ``top`` and ``left`` are where it begins, as shares of the picture's height and width."""

    text: Secret
    top: float
    left: float


class NoCodeFound(UserError):  # noqa: N818 - what was found, not an error of the program
    """The picture is whole, and there is no code in it that can be read. Its hint is for who sets up a code."""


class CodeScanner:
    """Every reading has a fresh worker, which ends with it.

    A worker that has once decoded a hostile picture must not see somebody's key later, and one that has seen a key must
    not keep it. Methods block for some seconds at most and may be called from any thread.
    """

    def __init__(self, worker: Callable[[], WorkerClient] = WorkerClient) -> None:
        self._worker = worker

    def read_file(self, path: Path, is_cancelled: IsCancelled = lambda: False) -> Sequence[ScannedCode]:
        """Return the codes in a picture's file. Raises UserError where there is none, and ``Cancelled``."""
        return self._read({"do": "codes", "path": os.fspath(path)}, b"", is_cancelled)

    def read_picture(self, picture: bytes, is_cancelled: IsCancelled = lambda: False) -> Sequence[ScannedCode]:
        """Return the codes in an encoded picture that lies on no disk. Raises UserError and ``Cancelled``."""
        return self._read({"do": "codes"}, picture, is_cancelled)

    def lines_in(self, picture: Path | bytes, hint: Message, is_cancelled: IsCancelled = lambda: False) -> bytes:
        """Return what the codes in a picture (a file, or encoded) say, one in a line.

        Raises UserError with ``hint`` where no code can be read, and ``Cancelled``.
        """
        try:
            if isinstance(picture, bytes):
                found = self.read_picture(picture, is_cancelled)
            else:
                found = self.read_file(picture, is_cancelled)
        except NoCodeFound as error:
            raise UserError(error.message, hint) from None
        return "\n".join(code.text.reveal() for code in found).encode()

    def _read(self, request: JsonObject, picture: bytes, is_cancelled: IsCancelled) -> Sequence[ScannedCode]:
        worker = self._worker()
        try:
            head, _ = answered(worker, request, is_cancelled, picture)
        finally:
            worker.close()
        found = [_scanned(one) for one in cast("list[JsonObject]", head["codes"])]
        if not found:
            raise NoCodeFound(
                Message(QT_TRANSLATE_NOOP("services", "Görselde okunabilen bir karekod yok.")),
                Message(
                    QT_TRANSLATE_NOOP(
                        "services",
                        "Karekodun tamamı görünsün, yakından ve net olsun; olmazsa altındaki anahtarı elle yazın.",
                    )
                ),
            )
        return found


def _scanned(data: JsonObject) -> ScannedCode:
    corners = cast("list[tuple[float, float]]", data["corners"])
    return ScannedCode(Secret(str(data["text"])), min(y for _, y in corners), min(x for x, _ in corners))
