"""The list as rows of two heights, of which the topmost heading stays in sight. It knows no deeds."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from ui.calendar.looks.pictures import Pictures
from ui.calendar.views.listing.delegate import EMPTY, ENTRY, GHOST, HEADING, AgendaDelegate
from ui.calendar.views.listing.looks import Entry, Heading, Row
from ui.calendar.views.listing.model import AgendaModel
from ui.calendar.views.looks import LOOK_ROLE, AnyIndex
from ui.theme import current_theme

_Hint = QAbstractItemView.ScrollHint


class AgendaTable(QAbstractItemView):
    """Shows an :class:`AgendaModel`. Only the rows in sight are asked for and painted, however many there are."""

    def __init__(self, agenda: AgendaModel, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agenda_model = agenda
        self.pictures = pictures
        self._theme = current_theme()
        self._tops: list[int] = [0]
        self._headings: list[int] = []
        self.hovered = -1
        self.drop_row = -1
        self.drop_allowed = True
        self._delegate = AgendaDelegate(self._theme, pictures, self)
        self.setModel(agenda)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(ENTRY // 2)
        self._theme.changed.connect(self.viewport().update)
        pictures.changed.connect(self.viewport().update)

    # Where things are

    @property
    def length(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    def top_of(self, row: int) -> int:
        """Return where a row begins, counted from the first row."""
        return self._tops[row]

    def row_at(self, y: int) -> int:
        """Return the row at a height counted from the first row; -1 beyond the last one."""
        return bisect_right(self._tops, y) - 1 if 0 <= y < self.length else -1

    @property
    def rows_in_sight(self) -> range:
        """The rows of which something is in the viewport."""
        offset = self.verticalOffset()
        first = self.row_at(max(0, offset))
        last = self.row_at(min(self.length - 1, offset + self.viewport().height() - 1))
        return range(first, last + 1) if first >= 0 else range(0)

    @property
    def sticky_row(self) -> int:
        """The heading of the topmost row in sight; -1 where there is none."""
        first = self.row_at(max(0, self.verticalOffset()))
        place = bisect_right(self._headings, first) - 1
        return self._headings[place] if first >= 0 and place >= 0 else -1

    def sticky_rect(self) -> QRect:
        """Return where that heading is: the next one pushes it away."""
        row = self.sticky_row
        if row < 0:
            return QRect()
        after = bisect_right(self._headings, row)
        until = self._tops[self._headings[after]] if after < len(self._headings) else self.length
        top = min(0, until - self.verticalOffset() - HEADING)
        return QRect(0, top, self.viewport().width(), HEADING)

    def measure(self) -> None:
        """Take over the rows of the model; the scroll bar stays where it is."""
        rows = self.agenda_model.rows
        heights = map(_height, rows)
        self._tops = list(accumulate(heights, initial=0))
        self._headings = [number for number, row in enumerate(rows) if isinstance(row, Heading)]
        self.updateGeometries()

    def anchor(self) -> tuple[list[str], int]:
        """Return what is to stay where it is while rows come and go: the topmost rows' keys, and their offset."""
        sight = self.rows_in_sight
        if not sight:
            return [], 0
        keys = [self.agenda_model.rows[row].key for row in sight]
        return keys, self.top_of(sight.start) - self.verticalOffset()

    def hold(self, anchor: tuple[list[str], int]) -> None:
        """Scroll so that the first of the anchor's rows that is still there stands where it stood."""
        keys, offset = anchor
        for key in keys:
            row = self.agenda_model.row_of(key)
            if row >= 0:
                self.verticalScrollBar().setValue(self.top_of(row) - offset)
                return
            offset += ENTRY

    # What Qt asks of a view

    def visualRect(self, index: AnyIndex) -> QRect:
        if not index.isValid() or index.row() + 1 >= len(self._tops):
            return QRect()
        top, below = self._tops[index.row()], self._tops[index.row() + 1]
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), below - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self.sticky_rect().contains(point):
            return self.model().index(self.sticky_row, 0)
        row = self.row_at(point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        if not index.isValid() or index.row() + 1 >= len(self._tops):
            return
        bar, row = self.verticalScrollBar(), index.row()
        top, below = self._tops[row], self._tops[row + 1]
        # A post must not lie under the heading that stays at the top.
        covered = 0 if isinstance(self.agenda_model.rows[row], Heading) else HEADING
        if hint == _Hint.PositionAtTop or top - covered < bar.value():
            bar.setValue(top - covered)
        elif below > bar.value() + self.viewport().height():
            bar.setValue(below - self.viewport().height())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        del index
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        offset = self.verticalOffset()
        first = self.row_at(max(0, rect.top() + offset))
        last = self.row_at(min(self.length - 1, rect.bottom() + offset))
        model = self.model()
        chosen = QItemSelection()
        if first >= 0 and last >= first:
            chosen.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.length - height))
        bar.setPageStep(max(1, height - HEADING))
        super().updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        place = event.rect()
        for row in self.rows_in_sight:
            index = self.model().index(row, 0)
            rect = self.visualRect(index)
            if rect.intersects(place):
                self._delegate.paint(painter, self._option(index, rect), index)
        sticky = self.sticky_row
        if sticky >= 0 and self.sticky_rect().intersects(place):
            index = self.model().index(sticky, 0)
            self._delegate.paint(painter, self._option(index, self.sticky_rect()), index)
        self._paint_drop(painter)
        self._ask_for_pictures()

    def _option(self, index: QModelIndex, rect: QRect) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        option.initFrom(self)
        option.rect = rect
        option.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            option.state |= QStyle.StateFlag.State_HasFocus
        if index.row() == self.hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        return option

    def _paint_drop(self, painter: QPainter) -> None:
        """The heading that would take what is dragged, or refuse it."""
        if self.drop_row < 0:
            return
        tone = "accent" if self.drop_allowed else "error"
        place = self.visualRect(self.model().index(self.drop_row, 0))
        if self.drop_row == self.sticky_row:
            place = self.sticky_rect()
        self._delegate.paint_drop(painter, place, tone)

    def _ask_for_pictures(self) -> None:
        looks = (self.model().index(row, 0).data(LOOK_ROLE) for row in self.rows_in_sight)
        self.pictures.want(getattr(look, "picture", "") for look in looks)


def _height(row: Row) -> int:
    if isinstance(row, Heading):
        return HEADING if row.count else EMPTY
    return ENTRY if isinstance(row, Entry) else GHOST
