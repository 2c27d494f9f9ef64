"""Findings that were passed in the open post: a quiet line that opens a list, with the way back for each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.posts import Dismissal
from services.checking import quotes_words
from ui.editor.kinds import rule_name
from ui.kit import button, hline, label
from ui.moments import short_moment
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS

_HIGHEST = 230


class PassedFindings(QWidget):
    """Hidden while nothing was passed. Closed at first: what was decided should not ask again."""

    back_asked = Signal(object)
    """The :class:`Dismissal` whose finding is to be shown again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Dismissal, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hline())
        self.line = button("", self._toggle, role="ghost", icon="chevron-right")
        self.line.setToolTip(self.tr("Bu yazıda gerekçeyle geçtiğiniz bulgular"))
        column.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeft)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.hide()
        column.addWidget(self._area)
        self.hide()

    def show_dismissals(self, dismissals: tuple[Dismissal, ...], now: datetime) -> None:
        """Show these; ``now`` decides whether their dates need a year."""
        if dismissals == self._shown:
            return
        self._shown = dismissals
        text = self.tr("Geçilenler ({n})").format(n=len(dismissals))
        self.line.setText(text)
        self.line.setAccessibleName(text)
        rows = QWidget()
        rows.setProperty("role", "scrolled")
        column = QVBoxLayout(rows)
        column.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_S)
        for dismissal in reversed(dismissals):
            column.addWidget(_Row(dismissal, now, lambda gone=dismissal: self.back_asked.emit(gone)))
        column.addStretch(1)
        self._area.setWidget(rows)
        self._fit()
        if not dismissals:
            self._area.hide()
        self.setVisible(bool(dismissals))

    @property
    def rows(self) -> list[_Row]:
        rows = self._area.widget()
        return [] if rows is None else rows.findChildren(_Row)

    def _toggle(self) -> None:
        self._area.setVisible(self._area.isHidden())
        self._fit()

    def _fit(self) -> None:
        rows = self._area.widget()
        if rows is not None and self._shown:
            wanted = rows.heightForWidth(max(self.width(), 120))
            self._area.setFixedHeight(min(wanted, _HIGHEST))


class _Row(QFrame):
    """One passed finding: its words, the rule, the reason, the date."""

    def __init__(self, dismissal: Dismissal, now: datetime, back: Callable[[], object]) -> None:
        super().__init__()
        about = rule_name(dismissal.rule)
        excerpt = f"“{dismissal.excerpt}”" if quotes_words(dismissal) else about
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_XS, 0, 0)
        column.setSpacing(0)
        self.excerpt = label(excerpt, wrap=True)
        self.reason = label(dismissal.reason, "muted", wrap=True)
        when = short_moment(dismissal.at, now)
        self.rule = label(f"{about} · {when}", "caption", wrap=True)
        for words in (self.excerpt, self.reason, self.rule):
            column.addWidget(words)
        self.back = button(self.tr("Yeniden göster"), back, role="ghost")
        self.back.setAccessibleName(self.tr("Yeniden göster: {excerpt}").format(excerpt=excerpt))
        # Words without a frame begin where the text above them begins.
        self.back.setStyleSheet(f"QPushButton {{ padding-left: 0; padding-right: {SPACE_S}px; }}")
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
