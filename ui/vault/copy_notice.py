"""Says what of ours is on the clipboard, and for how long."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit import Chip
from ui.vault.clipboard import GuardedClipboard

_TICK_MS = 250


class CopyNotice(QWidget):
    """A line that is there while the clipboard holds a secret, and counts down."""

    def __init__(self, clipboard: GuardedClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.chip = Chip("", "success")
        row.addStretch(1)
        row.addWidget(self.chip)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self.tick)
        clipboard.copied.connect(self._tell_copied)
        clipboard.cleared.connect(self._tell_cleared)
        self.hide()

    def tick(self) -> None:
        """Count down."""
        if self._clipboard.remaining():
            words = self.tr("{what} panoda. {seconds} sn sonra silinecek.")
            self.chip.setText(words.format(what=self._clipboard.what, seconds=self._clipboard.remaining()))

    def _tell_copied(self, seconds: int) -> None:
        words = self.tr("{what} kopyalandı. Pano {seconds} saniye sonra temizlenecek.")
        self.chip.setText(words.format(what=self._clipboard.what, seconds=seconds))
        self.show()
        self._ticker.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.chip.text()))

    def _tell_cleared(self) -> None:
        self._ticker.stop()
        self.hide()
