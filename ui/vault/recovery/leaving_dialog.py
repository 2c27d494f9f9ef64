"""Beginning a list: why, and about whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from models.errors import UserError
from services.vault.recovery.lists import Why
from ui.kit import button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague who may be chosen."""

    id: str
    name: str


class LeavingDialog(QDialog):
    """Emits :attr:`submitted` and stays open; whoever opened it accepts it or shows an error."""

    submitted = Signal()

    def __init__(self, people: Sequence[Person], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Liste başlat"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.tr("Ne oldu?"), "heading"))
        column.addLayout(self._make_reasons(bool(people)))
        self._person_label = label(self.tr("Kim?"), "section")
        column.addWidget(self._person_label)
        self.person = QComboBox()
        self.person.setAccessibleName(self.tr("Kim?"))
        for one in people:
            self.person.addItem(one.name, one.id)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Adı"))
        self.name.setPlaceholderText(self.tr("Önceki sorumlunun adı"))
        self.name.setMaxLength(120)
        column.addWidget(self.person)
        column.addWidget(self.name)
        self._nobody = label(
            self.tr("Meslektaşlar bölümünde kimse yok; başkasına hesap verilmemiş demektir."), "muted", wrap=True
        )
        self._nobody.setVisible(not people)
        column.addWidget(self._nobody)
        self._error = label("", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())
        self._reasons.idClicked.connect(self._follow)
        self.name.textChanged.connect(self._follow)
        self._follow()

    def chosen(self) -> tuple[Why, Person]:
        """Return why, and whom."""
        why = self._whys[self._reasons.checkedId()]
        if why is Why.PREDECESSOR:
            return why, Person("", self.name.text().strip())
        return why, Person(self.person.currentData(), self.person.currentText())

    def choose_predecessor(self, name: str) -> None:
        """Choose the editor before us, who is called ``name``."""
        self._reasons.button(self._whys.index(Why.PREDECESSOR)).setChecked(True)
        self.name.setText(name)
        self._follow()

    def propose(self, why: Why, person_id: str) -> None:
        """Choose why and whom; the user may choose otherwise."""
        self._reasons.button(self._whys.index(why)).setChecked(True)
        self.person.setCurrentIndex(max(0, self.person.findData(person_id)))
        self._follow()
        self.go.setFocus()

    def show_error(self, error: UserError) -> None:
        """Say why there is no list."""
        self._error.setText(say_error(error))
        self._error.show()
        self._follow_button()

    def _make_reasons(self, has_people: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        self._reasons = QButtonGroup(self)
        self._whys = (Why.LEFT, Why.OPENED, Why.SELF, Why.PREDECESSOR)
        words = (
            self.tr("Bir meslektaşım ayrılıyor ya da artık hesaplara bakmayacak"),
            self.tr("Bir meslektaşım hesapları acil durumda açtı, durum geçti"),
            self.tr("Ben ayrılıyorum, yerime biri geliyor"),
            self.tr("Bu kasayı önceki sorumludan devraldım; o her parolayı biliyor"),
        )
        for number, text in enumerate(words):
            radio = QRadioButton(text)
            radio.setEnabled(has_people or self._whys[number] is Why.PREDECESSOR)
            self._reasons.addButton(radio, number)
            column.addWidget(radio)
        self._reasons.button(0 if has_people else len(words) - 1).setChecked(True)
        return column

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        cancel.setAutoDefault(False)
        row.addWidget(cancel)
        self.go = button(self.tr("Listeyi başlat"), self._submit, role="primary")
        self.go.setDefault(True)
        row.addWidget(self.go)
        return row

    def _follow(self) -> None:
        before_us = self._whys[self._reasons.checkedId()] is Why.PREDECESSOR
        self.person.setVisible(not before_us)
        self.name.setVisible(before_us)
        self._error.hide()
        self._follow_button()

    def _follow_button(self) -> None:
        why, person = self.chosen()
        self.go.setEnabled(bool(person.name if why is Why.PREDECESSOR else person.id))

    def _submit(self) -> None:
        self.go.setEnabled(False)
        self.submitted.emit()
