"""The rows of one account on a leaver's list: what to do, whether it is done, and the page where it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from services.vault.recovery.lists import NO_ITEM, AccountTodos, Todo, Why
from services.vault.recovery.tasks import SecurityPage, SecurityPages, Task
from ui.kit import button, hline, label
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_S, SPACE_XS
from ui.vault.credential_list import icon_of, platform_name
from ui.vault.recovery.dates import day_of
from ui.vault.recovery.leaving_words import general_title, task_words, waits_for

_INDENT = ICON_S + SPACE_S


class TodoRow(QWidget):
    """One task. A box where a person ticks; a word where the vault sees it by itself."""

    ticked = Signal(object, bool)
    """The task, and whether it is done now."""

    people_asked = Signal()

    def __init__(
        self, todo: Todo, why: Why, page: SecurityPage | None, *, title: str, parent: QWidget | None = None
    ) -> None:
        """``title`` names the account to a screen reader: other accounts have the same tasks."""
        super().__init__(parent)
        self.todo = todo
        words = task_words(todo.task, why)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.setSpacing(SPACE_M)
        if todo.by_hand:
            self.box = QCheckBox(words)
            self.box.setAccessibleName(f"{title}: {words}")
            self.box.setChecked(todo.done is not None)
            self.box.toggled.connect(self._tell)
            row.addWidget(self.box)
            told = day_of(todo.done.at) if todo.done else ""
        else:
            self.box = None
            sign = "✓" if todo.done else "○"
            row.addWidget(label(f"{sign}  {words}"))
            told = self.tr("kasa gördü: {day}").format(day=day_of(todo.done.at)) if todo.done else waits_for(todo.task)
        row.addWidget(label(told, "muted"))
        row.addStretch(1)
        if page is not None and todo.done is None:
            sentence = say(page.sentence)
            self.open_button = button(
                self.tr("Sayfayı aç"), lambda: QDesktopServices.openUrl(QUrl(page.address)), role="ghost", icon="link"
            )
            self.open_button.setToolTip(f"{sentence}\n{page.address}")
            self.open_button.setAccessibleDescription(f"{title}: {words}. {sentence}")
            row.addWidget(self.open_button)
        if todo.task is Task.REVOKE and todo.done is None:
            row.addWidget(button(self.tr("Meslektaşlar’ı aç"), self.people_asked.emit, role="ghost"))

    def _tell(self, done: bool) -> None:
        self.ticked.emit(self.todo.task, done)


class AccountRows(QWidget):
    """An account's name, the way to its record in the vault, and its tasks."""

    ticked = Signal(str, object, bool)
    """The item, the task, and whether it is done now."""
    credential_asked = Signal(str)
    people_asked = Signal()

    def __init__(self, account: AccountTodos, why: Why, pages: SecurityPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = account
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(hline())
        column.addSpacing(SPACE_S)
        column.addLayout(self._make_head())
        self.rows: list[TodoRow] = []
        for todo in account.todos:
            page = pages.get((account.platform, todo.task)) if account.platform and why is not Why.SELF else None
            row = TodoRow(todo, why, page, title=account.title or general_title(todo.task))
            row.ticked.connect(self._tell)
            row.people_asked.connect(self.people_asked)
            self.rows.append(row)
            column.addWidget(row)

    def row(self, task: Task) -> TodoRow | None:
        return next((row for row in self.rows if row.todo.task is task), None)

    def _make_head(self) -> QHBoxLayout:
        account = self.account
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        icon = QLabel()
        theme = current_theme()
        ratio = self.devicePixelRatioF()
        name = "vault" if account.item == NO_ITEM and account.platform is None else icon_of(account.platform)

        def dye() -> None:
            pixmap = theme.pixmap(name, "accent", round(ICON_S * ratio))
            pixmap.setDevicePixelRatio(ratio)
            icon.setPixmap(pixmap)

        self._dye: Callable[[], None] = dye
        theme.changed.connect(self._recolour)
        dye()
        head.addWidget(icon)
        head.addWidget(label(account.title or general_title(account.todos[0].task), "section"))
        told = " · ".join(part for part in (platform_name(account.platform), account.user_name) if part)
        if account.item != NO_ITEM and told:
            head.addWidget(label(told, "muted"))
        head.addStretch(1)
        if account.item != NO_ITEM:
            go = button(self.tr("Kasadaki kaydı"), lambda: self.credential_asked.emit(account.item), role="ghost")
            go.setAccessibleName(self.tr("{title} kaydına git").format(title=account.title))
            go.setToolTip(go.accessibleName())
            head.addWidget(go, 0, Qt.AlignmentFlag.AlignRight)
        return head

    def _recolour(self) -> None:
        self._dye()

    def _tell(self, task: Task, done: bool) -> None:
        self.ticked.emit(self.account.item, task, done)
