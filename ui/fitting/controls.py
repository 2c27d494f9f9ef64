"""How the picture is brought into the chosen frame: three ways, and the ground of what it does not fill."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QColorDialog, QPushButton, QVBoxLayout, QWidget

from services.images.fitting.plans import BLURRED, EDGE, Choice, Way
from services.images.fitting.subjects import Subject
from ui.fitting.board import Row
from ui.kit import FlowLayout, button, label
from ui.theme.tokens import SPACE_S

_WHITE = "#ffffff"
_OWN = 3
"""Number of the button that asks for a colour."""


class FitControls(QWidget):
    """Says what is chosen; the board decides what comes of it."""

    chosen = Signal(object)
    """The :class:`Choice` for the shown frame."""
    spread = Signal()
    """The same for all frames of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._subject: Subject | None = None
        self._fitting = EDGE
        self._own = "#1d55b5"
        self.dialog: QColorDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._make_ways())
        self.grounds_row = self._make_grounds()
        column.addWidget(self.grounds_row)

    def show_row(self, row: Row | None, subject: Subject | None) -> None:
        """Show what is chosen for a frame. A see-through picture needs a ground however it is fitted."""
        self._row, self._subject = row, subject
        self.setEnabled(row is not None)
        if row is None or subject is None:
            return
        for way, made in zip(Way, self._ways.buttons(), strict=True):
            made.setVisible(way in row.ways)
            made.setChecked(way is row.choice.way)
        self.automatic.setVisible(row.choice.way is Way.CROP)
        self.automatic.setEnabled(row.choice.crop is not None)
        self.grounds_row.setVisible(row.choice.way is Way.GROUND or subject.see_through)
        self._fitting = EDGE if subject.emblem is None else subject.emblem.ground
        known = {self._fitting: 1, BLURRED: 0, _WHITE: 2}
        number = known.get(row.choice.ground, _OWN)
        if number == _OWN:
            self._own = row.choice.ground
        self._grounds.button(number).setChecked(True)

    def choose_way(self, way: Way) -> None:
        """Choose a way, as a click on its button does."""
        self._ways.button(list(Way).index(way)).click()

    def _make_ways(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, SPACE_S)
        self._ways = QButtonGroup(self)
        tips = (
            (self.tr("Kırp"), self.tr("Çerçevenin biçimindeki kısım kalır; gerisi kesilir")),
            (self.tr("Olduğu gibi"), self.tr("Görselin tamamı kendi oranıyla kalır, yalnız küçültülür")),
            (self.tr("Zemin ekle"), self.tr("Görselin tamamı çerçeveye sığar, boş kalan yere zemin konur")),
        )
        for number, (text, tip) in enumerate(tips):
            flow.addWidget(self._toggle(text, tip, self._ways, number))
        self._ways.idClicked.connect(self._way_clicked)
        self.automatic = button(self.tr("Kendiliğinden yerleştir"), self._place, role="ghost", icon="crop")
        self.automatic.setToolTip(self.tr("Yüz varsa yüzlere göre, yoksa ortadan kırpar"))
        flow.addWidget(self.automatic)
        self.spread_button = button(self.tr("Listedeki hepsine uygula"), self.spread.emit, role="ghost")
        self.spread_button.setToolTip(self.tr("Aynı yolu ve zemini listedeki bütün çerçeveler için seçer"))
        flow.addWidget(self.spread_button)
        return row

    def _make_grounds(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, SPACE_S)
        title = label(self.tr("Zemin"), "section")
        title.setMinimumHeight(34)
        flow.addWidget(title)
        self._grounds = QButtonGroup(self)
        texts = (self.tr("Bulanık"), self.tr("Uyumlu renk"), self.tr("Beyaz"), self.tr("Başka renk…"))
        for number, text in enumerate(texts):
            flow.addWidget(self._toggle(text, "", self._grounds, number))
        self._grounds.idClicked.connect(self._ground_clicked)
        return row

    @staticmethod
    def _toggle(text: str, tip: str, group: QButtonGroup, number: int) -> QPushButton:
        made = button(text, role="toggle")
        made.setCheckable(True)
        if tip:
            made.setToolTip(tip)
        group.addButton(made, number)
        return made

    def _way_clicked(self, number: int) -> None:
        if self._row is not None:
            choice = self._row.choice
            self.chosen.emit(Choice(list(Way)[number], choice.crop, choice.ground))

    def _place(self) -> None:
        if self._row is not None:
            self.chosen.emit(Choice(Way.CROP, None, self._row.choice.ground))

    def _ground_clicked(self, number: int) -> None:
        if number == _OWN:
            self._ask_colour()
        else:
            self._paint((BLURRED, self._fitting, _WHITE)[number])

    def _ask_colour(self) -> None:
        dialog = self.dialog = QColorDialog(QColor(self._own), self)
        dialog.setWindowTitle(self.tr("Zemin rengi"))
        dialog.accepted.connect(lambda: self._paint(dialog.selectedColor().name()))
        dialog.rejected.connect(lambda: self.show_row(self._row, self._subject))
        dialog.open()

    def _paint(self, ground: str) -> None:
        if self._row is not None:
            self.chosen.emit(Choice(self._row.choice.way, self._row.choice.crop, ground))
