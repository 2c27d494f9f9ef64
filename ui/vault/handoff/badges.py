"""How every account's backup stands, for the list of credentials."""

from __future__ import annotations

from collections.abc import Mapping

from services.settings import Settings
from services.vault.handoff.standing import Desk
from services.vault.handoff.words import said_of
from services.vault.service import VaultService
from ui.vault.parts import Badge


def load_badges(vault: VaultService, settings: Settings) -> Mapping[str, Badge]:
    """Return the badge of every credential by its id; on the vault's lane."""
    desk = Desk(vault, lambda: settings.get("vault.drill_days"))
    said = {item: said_of(badge, name) for item, (badge, name) in desk.named_badges().items()}
    return {item: Badge(one.words, one.tone, one.hint) for item, one in said.items()}
