"""F1: every key on one sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit import Chip, button, label
from ui.shell.shortcuts import GROUPS, ShortcutGroup
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_COLUMNS = 2


_ARROWS = {"Right": "→", "Left": "←", "Down": "↓", "Up": "↑", "PgDown": "PgDn", "Return": "Enter"}


def on_keys(keys: str) -> str:
    """Return ``keys`` in the words that stand on the keys (Qt's own Turkish says "Kontrol", which no key says)."""
    return "+".join(_ARROWS.get(part, part) for part in QKeySequence(keys).toString().split("+"))


class CheatSheet(QDialog):
    """Two columns of groups. Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Klavye kısayolları"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 620)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        outer.setSpacing(SPACE_L)
        outer.addWidget(label(self.tr("Klavye kısayolları"), "title"))
        scrolled = QWidget()
        scrolled.setProperty("role", "scrolled")
        columns = QHBoxLayout(scrolled)
        columns.setContentsMargins(0, 0, SPACE_M, 0)
        columns.setSpacing(SPACE_XL)
        for groups in _balanced():
            column = QVBoxLayout()
            column.setSpacing(SPACE_S)
            for group in groups:
                self._add(column, group)
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(scrolled)
        outer.addWidget(area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Kapat"), self.accept, role="primary")
        close.setDefault(True)
        row.addWidget(close)
        outer.addLayout(row)

    def _add(self, column: QVBoxLayout, group: ShortcutGroup) -> None:
        column.addWidget(label(_said(group.title), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(0, 1)
        for number, shortcut in enumerate(group.shortcuts):
            grid.addWidget(label(_said(shortcut.does), wrap=True), number, 0)
            chips = QHBoxLayout()
            chips.setSpacing(SPACE_S)
            chips.addStretch(1)
            for keys in shortcut.keys:
                chips.addWidget(Chip(on_keys(keys)))
            grid.addLayout(chips, number, 1)
        column.addLayout(grid)
        column.addSpacing(SPACE_L)


def _said(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


def _balanced() -> list[list[ShortcutGroup]]:
    """Return the groups in columns of about the same length, in their order."""
    columns: list[list[ShortcutGroup]] = [[] for _ in range(_COLUMNS)]
    goal = sum(len(group.shortcuts) + 2 for group in GROUPS) / _COLUMNS
    filled, place = 0, 0
    for group in GROUPS:
        weight = len(group.shortcuts) + 2
        if columns[place] and filled + weight / 2 > goal and place < _COLUMNS - 1:
            place, filled = place + 1, 0
        columns[place].append(group)
        filled += weight
    return columns
