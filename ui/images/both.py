"""Görseller with its two views: what is inspected now, and the unit's library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from ui.images.archive.adding import Entry
from ui.images.archive.ports import ArchiveTools
from ui.images.archive.view import ArchiveView
from ui.images.page import ImagesPage
from ui.images.pictures import Picture
from ui.kit import PageHeader, button

Memory = tuple[int, list[Picture]]


class PicturesPage(QWidget):
    """One header with the switch between the views; each view keeps its own place."""

    def __init__(self, inspection: ImagesPage, tools: ArchiveTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.inspection = inspection
        self.archive = ArchiveView(tools)
        self._views = QButtonGroup(self)
        self._build()
        self.inspection.detail.archive_asked.connect(self._archive_current)
        self.inspection.detail.record_asked.connect(self._record)
        self.inspection.detail.twin_asked.connect(self._show_asset)
        tools.events.asset_chosen.connect(self._show_asset)
        self.show_view(0)

    def _show_asset(self, sha256: str) -> None:
        self.show_archive()
        self.archive.choose(sha256)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = PageHeader(self.tr("Görseller"), " ")
        for number, (name, key) in enumerate(((self.tr("İnceleme"), "Alt+1"), (self.tr("Görsel arşivi"), "Alt+2"))):
            toggle = button(name, role="toggle", tooltip=name, shortcut=key)
            toggle.setCheckable(True)
            self._views.addButton(toggle, number)
            self.header.buttons.addWidget(toggle)
        self._views.idClicked.connect(self.show_view)
        self.add_button = button(self.tr("Arşive ekle…"), self.archive.choose_files, icon="plus", shortcut="Ctrl+O")
        for way in (self.inspection.choose_button, self.add_button):
            self.header.buttons.addWidget(way)
        self.inspection.header.hide()
        column.addWidget(self.header)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.inspection)
        self.stack.addWidget(self.archive)
        column.addWidget(self.stack, 1)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.archive.grid)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.archive.paste)

    @property
    def shows_archive(self) -> bool:
        """Whether the library is looked at."""
        return self.stack.currentWidget() is self.archive

    def show_archive(self) -> None:
        """Turn to the library."""
        self.show_view(1)

    def show_view(self, number: int) -> None:
        """Turn to a view: 0 is the inspection."""
        self.stack.setCurrentIndex(number)
        self._views.button(number).setChecked(True)
        self.inspection.choose_button.setVisible(not self.shows_archive)
        self.add_button.setVisible(self.shows_archive)
        self.header.set_subtitle(
            self.tr("Birimin görselleri; sahipleri, izinleri ve görünen kişilerin rızaları")
            if self.shows_archive
            else self.tr("Görselleri paylaşmadan önce burada inceleyin")
        )
        if self.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """Take the keyboard: into the list of pictures, or to what fills it."""
        if self.shows_archive:
            self.archive.take_focus()
            return
        pictures = self.inspection.shelf.view
        (pictures if pictures.isVisible() else self.inspection.choose_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.archive.flush()

    def memory(self) -> Memory:
        """Return what :meth:`remember` takes, for the page of another window."""
        return self.stack.currentIndex(), self.inspection.memory()

    def remember(self, memory: Memory) -> None:
        """Show what the page of the former window showed."""
        view, pictures = memory
        self.inspection.remember(pictures)
        self.show_view(view)

    def _record(self, path: Path) -> None:
        """Show the picture where it is in the library, perhaps as another file; what is not there yet is taken in."""
        picture = self.inspection.model.find(path)
        if picture is None or picture.report is None:
            return
        is_there_itself = any(match.exact for match in picture.report.matches)
        if picture.report.kin and not is_there_itself:
            self._show_asset(picture.report.kin[0])
        else:
            self._archive_current(path, picture.alt_text, picture.credit)

    def _archive_current(self, path: Path, alt_text: str, credit: str) -> None:
        """Take the picture that is inspected into the library, with what was written about it."""
        notes = self.tr("Kaynak: {credit}").format(credit=credit) if credit else ""
        self.show_archive()
        self.archive.add_files([Entry(path, alt_text, notes)])
