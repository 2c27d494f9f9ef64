"""From what hand and keyboard ask, whichever view they are on, to changes of the plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from models.checking import IsCancelled
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.clock import local_day
from ui.calendar.board.board import Board
from ui.calendar.dates import day_as_goal, short_day, time_text
from ui.calendar.deeds.actions import Goal, PlanActions
from ui.calendar.deeds.copies import Copies
from ui.calendar.deeds.question import QuestionBar
from ui.calendar.ports import OpenStorage
from ui.calendar.views.stage import Stage
from ui.history import LANE, AppHistory
from ui.messages import say
from ui.tasks import TaskRunner


class Handling(QObject):
    """Moves, copies and deletes what is selected; asks before it touches what went out already."""

    def __init__(
        self,
        board: Board,
        stage: Stage,
        plan: PlanActions,
        *,
        history: AppHistory,
        storage: OpenStorage,
        tasks: TaskRunner,
        question: QuestionBar,
    ) -> None:
        super().__init__(stage)
        self._board = board
        self._storage = storage
        self._tasks = tasks
        self._stage = stage
        self._plan = plan
        self._question = question
        self.copies = Copies(board, plan, history, self)
        gestures = stage.gestures
        gestures.posts_dropped.connect(self._drop)
        gestures.topic_dropped.connect(plan.place_topic)
        gestures.posts_shifted.connect(self._shift)
        gestures.delete_asked.connect(self._delete)
        plan.published_moved.connect(self._ask)
        self.copies.refused.connect(plan.refused)
        question.left.connect(partial(stage.setFocus, Qt.FocusReason.OtherFocusReason))
        history.done.connect(question.leave)
        history.stepped.connect(question.leave)
        for keys, deed in (("Ctrl+C", self._take), ("Ctrl+V", self._paste), ("Ctrl+D", self._duplicate)):
            shortcut = QShortcut(QKeySequence(keys), stage)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _drop(self, post_ids: tuple[str, ...], goal: Goal, copies: bool) -> None:
        do = self.copies.put if copies else self._plan.move_posts
        self._with(post_ids, lambda: do(post_ids, goal))

    def _shift(self, post_ids: tuple[str, ...], by: timedelta) -> None:
        self._with(post_ids, lambda: self._plan.shift_posts(post_ids, by))

    def _delete(self, post_ids: tuple[str, ...]) -> None:
        self._with(post_ids, lambda: self._plan.delete_posts(post_ids))

    def _with(self, post_ids: tuple[str, ...], do: Callable[[], object]) -> None:
        """Do something with posts that the board has; those of other months, as the list shows them, are read first."""
        missing = [post_id for post_id in post_ids if self._board.post(post_id) is None]
        if not missing:
            do()
            return

        def read(_is_cancelled: IsCancelled) -> list[Post]:
            found = map(self._storage().posts.get, missing)
            return [post for post in found if post is not None]

        def done(posts: list[Post]) -> None:
            self._board.exchange(posts=posts)
            do()

        self._tasks.run(LANE, read, owner=self, done=done)

    def _take(self) -> None:
        ids = self._stage.view.selected_posts()
        self._with(ids, lambda: self.copies.take(ids))

    def _paste(self) -> None:
        self.copies.paste(self._stage.view.place)

    def _duplicate(self) -> None:
        ids = self._stage.view.selected_posts()
        self._with(ids, lambda: self.copies.duplicate(ids))

    def _ask(self, post: Post, moment: datetime) -> None:
        """Ask about a post that went out: in the past it was noted wrongly, in the future only a copy can stand."""
        title = self._plan.named(post)
        if moment > self._board.now:
            said = QT_TRANSLATE_NOOP(
                "services", "“{title}” yayımlandı; taşınamaz. {day} taslak olarak bir kopyası konsun mu?"
            )
            words = {"title": title, "day": day_as_goal(local_day(moment))}
            self._question.ask(
                say(Message(said, words)), self.tr("Kopyasını koy"), partial(self.copies.put, [post.id], moment)
            )
        else:
            said = QT_TRANSLATE_NOOP("services", "“{title}” yayımlandı. Yayın zamanı {when} olarak düzeltilsin mi?")
            words = {"title": title, "when": f"{short_day(local_day(moment))} {time_text(moment)}"}
            self._question.ask(say(Message(said, words)), self.tr("Düzelt"), partial(self._plan.correct, post, moment))
