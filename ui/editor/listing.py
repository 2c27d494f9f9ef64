"""What the list of posts shows: those at hand, each as it is now, those that a search finds, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from models.posts import Post
from ui.editor.desk import Desk
from ui.editor.drafts_panel import DraftsPanel
from ui.editor.older import LISTED_AT_MOST, OlderPosts
from ui.editor.review import Review
from ui.editor.sheet import Sheet
from ui.editor.writing import Writing
from ui.kit import PageHeader

translate = QCoreApplication.translate
_LIST_AFTER_MS = 300


class Listing(QObject):
    """Keeps the list beside the desk; what is typed reaches it a moment later."""

    def __init__(
        self,
        drafts: DraftsPanel,
        header: PageHeader,
        older: OlderPosts,
        *,
        desk: Desk,
        review: Review,
        writing: Writing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._header = header
        self._desk = desk
        self._review = review
        self._soon = QTimer(self, singleShot=True, interval=_LIST_AFTER_MS)
        self._soon.timeout.connect(self._refresh_row)
        writing.changed.connect(self._soon.start)
        desk.listed.connect(self._show)
        desk.row_saved.connect(self._show_saved)
        drafts.post_chosen.connect(desk.open)
        drafts.search.textChanged.connect(older.look_for)
        drafts.model.modelReset.connect(self._show_total)
        older.found.connect(drafts.model.show_found)
        review.counted.connect(drafts.model.set_count)

    def add(self, sheet: Sheet) -> None:
        """See to it that an open post is listed, unless the list shows what was searched for."""
        if self._drafts.model.row_of(sheet.id) < 0 and not self._drafts.search.text():
            self._drafts.model.put(sheet.post)

    def _show(self, posts: list[Post]) -> None:
        self._drafts.model.show(posts)
        self._review.count_others(posts)

    def _show_saved(self, post: Post) -> None:
        self._drafts.model.put(post, first=True)
        self._review.count_others(self._desk.posts)

    def _show_total(self) -> None:
        total = self._drafts.model.total
        few, many = translate("EditorPage", "{n} yazı"), translate("EditorPage", "son {n} yazı")
        words = few if total < LISTED_AT_MOST else many
        if self._drafts.search.text().strip():
            total, words = self._drafts.model.rowCount(), translate("EditorPage", "{n} yazı bulundu")
        self._header.set_subtitle(words.format(n=total) if total else "")

    def _refresh_row(self) -> None:
        if self._desk.current is not None:
            self._drafts.model.put(self._desk.current.post)
            self._drafts.choose(self._desk.current.id)
