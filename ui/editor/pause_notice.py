"""The crisis switch in Yazı: who writes sees that nothing goes out, and where that ends."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.crisis import PauseBanner
from ui.editor.calendar_keeper import CalendarKeeper
from ui.events import AppEvents

translate = QCoreApplication.translate


class PauseNotice(PauseBanner):
    """Follows what the editor knows of the calendar; the switch itself is in Takvim."""

    def __init__(self, calendar: CalendarKeeper, events: AppEvents, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PauseNotice", "Yazmayı sürdürebilirsiniz. Paylaşımlar Takvim sayfasından yeniden başlatılır."),
            translate("PauseNotice", "Takvim’i aç"),
            parent,
        )
        self._calendar = calendar
        self.asked.connect(lambda: events.page_chosen.emit("calendar"))
        calendar.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        present = self._calendar.present
        self.show_pause(present.pause, len(present.stopped()))
