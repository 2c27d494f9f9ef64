"""Birim ve hesaplar."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.posts import Account, Unit
from services.bootstrap import StorageDoor
from ui.accounts_editor import AccountsEditor
from ui.events import AppEvents
from ui.kit import label
from ui.settings.form import LANE, Section, complain
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_XS

_LONGEST_NAME = 200
_REST_MS = 700


class UnitSection(Section):
    """The unit's names and its accounts; saved when the keys rest."""

    def __init__(
        self, storage: StorageDoor, events: AppEvents, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._events = events
        self._tasks = tasks
        self._saved: tuple[Unit, list[Account]] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.flush)
        card = self.card(self.tr("Birim"), self.tr("Yazılarda birimin adı geçtiğinde denetim bu adı tanır."))
        self.name = self._field(card.body, self.tr("Birimin adı"))
        self.university = self._field(card.body, self.tr("Üniversite"))
        accounts = self.card(self.tr("Hesaplar"), self.tr("Birimin sosyal medya hesapları; adları @ olmadan yazılır."))
        self.accounts = AccountsEditor()
        accounts.body.addWidget(self.accounts)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        accounts.body.addWidget(self._problem)
        self.accounts.edited.connect(self._touch)
        self._load()

    def flush(self) -> None:
        """Save what was changed. A wrong account is said beside its field; the names are saved all the same."""
        self._rest.stop()
        if self._saved is None:
            return
        before = self._saved
        unit = Unit(self.name.text().strip(), self.university.text().strip())
        accounts = self.accounts.accounts() if self.accounts.check(take_focus=False) else before[1]
        if (unit, accounts) == before:
            return
        self._saved = (unit, accounts)
        self._tasks.run(
            LANE,
            lambda _: self._store(before, unit, accounts),
            owner=self,
            done=lambda _: self._stored(),
            failed=lambda error: self._failed(before, error),
        )

    def _field(self, column: QVBoxLayout, text: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST_NAME)
        field.setAccessibleName(text)
        field.setEnabled(False)
        field.textEdited.connect(self._touch)
        field.editingFinished.connect(self.flush)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(text, "section"))
        words.addWidget(field)
        column.addLayout(words)
        return field

    def _load(self) -> None:
        self._tasks.run(
            LANE,
            lambda _: (self._storage().unit.get(), self._storage().unit.accounts()),
            owner=self,
            done=lambda found: self._show(*found),
        )

    def _show(self, unit: Unit, accounts: list[Account]) -> None:
        self.name.setText(unit.name)
        self.university.setText(unit.university)
        self.accounts.set_accounts(accounts)
        for field in (self.name, self.university):
            field.setEnabled(True)
        self._saved = (unit, self.accounts.accounts())

    def _touch(self) -> None:
        self._rest.start()

    def _store(self, before: tuple[Unit, list[Account]], unit: Unit, accounts: list[Account]) -> None:
        store = self._storage().unit
        if unit != before[0]:
            store.set(unit)
        for account in accounts:
            if account not in before[1]:
                store.save_account(account)
        kept = {account.id for account in accounts}
        for account in before[1]:
            if account.id not in kept:
                store.delete_account(account.id)

    def _stored(self) -> None:
        complain(self._problem, None)
        self._events.unit_changed.emit()

    def _failed(self, before: tuple[Unit, list[Account]], error: Exception) -> None:
        self._saved = before
        complain(self._problem, error)
