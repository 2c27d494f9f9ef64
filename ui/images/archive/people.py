"""The people who can be recognised in a picture, each with the day of consent and, where it was, of withdrawal."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.assets import ShownPerson
from ui.kit import IconButton, OptionalDay, button, hline, label
from ui.theme.tokens import SPACE_S, SPACE_XS

_LONGEST = 200


class PersonRow(QFrame):
    """One person. A row without a name is nobody yet."""

    changed = Signal()
    removed = Signal(object)
    """Itself."""

    def __init__(self, person: ShownPerson, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        column.setSpacing(SPACE_XS)
        head = QHBoxLayout()
        head.setSpacing(SPACE_XS)
        self.name = QLineEdit(person.name)
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(self.tr("Adı soyadı"))
        self.name.setAccessibleName(self.tr("Görseldeki kişinin adı soyadı"))
        head.addWidget(self.name, 1)
        self.remove = IconButton("close", self.tr("Kişiyi çıkar"), lambda: self.removed.emit(self))
        head.addWidget(self.remove)
        column.addLayout(head)
        self.given = OptionalDay(self.tr("Açık rıza verdi"), today)
        self.given.show_day(person.consent_on)
        self.withdrawn = OptionalDay(self.tr("Rızasını geri aldı"), today)
        self.withdrawn.show_day(person.withdrawn_on)
        column.addWidget(self.given)
        column.addWidget(self.withdrawn)
        self.note = QLineEdit(person.note)
        self.note.setMaxLength(_LONGEST)
        self.note.setPlaceholderText(self.tr("Rıza belgesi nerede?"))
        self.note.setAccessibleName(self.tr("Rıza belgesinin yeri ya da not"))
        column.addWidget(self.note)
        column.addWidget(hline())
        for field in (self.name, self.note):
            field.textEdited.connect(self.changed)
        self.given.changed.connect(self._show_needed)
        for day in (self.given, self.withdrawn):
            day.changed.connect(self.changed)
        self._show_needed()

    def _show_needed(self) -> None:
        """Only what was given can be taken back."""
        self.withdrawn.setVisible(self.given.value() is not None or self.withdrawn.value() is not None)

    def follow(self, before: QWidget, after: QWidget) -> None:
        """Come between these two with Tab: who was added last is not the last of the page."""
        for field in (
            *(self.name, self.remove, self.given.tick, self.given.day, self.withdrawn.tick, self.withdrawn.day),
            *(self.note, after),
        ):
            QWidget.setTabOrder(before, field)
            before = field

    def person(self) -> ShownPerson:
        """Return what is filled in."""
        name = " ".join(self.name.text().split())
        return ShownPerson(name, self.given.value(), self.withdrawn.value(), self.note.text().strip())


class PeopleList(QWidget):
    """Rows for people, a way to add one, and the word that nobody is missing."""

    changed = Signal()

    def __init__(self, today: date, before: QWidget, parent: QWidget | None = None) -> None:
        """``before`` is the field that Tab comes from."""
        super().__init__(parent)
        self._today = today
        self._before = before
        self._rows: list[PersonRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(
            label(
                self.tr(
                    "Tanınabilen kişinin fotoğrafı kişisel veridir (6698 sayılı KVKK). Yayın için açık rızasını "
                    "aldığınız günü yazın; rızasını geri alırsa o günü de yazın."
                ),
                "caption",
                wrap=True,
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_S)
        column.addLayout(self._list)
        self.add_button = button(self.tr("Kişi ekle"), self.add, role="ghost", icon="plus")
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        column.addLayout(line)
        self.checked = QCheckBox()
        self.checked.toggled.connect(self.changed)
        column.addWidget(self.checked)
        self._word_checked()

    @property
    def rows(self) -> list[PersonRow]:
        return list(self._rows)

    def people(self) -> tuple[ShownPerson, ...]:
        """Return the people that have a name."""
        return tuple(one for row in self._rows if (one := row.person()).name)

    def show_people(self, people: tuple[ShownPerson, ...], *, checked: bool) -> None:
        """Show these; what is being filled in is left alone where it says the same."""
        if people != self.people() or not people:
            self._clear()
            for person in people:
                self._put(person)
        blocked = self.checked.blockSignals(True)
        self.checked.setChecked(checked)
        self.checked.blockSignals(blocked)
        self._word_checked()

    def add(self) -> None:
        """Begin a new row, with the keyboard in its name."""
        self._put(ShownPerson("")).name.setFocus()
        self._word_checked()

    def _put(self, person: ShownPerson) -> PersonRow:
        row = PersonRow(person, self._today)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.addWidget(row)
        row.follow(self._rows[-2].note if len(self._rows) > 1 else self._before, self.add_button)
        return row

    def _remove(self, row: PersonRow) -> None:
        self._rows.remove(row)
        self._let_go(row)
        self._word_checked()
        self.add_button.setFocus()
        self.changed.emit()

    def _clear(self) -> None:
        for row in self._rows:
            self._let_go(row)
        self._rows.clear()

    def _let_go(self, row: PersonRow) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _word_checked(self) -> None:
        nobody = self.tr("Görselde tanınabilen kimse yok")
        self.checked.setText(self.tr("Tanınabilen başka kimse yok") if self._rows else nobody)
        self.checked.setAccessibleName(self.checked.text())
