"""Saatler: when each account usually posts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from models.calendar import Slot
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account
from services.planning.arrangement import OFFICE_DAYS, slots_problem, usual_slots
from services.planning.load import Limits, account_names
from services.planning.times import EVENING, MORNING
from ui.arrangement.desk import ArrangementDesk, new_id
from ui.arrangement.entries import Entry, EntryList
from ui.arrangement.part import Part
from ui.arrangement.words import WEEK, slots_said, weekday_name
from ui.kit import EmptyState, IconButton, button, label, type_over
from ui.kit.rows import RowWords
from ui.moments import clock_shape
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

_DAY_WIDTH = 46


class SlotRow(QWidget):
    """A time, and the weekdays on which it holds."""

    changed = Signal()
    remove_asked = Signal()

    def __init__(self, slot: Slot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot = slot
        self.time = QTimeEdit()
        self.time.setDisplayFormat(clock_shape())
        type_over(self.time)
        self.time.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)  # the style sheet's padding does not reach it
        self.time.setAccessibleName(self.tr("Saat"))
        self.time.setTime(QTime(slot.at.hour, slot.at.minute))
        self.time.timeChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(self.time)
        row.addSpacing(SPACE_S)
        self.days: list[QPushButton] = []
        for weekday in range(WEEK):
            day = button(weekday_name(weekday, short=True), role="toggle")
            day.setCheckable(True)
            day.setChecked(weekday in slot.weekdays)
            day.setAccessibleName(weekday_name(weekday))
            day.setFixedWidth(_DAY_WIDTH)
            day.setProperty("narrow", True)
            day.toggled.connect(self.changed)
            row.addWidget(day)
            self.days.append(day)
        row.addStretch(1)
        row.addWidget(IconButton("trash", self.tr("Saati kaldır"), self.remove_asked.emit))

    def value(self) -> Slot:
        shown = self.time.time()
        chosen = frozenset(weekday for weekday, day in enumerate(self.days) if day.isChecked())
        return replace(self._slot, at=time(shown.hour(), shown.minute()), weekdays=chosen)


class SlotsPart(Part):
    """The accounts on the left, the times of the chosen one on the right."""

    def __init__(self, desk: ArrangementDesk, limits: Callable[[], Limits], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._limits = limits
        self.account_id = ""
        self.rows: list[SlotRow] = []
        self.list = EntryList(self.tr("Hesaplar"))
        self.list.chosen.connect(self._choose)
        self.nothing = EmptyState(
            "accounts", self.tr("Henüz hesap yok"), self.tr("Önce Hesaplar sayfasında birimin hesaplarını ekleyin.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_M, 0, 0)
        row.setSpacing(SPACE_L)
        row.addWidget(self.list)
        row.addWidget(self.nothing, 1)
        self.form = QWidget()
        self.form.setLayout(self._make_form())
        row.addWidget(self.form, 1)

    def _make_form(self) -> QVBoxLayout:
        self.heading = label("", "heading")
        told = self.tr(
            "Haftaları doldururken konular bu saatlere önerilir. "
            "Günde bir, en çok iki saat; biri sabah, biri akşam (Kılavuz md. 2)."
        )
        self.usual = button(self.tr("Önerilen saatleri kullan"), self.take_usual, icon="clock")
        self.usual.setToolTip(self.tr("Hafta içi sabah 09.30 ve akşam 17.30"))
        self.everywhere = button(self.tr("Bütün hesaplarda kullan"), self.use_everywhere, icon="copy")
        self.everywhere.setToolTip(self.tr("Bu hesabın saatlerini öbür hesaplara da verir"))
        self.add = button(self.tr("Saat ekle"), self.add_slot, role="ghost", icon="plus")
        self.save_button = button(self.tr("Kaydet"), self.keep, role="primary")
        self._slots = QVBoxLayout()
        self._slots.setSpacing(SPACE_S)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.usual)
        foot.addWidget(self.everywhere)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.heading)
        column.addWidget(label(told, "muted", wrap=True))
        column.addLayout(self._slots)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.problem)
        column.addLayout(foot)
        column.addStretch(1)
        return column

    # Showing

    def follow(self) -> None:
        accounts = self.arrangement.accounts
        self.list.show_entries(self._entries(), self.account_id)
        for widget, shown in ((self.nothing, not accounts), (self.list, accounts), (self.form, accounts)):
            widget.setVisible(bool(shown))
        known = {one.id for one in accounts}
        if self.is_touched and self.account_id in known:
            return
        if accounts and self.account_id not in known:
            self.account_id = accounts[0].id
            self.list.choose(self.account_id)
        self._show()

    def choose(self, account_id: str) -> None:
        """Show the times of an account."""
        self.account_id = account_id
        self.list.choose(account_id)
        self._show()

    def take_focus(self) -> None:
        (self.list if self.arrangement.accounts else self.nothing).setFocus(Qt.FocusReason.OtherFocusReason)

    def _entries(self) -> Sequence[Entry]:
        names = account_names(self.arrangement.accounts)
        return [
            Entry(
                one.id,
                RowWords(names[one.id], f"@{one.handle}" if one.handle else "", self._state(one)),
                icon=one.platform.value,
            )
            for one in self.arrangement.accounts
        ]

    def _state(self, account: Account) -> str:
        slots = self._stored(account.id)
        return slots_said(slots) if slots else self.tr("Saat seçilmedi")

    def _stored(self, account_id: str) -> list[Slot]:
        return [slot for slot in self.arrangement.slots if slot.account_id == account_id]

    def _show(self) -> None:
        names = account_names(self.arrangement.accounts)
        self.heading.setText(names.get(self.account_id, ""))
        self._show_slots(self._stored(self.account_id))
        self.everywhere.setVisible(len(self.arrangement.accounts) > 1)
        self.settle()

    def _show_slots(self, slots: Sequence[Slot]) -> None:
        for row in self.rows:
            self._slots.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for slot in sorted(slots, key=lambda one: (one.at, sorted(one.weekdays))):
            self._add_row(slot)

    def _add_row(self, slot: Slot) -> SlotRow:
        row = SlotRow(slot)
        row.changed.connect(self.touch)
        row.remove_asked.connect(lambda: self._remove(row))
        self._slots.addWidget(row)
        self.rows.append(row)
        return row

    # Doing

    def add_slot(self) -> None:
        """Add a time that is not there yet: morning, then evening."""
        taken = {row.value().at for row in self.rows}
        at = next((one for one in (MORNING, EVENING) if one not in taken), time(12))
        row = self._add_row(Slot(new_id(), self.account_id, at, OFFICE_DAYS))
        self.touch()
        row.time.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_usual(self) -> None:
        """Use morning and evening of office days: one post a day with room for a second one."""
        self._show_slots(usual_slots(self.account_id, new_id)[: self._limits().daily_limit])
        self.touch()
        self.keep()

    def use_everywhere(self) -> None:
        """Give every account the times of this one."""
        if not self._is_fine():
            return
        slots = self.typed()
        plan = {
            one.id: [replace(slot, id=new_id(), account_id=one.id) for slot in slots]
            if one.id != self.account_id
            else slots
            for one in self.arrangement.accounts
        }
        self.settle()
        told = Message(QT_TRANSLATE_NOOP("services", "Yayın saatleri bütün hesaplarda aynı oldu"))
        self.desk.do(told, lambda storage: [storage.slots.save(one, found) for one, found in plan.items()])

    def typed(self) -> list[Slot]:
        return [row.value() for row in self.rows]

    def keep(self) -> bool:
        if not self.is_touched:
            return True
        if not self._is_fine():
            return False
        account_id, slots = self.account_id, self.typed()
        name = account_names(self.arrangement.accounts).get(account_id, "")
        self.settle()
        told = Message(QT_TRANSLATE_NOOP("services", "{account}: yayın saatleri değişti"), {"account": name})
        self.desk.do(told, lambda storage: storage.slots.save(account_id, slots))
        return True

    def _is_fine(self) -> bool:
        problem = slots_problem(self.typed(), self._limits())
        self.complain(problem)
        return problem is None

    def _remove(self, row: SlotRow) -> None:
        self.rows.remove(row)
        self._slots.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.touch()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, account_id: str) -> None:
        if account_id == self.account_id:
            return
        if self.keep():
            self.choose(account_id)
        else:
            self.list.choose(self.account_id)
