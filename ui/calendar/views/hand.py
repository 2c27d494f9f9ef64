"""What hand and keyboard are on in a view, and what lies under a point of it."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QRect

from ui.calendar.looks.cells import CardLook, GhostLook

translate = QCoreApplication.translate


@dataclass(slots=True, kw_only=True)
class HandState:
    """What hand and keyboard are on at the moment; kept by the view, read while painting."""

    selected_post: str = ""
    selection: Container[str] = ()
    """What is selected together."""
    hovered_post: str = ""
    has_focus: bool = False


@dataclass(frozen=True, slots=True)
class Under:
    """What lies under a point. ``goal`` is where a new post would go, ``None`` where none is begun."""

    day: date
    card: CardLook | None = None
    place: QRect = field(default_factory=QRect)
    """Where the card is, in the viewport."""
    ghost: GhostLook | None = None
    is_more: bool = False
    is_plus: bool = False
    goal: date | datetime | None = None


def ghost_words(ghost: GhostLook) -> str:
    """Return what is said of a proposal under the pointer."""
    said = translate("Calendar", "Öneri, henüz planlanmadı: {what}")
    return said.format(what=f"{ghost.time} {ghost.title}")


def hidden_words(cards: Iterable[CardLook], ghosts: Iterable[GhostLook]) -> str:
    """Return what "+N" stands for, one a line."""
    said = translate("Calendar", "Öneri: {what}")
    proposed = (said.format(what=f"{ghost.time} {ghost.title}") for ghost in ghosts)
    return "\n".join([*(f"{card.time} {card.excerpt}" for card in cards), *proposed])
