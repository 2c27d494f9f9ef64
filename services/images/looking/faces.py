"""Where faces are in a picture, by OpenCV's YuNet. Whose they are is never asked. Runs in the worker.

The network is ``resources/images/faces.onnx`` (see THIRD_PARTY). Where it is damaged no faces are found; ``self-test``
tells of it.
"""

from __future__ import annotations

from functools import cache
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from services.paths import RESOURCES
from services.seals import damaged_files

SIDE = 640
"""Pixels of the longer side in which faces are looked for: those below a fiftieth of it are not found."""
_FOLDER, _NETWORK = "images", "faces.onnx"
_CERTAIN = 0.8
_OVERLAP, _MOST = 0.3, 200

Box = tuple[int, int, int, int]


def faces(upright: NDArray[np.uint8], width: int) -> tuple[Box, ...]:
    """Return the faces of a picture (rows of blue, green, red) as left, top, right, bottom; the largest first.

    Boxes are in pixels of the picture when it is ``width`` wide, and inside it.
    """
    height, wide = upright.shape[:2]
    factor = min(1.0, SIDE / max(height, wide))
    size = (max(1, round(wide * factor)), max(1, round(height * factor)))
    detector = _detector()
    if detector is None or min(size) < 16:
        return ()
    small = cv2.resize(upright, size, interpolation=cv2.INTER_AREA) if factor < 1 else upright
    detector.setInputSize(size)
    rows = detector.detect(small)[1]
    scale = width / size[0]
    found = [_box(row, size, scale) for row in rows] if rows is not None else []
    return tuple(sorted(found, key=lambda box: (box[0] - box[2]) * (box[3] - box[1])))


def faces_of(upright: object, width: int) -> tuple[Box, ...]:
    """Return the same of an upright picture as Pillow has it, in red, green and blue."""
    return faces(np.ascontiguousarray(np.asarray(upright, np.uint8)[:, :, ::-1]), width)


def _box(row: NDArray[np.float32], size: tuple[int, int], scale: float) -> Box:
    left, top, wide, high = (float(value) for value in row[:4])
    right, bottom = min(size[0], left + wide), min(size[1], top + high)
    return round(max(0.0, left) * scale), round(max(0.0, top) * scale), round(right * scale), round(bottom * scale)


@cache
def _detector() -> Any:
    """Return the detector, made at the first picture; ``None`` where the network is damaged."""
    if f"{_FOLDER}/{_NETWORK}" in damaged_files(RESOURCES, _FOLDER):
        return None
    # From its bytes: OpenCV cannot open paths with Turkish letters on Windows.
    data = np.frombuffer((RESOURCES / _FOLDER / _NETWORK).read_bytes(), np.uint8)
    nothing = np.zeros(0, np.uint8)
    return cast("Any", cv2).FaceDetectorYN.create("onnx", data, nothing, (SIDE, SIDE), _CERTAIN, _OVERLAP, _MOST)
