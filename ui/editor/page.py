"""Yazı: drafts on the left, the text in the middle, the findings on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedLayout, QVBoxLayout, QWidget

from models.posts import Post
from ui.editor.add_word_bar import AddWordBar
from ui.editor.colleague.part import ColleaguePart
from ui.editor.compose_card import ComposeCard, SaveFailure
from ui.editor.deeds import DeskDeeds
from ui.editor.desk import Desk
from ui.editor.drafts_panel import DraftsPanel
from ui.editor.empty_desk import EmptyDesk
from ui.editor.fault_keeper import FaultKeeper
from ui.editor.final_look import FinalLook
from ui.editor.findings_panel import FindingsPanel
from ui.editor.knowledge import Knowledge
from ui.editor.listing import Listing
from ui.editor.look_back import LookBack
from ui.editor.marks import MarkSet
from ui.editor.older import OlderPosts
from ui.editor.pause_notice import PauseNotice
from ui.editor.picture_sources import PictureSources
from ui.editor.picture_ways import PictureWays
from ui.editor.pictures import PictureImporter
from ui.editor.requests import Requests
from ui.editor.review import Review
from ui.editor.room import Room
from ui.editor.saver import Saver, SaveStatus
from ui.editor.sheet import Sheet
from ui.editor.tools import EditorTools
from ui.editor.ways_back import WaysBack
from ui.editor.writing import Writing
from ui.kit import PageHeader, UndoBar, button, tooltip_with_shortcut
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_XL

_NARROWEST = 810


class EditorPage(QWidget):
    """The page. It arranges its parts and connects them; what happens lives in the parts."""

    def __init__(self, tools: EditorTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._events = tools.events
        marks = MarkSet()
        self.card = ComposeCard(tools.tasks, tools.clock, tools.platforms, tools.pictures, marks)
        self._make_desk(tools)
        self.known = Knowledge(tools, self)
        self.card.platforms.belonging.follow(self.known.orders)
        requests = Requests(tools.clock, self.known, self.desk)
        self.review = Review(
            tools,
            self.known,
            requests,
            marks=marks,
            area=self.card.area,
            panel=self.panel,
            undo_bar=self.undo_bar,
            add_word_bar=self.add_word_bar,
            parent=self,
        )
        self._make_writing(tools, requests)
        self._make_ways(tools)
        self.colleague = ColleaguePart(
            tools,
            desk=self.desk,
            saver=self.saver,
            writing=self.writing,
            view=self.panel.comments,
            undo_bar=self.undo_bar,
            page=self,
        )
        self._start(tools)

    def flush(self) -> None:
        """Queue all unsaved words on the storage lane. Call before ``TaskRunner.shutdown``, which drains it.

        Should this save fail, the error also goes to ``TaskRunner.task_failed``, so that the window can stay open.
        """
        self.writing.final_look.settle()
        self.saver.flush()

    def unsaved_texts(self) -> list[str]:
        """Return what is on this page only: after :meth:`flush`, what could not be saved."""
        return self.saver.unsaved_texts()

    # Building

    def _start(self, tools: EditorTools) -> None:
        self._build()
        self.listing = Listing(
            self.drafts,
            self.header,
            OlderPosts(tools.tasks, tools.storage, self),
            desk=self.desk,
            review=self.review,
            writing=self.writing,
            parent=self,
        )
        self._connect()
        self._add_keys()
        self._show_sheet(None)
        self.room.arrange()
        self.known.load()
        self.desk.start()

    def _make_desk(self, tools: EditorTools) -> None:
        self.drafts = DraftsPanel(tools.clock)
        self.panel = FindingsPanel()
        self.undo_bar = UndoBar()
        self.add_word_bar = AddWordBar()
        self.failure = SaveFailure()
        tasks, clock, storage = tools.tasks, tools.clock, tools.storage
        self.saver = Saver(tasks, storage, clock, self)
        self.desk = Desk(tasks, tools.events, clock, storage, self.saver)
        self.deeds = DeskDeeds(tasks, tools.events, storage, self.saver, self.desk)
        self.look_back = LookBack(
            tasks=tasks,
            clock=clock,
            storage=storage,
            desk=self.desk,
            deeds=self.deeds,
            saver=self.saver,
            undo_bar=self.undo_bar,
            page=self,
        )

    def _make_writing(self, tools: EditorTools, requests: Requests) -> None:
        final_look = FinalLook(
            tools.tasks,
            tools.clock,
            tools.checks,
            tools.pictures,
            requests=requests.of_post,
            current=lambda: self.desk.current,
            is_open=self.desk.is_open,
            page=self,
        )
        keeper = FaultKeeper(
            tools.tasks, tools.checks, tools.storage, tools.events, requests=requests.of_post, parent=self
        )
        self.desk.row_saved.connect(keeper.look)
        self.writing = Writing(
            events=tools.events,
            desk=self.desk,
            saver=self.saver,
            review=self.review,
            final_look=final_look,
            importer=PictureImporter(tools.tasks, tools.events, tools.storage, tools.pictures, self),
            card=self.card,
            undo_bar=self.undo_bar,
            clock=tools.clock,
            parent=self,
        )

    def _make_ways(self, tools: EditorTools) -> None:
        self.sources = PictureSources(
            tools, self.known, desk=self.desk, card=self.card, review=self.review, undo_bar=self.undo_bar
        )
        self.ways = PictureWays(
            tools,
            self.known.rights,
            desk=self.desk,
            writing=self.writing,
            card=self.card,
            undo_bar=self.undo_bar,
            new_post=self._new_post,
            page=self,
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The page may be made narrower than its three columns: it then shows two of them.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.header = PageHeader(self.tr("Yazı"))
        self.header.buttons.addWidget(self.colleague.button)
        self.panel_button = button(self.tr("Bulgular"), self.open_panel, icon="queue")
        self.header.buttons.addWidget(self.panel_button)
        self.room = Room(self, self.drafts, self.panel, self.panel_button, lambda: self.desk.current is not None)
        self.new_button = button(self.tr("Yeni yazı"), self._new_post, role="primary", icon="plus")
        self.new_button.setToolTip(tooltip_with_shortcut(self.tr("Yeni yazı"), "Ctrl+N"))
        self.header.buttons.addWidget(self.new_button)
        column.addWidget(self.header)
        column.addWidget(PauseNotice(self.known.calendar, self._events))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_L)
        self._row.setSpacing(SPACE_M)
        self._row.addWidget(self.drafts)
        self._row.addLayout(self._make_middle(), 1)
        self._row.addWidget(self.panel)
        column.addLayout(self._row, 1)

    def _make_middle(self) -> QVBoxLayout:
        self.empty = EmptyDesk(self._new_post, self._events.bin_asked.emit)
        middle = QVBoxLayout()
        middle.setSpacing(SPACE_M)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.card)
        middle.addWidget(self.failure)
        middle.addLayout(self._stack, 1)
        middle.addWidget(self.add_word_bar)
        middle.addWidget(self.undo_bar)
        return middle

    def _connect(self) -> None:
        self.desk.listed.connect(self.empty.show_nothing)
        self.desk.listed.connect(self.room.show_drafts)
        self.desk.unreadable.connect(self.empty.show_unreadable)
        self.desk.opened.connect(self._show_sheet)
        WaysBack(self.deeds, self.undo_bar)
        for gone in (self.deeds.deleted, self.deeds.cancelled):
            gone.connect(self.known.calendar.dropped)
        self.writing.standing.cancel_asked.connect(self.deeds.cancel)
        self.desk.row_saved.connect(self.known.calendar.saw)
        self._events.posts_changed.connect(self._posts_changed)
        self.colleague.taken.connect(self.open_panel)
        self.drafts.delete_asked.connect(self.deeds.delete)
        self.drafts.cancel_asked.connect(self.deeds.cancel)
        self.drafts.deleted_asked.connect(self._events.bin_asked)
        self.card.platforms.versions_asked.connect(self.look_back.show_versions)
        self.panel.closed.connect(lambda: self.room.want_panel(False))
        self.saver.status_changed.connect(self._show_status)
        self.failure.retry.clicked.connect(self.saver.save_all)
        self.review.shown.connect(self._show_count)
        self._events.post_chosen.connect(self._open_chosen)
        self._events.new_post_asked.connect(self._open_new)
        self.panel.detail.library_asked.connect(self.ways.archiving.show_in_library)

    def _add_keys(self) -> None:
        for keys, run in (
            ("Ctrl+N", self._new_post),  # the button's own would act 100 ms later, in the middle of the next word
            ("Ctrl+F", self._search),
            ("Ctrl+S", self.saver.save_all),
            ("Ctrl+H", self.look_back.show_versions),
            ("F8", lambda: self.review.step(1)),
            ("Shift+F8", lambda: self.review.step(-1)),
            ("Alt+Return", self.review.actions.show_menu),
            ("Alt+Enter", self.review.actions.show_menu),
            ("Ctrl+Shift+D", self._dismiss),
            ("Ctrl+Shift+O", self.writing.pictures.choose_files),
            ("Ctrl+Shift+Return", self.writing.publishing.ask),
            ("Ctrl+Shift+Enter", self.writing.publishing.ask),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # Showing

    def _show_sheet(self, sheet: Sheet | None) -> None:
        self._stack.setCurrentWidget(self.empty if sheet is None else self.card)
        # The window gives the keyboard to the page it shows: it belongs into the text.
        self.setFocusProxy(None if sheet is None else self.card.area)  # pyright: ignore[reportArgumentType] - Qt takes null
        self.new_button.setVisible(sheet is not None)  # the empty page has its own in the middle
        if sheet is not None:
            self.listing.add(sheet)
        first = self.writing.sheet is None
        self.writing.show(sheet)
        if first and sheet is not None:
            self.card.area.setFocus()
        self.drafts.choose("" if sheet is None else sheet.id)
        self.room.arrange()

    def _show_status(self, status: SaveStatus) -> None:
        self.card.show_status(status)
        self.failure.show_status(status)

    def _show_count(self, count: int) -> None:
        self.panel_button.setText(self.tr("Bulgular ({n})").format(n=count) if count else self.tr("Bulgular"))

    # Doing

    def _posts_changed(self) -> None:
        if not self.desk.is_telling:
            self.known.calendar.reload_soon()

    def _new_post(self) -> None:
        self.drafts.search.clear()
        self.desk.new_post()
        self.card.area.setFocus()

    def _open_chosen(self, post_id: str) -> None:
        self.desk.open(post_id)
        if self.desk.current is not None:
            self.card.area.setFocus()

    def _open_new(self, post: Post) -> None:
        self.drafts.search.clear()
        self.desk.open_new(post)
        self.card.area.setFocus()

    def _search(self) -> None:
        if not self.room.drafts_fit:
            self.room.want_panel(False)
        self.drafts.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.drafts.search.selectAll()

    def _dismiss(self) -> None:
        self.open_panel()
        self.review.dismiss_current()

    # Room

    def open_panel(self) -> None:
        """Show the findings."""
        self.room.want_panel(True)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room.resized(event.oldSize().width(), event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.desk.current is not None:
            self.card.area.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.saver.save_all()
