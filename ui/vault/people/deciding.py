"""Whose card it is: what the program sees, and the question that only the user can answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QFrame, QRadioButton, QVBoxLayout, QWidget

from services.language import turkish
from services.vault.people.contacts import Contact
from services.vault.people.sighting import Sighting, Standing
from ui.kit import Card, label
from ui.theme.tokens import SPACE_M, SPACE_S


class Deciding(QWidget):
    """Shows a proven card. Nobody becomes trusted here: the words come afterwards."""

    answered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self._new = QRadioButton()
        self._same = QRadioButton()
        self._whose = QComboBox()
        self._group = QButtonGroup(self)
        self._asked = False
        self._sure = QCheckBox(self)
        self._sure.hide()

    def show_sighting(self, sighting: Sighting, known: Sequence[Contact]) -> None:
        """Show the card, a warning where there is one, and the choice where there is one."""
        card = Card()
        card.body.setSpacing(SPACE_S)
        card.body.addWidget(label(sighting.card.name, "heading", wrap=True))
        card.body.addWidget(label(sighting.card.unit, "muted", wrap=True))
        self._column.addWidget(card)
        warning = self._warning(sighting)
        if warning:
            self._column.addWidget(_notice(warning))
        if sighting.misleads:
            self._ask_to_be_sure()
        elif sighting.standing is not Standing.RENAMED and known:
            self._ask(sighting, known)
        self._column.addWidget(label(self._what_follows(sighting), "muted", wrap=True))

    @property
    def has_answer(self) -> bool:
        """Whether the user has chosen, or there is nothing to choose."""
        chosen = not self._asked or self._group.checkedButton() is not None
        return chosen and (self._sure.isHidden() or self._sure.isChecked())

    @property
    def is_sure(self) -> bool:
        """Whether the user ticked that a known person told of a name that reads like another's."""
        return self._sure.isChecked()

    def answer(self) -> tuple[str, bool]:
        """Return whose new card it is (an id, or empty), and whether it was said to be another person's."""
        if self._asked and self._same.isChecked():
            return self._whose.currentData(), False
        return "", self._asked

    def _what_follows(self, sighting: Sighting) -> str:
        if sighting.standing is Standing.RENAMED:
            return self.tr("Listenizde yeni adıyla görünür; durumu değişmez.")
        return self.tr("Kartı almak kimseye bir şey vermez. Sırada telefonda altı sözcüğü karşılaştırmak var.")

    def _ask_to_be_sure(self) -> None:
        self._sure.setText(self.tr("Adını değiştirdiğini bana kendisi söyledi"))
        self._sure.show()
        self._sure.toggled.connect(lambda: self.answered.emit(0))
        self._column.addWidget(self._sure)
        self.setFocusProxy(self._sure)

    def _warning(self, sighting: Sighting) -> str:
        person = sighting.person
        if person is not None and sighting.misleads:
            like = sighting.resembles.name if sighting.resembles else self.tr("sizin adınız")
            return self.tr(
                "Bu kart listenizdeki {name} adlı kişinin; yeni adı başka biriyle karışabilir: {other}. Arayıp sorun:"
                " karışırsa hesaplarınızı yanlış kişiye verebilirsiniz."
            ).format(name=person.name, other=like)
        if person is None:
            if sighting.resembles_me:
                return self.tr("Bu karttaki ad sizin adınıza çok benziyor. Kimden geldiğini bilmiyorsanız almayın.")
            return ""
        return {
            Standing.NEW_KEY: self.tr(
                "{name} adıyla sizde başka bir kart var. Yeni bir bilgisayara geçtiyse olağandır; yine de arayıp sorun."
            ),
            Standing.LOOKS_LIKE: self.tr(
                "Bu ad, listenizdeki {name} adına çok benziyor. Aynı kişi mi, yoksa ona benzetilmiş bir ad mı? Emin"
                " değilseniz almadan önce arayıp sorun."
            ),
            Standing.RENAMED: self.tr(
                "Bu kart listenizdeki {name} adlı kişinin; adını ya da birimini değiştirmiş. Sözcükleri aynı kalır."
            ),
            Standing.NEW: "",
        }[sighting.standing].format(name=person.name)

    def _ask(self, sighting: Sighting, known: Sequence[Contact]) -> None:
        """Ask whether it is somebody new. What the program takes for likelier is chosen already."""
        self._asked = True
        self._new.setText(self.tr("Listemde olmayan, yeni bir kişi"))
        self._same.setText(self.tr("Listemdeki bir kişinin yeni bilgisayarı:"))
        self._whose.setAccessibleName(self.tr("Kimin yeni bilgisayarı"))
        for contact in sorted(known, key=lambda one: turkish.sort_key(one.name)):
            self._whose.addItem(f"{contact.name} · {contact.unit}", contact.id)
        if sighting.person is not None:
            self._whose.setCurrentIndex(self._whose.findData(sighting.person.id))
        for choice in (self._new, self._same):
            self._group.addButton(choice)
            self._column.addWidget(choice)
        self._column.addWidget(self._whose)
        if sighting.standing is not Standing.LOOKS_LIKE:  # there, nothing is chosen: it must be thought about
            (self._same if sighting.standing is Standing.NEW_KEY else self._new).setChecked(True)
        self._whose.setVisible(self._same.isChecked())
        self._same.toggled.connect(self._whose.setVisible)
        self._group.idClicked.connect(self.answered)
        self.setFocusProxy(self._new)


def _notice(text: str) -> QFrame:
    """A warning that stays: unlike a banner it cannot be closed."""
    frame = QFrame()
    frame.setProperty("role", "banner")
    frame.setProperty("tone", "warning")
    frame.setAccessibleName(text)
    column = QVBoxLayout(frame)
    column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
    column.addWidget(label(text, wrap=True))
    return frame
