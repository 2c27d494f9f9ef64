"""What an import of the registry would do, before anything is stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from models.posts import OfficialAccount
from services.accounts.handles import fold_handle
from services.accounts.registry_csv import RegistryFile, RowProblem


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """``new`` accounts; ``changed`` ones as (before, after); ``same`` ones, as they are stored; rows ``refused``."""

    new: tuple[OfficialAccount, ...]
    changed: tuple[tuple[OfficialAccount, OfficialAccount], ...]
    same: tuple[OfficialAccount, ...]
    refused: tuple[RowProblem, ...]

    @property
    def to_store(self) -> tuple[OfficialAccount, ...]:
        """What saving the plan stores."""
        return (*self.new, *(after for _, after in self.changed))


def plan_import(known: Iterable[OfficialAccount], file: RegistryFile) -> ImportPlan:
    """Compare ``file`` with the accounts that are ``known``.

    A name or day that the file leaves empty is kept, and so is a later day of verification: an old list never makes
    the registry older.
    """
    by_key = {(one.platform, fold_handle(one.handle)): one for one in known}
    new: list[OfficialAccount] = []
    changed: list[tuple[OfficialAccount, OfficialAccount]] = []
    same: list[OfficialAccount] = []
    for account in file.accounts:
        before = by_key.get((account.platform, fold_handle(account.handle)))
        if before is None:
            new.append(account)
            continue
        days = [day for day in (before.verified_on, account.verified_on) if day is not None]
        after = replace(before, name=account.name or before.name, verified_on=max(days, default=None))
        if after == before:
            same.append(before)
        else:
            changed.append((before, after))
    return ImportPlan(tuple(new), tuple(changed), tuple(same), file.problems)
