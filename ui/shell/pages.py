"""What the window must know of a page or an action: nothing but its name, its icon, its key, how to make it."""

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


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """Something that opens over whichever page is shown."""

    key: str
    title: str
    icon: str
    shortcut: str
