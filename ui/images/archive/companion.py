"""What is asked for beside the record of the chosen picture: itself, the posts that have it, and those like it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPixmap

from models.library import ListedAsset
from models.posts import Post
from ui.images.archive.book import ArchiveBook
from ui.images.archive.detail import ArchiveDetail
from ui.images.archive.learning import Learning
from ui.images.archive.ports import ArchiveTools
from ui.tasks import Task

_LARGE = 640
"""Physical pixels of the picture in the detail."""


class Companion(QObject):
    """Fills the detail as answers come; those about a picture that is no longer shown are dropped."""

    def __init__(self, tools: ArchiveTools, book: ArchiveBook, learning: Learning, detail: ArchiveDetail) -> None:
        super().__init__(detail)
        self._loader = tools.loader
        self._book = book
        self._learning = learning
        self._detail = detail
        self._portrait: Task[QImage | None] | None = None
        book.uses_read.connect(self._show_uses)
        book.alike_read.connect(self._show_alike)
        learning.alike_found.connect(book.read_alike)
        tools.events.posts_changed.connect(self._read_uses)

    def accompany(self, path_of: Callable[[str], Path]) -> None:
        """Ask about the picture that the detail shows now."""
        sha256 = self._detail.sha256
        self._read_uses()
        self._learning.look_for_alike(sha256, path_of)
        if self._portrait is not None:
            self._portrait.cancel()

        def back(image: QImage | None) -> None:
            if image is not None and self._detail.sha256 == sha256:
                self._detail.show_pixmap(QPixmap.fromImage(image))

        self._portrait = self._loader.request(path_of(sha256), _LARGE, owner=self, done=back)

    def _read_uses(self) -> None:
        if self._detail.sha256:
            self._book.read_uses(self._detail.sha256)

    def _show_uses(self, sha256: str, posts: list[Post]) -> None:
        if sha256 == self._detail.sha256:
            self._detail.show_uses(posts)

    def _show_alike(self, sha256: str, alike: list[ListedAsset]) -> None:
        if sha256 == self._detail.sha256:
            self._detail.show_alike(alike)
