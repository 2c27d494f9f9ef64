"""Brings together what accounts and vault know, from their two lanes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.posts import Account
from services.accounts.audit import AuditItem
from services.clock import ISTANBUL
from services.vault.checklist import NamedBadge, PasswordFacts, PasswordLook, items
from services.vault.credentials import CredentialSummary
from services.vault.handoff.standing import Desk
from ui.vault.parts import Part


@dataclass(frozen=True, slots=True)
class Checked:
    """A credential with its account, if it has one, and its checklist."""

    credential: CredentialSummary
    account: Account | None
    items: tuple[AuditItem, ...]


_Looked = tuple[list[CredentialSummary], Mapping[str, PasswordFacts] | None, Mapping[str, NamedBadge]]


class SecurityReader:
    """Reads for ``part``; answers that come after the vault was locked are dropped."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._look = PasswordLook(part.tools.vault, part.tools.meter)
        self._desk = Desk(part.tools.vault, lambda: part.tools.settings.get("vault.drill_days"))

    def today(self) -> date:
        """Return the local day."""
        return self._part.tools.clock.now().astimezone(ISTANBUL).date()

    def read(self, wanted: str, done: Callable[[list[Checked]], None]) -> None:
        """Read the checklist of a credential by its id, or of all where ``wanted`` is empty."""
        tools = self._part.tools

        def read_accounts() -> tuple[Sequence[Account], Sequence[str]]:
            return tools.load_accounts(), tools.load_names()

        def go_on(read: tuple[Sequence[Account], Sequence[str]]) -> None:
            accounts, names = read
            by_id = {account.id: account for account in accounts}

            def look() -> _Looked:
                found = [one for one in tools.vault.credentials() if wanted in ("", one.id)]
                return found, self._look.look(found, names), self._desk.named_badges()

            def bring(looked: _Looked) -> None:
                found, facts, backups = looked
                if facts is None:
                    self._part.run(look, bring)
                    return
                today = self.today()
                checked: list[Checked] = []
                for one in found:
                    account = by_id.get(one.account_id or "")
                    checked.append(
                        Checked(one, account, items(one, facts[one.id], account, today, backups.get(one.id)))
                    )
                done(checked)

            if self._part.is_open:
                self._part.run(look, bring)

        tools.tasks.run("storage", lambda _: read_accounts(), owner=self._part, done=go_on)

    def forget(self) -> None:
        """Forget what was judged: the vault is being locked."""
        self._look.forget()
