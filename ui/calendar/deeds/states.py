"""The states of posts, chosen on the calendar as undoable changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.enums import PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.clock import local_day
from services.planning.standing import choices
from ui.calendar.deeds.commands import Change
from ui.calendar.deeds.post_actions import PostActions
from ui.calendar.looks.cells import look_of
from ui.calendar.ports import Storage


class StateActions(PostActions):
    """What may follow is told by the one table (:mod:`services.planning.standing`)."""

    def offered(self, post_ids: Sequence[str]) -> tuple[PostState, ...]:
        """Return what may be chosen for all of these posts, in the order of work."""
        posts = self._posts(post_ids)
        return tuple(one for one in PostState if posts and all(one in choices(post.state) for post in posts))

    def choose(self, post_ids: Sequence[str], state: PostState) -> None:
        """Put posts into ``state`` as one change. Cancelled ones leave the calendar; their day stays with them."""
        posts = self._posts(post_ids)
        if state not in self.offered(post_ids):
            return

        def save(storage: Storage) -> Message | None:
            for post in posts:
                storage.posts.update(post.id, lambda now: _put(now, state))
            left = [post for post in posts if (now := storage.posts.get(post.id)) is not None and now.state != state]
            said = QT_TRANSLATE_NOOP("services", "“{title}” bu arada değişmiş; durumu olduğu gibi kaldı.")
            return Message(said, {"title": self._title(left[0])}) if left else None

        held = [post for post in posts if self._board.post(post.id) is not None]  # the others are shown when read anew

        def show() -> None:
            if state is PostState.CANCELLED:
                self._board.exchange(no_posts=[post.id for post in held])
            else:
                self._board.exchange(posts=[replace(post, state=state) for post in held])

        moment = posts[0].moment
        self._history.do(
            Change(
                told=self._told(posts, state),
                save=save,
                show=show,
                back=lambda: self._board.exchange(posts=held),
                post_ids=lambda: [post.id for post in posts],
                day=None if moment is None else local_day(moment),
            )
        )

    def _posts(self, post_ids: Sequence[str]) -> list[Post]:
        found = self._board.sieve.found
        called_off = {} if found is None else {post.id: post for post in found.called_off}
        posts = (self._board.post(post_id) or called_off.get(post_id) for post_id in post_ids)
        return [post for post in posts if post is not None]

    def _told(self, posts: Sequence[Post], state: PostState) -> Message:
        words = {"title": self._title(posts[0]), "n": len(posts), "state": look_of(state).word}
        if state is PostState.CANCELLED:
            one = QT_TRANSLATE_NOOP("services", "“{title}” iptal edildi")
            several = QT_TRANSLATE_NOOP("services", "{n} yazı iptal edildi")
        else:
            one = QT_TRANSLATE_NOOP("services", "“{title}” yazısının durumu “{state}” oldu")
            several = QT_TRANSLATE_NOOP("services", "{n} yazının durumu “{state}” oldu")
        return Message(one if len(posts) == 1 else several, words)


def _put(post: Post, state: PostState) -> Post:
    return replace(post, state=state) if state in choices(post.state) else post
