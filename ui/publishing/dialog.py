"""Yayımla: one post, one platform after the other, one step after the other. It stays beside the browser."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.errors import UserError
from models.messages import Message
from ui.kit import UndoBar, button, label, tooltip_with_shortcut
from ui.messages import say, say_error
from ui.moments import when
from ui.publishing.notes import Notes
from ui.publishing.out_card import OutCard
from ui.publishing.outlet_bar import OutletBar
from ui.publishing.ports import PublishTools
from ui.publishing.postponing import OtherTime, PostponeButton
from ui.publishing.session import Session
from ui.publishing.steps_view import StepsView
from ui.publishing.words import lateness, post_name
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_SIZE = QSize(600, 720)
_FRAME = QSize(40, 60)
"""What a system puts around a window."""
NEXT_KEY = "Ctrl+Return"


class PublishDialog(QDialog):
    """Not modal: whoever publishes goes to the browser and comes back. Every deed is stored at once."""

    next_asked = Signal()
    """The next post that is due, for this one is done with."""
    opened = Signal(str)
    """The id of the post that is to be opened in Yazı."""

    def __init__(self, tools: PublishTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Yayımla"))
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self._tools = tools
        self._post_id = ""
        self.has_next = False
        """Whether another post is due."""
        self.session = Session(tools, self)
        self._build()
        self._connect()

    def show_post(self, post_id: str, *, looked: bool = False) -> None:
        """Show a post; ``looked``: its findings were decided on a moment ago."""
        self._post_id = post_id
        self.undo_bar.hide()
        self.other.hide()
        self.session.open(post_id, looked=looked)

    @property
    def post_id(self) -> str:
        return self._post_id

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        self.title = label("", "title", wrap=True)
        self.when = label("", "muted", wrap=True)
        self.outlets = OutletBar()
        self.notes = Notes(self.session)
        self.steps = StepsView(self._tools, self.session, self)
        self.out = OutCard(self.session)
        for made in (self.title, self.when, self.outlets, self.notes):
            column.addWidget(made)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._scrolled(self.steps), 1)
        middle.addWidget(self.out)
        middle.addStretch(0)
        column.addLayout(middle, 1)
        self.undo_bar = UndoBar()
        self.undo_bar.take_key(self)
        self.other = OtherTime(self._tools.clock)
        column.addWidget(self.other)
        column.addWidget(self.undo_bar)
        column.addLayout(self._make_foot())

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        area = self.area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _make_foot(self) -> QHBoxLayout:
        self.postpone = PostponeButton(self._tools.clock)
        self.edit = button(self.tr("Yazıyı aç"), lambda: self.opened.emit(self._post_id), role="ghost")
        self.pin = QCheckBox(self.tr("Üstte kalsın"))
        self.pin.setToolTip(self.tr("Pencere, tarayıcının üstünde durur"))
        self.pin.toggled.connect(self._keep_on_top)
        self.leave = button(self.tr("Kapat"), self.reject)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.postpone)
        row.addWidget(self.edit)
        row.addStretch(1)
        row.addWidget(self.pin)
        row.addWidget(self.leave)
        for made in (self.edit, self.leave):
            made.setAutoDefault(False)
        return row

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._show)
        session.stored.connect(self._tell)
        session.refused.connect(self._refuse)
        session.lost.connect(self.reject)
        session.kept.connect(self._tell_kept)
        self.out.next.clicked.connect(self.next_asked)
        self.outlets.chosen.connect(session.choose)
        self.steps.said.connect(self.undo_bar.say)
        self.steps.focused.connect(self._show_card)
        self.notes.edit_asked.connect(lambda: self.opened.emit(self._post_id))
        self.notes.calendar_asked.connect(lambda: self._tools.events.page_chosen.emit("calendar"))
        self.postpone.chosen.connect(self._postpone)
        self.postpone.other_asked.connect(self._ask_time)
        self.other.chosen.connect(self._postpone)
        keys = QShortcut(QKeySequence(NEXT_KEY), self, self.do_next)
        self.title.setToolTip(tooltip_with_shortcut(self.tr("Sıradaki adımı yapar"), keys.key()))

    # Showing

    def _show(self) -> None:
        session, known = self.session, self.session.known
        if known is None:
            return
        now = self._tools.clock.now()
        self.title.setText(post_name(known.post))
        moment = known.post.planned_at
        if moment is not None and not session.is_finished:
            late = f" · {lateness(moment, now)}" if moment <= now else ""
            self.when.setText(self.tr("Planlanan: {when}{late}").format(when=when(moment), late=late))
        else:
            self.when.setText("")
        self.when.setVisible(bool(self.when.text()))
        self.outlets.show_session(session)
        self.notes.show_session()
        stopped = known.held_by is not None or session.look.waits_for_decision
        self.steps.setDisabled(stopped)
        self.area.setVisible(not session.is_out and session.outlet is not None)
        self.out.show_session(has_next=self.has_next)
        self.postpone.offer(known.free, moment)
        self.postpone.setVisible(moment is not None and not session.is_finished)
        if not session.is_out:
            self.steps.show_session()
            if stopped:
                self.notes.take_focus()
        elif not self.out.isAncestorOf(self.focusWidget() or self):
            (self.out.next if self.out.next.isVisible() else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def reject(self) -> None:
        self.session.close()
        super().reject()

    def do_next(self) -> None:
        """Do what is to be done next."""
        if self.out.next.isVisible():
            self.out.next.click()
        elif self.steps.isEnabled() and self.area.isVisible():
            self.steps.do_next()

    def _show_card(self, card: QWidget) -> None:
        QTimer.singleShot(0, card, lambda: self.area.ensureWidgetVisible(card, 0, 0))  # once it has its place

    def _postpone(self, at: datetime) -> None:
        self.session.postpone(at)

    def _ask_time(self) -> None:
        known = self.session.known
        self.other.begin(known.free[0] if known is not None and known.free else None)

    def _tell(self, told: Message) -> None:
        self.undo_bar.offer(self.tr("{told}.").format(told=say(told)), self.session.undo)

    def _tell_kept(self, count: int) -> None:
        self.undo_bar.say(self.tr("{n} görsel arşive eklendi.").format(n=count))

    def _refuse(self, error: UserError) -> None:
        self.undo_bar.say(say_error(error))

    def _keep_on_top(self, wanted: bool) -> None:
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, wanted)
        self.show()  # a window that changes its flags is hidden by Qt

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            # Back from the browser: it is later now, and others may have published it, or stopped everything.
            self.steps.form.refresh()
            self.session.reload()
        return super().event(event)
