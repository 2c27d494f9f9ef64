"""Zamanı gelenler: every post that should be out by now, none of them ever dropped, each with its ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.errors import UserError
from services.publishing.due import Agenda, Due
from services.publishing.postponing import Spread, Times, spread
from ui.kit import EmptyState, UndoBar, button, label, list_of_several
from ui.messages import say_error
from ui.moments import when
from ui.publishing.ports import STORAGE_LANE, PublishTools
from ui.publishing.waiting_model import WaitingModel
from ui.publishing.words import post_name
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from services.storage.deeds import Made

_SIZE = QSize(680, 520)
_TOLD = 3
"""So many posts are named with their new times."""
_SHORT = 26


class WaitingDialog(QDialog):
    """Follows the agenda while it is open. Several may be chosen, to be given new times all at once."""

    publish_asked = Signal(str)
    opened = Signal(str)
    """The id of a post that is to be opened in Yazı."""

    def __init__(self, tools: PublishTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Zamanı gelenler"))
        self.resize(_SIZE)
        self._tools = tools
        self.model = WaitingModel(tools.clock, self)
        self._build()
        self._follow_choice()

    def show_agenda(self, agenda: Agenda) -> None:
        """Show what waits now; the first row is chosen where none is."""
        chosen = {one.post.id for one in self.chosen}
        # Where nothing waited, the keyboard was on "Kapat" for want of anything else.
        at_work = not self.model.rows or self.focusWidget() in (self.list, self.move_button, self.publish)
        self.model.show(agenda)
        select = QItemSelectionModel.SelectionFlag.Select
        for row, due in enumerate(self.model.rows):
            if due.post.id in chosen:
                self.list.selectionModel().select(self.model.index(row), select)
        if not self.chosen and self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        if at_work:  # else Qt hands the keyboard on to whatever comes next, and that takes back what was just done
            (self.list if self.model.rows else self.leave).setFocus()
        self._follow_choice()

    @property
    def chosen(self) -> list[Due]:
        """The chosen posts, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.rows[row] for row in rows]

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        outer.setSpacing(SPACE_M)
        outer.addWidget(label(self.tr("Zamanı gelenler"), "title"))
        told = self.tr("Yayımlayın ya da yeni bir zaman verin. Dokunmadıklarınız burada ve takvimde durur.")
        outer.addWidget(label(told, "muted", wrap=True))
        self.list = list_of_several(self.model, self.tr("Zamanı gelen yazılar"))
        self.list.selectionModel().selectionChanged.connect(self._follow_choice)
        self.list.doubleClicked.connect(self._publish)
        self.nothing = EmptyState(
            "success", self.tr("Bekleyen yazı yok"), self.tr("Planlı yazıların zamanı gelince burada görünür.")
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        outer.addLayout(self._stack, 1)
        self.undo_bar = UndoBar()
        self.undo_bar.take_key(self)
        outer.addWidget(self.undo_bar)
        outer.addLayout(self._make_foot())
        self.list.setFocus()

    def _make_foot(self) -> QHBoxLayout:
        self.open_button = button(self.tr("Yazıyı aç"), self._open, role="ghost")
        self.move_button = button(self.tr("Boş zamana ertele"), self.move_chosen)
        self.move_button.setToolTip(self.tr("Seçilenleri sıradaki boş zamanlara taşır"))
        self.leave = button(self.tr("Kapat"), self.reject)
        self.publish = button(self.tr("Yayımla"), self._publish, role="primary", icon="send")
        self.publish.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.open_button)
        row.addStretch(1)
        for made in (self.leave, self.move_button, self.publish):
            row.addWidget(made)
        for made in (self.open_button, self.leave, self.move_button):
            made.setAutoDefault(False)
        return row

    def _follow_choice(self) -> None:
        chosen = self.chosen
        self.open_button.setEnabled(len(chosen) == 1)
        self.publish.setEnabled(len(chosen) == 1 and chosen[0].is_planned)
        self.move_button.setEnabled(bool(chosen))

    def _publish(self) -> None:
        if len(self.chosen) == 1 and self.chosen[0].is_planned:
            self.publish_asked.emit(self.chosen[0].post.id)
        else:
            self._open()

    def _open(self) -> None:
        if len(self.chosen) == 1:
            self.opened.emit(self.chosen[0].post.id)

    def move_chosen(self) -> None:
        """Give all that is chosen the next free times, in one deed."""
        tools, ids = self._tools, [one.post.id for one in self.chosen]

        def work(_is_cancelled: IsCancelled) -> Spread:
            storage = tools.storage()
            return spread(storage, Times.read(storage, tools.known_days(), tools.limits(), tools.clock.now()), ids)

        def done(answer: Spread) -> None:
            tools.events.posts_changed.emit()
            self._tell(answer, len(ids) - len(answer.posts))

        tools.tasks.run(STORAGE_LANE, work, owner=self, done=done, failed=self._refuse)

    def _tell(self, answer: Spread, left: int) -> None:
        parts = [*self._moves(answer), *self._warnings(answer)]
        if left:
            parts.append(self.tr("Üç hafta içinde boş zaman bulunamayan: {n} yazı.").format(n=left))
        if not answer.made.number:
            self.undo_bar.say(" ".join(parts))
            return
        self.undo_bar.offer("\n".join(parts), lambda: self._take_back(answer.made))
        if answer.changed:
            self.undo_bar.also(self.tr("Yazıyı aç"), lambda: self.opened.emit(answer.changed[0][0]))

    def _moves(self, answer: Spread) -> list[str]:
        """Say of each post when it is now; of many, of the first."""
        told = [
            self.tr("“{name}” yeni zamanı: {when}").format(name=post_name(post, _SHORT), when=when(post.planned_at))
            for post in answer.posts[:_TOLD]
            if post.planned_at is not None
        ]
        more = len(answer.posts) - len(told)
        return [*told, self.tr("Ertelenen: {n} yazı daha").format(n=more)] if more else told

    def _warnings(self, answer: Spread) -> list[str]:
        """Ask to look at texts that speak of "tomorrow", and went to another day."""
        words = dict.fromkeys(f"“{word}”" for _, word in answer.changed)
        if len(answer.changed) == 1:
            return [self.tr("Metinde {word} geçiyor; yeni güne göre düzeltin.").format(word=next(iter(words)))]
        if words:
            told = self.tr("{n} yazıda {words} geçiyor; yeni günlerine göre düzeltin.")
            return [told.format(n=len(answer.changed), words=", ".join(words))]
        return []

    def _take_back(self, made: Made) -> None:
        tools = self._tools

        def done(_step: object) -> None:
            tools.events.posts_changed.emit()

        tools.tasks.run(
            STORAGE_LANE,
            lambda _: tools.storage().deeds.take_back(made),
            owner=self,
            done=done,
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.undo_bar.say(say_error(error))
        else:
            self._tools.tasks.task_failed.emit(error)
