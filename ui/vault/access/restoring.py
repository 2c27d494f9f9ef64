"""Going back to a daily copy of the vault's file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from models.errors import UserError
from services.storage import Backup
from services.vault.copies import VaultCopies
from services.vault.service import VaultService, VaultState
from ui.kit import button, label
from ui.messages import say_error
from ui.shell.recovery import backup_line
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL

_LANE = "vault"
_WIDTH = 520


class CopiesDialog(QDialog):
    """Lists the copies; emits :attr:`chosen` and stays open until the copy is in its place."""

    chosen = Signal(object)
    """A ``services.storage.Backup``."""

    def __init__(self, copies: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies = copies
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Kasanın yedekleri"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.windowTitle(), "heading"))
        words = self.tr(
            "Kasa, seçtiğiniz günkü hâline döner. Şimdiki dosya silinmez, kenara konur. Yedeği, o gün açan kilit açar."
        )
        column.addWidget(label(words if copies else self.tr("Kasanın henüz yedeği yok."), "muted", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.addItems([backup_line(copy) for copy in copies])
        self.list.setVisible(bool(copies))
        column.addWidget(self.list)
        self._error = label("", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        self._go = button(self.tr("Geri yükle"), self._choose, role="primary")
        self._go.setEnabled(False)
        row.addWidget(self._go)
        column.addLayout(row)
        self.list.currentRowChanged.connect(self._follow)
        self.list.setCurrentRow(0 if copies else -1)
        self.list.setFocus()

    def show_error(self, error: UserError) -> None:
        """Say why the copy could not be put back."""
        self._error.setText(say_error(error))
        self._error.show()
        self._go.setEnabled(True)

    def _follow(self, number: int) -> None:
        self._go.setEnabled(number >= 0)

    def _choose(self) -> None:
        self._go.setEnabled(False)
        self._error.hide()
        self.chosen.emit(self._copies[self.list.currentRow()])


class Restoring(QObject):
    """Asks for a copy and puts it back, over the widget ``place``; the vault is locked for that."""

    restored = Signal()

    def __init__(self, copies: VaultCopies, vault: VaultService, tasks: TaskRunner, place: QWidget) -> None:
        super().__init__(place)
        self._copies = copies
        self._vault = vault
        self._tasks = tasks
        self._place = place
        self._wanted = False
        self.dialog: CopiesDialog | None = None

    def ask(self) -> None:
        """Show the copies."""
        self._wanted = True
        self._tasks.run(_LANE, lambda _: self._copies.list(), owner=self, done=self._show)

    def give_up(self) -> None:
        """Show nothing that is still being looked for: the vault is locked, or nobody is there."""
        self._wanted = False

    def keep(self) -> None:
        """Make a copy if one is due, and leave none that earlier keys open: the keys are others now."""
        self._tasks.run(_LANE, lambda _: self._keep(), owner=self)

    def catch_up(self) -> None:
        """The same at an opening, where a kill came before it was done; the daily backup tells what is in its way."""

        def told(error: Exception) -> None:
            if not isinstance(error, UserError):
                self._tasks.task_failed.emit(error)

        self._tasks.run(_LANE, lambda _: self._keep(), owner=self, failed=told)

    def _keep(self) -> None:
        if self._vault.status().state is VaultState.UNLOCKED:
            self._copies.follow_keys(self._vault.room)
        else:
            self._copies.make_if_due()

    def _show(self, copies: Sequence[Backup]) -> None:
        if not self._wanted:
            return
        dialog = self.dialog = CopiesDialog(copies, self._place)

        def choose(copy: Backup) -> None:
            self._restore(dialog, copy.path)

        dialog.chosen.connect(choose)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _restore(self, dialog: CopiesDialog, copy: Path) -> None:
        def work() -> None:
            self._vault.lock()
            self._copies.restore(copy)

        def done(_: object) -> None:
            dialog.accept()
            self.restored.emit()

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and self.dialog is dialog:
                dialog.show_error(error)
            else:
                self._tasks.task_failed.emit(error)

        self._tasks.run(_LANE, lambda _: work(), owner=self, done=done, failed=failed)

    def _forget(self) -> None:
        self.dialog = None
