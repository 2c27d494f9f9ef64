"""What the page Yazı has of all this: a button in its header, and the comments beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.editor.colleague.comments import Comments
from ui.editor.comment_list import CommentList
from ui.editor.desk import Desk
from ui.editor.saver import Saver
from ui.editor.tools import EditorTools
from ui.editor.writing import Writing
from ui.kit import UndoBar, button

if TYPE_CHECKING:
    from ui.editor.colleague.exchange import ReviewExchange


class ColleaguePart(QObject):
    """Puts the parts together and follows the desk."""

    taken = Signal()
    """An answer was taken in: there may be comments."""

    def __init__(
        self,
        tools: EditorTools,
        *,
        desk: Desk,
        saver: Saver,
        writing: Writing,
        view: CommentList,
        undo_bar: UndoBar,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._tools = tools
        self._desk = desk
        self._saver = saver
        self._standing = writing.standing
        self._undo_bar = undo_bar
        self._page = page
        self._exchange: ReviewExchange | None = None
        self.comments = Comments(tools, view, writing, undo_bar)
        self.button = button(self.tr("Görüş"), self._show_menu, icon="eye")
        self.button.setToolTip(self.tr("Bir meslektaştan görüş isteyin ya da gelen görüş dosyasını açın"))
        self.taken.connect(self.comments.reload)
        desk.opened.connect(self.comments.open)

    @property
    def exchange(self) -> ReviewExchange:
        """The files that go out and come in, made when one is first asked for: what signs them is not light."""
        if self._exchange is None:
            from ui.editor.colleague.exchange import ReviewExchange

            self._exchange = ReviewExchange(
                self._tools,
                desk=self._desk,
                saver=self._saver,
                standing=self._standing,
                undo_bar=self._undo_bar,
                page=self._page,
            )
            self._exchange.taken.connect(self.taken)
        return self._exchange

    def _show_menu(self) -> None:
        self.exchange.show_menu(self.button)
