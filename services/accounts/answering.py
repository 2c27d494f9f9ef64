"""Answers a line of an account's checklist from elsewhere than its page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Protocol

from models.posts import Account


class UnitAccounts(Protocol):
    """What is needed of the storage; runs on its lane."""

    def accounts(self) -> list[Account]: ...
    def save_account(self, account: Account, /) -> Account: ...


def answer(unit: UnitAccounts, account_id: str, two_factor: bool | None, reviewed_on: date | None) -> None:
    """Read, change and save an account in one go; ``None`` leaves an answer as it is. One that is gone stays gone."""
    for account in unit.accounts():
        if account.id == account_id:
            changed = replace(
                account,
                two_factor=account.two_factor if two_factor is None else two_factor,
                reviewed_on=account.reviewed_on if reviewed_on is None else reviewed_on,
            )
            unit.save_account(changed)
