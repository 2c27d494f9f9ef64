"""The left side of the page: the pictures, how far the batch is, and where to drop more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.images.delegate import GridDelegate, PictureDelegate
from ui.images.pictures import Picture, PictureRole, PicturesModel
from ui.images.shelf_tools import ShelfTools
from ui.images.shown import ShownPictures
from ui.kit import Card, EmptyState, IconButton, button, label, restyle
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL

_WIDTH = 230


class Shelf(Card):
    """The list of pictures."""

    cancelled = Signal()
    resumed = Signal()
    """What was put off is to be inspected."""
    removed = Signal()

    def __init__(self, model: PicturesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_S)
        self.setMinimumWidth(_WIDTH)
        self._first_over = True
        self._model = model
        self.shown = ShownPictures(model, self)
        self.view = QListView()
        self.view.setModel(self.shown)
        self._delegates = (PictureDelegate(self.view), GridDelegate(self.view))
        self.view.setItemDelegate(self._delegates[0])
        self.view.setAccessibleName(self.tr("Görseller"))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.removed.emit)
        self.tools = ShelfTools(model)
        self.tools.problems_toggled.connect(self.shown.show_only_problems)
        self.tools.worst_first_toggled.connect(self.shown.show_worst_first)
        self.tools.grid_toggled.connect(self.show_grid)
        self.body.addWidget(self.tools)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._make_foot())
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            changed.connect(self._count_put_off)

    def current(self) -> Picture | None:
        """Return the chosen picture, where one is chosen and shown."""
        index = self.view.currentIndex()
        return index.data(PictureRole) if index.isValid() else None

    def select(self, path: Path) -> None:
        """Choose a picture; one that the filter hides stays hidden."""
        model = self.shown.pictures
        index = self.shown.mapFromSource(model.index(model.row_of(path)))
        if index.isValid():
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)

    def show_grid(self, wanted: bool) -> None:
        """Show tiles beside each other instead of rows."""
        self.view.setItemDelegate(self._delegates[wanted])
        self.view.setViewMode(QListView.ViewMode.IconMode if wanted else QListView.ViewMode.ListMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setWrapping(wanted)
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    def show_deepened(self, done: int, total: int) -> None:
        """Show how far the second look is, once every picture has its first verdicts."""
        if self._first_over:
            self._show_running(done < total)
            self.progress.setRange(0, total)
            self.progress.setValue(done)
            words = self.tr("Ayrıntılı inceleme: {total} görselden {done} tanesi")
            self.progress_text.setText(words.format(total=total, done=done))

    def _make_foot(self) -> QStackedWidget:
        """Return what stands below the pictures: a hint, and the progress in its place. Nothing moves between the two.

        Above the list, the pictures would jump away from below the pointer whenever a batch begins or ends.
        """
        foot = QStackedWidget()
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._hint = label(
            self.tr("Buraya görsel ya da klasör bırakabilir, Ctrl+V ile yapıştırabilirsiniz."), "caption", wrap=True
        )
        self._hint.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        self.progress_row = self._make_progress()
        foot.addWidget(self._hint)
        foot.addWidget(self.progress_row)
        self.put_off_row = self._make_put_off()
        foot.addWidget(self.put_off_row)
        self._foot = foot
        return foot

    def _show_running(self, running: bool) -> None:
        idle = self.put_off_row if self.put_off_text.text() else self._hint
        self._foot.setCurrentWidget(self.progress_row if running else idle)

    def _make_put_off(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(SPACE_S, 0, 0, 0)
        line.setSpacing(SPACE_S)
        self.put_off_text = label("", "caption", wrap=True)
        line.addWidget(self.put_off_text, 1)
        self.resume_button = button(self.tr("Sürdür"), self.resumed.emit, role="ghost")
        self.resume_button.setAccessibleName(self.tr("İncelemeyi sürdür"))
        line.addWidget(self.resume_button)
        return row

    def _count_put_off(self) -> None:
        put_off = [picture for picture in self._model.pictures if picture.put_off]
        unseen = sum(picture.report is None for picture in put_off)
        said = [self.tr("{n} görsel incelenmedi.").format(n=unseen)] if unseen else []
        shallow = len(put_off) - unseen
        said += [self.tr("{n} görselde ayrıntılı inceleme yapılmadı.").format(n=shallow)] if shallow else []
        self.put_off_text.setText(self.tr("{n} görselin incelemesi yarım.").format(n=len(put_off)) if put_off else "")
        self.put_off_text.setToolTip(" ".join(said))
        if self._foot.currentWidget() is not self.progress_row:
            self._show_running(False)

    def _make_progress(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(SPACE_S, 0, 0, 0)
        line.setSpacing(SPACE_M)
        words = QVBoxLayout()
        self.progress_text = label("", "caption")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("İnceleme"))
        words.addWidget(self.progress_text)
        words.addWidget(self.progress)
        line.addLayout(words, 1)
        line.addWidget(IconButton("close", self.tr("İncelemeyi durdur"), self.cancelled.emit))
        return row

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the batch is; the hint comes back when it is over."""
        self._first_over = done >= total
        self._show_running(done < total)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress_text.setText(self.tr("{total} görselden {done} tanesi incelendi").format(total=total, done=done))

    def show_drop(self, *, active: bool) -> None:
        """Show that a drop is welcome here."""
        restyle(self, "role", "drop" if active else "card")
        restyle(self, "active", active)


class DropZone(QWidget):
    """The whole page while there is no picture: a dashed frame that says what to do."""

    def __init__(self, choose: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        around = QVBoxLayout(self)
        around.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_XL)
        self._frame = QFrame()
        self._frame.setProperty("role", "drop")
        around.addWidget(self._frame)
        inside = QVBoxLayout(self._frame)
        state = EmptyState(
            "images",
            self.tr("Paylaşacağınız görselleri buraya bırakın"),
            self.tr(
                "Esnemiş, küçük ya da kırpılacak görselleri, eksik kaynak ve betimlemeleri yayından önce görürsünüz. "
                "Kopyaladığınız bir görseli Ctrl+V ile de yapıştırabilirsiniz."
            ),
        )
        state.buttons.addWidget(button(self.tr("Görsel seç…"), choose, role="primary", icon="plus"))
        inside.addWidget(state)

    def frame(self) -> QFrame:
        """The frame that lights up while something is dragged over the page."""
        return self._frame
