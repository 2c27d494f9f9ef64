"""What the page needs from below, as it needs it. Everything of :class:`AccountsStorage` runs on the "storage" lane."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from models.posts import Account, OfficialAccount

LANE = "storage"


class UnitPart(Protocol):
    def accounts(self) -> list[Account]: ...
    def save_account(self, account: Account, /) -> Account: ...
    def delete_account(self, account_id: str, /) -> None: ...


class OfficialPart(Protocol):
    def list(self) -> list[OfficialAccount]: ...
    def save_all(self, accounts: Iterable[OfficialAccount], /) -> tuple[OfficialAccount, ...]: ...
    def delete_all(self, account_ids: Sequence[str], /) -> None: ...


class AccountsStorage(Protocol):
    @property
    def unit(self) -> UnitPart: ...
    @property
    def official(self) -> OfficialPart: ...


OpenStorage = Callable[[], AccountsStorage]
"""Gives the open storage, on its lane."""
