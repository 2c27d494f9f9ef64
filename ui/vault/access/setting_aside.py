"""Keeping a vault that cannot be opened under another name, so that a new one can be made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.service import VaultService
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner
from ui.vault.confirm import confirm

_LANE = "vault"


class SettingAside(QObject):
    """Asks over ``page``, does it, and tells where the file is; ``look_again`` has the page look again."""

    def __init__(
        self,
        page: QWidget,
        vault: VaultService,
        tasks: TaskRunner,
        events: AppEvents,
        *,
        look_again: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._vault = vault
        self._tasks = tasks
        self._events = events
        self._look_again = look_again
        self._failed = failed

    def ask(self) -> None:
        """Ask first."""
        confirm(
            self._page,
            title=self.tr("Yeni kasa kur"),
            question=self.tr("Açılamayan kasa dosyası kenara alınsın mı?"),
            details=self.tr("Dosya silinmez, adı değiştirilip saklanır; ardından boş bir kasa kurabilirsiniz."),
            action=self.tr("Kenara al"),
            accepted=self._set_aside,
        )

    def _set_aside(self) -> None:
        def tell(aside: Path) -> None:
            message = Message(
                QT_TRANSLATE_NOOP("services", "Eski kasa “{name}” adıyla saklandı."), {"name": aside.name}
            )
            self._events.notice_raised.emit(Notice(Severity.INFORMATION, message))
            self._look_again()

        self._tasks.run(_LANE, lambda _: self._vault.set_aside(), owner=self, done=tell, failed=self._failed)
