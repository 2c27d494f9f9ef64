"""What the window must know of a page: nothing but its name, its icon, its key and how to make it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page of the rail. ``make`` is called at the first visit; a page with ``flush()`` is flushed at the end."""

    key: str
    title: str
    icon: str
    shortcut: str
    make: Callable[[], QWidget]
