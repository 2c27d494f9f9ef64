"""Where hours and posts lie in a day's column: the same answer for painting, hit tests and tests."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect

from ui.calendar.looks.painting import ONE_LINE, THREE_LINES, TWO_LINES

HALVES = 48
HALF_HOUR = 30
"""Minutes of a row, and the step by which posts are moved."""
MORNING_ROW, NIGHT_ROW = 14, 44
"""From seven in the morning to ten at night an hour has its full height."""
LEAST_CARD = 24
MORE = 20
CARD_GAP = 2
_DAY_HALF, _NIGHT_HALF = 28, 12
_LEFT, _RIGHT = 3, 9
"""On the right a strip stays free, where even a full half hour can be double clicked."""
_LEAST_WIDTH = 78
_MOST_WIDTH = 520
"""What is wider than this is not read more easily."""
_FARTHEST = 2 * (LEAST_CARD + CARD_GAP)
"""How far below its time a card may lie."""
_HEIGHTS = (THREE_LINES, TWO_LINES, ONE_LINE)


@dataclass(frozen=True, slots=True)
class HourScale:
    """The upper edges of the half hours, and the lower edge of the last one, in pixels from midnight."""

    tops: tuple[int, ...]

    @property
    def height(self) -> int:
        return self.tops[-1]

    def row_height(self, row: int) -> int:
        return self.tops[row + 1] - self.tops[row]

    def y(self, minute: int) -> int:
        """Return where a minute of the day lies."""
        row, rest = divmod(minute, HALF_HOUR)
        if row >= HALVES:
            return self.height
        return self.tops[row] + self.row_height(row) * rest // HALF_HOUR

    def minute_at(self, y: int) -> int:
        """Return the minute of the day at a height; outside of the day, its first or last one."""
        row = min(max(bisect_right(self.tops, y) - 1, 0), HALVES - 1)
        rest = (y - self.tops[row]) * HALF_HOUR // self.row_height(row)
        return row * HALF_HOUR + min(max(rest, 0), HALF_HOUR - 1)


def hour_scale(room: int) -> HourScale:
    """Return the scale for a view ``room`` pixels high: it fills the room, or is scrolled where that is too low."""
    night = HALVES - (NIGHT_ROW - MORNING_ROW)
    day_half = max(_DAY_HALF, (room - night * _NIGHT_HALF) // (NIGHT_ROW - MORNING_ROW))
    tops = [0]
    for row in range(HALVES):
        tops.append(tops[-1] + (day_half if MORNING_ROW <= row < NIGHT_ROW else _NIGHT_HALF))
    return HourScale(tuple(tops))


@dataclass(frozen=True, slots=True)
class More:
    """The place of a "+N" for posts that stand too close together to have places of their own."""

    place: QRect
    pieces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """The places of a column's cards and ghosts, in pixels from its upper left corner.

    A card's or ghost's place is null where a "+N" counts it, and a slot's where something stands in it.
    """

    cards: tuple[QRect, ...]
    ghosts: tuple[QRect, ...]
    more: tuple[More, ...]
    slots: tuple[QRect, ...]

    def card_at(self, point: QPoint) -> int | None:
        return _at(self.cards, point)

    def ghost_at(self, point: QPoint) -> int | None:
        return _at(self.ghosts, point)

    def slot_at(self, point: QPoint) -> int | None:
        return _at(self.slots, point)

    def covers(self, place: QRect) -> bool:
        """Tell whether something stands on the greater part of a place's left half."""
        middle = place.center() - QPoint(place.width() // 4, 0)
        return any(one.contains(middle) for one in (*self.cards, *self.ghosts, *(more.place for more in self.more)))

    def more_at(self, point: QPoint) -> More | None:
        return next((more for more in self.more if more.place.contains(point)), None)


@lru_cache(maxsize=128)
def column_layout(
    scale: HourScale, width: int, cards: tuple[int, ...], ghosts: tuple[int, ...] = (), slots: tuple[int, ...] = ()
) -> ColumnLayout:
    """Lay out what stands at some minutes of a day.

    What stands at the same time lies side by side; where a column is too narrow for that, one below the other, each
    with its own time on it, and what would stand too far from its time is counted by "+N". Cards are as tall as they
    can be before the next thing begins.
    """
    inner = width - _LEFT - _RIGHT
    room = _Room(scale, max(1, inner // _LEAST_WIDTH), (*cards, *ghosts))
    quiet = [scale.y(minute) for minute in slots]
    places = [QRect() for _ in room.tops]
    more: list[More] = []
    ends = [*(cluster.top for cluster in room.clusters[1:]), scale.height]
    for cluster, end in zip(room.clusters, ends, strict=False):
        chip = min(cluster.bottom - MORE - CARD_GAP, scale.height - MORE) if cluster.hidden else end
        count = len(cluster.lanes)
        width_of_all = min(inner, count * _MOST_WIDTH)
        edges = [_LEFT + width_of_all * number // count for number in range(count + 1)]
        for lane, left, right in zip(cluster.lanes, edges, edges[1:], strict=False):
            tops = [top for _, top in lane]
            for (piece, top), below in zip(lane, [*tops[1:], min(chip, end)], strict=True):
                fence = min((y for y in quiet if y > top + LEAST_CARD), default=end)
                places[piece] = QRect(left, top, right - left - CARD_GAP, _height(top, min(below, fence)))
        if cluster.hidden:
            more.append(More(QRect(_LEFT, chip, width_of_all - CARD_GAP, MORE), tuple(cluster.hidden)))
    whole = (QRect(_LEFT, y, min(inner, _MOST_WIDTH) - CARD_GAP, LEAST_CARD) for y in quiet)
    left = tuple(QRect() if any(place.intersects(one) for place in places) else one for one in whole)
    return ColumnLayout(tuple(places[: len(cards)]), tuple(places[len(cards) :]), tuple(more), left)


@dataclass(slots=True)
class _Cluster:
    """Pieces that stand too close to each other to lie in one row of their own, in lanes side by side."""

    pieces: list[int]
    lanes: list[list[tuple[int, int]]]
    """For each lane its pieces from top to bottom, with their upper edges."""
    hidden: list[int]
    top: int
    bottom: int


class _Room:
    """Groups the pieces of a column; ``most`` is how many fit side by side."""

    def __init__(self, scale: HourScale, most: int, minutes: tuple[int, ...]) -> None:
        self._end = scale.height
        self._most = most
        self.tops = [min(scale.y(minute), scale.height - LEAST_CARD) for minute in minutes]
        self.clusters: list[_Cluster] = []
        for piece in sorted(range(len(minutes)), key=lambda piece: (minutes[piece], piece)):
            if self.clusters and self.tops[piece] < self.clusters[-1].bottom:
                last = self.clusters.pop()
                self.clusters.append(self._placed([*last.pieces, piece]))
            else:
                self.clusters.append(self._placed([piece]))

    def _placed(self, pieces: list[int]) -> _Cluster:
        """Place some pieces in as many lanes as they need; with too few of these, below each other."""
        lanes: list[list[tuple[int, int]]] = []
        bottoms: list[int] = []
        hidden: list[int] = []
        for piece in pieces:
            wanted = self.tops[piece]
            number = min(range(len(lanes)), key=lambda n: (max(bottoms[n], wanted), n), default=0)
            if not lanes or (bottoms[number] > wanted and len(lanes) < self._most):
                number = len(lanes)
                lanes.append([])
                bottoms.append(0)
            top = max(wanted, bottoms[number])
            if top - wanted > _FARTHEST or top + LEAST_CARD > self._end:
                hidden.append(piece)
                continue
            lanes[number].append((piece, top))
            bottoms[number] = top + LEAST_CARD + CARD_GAP
        bottom = max(bottoms) + (MORE + CARD_GAP if hidden else 0)
        return _Cluster(pieces, lanes, hidden, self.tops[pieces[0]], bottom)


def _height(top: int, below: int) -> int:
    return next((height for height in _HEIGHTS if top + height + CARD_GAP <= below), LEAST_CARD)


def _at(places: tuple[QRect, ...], point: QPoint) -> int | None:
    return next((number for number, place in enumerate(places) if place.contains(point)), None)
