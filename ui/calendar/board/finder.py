"""Asks the storage which posts a filter lets through. All of it runs on the storage lane."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from models.calendar import FilterPart, PostFilter, PostLine, PostPlace
from models.checking import IsCancelled
from models.enums import PostState
from models.errors import Cancelled
from models.posts import Post
from services.planning import local_moment
from ui.calendar.board.survey import STORAGE_LANE
from ui.calendar.ports import OpenStorage, Storage
from ui.tasks import Task, TaskRunner

T = TypeVar("T")
_MOST_UNDATED = 100
"""So many posts without a day are counted; how many more there are is of no interest."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a filter lets through of the days asked about.

    ``called_off`` are those of the ids that stand on no calendar, unless somebody looks for them.
    """

    ids: frozenset[str]
    called_off: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True)
class Total:
    """How many posts a filter lets through of all there are, and how many of them have no day."""

    all: int
    undated: int


def look_through(
    storage: Storage, wanted: PostFilter, start: date, end: date, is_cancelled: IsCancelled
) -> Found | None:
    """Return what ``wanted`` lets through of the local days from ``start`` to before ``end``; nothing for no filter."""
    if not wanted:
        return None
    search, days = storage.search, (local_moment(start, time.min), local_moment(end, time.min))
    ids = search.ids(wanted, *days)
    if is_cancelled():
        raise Cancelled
    called_off: list[Post] = []
    if PostState.CANCELLED in wanted.states:
        wanted = replace(wanted, states=frozenset({PostState.CANCELLED}), late=False)
        called_off = [post for one in search.ids(wanted, *days) if (post := storage.posts.get(one)) is not None]
    return Found(ids, tuple(called_off))


class Finder(QObject):
    """Of each kind of question only the latest is answered: what is typed on makes an answer worthless."""

    def __init__(self, storage: OpenStorage, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._storage = storage
        self._tasks = tasks
        self._asked: dict[str, Task[Any]] = {}

    def look(self, wanted: PostFilter, start: date, end: date, done: Callable[[Found | None], None]) -> None:
        """Ask what ``wanted`` lets through of some local days."""

        def work(storage: Storage, is_cancelled: IsCancelled) -> Found | None:
            return look_through(storage, wanted, start, end, is_cancelled)

        self._ask("look", work, done)

    def count(self, wanted: PostFilter, done: Callable[[Total], None]) -> None:
        """Ask how many posts ``wanted`` lets through anywhere. That takes longer than a look at some days."""

        def work(storage: Storage, _is_cancelled: IsCancelled) -> Total:
            undated = storage.search.page(wanted, limit=_MOST_UNDATED, undated=True)
            return Total(sum(storage.search.counts(wanted).values()), len(undated))

        self._ask("count", work, done)

    def forget(self) -> None:
        """What was asked of a filter is of no interest any more."""
        for kind in ("look", "count", "next"):
            if kind in self._asked:
                self._asked[kind].cancel()

    def next_after(
        self, wanted: PostFilter, place: PostPlace, done: Callable[[PostLine | None], None], *, backwards: bool
    ) -> None:
        """Ask for the nearest post after (or before) a place; where there is none, for the first (or last) of all."""

        def work(storage: Storage, _is_cancelled: IsCancelled) -> PostLine | None:
            page = storage.search.page
            found = page(wanted, place, 1, backwards=backwards) or page(wanted, None, 1, backwards=backwards)
            return found[0] if found else None

        self._ask("next", work, done)

    def authors(self, done: Callable[[list[str]], None]) -> None:
        """Ask who wrote posts, in the order of the alphabet."""

        def work(storage: Storage, _is_cancelled: IsCancelled) -> list[str]:
            from services.language import turkish

            return sorted(storage.search.authors(), key=turkish.sort_key)

        self._ask("authors", work, done)

    def tally(self, wanted: PostFilter, part: FilterPart, done: Callable[[Mapping[str, int]], None]) -> None:
        """Ask how many posts each choice of a part stands for."""

        def work(storage: Storage, _is_cancelled: IsCancelled) -> Mapping[str, int]:
            return storage.search.tally(wanted, part)

        self._ask("tally", work, done)

    def _ask(self, kind: str, work: Callable[[Storage, IsCancelled], T], done: Callable[[T], None]) -> None:
        if kind in self._asked:
            self._asked[kind].cancel()

        self._asked[kind] = self._tasks.run(
            STORAGE_LANE, lambda is_cancelled: work(self._storage(), is_cancelled), owner=self, done=done
        )
