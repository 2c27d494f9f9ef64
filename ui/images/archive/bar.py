"""The line above the grid: words to search for, which pictures, how many there are, and how far an adding is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from models.library import AssetFilter
from ui.kit import IconButton, label
from ui.theme.tokens import SPACE_M, SPACE_S

SEARCH_KEY = "Ctrl+F"
_REST_MS = 120


class ArchiveBar(QWidget):
    """Says what is looked for a moment after the last key."""

    asked = Signal(str, object)
    """Words, and an :class:`AssetFilter`."""
    left = Signal()
    """Enter or the arrow down: the keyboard goes on to the grid."""
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Ad, etiket, kişi, sahip ya da betimlemede ara"))
        self.search.setAccessibleName(self.tr("Arşivde ara"))
        self.search.setToolTip(self.tr("Arşivde ara ({key})").format(key=SEARCH_KEY))
        self.search.setClearButtonEnabled(True)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Hangi görseller"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for one in AssetFilter:
            self.which.addItem("", one)
        self.count = label("", "caption")
        row.addWidget(self.search, 1)
        row.addWidget(self.which)
        row.addWidget(self.count)
        column.addLayout(row)
        self.progress_row = self._make_progress()
        column.addWidget(self.progress_row)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self.search.textChanged.connect(self._rest.start)
        self.search.returnPressed.connect(self.left)
        self.which.currentIndexChanged.connect(self._ask)
        self.show_counts(dict.fromkeys(AssetFilter, 0), 0)

    @property
    def filter(self) -> AssetFilter:
        """Which pictures are looked at."""
        return list(AssetFilter)[max(0, self.which.currentIndex())]

    @property
    def is_asking(self) -> bool:
        """Whether less than all pictures are looked for."""
        return bool(self.search.text().strip()) or self.filter is not AssetFilter.ALL

    def reset(self) -> None:
        """Look at all pictures again."""
        self.search.clear()
        self.which.setCurrentIndex(0)

    def choose(self, which: AssetFilter) -> None:
        """Look at other pictures, as the user does."""
        self.which.setCurrentIndex(list(AssetFilter).index(which))

    def show_counts(self, counts: Mapping[AssetFilter, int], shown: int) -> None:
        """Show how many pictures each filter leaves, and how many the grid has."""
        names = {
            AssetFilter.ALL: self.tr("Tüm görseller"),
            AssetFilter.LICENCE_EXPIRED: self.tr("İzni bitenler"),
            AssetFilter.LICENCE_EXPIRING: self.tr("İzni 30 gün içinde bitenler"),
            AssetFilter.CONSENT_WITHDRAWN: self.tr("Rızası geri alınanlar"),
            AssetFilter.CONSENT_MISSING: self.tr("Rıza kaydı eksik olanlar"),
            AssetFilter.SOURCE_UNKNOWN: self.tr("Kaynağı belirsiz olanlar"),
            AssetFilter.UNUSED: self.tr("Kullanılmayanlar"),
        }
        for row, which in enumerate(AssetFilter):
            self.which.setItemText(row, f"{names[which]} ({QLocale().toString(counts[which])})")
        self.count.setText(self.tr("{n} görsel").format(n=QLocale().toString(shown)))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far an adding is; it hides when it is over."""
        self.progress_row.setVisible(done < total)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        self.progress_text.setText(self.tr("{total} görselden {done} tanesi eklendi").format(total=total, done=done))

    def _make_progress(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_M)
        self.progress_text = label("", "caption")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Arşive ekleme"))
        line.addWidget(self.progress_text)
        line.addWidget(self.progress, 1)
        line.addWidget(IconButton("close", self.tr("Eklemeyi durdur"), self.cancelled.emit))
        row.hide()
        return row

    def _ask(self) -> None:
        self._rest.stop()
        self.asked.emit(self.search.text(), self.filter)
