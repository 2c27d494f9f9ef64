"""What month and hours have in common: cards on a table under hand and keyboard. It changes nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from services.clock import local_day
from ui.calendar import mime
from ui.calendar.board.board import Board
from ui.calendar.looks.cells import CardLook
from ui.calendar.looks.painting import card_pixmap
from ui.calendar.views.drop_table import DropTable
from ui.calendar.views.gestures import Gestures
from ui.calendar.views.hand import HandState, Under
from ui.calendar.views.looks import LooksModel

_Key = Qt.Key
_NOW = timedelta()


class CardTable(DropTable):
    """A view of the calendar that is a table. What is where, and how far a key goes, its heirs know."""

    steps: ClassVar[Mapping[Qt.Key, timedelta]] = {}
    """How far the arrows go, and carry what is selected."""

    def __init__(
        self, board: Board, model: LooksModel, gestures: Gestures, hand: HandState, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, gestures, hand, parent)
        self._board = board
        self._pressed: tuple[QPoint, Under] | None = None

    # What the heirs know

    @property
    def current_day(self) -> date:
        raise NotImplementedError

    @property
    def place(self) -> date | datetime:
        """Where the keyboard puts something new."""
        raise NotImplementedError

    def shows(self, day: date) -> bool:
        raise NotImplementedError

    def current_cards(self) -> list[CardLook]:
        """Return the cards of the current day that have a place."""
        raise NotImplementedError

    def order(self) -> list[str]:
        """Return the ids of the posts of all days in sight, in the order of their times."""
        raise NotImplementedError

    def take_in_hand(self, post_id: str) -> None:
        """Put hand and keyboard on a post of the current day, whatever else is selected."""
        raise NotImplementedError

    def under(self, point: QPoint) -> Under | None:
        """Return what lies under a point of the viewport."""
        raise NotImplementedError

    def corner_of_keyboard(self) -> QPoint:
        """Return where a menu asked for by the keyboard belongs, in the viewport."""
        raise NotImplementedError

    def _walk(self, step: timedelta) -> None:
        """Go on with the keyboard."""
        raise NotImplementedError

    def _cards_here(self) -> list[CardLook]:
        """Return the cards that the keyboard means while none is selected."""
        return self.current_cards()

    def _press_at(self, point: QPoint) -> None:
        """The pointer was pressed: the keyboard follows it."""

    # What is selected

    @property
    def widget(self) -> QWidget:
        return self

    def select_post(self, post_id: str) -> None:
        self.take_in_hand(post_id)
        self.gestures.selection.only(post_id)

    def selected_post(self) -> str:
        return self._hand.selected_post

    def selected_posts(self) -> tuple[str, ...]:
        return self.gestures.selection.together(self._hand.selected_post, self.order())

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in self.steps:
            step = self.steps[key]
            if modifiers in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
                self._shift_selected(step)
            elif modifiers == Qt.KeyboardModifier.ShiftModifier:
                self._extend(1 if step > _NOW else -1)
            elif not modifiers:
                self.gestures.selection.only("")
                self._walk(step)
            return
        if modifiers or not self._plain_key(key):
            super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        if key in (_Key.Key_Return, _Key.Key_Enter):
            self._open_current()
        elif key == _Key.Key_N:
            self.gestures.new_post_asked.emit(self.place)
        elif key in (_Key.Key_PageUp, _Key.Key_PageDown):
            self.gestures.turned.emit(-1 if key == _Key.Key_PageUp else 1)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self._delete_selected()
        elif key == _Key.Key_Escape and self.selected_posts():
            self.select_post("")
        else:
            return False
        return True

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Tab goes through the posts of the current day before it leaves the table."""
        cards = self.current_cards() if self.shows(self.current_day) else []
        ids = [card.post_id for card in cards]
        here = ids.index(self._hand.selected_post) if self._hand.selected_post in ids else (-1 if next else len(ids))
        there = here + (1 if next else -1)
        if not 0 <= there < len(ids):
            self.select_post("")
            return super().focusNextPrevChild(next)
        cell = self.currentIndex()
        self.select_post(ids[there])
        if self.currentIndex() == cell:  # or else the new cell is told, with its posts
            self._announce(cards[there])
        return True

    def _announce(self, card: CardLook) -> None:
        words = ", ".join((card.spoken, *card.notes))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _open_current(self) -> None:
        if self._hand.selected_post:
            self.gestures.post_opened.emit(self._hand.selected_post)
        else:
            self.gestures.day_opened.emit(self.current_day)

    def _shift_selected(self, by: timedelta) -> None:
        first = next((card.post_id for card in self._cards_here() if card.movable), "")
        ids = self.selected_posts() or tuple(filter(None, [first]))
        if ids:
            self.gestures.posts_shifted.emit(ids, by)

    def _extend(self, by: int) -> None:
        """Select one post more, on to the next one or back."""
        if not self._hand.selected_post and (cards := self._cards_here()):
            self.select_post(cards[0].post_id)
            return
        post_id = self.gestures.selection.step(self._hand.selected_post, by, self.order())
        moment = self._board.moment_of(post_id)
        if moment is not None:
            self.gestures.day_chosen.emit(local_day(moment))
            self.take_in_hand(post_id)

    def _delete_selected(self) -> None:
        """Delete what is selected. With none selected, select the first one: a key by mistake deletes nothing."""
        if ids := self.selected_posts():
            self.gestures.delete_asked.emit(ids)
        elif cards := self._cards_here():
            self.select_post(cards[0].post_id)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        under = self.under(point)
        self._pressed = None
        if under is None:
            return
        post_id = under.card.post_id if under.card is not None else ""
        self._press_at(point)
        self.gestures.day_chosen.emit(under.day)
        self.take_in_hand(post_id)
        self.gestures.selection.press(event, post_id, self.order())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if under.card is not None:
            self._pressed = point, under
        elif under.ghost is not None:
            self.gestures.ghost_chosen.emit(under.ghost.topic_id)
        elif under.is_more:
            self.gestures.day_opened.emit(under.day)
        elif under.is_plus:
            self.gestures.new_post_asked.emit(under.goal)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self.under(event.position().toPoint())
        self._pressed = None
        if under is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if under.card is not None:
            self.gestures.post_opened.emit(under.card.post_id)
        elif under.goal is not None:
            self.gestures.new_post_asked.emit(under.goal)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, under = self._pressed
            if (point - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._drag(start, under)
            return
        under = self.under(point)
        self.hover_at(point)
        on_hand = under is not None and (under.card is not None or under.is_more)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._pressed = None
        self.gestures.selection.release()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.corner_of_keyboard())
        self.gestures.menu_asked.emit(self.place, self._hand.selected_post, at)

    def _drag(self, start: QPoint, under: Under) -> None:
        card, place = under.card, under.place
        if card is None:
            return
        self.gestures.selection.drag()
        ids = self.selected_posts() or (card.post_id,)
        drag = QDrag(self)
        drag.setMimeData(mime.carry(mime.POST, *ids))
        drag.setPixmap(card_pixmap(self._theme, card, place.size(), self, count=len(ids)))
        drag.setHotSpot(start - place.topLeft())
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self._end_drag()
