"""Yayın: whether the program is there when a post is due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QSystemTrayIcon, QWidget

from models.errors import UserError
from services.autostart import Autostart
from ui.settings.choice_sections import ControlSection
from ui.settings.form import Pen, complain, row
from ui.tasks import TaskRunner

_LANE = "io"


class PublishingSection(ControlSection):
    """Both are off until somebody wants them. What the system says of its own switch is what is shown."""

    def __init__(
        self, pen: Pen, tasks: TaskRunner, autostart: Callable[[], Autostart], parent: QWidget | None = None
    ) -> None:
        """``autostart`` is called on the lane "io"."""
        super().__init__(pen, parent)
        self._tasks = tasks
        self._autostart = autostart
        card = self.card(
            self.tr("Yayın"),
            self.tr("Planlı bir yazının zamanı gelince haber verilir; bunun için program açık olmalı."),
        )
        self.stay = self._switch(
            card, self.tr("Kapatınca bildirim alanında kalsın"), "publishing.stay_in_tray",
            hint=self.tr("Pencereyi kapatınca program bildirim alanında açık kalır. Ctrl+Q her zaman kapatır.")
            if QSystemTrayIcon.isSystemTrayAvailable()
            else self.tr("Bu bilgisayarda bildirim alanı görünmüyor; varsa pencere kapanınca orada kalır."),
        )  # fmt: skip
        self.start = QCheckBox()
        self._problem = row(
            card, self.tr("Bilgisayarla birlikte başlasın"), self.start,
            self.tr("Oturum açılınca program sessizce başlar ve zamanı gelenleri haber verir."),
        )  # fmt: skip
        self.start.clicked.connect(self._switch_start)
        self._look()

    def _look(self) -> None:
        self._tasks.run(_LANE, lambda _: self._autostart().is_on(), owner=self, done=self.start.setChecked)

    def _switch_start(self, checked: bool = False) -> None:
        wanted = bool(checked)

        def failed(error: Exception) -> None:
            self._look()
            if not isinstance(error, UserError):
                self._tasks.task_failed.emit(error)
                return
            complain(self._problem, error)

        self._tasks.run(
            _LANE,
            lambda _: self._autostart().switch(on=wanted),
            owner=self,
            done=lambda _: complain(self._problem, None),
            failed=failed,
        )
