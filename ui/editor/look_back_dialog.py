"""A calm list of what was: entries on the left, the chosen one in full on the right, one button that brings it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from models.posts import Post
from services.checking import quotes_words
from ui.editor.kinds import platform_name, rule_name
from ui.kit import EmptyState, button, label
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_LIST_WIDTH = 260
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. ``key`` is what :attr:`LookBackDialog.asked` says; ``present`` needs no bringing back."""

    key: object
    when: str
    post: Post
    present: bool = False
    by: str = ""
    """Who saved it, where that is told."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a look back says of itself."""

    title: str
    explanation: str
    action: str
    nothing: str
    nothing_body: str


class LookBackDialog(QDialog):
    """Shows entries, the latest first. It stays open after bringing back, for there may be more to do."""

    asked = Signal(object)
    """The key of the entry that the user wants back."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.title)
        self.resize(820, 560)
        self._entries: list[Entry] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        outer.setSpacing(SPACE_M)
        outer.addWidget(label(words.title, "title"))
        outer.addWidget(label(words.explanation, "muted", wrap=True))
        self._stack = QStackedLayout()
        self._stack.addWidget(self._make_columns(words.title))
        self.nothing = EmptyState("history", words.nothing, words.nothing_body)
        self._stack.addWidget(self.nothing)
        outer.addSpacing(SPACE_S)
        outer.addLayout(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Kapat"), self.reject))
        self.action = button(words.action, self._ask, role="primary", icon="undo")
        row.addWidget(self.action)
        outer.addSpacing(SPACE_S)
        outer.addLayout(row)
        self.action.setEnabled(False)

    def _make_columns(self, name: str) -> QWidget:
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.currentRowChanged.connect(self._show_row)
        row.addWidget(self.list)
        row.addWidget(self._make_preview(), 1)
        return columns

    def _make_preview(self) -> QWidget:
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setFrameShape(QFrame.Shape.StyledPanel)
        self.preview.setAccessibleName(self.tr("Önizleme"))
        return self.preview

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these instead; the first one is chosen."""
        self._entries = list(entries)
        blocked = self.list.blockSignals(True)
        self.list.clear()
        height = self.list.fontMetrics().height() * 2 + SPACE_M + SPACE_S
        self._list_some(_AT_ONCE)
        if self._entries:
            self.list.item(0).setSizeHint(QSize(0, height))  # they are uniform: the first speaks for all
        self.list.blockSignals(blocked)
        self._stack.setCurrentIndex(0 if self._entries else 1)
        self.action.setVisible(bool(self._entries))
        self.list.setCurrentRow(0 if self._entries else -1)
        self._show_row(self.list.currentRow())
        self.list.setFocus()

    def _list_some(self, many: int) -> None:
        """List the next entries, and the others when the window had its turn: a list of hundreds takes its time."""
        first = self.list.count()
        self.list.addItems([self._told(entry) for entry in self._entries[first : first + many]])
        if self.list.count() < len(self._entries):
            QTimer.singleShot(0, self, self._list_more)

    def _list_more(self) -> None:
        if self.list.count() < len(self._entries):  # or they were shown anew meanwhile, and all stand there
            self._list_some(_AT_ONCE)

    def _told(self, entry: Entry) -> str:
        by = f"{entry.by} · " if entry.by else ""
        return f"{entry.when}\n{by}{self._headline(entry.post)}"

    def _headline(self, post: Post) -> str:
        return post.headline or self.tr("Boş yazı")

    def _show_row(self, row: int) -> None:
        entry = self._entries[row] if 0 <= row < len(self._entries) else None
        self.preview.setPlainText("" if entry is None else self._in_full(entry.post))
        self.action.setEnabled(entry is not None and not entry.present)

    def _in_full(self, post: Post) -> str:
        parts = [post.text]
        parts += [f"{platform_name(v.platform)}\n{v.text}" for v in post.variants if v.text is not None]
        parts += [self.tr("Görsel: {name}").format(name=a.file_name) for a in post.attachments]
        parts.append(self._passed(post))
        return "\n\n".join(part for part in parts if part)

    def _passed(self, post: Post) -> str:
        """Return what was passed in this version, and why: whoever reviews the post reads it here."""
        if not post.dismissals:
            return ""
        lines = [self.tr("Gerekçeyle geçilenler")]
        for one in post.dismissals:
            words = f"“{one.excerpt}”" if quotes_words(one) else rule_name(one.rule)
            lines.append(f"• {words}: {one.reason}")
        return "\n".join(lines)

    def _ask(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._entries):
            self.action.setEnabled(False)  # until the list comes back with the answer
            self.asked.emit(self._entries[row].key)
