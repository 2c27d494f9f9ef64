"""The unit's accounts as rows of platform and handle. Used by the first start and by Ayarlar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from uuid import uuid4

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.enums import Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account
from services.accounts import PLATFORM_NAMES, clean_handle, handle_problem
from ui.kit import IconButton, button, label, restyle
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_S, SPACE_XS

_ICONS = {Platform.X: "x", Platform.FACEBOOK: "facebook", Platform.INSTAGRAM: "instagram"}
_ORDER = (Platform.INSTAGRAM, Platform.X, Platform.FACEBOOK)
_PLATFORM_WIDTH = 148


class AccountRow(QWidget):
    """One account. What is wrong with its handle is said under it once the field is left."""

    removed = Signal()
    edited = Signal()

    def __init__(self, platform: Platform, account: Account | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._theme = current_theme()
        self.platform_box = QComboBox()
        self.platform_box.setAccessibleName(self.tr("Platform"))
        self.platform_box.setIconSize(QSize(ICON_S, ICON_S))
        self.platform_box.setFixedWidth(_PLATFORM_WIDTH)
        for choice in _ORDER:
            self.platform_box.addItem(PLATFORM_NAMES[choice], choice.value)
        self.platform_box.setCurrentIndex(_ORDER.index(account.platform if account else platform))
        self.handle = QLineEdit(account.handle if account else "")
        self.handle.setAccessibleName(self.tr("Hesap adı"))
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.remove = IconButton("close", self.tr("Bu hesabı kaldır"), self.removed.emit)
        self._lay_out()
        self.handle.editingFinished.connect(self._left)
        self.handle.textEdited.connect(self._typed)
        self.platform_box.currentIndexChanged.connect(self._platform_changed)
        self._invite()
        self._theme.changed.connect(self._dye)
        self._dye()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.platform_box)
        row.addWidget(self.handle, 1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(row)
        column.addWidget(self.problem)

    @property
    def platform(self) -> Platform:
        return _ORDER[self.platform_box.currentIndex()]

    @property
    def text(self) -> str:
        """The handle without ``@`` and without the web address it may have been pasted with."""
        return clean_handle(self.handle.text())

    def account(self) -> Account:
        """Return the row as an account: the one it was filled with, changed, or a new one."""
        if self._account is None:
            self._account = Account(uuid4().hex, self.platform, self.text)
        before = self._account
        return replace(before, platform=self.platform, handle=self.text)

    def check(self) -> bool:
        """Say what is wrong with a filled row; return whether nothing is. An empty row is not wrong."""
        return self.complain(handle_problem(self.platform, self.text) if self.handle.text().strip() else None)

    def complain(self, problem: Message | None) -> bool:
        """Show ``problem`` under the row, or nothing; return whether there is none."""
        self.problem.setText(say(problem) if problem is not None else "")
        self.problem.setVisible(problem is not None)
        restyle(self.handle, "invalid", problem is not None)
        return problem is None

    def _left(self) -> None:
        if self.text and self.handle.text() != self.text:
            self.handle.setText(self.text)
        self.check()

    def _typed(self, _text: str) -> None:
        self.complain(None)
        self.edited.emit()

    def _invite(self) -> None:
        """Say what to write: a page on Facebook is known by its title, which is not its name."""
        on_facebook = self.platform is Platform.FACEBOOK
        said = self.tr("facebook.com/ adresinden sonraki ad") if on_facebook else self.tr("hesap adı")
        self.handle.setPlaceholderText(said)

    def _platform_changed(self, _index: int) -> None:
        self._invite()
        self.check()
        self.edited.emit()

    def _dye(self) -> None:
        for number, choice in enumerate(_ORDER):
            self.platform_box.setItemIcon(number, self._theme.icon(_ICONS[choice], "text", ICON_S))


class AccountsEditor(QWidget):
    """Rows of accounts, and a button for one more.

    ``set_accounts`` fills it; ``check`` marks what is wrong and moves the keyboard there; ``accounts`` returns what
    the filled rows say. Rows that were left empty are no accounts.
    """

    edited = Signal()
    submitted = Signal()
    """Enter in the handle of a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AccountRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.add_button = button(self.tr("Hesap ekle"), self.add_row, role="ghost", icon="plus")
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Show these accounts instead of what was shown."""
        for row in list(self.rows):
            self._take(row)
        for account in accounts:
            self._put(AccountRow(account.platform, account))

    def offer_every_platform(self) -> None:
        """Show an empty row for each platform: how the first start begins."""
        for platform in _ORDER:
            self._put(AccountRow(platform))

    def add_row(self) -> None:
        """Add an empty row for the first platform that has none, with the keyboard in it."""
        used = {row.platform for row in self.rows}
        row = AccountRow(next((platform for platform in _ORDER if platform not in used), _ORDER[0]))
        self._put(row)
        row.handle.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def accounts(self) -> list[Account]:
        """Return the accounts of the filled rows, in their order."""
        return [row.account() for row in self.rows if row.text]

    def check(self, *, take_focus: bool = True) -> bool:
        """Return whether every filled row can be saved; otherwise each problem is shown, and the first one focused.

        Without ``take_focus`` the keyboard stays where it is: for checks that nobody asked for.
        """
        wrong = [row for row in self.rows if not row.check()]
        seen: set[tuple[Platform, str]] = set()
        for row in self.rows:
            if not row.text or row in wrong:
                continue
            # ASCII only once checked, so lower() is safe for Turkish here; handles do not tell cases apart.
            key = (row.platform, row.text.lower())  # ascii
            if key in seen:
                row.complain(Message(QT_TRANSLATE_NOOP("services", "Bu hesap listede zaten var.")))
                wrong.append(row)
            seen.add(key)
        if wrong and take_focus:
            wrong[0].handle.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _put(self, row: AccountRow) -> None:
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        self._order()
        row.removed.connect(lambda: self._remove(row))
        row.handle.returnPressed.connect(self.submitted)
        row.edited.connect(self.edited)

    def _order(self) -> None:
        """Let the Tab key go down the rows and then to the button, which is older than they are."""
        parts = [part for row in self.rows for part in (row.platform_box, row.handle, row.remove)]
        for before, after in pairwise([self.add_button, *parts, self.add_button]):
            QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order()  # what was said before it came into its window is forgotten

    def _remove(self, row: AccountRow) -> None:
        self._take(row)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _take(self, row: AccountRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
