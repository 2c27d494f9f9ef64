"""What the settings say about the second opinion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.errors import UserError
from services.language_tool.address import Address, read_address

if TYPE_CHECKING:
    from services.settings import Settings

OFF, SERVER, LOCAL = "off", "server", "local"


@dataclass(frozen=True, slots=True)
class Choice:
    """One moment of the settings. ``consent`` is the origin that the user agreed to send texts to."""

    mode: str
    url: str
    consent: str
    folder: str
    java: str

    @staticmethod
    def read(settings: Settings) -> Choice:
        return Choice(
            mode=settings.get("checks.language_tool"),
            url=settings.get("checks.language_tool_url"),
            consent=settings.get("checks.language_tool_consent"),
            folder=settings.get("checks.language_tool_folder"),
            java=settings.get("checks.language_tool_java"),
        )


def allows(choice: Choice, address: Address) -> bool:
    """Whether a text may be sent there: to this PC always, anywhere else by consent for that very origin."""
    return address.is_local or choice.consent == address.origin


def address_to_consent(url: str) -> Address | None:
    """Return the server that a consent has to be asked for; ``None`` for this PC, and for what is no address."""
    try:
        address = read_address(url)
    except UserError:
        return None
    return None if address.is_local else address
