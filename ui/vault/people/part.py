"""Meslektaşlar: who I am, whom I know, and how far each is trusted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.people.book import ContactBook
from services.vault.people.card import SignedCard
from services.vault.people.contacts import Contact
from services.vault.people.words import words_of
from ui.kit import Card, EmptyState, button, label
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.parts import LANE, Part, VaultTools
from ui.vault.people.compare import MyWordsDialog
from ui.vault.people.giving import CardGiving
from ui.vault.people.hand_in import ReadPicture
from ui.vault.people.meeting import Meeting
from ui.vault.people.name_form import FirstCard
from ui.vault.people.own_card import OwnCard
from ui.vault.people.panel import PersonPanel
from ui.vault.people.people_list import PeopleList
from ui.vault.people.taking import CardTaking
from ui.vault.people.wording import day_of

_WIDTH = 340
_REMINDED = timedelta(days=60)
LoadUnit = Callable[[], str]
"""Returns the unit's name; runs on the storage lane."""


class PeoplePart(Part):
    """Shown only while the vault is open. Every call of the vault runs on its lane."""

    def __init__(
        self,
        tools: VaultTools,
        *,
        load_unit: LoadUnit = str,
        read_picture: ReadPicture,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools, parent)
        self._book = ContactBook(tools.vault.room)
        self._load_unit = load_unit
        self._me: SignedCard | None = None
        self._wanted = ""
        self.giving = CardGiving(self)
        self.taking = CardTaking(self, self._book, read_picture)
        self.taking.taken.connect(self._after_taking)
        self.own = OwnCard(self, self._book)
        self.own.changed.connect(self._tell_changed)
        self.meeting = Meeting(self, self._book, self.my_fp)
        self.meeting.changed.connect(self._choose_after)
        tools.news.people_changed.connect(self.reload)
        tools.news.card_handed.connect(self.taking.take)
        self._make_actions()
        self._stack = QStackedWidget()
        for page in (QWidget(), self._make_first(), self._make_panes()):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def header_buttons(self) -> Sequence[QWidget]:
        return (self._give, self._take)

    def start(self) -> None:
        super().start()
        self.reload()

    def stop(self) -> None:
        super().stop()
        self._me = None
        self._wanted = ""
        self._my_name.setText("")
        self._my_unit.setText("")
        self.list.set_contacts([], "")
        self.panel.show_contact(None)
        self._stack.setCurrentIndex(0)

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to what fills it."""
        if self._stack.currentIndex() == 1:
            self.first.form.take_focus()
        elif self.list.current() is not None:
            self.list.setFocus()
        else:
            self._empty_take.setFocus()

    def reload(self) -> None:
        """Read who is known; the choice stays."""
        if not self.is_open:
            return

        def read() -> tuple[SignedCard | None, datetime | None, list[Contact]]:
            me = self._book.me()
            return (me.signed_card() if me else None), (me.renewed_at if me else None), self._book.contacts()

        self.run(read, lambda found: self._show(*found))

    def _make_actions(self) -> None:
        self._give = button(self.tr("Kartımı ver"), self._show_my_card, icon="send", shortcut="Ctrl+G")
        self._take = button(self.tr("Kart al"), self.taking.ask, role="primary", icon="plus", shortcut="Ctrl+N")
        for action in (self._give, self._take):
            action.setEnabled(False)

    def _make_first(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_L)
        self.first = FirstCard()
        self.first.form.submitted.connect(self._make_me)
        row.addStretch(1)
        row.addWidget(self.first, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return page

    def _make_panes(self) -> QWidget:
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(SPACE_XL, SPACE_S, 0, SPACE_L)
        row.setSpacing(SPACE_L)
        left = QVBoxLayout()
        left.setSpacing(SPACE_L)
        left.addWidget(self._make_me_card())
        self._people = Card(margin=SPACE_S)
        self.list = PeopleList()
        self._people.body.addWidget(self.list)
        left.addWidget(self._people, 1)
        left.addStretch(0)
        side = QWidget()
        side.setFixedWidth(_WIDTH)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row.addWidget(side)
        self._right = QStackedWidget()
        self.panel = PersonPanel()
        self._right.addWidget(self.panel)
        self._right.addWidget(self._make_empty())
        row.addWidget(self._right, 1)
        self.list.chosen.connect(self.panel.show_contact)
        self.list.activated.connect(self.panel.take_focus)
        self.panel.compare_asked.connect(lambda: self._with_chosen(self.meeting.compare))
        self.panel.recheck_asked.connect(lambda: self._with_chosen(self.meeting.recheck))
        self.panel.keep_former_asked.connect(lambda: self._with_chosen(self.meeting.ask_keep_former))
        self.panel.revoke_asked.connect(lambda: self._with_chosen(self.meeting.ask_revoke))
        self.panel.handing_over_asked.connect(lambda: self.tools.news.part_asked.emit("handoff"))
        return panes

    def _make_me_card(self) -> Card:
        card = Card()
        card.body.setSpacing(SPACE_S)
        card.body.addWidget(label(self.tr("Siz"), "section"))
        self._my_name = label("", "heading", wrap=True)
        self._my_unit = label("", "muted", wrap=True)
        card.body.addWidget(self._my_name)
        card.body.addWidget(self._my_unit)
        self._renewed = label("", "muted", wrap=True)
        self._renewed.hide()
        card.body.addWidget(self._renewed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(button(self.tr("Sözcüklerim"), self._show_my_words, icon="key", shortcut="Ctrl+W"))
        row.addWidget(button(self.tr("Düzenle…"), self._edit_me))
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _make_empty(self) -> QWidget:
        empty = EmptyState(
            "accounts",
            self.tr("Henüz kimse yok"),
            self.tr(
                "Kartınızı bir meslektaşınıza verin, onun kartını alın; sonra telefonda altı sözcüğü karşılaştırın."
                " Hesaplarınızı ancak böyle tanıdığınız birine emanet edebilirsiniz."
            ),
        )
        self._empty_take = button(self.tr("Meslektaşımın kartını al"), self.taking.ask, role="primary", icon="plus")
        empty.buttons.addWidget(self._empty_take)
        empty.buttons.addWidget(button(self.tr("Kartımı ona ver"), self._show_my_card, icon="send"))
        return empty

    def _show(self, me: SignedCard | None, renewed_at: datetime | None, contacts: list[Contact]) -> None:
        self._me = me
        for action in (self._give, self._take):
            action.setEnabled(me is not None)
        if me is None:
            self._show_first()
            return
        self._my_name.setText(me.card.name)
        self._my_unit.setText(me.card.unit)
        self._introduce(me.card.name)
        self._show_renewed(renewed_at)
        had_focus = self._stack.currentIndex() != 2
        current = self.list.current()
        self.list.set_contacts(contacts, self._wanted or (current.id if current else ""))
        self._wanted = ""
        self._people.setVisible(bool(contacts))
        self._right.setCurrentIndex(0 if contacts else 1)
        self._stack.setCurrentIndex(2)
        verified = sum(contact.usable for contact in contacts)
        told = (
            self.tr("{n} kişi, {verified} doğrulanmış")
            if contacts
            else self.tr("Hesaplarınızı emanet edeceğiniz kişiler")
        )
        self.subtitle_changed.emit(told.format(n=len(contacts), verified=verified))
        if had_focus and self.isVisible():
            self.take_focus()

    def _fill_first(self, unit: str) -> None:
        self.first.form.show_names(self.tools.settings.get("editor.name"), unit)

    def _introduce(self, name: str) -> None:
        """Sign versions of posts with the name of the card, which is given to others anyway; ask nobody twice."""
        settings = self.tools.settings
        if name and not settings.get("editor.name"):
            self.tools.tasks.run("storage", lambda _: settings.set("editor.name", name[:200]), owner=self)

    def _show_renewed(self, at: datetime | None) -> None:
        """Remind for a while of what a renewed card asks of everybody who knows the old one."""
        is_new = at is not None and self.tools.clock.now() - at < _REMINDED
        self._renewed.setVisible(is_new)
        if is_new and at is not None:
            told = self.tr("{day} günü yenilendi: kartınızı herkese yeniden verin, sözcükleri yeniden karşılaştırın.")
            self._renewed.setText(told.format(day=day_of(at)))

    def _subtitle(self, contacts: Sequence[Contact]) -> str:
        if not contacts:
            return self.tr("Hesaplarınızı emanet edeceğiniz kişiler")
        verified = sum(contact.usable for contact in contacts)
        return self.tr("{n} kişi, {verified} doğrulanmış").format(n=len(contacts), verified=verified)

    def _show_first(self) -> None:
        self._stack.setCurrentIndex(1)
        self.subtitle_changed.emit(self._subtitle(()))
        self.tools.tasks.run("storage", lambda _: self._load_unit(), owner=self, done=self._fill_first)
        if self.isVisible():
            self.take_focus()

    def _make_me(self, name: str, unit: str) -> None:
        self.run(lambda: self._book.make_me(name, unit) and None, lambda _: self._tell_changed(), self._fail_first)

    def _fail_first(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.first.form.show_error(error)
        else:
            self.tools.tasks.task_failed.emit(error)

    def _edit_me(self) -> None:
        if self._me is not None:
            self.own.edit(self._me)

    def _show_my_card(self) -> None:
        if self._me is not None:
            self.giving.show(self._me)

    def _show_my_words(self) -> None:
        if self._me is None:
            return
        fp, dialog = self._me.card.fp, MyWordsDialog(self)
        dialog.open()
        self.tools.tasks.run(LANE, lambda _: words_of(fp), owner=dialog, done=dialog.show_words)

    def _with_chosen(self, work: Callable[[Contact], object]) -> None:
        if self._me is not None and self.panel.contact is not None:
            work(self.panel.contact)

    def my_fp(self) -> str:
        """The fingerprint of my own card, which is on the screen."""
        return self._me.card.fp if self._me else ""

    def _after_taking(self, contact: Contact) -> None:
        self._wanted = contact.id
        self._tell_changed()

    def _choose_after(self, contact: Contact) -> None:
        self._wanted = contact.id
        self._tell_changed()

    def _tell_changed(self) -> None:
        self.tools.news.people_changed.emit()
