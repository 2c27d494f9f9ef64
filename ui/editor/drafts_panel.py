"""The left column: search, the list of posts, and the way back after a delete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QMenu, QWidget

from models.enums import PostState
from services.clock import Clock
from services.planning.standing import choices
from ui.editor.drafts_delegate import DraftDelegate
from ui.editor.drafts_model import DraftsModel
from ui.kit import Card, IconButton, label, select_quietly, tooltip_with_shortcut
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_S


class DraftsView(QListView):
    """The list itself: Delete takes the chosen post away.

    A click chooses where it begins: opening a post may take another out of the list, and what lies below the mouse
    then, when it moves or is let go, is not what was clicked.
    """

    delete_asked = Signal(str)
    released = Signal()
    """A click is over, and Qt has selected what it thinks was clicked."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            model = self.model()
            if isinstance(model, DraftsModel) and self.currentIndex().isValid():
                self.delete_asked.emit(model.posts()[self.currentIndex().row()].id)
                return
        super().keyPressEvent(event)


class DraftsPanel(Card):
    """Shows posts and says which one the user wants. ``model`` is filled by the page."""

    post_chosen = Signal(str)
    delete_asked = Signal(str)
    cancel_asked = Signal(str)
    deleted_asked = Signal()
    """The user wants to see what was deleted."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self.model = DraftsModel(clock, self)
        self._chosen = ""
        self.body.setSpacing(0)
        self.body.addLayout(self._make_search())
        self.view = DraftsView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(DraftDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Yazılar"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.delete_asked.connect(self.delete_asked)
        self.view.released.connect(self._mark_chosen)
        self.view.selectionModel().currentChanged.connect(self._row_chosen)
        rows = QHBoxLayout()
        rows.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        rows.addWidget(self.view)
        self.body.addLayout(rows, 1)
        self._nothing = label(self.tr("Aramanıza uyan yazı bulunamadı."), "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._nothing.hide()
        self.body.addWidget(self._nothing, 1)
        self.model.modelReset.connect(self._model_reset)

    def _make_search(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Yazılarda ara"))
        self.search.setAccessibleName(self.tr("Yazılarda ara"))
        self.search.setClearButtonEnabled(True)
        self.search.setToolTip(tooltip_with_shortcut(self.tr("Yazılarda ara"), "Ctrl+F"))
        self._magnifier = QAction(self)
        self.search.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        current_theme().changed.connect(self._dye)
        self._dye()
        self.search.textChanged.connect(self.model_search)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.search.clear)
        row.addWidget(self.search)
        self.deleted_button = IconButton("trash", "", self.deleted_asked.emit)
        self.deleted_button.set_name(self.tr("Silinenler"), "Ctrl+Shift+H")
        row.addWidget(self.deleted_button)
        return row

    def _dye(self) -> None:
        self._magnifier.setIcon(current_theme().icon("search", "muted", ICON_S))

    def model_search(self, words: str) -> None:
        self.model.search(words)

    def choose(self, post_id: str) -> None:
        """Mark a post as the open one, without saying that the user chose it."""
        self._chosen = post_id
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        select_quietly(self.view, self.model.row_of(self._chosen))

    def _model_reset(self) -> None:
        none = self.model.rowCount() == 0 and bool(self.search.text().strip())
        self._nothing.setVisible(none)
        self.view.setVisible(not none)
        self._mark_chosen()
        # A click may be what changed the list: Qt then selects what lies below the mouse now, once we are done.
        QTimer.singleShot(0, self, self._mark_chosen)

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.post_chosen.emit(self.model.posts()[current.row()].id)

    def _show_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if not index.isValid():
            return
        post = self.model.posts()[index.row()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if PostState.CANCELLED in choices(post.state):
            cancel = menu.addAction(current_theme().icon("close", "muted", ICON_S), self.tr("Yazıyı iptal et"))
            cancel.triggered.connect(lambda: self.cancel_asked.emit(post.id))
        delete = menu.addAction(current_theme().icon("trash", "error", ICON_S), self.tr("Sil"))
        delete.setShortcut(QKeySequence.StandardKey.Delete)
        delete.triggered.connect(lambda: self.delete_asked.emit(post.id))
        menu.popup(self.view.viewport().mapToGlobal(point))
