"""Where things lie inside a day's cell: the same answer for painting, hit tests and tests."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from ui.calendar.looks.painting import COMPACT, ONE_LINE, TIGHT, TWO_LINES

PADDING = 5
HEADER = 23
GAP = 2
MORE = 18
MARK = 17
"""Height of the line that says what a day is."""
_EDGE = 3
_NUMBER, _LONG_NUMBER = 27, 42
"""Room for "31", and for "1 Ara"."""
_LEAST_MARK = 18
_HEIGHTS = (TWO_LINES, ONE_LINE, COMPACT, TIGHT)


@dataclass(frozen=True, slots=True)
class CellLayout:
    """Rectangles of one cell. ``hidden`` counts the cards and ghosts without a place; ``more`` is null where it is 0.

    ``mark`` is null where the day is like any other.
    """

    number: QRect
    add: QRect
    warning: QRect
    cards: tuple[QRect, ...]
    more: QRect
    hidden: int
    mark: QRect
    ghosts: tuple[QRect, ...] = ()
    """What is proposed, below the cards."""

    def card_at(self, point: QPoint) -> int | None:
        """Return the number of the card under ``point``."""
        return _at(self.cards, point)

    def ghost_at(self, point: QPoint) -> int | None:
        """Return the number of the ghost under ``point``."""
        return _at(self.ghosts, point)


def _at(places: tuple[QRect, ...], point: QPoint) -> int | None:
    return next((number for number, place in enumerate(places) if place.contains(point)), None)


def cell_layout(
    cell: QRect, cards: int, *, ghosts: int = 0, marked: bool = False, long_number: bool = False
) -> CellLayout:
    """Lay out ``cards`` cards, and as many ghosts below them, in ``cell``.

    They are as tall as all of them can be, and the last places are given to "+N" if need be.
    A ``marked`` day says above them what it is; where a card would have to give way, it says so beside its number, if
    there is room. The number of the first of a month is a ``long_number``.
    """
    inner = cell.adjusted(PADDING + 1, _EDGE, -PADDING, -_EDGE)
    header = QRect(inner.left(), inner.top(), inner.width(), HEADER - 1)
    add = QRect(header.right() - 20, header.top() + 1, 21, 21)
    number = QRect(header.left(), header.top(), max(0, header.width() - 46), header.height())
    warning = QRect(add.left() - 22, header.top() + 1, 21, 21)
    body = QRect(inner.left(), inner.top() + HEADER, inner.width(), max(0, inner.height() - HEADER))
    mark = QRect()
    if marked and _leaves_room(body.height(), cards + ghosts):
        mark = QRect(body.left(), body.top(), body.width(), MARK)
        body.setTop(body.top() + MARK + GAP)
    elif marked:
        left = number.left() + (_LONG_NUMBER if long_number else _NUMBER)
        if warning.left() - left >= _LEAST_MARK:
            mark = QRect(left, number.top() + 3, warning.left() - left, MARK)
    both = cards + ghosts
    height, shown = _fit(body.height(), both)
    rects = tuple(QRect(body.left(), body.top() + n * (height + GAP), body.width(), height) for n in range(shown))
    hidden = both - shown
    more = QRect()
    if hidden:
        top = rects[-1].bottom() + 1 + GAP if rects else body.top()
        more = QRect(body.left(), top, body.width(), MORE)
    return CellLayout(number, add, warning, rects[:cards], more, hidden, mark, rects[cards:])


def _leaves_room(room: int, cards: int) -> bool:
    """Tell whether a mark fits above the cards, with as many of them shown as without it."""
    below = room - MARK - GAP
    shown = _fit(room, cards)[1]
    if below < 0 or _fit(below, cards)[1] != shown:
        return False
    return shown == cards or shown * (TIGHT + GAP) + MORE <= below


def _fit(room: int, cards: int) -> tuple[int, int]:
    """Return the height of a card and how many are shown in ``room`` pixels."""
    for height in _HEIGHTS:
        if cards * (height + GAP) - GAP <= room:
            return height, cards
    return TIGHT, max(0, min(cards - 1, (room - MORE) // (TIGHT + GAP)))
