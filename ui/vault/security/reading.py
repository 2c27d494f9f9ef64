"""Brings together what accounts and vault know, from their two lanes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from models.posts import Account
from services.accounts.audit import AuditItem
from services.clock import ISTANBUL
from services.vault.checklist import PasswordLook, PasswordRound, items
from services.vault.credentials import CredentialSummary
from services.vault.handoff.standing import Desk
from ui.vault.parts import Part


@dataclass(frozen=True, slots=True)
class Checked:
    """A credential with its account, if it has one, and its checklist."""

    credential: CredentialSummary
    account: Account | None
    items: tuple[AuditItem, ...]
    colleague: str = ""
    """Who has the account's backup, as the vault knows it."""


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

            def begin() -> PasswordRound:
                found = [one for one in tools.vault.credentials() if wanted in ("", one.id)]
                return self._look.begin(found, names)

            def take_turns(looking: PasswordRound) -> None:
                self._part.run(partial(turn, looking), partial(bring, looking))

            def turn(looking: PasswordRound) -> list[Checked] | None:
                return self._checked(looking, by_id) if looking.go_on() else None

            def bring(looking: PasswordRound, checked: list[Checked] | None) -> None:
                if checked is None:
                    take_turns(looking)
                else:
                    done(checked)

            if self._part.is_open:
                self._part.run(begin, take_turns)

        tools.tasks.run("storage", lambda _: read_accounts(), owner=self._part, done=go_on)

    def _checked(self, looking: PasswordRound, accounts: Mapping[str, Account]) -> list[Checked]:
        """Put together what is known; on the vault's lane, for there may be many."""
        facts, backups, today = looking.facts(), self._desk.named_badges(), self.today()
        checked: list[Checked] = []
        for one in looking.credentials:
            account = accounts.get(one.account_id or "")
            backup = backups.get(one.id)
            told = items(one, facts[one.id], account, today, backup)
            checked.append(Checked(one, account, told, backup[1] if backup is not None else ""))
        return checked

    def forget(self) -> None:
        """Forget what was judged: the vault is being locked."""
        self._look.forget()
