"""The side list "Sıra": topics without a day, a form for new ones, and what can be done with one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from models.posts import Topic
from services.planning import stale_topics
from ui.calendar.board.board import Board
from ui.calendar.topics.rows import TopicDelegate, TopicModel
from ui.kit import Chip, EmptyState, IconButton, button, label, tooltip_with_shortcut
from ui.messages import say
from ui.orders import Orders
from ui.theme import current_theme
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from ui.calendar.topics.form import TopicForm

_WIDTHS = ((1500, 320), (1060, 276), (0, 232))
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_LEAST_LIST = 150
"""Room for the heading and two topics."""
ADD_SHORTCUT = "Ctrl+Shift+N"
FILL_SHORTCUT = "Ctrl+Shift+F"


class _TopicView(QListView):
    """The list itself: keys become signals. Letters begin a new topic; they never search for one Enter would place."""

    place_asked = Signal()
    edit_asked = Signal()
    delete_asked = Signal()
    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = {
            Qt.Key.Key_Return: self.place_asked,
            Qt.Key.Key_Enter: self.place_asked,
            Qt.Key.Key_F2: self.edit_asked,
            Qt.Key.Key_Delete: self.delete_asked,
        }.get(Qt.Key(event.key()))
        if signal is not None and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                signal.emit()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _COMMANDS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class TopicPanel(QFrame):
    """Emits what is asked for; the page does it."""

    place_asked = Signal(str)
    """A topic's id: put it onto the current day."""
    topic_added = Signal(object)
    """A new :class:`Topic`."""
    topic_edited = Signal(object)
    delete_asked = Signal(str)
    fill_asked = Signal()

    def __init__(self, board: Board, orders: Orders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._board = board
        self._orders = orders
        self._edited: Topic | None = None
        self._unfinished: Topic | None = None
        """What was typed for a new topic when the form was left."""
        self.model = TopicModel(board, orders, self)
        self.view = _TopicView()
        self._form: TopicForm | None = None
        self._set_up_view()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addLayout(self._heading())
        self._list = QWidget()
        self._stack = QStackedLayout(self._list)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty())
        column.addWidget(self._list, 1)
        column.addStretch(0)
        column.addLayout(self._deeds())
        self.fill = button(
            self.tr("Haftaları doldur…"),
            self.fill_asked.emit,
            icon="calendar",
            tooltip=tooltip_with_shortcut(
                self.tr(
                    "Konular için önümüzdeki haftalarda uygun günleri önerir; siz onaylamadan hiçbir şey planlanmaz"
                ),
                FILL_SHORTCUT,
            ),
        )
        column.addWidget(self.fill)
        self.model.modelReset.connect(self._follow)
        board.loaded.connect(self._follow)
        self._follow()

    def _set_up_view(self) -> None:
        view = self.view
        view.setAccessibleName(self.tr("Sıradaki konular"))
        view.setModel(self.model)
        view.setItemDelegate(TopicDelegate(current_theme(), view))
        view.setProperty("ring", "own")  # the ring is on the topic
        view.setMouseTracking(True)
        view.setDragEnabled(True)
        view.setDragDropMode(QListView.DragDropMode.DragOnly)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setSpacing(0)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.doubleClicked.connect(self.edit_selected)
        view.place_asked.connect(self.place_selected)
        view.edit_asked.connect(self.edit_selected)
        view.delete_asked.connect(self.delete_selected)
        view.typed.connect(self._begin_with)
        view.selectionModel().currentChanged.connect(self._follow_selection)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(self.tr("Sıra"), "heading"))
        self.count = Chip("")
        row.addWidget(self.count)
        self.urgent = Chip("", "warning")
        row.addWidget(self.urgent)
        row.addStretch(1)
        self.add = IconButton("plus", self.tr("Sıraya konu ekle"), self.begin_new)
        self.add.set_name(self.tr("Sıraya konu ekle"), ADD_SHORTCUT)
        row.addWidget(self.add)
        return row

    def _empty(self) -> QWidget:
        empty = EmptyState(
            "queue",
            self.tr("Sırada konu yok"),
            self.tr("Günü belli olmayan konuları buraya yazın; sonra bir güne sürükleyin."),
        )
        empty.setSizePolicy(empty.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored)  # not the form's room
        empty.buttons.addWidget(button(self.tr("Konu ekle"), self.begin_new, icon="plus"))
        return empty

    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        self.place = button(
            self.tr("Seçili güne koy"),
            self.place_selected,
            tooltip=tooltip_with_shortcut(self.tr("Konuyu takvimde seçili güne koy"), "Return"),
        )
        self.edit = IconButton("editor", self.tr("Konuyu düzenle"), self.edit_selected)
        self.edit.set_name(self.tr("Konuyu düzenle"), "F2")
        self.delete = IconButton("trash", self.tr("Konuyu sil"), self.delete_selected)
        self.delete.set_name(self.tr("Konuyu sil"), "Del")
        row.addWidget(self.place, 1)
        row.addWidget(self.edit)
        row.addWidget(self.delete)
        return row

    def fit_into(self, page_width: int) -> None:
        """Take a width that leaves the month enough of the page's."""
        self.setFixedWidth(next(width for least, width in _WIDTHS if page_width >= least))

    @property
    def form(self) -> TopicForm:
        """The form between heading and list, made when it is opened first."""
        if self._form is None:
            from ui.calendar.topics.form import TopicForm

            self._form = TopicForm(self._orders)
            self._form.submitted.connect(self._submit)
            self._form.left.connect(self._leave_form)
            self._column.insertWidget(1, self._form)
        return self._form

    @property
    def selected_id(self) -> str:
        return self.model.topic_id(self.view.currentIndex())

    def begin_new(self) -> None:
        """Open the form with the keyboard in it: empty, or with what was left in it unfinished."""
        self._edited = None
        self._open_form(self._unfinished, stored=False)
        self._unfinished = None

    def _begin_with(self, letters: str) -> None:
        self.begin_new()
        if not self.form.is_written_in:
            self.form.title.insert(letters)

    def edit_selected(self) -> None:
        topic = self._board.topic(self.selected_id)
        if topic is not None:
            self._keep_unfinished()
            self._edited = topic
            self._open_form(topic)

    def place_selected(self) -> None:
        if self.selected_id:
            self.place_asked.emit(self.selected_id)

    def delete_selected(self) -> None:
        if self.selected_id:
            self.delete_asked.emit(self.selected_id)

    def _submit(self) -> None:
        edited = self._edited
        if edited is None:
            self.topic_added.emit(self.form.applied_to(Topic(uuid4().hex, "", self._board.now)))
            self.begin_new()  # topics come to mind in rows: the next one is written where this one was
        else:
            after = self.form.applied_to(edited)
            self._leave_form()
            self.topic_edited.emit(after)

    def _open_form(self, topic: Topic | None, *, stored: bool = True) -> None:
        """Show the form; what can be done with the list makes room for it in a low window."""
        self.form.show()
        self._follow_selection()
        self.form.begin(topic, self._board.today, stored=stored)

    def _keep_unfinished(self) -> None:
        if self._form is not None and self._form.isVisible() and self._edited is None and self._form.is_written_in:
            self._unfinished = self._form.applied_to(Topic("", "", self._board.now))

    def _leave_form(self) -> None:
        self._keep_unfinished()
        self._edited = None
        self.form.hide()
        self._follow_selection()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu(self, at: QPoint) -> None:
        if not self.view.indexAt(at).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Seçili güne koy"), self.place_selected)
        menu.addAction(self.tr("Düzenle"), self.edit_selected)
        menu.addSeparator()
        menu.addAction(self.tr("Sil"), self.delete_selected)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _tell_urgent(self) -> None:
        """Say how many topics are stale or about to be, and in the tooltip which (article 1)."""
        warnings = stale_topics(self._board.topics, self._board.today)
        self.urgent.setText(self.tr("{n} acil").format(n=len(warnings)))
        self.urgent.setToolTip("\n".join(say(warning.message) for warning in warnings))
        self.urgent.setAccessibleDescription(self.urgent.toolTip())
        self.urgent.setVisible(bool(warnings))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let the list go while a low window has no room for it beside the form."""
        form = self._form
        open_form = form is not None and not form.isHidden()
        needed = form.sizeHint().height() + _LEAST_LIST if form is not None else 0
        self._list.setVisible(not open_form or self.height() >= needed)

    def _follow(self) -> None:
        rows = self.model.rowCount()
        self.count.setText(str(rows))
        self.count.setVisible(rows > 0)
        self._tell_urgent()
        self._stack.setCurrentIndex(1 if self._board.is_loaded and not rows else 0)
        self._follow_selection()

    def _follow_selection(self) -> None:
        chosen = bool(self.selected_id)
        shown = self.model.rowCount() > 0 and (self._form is None or self._form.isHidden())
        for deed in (self.place, self.edit, self.delete):
            deed.setEnabled(chosen)
            deed.setVisible(shown)
        self.fill.setVisible(shown)
        self._make_room()
