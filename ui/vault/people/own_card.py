"""Carries changes of one's own card to the book of colleagues: another name, new keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.people.book import ContactBook
from services.vault.people.card import SignedCard
from ui.events import Notice
from ui.vault.confirm import confirm
from ui.vault.parts import Part
from ui.vault.people.name_form import NameDialog


class OwnCard(QObject):
    """Opens the dialogs over a part."""

    changed = Signal()

    def __init__(self, part: Part, book: ContactBook) -> None:
        super().__init__(part)
        self._part = part
        self._book = book

    def edit(self, me: SignedCard) -> None:
        """Ask for another name or unit."""
        dialog = NameDialog(me.card.name, me.card.unit, self._part)

        def stored(_: object) -> None:
            if isValid(dialog):
                dialog.accept()
            self.changed.emit()

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and isValid(dialog):
                dialog.form.show_error(error)
            else:
                self._part.tools.tasks.task_failed.emit(error)

        def save(name: str, unit: str) -> None:
            self._part.run(lambda: self._book.rename_me(name, unit) and None, stored, failed)

        dialog.form.submitted.connect(save)
        dialog.renew_asked.connect(lambda: self._ask_renew(dialog))
        dialog.open()

    def _ask_renew(self, dialog: NameDialog) -> None:
        def renew() -> None:
            dialog.accept()
            self._part.run(lambda: self._book.renew_me() and None, lambda _: self._tell_renewed())

        confirm(
            dialog,
            title=self.tr("Kartımı yenile"),
            question=self.tr("Yeni bir kartınız ve yeni sözcükleriniz olsun mu?"),
            details=self.tr(
                "Eski kartınızla imza atılamaz, ona hazırlanan yeni dosyalar alınmaz; size daha önce emanet edilenler"
                " açılmaya devam eder. Bütün meslektaşlarınıza yeni kartınızı verip altı sözcüğü yeniden"
                " karşılaştırmanız gerekir."
            ),
            action=self.tr("Kartımı yenile"),
            accepted=renew,
        )

    def _tell_renewed(self) -> None:
        message = Message(QT_TRANSLATE_NOOP("services", "Yeni kartınız hazır."))
        hint = Message(QT_TRANSLATE_NOOP("services", "Meslektaşlarınıza verin ve altı sözcüğü yeniden karşılaştırın."))
        self._part.tools.events.notice_raised.emit(Notice(Severity.INFORMATION, message, hint))
        self.changed.emit()
