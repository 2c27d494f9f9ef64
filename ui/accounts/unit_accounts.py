"""The unit's accounts: the list, the chosen one, and what can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import uuid4

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.enums import Platform
from models.messages import Message
from models.posts import Account
from services.accounts.audit import Summary, summarise_unit
from services.clock import Clock, local_day
from ui.accounts.account_detail import AccountDetail
from ui.accounts.account_list import ACCOUNT_ROLE, AccountListModel, AccountListView
from ui.accounts.book import Book, Change, Shelf
from ui.accounts.handle_form import HandleDialog, problem_in
from ui.accounts.ports import OpenStorage
from ui.accounts.words import ORDER
from ui.kit import Card, EmptyState, UndoBar, button, select_quietly, tooltip_with_shortcut
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL

_LIST_WIDTHS = ((1_040, 320), (0, 232))
"""The list's width, from a width of the page on."""
_EMPTY, _PANES = 1, 2
"""Faces of the stack; the first is blank, for while nothing is known."""
_EVERY_HOUR_MS = 3_600_000
ADD_KEY = "Ctrl+N"


class UnitAccounts(QWidget):
    """List and checklist. The day is looked at anew whenever it is shown, for a window may stay open for weeks."""

    stored = Signal()
    """The accounts in the storage are others now."""
    failed = Signal(object)
    article_asked = Signal(int, str)
    slots_asked = Signal(str)
    secrets_asked = Signal(str)
    """An account's id."""
    summed_up = Signal(object)
    """The :class:`Summary` of all accounts."""

    def __init__(
        self,
        storage: OpenStorage,
        clock: Clock,
        tasks: TaskRunner,
        help_addresses: Mapping[Platform, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._wanted = ""
        self.dialog: HandleDialog | None = None
        self.book = Book(_shelf(storage), tasks, self)
        self.model = AccountListModel(self)
        self.view = AccountListView(self.model)
        self.detail = AccountDetail(help_addresses, self._problem_of)
        self.undo_bar = UndoBar()
        self.add_button = button(
            self.tr("Hesap ekle"),
            self.add,
            icon="plus",
            tooltip=tooltip_with_shortcut(self.tr("Birimin bir hesabını ekle"), ADD_KEY),
        )
        QShortcut(QKeySequence(ADD_KEY), self, self.add)  # the button is not there while there is no account
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)

    @property
    def today(self) -> date:
        return local_day(self._clock.now())

    @property
    def summary(self) -> Summary:
        """How all accounts stand together."""
        return summarise_unit(self.book.records, self.today)

    def choose(self, account_id: str) -> None:
        """Show this account, as soon as the accounts are read."""
        self._wanted = account_id
        self._follow_wish()

    def flush(self) -> None:
        """Take what is being typed as it stands."""
        self.detail.finish()

    def add(self) -> None:
        """Ask for a new account."""
        if self.dialog is not None:
            return
        used = {account.platform for account in self.book.records}
        dialog = HandleDialog(self.tr("Yeni hesap"), self.tr("Ekle"), self._problem_of_new, self)
        dialog.fill(next((platform for platform in ORDER if platform not in used), ORDER[0]))
        dialog.submitted.connect(self._add_typed)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def delete_chosen(self) -> None:
        """Take the chosen account off the list, with a way back."""
        account = self._current()
        if account is not None:
            told = self.tr("@{handle} kaldırıldı. Eski yazılar bu hesabı göstermeyi sürdürür.")
            row = self.model.row_of(account.id)
            self.book.do(Change((account,), (), told.format(handle=account.handle)))
            self._choose_row(min(row, self.model.rowCount() - 1))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo(self) -> None:
        self.flush()
        self.book.undo()

    def redo(self) -> None:
        self.flush()
        self.book.redo()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(next(width for least, width in _LIST_WIDTHS if self.width() >= least))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    # Building

    def _lay_out(self) -> None:
        left = self._left = Card(margin=SPACE_S)
        left.body.setSpacing(SPACE_S)
        left.body.addWidget(self.view, 1)
        left.body.addWidget(self.add_button)
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addWidget(left)
        row.addWidget(self.detail, 100)
        row.addStretch(1)
        empty = EmptyState(
            "accounts",
            self.tr("Birimin hesapları burada durur"),
            self.tr(
                "Instagram, X ve Facebook hesaplarınızı ekleyin; güvenlikleri ve resmîlikleri için yapılacakları "
                "program sizin yerinize akılda tutsun (Kılavuz md. 11–13)."
            ),
        )
        self.first_button = button(self.tr("İlk hesabı ekle"), self.add, role="primary", icon="plus")
        self.first_button.setToolTip(tooltip_with_shortcut(self.tr("İlk hesabı ekle"), ADD_KEY))
        empty.buttons.addWidget(self.first_button)
        self._stack.addWidget(QWidget())  # while nothing is known yet: an empty state would be a lie
        self._stack.addWidget(empty)
        self._stack.addWidget(panes)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(self._stack, 1)
        column.addWidget(self.undo_bar)

    def _connect(self) -> None:
        signals = self.book.signals
        signals.changed.connect(self._show)
        signals.stored.connect(self.stored)
        signals.failed.connect(self.failed)
        signals.done.connect(self._tell)
        signals.stepped.connect(self._follow_step)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.delete_asked.connect(self.delete_chosen)
        self.view.open_asked.connect(self.detail.take_focus)
        self.detail.delete_asked.connect(self.delete_chosen)
        self.detail.edited.connect(self._edit)
        self.detail.article_asked.connect(self.article_asked)
        self.detail.slots_asked.connect(self.slots_asked)
        self.detail.secrets_asked.connect(self.secrets_asked)
        self.detail.sealed.connect(self.book.seal)
        for keys, run in (("Ctrl+Z", self.undo), ("Ctrl+Y", self.redo), ("Ctrl+Shift+Z", self.redo)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
        hourly = QTimer(self, interval=_EVERY_HOUR_MS)
        hourly.timeout.connect(self._show)
        hourly.start()

    # Showing

    def _show(self) -> None:
        if not self.book.is_loaded and not self.book.records:
            return
        accounts = self.book.records
        current = self._current()
        self.model.show(accounts, self.today)
        self._turn_to(_PANES if accounts else _EMPTY)
        if accounts and self._current() is None:
            self._choose_row(max(0, self.model.row_of(current.id) if current is not None else 0))
        self._show_current()
        self._follow_wish()
        self.summed_up.emit(self.summary)

    def _turn_to(self, face: int) -> None:
        """Show the panes or the empty state, with the keyboard where it leads on."""
        if face != self._stack.currentIndex():
            self._stack.setCurrentIndex(face)
            self.setFocusProxy(self.view if face == _PANES else self.first_button)
            if self.isVisible() and self.dialog is None:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_current(self) -> None:
        account = self._current()
        if account is not None:
            self.detail.show_account(account, self.model.items(account.id), self.today)

    def _current(self) -> Account | None:
        account: Account | None = self.view.currentIndex().data(ACCOUNT_ROLE)
        return account

    def _chosen(self, _index: QModelIndex) -> None:
        self.detail.finish()
        self.book.seal()
        self._show_current()

    def _choose_row(self, row: int) -> None:
        if row >= 0:
            select_quietly(self.view, row)
            self._show_current()

    def _follow_wish(self) -> None:
        row = self.model.row_of(self._wanted)
        if self._wanted and row >= 0:
            self._wanted = ""
            self.detail.finish()
            self._choose_row(row)

    # Changing

    def _edit(self, account: Account, field: str) -> None:
        before = self.book.get(account.id)
        if before is not None:
            self.book.do(Change((before,), (account,), field=field))

    def _add_typed(self) -> None:
        dialog = self.dialog
        assert dialog is not None
        account = Account(uuid4().hex, dialog.chosen_platform, dialog.chosen_handle, dialog.chosen_name)
        self._wanted = account.id
        self.book.do(Change((), (account,), self.tr("@{handle} eklendi.").format(handle=account.handle)))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _tell(self, change: Change[Account]) -> None:
        if change.told:
            self.undo_bar.offer(change.told, self.undo)
        else:
            self.undo_bar.hide()  # it would take back something else than it says

    def _follow_step(self, change: Change[Account]) -> None:
        self.undo_bar.hide()
        if change.after:
            self.choose(change.after[0].id)

    def _problem_of_new(self, platform: Platform, handle: str) -> Message | None:
        return problem_in(self.book.records, platform, handle)

    def _problem_of(self, account: Account, handle: str) -> Message | None:
        return problem_in(self.book.records, account.platform, handle, account.id)


def _shelf(storage: OpenStorage) -> Shelf[Account]:
    def load() -> Sequence[Account]:
        return storage().unit.accounts()

    def save(accounts: Sequence[Account]) -> None:
        for account in accounts:
            storage().unit.save_account(account)

    def delete(ids: Sequence[str]) -> None:
        for account_id in ids:
            storage().unit.delete_account(account_id)

    return Shelf(load, save, delete)
