"""Carries the comparing of words, and what follows from it, to the book of colleagues."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from models.errors import UserError
from services.vault.people.book import ContactBook
from services.vault.people.contacts import Contact
from services.vault.people.words import words_of
from ui.vault.confirm import confirm
from ui.vault.parts import LANE, Part
from ui.vault.people.compare import CompareDialog


class Meeting(QObject):
    """Opens the dialogs over a part."""

    changed = Signal(Contact)

    def __init__(self, part: Part, book: ContactBook, my_fp: Callable[[], str]) -> None:
        super().__init__(part)
        self._part = part
        self._book = book
        self._my_fp = my_fp
        self.dialog: CompareDialog | None = None

    def compare(self, contact: Contact) -> None:
        """Open the comparison with ``contact``."""
        mine, theirs = self._my_fp(), contact.fp
        self.dialog = dialog = CompareDialog(contact, self._part)
        dialog.confirmed.connect(partial(self._confirm, dialog))
        dialog.differed.connect(partial(self._ask_differ, dialog))
        dialog.finished.connect(partial(self._forget, dialog))
        dialog.open()
        # The dialog owns the answer: words that come late must not be shown in the next person's.
        self._part.tools.tasks.run(
            LANE,
            lambda _: (words_of(mine), words_of(theirs)),
            owner=dialog,
            done=lambda words: dialog.show_words(*words),
        )

    def recheck(self, contact: Contact) -> None:
        """Open a comparison that failed once more."""

        def reopened(again: Contact) -> None:
            self.changed.emit(again)
            self.compare(again)

        self._part.run(lambda: self._book.check_again(contact.fp), reopened)

    def ask_keep_former(self, contact: Contact) -> None:
        """Ask, and turn the new card away."""
        confirm(
            self._part,
            title=self.tr("Yeni kart onun değil"),
            question=self.tr("{name} yeni bir kart hazırlamadığını size kendisi mi söyledi?").format(name=contact.name),
            details=self.tr(
                "Yeni kart atılır ve bir daha alınmaz; önceden doğruladığınız kart geçerli kalır. Yeni kartı kimin"
                " gönderdiğini bilgi işlem birimine bildirin."
            ),
            action=self.tr("Yeni kartı at"),
            accepted=lambda: self._part.run(lambda: self._book.keep_former(contact.fp), self.changed.emit),
        )

    def ask_revoke(self, contact: Contact) -> None:
        """Ask, and trust the person no more."""
        confirm(
            self._part,
            title=self.tr("Kartı iptal et"),
            question=self.tr("{name} adlı kişinin kartı iptal edilsin mi?").format(name=contact.name),
            details=self.tr(
                "Bu kişiye bir daha hesap verilemez, bu kart da geri alınamaz. Daha önce verdiğiniz parolaları o kişi"
                " bilir: onları değiştirin."
            ),
            action=self.tr("İptal et"),
            accepted=lambda: self._part.run(lambda: self._book.revoke(contact.fp), self.changed.emit),
        )

    def _confirm(self, dialog: CompareDialog, fp: str) -> None:
        def stored(contact: Contact) -> None:
            if self.dialog is dialog:
                dialog.show_done()
            self.changed.emit(contact)

        self._part.run(lambda: self._book.confirm(fp), stored, partial(self._fail, dialog))

    def _ask_differ(self, dialog: CompareDialog, fp: str) -> None:
        def stored(contact: Contact) -> None:
            if self.dialog is dialog:
                dialog.reject()
            self.changed.emit(contact)

        confirm(
            dialog,
            title=self.tr("Sözcükler tutmuyor"),
            question=self.tr("Okuduğu sözcükler bu karta uymadı mı?"),
            details=self.tr(
                "Kart güvenilmez olarak işaretlenir; yanlış anlaşıldıysa sonra yeniden karşılaştırabilirsiniz."
            ),
            action=self.tr("Uymadı"),
            accepted=lambda: self._part.run(lambda: self._book.mismatch(fp), stored, partial(self._fail, dialog)),
        )

    def _fail(self, dialog: CompareDialog, error: Exception) -> None:
        if isinstance(error, UserError) and self.dialog is dialog:
            dialog.show_error(error)
        else:
            self._part.tools.tasks.task_failed.emit(error)

    def _forget(self, dialog: CompareDialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None
