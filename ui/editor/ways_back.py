"""Offers the way back beside the sentence about what was done to a whole post."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from models.posts import Post
from services.language.text import shortened
from ui.editor.deeds import DeskDeeds
from ui.kit import UndoBar

translate = QCoreApplication.translate
_NAME_LENGTH = 40


class WaysBack(QObject):
    """Listens to deeds as long as there are any."""

    def __init__(self, deeds: DeskDeeds, undo_bar: UndoBar) -> None:
        super().__init__(deeds)
        self._deeds = deeds
        self._undo_bar = undo_bar
        deeds.deleted.connect(self._offer_undelete)
        deeds.cancelled.connect(self._offer_uncancel)

    def _offer_undelete(self, post: Post) -> None:
        told = translate("EditorPage", "“{name}” silindi.").format(name=_short_name(post))
        self._undo_bar.offer(told, lambda: self._deeds.undelete(post.id))

    def _offer_uncancel(self, post: Post) -> None:
        told = translate("EditorPage", "“{name}” iptal edildi.").format(name=_short_name(post))
        self._undo_bar.offer(told, lambda: self._deeds.uncancel(post))


def _short_name(post: Post) -> str:
    return shortened(post.headline or translate("EditorPage", "Boş yazı"), _NAME_LENGTH)
