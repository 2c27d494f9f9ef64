"""The unit's words as a list: in Turkish order, searchable, each editable in its place."""

from __future__ import annotations

from collections.abc import Iterable
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
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from services.language import turkish
from services.spelling.word_shapes import WordKind, kind_of
from ui.theme import current_theme
from ui.theme.tokens import CONTROL_HEIGHT, FONT_SMALL, RADIUS_M, SPACE_M, SPACE_S

AnyIndex = QModelIndex | QPersistentModelIndex
KindRole = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = CONTROL_HEIGHT + 2


def kind_text(kind: WordKind) -> str:
    """Return what a word is, in the user's words; nothing for common words."""
    names = {
        WordKind.NAME: QCoreApplication.translate("WordKinds", "özel ad"),
        WordKind.ABBREVIATION: QCoreApplication.translate("WordKinds", "kısaltma"),
        WordKind.VERB: QCoreApplication.translate("WordKinds", "eylem"),
    }
    return names.get(kind, "")


class WordsModel(QAbstractListModel):
    """Words in the order given, those that hold what is searched for."""

    edited = Signal(str, str)
    """A word and what the user wrote in its place. The list changes when it is shown again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[str] = []
        self._folded: list[str] = []
        self._shown: list[str] = []
        self._wanted = ""

    @property
    def total(self) -> int:
        """How many words there are, shown or not."""
        return len(self._all)

    def show(self, words: Iterable[str]) -> None:
        """Take another list of words."""
        self._all = list(words)
        self._folded = [turkish.fold(word) for word in self._all]
        self._refresh()

    def search(self, wanted: str) -> None:
        """Show only the words that hold ``wanted``, in any case, with or without circumflex."""
        self._wanted = turkish.fold(" ".join(wanted.split()))
        self._refresh()

    def word(self, row: int) -> str:
        return self._shown[row]

    def row_of(self, word: str) -> int:
        """Return the row of ``word``, or -1 where it is not shown."""
        return self._shown.index(word) if word in self._shown else -1

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        word = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return word
        if role == KindRole:
            return kind_text(kind_of(word))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (word, kind_text(kind_of(word))) if part)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        word = self._shown[index.row()]
        written = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not written or written == word:
            return False
        self.edited.emit(word, written)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def _refresh(self) -> None:
        self.beginResetModel()
        pairs = zip(self._all, self._folded, strict=True)
        self._shown = [word for word, folded in pairs if self._wanted in folded]
        self.endResetModel()


class WordDelegate(QStyledItemDelegate):
    """Paints a word on the left and what it is on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index  # all rows are of one height: 5,000 of them need not be measured
        return QSize(120, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), RADIUS_M, RADIUS_M)
        inner = option.rect.adjusted(SPACE_M, 0, -SPACE_M, 0)
        side = self._paint_kind(painter, option.font, inner, index.data(KindRole))
        painter.setFont(option.font)
        painter.setPen(theme.colour("text"))
        room = inner.width() - side
        word = QFontMetrics(option.font).elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
        painter.restore()

    @staticmethod
    def _paint_kind(painter: QPainter, base: QFont, box: QRect, kind: str) -> int:
        """Write ``kind`` at the right edge and return the width it takes."""
        small = QFont(base)
        small.setPixelSize(FONT_SMALL)
        painter.setFont(small)
        painter.setPen(current_theme().colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kind)
        return QFontMetrics(small).horizontalAdvance(kind) + SPACE_S if kind else 0

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        editor.setGeometry(option.rect)


class WordsView(QListView):
    """The list itself: F2 and a double click edit, Delete takes the chosen words away."""

    delete_asked = Signal()

    def __init__(self, model: WordsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(WordDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState  # the field's Enter comes here too
        if event.matches(QKeySequence.StandardKey.Delete) and not editing:
            self.delete_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid() and not editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
