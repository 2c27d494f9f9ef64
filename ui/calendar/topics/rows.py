"""The queue of undated topics as a list: what expires first stands first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem

from models.enums import Importance
from models.posts import Topic
from services.planning import Freshness, freshness, stale_topics
from ui.calendar import mime
from ui.calendar.board.board import Board
from ui.calendar.dates import days_left_text, short_day
from ui.calendar.looks.painting import (
    CENTRE,
    Face,
    draw_icon,
    draw_lines,
    draw_row,
    fill_rounded,
    line_count,
    small_font,
)
from ui.calendar.views.looks import NOWHERE, AnyIndex
from ui.messages import say
from ui.orders import Orders
from ui.theme import Theme
from ui.theme.tokens import FONT_BODY, ICON_S, SERIES, SPACE_S, SPACE_XS

_CHIP = 19
_DOT = 8
_BETWEEN = 3
_LEFT = SPACE_S + ICON_S + SPACE_S - 2
_RIGHT = SPACE_S + 2
_TONES = {
    Freshness.UNDATED: "hint",
    Freshness.FRESH: "hint",
    Freshness.SOON: "warning",
    Freshness.EXPIRED: "error",
}


@dataclass(frozen=True, slots=True)
class TopicLook:
    """One row, ready to be painted."""

    topic_id: str
    title: str
    chip: str
    tone: str
    has_notes: bool
    tooltip: str
    beside: str = ""
    """Its pillar and campaign, how much it matters where that is not as usual, and who brought it."""
    colour: str = ""
    """The token of its pillar's dot."""


class TopicModel(QAbstractListModel):
    """Open topics of the board, draggable onto a day."""

    def __init__(self, board: Board, orders: Orders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._orders = orders
        self._looks: Sequence[TopicLook] = ()
        self._made: dict[Topic, TopicLook] = {}
        self._made_on = board.today
        board.changed.connect(self._follow)
        orders.changed.connect(self._follow_orders)
        self._follow()

    def topic_id(self, index: AnyIndex) -> str:
        return self._looks[index.row()].topic_id if index.isValid() else ""

    def index_of(self, topic_id: str) -> QModelIndex:
        for row, look in enumerate(self._looks):
            if look.topic_id == topic_id:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._looks)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        look = self._looks[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return look
        if role == Qt.ItemDataRole.DisplayRole:
            return look.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (look.title, look.chip, look.beside) if part)
        return look.tooltip if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [mime.TOPIC]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return mime.carry(mime.TOPIC, self.topic_id(indexes[0]))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def _follow_orders(self) -> None:
        self._made = {}
        self._follow()

    def _follow(self) -> None:
        topics, today = self._board.topics, self._board.today
        known = self._made if today == self._made_on else {}
        anew = [topic for topic in topics if topic not in known]
        warnings = {warning.topic_id: say(warning.message) for warning in stale_topics(anew, today)}
        known = known | {topic: self._look(topic, warnings.get(topic.id, "")) for topic in anew}
        self._made, self._made_on = {topic: known[topic] for topic in topics}, today
        looks = list(self._made.values())
        if looks != list(self._looks):
            self.beginResetModel()
            self._looks = looks
            self.endResetModel()

    def _look(self, topic: Topic, warning: str) -> TopicLook:
        today = self._board.today
        if topic.expires_on is None:
            chip, until = self.tr("son günü yok"), ""
        else:
            chip = days_left_text((topic.expires_on - today).days)
            until = self.tr("Son gün: {day}").format(day=short_day(topic.expires_on))
        weight = {Importance.HIGH: self.tr("önemi yüksek"), Importance.LOW: self.tr("önemi düşük")}
        pillar, campaign = self._orders.pillar(topic.pillar_id), self._orders.campaign(topic.campaign_id)
        names = [one.name for one in (pillar, campaign) if one is not None]
        beside = " · ".join(part for part in (*names, weight.get(topic.importance, ""), topic.brought_by) if part)
        parts = [topic.title, beside, topic.notes, warning or until]
        return TopicLook(
            topic_id=topic.id,
            title=topic.title,
            chip=chip,
            tone=_TONES[freshness(topic, today)],
            has_notes=bool(topic.notes.strip()),
            tooltip="\n".join(part for part in parts if part),
            beside=beside,
            colour=SERIES[pillar.colour % len(SERIES)] if pillar is not None else "",
        )


class TopicDelegate(QStyledItemDelegate):
    """A topic: a handle to drag it by, two lines of title, and how long it may wait."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        font = QFont(QApplication.font())
        font.setPixelSize(FONT_BODY)
        self._title = Face(font)
        self._small = Face(small_font(font, bold=True))
        self._plain = Face(small_font(font))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        look: TopicLook = index.data(Qt.ItemDataRole.UserRole)
        lines = line_count(look.title, self._title, self._view.viewport().width() - _LEFT - _RIGHT, 2)
        return QSize(160, self._title.height * lines + _CHIP + 2 * SPACE_S + SPACE_XS + 2 * _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look: TopicLook = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        place = option.rect.adjusted(0, _BETWEEN, 0, -_BETWEEN)
        draw_row(painter, self._theme, option, place, "surface")
        handle = QRect(place.left() + SPACE_S - 1, place.top() + SPACE_S + 1, ICON_S, ICON_S)
        draw_icon(painter, self._theme, "drag", "muted", handle)
        text = place.adjusted(_LEFT, SPACE_S - 1, -_RIGHT, -SPACE_S)
        painter.setPen(self._theme.colour("text"))
        draw_lines(painter, text, look.title, self._title, 2)
        self._chip(painter, text, look)
        painter.restore()

    def _chip(self, painter: QPainter, text: QRect, look: TopicLook) -> None:
        width = self._small.width(look.chip) + 2 * SPACE_S
        chip = QRect(text.left() - 1, text.bottom() - _CHIP + 2, width, _CHIP)
        fill_rounded(painter, chip, self._theme.colour(f"{look.tone}_soft"), radius=_CHIP // 2)
        painter.setFont(self._small.font)
        painter.setPen(self._theme.colour(look.tone))
        painter.drawText(chip, CENTRE, look.chip)
        left = chip.right() + SPACE_S
        if look.has_notes:
            note = QRect(chip.right() + SPACE_S, chip.top() + (_CHIP - ICON_S) // 2, ICON_S, ICON_S)
            draw_icon(painter, self._theme, "note", "muted", note.translated(-SPACE_XS, 0))
            left = note.right() + 1
        if look.colour:
            dot = QRect(left, chip.top() + (_CHIP - _DOT) // 2, _DOT, _DOT)
            fill_rounded(painter, dot, self._theme.colour(look.colour), radius=_DOT // 2)
            left = dot.right() + SPACE_XS
        if look.beside:
            painter.setPen(self._theme.colour("muted"))
            room = QRect(left, chip.top() + (_CHIP - self._plain.height) // 2, text.right() - left, self._plain.height)
            draw_lines(painter, room, look.beside, self._plain, 1)
