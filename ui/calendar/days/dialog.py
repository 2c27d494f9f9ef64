"""Özel günler: the unit's own days, in a list with a form beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.planning import DayKind, SpecialDay
from services.language import turkish
from ui.calendar.dates import short_day
from ui.kit import UndoBar, button, label, restyle, type_over
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_SIZE = QSize(780, 540)
_LIST_WIDTH = 320
_NAME_LIMIT = 120
translate = QCoreApplication.translate


def kind_name(kind: DayKind) -> str:
    """Return what a kind of day is called."""
    return {
        DayKind.MOURNING: translate("Calendar", "Yas"),
        DayKind.EXAM: translate("Calendar", "Sınav"),
        DayKind.REGISTRATION: translate("Calendar", "Kayıt"),
        DayKind.OTHER: translate("Calendar", "Diğer"),
    }[kind]


_WORDS_OF_KINDS = {
    DayKind.MOURNING: ("yas ", "yasi ", "taziye", "mourning"),
    DayKind.EXAM: ("sinav", "vize", "final", "butunleme", "exam"),
    DayKind.REGISTRATION: ("kayit", "kayd", "basvuru", "registration"),
}
"""How words begin that name such a day, in plain letters; a blank is the word's end."""
_PLAIN = str.maketrans("çğıöşü", "cgiosu")


def likely_kind(name: str) -> DayKind:
    """Return what a day of that name is: mourning is only what says so, since posts are held against it."""
    words = [f"{word} " for word in turkish.fold(name).translate(_PLAIN).split()]
    for kind, beginnings in _WORDS_OF_KINDS.items():
        if any(word.startswith(beginnings) for word in words):
            return kind
    return DayKind.OTHER


def span_text(day: SpecialDay) -> str:
    """ "7–18 Aralık 2026", or as much of it as is needed."""
    first, last = day.first, day.last
    if first == last:
        return f"{short_day(first)} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{short_day(last)} {last.year}"
    if first.year == last.year:
        return f"{short_day(first)} – {short_day(last)} {last.year}"
    return f"{short_day(first)} {first.year} – {short_day(last)} {last.year}"


class DaysDialog(QDialog):
    """Adds, changes and deletes at once; each can be taken back here, or with Ctrl+Z on the calendar."""

    added = Signal(object, object, str, object)
    """First day, last day, name, :class:`DayKind`."""
    edited = Signal(object)
    """The changed :class:`SpecialDay`."""
    delete_asked = Signal(str)
    undo_asked = Signal()

    def __init__(self, everybodys: Sequence[str], parent: QWidget | None = None) -> None:
        """``everybodys`` are the days that the calendar knows by itself."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Özel günler"))
        self.resize(_SIZE)
        self._days: list[SpecialDay] = []
        self._edited: SpecialDay | None = None
        self._kind_is_chosen = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        outer.setSpacing(SPACE_M)
        outer.addWidget(label(self.tr("Özel günler"), "title"))
        introduction = self.tr(
            "Yas ilanı, sınav haftası, kayıt günleri … Takvimde görünür; yas günlerinde uymayan yazılar söylenir."
        )
        outer.addWidget(label(introduction, "muted", wrap=True))
        columns = QHBoxLayout()
        columns.setSpacing(SPACE_L)
        columns.addLayout(self._make_list(everybodys))
        columns.addLayout(self._make_form(), 1)
        outer.addLayout(columns, 1)
        self.undo_bar = UndoBar()
        outer.addWidget(self.undo_bar)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.leave = button(self.tr("Kapat"), self.accept)
        foot.addWidget(self.leave)
        outer.addLayout(foot)

    def _make_list(self, everybodys: Sequence[str]) -> QVBoxLayout:
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Birimin özel günleri"))
        self.list.currentRowChanged.connect(self._choose)
        self.nothing = label(self.tr("Henüz özel gün eklenmedi."), "muted", wrap=True)
        known = self.tr("Takvimde hazır: {names}").format(names="; ".join(everybodys))
        note = label(known, "caption", wrap=True)
        note.setFixedWidth(_LIST_WIDTH)
        self.new = button(self.tr("Yeni özel gün"), self._begin_new, role="ghost", icon="plus")
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        for widget in (self.nothing, self.list, self.new, note):
            column.addWidget(widget)
        return column

    def _make_form(self) -> QVBoxLayout:
        self.heading = label("", "heading")
        self.name = QLineEdit()
        self.name.setMaxLength(_NAME_LIMIT)
        self.name.setPlaceholderText(self.tr("Örneğin: Güz dönemi final sınavları"))
        self.kind = QComboBox()
        for kind in DayKind:
            self.kind.addItem(kind_name(kind), kind)
        self.first, self.last = _date_field(), _date_field()
        self._watch_form()
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        form = QFormLayout()
        form.setSpacing(SPACE_M)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, field in (
            (self.tr("Adı"), self.name),
            (self.tr("Türü"), self.kind),
            (self.tr("İlk gün"), self.first),
            (self.tr("Son gün"), self.last),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.save = button("", self.submit, role="primary")
        self.save.setDefault(True)
        self.delete = button(self.tr("Sil"), self._delete, role="danger", icon="trash")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.delete)
        row.addStretch(1)
        row.addWidget(self.save)
        column = QVBoxLayout()
        column.setSpacing(SPACE_M)
        column.addWidget(self.heading)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(row)
        column.addStretch(1)
        return column

    def _watch_form(self) -> None:
        self.name.textEdited.connect(self._name_typed)
        self.kind.activated.connect(self._kind_picked)
        self.first.dateChanged.connect(self._follow_first)

    # Showing

    def show_days(self, days: Sequence[SpecialDay]) -> None:
        """Show the unit's days as they are now; what is chosen stays chosen."""
        self._days = list(days)
        chosen = self._edited.id if self._edited is not None else ""
        self.list.blockSignals(True)
        self.list.clear()
        for day in self._days:
            self.list.addItem(QListWidgetItem(f"{day.name}\n{kind_name(day.kind)} · {span_text(day)}"))
        row = next((number for number, day in enumerate(self._days) if day.id == chosen), -1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._days))
        self.nothing.setVisible(not self._days)
        if chosen and row < 0:
            self.begin(date(*_parts(self.first.date())))

    def begin(self, day: date) -> None:
        """Show an empty form for ``day``."""
        self._edited = None
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self._kind_is_chosen = False
        self._fill("", DayKind.OTHER, day, day)
        self.heading.setText(self.tr("Yeni özel gün"))
        self.save.setText(self.tr("Ekle"))
        self.delete.hide()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, day_id: str) -> None:
        """Show one of the days for editing."""
        row = next((number for number, day in enumerate(self._days) if day.id == day_id), -1)
        self.list.setCurrentRow(row)

    # Doing

    def submit(self) -> None:
        name = " ".join(self.name.text().split())
        first, last = date(*_parts(self.first.date())), date(*_parts(self.last.date()))
        kind = DayKind(self.kind.currentData())  # Qt keeps the plain text of it
        if not name:
            self._complain(self.tr("Günün adını yazın."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif last < first:
            self._complain(self.tr("Son gün, ilk günden önce olamaz."))
            self.last.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._edited is None:
            self.added.emit(first, last, name, kind)
            self.begin(first)
        else:
            self.edited.emit(replace(self._edited, first=first, last=last, name=name, kind=kind))

    def tell(self, words: str) -> None:
        """Say what was done, with a way back."""
        self.undo_bar.offer(words, self.undo_asked.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._delete()
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        day = self._edited = self._days[row]
        self._fill(day.name, day.kind, day.first, day.last)
        self.heading.setText(self.tr("Özel günü düzenle"))
        self.save.setText(self.tr("Kaydet"))
        self.delete.show()

    def _begin_new(self) -> None:
        self.begin(date(*_parts(self.first.date())))

    def _delete(self) -> None:
        if self._edited is not None:
            self.delete_asked.emit(self._edited.id)

    def _fill(self, name: str, kind: DayKind, first: date, last: date) -> None:
        self.name.setText(name)
        self.name.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.first.setDate(QDate(first.year, first.month, first.day))
        self.last.setDate(QDate(last.year, last.month, last.day))
        self._complain("")

    def _name_typed(self, name: str) -> None:
        """Let a new day be what its name says, until somebody says what it is."""
        self._complain("")
        if self._edited is None and not self._kind_is_chosen:
            self.kind.setCurrentIndex(self.kind.findData(likely_kind(name)))

    def _kind_picked(self, _row: int) -> None:
        self._kind_is_chosen = True

    def _follow_first(self, first: QDate) -> None:
        if self.last.date() < first:
            self.last.setDate(first)

    def _complain(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        restyle(self.name, "invalid", bool(words) and not self.name.text().strip())


def _date_field() -> QDateEdit:
    made = QDateEdit()
    made.setCalendarPopup(True)
    made.setLocale(QLocale())
    made.setDisplayFormat("d MMMM yyyy")
    type_over(made)
    return made


def _parts(day: QDate) -> tuple[int, int, int]:
    return day.year(), day.month(), day.day()
