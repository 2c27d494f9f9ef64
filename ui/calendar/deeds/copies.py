"""Copies of posts: drafts of their own, on days of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.clock import local_day
from services.planning import moment_refusal, moved_together, suggested_time
from services.planning.recurring import copy_of
from ui.calendar.board.board import Board
from ui.calendar.deeds.actions import Goal, PlanActions, goal_words
from ui.calendar.deeds.caution import caution
from ui.calendar.deeds.commands import Change, new_id
from ui.calendar.ports import Storage
from ui.history import AppHistory


class Copies(QObject):
    """Puts copies on days. What is to be copied is remembered as it was when that was asked for."""

    refused = Signal(object)
    """A :class:`~models.messages.Message`: why nothing was copied."""

    def __init__(self, board: Board, plan: PlanActions, history: AppHistory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._plan = plan
        self._history = history
        self._taken: tuple[Post, ...] = ()

    @property
    def has_some(self) -> bool:
        """Whether something is remembered."""
        return bool(self._taken)

    def take(self, post_ids: Sequence[str]) -> None:
        """Remember posts for :meth:`paste`. Where there are none that is said, and what was remembered is forgotten."""
        self._taken = tuple(self._board.present(post_ids))
        if not self._taken:
            self.refused.emit(Message(QT_TRANSLATE_NOOP("services", "Kopyalanacak yazı seçili değil. Önce onu seçin.")))

    def paste(self, goal: Goal) -> bool:
        """Put copies of what was remembered on a day; return whether that is accepted."""
        if not self._taken:
            words = QT_TRANSLATE_NOOP("services", "Önce bir yazı seçip Ctrl+C ile kopyalayın.")
            self.refused.emit(Message(words))
            return False
        return self._put(self._taken, goal)

    def put(self, post_ids: Sequence[str], goal: Goal) -> bool:
        """Put copies on a day or a moment, the first there and the others as far from it as they are."""
        posts = self._board.present(post_ids)
        return bool(posts) and self._put(posts, goal)

    def duplicate(self, post_ids: Sequence[str]) -> bool:
        """Put a copy of each post on its own day, at a time that is good for one more."""
        found: list[tuple[Post, datetime]] = []
        board = self._board
        for post in board.present(post_ids):
            moment = board.moment_of(post.id)
            day = board.today if moment is None else local_day(moment)
            refusal = self._plan.refusal(day)
            beside = [*board.all_on(day), *(one.planned(at) for one, at in found)]
            good = suggested_time(day, beside, board.now, board.limits.min_gap) if refusal is None else None
            if good is None:
                words = QT_TRANSLATE_NOOP("services", "O günde yeni bir yazı için yer yok. İleri bir güne kopyalayın.")
                self.refused.emit(refusal or Message(words))
                return False
            found.append((post, good))
        return bool(found) and self._store(found, found[0][1])

    def _put(self, posts: Sequence[Post], goal: Goal) -> bool:
        wanted = moved_together(posts, goal)
        for _, moment in wanted:
            refusal = moment_refusal(None, moment, self._board.now)
            if refusal is not None:
                self.refused.emit(refusal)
                return False
        return self._store(wanted, goal)

    def _store(self, wanted: Sequence[tuple[Post, datetime]], goal: Goal) -> bool:
        now = self._board.now
        made = [copy_of(post, new_id(), moment, now) for post, moment in wanted]

        def save(storage: Storage) -> None:
            for post in made:
                # The topic may have been erased since the post was taken up.
                known = post.topic_id is not None and storage.topics.get(post.topic_id) is not None
                storage.posts.add(post if known else replace(post, topic_id=None))

        told = QT_TRANSLATE_NOOP("services", "{n} yazının kopyası taslak olarak eklendi")
        if len(made) == 1:
            told = QT_TRANSLATE_NOOP("services", "“{title}” yazısının kopyası {day} taslak olarak eklendi")
        words = {"n": len(made), "title": self._plan.named(made[0]), "day": goal_words(goal)}
        self._history.do(
            Change(
                told=Message(told, words),
                save=save,
                show=lambda: self._board.exchange(posts=made),
                back=lambda: self._board.exchange(no_posts=[post.id for post in made]),
                post_ids=lambda: [post.id for post in made],
                note=caution(self._board, made[0]),
            )
        )
        return True
