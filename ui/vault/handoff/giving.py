"""Giving from the screen: choosing, sealing, sealing anew, saving once more, taking back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from models.errors import UserError
from services.clock import local_day
from services.vault.handoff.giving import Giving, SealedFile
from services.vault.handoff.overview import GivenLine
from services.vault.handoff.standing import Standing
from ui.vault.confirm import confirm
from ui.vault.handoff.give_dialog import GiveDialog
from ui.vault.handoff.outgoing import Outgoing
from ui.vault.parts import Part


class HandoffGiving(QObject):
    """Carries the dialogs' wishes to the vault, on its lane."""

    def __init__(self, part: Part, outgoing: Outgoing) -> None:
        super().__init__(part)
        self._part = part
        self._outgoing = outgoing
        self._giving = Giving(part.tools.vault.room)
        self.dialog: GiveDialog | None = None

    def ask(self, standing: Standing) -> None:
        """Let the user choose; all accounts are ticked."""
        if self.dialog is not None:
            return
        today = local_day(self._part.tools.clock.now())
        dialog = self.dialog = GiveDialog(standing, today, self._part)
        dialog.submitted.connect(lambda: self._seal(dialog))
        dialog.finished.connect(self._forget)
        dialog.open()

    def renew(self, line: GivenLine) -> None:
        """Seal a line anew and offer its file."""
        self._part.run(lambda: self._giving.renew(line.id), lambda sealed: self._show(sealed, _names(line)))

    def save_again(self, line: GivenLine) -> None:
        """Offer the newest file of a line once more."""

        self._part.run(lambda: self._giving.file_of(line.id), lambda sealed: self._offer(sealed, _names(line)))

    def ask_withdraw(self, line: GivenLine) -> None:
        """Ask, and count a line as no backup any more."""

        def withdraw() -> None:
            self._part.run(lambda: self._giving.withdraw(line.id), lambda _: self._tell_changed())

        confirm(
            self._part,
            title=self.tr("Geri çek"),
            question=self.tr("{names} artık bu hesapların yedeği sayılmasın mı?").format(names=_names(line)),
            details=self.tr(
                "Meslektaşınızdaki dosya silinmez ve açılmaya devam eder: bildiği parolaları değiştirmeyi unutmayın."
            ),
            action=self.tr("Geri çek"),
            accepted=withdraw,
        ).setObjectName("handoff.withdraw-box")

    def _seal(self, dialog: GiveDialog) -> None:
        choice, names = dialog.choice(), dialog.names()

        def done(sealed: SealedFile) -> None:
            dialog.accept()
            self._show(sealed, names)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                dialog.show_error(error)
            else:
                dialog.reject()
                self._part.tools.tasks.task_failed.emit(error)

        self._part.run(lambda: self._giving.seal(choice), done, failed)

    def _show(self, sealed: SealedFile, names: str) -> None:
        self._tell_changed()
        self._offer(sealed, names)

    def _offer(self, sealed: SealedFile, names: str) -> None:
        """Offer the file's ways out, and note that it took one."""
        dialog = self._outgoing.show_sealed(sealed, names)
        dialog.went_out.connect(
            lambda: self._part.run(lambda: self._giving.went_out(sealed), lambda _: self._tell_changed())
        )

    def _tell_changed(self) -> None:
        self._part.tools.news.handoffs_changed.emit()

    def _forget(self) -> None:
        self.dialog = None


def _names(line: GivenLine) -> str:
    return ", ".join(one.name for one in line.receivers)
