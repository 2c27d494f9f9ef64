"""The panel "Öneri": what is proposed for the weeks to come, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from services.planning.weeks import MOST_WEEKS
from ui.calendar.filling.delegate import ProposalDelegate
from ui.calendar.filling.model import Kind, ProposalModel
from ui.kit import IconButton, button, label
from ui.theme import current_theme
from ui.theme.tokens import SPACE_M, SPACE_S

_BATCH = 60
"""Rows that are laid out in one go; the others follow when the event loop is free."""


class _ProposalView(QListView):
    """The list: Space ticks, Enter goes to the day."""

    opened = Signal(QModelIndex)
    toggled = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.rows = ProposalDelegate(current_theme(), self)
        self.setItemDelegate(self.rows)
        self.setProperty("ring", "own")  # the ring is on the row
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # of a queue of hundreds, most finds no place
        self.setBatchSize(_BATCH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.toggled.emit(self.currentIndex())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        # A little around the box counts too: nobody should have to aim.
        if self.rows.tick_of(self.visualRect(index)).adjusted(-6, -6, 6, 6).contains(point):
            self.toggled.emit(index)
        else:
            self.opened.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows are as tall as their words need at this width


class FillingPanel(QFrame):
    """Shows a :class:`ProposalModel`; the page's planner does what is asked for."""

    weeks_chosen = Signal(int)
    day_asked = Signal(object)
    accepted = Signal()
    left = Signal()

    def __init__(self, model: ProposalModel, weeks: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Öneri"))
        self.model = model
        self.view = _ProposalView()
        self.view.setAccessibleName(self.tr("Önerilen plan"))
        self.view.setModel(model)
        self.view.opened.connect(self._go_to)
        self.view.toggled.connect(model.toggle)
        self.words = label("", "muted", wrap=True)
        self.all = button("", self._tick_all, role="ghost")
        tooltip = self.tr("Seçilen önerileri takvime koyar; Ctrl+Z hepsini geri alır")
        self.accept = button("", self.accepted.emit, role="primary", shortcut="Ctrl+Return", tooltip=tooltip)
        self.refuse = button(self.tr("Vazgeç"), self.left.emit, tooltip="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addLayout(self._heading(weeks))
        column.addWidget(self.words)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.view, 1)
        column.addWidget(self.accept)
        column.addWidget(self.refuse)
        model.ticked.connect(self._follow)
        self._follow()

    def _heading(self, weeks: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(self.tr("Öneri"), "heading"))
        row.addStretch(1)
        self.weeks = QComboBox()
        self.weeks.setAccessibleName(self.tr("Kaç hafta doldurulsun"))
        self.weeks.setToolTip(self.weeks.accessibleName())
        for number in range(1, MOST_WEEKS + 1):
            self.weeks.addItem(self.tr("{n} hafta").format(n=number), number)
        self.weeks.setCurrentIndex(weeks - 1)
        self.weeks.currentIndexChanged.connect(self._choose_weeks)
        row.addWidget(self.weeks)
        self.close_button = IconButton("close", self.tr("Öneriyi kapat"), self.left.emit)
        self.close_button.set_name(self.tr("Öneriyi kapat"), "Esc")
        row.addWidget(self.close_button)
        return row

    def wait(self) -> None:
        """Say that the plan is being made; what was shown stays until it comes."""
        if not self.model.rowCount():
            self.words.setText(self.tr("Plan hazırlanıyor…"))

    def begin(self) -> None:
        """Put the keyboard into the list, on its first row."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))

    def select(self, topic_id: str) -> None:
        index = self.model.index_of(topic_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go_to(self, index: QModelIndex) -> None:
        row = self.model.look(index)
        if row is not None and row.kind is Kind.PROPOSAL:
            self.day_asked.emit(row.day)

    def _choose_weeks(self, place: int) -> None:
        self.weeks_chosen.emit(place + 1)

    def _tick_all(self) -> None:
        self.model.tick_all(on=len(self.model.chosen()) < len(self.model.filling.proposals))

    def _follow(self) -> None:
        filling, chosen = self.model.filling, len(self.model.chosen())
        proposed = len(filling.proposals)
        self.accept.setText(self.tr("Seçilenleri yerleştir ({n})").format(n=chosen))
        self.accept.setAccessibleName(self.accept.text())
        self.accept.setEnabled(chosen > 0)
        self.all.setText(self.tr("Hiçbirini seçme") if chosen == proposed else self.tr("Tümünü seç"))
        self.all.setAccessibleName(self.all.text())
        self.all.setVisible(proposed > 0)
        said = self.tr("{n} konu için yer bulundu.").format(n=proposed)
        if not proposed:
            said = self.tr("Boş yer bulunamadı.")
        if filling.left:
            said += " " + self.tr("{n} konuya yer yok.").format(n=len(filling.left))
        self.words.setText(said)
