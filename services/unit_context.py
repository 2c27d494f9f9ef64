"""What checkers may know of the unit, put together from what is stored of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from models.checking import UnitContext
from models.posts import Account, Allowance, OfficialAccount, Unit
from models.tone import Address, Strictness, Tone
from services.accounts import fold_handle, normalised_all


class UnitPart(Protocol):
    def get(self) -> Unit: ...
    def accounts(self) -> list[Account]: ...


class OfficialPart(Protocol):
    def list(self) -> Sequence[OfficialAccount]: ...


class DictionaryPart(Protocol):
    def words(self) -> frozenset[str]: ...


class AllowancePart(Protocol):
    def all(self) -> list[Allowance]: ...


class StoredUnit(Protocol):
    """The parts of ``services.storage.Storage`` that tell of the unit."""

    @property
    def unit(self) -> UnitPart: ...
    @property
    def official(self) -> OfficialPart: ...
    @property
    def dictionary(self) -> DictionaryPart: ...
    @property
    def allowances(self) -> AllowancePart: ...


def read_context(storage: StoredUnit) -> UnitContext:
    """Return what the storage knows of the unit; call it on the storage lane. Settings add the rest."""
    unit = storage.unit.get()
    official = frozenset((fold_handle(one.handle), one.platform) for one in storage.official.list())
    return UnitContext(
        name=unit.name,
        university=unit.university,
        own_handles=frozenset(fold_handle(account.handle) for account in storage.unit.accounts()),
        official_handles=frozenset(handle for handle, _ in official),
        official_on=official,
        dictionary=storage.dictionary.words(),
        aliases=frozenset(unit.aliases),
        public_contacts=normalised_all(unit.public_contacts),
        allowances=frozenset((one.rule, one.excerpt) for one in storage.allowances.all()),
    )


def read_tone(get: Callable[[str], object]) -> Tone:
    """Return the unit's tone from its settings, which allow nothing else (``services.settings.keys``)."""
    exclamations, emoji = get("tone.exclamations"), get("tone.emoji")
    assert isinstance(exclamations, int)
    assert isinstance(emoji, int)
    return Tone(Address(str(get("tone.address"))), Strictness(str(get("tone.strictness"))), exclamations, emoji)
