"""The place that a finding points to, as it is: for people to judge with their own eyes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from models.checking import IsCancelled
from services.images.client import Refused, WorkerClient
from services.images.facts import JsonObject

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in displayed pixels."""
_SIDES = ("left", "top", "right", "bottom")


def box_of(data: Mapping[str, object]) -> Box | None:
    """Return the place to look at that a finding's ``data`` names, where it names one."""
    box = data.get("box")
    if not isinstance(box, Mapping):
        return None
    named = cast("Mapping[str, object]", box)
    left, top, right, bottom = (named.get(side) for side in _SIDES)
    if isinstance(left, int) and isinstance(top, int) and isinstance(right, int) and isinstance(bottom, int):
        return left, top, right, bottom
    return None


def named(box: Box) -> dict[str, int]:
    """Return a box as findings carry it."""
    return dict(zip(_SIDES, box, strict=True))


def around(box: Box, width: int, height: int) -> Box:
    """Return ``width`` × ``height`` pixels about the middle of ``box``."""
    left, top = (box[0] + box[2] - width) // 2, (box[1] + box[3] - height) // 2
    return left, top, left + width, top + height


def close_up(worker: WorkerClient, path: Path, box: Box, is_cancelled: IsCancelled) -> bytes | None:
    """Return the pixels in ``box`` one by one as PNG, made by the worker; ``None`` where the file cannot be read.

    Raises ``Cancelled``.
    """
    request: JsonObject = {"do": "crop", "path": os.fspath(path), "box": list(box)}
    try:
        return worker.ask(request, is_cancelled)[1]
    except Refused:
        return None
