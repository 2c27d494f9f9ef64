"""The rules of one article as a list, and how a row of it is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from services.guidelines.catalogue import Origin, ShownRule
from ui.kit import severity_name
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import FONT_SMALL, RADIUS_M, SPACE_M

AnyIndex = QModelIndex | QPersistentModelIndex
SideRole = Qt.ItemDataRole.UserRole
OffRole = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 48
translate = QCoreApplication.translate


def state_said(rule: ShownRule, *, off: bool) -> str:
    """Return severity, origin and state of a rule, for a row and for screen readers."""
    parts = [translate("RulesList", "Kapalı") if off else severity_name(rule.severity)]
    if rule.origin is Origin.UNIT:
        parts.append(translate("RulesList", "birim kuralı"))
    if rule.changed:
        parts.append(translate("RulesList", "birime uyarlandı"))
    return " · ".join(parts)


class RulesModel(QAbstractListModel):
    """Rows are :class:`ShownRule`s; ``is_off`` tells of each whether it is switched off."""

    def __init__(self, is_off: Callable[[ShownRule], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rules: list[ShownRule] = []
        self.is_off = is_off

    def show(self, rules: Sequence[ShownRule]) -> None:
        self.beginResetModel()
        self.rules = list(rules)
        self.endResetModel()

    def refresh(self) -> None:
        """Say that switches were turned."""
        if self.rules:
            self.dataChanged.emit(self.index(0), self.index(len(self.rules) - 1))

    def row_of(self, rule: str) -> int:
        return next((row for row, one in enumerate(self.rules) if one.id == rule), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rules)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        rule = self.rules[index.row()]
        if role == SideRole:
            return state_said(rule, off=self.is_off(rule))
        if role == OffRole:
            return self.is_off(rule)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return say(rule.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{say(rule.title)}, {state_said(rule, off=self.is_off(rule))}"
        return None


class TwoLineDelegate(QStyledItemDelegate):
    """Paints what is displayed over what ``SideRole`` says; a row that is off (``OffRole``) is muted and struck out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(120, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        off = bool(index.data(OffRole))
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), RADIUS_M, RADIUS_M)
        box = option.rect.adjusted(SPACE_M, 0, -SPACE_M, 0)
        title = QFont(option.font)
        title.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
        title.setStrikeOut(off)
        small = QFont(option.font)
        small.setPixelSize(FONT_SMALL)
        height = QFontMetrics(title).height()
        top = box.top() + (box.height() - height - QFontMetrics(small).height()) // 2
        painter.setFont(title)
        painter.setPen(theme.colour("muted" if off else "text"))
        _draw(painter, QRect(box.left(), top, box.width(), height), index.data(Qt.ItemDataRole.DisplayRole))
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        below = QRect(box.left(), top + height, box.width(), QFontMetrics(small).height())
        _draw(painter, below, index.data(SideRole))
        painter.restore()


def _draw(painter: QPainter, box: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class RulesView(QListView):
    """The list; the space bar turns the switch of the chosen rule."""

    switch_asked = Signal()

    def __init__(self, model: RulesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.switch_asked.emit()
        else:
            super().keyPressEvent(event)
