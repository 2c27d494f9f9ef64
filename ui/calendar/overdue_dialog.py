"""After a pause: the planned posts whose time passed meanwhile, each to be planned anew or left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.posts import Post
from services.clock import local_day
from services.planning import post_moment
from ui.calendar.dates import day_as_goal, long_day, time_text
from ui.kit import button, label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

_SIZE = QSize(640, 460)


class OverdueDialog(QDialog):
    """``good_day`` tells where a post would stand well; it is asked anew after each move."""

    opened = Signal(str)

    def __init__(
        self,
        posts: Sequence[Post],
        good_day: Callable[[Post], date],
        move: Callable[[Post, date], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bu sırada zamanı geçenler"))
        self.resize(_SIZE)
        self._good_day = good_day
        self._move = move
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        outer.setSpacing(SPACE_M)
        outer.addWidget(label(self.tr("Bu sırada zamanı geçenler"), "title"))
        outer.addWidget(
            label(
                self.tr(
                    "Paylaşımlar durmuşken {n} yazının zamanı geçti. Dilediğinizi yeni bir güne alın; "
                    "dokunmadıklarınız takvimde “Zamanı geçti” olarak kalır."
                ).format(n=len(posts)),
                wrap=True,
            )
        )
        self.rows = [OverdueRow(post) for post in posts]
        outer.addWidget(self._make_list(), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.leave = button(self.tr("Kapat"), self.accept, role="primary")
        foot.addWidget(self.leave)
        outer.addLayout(foot)
        self._offer()
        if self.rows:
            self.rows[0].replan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_list(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_M)
        for row in self.rows:
            row.move_asked.connect(self._replan)
            row.open_asked.connect(self._open)
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _offer(self) -> None:
        for row in self.rows:
            if row.waits:
                row.offer(self._good_day(row.post))

    def _replan(self, row: OverdueRow) -> None:
        if row.day is None or not self._move(row.post, row.day):
            return
        row.settle()
        self._offer()
        waiting = next((other for other in self.rows if other.waits), None)
        (waiting.replan if waiting is not None else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, post_id: str) -> None:
        self.accept()
        self.opened.emit(post_id)


class OverdueRow(QFrame):
    """One post: its words, when it should have gone out, and the day it may go to."""

    move_asked = Signal(object)
    open_asked = Signal(str)

    def __init__(self, post: Post) -> None:
        super().__init__()
        self.post = post
        self.day: date | None = None
        self.waits = True
        moment = post_moment(post)
        title = " ".join(post.headline.split()) or self.tr("Adsız")
        self.title = label(title if len(title) <= 120 else title[:119].rstrip() + "…", wrap=True)
        was = f"{long_day(local_day(moment))}, {time_text(moment)}" if moment is not None else ""
        self.when = label(was, "caption")
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self.title)
        words.addWidget(self.when)
        self.replan = button("", lambda: self.move_asked.emit(self))
        self.open = button(self.tr("Yazıyı aç"), lambda: self.open_asked.emit(self.post.id), role="ghost")
        self.open.setAccessibleName(f"{self.open.text()}: {title}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addLayout(words, 1)
        row.addWidget(self.open)
        row.addWidget(self.replan)
        self._name = title

    def offer(self, day: date) -> None:
        """Offer to move the post to ``day``."""
        self.day = day
        self.replan.setText(self.tr("{day} taşı").format(day=day_as_goal(day)))
        self.replan.setAccessibleName(f"{self.replan.text()}: {self._name}")

    def settle(self) -> None:
        """The post has its new day."""
        self.waits = False
        self.replan.hide()
        if self.day is not None:
            self.when.setText(self.tr("{day} taşındı").format(day=day_as_goal(self.day)))
