"""The open comments on the post, below its findings: who said what of which passage, and what to do with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.calendar import Comment, CommentState
from ui.editor.kinds import platform_name
from ui.kit import button, hline, label
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XS

_ONE, _HIGHEST = 150, 260
"""Room for one comment, and for several: the findings above keep theirs."""
_NONE: Mapping[str, str] = MappingProxyType({})


class CommentList(QWidget):
    """Hidden while nothing is open."""

    show_asked = Signal(object)
    """A :class:`Comment` whose passage is to be shown."""
    apply_asked = Signal(object)
    changed = Signal()
    """It takes another room now."""
    aside_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(hline())
        self.heading = label("", "heading")
        self.heading.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        column.addWidget(self.heading)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area)
        self.comments: tuple[Comment, ...] = ()
        self.hide()

    def show_comments(self, comments: Sequence[Comment], pictures: Mapping[str, str] = _NONE) -> None:
        """Show those of ``comments`` that are open. ``pictures`` are the names of the post's, by their ids."""
        self.comments = tuple(one for one in comments if one.state is CommentState.OPEN)
        self.heading.setText(self.tr("Görüşler ({n})").format(n=len(self.comments)))
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_S)
        rows.setSpacing(SPACE_S)
        for comment in self.comments:
            rows.addWidget(self._row(comment, pictures))
        rows.addStretch(1)
        self._area.setWidget(inside)
        self._area.setFixedHeight(_HIGHEST if len(self.comments) > 1 else _ONE)
        self.setVisible(bool(self.comments))
        self.changed.emit()

    def _row(self, comment: Comment, pictures: Mapping[str, str]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        where = "" if comment.platform is None else f" · {platform_name(comment.platform)}"
        column.addWidget(label(comment.author + where, "caption", wrap=True))
        if comment.attachment_id is not None:
            name = pictures.get(comment.attachment_id)
            gone = self.tr("Yazıdan çıkarılmış bir görsel için")
            told = gone if name is None else self.tr("“{name}” görseli için").format(name=name)
            column.addWidget(label(told, wrap=True))
        if comment.excerpt:
            shown = comment.excerpt if len(comment.excerpt) <= 80 else comment.excerpt[:79] + "…"
            instead = "" if comment.suggestion is None else f" → “{comment.suggestion}”"
            column.addWidget(label(f"“{shown}”{instead}", wrap=True))
        if comment.text:
            column.addWidget(label(comment.text, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        if comment.suggestion is not None:
            row.addWidget(button(self.tr("Uygula"), partial(self.apply_asked.emit, comment), role="ghost"))
        if comment.excerpt or comment.attachment_id in pictures:
            row.addWidget(button(self.tr("Göster"), partial(self.show_asked.emit, comment), role="ghost"))
        row.addWidget(button(self.tr("Kenara koy"), partial(self.aside_asked.emit, comment), role="ghost"))
        row.addStretch(1)
        column.addLayout(row)
        return made
