"""Two quiet lines: what article 2 has against the month, and what was just done with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from services.planning import PlanWarningKind
from ui.calendar.board import Board
from ui.kit import button, label
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_S, SPACE_XS

_SHOWN_FOR = 8000


class WarningStrip(QFrame):
    """Counts the warned days of the month shown; F8 goes to the next one."""

    jump_asked = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "warning")
        self._board = board
        self._theme = current_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, 0, SPACE_XS, 0)
        row.setSpacing(SPACE_S)
        self._icon = QLabel()
        row.addWidget(self._icon)
        self.words = label("", wrap=True)
        row.addWidget(self.words, 1)
        row.addWidget(
            button(
                self.tr("Sonrakini göster"),
                self.jump_asked.emit,
                role="ghost",
                tooltip=self.tr("Sonrakini göster (F8)"),
            )
        )
        board.changed.connect(self._follow)
        self._theme.changed.connect(self._dye)
        self._dye()
        self._follow()

    def _follow(self) -> None:
        days = self._board.warned_days()
        full = close = 0
        for day in days:
            kinds = {warning.kind for warning in self._board.warnings_on(day)}
            full += PlanWarningKind.DAY_LOAD in kinds
            close += PlanWarningKind.GAP in kinds
        parts: list[str] = []
        if full:
            words = self.tr("{n} günde günlük sınır ({limit}) aşılıyor")
            parts.append(words.format(n=full, limit=self._board.daily_limit))
        if close:
            parts.append(self.tr("{n} günde gönderiler birbirine yakın").format(n=close))
        self.words.setText(" · ".join([*parts, self.tr("Kılavuz md.\u00a02")]))
        self.setVisible(bool(days))

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap("warning", "warning", round(ICON_S * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._icon.setPixmap(pixmap)


class UndoBar(QFrame):
    """Floats over its parent's lower edge for some seconds after a change. Ctrl+Z works with it and without it.

    ``harm`` says how bad it is to cover a rectangle of the parent; 0 is an empty place.
    """

    undo_asked = Signal()

    def __init__(self, parent: QWidget, harm: Callable[[QRect], int]) -> None:
        super().__init__(parent)
        self._over = parent
        self._harm = harm
        parent.installEventFilter(self)
        self.setProperty("role", "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_XS, SPACE_XS, SPACE_XS)
        row.setSpacing(SPACE_M)
        self.words = label("")
        row.addWidget(self.words)
        self.undo = button(
            self.tr("Geri al"), self._undo, role="ghost", icon="undo", tooltip=self.tr("Geri al (Ctrl+Z)")
        )
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self.undo)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, words: str) -> None:
        """Show a sentence, and say it to a screen reader."""
        self.words.setText(words)
        self.adjustSize()
        self.settle()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def settle(self) -> None:
        """Stand where the least is covered: at the lower edge, in its middle if that is free, else at the upper one."""
        right = self._over.width() - self.width()
        top = self._over.height() - self.height() - SPACE_M
        corners = [QPoint(left, top) for left in (right // 2, SPACE_M, right - SPACE_M)]
        corners.append(QPoint(right // 2, 1))
        self.move(min(corners, key=lambda corner: self._harm(QRect(corner, self.size()))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self.settle)  # the parent's children have their places then
        return super().eventFilter(watched, event)

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
