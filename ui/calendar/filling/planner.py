"""Haftaları doldur: makes a plan on the lanes, shows it beside the month and as ghosts on it, and has it followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.checking import IsCancelled, Lane
from models.messages import QT_TRANSLATE_NOOP, Message
from ui.calendar.board.board import STORAGE_LANE, Board
from ui.calendar.deeds.actions import PlanActions
from ui.calendar.deeds.commands import Change
from ui.calendar.ports import Doors, OpenStorage, Storage
from ui.calendar.topics.panel import TopicPanel
from ui.history import AppHistory
from ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from services.planning.filling import Filling, Proposal
    from services.planning.weeks import Surroundings
    from ui.calendar.filling.model import ProposalModel
    from ui.calendar.filling.panel import FillingPanel

USUAL_WEEKS = 4


class WeekFilling(QObject):
    """Everything but the button is made when it is asked for first: start-up pays nothing for it.

    The plan follows the calendar: what changes there while it is open makes it anew, ticks stay with their topics.
    """

    refused = Signal(object)
    """A :class:`~models.messages.Message`: why nothing is proposed or placed."""
    day_asked = Signal(object)
    placed = Signal()

    def __init__(
        self,
        board: Board,
        plan: PlanActions,
        history: AppHistory,
        topics: TopicPanel,
        *,
        storage: OpenStorage,
        tasks: TaskRunner,
        doors: Doors,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._plan = plan
        self._history = history
        self._topics = topics
        self._storage = storage
        self._tasks = tasks
        self._doors = doors
        self._model: ProposalModel | None = None
        self._panel: FillingPanel | None = None
        self._asked: Task[Surroundings] | Task[Filling] | None = None
        self._weeks = USUAL_WEEKS
        self.is_open = False
        self.place = QVBoxLayout()
        """The side column: the queue, or the plan in its place."""
        self.place.addWidget(topics)
        self._redraw = QTimer(self, interval=0, singleShot=True)
        self._redraw.timeout.connect(self._show_ghosts)
        self._renewal = QTimer(self, interval=0, singleShot=True)
        self._renewal.timeout.connect(self.make)

    @property
    def model(self) -> ProposalModel:
        if self._model is None:
            from ui.calendar.filling.model import ProposalModel

            self._model = ProposalModel(self)
            self._model.ticked.connect(self._redraw.start)
        return self._model

    @property
    def panel(self) -> FillingPanel:
        if self._panel is None:
            from ui.calendar.filling.panel import FillingPanel

            panel = self._panel = FillingPanel(self.model, self._weeks)
            panel.hide()
            panel.setFixedWidth(self._topics.width())
            panel.weeks_chosen.connect(self._choose_weeks)
            panel.day_asked.connect(self.day_asked)
            panel.accepted.connect(self.accept)
            panel.left.connect(self.leave)
            self.place.addWidget(panel)
        return self._panel

    def fit_into(self, page_width: int) -> None:
        """Take a width that leaves the month enough of the page's."""
        self._topics.fit_into(page_width)
        if self._panel is not None:
            self._panel.setFixedWidth(self._topics.width())

    # What is asked for

    def ask(self) -> None:
        """Open the panel and make a plan; the crisis switch and an empty queue are answered with a sentence."""
        if self._board.pause is not None:
            self.refused.emit(_paused())
        elif not self._board.topics:
            self.refused.emit(Message(QT_TRANSLATE_NOOP("services", "Sırada konu yok: önce sıraya konu ekleyin.")))
        else:
            self.is_open = True
            self._topics.hide()
            self.panel.show()
            self.panel.begin()
            self.make()

    def follow(self) -> None:
        """Make the plan anew soon: the calendar, the queue or a limit changed. One save tells of it several times."""
        if self.is_open:
            self._renewal.start()

    def make(self) -> None:
        """Make the plan, or make it anew: read on the lane of the storage, thought out on that of the rules."""
        if not self.is_open:
            return
        if self._asked is not None:
            self._asked.cancel()
        self.panel.wait()
        now, weeks, limits = self._board.now, self._weeks, self._board.limits

        def read(_is_cancelled: IsCancelled) -> Surroundings:
            return self._look(self._storage(), weeks)

        def think(around: Surroundings) -> None:
            from services.planning.weeks import plan_weeks

            def work(_is_cancelled: IsCancelled) -> Filling:
                return plan_weeks(around, limits, now, weeks)

            def show(filling: Filling) -> None:
                self._asked = None
                self._show(filling, around)

            self._asked = self._tasks.run(Lane.RULES.value, work, owner=self, done=show)

        self._asked = self._tasks.run(STORAGE_LANE, read, owner=self, done=think)

    def leave(self) -> None:
        """Close the panel; nothing of the plan is kept."""
        if not self.is_open:
            return
        self.is_open = False
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self.panel.hide()
        self._topics.show()
        self.model.forget()
        self._show_ghosts()
        self._topics.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Place what is ticked, as one change."""
        proposals = self.model.chosen()
        if self._board.pause is not None:
            self.refused.emit(_paused())
        elif proposals:
            weeks = self._weeks
            self.leave()
            self._history.do(self._change(proposals, weeks))
            self.placed.emit()

    def select(self, topic_id: str) -> None:
        """Choose the proposal whose ghost was clicked."""
        if self.is_open:
            self.panel.select(topic_id)

    # How it is done

    def _choose_weeks(self, weeks: int) -> None:
        self._weeks = weeks
        self.make()

    def _show(self, filling: Filling, around: Surroundings) -> None:
        if around.is_paused:
            self.leave()
            self.refused.emit(_paused())
            return
        panel = self.panel
        row = self.model.look(panel.view.currentIndex())
        self.model.show(filling, {pillar.id: pillar.name for pillar in around.pillars})
        if row is not None:
            panel.select(row.topic_id)
        if panel.view.hasFocus():
            panel.begin()

    def _show_ghosts(self) -> None:
        self._board.show_ghosts(self.model.chosen() if self.is_open else ())

    def _look(self, storage: Storage, weeks: int) -> Surroundings:
        """Read what the plan needs to know. Storage lane only."""
        from services.planning.weeks import Surroundings, reach

        topics = storage.topics.open()
        return Surroundings(
            posts=storage.posts.between(*reach(self._board.now, weeks, topics)),
            topics=topics,
            accounts=storage.unit.accounts(),
            slots=storage.slots.all(),
            pillars=storage.pillars.all(),
            own_days=storage.days.all(),
            pauses=storage.pauses.history(),
            known_days=self._doors.known_days(),
        )

    def _change(self, proposals: list[Proposal], weeks: int) -> Change:
        from services.planning.weeks import still_fits
        from ui.calendar.filling.accepting import Accepting, Chosen, filled_words

        limits, now = self._board.limits, self._board.now
        accepting = Accepting(
            [Chosen(one, self._plan.topic_post(one.topic, one.moment)) for one in proposals],
            lambda storage: self._look(storage, weeks),
            lambda around, one: still_fits(around, one, limits, now),
        )

        def show() -> None:
            chosen = accepting.chosen
            self._board.exchange(posts=[o.post for o in chosen], no_topics=[o.proposal.topic.id for o in chosen])

        def back() -> None:
            chosen = accepting.chosen
            self._board.exchange(topics=[o.proposal.topic for o in chosen], no_posts=[o.post.id for o in chosen])

        return Change(
            told=filled_words(len(proposals)),
            save=accepting.save,
            show=show,
            back=back,
            post_ids=lambda: [one.post.id for one in accepting.chosen],
            day=proposals[0].day,
            checked=True,
        )


def _paused() -> Message:
    return Message(
        QT_TRANSLATE_NOOP(
            "services", "Paylaşımlar durdurulmuş durumda. Haftaları doldurmak için önce paylaşımları yeniden başlatın."
        )
    )
