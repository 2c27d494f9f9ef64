"""One memory of where pictures made for platforms go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportFolder:
    """Where pictures made ready for platforms went last time: one memory for copies and fitted files.

    ``keep`` is called on the lane "io".
    """

    last: Callable[[], str]
    keep: Callable[[str], None]
