"""Comparing words over the telephone: the other reads, the user types, the program compares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.people.contacts import Contact, ContactState
from services.vault.people.hearing import Heard, complete, differences, heard
from services.vault.people.words import COUNT
from ui.kit import Card, button, label, restyle
from ui.messages import say_error
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.people.sheet import Sheet
from ui.vault.people.words_view import MyWords, WordSlots

_WIDTH = 780
_LONGEST = 200
_MANY = 2
"""So many words may have been misheard; where more differ, another card's words were read."""


class CompareDialog(Sheet):
    """Never shows the words that it expects: only who hears them from the other can type them.

    Emits ``confirmed`` or ``differed`` with the fingerprint that was compared, and stays open until the part tells
    that it is stored (:meth:`show_done`) or why not (:meth:`show_error`).
    """

    confirmed = Signal(str)
    differed = Signal(str)

    def __init__(self, contact: Contact, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CompareDialog", "Sözcükleri karşılaştır"), _WIDTH, parent)
        self._contact = contact
        self._mine: Sequence[str] = ()
        self._expected: Sequence[str] = ()
        column = self.column
        column.addWidget(label(f"{contact.name} · {contact.unit}", "heading", wrap=True))
        column.addWidget(label(self._advice(), "muted", wrap=True))
        column.addWidget(self._make_hearing())
        column.addWidget(self._make_reading())
        column.addLayout(self._make_buttons())
        self._field.setEnabled(False)
        self._tell(self.tr("Sözcükler hazırlanıyor…"))

    @property
    def is_ready(self) -> bool:
        """Whether the words are there."""
        return bool(self._expected)

    def show_words(self, mine: Sequence[str], expected: Sequence[str]) -> None:
        """Begin: ``mine`` are shown, ``expected`` are what the other should read out."""
        self._mine, self._expected = mine, expected
        self._reading.view.show_words(mine)
        self._field.setEnabled(True)
        self._field.setFocus()
        self._follow()

    def show_done(self) -> None:
        """Say that the card is theirs. The user's own words stay, for the other has to type them too."""
        self._field.setEnabled(False)
        self._differ.hide()
        self._cancel.hide()
        self._go.hide()
        self._end.show()
        self._end.setDefault(True)
        self._end.setFocus()
        self._tell(
            self.tr(
                "Altı sözcük de tuttu: bu kart {name} adlı kişinin. Telefonu kapatmadan kendi sözcüklerinizi de okuyun."
            ).format(name=self._contact.name),
            "success",
        )

    def show_error(self, error: UserError) -> None:
        """Say why the answer could not be stored."""
        self._tell(say_error(error), "error")
        self._follow_buttons()

    def done(self, result: int) -> None:
        """Close, and forget the words."""
        self._mine = self._expected = ()
        self._field.setText("")
        self._reading.view.show_words(())
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter compares where six words stand, and does nothing before: it would press the dialog's default."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in enter:
            if self._go.isEnabled():
                self._compare()
            return True
        return super().eventFilter(watched, event)

    def _advice(self) -> str:
        changed = self._contact.state is ContactState.KEY_CHANGED
        asked = self.tr("Önce yeni bir bilgisayara geçip geçmediğini sorun.") + " " if changed else ""
        return asked + self.tr(
            "Onu bildiğiniz bir numaradan arayın ya da yanına gidin. Kartla birlikte gelen bir numarayı ya da e-postayı"
            " kullanmayın. O da kendi kasasında “Sözcüklerim”i ya da bu pencereyi açsın."
        )

    def _make_hearing(self) -> Card:
        card = Card()
        card.body.setSpacing(SPACE_S)
        card.body.addWidget(label(self.tr("1. O okusun, siz yazın"), "heading"))
        card.body.addWidget(
            label(
                self.tr(
                    "Kendi ekranındaki altı büyük sözcüğü okusun. Duyduğunuz sırayla, aralarında boşlukla yazın;"
                    " sözcüklerin ilk dört harfi yeter."
                ),
                "muted",
                wrap=True,
            )
        )
        self._field = QLineEdit()
        self._field.setMaxLength(_LONGEST)
        self._field.setAccessibleName(self.tr("Duyduğunuz altı sözcük"))
        self._field.textChanged.connect(self._follow)
        self._field.installEventFilter(self)
        card.body.addWidget(self._field)
        self._slots = WordSlots()
        card.body.addWidget(self._slots)
        card.body.addWidget(self._make_answer())
        return card

    def _make_answer(self) -> QFrame:
        self._answer = QFrame()
        row = QVBoxLayout(self._answer)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        self._said = label("", wrap=True)
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())
        row.addWidget(self._said)
        return self._answer

    def _make_reading(self) -> Card:
        card = Card()
        self._reading = MyWords(
            self.tr("2. Siz okuyun, o yazsın"),
            self.tr("Bunlar sizin sözcükleriniz; herkese okunabilir. Yavaş ve sırayla okuyun."),
        )
        card.body.addLayout(self._reading)
        return card

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._differ = button(
            self.tr("Sözcükler tutmuyor"), lambda: self.differed.emit(self._contact.fp), role="danger", icon="error"
        )
        self._cancel = button(self.tr("Sonra"), self.reject)
        self._go = button(self.tr("Karşılaştır"), self._compare, role="primary")
        self._end = button(self.tr("Bitti"), self.accept, role="primary")
        self._end.hide()
        for one in (self._differ, self._cancel, self._go):
            one.setAutoDefault(False)
        row.addWidget(self._differ)
        row.addStretch(1)
        row.addSpacing(SPACE_M)
        for one in (self._cancel, self._go, self._end):
            row.addWidget(one)
        return row

    def _follow(self) -> None:
        """Show what was understood so far."""
        words = heard(self._field.text())
        for at in range(COUNT):
            word = words[at] if at < len(words) else None
            self._slots.show_word(at, _shown(word), wrong=word is not None and word.unknown)
        unknown = next((at + 1 for at, word in enumerate(words) if word.unknown), 0)
        if unknown:
            self._tell(self.tr("{n}. sözcük listede yok; bir daha okumasını isteyin.").format(n=unknown), "error")
        elif self._expected:
            self._tell("")
        self._follow_buttons()

    def _follow_buttons(self) -> None:
        ready = bool(self._expected)
        self._go.setEnabled(ready and complete(heard(self._field.text())))
        self._differ.setEnabled(ready)

    def _compare(self) -> None:
        words = heard(self._field.text())
        if not (self._expected and complete(words)):
            return
        wrong = differences(words, self._expected)
        if not wrong:
            self._go.setEnabled(False)
            self._differ.setEnabled(False)
            self.confirmed.emit(self._contact.fp)
            return
        for at in wrong:
            self._slots.show_word(at, _shown(words[at]), wrong=True)
        self._tell(self._difference(words, wrong), "error")
        self._field.setFocus()

    def _difference(self, words: Sequence[Heard], wrong: Sequence[int]) -> str:
        if not differences(words, self._mine):
            return self.tr(
                "Bunlar sizin kendi sözcükleriniz. O, kendi ekranındaki “Siz okuyun” başlıklı sözcükleri okumalı."
            )
        if len(wrong) <= _MANY:
            places = ", ".join(str(at + 1) for at in wrong)
            return self.tr("{places}. sözcük tutmadı. Bir daha okumasını isteyin ve düzeltin.").format(places=places)
        return self.tr(
            "Sözcükler bu karta uymuyor. Doğru pencereyi açtığını sorun. Yine uymazsa “Sözcükler tutmuyor” düğmesine"
            " basın: kart başka birinin olabilir."
        )

    def _tell(self, words: str, tone: str = "") -> None:
        restyle(self._answer, "tone", tone)
        restyle(self._answer, "role", "banner" if tone else "")
        self._said.setText(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._said, words))


def _shown(word: Heard | None) -> str:
    if word is None:
        return ""
    if word.unknown:
        return f"{word.typed} ?"
    return " / ".join(word.candidates) if word.settled else f"{word.typed}…"


class MyWordsDialog(Sheet):
    """One's own words alone, for when somebody calls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("MyWordsDialog", "Sözcüklerim"), _WIDTH, parent)
        self._words = MyWords(
            self.tr("Sizin altı sözcüğünüz"),
            self.tr(
                "Kartınızı alan meslektaşınız sizi arayıp bunları sorar. Bu ekrandan, sırayla okuyun; o da kendi"
                " bilgisayarına yazar. Gizli değildirler, ama yazılı olarak göndermeyin: duyduğu sizin sesiniz olmalı."
            ),
        )
        card = Card()
        card.body.addLayout(self._words)
        self.column.addWidget(card)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Kapat"), self.accept, role="primary")
        row.addWidget(close)
        self.column.addLayout(row)
        close.setFocus()

    def show_words(self, words: Sequence[str]) -> None:
        """Show them."""
        self._words.view.show_words(words)
