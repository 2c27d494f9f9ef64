"""The list of posts beside the editor, with a search that knows Turkish letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.posts import Post
from services.clock import Clock
from services.language import turkish
from ui.editor.dates import short_moment
from ui.editor.kinds import platform_name, state_name

PostRole = Qt.ItemDataRole.UserRole
CountRole = Qt.ItemDataRole.UserRole + 1
"""How many errors and warnings the post has, or ``None`` where it was not checked yet."""
WhenRole = Qt.ItemDataRole.UserRole + 2
AnyIndex = QModelIndex | QPersistentModelIndex


class DraftsModel(QAbstractListModel):
    """Posts in the order given, those that hold all words of the search."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._all: list[Post] = []
        self._shown: list[Post] = []
        self._folded: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._wanted: list[str] = []

    def show(self, posts: Sequence[Post]) -> None:
        """Take another list of posts."""
        self._all = list(posts)
        self._folded = {post.id: _searchable(post) for post in posts}
        self._refresh()

    def search(self, words: str) -> None:
        """Show only the posts that hold every word, in any case, with or without circumflex."""
        self._wanted = turkish.fold(words).split()
        self._refresh()

    def put(self, post: Post) -> None:
        """Show a newer state of one post at its place; one that is not in the list comes first."""
        self._folded[post.id] = _searchable(post)
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

    def remove(self, post_id: str) -> None:
        self._all = [post for post in self._all if post.id != post_id]
        row = self.row_of(post_id)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()

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
        self._shown = [p for p in self._all if all(word in self._folded[p.id] for word in self._wanted)]
        self.endResetModel()

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
        headline = post.headline or self.tr("Boş yazı")
        return headline if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def _spoken(self, index: AnyIndex, post: Post) -> str:
        parts = [
            post.headline or self.tr("Boş yazı"),
            state_name(post.state),
            index.data(WhenRole),
            ", ".join(platform_name(platform) for platform in post.platforms),
        ]
        count = self._counts.get(post.id)
        if count:
            parts.append(self.tr("{n} bulgu").format(n=count))
        return ". ".join(part for part in parts if part)


def _searchable(post: Post) -> str:
    return turkish.fold("\n".join([post.text, *(variant.text or "" for variant in post.variants)]))
