"""The list of posts beside the editor, with a search that knows Turkish letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from models.posts import Post
from services.clock import Clock
from services.language import turkish
from ui.editor.kinds import platform_name, state_name
from ui.moments import short_moment

PostRole = Qt.ItemDataRole.UserRole
CountRole = Qt.ItemDataRole.UserRole + 1
"""How many errors and warnings the post has, or ``None`` where it was not checked yet."""
WhenRole = Qt.ItemDataRole.UserRole + 2
AnyIndex = QModelIndex | QPersistentModelIndex
_FOLDED_AT_ONCE = 20
"""Posts made ready for the search in one go: about a millisecond, unnoticed between two keystrokes."""


class DraftsModel(QAbstractListModel):
    """Posts in the order given, those that hold all words of the search; behind them what was found beyond the list."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._all: list[Post] = []
        self._found: list[Post] = []
        self._shown: list[Post] = []
        self._folded: dict[str, tuple[Post, str]] = {}
        self._counts: dict[str, int] = {}
        self._wanted: list[str] = []
        self._unfolded: list[Post] = []
        self._fold_timer = QTimer(self, interval=5)
        self._fold_timer.timeout.connect(self._fold_some)

    def show(self, posts: Sequence[Post]) -> None:
        """Take another list of posts."""
        self._all = list(posts)
        listed = {post.id for post in posts}
        self._folded = {post_id: known for post_id, known in self._folded.items() if post_id in listed}
        self._unfolded = self._all[::-1]
        self._fold_timer.start()
        self._refresh()

    def search(self, words: str) -> None:
        """Show only the posts that hold every word, in any case, with or without dots and circumflexes."""
        self._wanted = turkish.searchable(words).split()
        self._refresh()

    def show_found(self, posts: Sequence[Post]) -> None:
        """Show older posts that the search found behind those of the list."""
        if posts or self._found:
            self._found = list(posts)
            self._refresh()

    def put(self, post: Post, *, first: bool = False) -> None:
        """Show a newer state of one post, at its place or ``first``; one that is not in the list comes first."""
        for row, known in enumerate(self._all):
            if known.id == post.id:
                self._all[row] = post
                break
        else:
            self._all.insert(0, post)
            self._refresh()
            return
        row = self.row_of(post.id)
        if row >= 0:
            self._shown[row] = post
            self.dataChanged.emit(self.index(row), self.index(row))
        if first:
            self._move_first(post, row)

    def _move_first(self, post: Post, row: int) -> None:
        self._all = [post, *(known for known in self._all if known.id != post.id)]
        if row > 0:
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), 0)
            self._shown.insert(0, self._shown.pop(row))
            self.endMoveRows()

    def set_count(self, post_id: str, count: int) -> None:
        """Tell how many errors and warnings a post has."""
        if self._counts.get(post_id) != count:
            self._counts[post_id] = count
            row = self.row_of(post_id)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, post_id: str) -> int:
        """Return the row of a post, -1 where it is not shown."""
        return next((row for row, post in enumerate(self._shown) if post.id == post_id), -1)

    @property
    def total(self) -> int:
        """How many posts there are, searched or not."""
        return len(self._all)

    def posts(self) -> list[Post]:
        """Return the posts shown, in order."""
        return list(self._shown)

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = [p for p in self._all if not self._wanted or self._matches(p)]
        listed = {post.id for post in self._all} if self._found else set[str]()
        self._shown += [post for post in self._found if post.id not in listed]
        self.endResetModel()

    def _matches(self, post: Post) -> bool:
        words = self._searchable(post)
        return all(word in words for word in self._wanted)

    def _searchable(self, post: Post) -> str:
        known = self._folded.get(post.id)
        if known is None or (known[0].text, known[0].variants) != (post.text, post.variants):
            known = self._folded[post.id] = (post, _searchable(post))
        return known[1]

    def _fold_some(self) -> None:
        """Make some posts ready, so that the first letter of a search need not wait for all of them."""
        for _ in range(min(_FOLDED_AT_ONCE, len(self._unfolded))):
            self._searchable(self._unfolded.pop())
        if not self._unfolded:
            self._fold_timer.stop()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        post = self._shown[index.row()]
        if role == PostRole:
            return post
        if role == CountRole:
            return self._counts.get(post.id)
        if role == WhenRole:
            moment = post.published_at or post.planned_at
            return short_moment(moment, self._clock.now()) if moment is not None else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, post)
        return self._said(post, role)

    def _said(self, post: Post, role: int) -> str | None:
        """Return the headline; in the tooltip the platforms too, which a narrow row leaves out."""
        headline = post.headline or self.tr("Boş yazı")
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{headline}\n{_platform_names(post)}".rstrip()
        return headline if role == Qt.ItemDataRole.DisplayRole else None

    def _spoken(self, index: AnyIndex, post: Post) -> str:
        parts = [
            post.headline or self.tr("Boş yazı"),
            state_name(post.state),
            index.data(WhenRole),
            _platform_names(post),
        ]
        count = self._counts.get(post.id)
        if count:
            parts.append(self.tr("{n} bulgu").format(n=count))
        return ". ".join(part for part in parts if part)


def _platform_names(post: Post) -> str:
    return ", ".join(platform_name(platform) for platform in post.platforms)


def _searchable(post: Post) -> str:
    return turkish.searchable("\n".join([post.text, *(variant.text or "" for variant in post.variants)]))
