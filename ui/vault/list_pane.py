"""The search line over the list of credentials."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from services.vault.credentials import CredentialSummary
from services.vault.finding import CredentialFinder
from ui.kit import Card, label, tooltip_with_shortcut
from ui.theme import current_theme
from ui.theme.tokens import SPACE_S
from ui.vault.credential_list import SUMMARY_ROLE, CredentialDelegate, CredentialListModel
from ui.vault.parts import Badge

_LEAST, _MOST = 340, 480
"""Wide enough for a name on a large screen, and no wider than names are."""
SEARCH = "Ctrl+F"


class ListPane(Card):
    """Emits what is chosen. Enter on a row asks for its code, Delete for its end."""

    chosen = Signal(object)
    """A :class:`CredentialSummary`, or ``None``."""
    code_copy_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_S)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_MOST)
        self.body.setSpacing(SPACE_S)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Kasada ara"))
        self._search.setAccessibleName(self.tr("Kasada ara"))
        self._search.setToolTip(tooltip_with_shortcut(self.tr("Kasada ara"), SEARCH))
        self._search.setClearButtonEnabled(True)
        self._glass = self._search.addAction(
            current_theme().icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._glass.setText(self.tr("Ara"))
        current_theme().changed.connect(self._dye)
        self._model = CredentialListModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(CredentialDelegate(self._list))
        self._list.setAccessibleName(self.tr("Kasadaki kayıtlar"))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setStyleSheet("QListView:focus { border: none; }")  # the delegate rings the row instead
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._search)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._list, 1)
        self._search.textChanged.connect(self._narrow)
        self._search.returnPressed.connect(self._list.setFocus)
        self._search.installEventFilter(self)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._list.activated.connect(self._activate)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(SEARCH), self, self._start_search)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list, self.delete_asked.emit, context=within)

    @property
    def total(self) -> int:
        """How many credentials there are."""
        return self._model.total

    def current(self) -> CredentialSummary | None:
        """The chosen credential."""
        summary: CredentialSummary | None = self._list.currentIndex().data(SUMMARY_ROLE)
        return summary

    def set_credentials(self, finder: CredentialFinder, badges: Mapping[str, Badge], choose: str) -> None:
        """Show what ``finder`` has and choose one by its id; the first where there is no such.

        ``badges`` tells by a credential's id how its backup stands.
        """
        self._model.set_credentials(finder, badges)
        if self._model.row_of(choose) < 0 and self._search.text():
            self._search.setText("")
        self._after_change(choose)

    def start(self) -> None:
        """Begin afresh."""
        self._search.setText("")

    def take_focus(self) -> None:
        """Bring the keyboard to the list."""
        self._list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search line, arrows walk the list, and Escape gives back the whole of it."""
        if watched is self._search and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                QCoreApplication.sendEvent(self._list, event)
                return True
            if event.key() == Qt.Key.Key_Escape and self._search.text():
                self._search.setText("")
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, words: str) -> None:
        current = self.current()
        self._model.search(words)
        self._after_change(current.id if current else "")

    def _after_change(self, choose: str) -> None:
        nothing = self._model.rowCount() == 0 and self._model.total > 0
        self._nothing.setText(self.tr("Aradığınız kayıt bulunamadı.") if nothing else "")
        self._nothing.setVisible(nothing)
        row = max(0, self._model.row_of(choose))
        if self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(row))
        else:
            self.chosen.emit(None)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(SUMMARY_ROLE))

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            self.code_copy_asked.emit()

    def _start_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _dye(self) -> None:
        self._glass.setIcon(current_theme().icon("search", "muted"))
