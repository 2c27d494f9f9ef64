"""Two posts take each other's time: the order of a profile changes, and the plan's moments stay filled."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from models.enums import PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.planning import moment_refusal
from ui.calendar.deeds.caution import caution
from ui.calendar.deeds.commands import Change
from ui.calendar.deeds.post_actions import PostActions
from ui.calendar.ports import Storage


class Swaps(PostActions):
    """Exchanges moments as one change; the states stay as they are."""

    refused = Signal(object)
    """A :class:`~models.messages.Message`: why nothing was changed."""

    def swap(self, one_id: str, other_id: str) -> bool:
        """Give each of two posts the other's moment; return whether that is accepted."""
        one, other = self._board.post(one_id), self._board.post(other_id)
        if one is None or other is None:
            said = QT_TRANSLATE_NOOP("services", "Bu iki yazının arası çok uzun: birini açıp tarihini değiştirin.")
            self.refused.emit(Message(said))
            return False
        # What is out is the reason, where both would be one.
        pair = sorted((one, other), key=lambda post: post.state is not PostState.PUBLISHED)
        refusal = self._refusal(*pair) or self._refusal(*reversed(pair))
        if refusal is not None:
            self.refused.emit(refusal)
            return False
        if one.planned_at == other.planned_at:
            return False
        before = (one, other)
        after = (replace(one, planned_at=other.planned_at), replace(other, planned_at=one.planned_at))

        def save(storage: Storage) -> None:
            for post in after:
                storage.posts.update(post.id, lambda now, at=post.planned_at: replace(now, planned_at=at))

        said = QT_TRANSLATE_NOOP("services", "“{title}” ile “{other}” yer değiştirdi")
        self._history.do(
            Change(
                told=Message(said, {"title": self._title(one), "other": self._title(other)}),
                save=save,
                show=lambda: self._board.exchange(posts=after),
                back=lambda: self._board.exchange(posts=before),
                post_ids=lambda: [one.id, other.id],
                note=caution(self._board, after[0]) or caution(self._board, after[1]),
            )
        )
        return True

    def _refusal(self, post: Post, other: Post) -> Message | None:
        """Return why a post cannot have another's moment; ``None`` where it can."""
        if other.planned_at is None:
            return None
        return moment_refusal(post, other.planned_at, self._board.now)
