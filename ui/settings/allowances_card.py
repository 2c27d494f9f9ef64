"""What the unit waves through in every post: each with its reason, and the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout

from models.posts import Allowance
from services.bootstrap import StorageDoor
from ui.events import AppEvents
from ui.kit import Card, UndoBar, button, label
from ui.settings.form import LANE, complain
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_S, SPACE_XS

_LIST_HEIGHT = 170


class AllowancesCard(Card):
    """A list of words that no post is asked about again."""

    def __init__(self, storage: StorageDoor, events: AppEvents, tasks: TaskRunner) -> None:
        super().__init__()
        self._storage = storage
        self._events = events
        self._tasks = tasks
        self._shown: list[Allowance] = []
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(self.tr("Hiçbir yazıda sorulmayan sözler"), "heading"))
        words.addWidget(
            label(
                self.tr("Bir bulguyu geçerken “Bu sözleri hiçbir yazıda sorma”yı seçtikleriniz burada durur."),
                "muted",
                wrap=True,
            )
        )
        self.body.addLayout(words)
        self.empty = label(self.tr("Henüz böyle bir söz yok."), "muted", wrap=True)
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Hiçbir yazıda sorulmayan sözler"))
        self.items.setMaximumHeight(_LIST_HEIGHT)
        self.items.setWordWrap(True)
        self.items.currentRowChanged.connect(self._chosen)
        self.ask_again = button(self.tr("Yeniden sorulsun"), self._take_back)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        self.undo_bar = UndoBar()
        for part in (self.empty, self.items, self.ask_again, self._problem, self.undo_bar):
            self.body.addWidget(part)
        self.body.setSpacing(SPACE_S)
        events.allowances_changed.connect(self._load)
        self._show([])
        self._load()

    def _load(self) -> None:
        self._tasks.run(LANE, lambda _: self._storage.allowances.all(), owner=self, done=self._show)

    def _show(self, allowances: list[Allowance]) -> None:
        self._shown = allowances
        self.items.clear()
        for one in allowances:
            item = QListWidgetItem(f"“{one.excerpt}” · {one.reason}")
            item.setToolTip(one.rule)
            self.items.addItem(item)
        for part in (self.items, self.ask_again):
            part.setVisible(bool(allowances))
        self.empty.setVisible(not allowances)
        self.ask_again.setEnabled(False)

    def _chosen(self, row: int) -> None:
        self.ask_again.setEnabled(row >= 0)

    def _take_back(self) -> None:
        row = self.items.currentRow()
        if not 0 <= row < len(self._shown):
            return
        gone = self._shown[row]

        def done(_none: None) -> None:
            complain(self._problem, None)
            self._events.allowances_changed.emit()
            said = self.tr("“{words}” yeniden sorulacak.").format(words=gone.excerpt)
            self.undo_bar.offer(said, lambda: self._put_back(gone))

        self._tasks.run(
            LANE,
            lambda _: self._storage.allowances.remove(gone.rule, gone.excerpt),
            owner=self,
            done=done,
            failed=lambda error: complain(self._problem, error),
        )

    def _put_back(self, allowance: Allowance) -> None:
        self._tasks.run(
            LANE,
            lambda _: self._storage.allowances.add(allowance),
            owner=self,
            done=lambda _: self._events.allowances_changed.emit(),
            failed=lambda error: complain(self._problem, error),
        )
