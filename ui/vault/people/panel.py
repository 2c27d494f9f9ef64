"""What is known of the chosen colleague, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from services.vault.people.contacts import TRANSITIONS, Contact, ContactEvent, ContactState
from ui.kit import Card, Chip, button, label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL
from ui.vault.people.wording import TONES, state_meaning, state_name

_WIDEST = 640


class PersonPanel(QWidget):
    """Offers only what the table of states allows."""

    compare_asked = Signal()
    recheck_asked = Signal()
    keep_former_asked = Signal()
    revoke_asked = Signal()
    handing_over_asked = Signal()
    """Turn to where accounts are given and leavers' lists are kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contact: Contact | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE_XL, 0)
        card = Card(margin=SPACE_XL)
        card.setMaximumWidth(_WIDEST)
        card.body.setSpacing(SPACE_M)
        self._name = label("", "title", wrap=True)
        self._unit = label("", "muted", wrap=True)
        self._chip = Chip("")
        self._meaning = label("", wrap=True)
        self._former = label("", "muted", wrap=True)
        for widget in (self._name, self._unit, self._chip, self._meaning, self._former):
            card.body.addWidget(widget)
        card.body.addSpacing(SPACE_S)
        card.body.addLayout(self._make_buttons())
        column.addWidget(card)
        column.addStretch(1)

    def show_contact(self, contact: Contact | None) -> None:
        """Show ``contact``, or nothing."""
        self.contact = contact
        self.setVisible(contact is not None)
        if contact is None:
            for text in (self._name, self._unit, self._meaning, self._former):
                text.setText("")
            self._chip.show_state("")
            return
        self._name.setText(contact.name)
        self._unit.setText(contact.unit)
        self._chip.show_state(state_name(contact.state), TONES[contact.state])
        self._meaning.setText(state_meaning(contact))
        former = contact.former.card if contact.former else None
        renamed = former is not None and (former.name, former.unit) != (contact.name, contact.unit)
        told = self.tr("Önceki kartında “{name}, {unit}” yazıyordu.")
        self._former.setText(told.format(name=former.name, unit=former.unit) if former and renamed else "")
        self._former.setVisible(renamed)
        for event, (made, extra) in self._actions.items():
            made.setVisible((contact.state, event) in TRANSITIONS and extra(contact))
        self._give.setVisible(contact.usable)
        self._change.setVisible(contact.state is ContactState.REVOKED)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        compare = button(self.tr("Sözcükleri karşılaştır…"), self.compare_asked.emit, role="primary", icon="shield")
        recheck = button(self.tr("Yeniden karşılaştır…"), self.recheck_asked.emit, role="primary", icon="shield")
        keep = button(self.tr("Yeni kart onun değil…"), self.keep_former_asked.emit)
        revoke = button(self.tr("İptal et…"), self.revoke_asked.emit, role="danger")
        always = _always
        self._actions = {
            ContactEvent.CONFIRM: (compare, always),
            ContactEvent.RECHECK: (recheck, always),
            ContactEvent.KEEP_FORMER: (keep, _keeps_former),
            ContactEvent.REVOKE: (revoke, always),
        }
        self._give = button(self.tr("Hesap ver…"), self.handing_over_asked.emit, role="primary", icon="send")
        self._change = button(
            self.tr("Değiştirilecek parolalar…"), self.handing_over_asked.emit, role="primary", icon="key"
        )
        for made in (self._give, self._change, *(made for made, _ in self._actions.values())):
            row.addWidget(made)
        row.addStretch(1)
        return row

    def take_focus(self) -> None:
        """Give the keyboard to the first thing that can be done."""
        offered = (self._give, self._change, *(made for made, _ in self._actions.values()))
        first: QPushButton | None = next((made for made in offered if made.isVisible()), None)
        if first is not None:
            first.setFocus()


def _always(_contact: Contact) -> bool:
    return True


def _keeps_former(contact: Contact) -> bool:
    return contact.keeps_former
