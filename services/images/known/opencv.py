"""OpenCV without its stubs, which know neither what may be ``None`` nor of which numbers an array is."""

from __future__ import annotations

from typing import Any

import cv2 as _cv2

cv2: Any = _cv2

cv2.setNumThreads(1)  # the computer belongs to whoever is typing
