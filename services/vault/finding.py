"""Finding credentials by what a list may show of them. Secrets are not searched: they are not even read for it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from models.enums import Platform
from services.language import turkish
from services.vault.credentials import CredentialSummary

PLATFORM_NAMES: Mapping[Platform, str] = {
    Platform.X: "X Twitter",
    Platform.FACEBOOK: "Facebook",
    Platform.INSTAGRAM: "Instagram",
}
"""What people may call a platform when they look for it."""


class CredentialFinder:
    """The credentials in the order of a Turkish dictionary, each with its words made ready once.

    ``handles`` tells by an account's id what the account is called. All words of a query must occur, in any order and
    in any field: ``diyarbakir insta`` finds "DİYARBAKIR Kütüphanesi" on Instagram.
    """

    def __init__(self, credentials: Iterable[CredentialSummary] = (), handles: Mapping[str, str] | None = None) -> None:
        ordered = sorted(credentials, key=lambda one: turkish.sort_key(one.title))
        names = handles or {}
        self._rows = [(one, _words_of(one, names.get(one.account_id or "", ""))) for one in ordered]

    @property
    def total(self) -> int:
        """How many credentials there are."""
        return len(self._rows)

    def find(self, query: str) -> list[CredentialSummary]:
        """Return the credentials that have all words of ``query``; all of them where it is empty."""
        wanted = _bare(query).split()
        return [one for one, words in self._rows if all(word in words for word in wanted)]


def _words_of(one: CredentialSummary, handle: str) -> str:
    platform = PLATFORM_NAMES[one.platform] if one.platform else ""
    return _bare("\n".join((one.title, one.user_name, platform, handle, one.url)))


def _bare(text: str) -> str:
    # A dot above that is left alone comes from programs that make an İ small without knowing Turkish.
    return turkish.searchable(unicodedata.normalize("NFC", text).replace("\u0307", ""))
