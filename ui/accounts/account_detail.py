"""One account: its name and where it is, its checklist, and the way to a page where it is a profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from models.enums import Platform
from models.messages import Message
from models.posts import Account
from services.accounts import clean_handle
from services.accounts.audit import AuditItem, summarise
from ui.accounts.checklist import Checklist, MigrationCard
from ui.accounts.fields import NumberField, TypedField
from ui.accounts.words import badge_tone, icon_of, page_address, platform_name
from ui.kit import Card, Chip, ElidedLabel, IconButton, button, label, restyle
from ui.kit.tile_rows import paint_tile
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

_TILE = 44
_WIDEST = 860
_LONGEST_HANDLE, _LONGEST_NAME = 200, 200
HandleProblem = Callable[[Account, str], Message | None]


class AccountDetail(QScrollArea):
    """Emits what is changed as the account it makes. ``handle_problem`` tells why an account cannot have a handle."""

    edited = Signal(object, str)
    """An :class:`Account`, and the name of the field in which letters are typed, or nothing."""
    sealed = Signal()
    delete_asked = Signal()
    secrets_asked = Signal(str)
    """An account's id: show its credential in the vault."""
    slots_asked = Signal(str)
    """An account's id: show when it usually posts."""
    article_asked = Signal(int, str)
    """An article and a rule, to be shown in the handbook."""

    def __init__(
        self, help_addresses: Mapping[Platform, str], handle_problem: HandleProblem, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.account: Account | None = None
        self._help = help_addresses
        self._handle_problem = handle_problem
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMaximumWidth(_WIDEST + SPACE_XL)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        inside.setMaximumWidth(_WIDEST)
        self.checklist = Checklist()
        self.migration = MigrationCard()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_M, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addLayout(self._make_head())
        column.addWidget(self._make_identity())
        column.addWidget(self.checklist)
        column.addWidget(self.migration)
        column.addStretch(1)
        self.setWidget(inside)
        self.checklist.edited.connect(self._take)
        self.checklist.sealed.connect(self.sealed)
        self.checklist.article_asked.connect(self.article_asked)

    def show_account(self, account: Account, items: Sequence[AuditItem], today: date) -> None:
        """Show ``account`` with its checklist. What is being typed stays, unless it is another account."""
        if self.account is None or account.id != self.account.id:
            self.verticalScrollBar().setValue(0)
            self._complain(None)
            self.handle.show_text(account.handle)
        elif self.account.handle != account.handle:  # undone; a wrong handle stays to be put right
            self.handle.show_text(account.handle)
        self.account = account
        summary = summarise(items)
        self._tile.show_icon(icon_of(account.platform))
        self._title.setText(f"@{account.handle}")
        self._platform.setText(platform_name(account.platform))
        self._badge.show_state(say(summary.words()), badge_tone(summary))
        self.display_name.show_text(account.display_name)
        self.followers.show_value(account.followers)
        self._followers_label.setText(self._followers_words(account.platform))
        self.checklist.show_account(account, items, today)
        self.migration.setVisible(MigrationCard.belongs_to(account, items))

    def finish(self) -> None:
        """Take what is being typed as it stands."""
        for field in (self.handle, self.display_name, self.followers):
            field.finish()
        self.checklist.finish()

    def take_focus(self) -> None:
        """Bring the keyboard to the first answer."""
        first = self.checklist.kind if self.checklist.kind.isVisible() else self.checklist.administrators
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self._tile = _Tile()
        row.addWidget(self._tile)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = ElidedLabel("title")
        self._platform = label("", "muted")
        self._badge = Chip("")
        under = QHBoxLayout()
        under.setSpacing(SPACE_S)
        under.addWidget(self._platform)
        under.addWidget(self._badge)
        under.addStretch(1)
        words.addWidget(self._title)
        words.addLayout(under)
        row.addLayout(words, 1)
        self.open_button = button(self.tr("Hesabı aç"), self._open_page, icon="link")
        self.open_button.setToolTip(self.tr("Hesabın sayfasını tarayıcıda açar"))
        self.help_button = button(self.tr("Platformun yardımı"), self._open_help, icon="information")
        self.help_button.setToolTip(self.tr("Platformun yardım sayfalarını tarayıcıda açar"))
        self.secrets_button = IconButton("key", self.tr("Kasadaki kaydı aç"), self._ask_secrets)
        self.slots_button = IconButton("clock", self.tr("Yayın saatleri"), self._ask_slots)
        row.addWidget(self.slots_button)
        row.addWidget(self.secrets_button)
        row.addWidget(self.open_button)
        row.addWidget(self.help_button)
        self.delete_button = IconButton("trash", self.tr("Hesabı kaldır"), self.delete_asked.emit)
        row.addWidget(self.delete_button)
        return row

    def _make_identity(self) -> QWidget:
        card = Card()
        self.handle = TypedField(self.tr("Hesap adı"))
        self.handle.setMaxLength(_LONGEST_HANDLE)
        self.display_name = TypedField(self.tr("Görünen ad"), self.tr("İsteğe bağlı"))
        self.display_name.setMaxLength(_LONGEST_NAME)
        self.followers = NumberField(self.tr("Takipçi ya da arkadaş sayısı"), self.tr("Bilinmiyor"))
        self._followers_label = label("", "section")
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_XS)
        columns: tuple[tuple[QWidget, QLineEdit, int], ...] = (
            (label(self.tr("Hesap adı"), "section"), self.handle, 2),
            (label(self.tr("Görünen ad"), "section"), self.display_name, 3),
            (self._followers_label, self.followers, 0),
        )
        for number, (name, field, stretch) in enumerate(columns):
            grid.addWidget(name, 0, number)
            grid.addWidget(field, 1, number)
            grid.setColumnStretch(number, stretch)
        card.body.addLayout(grid)
        card.body.addWidget(self._problem)
        self.handle.rested.connect(self._type_handle)
        self.handle.left.connect(self._leave_handle)
        self.display_name.rested.connect(self._type_name)
        self.followers.rested.connect(self._type_followers)
        for field in (self.handle, self.display_name, self.followers):
            field.left.connect(self.sealed)
        return card

    def _followers_words(self, platform: Platform) -> str:
        return self.tr("Takipçi ya da arkadaş") if platform is Platform.FACEBOOK else self.tr("Takipçi")

    def _ask_secrets(self) -> None:
        if self.account is not None:
            self.secrets_asked.emit(self.account.id)

    def _ask_slots(self) -> None:
        if self.account is not None:
            self.slots_asked.emit(self.account.id)

    # Changing

    def _type_handle(self) -> None:
        if self.account is None:
            return
        handle = clean_handle(self.handle.text())
        problem = self._handle_problem(self.account, handle)
        self._complain(problem)
        if problem is None:
            self._tell(replace(self.account, handle=handle), "handle")

    def _leave_handle(self) -> None:
        """A wrong handle stays in its field, with what is wrong; a right one is shown as it is kept."""
        if self.account is not None and not self._problem.text():
            self.handle.setText(self.account.handle)

    def _type_name(self) -> None:
        if self.account is not None:
            name = " ".join(self.display_name.text().split())
            self._tell(replace(self.account, display_name=name), "display_name")

    def _type_followers(self) -> None:
        if self.account is not None:
            self._tell(replace(self.account, followers=self.followers.value()), "followers")

    def _tell(self, account: Account, field: str) -> None:
        if account != self.account:
            self.account = account
            self.edited.emit(account, field)

    def _take(self, account: Account, field: str) -> None:
        self._tell(account, field)

    def _complain(self, problem: Message | None) -> None:
        self._problem.setText(say(problem) if problem is not None else "")
        self._problem.setVisible(problem is not None)
        restyle(self.handle, "invalid", problem is not None)

    def _open_page(self) -> None:
        if self.account is not None:
            QDesktopServices.openUrl(QUrl(page_address(self.account.platform, self.account.handle)))

    def _open_help(self) -> None:
        if self.account is not None:
            QDesktopServices.openUrl(QUrl(self._help[self.account.platform]))


class _Tile(QWidget):
    """The platform's rounded square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self.setFixedSize(QSize(_TILE, _TILE))
        current_theme().changed.connect(self.update)

    def show_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._icon:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tile(painter, self.rect().toRectF(), self._icon)
        painter.end()
