"""Accounts that a phone shows as QR codes, one after another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.otp.collecting import Collection
from services.vault.scanner import ScannedCode
from services.vault.secret import Secret
from ui.kit import Card, button, label
from ui.messages import say_error
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S
from ui.vault.codes.sources import CodeSources


class ScanningStage(QWidget):
    """Reads codes until somebody goes on; says how many of a batch are still to come."""

    agreed = Signal()
    left = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collected = Collection()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.tr("Hesapları karekodla al"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "Telefonda Google Authenticator’ı açın: menü → Hesapları aktar → Hesapları dışa aktar. Çıkan"
                    " karekodun ekran görüntüsünü ya da fotoğrafını bilgisayara alıp okutun; birden çoksa sırayla"
                    " hepsini."
                ),
                "muted",
                wrap=True,
            )
        )
        card = Card()
        self.sources = CodeSources(tasks)
        self.sources.scanned.connect(self._take)
        self.sources.refused.connect(self._refuse)
        card.body.addWidget(self.sources)
        self.told = label("", wrap=True)
        card.body.addWidget(self.told)
        column.addWidget(card)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.left.emit))
        self.go = button(self.tr("Devam"), self.agreed.emit, role="primary", icon="arrow-right")
        row.addWidget(self.go)
        column.addLayout(row)
        self._tell("")

    def take_focus(self) -> None:
        self.sources.file_button.setFocus()

    def taken(self) -> Secret:
        """Return all addresses that were read, one a line, and let go of them."""
        lines = self._collected.lines
        self._collected.forget()
        self._tell("")
        return lines

    def stored(self) -> None:
        """The accounts are in the vault now: the picture of their keys need not lie on the clipboard any longer."""
        self.sources.clear_clipboard()

    def forget(self) -> None:
        """Let go of everything that was read."""
        self.sources.stop()
        self._collected.forget()
        self._tell("")

    def _take(self, codes: Sequence[ScannedCode]) -> None:
        try:
            fresh = self._collected.add([code.text for code in codes])
        except UserError as error:
            self._refuse(error)
            return
        self._tell("" if fresh else self.tr("Bu karekod okunmuştu."))
        (self.go if self._is_complete() else self.sources.file_button).setFocus()

    def _refuse(self, error: UserError) -> None:
        self._tell(say_error(error))

    def _is_complete(self) -> bool:
        migration = self._collected.migration
        return migration is None or migration.complete

    def _tell(self, first: str) -> None:
        """Say ``first``, and how far it has come."""
        parts = [first] if first else []
        migration, accounts = self._collected.migration, self._collected.accounts
        if migration is not None and migration.size > 1:
            words = self.tr("{read}/{size} okundu.").format(read=len(migration.parts), size=migration.size)
            parts.append(words)
            if migration.missing:
                missing = ", ".join(f"{number}." for number in migration.missing)
                parts.append(self.tr("Sırada {missing} karekod var.").format(missing=missing))
        parts.append(self.tr("%n hesap okundu.", "", accounts) if accounts else self.tr("Henüz karekod okunmadı."))
        self.told.setText(" ".join(parts))
        self.go.setEnabled(accounts > 0)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told.text()))
