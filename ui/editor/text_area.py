"""The text area: plain text in comfortable lines, with shaped underlines painted below the words.

The underlines are painted, not formats: drawing them changes neither document, layout nor undo stack.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip, QWidget
from shiboken6 import isValid

from services.language.text import clean
from ui.editor.kinds import draw_line, mark_token
from ui.editor.marks import Mark, MarkSet
from ui.theme import current_theme
from ui.theme.tokens import FONT_EDITOR, RADIUS_S, SPACE_L, SPACE_M, SPACE_S, SPACE_XS

LINE_CHARACTERS = 70
PASTE_LIMIT = 100_000
"""Characters of one paste that are taken; the rest is refused with a sentence."""
_REVEAL_MS = 1_200
_RAW_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


def plain_text(document: QTextDocument) -> str:
    """Return the document's text. Its UTF-16 positions are the document's own; no-break spaces stay."""
    raw = document.toRawText().translate(_RAW_LINE_ENDS)
    if raw.isascii():
        return raw
    # A lone surrogate and its replacement both take one UTF-16 unit, so no position moves.
    return raw.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class TextArea(QTextEdit):
    """Edits one document at a time and shows the marks of a :class:`MarkSet` in it.

    The underline of the word that is just being typed waits until the cursor leaves it or rests.
    """

    text_edited = Signal()
    left = Signal()
    """The keyboard focus went elsewhere."""
    marks_revealed = Signal()
    """A spared word is to be shown now."""
    paste_cut = Signal(int, int)
    """A paste was too long: characters taken, characters there were."""
    files_offered = Signal(object)
    """Local files dropped or pasted, as a list of ``Path``."""
    image_offered = Signal(QImage)

    def __init__(self, marks: MarkSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._theme = current_theme()
        self._current: Mark | None = None
        self._typed_at: int | None = None
        self._shown: QTextDocument | None = None
        self._blank = QTextDocument(self)
        self._invitation = ""
        self.tooltip_of: Callable[[list[Mark]], str] = lambda marks: ""
        self.fill_menu: Callable[[QMenu, list[Mark]], None] = lambda menu, marks: None
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        # A sheet of paper inside its card: the caret shows the focus, a frame would only repeat the card's.
        bare = f"font-size: {FONT_EDITOR}px; border: none; border-radius: 0; background: transparent; padding: 0;"
        self.setStyleSheet(f"QTextEdit, QTextEdit:focus {{ {bare} }}")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rest = QTimer(self, singleShot=True, interval=_REVEAL_MS)
        self._rest.timeout.connect(self.reveal)
        self.cursorPositionChanged.connect(self._cursor_moved)
        # Qt redoes by Ctrl+Y on Windows only; the calendar, and every other program here, do so everywhere.
        QShortcut(QKeySequence("Ctrl+Y"), self, self.redo, context=Qt.ShortcutContext.WidgetShortcut)
        self._theme.changed.connect(self.viewport().update)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 140)

    def show_invitation(self, text: str) -> None:
        """Show ``text`` while the document is empty. Qt's own placeholder is cut off after the first line's height."""
        self._invitation = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    # Documents

    def show_document(self, document: QTextDocument, position: int) -> None:
        """Show ``document`` with the cursor at ``position``. The document stays its owner's."""
        if self._shown is not None and isValid(self._shown):
            self._shown.contentsChange.disconnect(self._document_changed)
        self._shown = document
        self.ensurePolished()
        if document.defaultFont() != self.font():
            # Another font is reported as if all text were written anew; nobody wrote anything.
            blocked = document.blockSignals(True)
            document.setDefaultFont(self.font())
            document.blockSignals(blocked)
        self.setDocument(document)
        document.contentsChange.connect(self._document_changed)
        self._typed_at = None
        self._current = None
        cursor = self.textCursor()
        cursor.setPosition(min(position, max(document.characterCount() - 1, 0)))
        self.setTextCursor(cursor)
        self.viewport().update()

    def show_nothing(self) -> None:
        """Let go of the document: its owner is about to delete it."""
        self.show_document(self._blank, 0)

    def _document_changed(self, position: int, removed: int, added: int) -> None:
        # A change of formats is reported as if its text were removed and put back.
        self._marks.edited(position, removed, added)
        self._typed_at = position + added
        self._rest.start()
        now = self.document().characterCount()
        if min(now, now - added + removed) <= 1:
            self.viewport().update()  # the invitation comes or goes, with all its lines
        self.text_edited.emit()

    # Marks

    def spares(self, mark: Mark) -> bool:
        """Tell whether ``mark`` is on the word that is being typed."""
        at = self._typed_at
        return at is not None and not mark.whole and mark.start <= at <= mark.end

    def reveal(self) -> None:
        """Show the marks of the word under the cursor too."""
        if self._typed_at is not None:
            self._typed_at = None
            self._rest.stop()
            self.viewport().update()
            self.marks_revealed.emit()

    def set_current(self, mark: Mark | None) -> None:
        """Put a soft ground behind one mark."""
        self._current = mark
        self.viewport().update()

    def go_to(self, mark: Mark) -> None:
        """Put the cursor at the end of a mark and scroll it into view."""
        if not mark.whole:
            cursor = self.textCursor()
            cursor.setPosition(mark.end)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self.set_current(mark)

    def replace(self, mark: Mark, replacement: str) -> None:
        """Put ``replacement`` in the place of a mark, as one step of undo. The cursor stays with its words."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.insertText(replacement)
        cursor.endEditBlock()
        self.reveal()

    def marks_at_cursor(self) -> list[Mark]:
        return self._marks.at(self.textCursor().position())

    def mark_bottom(self, mark: Mark) -> QPoint:
        """Return the global point under a mark's first letter, for a menu."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        return self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft())

    def cursor_bottom(self) -> QPoint:
        """Return the global point under the cursor, for a menu."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def _cursor_moved(self) -> None:
        if self._typed_at is not None and self.textCursor().position() != self._typed_at:
            self.reveal()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_marks(event.rect(), grounds=True)
        super().paintEvent(event)
        self._paint_marks(event.rect(), grounds=False)
        self._paint_invitation()

    def _paint_invitation(self) -> None:
        document = self.document()
        if not document.isEmpty() or document.firstBlock().layout().preeditAreaText():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._theme.colour("muted"))
        margin = round(document.documentMargin())
        box = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._invitation)
        painter.end()

    def _paint_marks(self, dirty: object, *, grounds: bool) -> None:
        del dirty
        marks = self._marks.ordered()
        if not marks or (grounds and self._current is None):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scroll = self.verticalScrollBar().value()
        painter.translate(-self.horizontalScrollBar().value(), -scroll)
        last = scroll + self.viewport().height()
        block = self._first_block(scroll)
        layout = self.document().documentLayout()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() > last:
                break
            self._paint_block(painter, block, box.topLeft(), marks, grounds=grounds)
            block = block.next()
        painter.end()

    def _first_block(self, scroll: int) -> QTextBlock:
        position = self.document().documentLayout().hitTest(QPointF(0, scroll), Qt.HitTestAccuracy.FuzzyHit)
        return self.document().findBlock(max(position, 0))

    def _paint_block(
        self, painter: QPainter, block: QTextBlock, origin: QPointF, marks: list[Mark], *, grounds: bool
    ) -> None:
        begin = block.position()
        end = begin + block.length()
        for mark in marks:
            if mark.whole or mark.start >= end:
                break
            if mark.end <= begin or self.spares(mark) or (grounds and mark is not self._current):
                continue
            for box in self._line_boxes(block, origin, mark.start - begin, mark.end - begin):
                if grounds:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(self._theme.colour("accent_soft"))
                    painter.drawRoundedRect(box.adjusted(-2, 0, 2, 4), RADIUS_S / 2, RADIUS_S / 2)
                else:
                    kind = mark.diagnostic.kind
                    colour = self._theme.colour(mark_token(kind, mark.diagnostic.severity))
                    draw_line(painter, kind, colour, QPointF(box.left(), box.bottom() - 0.5), box.width())

    def _line_boxes(self, block: QTextBlock, origin: QPointF, start: int, end: int) -> list[QRectF]:
        """Return one rectangle for each line that a span of a block is on, its bottom just under the letters."""
        layout = block.layout()
        boxes: list[QRectF] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if last <= start or first >= end:
                continue
            left = _x_of(line.cursorToX(max(start, first)))
            right = _x_of(line.cursorToX(min(end, last)))
            top = origin.y() + line.y()
            if right > left:  # an empty line inside a long finding shows nothing
                boxes.append(QRectF(origin.x() + left, top, right - left, line.ascent() + 2.5))
        return boxes

    # Events

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._marks_at_point(event.pos())
            if found:
                QToolTip.showText(event.globalPos(), self.tooltip_of(found), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _marks_at_point(self, point: QPoint) -> list[Mark]:
        cursor = self.cursorForPosition(point)
        found = [mark for mark in self._marks.at(cursor.position()) if not self.spares(mark)]
        near = self.cursorRect(cursor).adjusted(-16, -4, 16, 6).contains(point)
        return found if near else []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        found = self._marks_at_point(event.pos())
        menu = self.createStandardContextMenu(event.pos())
        if found:
            self.fill_menu(menu, found)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = QFontMetricsF(self.font()).averageCharWidth() * LINE_CHARACTERS
        side = max(SPACE_L + SPACE_XS, round((self.width() - wanted) / 2))
        self.setViewportMargins(side, SPACE_M, side, SPACE_S)
        super().resizeEvent(event)

    # Paste and drop

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_offered.emit(files)
        elif source.hasText():
            self.insert_text(source.text())
        elif source.hasImage():
            self.image_offered.emit(QImage(source.imageData()))

    def insert_text(self, raw: str) -> None:
        """Put foreign text at the cursor, cleaned, at most :data:`PASTE_LIMIT` characters of it."""
        taken = clean(raw[:PASTE_LIMIT])
        self.textCursor().insertText(taken)
        self.ensureCursorVisible()
        if len(raw) > PASTE_LIMIT:
            self.paste_cut.emit(PASTE_LIMIT, len(raw))


def _x_of(answer: object) -> float:
    """PySide answers ``cursorToX`` with the x alone or with (x, position)."""
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # pyright: ignore[reportArgumentType, reportUnknownArgumentType]
