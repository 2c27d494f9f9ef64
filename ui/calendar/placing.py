"""The post that a topic becomes: made once, and taken back without costing anybody a word."""

from __future__ import annotations

from dataclasses import replace

from models.enums import PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from ui.calendar.ports import Storage


class Placing:
    """Saves the post of a placed topic, and undoes that. Used on the storage lane only, in the order of the keys."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._stored: Post | None = None

    def save(self, storage: Storage) -> None:
        """Store the post: the first time a new one, later the one that was taken back."""
        if self._stored is None:
            self._stored = storage.posts.add(self._post)
        elif storage.posts.get(self._post.id) is None:
            storage.posts.restore(self._post.id)
        else:
            storage.posts.update(self._post.id, self._planned)

    def take_back(self, storage: Storage) -> Message | None:
        """Delete the post if it is as it was made; else only its plan goes, and the answer says so."""
        now = storage.posts.get(self._post.id)
        if now is None:
            return None
        if now.state is PostState.PUBLISHED:
            return Message(QT_TRANSLATE_NOOP("services", "Yazı yayımlandığı için takvimde kaldı."))
        if self._untouched(now):
            storage.posts.delete(now.id)
            return None
        storage.posts.update(now.id, _unplanned)
        return Message(
            QT_TRANSLATE_NOOP(
                "services", "Yazı sonradan değiştirildiği için silinmedi; Yazı sayfasında taslak olarak duruyor."
            )
        )

    def _untouched(self, now: Post) -> bool:
        """Tell whether nothing but its day and state was changed since it was made: moving it is no writing."""
        made = self._stored
        if made is None:
            return False
        day = {"planned_at": made.planned_at, "state": made.state}
        return replace(now, updated_at=made.updated_at, revision=made.revision, **day) == made

    def _planned(self, post: Post) -> Post:
        state = PostState.PLANNED if post.state is PostState.DRAFT else post.state
        return replace(post, planned_at=self._post.planned_at, state=state)


def _unplanned(post: Post) -> Post:
    state = PostState.DRAFT if post.state is PostState.PLANNED else post.state
    return replace(post, planned_at=None, state=state)
