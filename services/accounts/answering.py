"""Answers lines of an account's checklist from elsewhere than its page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from models.posts import Account


@dataclass(frozen=True, slots=True)
class Answers:
    """New answers; ``None`` leaves one as it is."""

    two_factor: bool | None = None
    reviewed_on: date | None = None
    backup_colleague: str | None = None


class UnitAccounts(Protocol):
    """What is needed of the storage; runs on its lane."""

    def accounts(self) -> list[Account]: ...
    def save_account(self, account: Account, /) -> Account: ...


def answer(unit: UnitAccounts, account_id: str, answers: Answers) -> None:
    """Read, change and save an account in one go. One that is gone stays gone."""
    for account in unit.accounts():
        if account.id == account_id:
            unit.save_account(_answered(account, answers))


def _answered(account: Account, answers: Answers) -> Account:
    return replace(
        account,
        two_factor=account.two_factor if answers.two_factor is None else answers.two_factor,
        reviewed_on=account.reviewed_on if answers.reviewed_on is None else answers.reviewed_on,
        backup_colleague=account.backup_colleague if answers.backup_colleague is None else answers.backup_colleague,
    )
