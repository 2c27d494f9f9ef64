"""What the first start needs of the rest of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from models.posts import Account, Unit


class UnitStore(Protocol):
    """The unit in the database; used on the "storage" lane only."""

    def set(self, unit: Unit, /) -> object: ...
    def save_account(self, account: Account, /) -> object: ...


class Storage(Protocol):
    """The part of the storage that the first start uses."""

    @property
    def unit(self) -> UnitStore: ...


OpenStorage = Callable[[], Storage]


class Settings(Protocol):
    """The settings, which write a file: used on the lane."""

    def set(self, key: Literal["first_run.done"], value: bool, /) -> None: ...
