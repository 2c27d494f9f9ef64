"""The main window: rail, notices, pages. It navigates, and does nothing else."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.shell.notices import NoticeArea
from ui.shell.pages import ActionSpec, PageSpec
from ui.shell.program import Program
from ui.shell.rail import Rail

_SIZE = (1180, 760)
_SMALLEST = (960, 600)
_UNDO = QKeySequence("Ctrl+Z")
_REDO = (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))


class MainWindow(QMainWindow):
    """Pages are made at their first visit. An overlay (first start, recovery) covers rail and pages."""

    first_painted = Signal()
    page_shown = Signal(str)
    help_asked = Signal()
    undo_asked = Signal()
    """By a key that no field and no page has taken."""
    redo_asked = Signal()
    closing = Signal()
    """The user closes the window; whoever keeps something saves it now."""
    put_away = Signal()
    """The user closed the window, and the program goes on without it."""
    action_asked = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], mark: QIcon, actions: Sequence[ActionSpec] = ()) -> None:
        super().__init__()
        self.setWindowTitle("Birim Kalemi")
        self.setWindowIcon(mark)
        self.resize(*_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self._specs = {page.key: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._memories: dict[str, object] = {}
        self._painted = False
        self._leaving = False
        self.announced = ""
        self.may_stay: Callable[[], bool] = lambda: False
        """Tells whether the program goes on when the user closes the window: something else leads back to it."""
        self.rail = Rail(pages, mark, actions=actions)
        self.notices = NoticeArea()
        self._stack = QStackedWidget()
        body = QWidget()
        body.setProperty("role", "page")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notices)
        row.addLayout(column, 1)
        self._layers = QStackedWidget()
        self._layers.addWidget(body)
        self.setCentralWidget(self._layers)
        self.rail.chosen.connect(self.show_page)
        self.rail.help_asked.connect(self.help_asked)
        self.rail.action_asked.connect(self.action_asked)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, lambda: self._step(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, lambda: self._step(-1))

    @property
    def current(self) -> str:
        """The key of the page that is shown; empty before the first."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._made.items() if page is shown), "")

    def announce_page(self, key: str) -> None:
        """Mark ``key`` as the page to come. It is made after the first paint, so that the window stands at once."""
        self.announced = key
        self.rail.show_current(key)

    def show_page(self, key: str) -> None:
        """Show the page ``key``, making it at its first visit."""
        before = self.current  # asked first: a stack shows its first widget by itself
        if before != key:
            self.notices.leave_page()
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = self._specs[key].make()
            self._stack.addWidget(page)
            remember = getattr(page, "remember", None)
            if key in self._memories and callable(remember):
                remember(self._memories.pop(key))
        self._stack.setCurrentWidget(page)
        self.rail.show_current(key)
        if before != key:
            self.page_shown.emit(key)
            _focus(page)

    def page(self, key: str) -> QWidget | None:
        """Return the page ``key`` where it was made."""
        return self._made.get(key)

    def knows(self, key: str) -> bool:
        return key in self._specs

    def show_overlay(self, overlay: QWidget) -> None:
        """Cover everything with ``overlay``, in the place of a former one."""
        self.hide_overlay()
        self._layers.addWidget(overlay)
        self._layers.setCurrentWidget(overlay)
        overlay.setFocus()

    def hide_overlay(self) -> None:
        self._layers.setCurrentIndex(0)
        while (old := self.overlay) is not None:
            self._layers.removeWidget(old)
            old.deleteLater()

    @property
    def overlay(self) -> QWidget | None:
        """What covers the pages, if anything does."""
        return self._layers.widget(1)

    def flush(self) -> None:
        """Have every page hand its unsaved words to the storage lane."""
        for page in self._made.values():
            flush = getattr(page, "flush", None)
            if callable(flush):
                flush()

    def unsaved_texts(self) -> list[str]:
        """Return the texts that are on some page only, because saving them did not succeed."""
        texts: list[str] = []
        for page in self._made.values():
            unsaved = getattr(page, "unsaved_texts", None)
            if callable(unsaved):
                texts += cast("list[str]", unsaved())
        return texts

    def memories(self) -> dict[str, object]:
        """Return by key what pages want to know again in the window that takes this one's place."""
        kept = dict(self._memories)
        for key, page in self._made.items():
            memory = getattr(page, "memory", None)
            if callable(memory):
                kept[key] = memory()
        return kept

    def take_memories(self, memories: dict[str, object]) -> None:
        """Give each page its :meth:`memories` when it is made."""
        self._memories = memories

    def end_pages(self) -> None:
        """Have every page put away what must not outlive it; another window takes this one's place."""
        for page in self._made.values():
            ending = getattr(page, "ending", None)
            if callable(ending):
                ending()

    def saved_geometry(self) -> str:
        return base64.b64encode(self.saveGeometry().data()).decode()

    def take_geometry(self, saved: str) -> None:
        """Take a place from :meth:`saved_geometry`; what makes no sense, or no screen shows, is ignored by Qt."""
        try:
            raw = base64.b64decode(saved, validate=True)
        except ValueError:
            return
        self.restoreGeometry(QByteArray(raw))

    def come_forward(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo, wherever the keys were left over: a text field, or a page with its own undo, takes them."""
        keys = QKeySequence(event.keyCombination())
        if self.overlay is not None or writes(self.focusWidget()):
            super().keyPressEvent(event)
        elif keys == _UNDO:
            self.undo_asked.emit()
        elif keys in _REDO:
            self.redo_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.begin_unseen()

    def begin_unseen(self) -> None:
        """Do what follows the first paint, though nobody sees the window yet."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def leave(self) -> None:
        """Close the window for good, wherever the program might go on without it."""
        self._leaving = True
        self.close()
        self._leaving = False

    def closeEvent(self, event: QCloseEvent) -> None:
        program = QApplication.instance()
        session_ends = isinstance(program, Program) and program.is_leaving
        if not self._leaving and not session_ends and self.may_stay():
            event.ignore()
            self.hide()
            self.put_away.emit()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _step(self, step: int) -> None:
        keys = list(self._specs)
        if self.overlay is None and self.current:
            self.show_page(keys[(keys.index(self.current) + step) % len(keys)])


def writes(widget: QWidget | None) -> bool:
    """Tell whether somebody writes in ``widget``: then its keys are its own."""
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())


def _focus(page: QWidget) -> None:
    """Put the keyboard into ``page``: where the page itself leads it, else to its first field.

    A page leads it by ``take_focus()``, or by a focus proxy; Tab then passes over what stands before the proxy.
    """
    take = getattr(page, "take_focus", None)
    if callable(take):
        take()
        return
    page.setFocus()
    if page.focusProxy() is not None:
        return
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        takes_keys = widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and page.isAncestorOf(widget):
            widget.setFocus()
            return
        widget = widget.nextInFocusChain()
