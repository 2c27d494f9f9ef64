"""The posts of one Instagram account, the newest first: what is planned, and below it what is out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from models.calendar import PostFilter, PostLine
from models.checking import IsCancelled
from models.enums import Platform
from models.posts import Account, Post
from ui.calendar.board.board import Board
from ui.calendar.board.survey import STORAGE_LANE
from ui.calendar.ports import OpenStorage
from ui.calendar.views.followers import BoardFollower
from ui.calendar.views.reading import day_of
from ui.tasks import Task, TaskRunner

PAGE = 60
"""Posts that are read at once."""


class Feed(BoardFollower):
    """Read on as it is scrolled. Days that the board holds are as the board shows them."""

    def __init__(self, board: Board, storage: OpenStorage, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(board, storage, tasks, parent)
        self._stored: list[PostLine] = []
        self._own: list[tuple[Post, PostLine]] | None = None
        self._fitting: frozenset[str] = frozenset()
        self._task: Task[list[PostLine]] | None = None
        self._wanted: PostFilter | None = None
        self.account_id = ""
        self.is_whole = False
        """Whether all posts of the account are here."""
        self.is_ready = False
        self.lines: tuple[PostLine, ...] = ()
        """All that has a day, the newest first."""
        self._follow()

    @property
    def accounts(self) -> list[Account]:
        """The accounts that have a profile to look at."""
        return [account for account in self._board.accounts if account.platform is Platform.INSTAGRAM]

    @property
    def account(self) -> Account | None:
        return next((one for one in self.accounts if one.id == self.account_id), None)

    def show(self, account_id: str) -> None:
        """Show an account's posts."""
        if account_id != self.account_id:
            self.account_id, self._stored, self._own = account_id, [], None
            self.is_whole = self.is_ready = False
            self._again()

    def more(self) -> None:
        """Read on, unless all is here or an answer is under way."""
        if self.is_ready and not self.is_whole and self._task is None:
            self._read(len(self._stored) + PAGE)

    def _follow(self) -> None:
        """Take over what the board shows; with a filter that was changed, begin anew."""
        self._own = None
        if not self._board.is_loaded:
            return
        if self._is_put_off():
            return
        if self.account is None:
            self.show(self.accounts[0].id if self.accounts else "")
        elif self._wanted_now() != self._wanted:
            self._again()
        self._merge()

    def _wanted_now(self) -> PostFilter:
        return replace(self._board.wanted, accounts=frozenset({self.account_id}))

    def _again(self) -> None:
        """Read again what is here: the storage has changed, or may have."""
        if self._is_put_off():
            return
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self.account_id:
            self._read(max(PAGE, len(self._stored)))

    def _read(self, count: int) -> None:
        # From the top each time: a page costs some milliseconds, and one that is put to another would show a post twice
        # that was moved meanwhile.
        wanted, open_storage = self._wanted_now(), self._storage
        self._wanted = wanted

        def work(_is_cancelled: IsCancelled) -> list[PostLine]:
            return open_storage().search.page(wanted, None, count, backwards=True)

        def done(found: list[PostLine]) -> None:
            self._task = None
            self._stored, self.is_whole, self.is_ready = found, len(found) < count, True
            self._fitting = frozenset(line.id for line in found)
            self._merge()

        self._task = self._tasks.run(STORAGE_LANE, work, owner=self, done=done)

    def _merge(self) -> None:
        board, held = self._board, self._board.held
        floor = None if self.is_whole or not self._stored else self._stored[-1].place
        lines = [line for line in self._stored if not board.holds(day_of(line))]
        if held is not None and self.is_ready:
            own = (line for post, line in self._own_lines() if self._fits(post))
            lines += [line for line in own if floor is None or line.place >= floor]
        self.lines = tuple(sorted(lines, key=_order, reverse=True))
        self.changed.emit()

    def _fits(self, post: Post) -> bool:
        """Tell whether the filter lets a post through; what is not saved yet is shown."""
        return not self._board.wanted or not post.revision or post.id in self._fitting

    def _own_lines(self) -> list[tuple[Post, PostLine]]:
        """Return the account's posts of the days that the board holds; looked for once a change of the board."""
        if self._own is None:
            own = ((post, PostLine.of(post)) for post in self._board.posts if self._is_own(post))
            self._own = [one for one in own if one[1].moment is not None and self._board.holds(day_of(one[1]))]
        return self._own

    def _is_own(self, post: Post) -> bool:
        """Tell whether a post goes out by the account. A variant that names none is for the only one there is."""
        alone = len(self.accounts) == 1
        return any(
            variant.platform is Platform.INSTAGRAM
            and (variant.account_id == self.account_id or (variant.account_id is None and alone))
            for variant in post.variants
        )


def _order(line: PostLine) -> tuple[datetime, str]:
    """As ``line.place``, of which comparing a thousand costs a frame."""
    assert line.moment is not None
    return line.moment, line.id
