"""What a user can do to the posts of the plan, as undoable changes. Refusals are sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from models.calendar import Deed
from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post, Topic, Variant
from services.clock import local_day
from services.planning import (
    moment_refusal,
    move_refusal,
    moved_to,
    moved_together,
    post_moment,
    shifted,
    suggested_time,
)
from ui.calendar.board.board import Board
from ui.calendar.dates import day_as_goal, moment_as_goal, short_day, time_text
from ui.calendar.deeds.caution import caution
from ui.calendar.deeds.commands import Change, new_id, short
from ui.calendar.ports import Storage
from ui.history import AppHistory

Goal = date | datetime
"""Where something goes: a local day, on which it keeps its time, or a moment (aware)."""


class PlanActions(QObject):
    """Moves, places and deletes. Every method answers at once; saving goes its own way."""

    refused = Signal(object)
    """A :class:`~models.messages.Message`: why nothing was changed."""
    published_moved = Signal(object, object)
    """A post that went out, and the moment to which it was to go: that is asked about first."""

    def __init__(self, board: Board, history: AppHistory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._history = history

    # Moving

    def move_post(self, post_id: str, goal: Goal) -> bool:
        """Plan a post for a day at its own time, or for a moment; return whether that is accepted."""
        before = self._board.post(post_id)
        return before is not None and self.move(before, goal)

    def move(self, before: Post, goal: Goal) -> bool:
        """Plan a post anew, also one that is not among the months held; return whether that is accepted."""
        return self._move([(before, moved_to(before, goal))], in_hours=isinstance(goal, datetime))

    def move_posts(self, post_ids: Sequence[str], goal: Goal) -> bool:
        """Plan the first post for ``goal``, and the others as far from it as they are; all of them, or none."""
        posts = self._board.present(post_ids)
        return bool(posts) and self._move(moved_together(posts, goal), in_hours=isinstance(goal, datetime))

    def shift_posts(self, post_ids: Sequence[str], by: timedelta) -> bool:
        """Move posts by some time; all of them, or none."""
        moments = [(post, post_moment(post)) for post in self._board.present(post_ids)]
        wanted = [(post, shifted(moment, by)) for post, moment in moments if moment is not None]
        return bool(wanted) and self._move(wanted, in_hours=bool(by % timedelta(days=1)))

    def _move(self, wanted: Sequence[tuple[Post, datetime]], *, in_hours: bool) -> bool:
        """Plan posts for their moments as one change: all of them, or none."""
        if len(wanted) == 1 and wanted[0][0].state is PostState.PUBLISHED:
            self.published_moved.emit(*wanted[0])
            return False
        for post, moment in wanted:
            refusal = moment_refusal(post, moment, self._board.now)
            if refusal is not None:
                self.refused.emit(refusal)
                return False
        pairs = [(post, post.planned(moment)) for post, moment in wanted if moment != post.planned_at]
        if not pairs:
            return False
        told, held = self._moved_words(pairs, in_hours=in_hours)

        def save(storage: Storage) -> None:
            for _, after in pairs:
                storage.posts.update(after.id, lambda post, moment=after.planned_at: post.planned(moment))

        self._history.do(
            Change(
                told=told,
                save=save,
                show=lambda: self._board.exchange(posts=[after for _, after in pairs]),
                back=lambda: self._board.exchange(posts=[before for before, _ in pairs]),
                post_ids=lambda: [after.id for _, after in pairs],
                note=caution(self._board, pairs[0][1]),
                checked=True,
                held=held,
            )
        )
        return True

    def _moved_words(self, pairs: Sequence[tuple[Post, Post]], *, in_hours: bool) -> tuple[Message, Message | None]:
        """Return what is said of posts that were moved; and of the one, where it may not be planned yet."""
        before, after = pairs[0]
        moment = after.planned_at
        assert moment is not None
        if len(pairs) > 1:
            days = {local_day(post.planned_at) for _, post in pairs if post.planned_at is not None}
            told = QT_TRANSLATE_NOOP("services", "{n} yazı taşındı")
            if len(days) == 1:
                told = QT_TRANSLATE_NOOP("services", "{n} yazı {day} taşındı")
            return Message(told, {"n": len(pairs), "day": day_as_goal(local_day(moment))}), None
        words = {"title": self.named(before), "day": goal_words(moment if in_hours else local_day(moment))}
        told = QT_TRANSLATE_NOOP("services", "“{title}” yazısı {day} taşındı")
        held = QT_TRANSLATE_NOOP("services", "“{title}” yazısı {day} taslak olarak taşındı")
        if after.state is not before.state:  # only ever to planned: see Post.planned
            told = QT_TRANSLATE_NOOP("services", "“{title}” yazısı {day} taşındı, durumu Planlandı oldu")
        return Message(told, words), Message(held, words)

    def correct(self, before: Post, moment: datetime) -> None:
        """Note that a post went out at another moment, on each of its platforms by as much."""
        after = before.corrected(moment)
        words = {"title": self.named(before), "day": f"{short_day(local_day(moment))} {time_text(moment)}"}
        told = QT_TRANSLATE_NOOP("services", "“{title}” yazısının yayın zamanı {day} olarak düzeltildi")
        self._history.do(
            Change(
                told=Message(told, words),
                save=lambda storage: storage.posts.update(before.id, lambda post: post.corrected(moment)),
                show=lambda: self._board.put_post(after),
                back=lambda: self._board.put_post(before),
                post_ids=lambda: [before.id],
            )
        )

    # Placing

    def place_topic(self, topic_id: str, goal: Goal) -> str | None:
        """Make a planned post of a topic; return the post's id, or ``None`` where the day is refused."""
        topic = self._board.topic(topic_id)
        if topic is None:
            return None
        moment, refusal = self._moment(goal), self.refusal(goal)
        if refusal is None and moment is None:
            said = QT_TRANSLATE_NOOP("services", "Bugün paylaşım için uygun bir saat kalmadı. İleri bir gün seçin.")
            refusal = Message(said)
        if refusal is not None or moment is None:
            self.refused.emit(refusal)
            return None
        post = self.topic_post(topic, moment)
        words = {"title": short(topic.title), "day": goal_words(goal)}
        told = QT_TRANSLATE_NOOP("services", "“{title}” konusu {day} yerleştirildi")
        held = QT_TRANSLATE_NOOP("services", "“{title}” konusu {day} taslak olarak yerleştirildi")
        self._history.do(
            Change(
                told=Message(told, words),
                save=lambda storage: _place(storage, post),
                show=lambda: self._board.exchange(posts=[post], no_topics=[topic.id]),
                back=lambda: self._board.exchange(topics=[topic], no_posts=[post.id]),
                post_ids=lambda: [post.id],
                note=caution(self._board, post),
                checked=True,
                held=Message(held, words),
            )
        )
        return post.id

    def refusal(self, goal: Goal) -> Message | None:
        """Return why nothing new can be planned for a day or a moment, or ``None`` where it can."""
        if isinstance(goal, datetime):
            return moment_refusal(None, goal, self._board.now)
        return move_refusal(None, goal, self._board.now)

    def topic_post(self, topic: Topic, moment: datetime) -> Post:
        """Return the unsaved post that a topic becomes, planned for a moment; it belongs where the topic belongs."""
        return replace(
            self.new_post(moment),
            state=PostState.PLANNED,
            text=topic.title,
            topic_id=topic.id,
            pillar_id=topic.pillar_id,
            campaign_id=topic.campaign_id,
        )

    # Holding

    def hold(self, about: Change | Deed, checked: Post) -> None:
        """Keep a post on the day that ``about`` gave it, but as a draft: errors in it wait for the last look.

        ``checked`` is the post as it was looked through. Nothing is done where it has another day by now.
        """

        def show() -> None:
            now = self._board.post(checked.id)
            if now is not None and now.planned_at == checked.planned_at:
                self._board.put_post(now.held())

        def save(storage: Storage) -> None:
            now = storage.posts.get(checked.id)
            if now is not None and now.planned_at == checked.planned_at and now != now.held():
                storage.posts.update(checked.id, lambda post: post.held())

        self._history.follow(about, show, save)

    def held_message(self, post: Post) -> Message:
        """Return the sentence about a post that is held, for where its toast is gone."""
        said = QT_TRANSLATE_NOOP(
            "services", "“{title}” taslak olarak duruyor: içinde hata var. Planlamak için yazıyı açın."
        )
        return Message(said, {"title": self.named(post)})

    # Deleting and beginning

    def delete_post(self, post_id: str) -> None:
        self.delete_posts([post_id])

    def delete_posts(self, post_ids: Sequence[str]) -> None:
        """Delete posts as one change."""
        posts = self._board.present(post_ids)
        if not posts:
            return

        def save(storage: Storage) -> None:
            for post in posts:
                storage.posts.delete(post.id)

        told = Message(QT_TRANSLATE_NOOP("services", "{n} yazı silindi"), {"n": len(posts)})
        if len(posts) == 1:
            said = QT_TRANSLATE_NOOP("services", "“{title}” yazısı silindi")
            told = Message(said, {"title": self.named(posts[0])})
        moment = self._board.moment_of(posts[0].id)
        self._history.do(
            Change(
                told=told,
                save=save,
                show=lambda: self._board.exchange(no_posts=[post.id for post in posts]),
                back=lambda: self._board.exchange(posts=posts),
                post_ids=lambda: [post.id for post in posts],
                day=None if moment is None else local_day(moment),
            )
        )

    def new_post(self, goal: Goal) -> Post:
        """Return an unsaved post for the unit's accounts, planned for a moment, or for a good one of a day if any."""
        now = self._board.now
        return Post(
            id=new_id(),
            state=PostState.DRAFT,
            language=Language.TURKISH,
            text="",
            variants=self._variants(),
            created_at=now,
            updated_at=now,
            planned_at=self._moment(goal),
        )

    def _moment(self, goal: Goal) -> datetime | None:
        """Return the moment that a goal stands for: a good one, where it is a day."""
        if isinstance(goal, datetime):
            return goal
        return suggested_time(goal, self._board.all_on(goal), self._board.now, self._board.limits.min_gap)

    def _variants(self) -> tuple[Variant, ...]:
        """One variant for each platform the unit is on; for every platform where no account is known yet."""
        first: dict[Platform, Variant] = {}
        for account in self._board.accounts:
            first.setdefault(account.platform, Variant(account.platform, None, account.id))
        return tuple(first.values()) or tuple(Variant(platform) for platform in Platform)

    def named(self, post: Post) -> str:
        return short(post.headline or self.tr("Adsız"))


def _place(storage: Storage, post: Post) -> Post:
    """Store the post of a topic, unless another window was first: it would go out twice. Storage lane only."""
    if all(topic.id != post.topic_id for topic in storage.topics.open()):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu konu artık sırada değil; yerleştirilmedi.")),
            Message(QT_TRANSLATE_NOOP("services", "Başka bir pencerede takvime konmuş ya da silinmiş olabilir.")),
        )
    return storage.posts.add(post)


def goal_words(goal: Goal) -> str:
    """Return where something goes, for a sentence."""
    return moment_as_goal(goal) if isinstance(goal, datetime) else day_as_goal(goal)
