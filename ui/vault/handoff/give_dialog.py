"""Choosing what is given to whom, and for how long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDateEdit, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.handoff.giving import Choice
from services.vault.handoff.messages import HandoffKind
from services.vault.handoff.standing import AccountStanding, Standing
from services.vault.people.contacts import Contact
from ui.kit import button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XS
from ui.vault.handoff.check_list import CheckList
from ui.vault.people.sheet import Sheet

_WIDTH = 620
_USUAL_ABSENCE = timedelta(days=7)


class GiveDialog(Sheet):
    """Emits :attr:`submitted` and stays open; whoever opened it accepts it or shows an error."""

    submitted = Signal()

    def __init__(self, standing: Standing, today: date, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("GiveDialog", "Meslektaşa ver"), _WIDTH, parent)
        self.setObjectName("handoff.give-dialog")
        self._today = today
        self._names = {one.fp: one.name for one in standing.people}
        self._lines = [line for line in standing.lines if not (line.withdrawn or line.expired)]
        column = self.column
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.windowTitle(), "heading"))
        self._error = label("", "problem", wrap=True)
        self._error.hide()
        column.addLayout(self._make_people(standing.people))
        column.addLayout(self._make_kinds())
        column.addLayout(self._make_accounts(standing.accounts))
        column.addWidget(
            label(
                self.tr(
                    "Dosyayı yalnız seçtiğiniz kişi açabilir. Verilen parola geri alınamaz, ancak değiştirilir."
                    " Meslektaşınız hesapları açarsa gerekçesi kaydedilir ve size gelir."
                ),
                "muted",
                wrap=True,
            )
        )
        self._loses = label("", "problem", wrap=True)
        self._loses.setObjectName("handoff.loses")
        self._loses.hide()
        column.addWidget(self._loses)
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())
        for changed in (self.people.changed, self.accounts.changed):
            changed.connect(self._follow)
        self._kinds.idClicked.connect(self._follow)
        self._follow()
        self.people.setFocus()

    def choice(self) -> Choice:
        """Return what is chosen."""
        cover = self._is_cover()
        day = self.until.date()
        return Choice(
            items=self.accounts.ticked(),
            to=self.people.ticked(),
            kind=HandoffKind.COVER if cover else HandoffKind.STANDING,
            until=date(day.year(), day.month(), day.day()) if cover else None,
            with_notes=self.notes.isChecked(),
        )

    def names(self) -> str:
        """Return to whom it goes."""
        return ", ".join(self._names[fp] for fp in self.people.ticked())

    def show_error(self, error: UserError) -> None:
        """Say why it cannot be given so."""
        self._error.setText(say_error(error))
        self._error.show()
        self.go.setEnabled(True)

    def _make_people(self, people: Sequence[Contact]) -> QVBoxLayout:
        column = _titled(self.tr("Kime?"))
        self.people = CheckList(self.tr("Kime?"))
        self.people.setObjectName("handoff.people")
        rows = [(one.fp, f"{one.name} · {one.unit}" if one.unit else one.name) for one in people]
        self.people.set_rows(rows, [rows[0][0]] if len(rows) == 1 else [])
        column.addWidget(self.people)
        return column

    def _make_kinds(self) -> QVBoxLayout:
        column = _titled(self.tr("Ne için?"))
        self.standing = QRadioButton(self.tr("Sürekli yedek: size ulaşılamadığı gün açsın"))
        self.standing.setObjectName("handoff.standing")
        self.cover = QRadioButton(self.tr("Yokluğunuzda vekâlet, şu güne kadar:"))
        self.cover.setObjectName("handoff.cover")
        self._kinds = QButtonGroup(self)
        self._kinds.addButton(self.standing, 0)
        self._kinds.addButton(self.cover, 1)
        self.standing.setChecked(True)
        self.until = QDateEdit()
        self.until.setObjectName("handoff.until")
        self.until.setAccessibleName(self.tr("Vekâletin son günü"))
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("dd.MM.yyyy")
        self.until.setMinimumDate(_day(self._today))
        self.until.setDate(_day(self._today + _USUAL_ABSENCE))
        column.addWidget(self.standing)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.cover)
        row.addWidget(self.until)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _make_accounts(self, accounts: Sequence[AccountStanding]) -> QVBoxLayout:
        column = _titled(self.tr("Hangi hesaplar?"))
        self.all = QCheckBox(self.tr("Tümü"))
        self.all.setObjectName("handoff.all")
        self.all.clicked.connect(self._tick_all)
        self.accounts = CheckList(self.tr("Hangi hesaplar?"))
        self.accounts.setObjectName("handoff.accounts")
        rows = [(one.id, one.title) for one in accounts]
        self.accounts.set_rows(rows, [one for one, _ in rows])
        self.notes = QCheckBox(self.tr("Hesapların notlarını da ver"))
        self.notes.setObjectName("handoff.notes")
        self.all.setVisible(len(rows) > 1)
        for one in (self.all, self.accounts, self.notes):
            column.addWidget(one)
        return column

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        cancel.setAutoDefault(False)
        self.go = button(self.tr("Devir dosyasını hazırla"), self._submit, role="primary")
        self.go.setObjectName("handoff.seal")
        self.go.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(self.go)
        return row

    def _is_cover(self) -> bool:
        return self._kinds.checkedId() == 1

    def _follow(self) -> None:
        self.until.setEnabled(self._is_cover())
        ticked = len(self.accounts.ticked())
        state = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self.all.setCheckState(Qt.CheckState.Checked if ticked == self.accounts.count() else state)
        self.go.setEnabled(bool(ticked and self.people.ticked()))
        self._error.hide()
        self._warn()

    def _warn(self) -> None:
        """Say which accounts the same colleagues would keep no longer: one circle has one file, the newest."""
        choice = self.choice()
        kept = set(choice.items)
        lost = [
            title
            for line in self._lines
            if line.kind is choice.kind and {one.fp for one in line.receivers} == set(choice.to)
            for item, title in line.items
            if item not in kept
        ]
        self._loses.setVisible(bool(lost))
        self._loses.setText(
            self.tr(
                "Yeni dosya öncekinin yerine geçer; şunların yedeği kalmaz: {titles}. Kalsın isterseniz işaretleyin."
            ).format(titles=", ".join(lost))
        )

    def _tick_all(self) -> None:
        self.accounts.tick([] if len(self.accounts.ticked()) == self.accounts.count() else None)

    def _submit(self) -> None:
        self.go.setEnabled(False)
        self.submitted.emit()


def _titled(words: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_XS)
    column.addWidget(label(words, "section"))
    return column


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
