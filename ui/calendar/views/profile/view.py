"""The profile as a view of the calendar: whose it is, the phone, and what is selected."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from models.enums import PostState
from ui.calendar.dates import add_months
from ui.calendar.views.profile.detail import TileDetail
from ui.calendar.views.profile.feed import Feed
from ui.calendar.views.profile.grid import ProfileGrid
from ui.calendar.views.profile.model import TileModel
from ui.calendar.views.profile.phone import Phone
from ui.calendar.views.tools import ViewTools
from ui.kit import EmptyState
from ui.theme.tokens import SPACE_L, SPACE_XL

_DETAIL = 300
_WORK, _EMPTY = 0, 1


class ProfileView(QWidget):
    """How an account will look on Instagram."""

    def __init__(self, tools: ViewTools) -> None:
        super().__init__()
        self._tools = tools
        self.feed = Feed(tools.board, tools.storage, tools.tasks, self)
        self.tiles = TileModel(tools.board, self.feed, self)
        self.grid = ProfileGrid(tools, self.tiles)
        self.phone = Phone(self.grid)
        self.detail = TileDetail()
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Instagram hesabı"))
        self.empty = EmptyState(
            "instagram",
            self.tr("Instagram hesabı yok"),
            self.tr("Hesaplar sayfasından bir Instagram hesabı eklediğinizde profilin nasıl görüneceği burada durur."),
        )
        self._goal: date | None = tools.board.today
        self._wanted_post = ""
        self._lay_out()
        self._connect()
        self._follow()

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(SPACE_L)
        beside.addWidget(self.choice)
        beside.addWidget(self.detail, 1)
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(SPACE_L, SPACE_L, SPACE_XL, SPACE_L)
        row.setSpacing(SPACE_XL)
        row.addStretch(1)
        row.addWidget(self.phone)
        row.addLayout(beside)
        row.addStretch(1)
        self.detail.setFixedWidth(_DETAIL)
        self.choice.setFixedWidth(_DETAIL)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(work)
        self._stack.addWidget(self.empty)
        self.setMinimumSize(QSize(560, 380))
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        self.feed.changed.connect(self._follow)
        self._tools.board.changed.connect(self._follow_accounts)
        self.grid.end_neared.connect(self.feed.more)
        self.grid.selected.connect(lambda: self.detail.show_look(self.grid.current))
        self.detail.open_asked.connect(self._tools.gestures.post_opened)
        self.choice.activated.connect(self._choose)

    @property
    def current_day(self) -> date:
        return self.grid.current_day

    @property
    def place(self) -> date:
        return self.grid.current_day

    @property
    def widget(self) -> QWidget:
        return self

    def go_to(self, day: date) -> None:
        look = self.grid.current
        self.grid.current_day = day
        if look is not None and self.tiles.day_of(self.tiles.row_of(look.post_id)) == day:
            return
        self._goal = day
        self._arrive()

    def shows(self, day: date) -> bool:
        """Only what the board holds can be moved: a day of which it has nothing is gone to."""
        return self._tools.board.holds(day)

    def beyond(self, spans: int) -> date:
        """Return the same day of another month."""
        return add_months(self.current_day, spans)

    def select_post(self, post_id: str) -> None:
        self._wanted_post = post_id
        if not post_id:
            self.grid.clearSelection()
        elif self.tiles.row_of(post_id) >= 0:
            row = self.tiles.row_of(post_id)
            self._wanted_post = ""
            self.grid.current_day = self.tiles.day_of(row)
            self.grid.select(row)

    def selected_post(self) -> str:
        look = self.grid.current
        return look.post_id if look is not None else ""

    def selected_posts(self) -> tuple[str, ...]:
        return tuple(filter(None, [self.selected_post()]))

    def corner_of(self, day: date) -> QPoint:
        place = self.grid.visualRect(self.tiles.index(self.tiles.row_near(day)))
        return self.grid.viewport().mapToGlobal(place.bottomLeft())

    def posts_in(self, place: QRect) -> list[str]:
        place = place.translated(self.grid.viewport().mapFrom(self, QPoint()))
        looks = self.grid.looks_in_sight()
        rows = ((look.post_id, self.tiles.index(self.tiles.row_of(look.post_id))) for look in looks)
        return [post_id for post_id, index in rows if self.grid.visualRect(index).intersects(place)]

    def heading(self) -> str:
        account = self.feed.account
        return f"@{account.handle}" if account is not None else self.tr("Profil")

    def summary(self) -> str:
        if self.feed.account is None:
            return self.tr("Instagram hesabı yok")
        none = self.tr("Bu hesap için henüz gönderi yok. N tuşu yeni yazı açar.")
        return self._counts() or (self.tr("Aramaya uyan gönderi yok.") if self._tools.board.wanted else none)

    def _counts(self) -> str:
        """Return how many are to come, and how many are out as far as they are here."""
        out = sum(line.state is PostState.PUBLISHED for line in self.feed.lines)
        coming = len(self.feed.lines) - out
        if not self.feed.lines:
            return ""
        if not self.feed.is_whole:
            return self.tr("{n} gönderi yolda").format(n=coming)
        return self.tr("{n} gönderi yolda, {out} yayımlandı").format(n=coming, out=out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not in the phone's own: a widget's layout lets it not change its size while it takes one over.
        self.phone.fit(event.size().height() - 2 * SPACE_L)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.feed.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.feed.watch(on=False)

    def _choose(self, row: int) -> None:
        self.feed.show(self.choice.itemData(row))

    def _follow(self) -> None:
        self.grid.follow()
        self._follow_accounts()
        self._arrive()
        if self._wanted_post:
            self.select_post(self._wanted_post)

    def _follow_accounts(self) -> None:
        accounts, board = self.feed.accounts, self._tools.board
        shown = [self.choice.itemData(row) for row in range(self.choice.count())]
        if shown != [account.id for account in accounts]:
            self.choice.clear()
            for account in accounts:
                self.choice.addItem(f"@{account.handle}", account.id)
        self.choice.setCurrentIndex(self.choice.findData(self.feed.account_id))
        self.choice.setVisible(len(accounts) > 1)
        self._stack.setCurrentIndex(_EMPTY if board.is_loaded and not accounts else _WORK)
        self.phone.show_account(self.feed.account)
        if self.isVisible():
            self._tools.gestures.retold.emit()

    def _arrive(self) -> None:
        """Stand on the post of the day that was gone to, as soon as it is here."""
        if self._goal is None or not self.feed.is_ready:
            return
        row = self.tiles.row_near(self._goal)
        if row == len(self.tiles.looks) - 1 and not self.feed.is_whole:
            self.feed.more()
            return
        self._goal = None
        self.grid.select(row, chosen=False)
