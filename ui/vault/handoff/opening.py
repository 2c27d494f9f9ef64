"""What is done with accounts that a colleague entrusted to me: rehearsing, opening, sending proofs once more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject

from models.errors import UserError
from services.vault.handoff.papers import Paper
from services.vault.handoff.receiving import Drilled, Opened, Receiving
from services.vault.handoff.standing import Entrusted
from ui.vault.confirm import confirm
from ui.vault.handoff.open_dialog import OpenDialog
from ui.vault.handoff.opened_dialog import OpenedDialog
from ui.vault.handoff.outgoing import Outgoing
from ui.vault.parts import Part
from ui.vault.people.wording import day_of


class HandoffOpening(QObject):
    """Carries the wishes about an entrusted handoff to the vault, on its lane."""

    def __init__(self, part: Part, outgoing: Outgoing) -> None:
        super().__init__(part)
        self._part = part
        self._outgoing = outgoing
        self._receiving = Receiving(part.tools.vault.room)
        self.dialog: OpenDialog | None = None
        self.opened: OpenedDialog | None = None

    def ask(self, one: Entrusted) -> None:
        """Ask why and what, then open."""
        if self.dialog is not None or self.opened is not None:
            return
        dialog = self.dialog = OpenDialog(one, self._part)
        dialog.submitted.connect(lambda: self._open(dialog, one))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def drill(self, one: Entrusted) -> None:
        """Prove that the accounts open, without showing anything."""
        self._part.run(lambda: self._receiving.drill(one.grant.id), lambda drilled: self._show_drill(one, drilled))

    def show_receipt(self, one: Entrusted) -> None:
        """Offer the receipt once more."""
        sentences = (
            self.tr("{name} adlı meslektaşınıza gönderin; o “Dosya al…” ile içeri alır.").format(name=one.name),
        )
        self._show_paper(lambda: self._receiving.receipt(one.grant.id), self.tr("Alındı"), sentences)

    def show_record(self, one: Entrusted) -> None:
        """Offer the record of the last opening once more."""
        note = one.grant.opened[-1]
        sentences = (
            self.tr("{day} günü açtınız. Gerekçeniz: {reason}").format(day=day_of(note.at), reason=note.reason),
            self.tr("Kaydı {name} adlı meslektaşınıza ve yöneticinize gönderin.").format(name=one.name),
        )
        self._show_paper(lambda: self._receiving.record(one.grant.id, note), self.tr("Açma kaydı"), sentences)

    def ask_drop(self, one: Entrusted) -> None:
        """Ask, and remove what was entrusted."""

        def drop() -> None:
            self._part.run(lambda: self._receiving.drop(one.grant.id), lambda _: self._tell_changed())

        confirm(
            self._part,
            title=self.tr("Emaneti sil"),
            question=self.tr("{name} adlı meslektaşınızın emaneti silinsin mi?").format(name=one.name),
            details=self.tr("Hesapları bir daha açamazsınız; meslektaşınıza haber verin ki yedeksiz kalmasın."),
            action=self.tr("Sil"),
            accepted=drop,
        ).setObjectName("handoff.drop-box")

    def conceal(self) -> None:
        """Hide whatever was revealed: the page is being left."""
        if self.opened is not None:
            self.opened.conceal()

    def _open(self, dialog: OpenDialog, one: Entrusted) -> None:
        reason, items = dialog.answer()

        def done(opened: Opened) -> None:
            dialog.accept()
            self._tell_changed()
            shown = self.opened = OpenedDialog(self._part.tools, opened, one.name, self._part)
            shown.finished.connect(self._forget_opened)
            self._outgoing.open(shown)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                dialog.show_error(error)
            else:
                dialog.reject()
                self._part.tools.tasks.task_failed.emit(error)

        self._part.run(lambda: self._receiving.open(one.grant.id, reason, items), done, failed)

    def _show_drill(self, one: Entrusted, drilled: Drilled) -> None:
        self._tell_changed()
        days = timedelta(days=self._part.tools.settings.get("vault.drill_days"))
        sentences = (
            self.tr(
                "{n} hesabın hepsi sizin anahtarınızla açılıyor: {passwords} parola, {codes} doğrulama anahtarı."
                " Hiçbiri gösterilmedi."
            ).format(n=drilled.count, passwords=drilled.passwords, codes=drilled.codes),
            self.tr("Sonucu {name} adlı meslektaşınıza gönderin. Sonraki deneme: {day}.").format(
                name=one.name, day=day_of(self._part.tools.clock.now() + days)
            ),
        )
        self._outgoing.show_paper(self.tr("Deneme başarılı"), sentences, drilled.receipt, self.tr("Alındı"))

    def _show_paper(self, work: Callable[[], Paper], title: str, sentences: tuple[str, ...]) -> None:
        def show(paper: Paper) -> None:
            self._outgoing.show_paper(title, sentences, paper, title)

        self._part.run(work, show)

    def _tell_changed(self) -> None:
        self._part.tools.news.handoffs_changed.emit()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _forget_opened(self) -> None:
        self.opened = None
