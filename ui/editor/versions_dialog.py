"""Sürümler: every save of a post, what it changed word by word, and the way back to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from models.checking import IsCancelled
from services.clock import Clock
from services.history.changes import Comparison, compared
from ui.editor.look_back_dialog import Entry, LookBackDialog, Words
from ui.editor.versions_html import Teller
from ui.kit import label, tooltip_with_shortcut
from ui.tasks import Task, TaskRunner
from ui.theme.tokens import SPACE_S

LANE = "history"
_INLINE, _BESIDE, _WHOLE = range(3)
_PREVIOUS, _PRESENT, _FIRST_NUMBER = range(3)
_VIEW_KEYS = "Ctrl+D"


class VersionsDialog(LookBackDialog):
    """The list on the left moves by the arrow keys; on the right stands the difference, inline or side by side.

    Differences are found on a lane of their own: the arrows never wait for one.
    """

    def __init__(self, words: Words, tasks: TaskRunner, clock: Clock, parent: QWidget | None = None) -> None:
        self._tasks = tasks
        self._clock = clock
        self._names: Mapping[str, str] = {}
        self._under_way: Task[Comparison] | None = None
        self.comparison: Comparison | None = None
        super().__init__(words, parent)
        self.resize(1000, 640)

    def know_names(self, names: Mapping[str, str]) -> None:
        """Tell what pillars and campaigns are called, by their ids."""
        self._names = names

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the choice of what to compare with starts anew."""
        blocked = self.against.blockSignals(True)
        self.against.clear()
        self.against.addItem(self.tr("Bir önceki sürüme göre"))
        self.against.addItem(self.tr("Şimdiki yazıya göre"))
        self.against.addItems([entry.when for entry in entries])
        self.against.blockSignals(blocked)
        super().show_entries(entries)

    def _make_preview(self) -> QWidget:
        whole = super()._make_preview()
        self.difference = QTextBrowser()
        self.difference.setFrameShape(QFrame.Shape.StyledPanel)
        self.difference.setOpenLinks(False)
        self.difference.setAccessibleName(self.tr("Fark"))
        self.difference.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.difference)
        self.pages.addWidget(whole)
        self.summary = label("", "muted", wrap=True)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._make_choices())
        column.addWidget(self.summary)
        column.addWidget(self.pages, 1)
        made = QWidget()
        made.setLayout(column)
        return made

    def _make_choices(self) -> QHBoxLayout:
        self.view = QComboBox()
        self.view.setAccessibleName(self.tr("Görünüm"))
        self.view.addItems(
            [self.tr("Farkı metnin içinde göster"), self.tr("Yan yana göster"), self.tr("Metnin tamamı")]
        )
        self.view.setToolTip(tooltip_with_shortcut(self.tr("Görünüm"), _VIEW_KEYS))
        self.view.currentIndexChanged.connect(self._show_again)
        self.against = QComboBox()
        self.against.setAccessibleName(self.tr("Neye göre"))
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.against.setMinimumContentsLength(22)
        self.against.currentIndexChanged.connect(self._show_again)
        QShortcut(QKeySequence(_VIEW_KEYS), self, self._next_view)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.against, 1)
        row.addWidget(self.view)
        return row

    def _show_again(self) -> None:
        self._show_row(self.list.currentRow())

    def _next_view(self) -> None:
        self.view.setCurrentIndex((self.view.currentIndex() + 1) % self.view.count())

    def _show_row(self, row: int) -> None:
        super()._show_row(row)
        whole = self.view.currentIndex() == _WHOLE
        self.pages.setCurrentIndex(1 if whole else 0)
        self.against.setEnabled(not whole)
        self.summary.setVisible(not whole)
        if self._under_way is not None:
            self._under_way.cancel()
            self._under_way = None
        pair = self._pair(row)
        if pair is None or whole:
            self.difference.clear()
            self.summary.setText("" if row < 0 else self.tr("Bu, ilk sürüm: öncesi yok."))
            self.comparison = None
            if row >= 0 and not whole:
                self.difference.setPlainText(self.preview.toPlainText())
            return
        older, newer = pair[0].post, pair[1].post

        def work(_is_cancelled: IsCancelled) -> Comparison:
            return compared(older, newer)

        self._under_way = self._tasks.run(LANE, work, owner=self, done=self._show_difference)

    def _pair(self, row: int) -> tuple[Entry, Entry] | None:
        """Return the older and the newer of the two to compare; ``None`` where there is no other."""
        if not 0 <= row < len(self._entries):
            return None
        against = self.against.currentIndex()
        other = {_PREVIOUS: row + 1, _PRESENT: 0}.get(against, against - _FIRST_NUMBER)
        if not 0 <= other < len(self._entries):
            return None
        return self._entries[max(row, other)], self._entries[min(row, other)]

    def _show_difference(self, comparison: Comparison) -> None:
        self._under_way = None
        self.comparison = comparison
        teller = Teller(self._names, self._clock.now())
        self.difference.setHtml(teller.html(comparison, side_by_side=self.view.currentIndex() == _BESIDE))
        self.summary.setText(teller.summary(comparison))
        self.difference.setAccessibleDescription(teller.spoken(comparison))
