"""The left side: articles with their rules on and off, what a search found, and the unit's own rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
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
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from services.guidelines.catalogue import ShownRule
from ui.kit import Card, label, tooltip_with_shortcut
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import FONT_SMALL, ICON_S, RADIUS_M, SPACE_M, SPACE_S, SPACE_XS

AnyIndex = QModelIndex | QPersistentModelIndex
EntryRole = Qt.ItemDataRole.UserRole
_HEIGHT, _RULE_HEIGHT = 42, 32
_NUMBER = 28


class Kind(Enum):
    ARTICLE = "article"
    RULE = "rule"
    UNIT = "unit"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. ``side`` is what stands under the name; ``rule`` is set where it is a rule that a search found."""

    kind: Kind
    name: str
    side: str = ""
    article: int = 0
    rule: ShownRule | None = None

    @property
    def place(self) -> tuple[Kind, int, str]:
        """What stays the same while names and counts change."""
        return self.kind, self.article, self.rule.id if self.rule else ""


class ContentsModel(QAbstractListModel):
    """Rows are :class:`Entry`s."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def row_of(self, place: tuple[Kind, int, str]) -> int:
        return next((row for row, one in enumerate(self.entries) if one.place == place), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == EntryRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return None


def spoken(entry: Entry) -> str:
    """Return a row for screen readers."""
    translate = QCoreApplication.translate
    number = translate("Contents", "Madde {n}").format(n=entry.article) if entry.kind is Kind.ARTICLE else ""
    return ", ".join(part for part in (number, entry.name, entry.side) if part)


class _Delegate(QStyledItemDelegate):
    """Paints an article as its number, its name and its counts; a found rule indented under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option
        entry: Entry = index.data(EntryRole)
        return QSize(120, _RULE_HEIGHT if entry.kind is Kind.RULE else _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry: Entry = index.data(EntryRole)
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), RADIUS_M, RADIUS_M)
        inner = option.rect.adjusted(SPACE_M, 0, -SPACE_M, 0)
        if entry.kind is Kind.RULE:
            self._paint_rule(painter, option.font, inner.adjusted(_NUMBER + SPACE_XS, 0, 0, 0), entry)
        else:
            self._paint_head(painter, option.font, inner, entry, selected=selected)
        painter.restore()

    def _paint_head(self, painter: QPainter, base: QFont, box: QRect, entry: Entry, *, selected: bool) -> None:
        theme = current_theme()
        bold = QFont(base)
        bold.setWeight(QFont.Weight.DemiBold)
        number = QRect(box.left(), box.top(), _NUMBER, box.height())
        painter.setPen(theme.colour("accent"))
        if entry.kind is Kind.ARTICLE:
            painter.setFont(bold)
            painter.drawText(number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(entry.article))
        else:
            ratio = painter.device().devicePixelRatioF()
            icon = "note" if entry.kind is Kind.UNIT else "information"
            pixmap = theme.pixmap(icon, "accent", round(ICON_S * ratio))
            pixmap.setDevicePixelRatio(ratio)
            painter.drawPixmap(number.left(), box.center().y() - ICON_S // 2, pixmap)
        words = box.adjusted(_NUMBER + SPACE_XS, 0, 0, 0)
        small = _small(base)
        lines = QFontMetrics(base).height() + (QFontMetrics(small).height() if entry.side else 0)
        top = words.top() + (words.height() - lines) // 2
        painter.setFont(bold if selected else base)
        painter.setPen(theme.colour("text"))
        _draw(painter, QRect(words.left(), top, words.width(), QFontMetrics(base).height()), entry.name)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        below = QRect(words.left(), top + QFontMetrics(base).height(), words.width(), QFontMetrics(small).height())
        _draw(painter, below, entry.side)

    @staticmethod
    def _paint_rule(painter: QPainter, base: QFont, box: QRect, entry: Entry) -> None:
        painter.setFont(base)
        painter.setPen(current_theme().colour("text"))
        _draw(painter, box, entry.name)


def _draw(painter: QPainter, box: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(FONT_SMALL)
    return small


class Contents(Card):
    """Search field and list. ``chosen`` brings the entry the user goes to."""

    chosen = Signal(object)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_S)
        self.body.setSpacing(SPACE_S)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Madde, kural ya da söz ara"))
        self.search.setAccessibleName(self.tr("Kılavuzda ara"))
        self.search.setToolTip(tooltip_with_shortcut(self.tr("Kılavuzda ara"), "Ctrl+F"))
        self.search.setClearButtonEnabled(True)
        self._magnifier = QAction(self)
        self.search.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self._enter_list)
        self.model = ContentsModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setAccessibleName(self.tr("Kılavuzun maddeleri"))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        self.body.addWidget(self.search)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.view, 1)
        current_theme().changed.connect(self._dye)
        self._dye()
        self.nothing.hide()

    def show_entries(self, entries: Sequence[Entry], place: tuple[Kind, int, str] | None) -> None:
        """Show these rows; the row at ``place`` is chosen, without saying that the user did."""
        blocked = self.view.selectionModel().blockSignals(True)
        self.model.show(entries)
        self.view.selectionModel().blockSignals(blocked)
        self.choose(place)

    def say_nothing_found(self, wanted: str) -> None:
        """Tell that nothing fits ``wanted``, or take that back where it is empty."""
        said = self.tr("“{words}” hiçbir maddede ya da kuralda geçmiyor.").format(words=wanted)
        self.nothing.setText(said)
        self.nothing.setVisible(bool(wanted))

    def choose(self, place: tuple[Kind, int, str] | None) -> None:
        """Mark the row at ``place`` as the one that is shown."""
        row = self.model.row_of(place) if place is not None else -1
        blocked = self.view.selectionModel().blockSignals(True)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if row >= 0:
            self.view.scrollTo(index)
        self.view.selectionModel().blockSignals(blocked)
        self.view.viewport().update()

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.model.entries[current.row()])

    def _enter_list(self) -> None:
        """Go from the search to what it found, rules before articles."""
        rows = self.model.entries
        row = next((at for at, one in enumerate(rows) if one.kind is Kind.RULE), 0)
        if rows:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.view.setCurrentIndex(self.model.index(row))

    def _dye(self) -> None:
        self._magnifier.setIcon(current_theme().icon("search", "muted", ICON_S))


def article_entry(number: int, name: str, rules: int, off: int, page: str) -> Entry:
    """Return the row of an article with its counts; ``page`` is where it lives if no rule of text is behind it."""
    translate = QCoreApplication.translate
    side = translate("Contents", "{n} kural").format(n=rules) if rules else page
    if off:
        side += " · " + translate("Contents", "{n} kapalı").format(n=off)
    return Entry(Kind.ARTICLE, name, side, number)


def rule_entries(rules: Sequence[ShownRule], article: int, at_most: int) -> list[Entry]:
    """Return the rows of what a search found in one article."""
    found = [one for one in rules if one.article == article]
    return [Entry(Kind.RULE, say(one.title), article=article, rule=one) for one in found[:at_most]]
