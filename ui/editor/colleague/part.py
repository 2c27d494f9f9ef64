"""What the page Yazı has of all this: a button in its header, and the comments beside the text."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.editor.colleague.comments import Comments
from ui.editor.colleague.exchange import ReviewExchange
from ui.editor.comment_list import CommentList
from ui.editor.desk import Desk
from ui.editor.saver import Saver
from ui.editor.tools import EditorTools
from ui.editor.writing import Writing
from ui.kit import UndoBar, button


class ColleaguePart(QObject):
    """Puts the parts together and follows the desk."""

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
        self.exchange = ReviewExchange(
            tasks=tools.tasks,
            events=tools.events,
            clock=tools.clock,
            storage=tools.storage,
            who_signs=tools.who_signs,
            desk=desk,
            saver=saver,
            standing=writing.standing,
            undo_bar=undo_bar,
            page=page,
        )
        self.comments = Comments(tools.tasks, tools.storage, view, writing, undo_bar)
        self.button = button(self.tr("Görüş"), self._show_menu, icon="eye")
        self.button.setToolTip(self.tr("Bir meslektaştan görüş isteyin ya da gelen görüş dosyasını açın"))
        self.exchange.taken.connect(self.comments.reload)
        desk.opened.connect(self.comments.open)

    def _show_menu(self) -> None:
        self.exchange.show_menu(self.button)
