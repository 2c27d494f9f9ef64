"""A dialog of three steps: what is printed, what it is for, and whether the paper says what it should."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.errors import UserError
from ui.kit import button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.parts import LANE, VaultTools
from ui.vault.recovery.printing import PagePrinting

T = TypeVar("T")


class StepsDialog(QDialog):
    """Shows a step at a time over one button that goes on. Rejected at any step, what counted before still counts."""

    changed = Signal()
    """How that stands which is made here is another matter now."""

    def __init__(self, tools: VaultTools, title: str, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._busy = False
        self._saved: Path | None = None
        self.printing: PagePrinting | None = None
        self._next_step: Callable[[], None] = self.accept
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumSize(least)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        self._title = label("", "heading")
        column.addWidget(self._title)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._error = label("", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        self._cancel = button(QCoreApplication.translate("KitDialog", "Vazgeç"), self.reject)
        self._cancel.setAutoDefault(False)
        self.next_button = button("", self._go_on, role="primary")
        self.next_button.setDefault(True)
        row.addWidget(self._cancel)
        row.addWidget(self.next_button)
        return row

    def _show_step(self, step: QWidget, title: str, action: str, go_on: Callable[[], None]) -> None:
        """Show ``step``, which takes the keyboard; the button, called ``action``, does ``go_on``."""
        if self._stack.indexOf(step) < 0:
            self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        self._title.setText(title)
        self._error.hide()
        self._next_step = go_on
        self.next_button.setText(action)
        self.next_button.setAccessibleName(action)
        self.next_button.setEnabled(True)
        step.setFocus()

    def _show_end(self, step: QWidget, title: str, action: str) -> None:
        """Show the last step: it can only be closed."""
        self.changed.emit()
        self._cancel.hide()
        self._show_step(step, title, action, self.accept)

    def _go_on(self) -> None:
        self._next_step()

    def _delete_file(self) -> None:
        if self._saved is not None and self.printing is not None:
            self.printing.delete(self._saved)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._busy:
            return
        self._busy = True
        self.next_button.setEnabled(False)

        def deliver(value: T) -> None:
            self._busy = False
            done(value)

        self._tools.tasks.run(LANE, lambda _: work(), owner=self, done=deliver, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.next_button.setEnabled(True)
        if not isinstance(error, UserError):
            self.reject()
            self._tools.tasks.task_failed.emit(error)
            return
        self._error.setText(say_error(error))
        self._error.show()
