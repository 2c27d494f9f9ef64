"""What a user can do to the plan, as undoable changes. Refusals are sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from models.enums import Language, Platform, PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post, Topic, Variant
from services.clock import local_day
from services.planning import moment_refusal, move_refusal, move_to_day, suggested_time
from ui.calendar.board import Board
from ui.calendar.caution import caution
from ui.calendar.commands import Change, History, Step
from ui.calendar.dates import day_as_goal, moment_as_goal
from ui.calendar.placing import Placing
from ui.calendar.ports import Storage

_TITLE_LENGTH = 36


class PlanActions(QObject):
    """Moves, places, deletes and edits. Every method answers at once; saving goes its own way."""

    refused = Signal(object)
    """A :class:`~models.messages.Message`: why nothing was changed."""

    def __init__(self, board: Board, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._history = history

    def move_post(self, post_id: str, place: date | datetime) -> bool:
        """Plan a post for another day at its own time, or for a moment; return whether that is accepted."""
        if isinstance(place, datetime):
            return self.move_to_moment(post_id, place)
        before = self._board.post(post_id)
        return before is not None and self.move(before, place)

    def move_to_moment(self, post_id: str, moment: datetime) -> bool:
        """Plan a post for an exact moment; return whether that is accepted."""
        before = self._board.post(post_id)
        if before is None:
            return False
        refusal = moment_refusal(before, moment, self._board.now)
        return self._move(before, refusal, lambda post: post.planned(moment), moment_as_goal(moment))

    def move(self, before: Post, day: date) -> bool:
        """Plan a post for another day, also one that is not among the months held; return whether it is accepted."""
        refusal = move_refusal(before, day, self._board.now)
        return self._move(before, refusal, lambda post: move_to_day(post, day), day_as_goal(day))

    def _move(self, before: Post, refusal: Message | None, change: Callable[[Post], Post], goal: str) -> bool:
        """Change when a post is planned; ``goal`` is where it goes, in words."""
        if refusal is not None:
            self.refused.emit(refusal)
            return False
        after = change(before)
        if after.planned_at == before.planned_at:
            return False
        words = {"title": _short(before.headline or self._untitled()), "day": goal}
        told, held = self.tr("“{title}” yazısı {day} taşındı"), self.tr("“{title}” yazısı {day} taslak olarak taşındı")
        if after.state is not before.state:  # only ever to planned: see Post.planned
            told = self.tr("“{title}” yazısı {day} taşındı, durumu Planlandı oldu")
        self._history.do(
            Change(
                self.tr("“{title}” yazısını {day} taşı").format(**words),
                told.format(**words),
                Step(lambda: self._board.put_post(after), _update(before.id, change)),
                Step(lambda: self._board.put_post(before), _update(before.id, lambda post: _as_before(post, before))),
                before.id,
                note=caution(self._board, after),
                checked=True,
                held=held.format(**words),
            )
        )
        return True

    def shift_post(self, post_id: str, days: int) -> date | None:
        """Move a post by some days; return the day it stands on now, or ``None`` where it stayed."""
        moment = self._board.moment_of(post_id)
        if moment is None:
            return None
        goal = local_day(moment) + timedelta(days=days)
        return goal if self.move_post(post_id, goal) else None

    def place_topic(self, topic_id: str, place: date | datetime) -> str | None:
        """Make a planned post of a topic for a day or a moment; return its id, or ``None`` where that is refused."""
        topic = self._board.topic(topic_id)
        if topic is None:
            return None
        moment = self._moment(place)
        refusal = self.refusal(place)
        if refusal is None and moment is None:
            refusal = Message(
                QT_TRANSLATE_NOOP("services", "Bugün paylaşım için uygun bir saat kalmadı. İleri bir gün seçin.")
            )
        if refusal is not None or moment is None:
            self.refused.emit(refusal)
            return None
        post = self.topic_post(topic, moment)
        goal = moment_as_goal(moment) if isinstance(place, datetime) else day_as_goal(place)
        words = {"title": _short(topic.title), "day": goal}
        placing = Placing(post)
        self._history.do(
            Change(
                self.tr("“{title}” konusunu {day} koy").format(**words),
                self.tr("“{title}” konusu {day} yerleştirildi").format(**words),
                Step(lambda: self._place(topic, post), placing.save),
                Step(lambda: self._unplace(topic, post), placing.take_back),
                post.id,
                note=caution(self._board, post),
                checked=True,
                held=self.tr("“{title}” konusu {day} taslak olarak yerleştirildi").format(**words),
            )
        )
        return post.id

    def refusal(self, place: date | datetime) -> Message | None:
        """Return why nothing new can be planned for a day or a moment, or ``None`` where it can."""
        if isinstance(place, datetime):
            return moment_refusal(None, place, self._board.now)
        return move_refusal(None, place, self._board.now)

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

    def hold(self, change: Change, checked: Post) -> None:
        """Keep a post on the day that ``change`` gave it, but as a draft: errors in it wait for the last look.

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

        self._history.follow(change, Step(show, save))

    def held_message(self, post: Post) -> Message:
        """Return the sentence about a post that is held, for where its toast is gone."""
        said = QT_TRANSLATE_NOOP(
            "services", "“{title}” taslak olarak duruyor: içinde hata var. Planlamak için yazıyı açın."
        )
        return Message(said, {"title": _short(post.headline or self._untitled())})

    def delete_post(self, post_id: str) -> None:
        post = self._board.post(post_id)
        if post is None:
            return
        title = _short(post.headline or self._untitled())
        self._history.do(
            Change(
                self.tr("“{title}” yazısını sil").format(title=title),
                self.tr("“{title}” yazısı silindi").format(title=title),
                Step(lambda: self._board.take_post(post.id), lambda storage: storage.posts.delete(post.id)),
                Step(lambda: self._board.put_post(post), lambda storage: storage.posts.restore(post.id)),
                post.id,
            )
        )

    def add_topic(self, topic: Topic) -> None:
        """Put a new topic into the queue."""
        words = {"title": _short(topic.title)}
        self._history.do(
            Change(
                self.tr("“{title}” konusunu sıraya ekle").format(**words),
                self.tr("“{title}” konusu sıraya eklendi").format(**words),
                Step(lambda: self._board.put_topic(topic), _AddTopicOnce(topic)),
                Step(lambda: self._board.take_topic(topic.id), lambda storage: storage.topics.delete(topic.id)),
            )
        )

    def edit_topic(self, after: Topic) -> None:
        before = self._board.topic(after.id)
        if before is None or before == after:
            return
        words = {"title": _short(after.title)}
        self._history.do(
            Change(
                self.tr("“{title}” konusunu değiştir").format(**words),
                self.tr("“{title}” konusu değişti").format(**words),
                Step(lambda: self._board.put_topic(after), lambda storage: storage.topics.update(after)),
                Step(lambda: self._board.put_topic(before), lambda storage: storage.topics.update(before)),
            )
        )

    def delete_topic(self, topic_id: str) -> None:
        topic = self._board.topic(topic_id)
        if topic is None:
            return
        words = {"title": _short(topic.title)}
        self._history.do(
            Change(
                self.tr("“{title}” konusunu sil").format(**words),
                self.tr("“{title}” konusu silindi").format(**words),
                Step(lambda: self._board.take_topic(topic.id), lambda storage: storage.topics.delete(topic.id)),
                Step(lambda: self._board.put_topic(topic), lambda storage: storage.topics.restore(topic.id)),
            )
        )

    def new_post(self, place: date | datetime) -> Post:
        """Return an unsaved post for the unit's accounts, planned for a moment, or for a good one of a day if any."""
        now = self._board.now
        return Post(
            id=_new_id(),
            state=PostState.DRAFT,
            language=Language.TURKISH,
            text="",
            variants=self._variants(),
            created_at=now,
            updated_at=now,
            planned_at=self._moment(place),
        )

    def _moment(self, place: date | datetime) -> datetime | None:
        """Return the moment that a place stands for: a good one, where it is a day."""
        if isinstance(place, datetime):
            return place
        return suggested_time(place, self._board.all_on(place), self._board.now, self._board.min_gap)

    def _variants(self) -> tuple[Variant, ...]:
        """One variant for each platform the unit is on; for every platform where no account is known yet."""
        first: dict[Platform, Variant] = {}
        for account in self._board.accounts:
            first.setdefault(account.platform, Variant(account.platform, None, account.id))
        return tuple(first.values()) or tuple(Variant(platform) for platform in Platform)

    def _place(self, topic: Topic, post: Post) -> None:
        self._board.take_topic(topic.id)
        self._board.put_post(post)

    def _unplace(self, topic: Topic, post: Post) -> None:
        self._board.take_post(post.id)
        self._board.put_topic(topic)

    def _untitled(self) -> str:
        return self.tr("Adsız")


class _AddTopicOnce:
    """Saves a new topic; after an undo the deleted one comes back instead of a second one. Storage lane only."""

    def __init__(self, topic: Topic) -> None:
        self._topic = topic
        self._added = False

    def __call__(self, storage: Storage) -> None:
        if self._added:
            storage.topics.restore(self._topic.id)
        else:
            storage.topics.add(self._topic)
            self._added = True


def _update(post_id: str, change: Callable[[Post], Post]) -> Callable[[Storage], object]:
    return lambda storage: storage.posts.update(post_id, change)


def _as_before(post: Post, before: Post) -> Post:
    """Return the stored post on its old day. What was written in the meantime stays."""
    placed = post.state is PostState.PLANNED or post.is_pencilled  # the move made it so, or it was held
    return replace(post, planned_at=before.planned_at, state=before.state if placed else post.state)


def _short(title: str) -> str:
    """Return a title that fits into a sentence."""
    return title if len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1].rstrip() + "…"


def _new_id() -> str:
    from uuid import uuid4

    return uuid4().hex
