"""This month's share of each pillar beside its target: one quiet line below the calendar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.planning.shares import PillarShare, Standing, pillar_shares
from ui.calendar.board.board import Board
from ui.calendar.dates import month_days, month_name
from ui.calendar.looks.painting import MIDDLE, Face, fill_rounded, small_font
from ui.orders import Orders
from ui.theme import current_theme
from ui.theme.tokens import SERIES, SPACE_L, SPACE_M, SPACE_S, SPACE_XS

_HEIGHT = 26
_DOT = 8
_APART = SPACE_M + SPACE_XS
_SIGNS = {Standing.FINE: "", Standing.BELOW: " ↓", Standing.ABOVE: " ↑"}
"""A share that is far from its target is told by an arrow, never by its colour alone."""


class ShareLine(QWidget):
    """Follows the month shown and the pillars; there only where the unit has pillars.

    It is no button: notices come and go over this place, and nobody shall press what was behind one.
    """

    def __init__(self, board: Board, orders: Orders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._orders = orders
        self._shares: Sequence[PillarShare] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        board.changed.connect(self._follow)
        orders.changed.connect(self._follow)
        current_theme().changed.connect(self.update)
        self._make_faces()
        self._follow()

    @property
    def shares(self) -> Sequence[PillarShare]:
        """What is shown, in the order of the pillars."""
        return self._shares

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme = current_theme()
        left = SPACE_S
        brief = self.is_brief
        for place, one in enumerate(self._shares):
            if left + self._width_of(one, brief=brief) > self.width() - (SPACE_L if one is not self._shares[-1] else 0):
                painter.setFont(self._plain.font)
                painter.setPen(theme.colour("muted"))
                rest = f"+{len(self._shares) - place}"  # the tooltip has all
                painter.drawText(QRect(left, 0, self._plain.width(rest) + 1, self.height()), MIDDLE, rest)
                break
            dot = QRect(left, (self.height() - _DOT) // 2, _DOT, _DOT)
            fill_rounded(painter, dot, theme.colour(SERIES[one.pillar.colour % len(SERIES)]), radius=_DOT // 2)
            left = dot.right() + SPACE_XS + 1
            tone = "muted" if one.standing is Standing.FINE else "warning"
            for words, face, token in (
                (f"{one.pillar.name} ", self._plain, "muted"),
                (f"%{one.share}{_SIGNS[one.standing]}", self._bold, tone),
                (_target(one, brief=brief), self._plain, "muted"),
            ):
                painter.setFont(face.font)
                painter.setPen(theme.colour(token))
                room = face.width(words)
                painter.drawText(QRect(left, 0, room + 1, self.height()), MIDDLE, words)
                left += room
            left += _APART
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_faces()

    def _make_faces(self) -> None:
        self._plain, self._bold = Face(small_font(self.font())), Face(small_font(self.font(), bold=True))

    @property
    def is_brief(self) -> bool:
        """Whether the targets are left to the tooltip, for the line has no room for them."""
        widths = sum(self._width_of(one, brief=False) + _APART for one in self._shares)
        return SPACE_S + widths - _APART > self.width()

    def _width_of(self, one: PillarShare, *, brief: bool) -> int:
        words = self._plain.width(f"{one.pillar.name} ") + self._plain.width(_target(one, brief=brief))
        return _DOT + SPACE_XS + 1 + words + self._bold.width(f"%{one.share}{_SIGNS[one.standing]}")

    def _follow(self) -> None:
        pillars = self._orders.pillars
        self.setVisible(bool(pillars) and self._board.is_loaded)
        if not pillars:
            self._shares = ()
            return
        month = self._board.month
        posts = [post for day in month_days(month) for post in self._board.all_on(day)]
        self._shares = pillar_shares(pillars, [post.pillar_id for post in posts])
        without = sum(post.pillar_id is None for post in posts)
        self._tell(month_name(month), without)
        self.update()

    def _tell(self, month: str, without: int) -> None:
        lines = [self._said(one) for one in self._shares]
        if without:
            lines.append(self.tr("Sütunu olmayan yazı: {n}").format(n=without))
        heading = self.tr("{month} ayında sütunların payı ve hedefi").format(month=month)
        self.setToolTip("\n".join([heading, *lines]))
        self.setAccessibleName(f"{heading}: {', '.join(lines)}")

    def _said(self, one: PillarShare) -> str:
        said = {
            Standing.FINE: self.tr("{pillar}: {n} yazı, %{share} (hedef %{target})"),
            Standing.BELOW: self.tr("{pillar}: {n} yazı, %{share}, hedefin altında (%{target})"),
            Standing.ABOVE: self.tr("{pillar}: {n} yazı, %{share}, hedefin üstünde (%{target})"),
        }[one.standing]
        return said.format(pillar=one.pillar.name, n=one.count, share=one.share, target=one.pillar.share)


def _target(one: PillarShare, *, brief: bool) -> str:
    return "" if brief else f" / %{one.pillar.share}"
