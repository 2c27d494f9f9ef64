"""Silinenler: what was deleted, how long it stays, the way back, and erasing at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from models.checking import IsCancelled
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from ui.bin.model import BinModel, Entry
from ui.bin.ports import BinStorage
from ui.events import AppEvents
from ui.kit import EmptyState, UndoBar, button, label, list_of_several, tooltip_with_shortcut
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_LIST_WIDTH = 400
LANE = "storage"


class BinDialog(QDialog):
    """Stays open after each deed, for there may be more to do."""

    def __init__(
        self, storage: BinStorage, tasks: TaskRunner, clock: Clock, events: AppEvents, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Silinenler"))
        self.resize(920, 600)
        self._storage, self._tasks, self._events = storage, tasks, events
        self.model = BinModel(clock)
        self.model.setParent(self)
        self.question: QMessageBox | None = None
        self._build()
        self.reload()

    def reload(self) -> None:
        """Read the bin again."""

        def work(_is_cancelled: IsCancelled) -> list[Entry]:
            held = self._storage.bin.all()
            return [
                *(Entry(one.post, one.deleted_at) for one in held.posts),
                *(Entry(one.topic, one.deleted_at) for one in held.topics),
            ]

        self._tasks.run(LANE, work, owner=self, done=self._show)

    # Building

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        outer.setSpacing(SPACE_M)
        outer.addWidget(label(self.tr("Silinenler"), "title"))
        told = self.tr("Sildiğiniz yazılar ve konular burada 90 gün durur, sonra bütün sürümleriyle kalıcı silinir.")
        outer.addWidget(label(told, "muted", wrap=True))
        self._stack = QStackedLayout()
        self._stack.addWidget(self._make_columns())
        self.nothing = EmptyState(
            "trash", self.tr("Silinen bir şey yok"), self.tr("Bir yazıyı ya da konuyu silerseniz buradan geri gelir.")
        )
        self._stack.addWidget(self.nothing)
        outer.addLayout(self._stack, 1)
        self.bar = UndoBar()
        outer.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.erase_button = button(self.tr("Kalıcı sil…"), self.ask_to_erase, icon="trash")
        self.erase_button.setToolTip(tooltip_with_shortcut(self.tr("Seçilenleri hemen ve geri dönüşsüz siler"), "Del"))
        row.addWidget(self.erase_button)
        row.addStretch(1)
        row.addWidget(button(self.tr("Kapat"), self.reject))
        self.restore_button = button(self.tr("Geri getir"), self.restore, role="primary", icon="undo")
        self.restore_button.setDefault(True)
        row.addWidget(self.restore_button)
        outer.addLayout(row)

    def _make_columns(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Silinenlerde ara"))
        self.search.setAccessibleName(self.tr("Silinenlerde ara"))
        self.search.setClearButtonEnabled(True)
        self.search.setToolTip(tooltip_with_shortcut(self.tr("Silinenlerde ara"), "Ctrl+F"))
        self.search.textChanged.connect(self._search)
        self.list = list_of_several(self.model, self.tr("Silinenler"))
        self.list.setSpacing(2)
        self.list.selectionModel().selectionChanged.connect(self._show_chosen)
        self.list.doubleClicked.connect(self._restore_clicked)
        erase = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self.ask_to_erase)
        erase.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(_LIST_WIDTH)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setFrameShape(QFrame.Shape.StyledPanel)
        self.preview.setAccessibleName(self.tr("Önizleme"))
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addWidget(side)
        row.addWidget(self.preview, 1)
        return columns

    # Showing

    def chosen(self) -> list[Entry]:
        """Return what is selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.rows[row] for row in rows]

    def _show(self, entries: list[Entry]) -> None:
        place = self.list.currentIndex().row()
        self.model.show(entries)
        self._stack.setCurrentIndex(0 if entries else 1)
        self._choose(place)
        if entries and not self.search.text():
            self.list.setFocus()

    def _search(self, words: str) -> None:
        self.model.search(words)
        self._choose(0)

    def _choose(self, row: int) -> None:
        row = min(max(row, 0), self.model.rowCount() - 1)
        if row >= 0:
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row, 0), choose)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        self.preview.setPlainText("\n\n———\n\n".join(f"{self.model.told(one)}\n\n{one.words}" for one in chosen[:20]))
        for one in (self.restore_button, self.erase_button):
            one.setEnabled(bool(chosen))
            one.setVisible(self.model.total > 0)

    # Doing

    def _restore_clicked(self) -> None:
        self.restore()

    def restore(self) -> None:
        """Bring back what is selected, as one deed."""
        chosen = self.chosen()
        if not chosen:
            return
        told = Message(QT_TRANSLATE_NOOP("services", "Silinenlerden geri getirilen: {n}"), {"n": len(chosen)})

        def work(_is_cancelled: IsCancelled) -> None:
            with self._storage.deeds.deed(told):
                for one in chosen:
                    if one.is_post:
                        self._storage.posts.restore(one.id)
                    else:
                        self._storage.topics.restore(one.id)

        self._tasks.run(LANE, work, owner=self, done=lambda _: self._restored(chosen), failed=self._failed)

    def _restored(self, chosen: Sequence[Entry]) -> None:
        self._tell(chosen)
        said = self.tr("Geri getirildi: {names}").format(names=self._names(chosen))
        self.bar.say(said)
        if len(chosen) == 1 and chosen[0].is_post:
            self.bar.also(self.tr("Yazıyı aç"), lambda: self._open(chosen[0].id))

    def _open(self, post_id: str) -> None:
        self.accept()
        self._events.post_chosen.emit(post_id)

    def ask_to_erase(self) -> None:
        """Ask, then erase what is selected for good."""
        chosen = self.chosen()
        if not chosen:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("{names} kalıcı silinsin mi?").format(names=self._names(chosen)))
        box.setInformativeText(
            self.tr("Bütün sürümleriyle silinir ve geri getirilemez. Görseller arşivde, eski yedekler yerinde kalır.")
        )
        erase = box.addButton(self.tr("Kalıcı sil"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Vazgeç"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        erase.clicked.connect(lambda: self._erase(chosen))
        self.question = box
        box.open()

    def _erase(self, chosen: Sequence[Entry]) -> None:
        def work(_is_cancelled: IsCancelled) -> None:
            for one in chosen:
                if one.is_post:
                    self._storage.bin.erase_post(one.id)
                else:
                    self._storage.bin.erase_topic(one.id)

        def done(_none: None) -> None:
            self._tell(chosen)
            self.bar.say(self.tr("Kalıcı silindi: {names}").format(names=self._names(chosen)))

        self._tasks.run(LANE, work, owner=self, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.reload()
        self._tasks.task_failed.emit(error)
        if isinstance(error, UserError):
            self.accept()  # the window says why, and must not be covered

    def _tell(self, chosen: Sequence[Entry]) -> None:
        self.reload()
        if any(one.is_post for one in chosen):
            self._events.posts_changed.emit()
        # A topic is in the queue as long as no living post was made of it.
        self._events.topics_changed.emit()

    def _names(self, chosen: Sequence[Entry]) -> str:
        if len(chosen) > 1:
            return self.tr("seçilen {n} öğe").format(n=len(chosen))
        name = chosen[0].headline or self.tr("Boş yazı")
        return f"“{name if len(name) <= 40 else name[:39].rstrip() + '…'}”"

    def sizeHint(self) -> QSize:
        return QSize(920, 600)
