"""Which posts are selected together, whichever view shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent


class Selection(QObject):
    """Ids in the order in which they were selected. A view has one post of its own beside it: where the hand is."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: tuple[str, ...] = ()
        self._anchor = ""
        self._pressed = ""

    def __contains__(self, post_id: str) -> bool:
        return post_id in self.ids

    def only(self, post_id: str) -> None:
        """Select one post; an empty id selects none."""
        self._anchor = post_id
        self._set((post_id,) if post_id else ())

    def choose(self, post_ids: Sequence[str]) -> None:
        """Select just these."""
        self._anchor = next(iter(post_ids), "")
        self._set(tuple(post_ids))

    def together(self, hand: str, order: Sequence[str]) -> tuple[str, ...]:
        """Return what is selected of the posts in sight (``order``), the one that the hand is on first."""
        ids = tuple(post_id for post_id in self.ids if post_id in order)
        if hand and (hand in ids or not ids):
            return (hand, *(post_id for post_id in ids if post_id != hand))
        return ids

    def press(self, event: QMouseEvent, post_id: str, order: Sequence[str]) -> None:
        """Take a press on a post, or on none. One of several selected ones may be the beginning of a drag.

        The other buttons ask for a menu of all that is selected.
        """
        self._pressed, modifiers = "", event.modifiers()
        if event.button() != Qt.MouseButton.LeftButton:
            if post_id not in self.ids:
                self.only(post_id)
        elif post_id and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.toggle(post_id)
        elif post_id and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.extend(post_id, order)
        elif post_id in self.ids and len(self.ids) > 1:
            self._pressed = post_id
        else:
            self.only(post_id)

    def release(self) -> None:
        """The press was no drag: of several, only the one that was pressed stays selected."""
        if self._pressed:
            self.only(self._pressed)

    def drag(self) -> None:
        """The press is a drag."""
        self._pressed = ""

    def step(self, hand: str, by: int, order: Sequence[str]) -> str:
        """Select up to the next post, or the one before; return where the hand is then, empty if it cannot go on."""
        if hand not in order:
            return ""
        place = order.index(hand) + by
        if not 0 <= place < len(order):
            return ""
        if hand not in self.ids:
            self.only(hand)
        self.extend(order[place], order)
        return order[place]

    def toggle(self, post_id: str) -> None:
        """Select a post too, or no more."""
        self._anchor = post_id
        others = tuple(one for one in self.ids if one != post_id)
        self._set(others if len(others) < len(self.ids) else (*self.ids, post_id))

    def extend(self, post_id: str, order: Sequence[str]) -> None:
        """Select all from where selecting began up to a post; ``order`` are the posts as they follow each other."""
        if self._anchor not in order or post_id not in order:
            self.only(post_id)
            return
        here, there = order.index(self._anchor), order.index(post_id)
        some = order[min(here, there) : max(here, there) + 1]
        self._set(tuple(some if here <= there else reversed(some)))

    def _set(self, ids: tuple[str, ...]) -> None:
        if ids != self.ids:
            self.ids = ids
            self.changed.emit()
