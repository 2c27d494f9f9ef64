"""One leaver's list: its accounts, how far it is, and the button that closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from services.vault.recovery.lists import AccountTodos, Progress, Why
from services.vault.recovery.tasks import SecurityPages, Task
from ui.kit import Card, Chip, button, label
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.recovery.dates import day_of
from ui.vault.recovery.leaving_words import title_of
from ui.vault.recovery.todo_rows import AccountRows

_PORTION = 12
"""How many accounts are shown before somebody asks for more: rows cost time to make."""


class LeavingCard(Card):
    """Shows a list as it was read; a change is asked for by signals and comes back by :meth:`follow`."""

    ticked = Signal(str, str, object, bool)
    """The list's id, the item, the task, and whether it is done now."""
    close_asked = Signal(str)
    drop_asked = Signal(str)
    credential_asked = Signal(str)
    people_asked = Signal()

    def __init__(self, progress: Progress, pages: SecurityPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = progress
        self._pages = pages
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(label(title_of(progress), "heading", wrap=True), 1)
        self._chip = Chip("")
        head.addWidget(self._chip)
        self.body.addLayout(head)
        self.accounts: list[AccountRows] = []
        self._shown = _PORTION
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_M)
        self.close_button: QPushButton | None = None
        if progress.list.closed is None:
            self._add_accounts(progress)
        self.body.addLayout(self._make_buttons(progress))
        self._tell_progress()

    def follow(self, progress: Progress) -> bool:
        """Show the same list as it is now, making anew what changed; ``False`` where it became another card."""
        before = self.progress
        same = before.list.id == progress.list.id and before.list.closed is None and progress.list.closed is None
        if not same or _places(before) != _places(progress) or before.gone != progress.gone:
            return False
        self.progress = progress
        for place, (rows, account) in enumerate(zip(self.accounts, progress.accounts, strict=False)):
            if rows.account != account:
                self.accounts[place] = self._make_rows(account)
                self._column.replaceWidget(rows, self.accounts[place])
                rows.hide()
                rows.deleteLater()
                self.accounts[place].show()
        self._tell_progress()
        return True

    def _tell_progress(self) -> None:
        progress = self.progress
        words = self.tr("{total} işin {done} tanesi bitti").format(done=progress.done, total=progress.total)
        if progress.list.closed:
            words = self.tr("{day} günü kapatıldı").format(day=day_of(progress.list.closed))
        self._chip.show_state(words, "success" if progress.is_complete else "warning")
        if self.close_button is not None:
            self.close_button.setEnabled(progress.is_complete)
            self.close_button.setToolTip("" if progress.is_complete else self.tr("Bütün işler bitince kapanır."))

    def _show_more(self) -> None:
        self._shown += _PORTION
        self._fill()

    @property
    def is_filled(self) -> bool:
        """Whether every account that is to be shown has its rows."""
        return len(self.accounts) >= min(self._shown, len(self.progress.accounts))

    def _fill(self) -> None:
        """Make the rows of one account, and come back for the next: a whole list would take longer than a frame."""
        if not self.is_filled:
            rows = self._make_rows(self.progress.accounts[len(self.accounts)])
            self.accounts.append(rows)
            self._column.addWidget(rows)
            rows.show()
            self._filling.start()
        rest = len(self.progress.accounts) - len(self.accounts)
        self._more.setVisible(rest > 0 and self.is_filled)
        self._more.setText(self.tr("{n} hesap daha göster").format(n=rest))
        self._more.setAccessibleName(self._more.text())

    def _make_rows(self, account: AccountTodos) -> AccountRows:
        rows = AccountRows(account, self.progress.list.why, self._pages)
        rows.ticked.connect(self._tell)
        rows.credential_asked.connect(self.credential_asked)
        rows.people_asked.connect(self.people_asked)
        return rows

    def _add_accounts(self, progress: Progress) -> None:
        told = self.tr("{day} günü başladı. İstediğiniz zaman bırakıp kaldığınız yerden devam edin.")
        self.body.addWidget(label(told.format(day=day_of(progress.list.started)), "muted", wrap=True))
        if progress.gone:
            gone = self.tr("Bu kişinin bildiği {n} kayıt sonradan kasadan silindi; onlar listede yok.")
            self.body.addWidget(label(gone.format(n=progress.gone), "muted", wrap=True))
        self.body.addLayout(self._column)
        self._more = button("", self._show_more, role="ghost")
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.timeout.connect(self._fill)
        self._fill()

    def _make_buttons(self, progress: Progress) -> QHBoxLayout:
        made = progress.list
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        if made.closed is None:
            self.close_button = button(
                self.tr("Bitti, listeyi kapat"), lambda: self.close_asked.emit(made.id), role="primary", icon="check"
            )
            row.addWidget(self.close_button)
        drop = button(self.tr("Listeyi sil"), lambda: self.drop_asked.emit(made.id), role="ghost", icon="trash")
        row.addWidget(drop)
        if made.why is Why.SELF and made.closed is None:
            row.addWidget(
                label(
                    self.tr("Yerinize gelen, kendi kasasında “önceki sorumlu” listesiyle parolaları değiştirmeli."),
                    "muted",
                )
            )
        row.addStretch(1)
        return row

    def _tell(self, item: str, task: Task, done: bool) -> None:
        self.ticked.emit(self.progress.list.id, item, task, done)


def _places(progress: Progress) -> list[tuple[str, tuple[Task, ...]]]:
    """What stands where: as long as this is the same, a list is shown by the same rows."""
    return [(account.item, tuple(todo.task for todo in account.todos)) for account in progress.accounts]
