"""The door to fitting: what must be known of a picture, and its files for the frames of the platforms."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from models.checking import IsCancelled
from models.errors import Cancelled
from services.images.client import WorkerClient
from services.images.copies import write_copy
from services.images.facts import JsonObject
from services.images.fitting.plans import Plan
from services.images.fitting.subjects import Subject
from services.images.refusals import answered
from services.language import turkish
from services.platforms import FrameTarget

_STEM = 40
"""Code points of the original's name that stand before the frame's."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """A frame with what is to be done for it."""

    target: FrameTarget
    plan: Plan


@dataclass(frozen=True, slots=True)
class FittedFile:
    """A file that was written. ``quality`` is the JPEG's."""

    target: FrameTarget
    path: Path
    bytes: int
    quality: int


class Fitter:
    """Fits pictures in the worker process. Methods block; they may be called from any one thread at a time."""

    def __init__(self, worker: Callable[[], WorkerClient], platform_names: Callable[[FrameTarget], str]) -> None:
        self._worker = worker
        self._platform_names = platform_names

    def look(self, path: Path, is_cancelled: IsCancelled = lambda: False, /) -> Subject:
        """Return what must be known of ``path``. Raises ``UserError`` where it cannot be read, and ``Cancelled``."""
        head, _ = self._ask({"do": "outline", "path": os.fspath(path)}, is_cancelled)
        return Subject.from_json(head)

    def write(
        self,
        path: Path,
        name: str,
        fittings: Sequence[Fitting],
        folder: Path,
        is_cancelled: IsCancelled = lambda: False,
        /,
    ) -> list[FittedFile]:
        """Write a JPEG for each of ``fittings`` into ``folder``; ``name`` is what the picture is called.

        The picture is decoded once for all of them, and no file is replaced. Where it is cancelled between two files it
        returns those that are written, and raises ``Cancelled`` where there are none. Raises ``UserError`` where the
        picture cannot be read or a file not be written; files that were written until then stay.
        """
        orders = [{**fitting.plan.to_json(), "max_bytes": fitting.target.max_bytes} for fitting in fittings]
        head, body = self._ask({"do": "fit", "path": os.fspath(path), "orders": orders}, is_cancelled)
        written: list[FittedFile] = []
        place = 0
        for fitting, made in zip(fittings, cast("list[dict[str, int]]", head["made"]), strict=True):
            if is_cancelled():
                break
            data = body[place : place + made["bytes"]]
            place += made["bytes"]
            file = write_copy(data, folder, self._file_name(name, fitting), "JPEG")
            written.append(FittedFile(fitting.target, file, len(data), made["quality"]))
        if fittings and not written:
            raise Cancelled
        return written

    def _file_name(self, name: str, fitting: Fitting) -> str:
        target, plan = fitting.target, fitting.plan
        frame = turkish.lower(target.name.turkish())
        called = f"{Path(name).stem[:_STEM].rstrip()} - {self._platform_names(target)} {frame}"
        # The ending is there to be taken off again: a dot in the name would be taken for one.
        return f"{called} {plan.width}x{plan.height}.jpg"

    def _ask(self, request: JsonObject, is_cancelled: IsCancelled) -> tuple[JsonObject, bytes]:
        return answered(self._worker(), request, is_cancelled)
