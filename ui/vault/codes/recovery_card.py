"""Recovery codes under a credential's fields: shown one by one, ticked off one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.codes import RecoveryList, UsedUpCodes
from services.vault.credentials import CredentialSummary
from services.vault.otp.recovery_codes import FEW_LEFT, shown
from services.vault.secret import Secret
from ui.kit import Card, Chip, button, label
from ui.theme.tokens import SPACE_S
from ui.vault.codes.recovery_dialog import RecoveryDialog
from ui.vault.codes.recovery_row import RecoveryRow
from ui.vault.parts import LANE, DetailCard, VaultTools


@dataclass(frozen=True, slots=True)
class Ticks:
    """When each code was used, and the revision of their list."""

    used: tuple[datetime | None, ...]
    rev: int


_NONE = Ticks((), 0)


class RecoveryCard(DetailCard):
    """Knows how many codes there are and which were used; a code itself is here only while it is shown."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._codes = UsedUpCodes(tools.vault)
        self._credential: CredentialSummary | None = None
        self._all = False
        self._rev = 0
        self._wanted: list[tuple[int, bool]] = []
        self.rows: list[RecoveryRow] = []
        self.dialog: RecoveryDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        column.addWidget(card)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Kurtarma kodları"), "section"))
        self.chip = Chip("")
        head.addWidget(self.chip)
        head.addStretch(1)
        self.all_button = button("", self._toggle_all, role="ghost")
        head.addWidget(self.all_button)
        self.paste_button = button("", self.ask_codes)
        head.addWidget(self.paste_button)
        card.body.addLayout(head)
        self._told = label("", "muted", wrap=True)
        card.body.addWidget(self._told)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        card.body.addLayout(self._column)

    def show_credential(self, credential: CredentialSummary) -> None:
        another = self._credential is None or self._credential.id != credential.id
        self._credential = credential
        self.conceal()
        if another or credential.recovery_total != len(self.rows):
            self._all = False
            self._wanted.clear()
            self._show_ticks(_NONE)
        self._say(credential.recovery_total, credential.recovery_left)
        if credential.recovery_total:
            self._ask_ticks()

    def stop(self) -> None:
        super().stop()
        self._credential = None
        self._wanted.clear()
        self._show_ticks(_NONE)

    def conceal(self) -> None:
        for row in self.rows:
            row.hide_code()

    def ask_codes(self) -> None:
        """Ask for what the platform shows."""
        one = self._credential
        if one is None or self.dialog is not None or not self.is_open:
            return
        self.dialog = dialog = RecoveryDialog(one.title, replaces=one.recovery_total > 0, parent=self)
        dialog.submitted.connect(lambda: self._keep(one, dialog))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _keep(self, one: CredentialSummary, dialog: RecoveryDialog) -> None:
        pasted = dialog.codes

        def kept(ticks: Ticks) -> None:
            text = dialog.area.secret()
            dialog.accept()
            self.tools.clear_pasted(text)
            if self._shows(one):
                self._follow(ticks)
            self.paste_button.setFocus()

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                dialog.show_error(error)
            else:
                dialog.reject()
                self.tools.tasks.task_failed.emit(error)

        def keep() -> Ticks:
            return _ticks(self._codes.keep(one.id, pasted))

        self.tools.tasks.run(LANE, lambda _: keep(), owner=dialog, done=kept, failed=failed)

    def _ask_ticks(self) -> None:
        one = self._credential
        if one is None or not self.is_open:
            return

        def read() -> Ticks:
            return _ticks(self._codes.recovery_codes(one.id))

        def show(ticks: Ticks) -> None:
            if self._shows(one):
                self._show_ticks(ticks)

        self.run(read, show)

    def _follow(self, ticks: Ticks) -> None:
        """Show what was changed, and tell the others."""
        self._show_ticks(ticks)
        self._say(len(ticks.used), ticks.used.count(None))
        self.tools.news.credentials_changed.emit()

    def _show_ticks(self, ticks: Ticks) -> None:
        """Lay out a row for each code; unless all are wanted, only the next unused one is seen."""
        self._rev = ticks.rev
        if len(ticks.used) != len(self.rows):
            while self.rows:
                row = self.rows.pop()
                row.hide()
                row.deleteLater()
            for index in range(len(ticks.used)):
                row = RecoveryRow(index + 1, self._shown_seconds)
                row.reveal_asked.connect(partial(self._reveal, index))
                row.copy_asked.connect(partial(self._copy, index))
                row.ticked.connect(partial(self._tick, index, used=True))
                row.unticked.connect(partial(self._tick, index, used=False))
                self.rows.append(row)
                self._column.addWidget(row)
        for row, used in zip(self.rows, ticks.used, strict=True):
            row.show_tick(used)
        self._fold()

    def _fold(self) -> None:
        first = next((row for row in self.rows if row.used_at is None), None)
        for row in self.rows:
            row.setVisible(self._all or row is first)
        self.all_button.setVisible(len(self.rows) > 1)
        self.all_button.setText(self.tr("Yalnız sıradaki") if self._all else self.tr("Bütün kodlar"))
        self.all_button.setAccessibleName(self.all_button.text())

    def _toggle_all(self) -> None:
        self._all = not self._all
        self.conceal()
        self._fold()

    def _say(self, total: int, left: int) -> None:
        self.chip.setVisible(total > 0)
        words = self.tr("%n kod kaldı", "", left) if left else self.tr("Kod kalmadı")
        self.chip.show_state(words, "success" if left > FEW_LEFT else "warning" if left else "error")
        self.paste_button.setText(self.tr("Yenilerini yapıştır…") if total else self.tr("Kod ekle…"))
        self.paste_button.setAccessibleName(self.paste_button.text())
        if not total:
            told = self.tr(
                "Telefon kaybolduğunda girişi bunlar açar. Platformun güvenlik sayfasından alıp buraya yapıştırın;"
                " kâğıda ya da belgeye yazmayın."
            )
        elif left > FEW_LEFT:
            told = self.tr("Her kod bir kez kullanılır. Kullandığınızı işaretleyin.")
        else:
            told = self.tr("Kodlar bitmek üzere: platformun güvenlik sayfasından yenilerini alıp yapıştırın.")
        self._told.setText(told)

    def _shown_seconds(self) -> int:
        return self.tools.settings.get("vault.show_seconds")

    def _reveal(self, index: int) -> None:
        def show(code: Secret) -> None:
            for place, row in enumerate(self.rows):  # one at a time
                if place == index and self.isVisible():
                    row.show_code(shown(code))
                else:
                    row.hide_code()

        self._with_code(index, show)

    def _copy(self, index: int) -> None:
        self._with_code(index, lambda code: self.tools.clipboard.copy(code, self.tr("Kurtarma kodu")))

    def _with_code(self, index: int, then: Callable[[Secret], None]) -> None:
        one, rev = self._credential, self._rev
        if one is None:
            return

        def use(code: Secret) -> None:
            if self._shows(one):
                then(code)

        self.run(lambda: self._codes.recovery_code(one.id, index, rev), use, self._catch_up)

    def _tick(self, index: int, *, used: bool) -> None:
        """Tick a code off or back; a second tick waits for the first, because that makes another revision."""
        self._wanted.append((index, used))
        if len(self._wanted) == 1:
            self._tick_next()

    def _tick_next(self) -> None:
        one, rev = self._credential, self._rev
        if one is None or not self._wanted:
            return
        index, used = self._wanted[0]

        def follow(ticks: Ticks) -> None:
            del self._wanted[:1]
            if self._shows(one):
                self._follow(ticks)
                self._tick_next()

        self.run(lambda: _ticks(self._codes.tick(one.id, index, rev, used=used)), follow, self._catch_up)

    def _catch_up(self, error: Exception) -> None:
        """Tell what could not be done, and show the list as it is."""
        self._wanted.clear()
        self.tools.tasks.task_failed.emit(error)
        self._ask_ticks()

    def _shows(self, one: CredentialSummary) -> bool:
        """Whether ``one`` is still what is looked at; it may have changed meanwhile."""
        return self._credential is not None and self._credential.id == one.id


def _ticks(found: RecoveryList) -> Ticks:
    """Leave the codes behind. Runs on the vault's lane."""
    return Ticks(found.used, found.rev)
