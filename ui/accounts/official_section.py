"""The registry of the university's official accounts (article 12): searched, verified, imported, exported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from models.enums import Platform
from models.messages import Message
from models.posts import OfficialAccount
from services.accounts.registry_import import ImportPlan
from services.clock import Clock, local_day
from ui.accounts.book import Book, Change, Shelf
from ui.accounts.handle_form import problem_in
from ui.accounts.official_bars import ADD_KEY, SEARCH_KEY, DeedBar, ToolBar, empty_registry
from ui.accounts.official_dialog import OfficialDialog
from ui.accounts.official_model import Column, OfficialModel, Row, chosen_accounts
from ui.accounts.official_table import TableView
from ui.accounts.ports import OpenStorage
from ui.accounts.registry_files import RegistryFiles
from ui.accounts.words import page_address
from ui.kit import Card, UndoBar, label
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL

_EMPTY, _TABLE = 1, 2
"""Faces of the stack; the first is blank, for while nothing is known."""
_WIDTHS = {Column.PLATFORM: 140, Column.HANDLE: 240, Column.VERIFIED: 170}


class OfficialSection(QWidget):
    """Search line, table, and what can be done with the chosen rows. Every change has a way back."""

    stored = Signal()
    """The registry in the storage is another now."""
    failed = Signal(object)

    def __init__(self, storage: OpenStorage, clock: Clock, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._fresh: tuple[Row, ...] = ()
        self._wanted: tuple[str, ...] = ()
        self.dialog: OfficialDialog | None = None
        self.book = Book(self._shelf(storage), tasks, self)
        self.model = OfficialModel(self)
        self.view = TableView(self.model)
        self.bar = ToolBar()
        self.deeds = DeedBar()
        self.files = RegistryFiles(tasks, self)
        self.undo_bar = UndoBar()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._add_keys()
        self.setFocusProxy(self.view)

    @property
    def today(self) -> date:
        return local_day(self._clock.now())

    @property
    def chosen(self) -> Sequence[OfficialAccount]:
        """The accounts of the chosen rows."""
        return chosen_accounts(self.model, (index.row() for index in self.view.selectionModel().selectedRows()))

    # Building

    def _lay_out(self) -> None:
        self._set_up_table()
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        card = Card(margin=SPACE_S)
        card.body.addWidget(self.nothing, 1)
        card.body.addWidget(self.view, 1)
        full = QWidget()
        inside = QVBoxLayout(full)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_S)
        inside.addWidget(self.bar)
        inside.addWidget(card, 1)
        inside.addWidget(self.deeds)
        self._stack.addWidget(QWidget())  # while nothing is known yet: an empty state would be a lie
        self._empty = empty_registry(self.bar)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(self._stack, 1)
        column.addWidget(self.undo_bar)

    def _set_up_table(self) -> None:
        self.view.setAccessibleName(self.tr("Resmî hesaplar"))
        header = self.view.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)

    def _connect(self) -> None:
        signals = self.book.signals
        signals.changed.connect(self._show)
        signals.stored.connect(self.stored)
        signals.failed.connect(self.failed)
        signals.done.connect(self._tell)
        signals.stepped.connect(self._follow_step)
        self.bar.search.textChanged.connect(self._search)
        self.bar.search.returnPressed.connect(self._go_to_table)
        self.bar.add_asked.connect(self.add)
        self.bar.import_asked.connect(self._choose_import)
        self.bar.export_asked.connect(self._choose_export)
        self.deeds.verify_asked.connect(self.verify_today)
        self.deeds.open_asked.connect(self.open_page)
        self.deeds.edit_asked.connect(self.edit_chosen)
        self.deeds.delete_asked.connect(self.delete_chosen)
        self.files.agreed.connect(self._import)
        self.files.written.connect(self.undo_bar.say)
        self.files.failed.connect(self.failed)
        self.view.selectionModel().selectionChanged.connect(self._follow_choice)
        self.view.delete_asked.connect(self.delete_chosen)
        self.view.edit_asked.connect(self.edit_chosen)
        self.view.doubleClicked.connect(self.edit_chosen)

    def _add_keys(self) -> None:
        keys = (
            (ADD_KEY, self, self.add),
            (SEARCH_KEY, self, self.go_to_search),
            ("Esc", self.bar.search, self.bar.search.clear),
            ("Ctrl+Z", self.view, self.book.undo),
            ("Ctrl+Y", self.view, self.book.redo),
            ("Ctrl+Shift+Z", self.view, self.book.redo),
        )
        for key, place, run in keys:
            shortcut = QShortcut(QKeySequence(key), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _shelf(self, storage: OpenStorage) -> Shelf[OfficialAccount]:
        def load() -> Sequence[OfficialAccount]:
            accounts = storage().official.list()
            self._fresh = tuple(map(Row, accounts))  # here, where it takes nobody's time
            return accounts

        def save(accounts: Sequence[OfficialAccount]) -> None:
            storage().official.save_all(accounts)

        def delete(ids: Sequence[str]) -> None:
            storage().official.delete_all(ids)

        return Shelf(load, save, delete)

    # Showing

    def go_to_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _go_to_table(self) -> None:
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.chosen:
                self.view.selectRow(0)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._show_counts()

    def _show(self) -> None:
        if not self.book.is_loaded and not self.book.records:
            return
        wanted = self._wanted or tuple(account.id for account in self.chosen)
        place = self.view.verticalScrollBar().value()
        self.model.prepare(self._fresh)
        self._fresh = ()
        self.model.show(self.book.records)
        self._turn_to(_TABLE if self.model.total else _EMPTY)
        self.view.verticalScrollBar().setValue(place)
        self._choose(wanted)
        self._wanted = ()
        self._show_counts()

    def _turn_to(self, face: int) -> None:
        """Show the table or the empty state, with the keyboard where it leads on."""
        if face != self._stack.currentIndex():
            self._stack.setCurrentIndex(face)
            self.setFocusProxy(self.view if face == _TABLE else self._empty)
            if self.isVisible() and self.dialog is None:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, ids: Sequence[str]) -> None:
        rows = [row for account_id in ids if (row := self.model.row_of(account_id)) >= 0]
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.model.index(row, 0), self.model.index(row, len(Column) - 1))
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            first = self.model.index(rows[0], 0)
            self.view.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.view.scrollTo(first)
        self.view.selectionModel().select(chosen, flags.ClearAndSelect)

    def _show_counts(self) -> None:
        total, shown = self.model.total, self.model.rowCount()
        self.bar.show_count(shown, total)
        self.nothing.setText("" if shown else self.tr("Aradığınız hesap bulunamadı."))
        self.nothing.setVisible(not shown)
        self.view.setVisible(bool(shown))
        self._follow_choice()

    def _follow_choice(self) -> None:
        chosen = self.chosen
        today = self.today
        self.deeds.allow(verify=any(account.verified_on != today for account in chosen), chosen=len(chosen))

    # Changing

    def add(self) -> None:
        """Ask for a new official account."""
        self._ask(None)

    def edit_chosen(self) -> None:
        """Ask what the chosen account should be."""
        chosen = self.chosen
        if len(chosen) == 1:
            self._ask(chosen[0])

    def verify_today(self) -> None:
        """The chosen accounts said today that they are official."""
        before = tuple(account for account in self.chosen if account.verified_on != self.today)
        if before:
            after = tuple(replace(account, verified_on=self.today) for account in before)
            told = self.tr("@{handle} bugün doğrulandı.").format(handle=before[0].handle)
            if len(before) > 1:
                told = self.tr("{n} hesap bugün doğrulandı.").format(n=len(before))
            self.book.do(Change(before, after, told))

    def delete_chosen(self) -> None:
        """Take the chosen accounts out of the registry, with a way back."""
        before = tuple(self.chosen)
        if not before:
            return
        following = self.model.row_of(before[-1].id) + 1
        self._wanted = (self.model.account(following).id,) if following < self.model.rowCount() else ()
        told = self.tr("@{handle} listeden silindi.").format(handle=before[0].handle)
        if len(before) > 1:
            told = self.tr("{n} hesap listeden silindi.").format(n=len(before))
        self.book.do(Change(before, (), told))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_page(self) -> None:
        """Show the chosen account in the browser."""
        chosen = self.chosen
        if len(chosen) == 1:
            QDesktopServices.openUrl(QUrl(page_address(chosen[0].platform, chosen[0].handle)))

    def import_file(self, path: Path) -> None:
        """Show what the file in ``path`` would change."""
        self.files.show_import(path, self.book.records, self.today)

    def _choose_import(self) -> None:
        self.files.choose_import(self.book.records, self.today)

    def _choose_export(self) -> None:
        self.files.choose_export(self.book.records)

    def _ask(self, before: OfficialAccount | None) -> None:
        if self.dialog is not None:
            return

        def problem(platform: Platform, handle: str) -> Message | None:
            return problem_in(self.book.records, platform, handle, before.id if before else "")

        dialog = OfficialDialog(problem, self.today, before, self)
        dialog.submitted.connect(lambda: self._take(before, dialog.account))
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _take(self, before: OfficialAccount | None, after: OfficialAccount) -> None:
        if before == after:
            return
        said = self.tr("@{handle} değiştirildi.") if before else self.tr("@{handle} eklendi.")
        if not before:
            self.bar.search.clear()  # it may not hold what is searched for, and would not be seen
        self._wanted = (after.id,)
        self.book.do(Change((before,) if before else (), (after,), said.format(handle=after.handle)))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _import(self, plan: ImportPlan) -> None:
        before = tuple(old for old, _ in plan.changed)
        parts = [self.tr("{n} hesap eklendi").format(n=len(plan.new))]
        if plan.changed:
            parts.append(self.tr("{n} hesap değişti").format(n=len(plan.changed)))
        if plan.refused:
            parts.append(self.tr("{n} satır alınmadı").format(n=len(plan.refused)))
        self._wanted = (plan.to_store[0].id,)
        self.book.do(Change(before, plan.to_store, ", ".join(parts) + "."))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, change: Change[OfficialAccount]) -> None:
        self.undo_bar.offer(change.told, self.book.undo)

    def _follow_step(self, change: Change[OfficialAccount]) -> None:
        self.undo_bar.hide()
        self._choose([account.id for account in change.after])
