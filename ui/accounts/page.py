"""The page Hesaplar: the unit's accounts, and the university's official ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from models.enums import Platform, Severity
from models.errors import UserError
from services.accounts.audit import Summary
from services.clock import Clock
from ui.accounts.official_section import OfficialSection
from ui.accounts.ports import OpenStorage
from ui.accounts.unit_accounts import UnitAccounts
from ui.events import AppEvents, Notice
from ui.kit import PageHeader
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_XL


class AccountsPage(QWidget):
    """Two tabs. ``storage`` gives the open storage and is called on the "storage" lane only."""

    def __init__(
        self,
        storage: OpenStorage,
        clock: Clock,
        help_addresses: Mapping[Platform, str],
        events: AppEvents,
        tasks: TaskRunner,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._events = events
        self._tasks = tasks
        self._telling = False
        self.unit = UnitAccounts(storage, clock, tasks, help_addresses)
        self.official = OfficialSection(storage, clock, tasks)
        self.header = PageHeader(self.tr("Hesaplar"), " ")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Hesaplar"))
        self.tabs.addTab(self.unit, self.tr("Birimin hesapları"))
        self.tabs.addTab(self.official, self.tr("Resmî hesaplar"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.unit)
        self.unit.book.load()
        self.official.book.load()

    def flush(self) -> None:
        """Keep what is being typed."""
        self.unit.flush()

    def memory(self) -> int:
        """Return what :meth:`remember` takes, for the page of another window."""
        return self.tabs.currentIndex()

    def remember(self, memory: int) -> None:
        self.tabs.setCurrentIndex(memory)

    def choose_account(self, account_id: str) -> None:
        """Show one of the unit's accounts."""
        self.tabs.setCurrentWidget(self.unit)
        self.unit.choose(account_id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self.tabs.setStyleSheet(f"QTabWidget::tab-bar {{ left: {SPACE_XL - 14}px; }}")
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.unit.stored.connect(self._tell_unit)
        self.official.stored.connect(self._events.official_accounts_changed)
        for section in (self.unit, self.official):
            section.failed.connect(self._tell_failure)
        self.unit.summed_up.connect(self._sum_up)
        self.unit.article_asked.connect(self._show_article)
        self.unit.slots_asked.connect(partial(self._events.arrangement_asked.emit, "slots"))
        self.unit.secrets_asked.connect(self._show_secrets)
        self.tabs.currentChanged.connect(self._follow_tab)
        self._events.unit_changed.connect(self._reload)
        self._events.account_chosen.connect(self.choose_account)

    def _follow_tab(self, _index: int) -> None:
        section = self.tabs.currentWidget()
        self.setFocusProxy(section)
        if not self.tabs.tabBar().hasFocus():  # whoever walks along the tabs stays on them
            section.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_unit(self) -> None:
        self._telling = True  # it is known here already
        self._events.unit_changed.emit()
        self._telling = False

    def _show_article(self, article: int, rule: str) -> None:
        self._events.page_chosen.emit("handbook")
        self._events.article_chosen.emit(article, rule)

    def _show_secrets(self, account_id: str) -> None:
        self.flush()  # what is being typed is the account's before the vault shows it
        self._events.page_chosen.emit("vault")
        self._events.account_secrets_chosen.emit(account_id)

    def _reload(self) -> None:
        if not self._telling:
            self.unit.book.load()

    def _sum_up(self, summary: Summary) -> None:
        accounts = len(self.unit.book.records)
        if not accounts:
            self.header.set_subtitle(self.tr("Güvenlik, resmîlik ve yetkiler"))
        elif summary.is_clear:
            self.header.set_subtitle(self.tr("{accounts} hesap · listede eksik kalmadı").format(accounts=accounts))
        else:
            words = self.tr("{accounts} hesap · {open} eksik · {unknown} bilinmiyor")
            self.header.set_subtitle(words.format(accounts=accounts, open=summary.open, unknown=summary.unknown))

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._events.notice_raised.emit(Notice(Severity.ERROR, error.message, error.hint))
        else:
            self._tasks.task_failed.emit(error)
