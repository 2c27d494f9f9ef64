"""How an account's backup stands, for the list of credentials and under the chosen one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.settings import Settings
from services.vault.credentials import CredentialSummary
from services.vault.handoff.standing import Desk
from services.vault.handoff.states import Badge as Backed
from services.vault.handoff.words import said_of
from services.vault.service import VaultService
from ui.kit import Card, Chip, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_S
from ui.vault.parts import Badge, DetailCard, VaultTools


def load_badges(vault: VaultService, settings: Settings) -> Mapping[str, Badge]:
    """Return the badge of every credential by its id; on the vault's lane."""
    desk = Desk(vault, lambda: settings.get("vault.drill_days"))
    said = {item: said_of(badge, name) for item, (badge, name) in desk.named_badges().items()}
    return {item: Badge(one.words, one.tone, one.hint) for item, one in said.items()}


class BackupDetail(DetailCard):
    """The badge of the chosen credential with its sentence, and the way to Yedek ve devir."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._desk = Desk(tools.vault, lambda: tools.settings.get("vault.drill_days"))
        self._of = ""
        tools.news.handoffs_changed.connect(self.reload)
        tools.news.people_changed.connect(self.reload)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        column.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(self.tr("Yedek"), "section"))
        self.chip = Chip("")
        self.chip.setObjectName("handoff.detail-badge")
        row.addWidget(self.chip)
        row.addStretch(1)
        go = button(self.tr("Yedek ve devir"), lambda: tools.news.part_asked.emit("handoff"), role="ghost")
        go.setObjectName("handoff.detail-go")
        row.addWidget(go)
        card.body.addLayout(row)
        self._hint = label("", "muted", wrap=True)
        card.body.addWidget(self._hint)
        self.hide()

    def stop(self) -> None:
        super().stop()
        self._of = ""
        self._hint.setText("")
        self.hide()

    def show_credential(self, credential: CredentialSummary) -> None:
        self._of = credential.id
        self.reload()

    def reload(self) -> None:
        """Read how the backup stands."""
        item = self._of
        if item and self.is_open:
            self.run(self._desk.named_badges, lambda badges: self._show(item, badges))

    def _show(self, item: str, badges: Mapping[str, tuple[Backed, str]]) -> None:
        if item != self._of:
            return
        self.setVisible(item in badges)
        if item in badges:
            said = said_of(*badges[item])
            self.chip.show_state(say(said.words), said.tone)
            self._hint.setText(say(said.hint))
