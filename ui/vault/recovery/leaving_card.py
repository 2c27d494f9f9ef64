"""One leaver's list: its accounts, how far it is, and the button that closes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.vault.recovery.lists import Progress, Why
from services.vault.recovery.tasks import SecurityPages, Task
from ui.kit import Card, Chip, button, hline, label
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.recovery.dates import day_of
from ui.vault.recovery.leaving_words import title_of
from ui.vault.recovery.todo_rows import AccountRows


class LeavingCard(Card):
    """Shows a list as it was read; a change is asked for by signals and comes back as another card."""

    ticked = Signal(str, str, object, bool)
    """The list's id, the item, the task, and whether it is done now."""
    close_asked = Signal(str)
    drop_asked = Signal(str)
    credential_asked = Signal(str)
    people_asked = Signal()

    def __init__(self, progress: Progress, pages: SecurityPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = progress
        made = progress.list
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(label(title_of(progress), "heading", wrap=True), 1)
        words = self.tr("{total} işin {done} tanesi bitti").format(done=progress.done, total=progress.total)
        if made.closed:
            words = self.tr("{day} günü kapatıldı").format(day=day_of(made.closed))
        head.addWidget(Chip(words, "success" if progress.is_complete else "warning"))
        self.body.addLayout(head)
        self.accounts: list[AccountRows] = []
        if made.closed is None:
            self._add_accounts(progress, pages)
        self.body.addLayout(self._make_buttons(progress))

    def _add_accounts(self, progress: Progress, pages: SecurityPages) -> None:
        told = self.tr("{day} günü başladı. İstediğiniz zaman bırakıp kaldığınız yerden devam edin.")
        self.body.addWidget(label(told.format(day=day_of(progress.list.started)), "muted", wrap=True))
        if progress.gone:
            gone = self.tr("Bu kişinin bildiği {n} kayıt sonradan kasadan silindi; onlar listede yok.")
            self.body.addWidget(label(gone.format(n=progress.gone), "muted", wrap=True))
        for account in progress.accounts:
            self.body.addWidget(hline())
            rows = AccountRows(account, progress.list.why, pages)
            rows.ticked.connect(self._tell)
            rows.credential_asked.connect(self.credential_asked)
            rows.people_asked.connect(self.people_asked)
            self.accounts.append(rows)
            self.body.addWidget(rows)

    def _make_buttons(self, progress: Progress) -> QHBoxLayout:
        made = progress.list
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        if made.closed is None:
            self.close_button = button(
                self.tr("Bitti, listeyi kapat"), lambda: self.close_asked.emit(made.id), role="primary", icon="check"
            )
            self.close_button.setEnabled(progress.is_complete)
            if not progress.is_complete:
                self.close_button.setToolTip(self.tr("Bütün işler bitince kapanır."))
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
