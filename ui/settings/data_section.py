"""Veri: backups, and where everything is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QMessageBox, QWidget

from services.bootstrap import StorageDoor
from services.paths import Paths
from services.storage import Backup
from ui.events import AppEvents
from ui.kit import button, label
from ui.settings.form import LANE, Section, complain
from ui.shell.recovery import backup_line
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_S

_LIST_HEIGHT = 220
T = TypeVar("T")


class DataSection(Section):
    """Backups are made once a day by themselves; here they are seen, made at once, and gone back to."""

    def __init__(
        self,
        storage: StorageDoor,
        paths: Paths,
        events: AppEvents,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._paths = paths
        self._events = events
        self._tasks = tasks
        self._backups: list[Backup] = []
        self._build_backups()
        folder = self.card(self.tr("Veri klasörü"), str(paths.data))
        line = QHBoxLayout()
        line.addWidget(button(self.tr("Klasörü aç"), self._open_folder, icon="link"))
        line.addStretch(1)
        folder.body.addLayout(line)
        self._run(self._listed, self._show)

    def _build_backups(self) -> None:
        card = self.card(
            self.tr("Yedekler"),
            self.tr(
                "Program her gün kendiliğinden yedek alır. Görseller klasörlerinde durur; yedek onları değiştirmez."
            ),
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Yedekler"))
        self.list.setMaximumHeight(_LIST_HEIGHT)
        self.list.currentRowChanged.connect(self._chosen)
        self.list.hide()
        card.body.addWidget(self.list)
        self._none = label(self.tr("Henüz yedek yok; ilki birazdan alınır."), "muted", wrap=True)
        card.body.addWidget(self._none)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        card.body.addWidget(self._problem)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        self.backup_button = button(self.tr("Şimdi yedekle"), self.back_up, icon="backup")
        self.restore_button = button(self.tr("Geri yükle…"), self._ask_restore)
        self.restore_button.setEnabled(False)
        line.addWidget(self.backup_button)
        line.addStretch(1)
        line.addWidget(self.restore_button)
        card.body.addLayout(line)

    def back_up(self) -> None:
        """Make a backup now."""
        self.backup_button.setEnabled(False)
        self._run(self._made_and_listed, self._show)

    def restore(self, backup: Backup) -> None:
        """Ask to go back to ``backup``: the window does it, because every page must follow."""
        self._events.backup_chosen.emit(backup)

    def _chosen(self, number: int) -> None:
        self.restore_button.setEnabled(number >= 0)

    def _listed(self) -> Sequence[Backup]:
        return self._storage().backups.list()

    def _made_and_listed(self) -> Sequence[Backup]:
        self._storage().backups.make()
        return self._listed()

    def _show(self, backups: Sequence[Backup]) -> None:
        self.setEnabled(True)
        self.backup_button.setEnabled(True)
        self._backups = list(backups)
        self.list.clear()
        self.list.addItems([backup_line(backup) for backup in backups])
        self.list.setVisible(bool(backups))
        self._none.setVisible(not backups)
        self.restore_button.setEnabled(False)

    def _ask_restore(self) -> None:
        backup = self._backups[self.list.currentRow()]
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Yedekten geri yükle"),
            self.tr("Veriler bu yedekteki hâline döndürülsün mü?\n{backup}").format(backup=backup_line(backup)),
            parent=self,
        )
        box.setInformativeText(self.tr("Şimdiki veriler silinmez; tarihli bir adla kenara konur."))
        yes = box.addButton(self.tr("Geri yükle"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Vazgeç"), QMessageBox.ButtonRole.RejectRole))

        def answered() -> None:
            if box.clickedButton() is yes:
                self.restore(backup)
            box.deleteLater()

        box.finished.connect(answered)
        box.open()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data)))

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def failed(error: Exception) -> None:
            self.setEnabled(True)
            self.backup_button.setEnabled(True)
            complain(self._problem, error)

        complain(self._problem, None)
        self._tasks.run(LANE, lambda _: work(), owner=self, done=done, failed=failed)
