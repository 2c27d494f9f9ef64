"""Two quiet lines: what articles 1 and 2 have against the month, and what was just done with a way back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from services.planning import PlanWarningKind
from ui.calendar.board.board import Board
from ui.kit import button, label, restyle
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_S, SPACE_XS

_SHOWN_FOR = 8000
_STRIP = 44
"""Room for two lines of warnings: with three kinds of them a low window needs both."""


class WarningStrip(QFrame):
    """Counts the warned days of the month shown; F8 goes to the next one.

    Its place is kept where there are none: the grid must not move under a hand that has just dropped something.
    """

    jump_asked = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "warning")
        self._board = board
        self._theme = current_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_XS, SPACE_XS, SPACE_XS)
        row.setSpacing(SPACE_S)
        self.setFixedHeight(_STRIP)
        self._icon = QLabel()
        row.addWidget(self._icon)
        self.words = label("", wrap=True)
        row.addWidget(self.words, 1)
        self.next = button(
            self.tr("Sonrakini göster"), self.jump_asked.emit, role="ghost", tooltip=self.tr("Sonrakini göster (F8)")
        )
        row.addWidget(self.next)
        board.changed.connect(self._follow)
        self._theme.changed.connect(self._dye)
        self._follow()

    def _follow(self) -> None:
        days = self._board.warned_days()
        counts: Counter[PlanWarningKind] = Counter()
        articles: set[int] = set()
        for day in days:
            warnings = self._board.warnings_on(day)
            counts.update({warning.kind for warning in warnings})
            articles.update(warning.article for warning in warnings if warning.article)
        parts = [
            self._said(kind).format(n=counts[kind], limit=self._board.limits.daily_limit)
            for kind in PlanWarningKind
            if counts[kind]
        ]
        cited = ", ".join(str(article) for article in sorted(articles))
        if cited:
            parts.append(self.tr("Kılavuz md.\u00a0{articles}").format(articles=cited))
        self._show(" · ".join(parts) if days else "")

    def _show(self, warned: str) -> None:
        nothing = self.tr("Takvim uyarısı yok") if self._board.is_loaded else ""
        self.words.setText(warned or nothing)
        self.next.setVisible(bool(warned))
        restyle(self, "tone", "warning" if warned else "quiet")
        restyle(self.words, "role", "" if warned else "muted")
        self._dye()

    def _said(self, kind: PlanWarningKind) -> str:
        """Return what is said of the days with a warning of one kind."""
        return {
            PlanWarningKind.DAY_LOAD: self.tr("{n} günde günlük sınır ({limit}) aşılıyor"),
            PlanWarningKind.GAP: self.tr("{n} günde gönderiler birbirine yakın"),
            PlanWarningKind.MOURNING: self.tr("{n} günde yas gününe uymayan yazı"),
            PlanWarningKind.DUPLICATE: self.tr("{n} günde yinelenen yazı"),
            PlanWarningKind.PAUSED: self.tr("{n} gün durduruldu"),
            PlanWarningKind.SILENCE: self.tr("sessiz hesap var"),
            PlanWarningKind.TOPIC: self.tr("{n} günde konusunun son günü geçmiş yazı"),
            PlanWarningKind.HOLIDAY: self.tr("{n} tatil gününde duyuru"),
            PlanWarningKind.UNWRITTEN: self.tr("{n} günde metni yazılacak yazı"),
        }[kind]

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        icon, token = ("warning", "warning") if self.next.isVisibleTo(self) else ("success", "muted")
        pixmap = self._theme.pixmap(icon, token, round(ICON_S * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._icon.setPixmap(pixmap)


class UndoBar(QFrame):
    """Floats over its parent's lower edge for some seconds after a change. Ctrl+Z works with it and without it.

    ``harm`` says how bad it is to cover a rectangle of the parent; 0 is an empty place.
    """

    undo_asked = Signal()
    open_asked = Signal(str)
    """The id of the post that the second line speaks of."""

    def __init__(self, parent: QWidget, harm: Callable[[QRect], int]) -> None:
        super().__init__(parent)
        self._over = parent
        self._harm = harm
        self._post_id = ""
        parent.installEventFilter(self)
        self.setProperty("role", "toast")
        self.words, self.notes = label(""), label("", "muted")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.words)
        lines.addWidget(self.notes)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_XS, SPACE_XS, SPACE_XS)
        row.setSpacing(SPACE_M)
        row.addLayout(lines, 1)
        self.open = button(self.tr("Yazıyı aç"), self._open, role="ghost")
        self.undo = button(
            self.tr("Geri al"), self._undo, role="ghost", icon="undo", tooltip=self.tr("Geri al (Ctrl+Z)")
        )
        for made in (self.open, self.undo):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(made)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, words: str, note: str = "") -> None:
        """Show a sentence, and what to bear in mind in a second line; say both to a screen reader."""
        self._post_id = ""
        self.words.setText(words)
        self._show(note, f"{words}. {note}" if note else words)

    def add(self, note: str, post_id: str, words: str = "") -> None:
        """Say something more of the post that was just told of, and offer to open it; ``words`` say it anew."""
        self._post_id = post_id
        if words:
            self.words.setText(words)
        told = self.notes.text()
        self._show(f"{told.removesuffix('.')} · {note}" if told else note, f"{words}. {note}" if words else note)

    def _show(self, note: str, spoken: str) -> None:
        self.notes.setText(note)
        self.notes.setVisible(bool(note))
        self.open.setVisible(bool(self._post_id))
        self._fit()
        self.settle()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _fit(self) -> None:
        """As wide as the words; where there is less room, they break into lines."""
        room = self._over.width() - 2 * SPACE_M
        self._wrap(on=False)
        wanted = self.sizeHint()
        if wanted.width() > room:
            self._wrap(on=True)
            self.resize(room, self.heightForWidth(room))
        else:
            self.resize(wanted)

    def _wrap(self, *, on: bool) -> None:
        for line in (self.words, self.notes):
            line.setWordWrap(on)
            line.ensurePolished()  # else the first toast is measured in the application's font
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()

    def settle(self) -> None:
        """Stand where the least is covered: at the lower edge, in its middle if that is free, else at the upper one."""
        right = self._over.width() - self.width()
        top = self._over.height() - self.height() - SPACE_M
        corners = [QPoint(left, top) for left in (right // 2, SPACE_M, right - SPACE_M)]
        corners.append(QPoint(right // 2, 1))
        self.move(min(corners, key=lambda corner: self._harm(QRect(corner, self.size()))))

    def follow(self) -> None:
        """Look for a better place where something else is below now, but do not go from under the hand."""
        if self.isVisible() and not self.underMouse():
            self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self.settle)  # the parent's children have their places then
        return super().eventFilter(watched, event)

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _open(self) -> None:
        self.hide()
        self.open_asked.emit(self._post_id)
