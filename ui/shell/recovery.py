"""When the stored data cannot be opened: what happened, that nothing was lost, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QTimeZone, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from models.enums import Severity
from services.storage import Backup, DatabaseUnusable, StorageError
from ui.kit import Banner, Card, button, label
from ui.messages import say
from ui.moments import clock_shape
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_WIDTH = 640


def backup_line(backup: Backup) -> str:
    """Return a backup as a line of a list: its day and time in Türkiye, and its size."""
    moment = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp()), QTimeZone(b"Europe/Istanbul"))
    locale = QLocale()
    size = locale.formattedDataSize(backup.bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return f"{locale.toString(moment, f'd MMMM yyyy dddd, {clock_shape()}')} · {size}"


class RecoveryPage(QWidget):
    """Covers the window. The buttons only tell what the user wants; whoever shows the page does it."""

    restore_chosen = Signal(object)
    """A ``services.storage.Backup``."""
    fresh_chosen = Signal()
    retry_chosen = Signal()
    quit_chosen = Signal()

    def __init__(self, error: StorageError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._backups: tuple[Backup, ...] = error.backups if isinstance(error, DatabaseUnusable) else ()
        self._card = Card()
        self._card.setMaximumWidth(_WIDTH)
        self._card.body.setSpacing(SPACE_M)
        self._card.body.addWidget(label(self.tr("Veriler açılamadı"), "title"))
        self._card.body.addWidget(label(say(error.message), "heading", wrap=True))
        self._card.body.addWidget(label(say(error.hint), "", wrap=True))
        if isinstance(error, DatabaseUnusable):
            self._card.body.addWidget(
                label(
                    self.tr("Dosyanın yeri: {path}. Hiçbir şey silinmez; dosya tarihli bir adla kenara konur.").format(
                        path=error.database
                    ),
                    "muted",
                    wrap=True,
                )
            )
        self.list = QListWidget()
        self._fill_list()
        self._fill_buttons(isinstance(error, DatabaseUnusable))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def show_failure(self, text: str, hint: str) -> None:
        """Say on this page why the chosen way did not lead on."""
        banner = Banner(Severity.ERROR, text, hint)
        banner.closed.connect(banner.deleteLater)
        self._card.body.insertWidget(0, banner)

    def _fill_list(self) -> None:
        if not self._backups:
            self.list.hide()
            return
        self._card.body.addWidget(label(self.tr("Yedekler"), "section"))
        self.list.setAccessibleName(self.tr("Yedekler"))
        for backup in self._backups:
            self.list.addItem(backup_line(backup))
        self.list.setCurrentRow(0)
        self.list.setMaximumHeight(200)
        self._card.body.addWidget(self.list)

    def _fill_buttons(self, unusable: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(button(self.tr("Kapat"), self.quit_chosen.emit))
        row.addStretch(1)
        row.addWidget(button(self.tr("Yeniden dene"), self.retry_chosen.emit))
        if unusable:
            row.addWidget(button(self.tr("Boş başla (eskisi saklanır)"), self.fresh_chosen.emit))
        if self._backups:
            row.addWidget(button(self.tr("Yedekten geri yükle"), self._restore, role="primary", icon="backup"))
        self._card.body.addLayout(row)

    def _restore(self) -> None:
        self.restore_chosen.emit(self._backups[self.list.currentRow()])
