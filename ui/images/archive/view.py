"""Görsel arşivi: search and filters, the grid, and what is recorded of the chosen picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.assets import Asset
from models.library import AssetFilter, ListedAsset
from ui.events import ChosenPictures
from ui.images import intake
from ui.images.archive.adding import Adding, Entry, Outcome
from ui.images.archive.bar import SEARCH_KEY, ArchiveBar
from ui.images.archive.book import ArchiveBook, Found
from ui.images.archive.companion import Companion
from ui.images.archive.detail import ArchiveDetail
from ui.images.archive.empty import EmptyArchive
from ui.images.archive.erasing import Erasing
from ui.images.archive.grid import Grid
from ui.images.archive.learning import Learning
from ui.images.archive.model import ArchiveModel
from ui.images.archive.ports import ArchiveTools
from ui.images.archive.twins import Twins
from ui.images.choosing import choose_files
from ui.kit import Card, UndoBar, label
from ui.small_pictures import SmallPictures
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL

_BLANK, _EMPTY, _WORK = range(3)


class ArchiveView(QWidget):
    """Arranges its parts and connects them; what is read, written and counted lives in the parts."""

    def __init__(self, tools: ArchiveTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._tools = tools
        self._path_of: Callable[[str], Path] = Path
        self._wanted = ""
        self._leaving = ""
        self.book = ArchiveBook(tools, self)
        self.adding = Adding(tools, self)
        self.model = ArchiveModel(self)
        self.learning = Learning(tools.inspector, tools.tasks, self)
        self.small = SmallPictures(tools.cache, tools.inspector, tools.tasks, self)
        self.twins = Twins(tools.inspector, tools.tasks, self)
        self.bar = ArchiveBar()
        self.grid = Grid(self.model)
        self.detail = ArchiveDetail(self.book.today)
        self.companion = Companion(tools, self.book, self.learning, self.detail)
        self.erasing = Erasing(tools, self)
        self.undo_bar = UndoBar()
        self._build()
        self._connect()
        self._add_keys()
        self.erasing.collect()
        self.book.search()

    # Building

    def _build(self) -> None:
        self.nothing = label(self.tr("Aradığınız görsel bulunamadı."), "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        left = Card(margin=SPACE_S)
        left.body.setSpacing(SPACE_S)
        left.body.addWidget(self.bar)
        left.body.addWidget(self.nothing, 1)
        left.body.addWidget(self.grid, 1)
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(left, 1)
        row.addWidget(self.detail)
        self.empty = EmptyArchive(self.choose_files, self.book.keep_all_of_posts)
        self._stack = QStackedWidget()
        for face in (QWidget(), self.empty, work):
            self._stack.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_S)
        column.addWidget(self._stack, 1)
        column.addWidget(self.undo_bar)
        self.undo_bar.take_key(self)

    def _connect(self) -> None:
        self.book.found.connect(self._found)
        self.book.listed.connect(self._listed)
        self.detail.picture_chosen.connect(self.choose)
        self.book.removed.connect(self._offer_back)
        self.model.tiles_wanted.connect(self.book.read)
        self.model.pixmaps_wanted.connect(self.small.load)
        self.small.loaded.connect(self.model.take_image)
        self.model.twins_wanted.connect(self.twins.look)
        self.twins.found.connect(self.model.take_twin)
        self.learning.changed.connect(self.model.forget_twins)
        self.adding.progressed.connect(self.bar.show_progress)
        self.adding.finished.connect(self._added)
        self.bar.asked.connect(self._look_for)
        self.bar.left.connect(self._go_to_grid)
        self.bar.cancelled.connect(self.adding.cancel)
        self.grid.selectionModel().currentChanged.connect(self._current_changed)
        self.grid.removal_asked.connect(self.remove_current)
        self.grid.erasure_asked.connect(self.erase_current)
        self.detail.erasure_asked.connect(self.erase_current)
        self.erasing.removal_chosen.connect(self.remove_current)
        self.erasing.post_chosen.connect(self._open_post)
        self.erasing.erased.connect(self._erased)
        self.grid.opened.connect(self.detail.description.setFocus)
        self.detail.edited.connect(self.book.save)
        self.detail.removed.connect(self.remove_current)
        self.detail.wanted_in_post.connect(self.send_current)
        self.detail.post_chosen.connect(self._open_post)

    def _add_keys(self) -> None:
        for key, place, run in (
            (SEARCH_KEY, self, self.go_to_search),
            ("Esc", self.bar.search, self.bar.search.clear),
            ("Down", self.bar.search, self._go_to_grid),
        ):
            shortcut = QShortcut(QKeySequence(key), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # Showing

    @property
    def current(self) -> ListedAsset | None:
        """What is known of the chosen picture."""
        index = self.grid.currentIndex()
        row = index.row()
        if not index.isValid() or row >= len(self.model.digests):
            return None
        return self.model.listed(self.model.digests[row])

    def choose(self, sha256: str) -> None:
        """Show a picture of the library, whatever was looked for."""
        self._wanted = sha256
        if self.bar.is_asking and self.model.row_of(sha256) < 0:
            self.bar.reset()
        else:
            self._select_wanted()

    def go_to_search(self) -> None:
        """Put the keyboard into the search field."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def take_focus(self) -> None:
        """Take the keyboard: into the grid, or to what fills an empty library."""
        is_empty = self._stack.currentIndex() == _EMPTY
        (self.empty.choose_button if is_empty else self.grid).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_grid(self) -> None:
        if self.model.rowCount():
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.grid.currentIndex().isValid():
                self._select(0)

    def _look_for(self, words: str, which: AssetFilter) -> None:
        self.detail.finish()
        self.book.look_for(words, which)

    def _found(self, found: Found) -> None:
        self._path_of = found.path_of
        self.small.found_at(found.path_of)
        if self._leaving and self._leaving not in found.rows:
            if self.detail.sha256 == self._leaving:
                self.detail.forget()
            self._leaving = ""
        self._wanted = self._wanted or self.detail.sha256
        if not self.bar.is_asking:
            self.learning.follow(found.digests)
        row = max(0, self.grid.currentIndex().row())
        digests, rows = self._with_current(found, row)
        self.model.show(digests, rows)
        self.bar.show_counts(found.counts, len(digests))
        self._stack.setCurrentIndex(_WORK if found.total else _EMPTY)
        self.empty.offer_posts(found.unkept)
        self.nothing.setVisible(not digests)
        self.grid.setVisible(bool(digests))
        if not self._select_wanted() and digests:
            self._select(min(row, len(digests) - 1))
        self.detail.setVisible(bool(digests))
        if not digests:
            self.detail.forget()

    def _with_current(self, found: Found, row: int) -> tuple[tuple[str, ...], Mapping[str, int]]:
        """Keep the picture that is being filled in where it stands, though it no longer is what was looked for."""
        current, digests = self.detail.sha256, found.digests
        if not found.again or not current or current in digests or not found.total:
            return digests, found.rows
        kept = (*digests[:row], current, *digests[row:])
        return kept, {sha256: place for place, sha256 in enumerate(kept)}

    def _select_wanted(self) -> bool:
        row = self.model.row_of(self._wanted)
        if row >= 0:
            self._wanted = ""
            self._select(row)
        return row >= 0

    def _select(self, row: int) -> None:
        index = self.model.index(row)
        self.grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.grid.scrollTo(index)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        self._show_current()
        if self.current is None:
            self.book.read((self.model.digests[current.row()],))

    def _listed(self, listed: list[ListedAsset]) -> None:
        self.model.take(listed, self.book.today)
        self._show_current()

    def _show_current(self) -> None:
        listed = self.current
        if listed is None:
            return
        fresh = listed.asset.sha256 != self.detail.sha256
        self.detail.show_listed(listed, self.book.now, self.book.today)
        if fresh:
            self.companion.accompany(self._path_of)

    # Changing

    def choose_files(self) -> None:
        """Ask for files to take into the library."""
        choose_files(self, self.take_paths)

    def take_paths(self, paths: list[Path]) -> None:
        """Take files and the pictures of folders into the library."""

        def taken(files: list[Path]) -> None:
            self.add_files([Entry(file) for file in files])

        self._tools.tasks.run("io", lambda cancelled: intake.expand(paths, cancelled), owner=self, done=taken)

    def paste(self) -> None:
        """Take copied files into the library."""
        self.take_paths(intake.paths_of(QGuiApplication.clipboard().mimeData()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if intake.paths_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_paths(intake.paths_of(event.mimeData()))

    def add_files(self, entries: list[Entry]) -> None:
        """Take files into the library."""
        self.adding.start(entries)

    def remove_current(self) -> None:
        """Take the chosen picture out of the library, with a way back."""
        listed = self.current
        if listed is not None:
            self.detail.finish()
            self._leaving = listed.asset.sha256
            self.book.remove(self._leaving)

    def erase_current(self) -> None:
        """Ask whether the chosen picture is to be erased for good."""
        listed = self.current
        if listed is not None:
            self.detail.finish()
            self.erasing.ask(listed.asset)

    def _erased(self, sha256: str, said: str) -> None:
        self._leaving = sha256
        self.undo_bar.say(said)

    def send_current(self) -> None:
        """Send the chosen picture to the open post, with its description and the credit that its owner asks for."""
        listed = self.current
        if listed is not None:
            asset, credit = listed.asset, listed.source.credit if listed.source is not None else ""
            path = self._path_of(asset.sha256)
            chosen = ChosenPictures((path,), asset.description, credit, names=(asset.file_name,))
            self._tools.events.pictures_chosen.emit(chosen)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.detail.finish()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.detail.finish()

    def _open_post(self, post_id: str) -> None:
        self._tools.events.page_chosen.emit("editor")
        self._tools.events.post_chosen.emit(post_id)

    def _offer_back(self, asset: Asset) -> None:
        def put_back() -> None:
            self._wanted = asset.sha256
            self.book.restore(asset.sha256)

        self.undo_bar.offer(self.tr("“{name}” arşivden çıkarıldı.").format(name=asset.file_name), put_back)

    def _added(self, outcome: Outcome) -> None:
        said: list[str] = []
        if outcome.added:
            said.append(self.tr("{n} görsel arşive eklendi.").format(n=len(outcome.added)))
            self._wanted = outcome.added[-1]
            self.bar.reset()
        if outcome.known:
            said.append(self.tr("{n} görsel arşivde zaten vardı.").format(n=len(outcome.known)))
            if not outcome.added:
                self.choose(outcome.known[0])
        if outcome.refused:
            names = ", ".join(outcome.refused[:3]) + (" …" if len(outcome.refused) > 3 else "")
            said.append(
                self.tr("{n} dosya görsel olarak okunamadı: {names}").format(n=len(outcome.refused), names=names)
            )
        if said:
            self.undo_bar.say(" ".join(said))
