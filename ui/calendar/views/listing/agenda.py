"""What the list holds of the calendar: the days around those that are looked at, and more as they are scrolled to.

Days that the board holds are as the board shows them, changes included that are not saved yet; all others are as the
storage has them. Far ones are let go again, so that sixty thousand posts cost no more than some hundred.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject

from models.calendar import PostFilter, PostLine
from models.checking import IsCancelled
from models.posts import Post
from ui.calendar.board.board import Board
from ui.calendar.board.survey import STORAGE_LANE
from ui.calendar.ports import OpenStorage, Search
from ui.calendar.views.followers import BoardFollower
from ui.calendar.views.reading import Stretch, day_of, read_back, read_on
from ui.tasks import Task, TaskRunner

PAGE = 150
"""Posts that are read at once."""
MOST = 3_000
"""Posts that are kept at once."""
_NEAR = timedelta(days=31)
"""Days that are kept however many posts they have."""
_UNDATED = 500
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Anew:
    """What was read again: days that the board does not hold, and the posts without a day."""

    stretches: list[Stretch]
    undated: tuple[PostLine, ...]


_Read = Callable[[Search, PostFilter], Stretch]


class Agenda(BoardFollower):
    """Days from ``first`` to ``last``; an end is ``None`` once nothing stands beyond it."""

    def __init__(self, board: Board, storage: OpenStorage, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(board, storage, tasks, parent)
        self._days: dict[date, tuple[PostLine, ...]] = {}
        self._made: dict[str, tuple[Post, PostLine]] = {}
        self._reading: Task[Stretch] | None = None
        self._refreshing: Task[_Anew] | None = None
        self._wanted = board.wanted
        self.first: date | None = None
        self.last: date | None = None
        self.is_ready = False
        self.focus = board.today
        """The day that is looked at: what is far from it is let go."""
        self.undated: tuple[PostLine, ...] = ()
        """Posts without a day, the latest saved first."""
        self._follow()

    @property
    def days(self) -> list[date]:
        """The days with posts, in order."""
        return sorted(self._days)

    def lines_on(self, day: date) -> tuple[PostLine, ...]:
        return self._days.get(day, ())

    def has(self, day: date) -> bool:
        """Tell whether all that stands on a day is here."""
        return self.is_ready and (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def more(self, *, backwards: bool) -> None:
        """Read on at one end, unless nothing is there or an answer is under way."""
        end = self.first if backwards else self.last
        if not self.is_ready or end is None or self._reading is not None or self._refreshing is not None:
            return
        beyond = end if backwards else end + _DAY
        self._read(lambda search, wanted: (read_back if backwards else read_on)(search, wanted, beyond, PAGE))

    def leap(self, *, backwards: bool) -> None:
        """Go to the first post of all, or to the last, and forget what lies between."""
        if (self.first if backwards else self.last) is None:
            return
        self._stop()

        def done(found: Stretch) -> None:
            self._days = {}
            self.first, self.last = found.first, found.last
            self._put(found)

        self._read(lambda search, wanted: (read_on if backwards else read_back)(search, wanted, None, PAGE), done)

    # What comes in

    def _read(
        self,
        read: _Read,
        done: Callable[[Stretch], None] | None = None,
    ) -> None:
        wanted, open_storage = self._wanted, self._storage

        def work(_is_cancelled: IsCancelled) -> Stretch:
            return read(open_storage().search, wanted)

        def came(found: Stretch) -> None:
            self._reading = None
            (done or self._put)(found)
            self._tell()

        self._reading = self._tasks.run(STORAGE_LANE, work, owner=self, done=came)

    def _put(self, found: Stretch) -> None:
        """Take over a stretch that lies beside what is held, or that is all that is held."""
        if self.first is not None and (found.first is None or found.first < self.first):
            self.first = found.first
        if self.last is not None and (found.last is None or found.last > self.last):
            self.last = found.last
        self._days |= _by_day(found.lines)

    def show_board(self) -> None:
        """Show the days that the board holds, and forget all others that lie apart from them."""
        held = self._board.held
        if held is None:
            return
        self._stop()
        self._wanted, self._days, self.is_ready = self._board.wanted, {}, True
        self.first, self.last = held
        self._again()
        self._follow()

    def _follow(self) -> None:
        """Take over what the board shows of its days, unless they lie apart from those held."""
        held = self._board.held
        if held is None:
            return
        if self._is_put_off():
            return
        if not self.is_ready or self._board.wanted != self._wanted:
            self.show_board()
            return
        if self._touches(*held):
            self._take_board(*held)
        self._tell()

    def _take_board(self, first: date, last: date) -> None:
        if self.first is not None:
            self.first = min(self.first, first)
        if self.last is not None:
            self.last = max(self.last, last)
        made: dict[str, tuple[Post, PostLine]] = {}
        for day in (first + n * _DAY for n in range((last - first).days + 1)):
            posts = self._board.posts_on(day)
            if posts:
                self._days[day] = tuple(self._line(post, made) for post in posts)
            else:
                self._days.pop(day, None)
        self._made = made

    def _line(self, post: Post, made: dict[str, tuple[Post, PostLine]]) -> PostLine:
        known = self._made.get(post.id)
        if known is None or known[0] is not post:
            known = (post, PostLine.of(post))
        made[post.id] = known
        return known[1]

    def _touches(self, first: date, last: date) -> bool:
        if not self.is_ready:
            return False
        return (self.last is None or first <= self.last + _DAY) and (self.first is None or self.first <= last + _DAY)

    def _again(self) -> None:
        """Read again what the board does not hold: the storage has changed, or may have."""
        if self._is_put_off():
            return
        self._stop()
        again, wanted, open_storage = self._ways(), self._wanted, self._storage

        def work(_is_cancelled: IsCancelled) -> _Anew:
            storage = open_storage()
            undated = storage.search.page(wanted, None, _UNDATED, backwards=True, undated=True)
            return _Anew([read(storage.search, wanted) for read in again], tuple(undated))

        def done(anew: _Anew) -> None:
            self._refreshing = None
            self._take(anew)
            self._tell()

        self._refreshing = self._tasks.run(STORAGE_LANE, work, owner=self, done=done)

    def _ways(self) -> list[_Read]:
        """Return how to read what is held and is not the board's."""
        held = self._board.held
        assert held is not None
        first, last = self.first, self.last
        if not self._touches(*held):
            count = max(PAGE, sum(map(len, self._days.values())))
            if last is None:
                return [lambda search, wanted: read_back(search, wanted, None, count)]
            return [lambda search, wanted: read_on(search, wanted, first, count)]
        found: list[_Read] = []
        before = sum(len(lines) for day, lines in self._days.items() if day < held[0])
        after = sum(len(lines) for day, lines in self._days.items() if day > held[1])
        if first is None or first < held[0]:
            found.append(lambda search, wanted: read_back(search, wanted, held[0], max(PAGE, before)))
        if last is None or last > held[1]:
            found.append(lambda search, wanted: read_on(search, wanted, held[1] + _DAY, max(PAGE, after)))
        return found

    def _take(self, anew: _Anew) -> None:
        held = self._board.held
        assert held is not None
        if self._touches(*held):
            self._days = {day: lines for day, lines in self._days.items() if self._board.holds(day)}
            self.first, self.last = held
        elif anew.stretches:
            self._days, self.first, self.last = {}, anew.stretches[0].first, anew.stretches[0].last
        for found in anew.stretches:
            self._put(found)
        self.undated = anew.undated

    def _stop(self) -> None:
        for task in (self._reading, self._refreshing):
            if task is not None:
                task.cancel()
        self._reading = self._refreshing = None

    def _tell(self) -> None:
        self._let_go()
        self.changed.emit()

    def _let_go(self) -> None:
        """Forget the days that are farthest from the one that is looked at, once they are too many."""
        spare = sum(map(len, self._days.values())) - MOST
        days = self.days if spare > 0 else []
        low, high = 0, len(days) - 1
        while spare > 0 and low < high:
            late = days[high] - self.focus > self.focus - days[low]
            day = days[high] if late else days[low]
            if abs(day - self.focus) <= _NEAR:
                break
            spare -= len(self._days.pop(day))
            if late:
                high, self.last = high - 1, day - _DAY
            else:
                low, self.first = low + 1, day + _DAY
        self._part_from_board()

    def _part_from_board(self) -> None:
        """Where some of the board's days were let go, let go of all: they would come back with its next change."""
        held = self._board.held
        if held is None or not self.is_ready:
            return
        if self.last is not None and held[0] <= self.last + _DAY and self.last < held[1]:
            self.last = held[0] - 2 * _DAY
        elif self.first is not None and self.first <= held[1] + _DAY and self.first > held[0]:
            self.first = held[1] + 2 * _DAY
        else:
            return
        self._days = {day: lines for day, lines in self._days.items() if self.has(day)}


def _by_day(lines: Iterable[PostLine]) -> dict[date, tuple[PostLine, ...]]:
    days: defaultdict[date, list[PostLine]] = defaultdict(list)
    for line in lines:
        days[day_of(line)].append(line)
    return {day: tuple(found) for day, found in days.items()}
