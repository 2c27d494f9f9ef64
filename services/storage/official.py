"""The registry of the university's official accounts (article 12)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from models.enums import Platform
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import OfficialAccount
from models.rows import OfficialAccountRow
from services.accounts import fold_handle
from services.storage import codec
from services.storage.database import Database
from services.storage.portions import portions


class OfficialAccountRepository:
    """Every call is one transaction. A handle stands once for each platform, whatever its capitals."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> list[OfficialAccount]:
        """Return every official account, in no promised order."""
        with self._database.reading() as session:
            return [_account(row) for row in session.scalars(select(OfficialAccountRow).order_by(_ROW.id))]

    def handles(self) -> frozenset[str]:
        """Return the folded handles of all platforms, as checkers compare them."""
        with self._database.reading() as session:
            return frozenset(map(fold_handle, session.scalars(select(_ROW.handle))))

    def find(self, platform: Platform, handle: str) -> OfficialAccount | None:
        """Return the official account that goes by ``handle`` on ``platform``, whatever its capitals."""
        wanted = fold_handle(handle)
        with self._database.reading() as session:
            rows = session.scalars(select(OfficialAccountRow).where(_ROW.platform == platform))
            return next((_account(row) for row in rows if fold_handle(row.handle) == wanted), None)

    def save(self, account: OfficialAccount) -> OfficialAccount:
        """Store the account, new or known. Raises :class:`UserError` where another one has its handle."""
        return self.save_all((account,))[0]

    def save_all(self, accounts: Iterable[OfficialAccount]) -> tuple[OfficialAccount, ...]:
        """Store ``accounts``, all or none, and return them as they were stored. Raises as :meth:`save`."""
        stored = tuple(codec.safe_official(account) for account in accounts)
        ids = [account.id for account in stored]
        with self._database.writing() as session:
            rows = {row.id: row for some in portions(ids) for row in session.scalars(_with_ids(some))}
            own = set(ids)
            known = session.execute(select(_ROW.id, _ROW.platform, _ROW.handle))
            taken = {(platform, fold_handle(handle)) for row_id, platform, handle in known if row_id not in own}
            for account in stored:
                key = (account.platform, fold_handle(account.handle))
                if key in taken:
                    raise _is_there(account)
                taken.add(key)
                _put(session, rows.get(account.id), account)
        return stored

    def delete(self, account_id: str) -> None:
        """Take the account out of the registry, if it is there."""
        self.delete_all((account_id,))

    def delete_all(self, account_ids: Sequence[str]) -> None:
        """Take these accounts out of the registry, those that are there, all or none."""
        with self._database.writing() as session:
            for some in portions(account_ids):
                session.execute(delete(OfficialAccountRow).where(_ROW.id.in_(some)))


_ROW = OfficialAccountRow
_FIELDS = tuple(one.name for one in fields(OfficialAccount) if one.name != "id")


def _with_ids(ids: Sequence[str]) -> Select[OfficialAccountRow]:
    return select(OfficialAccountRow).where(_ROW.id.in_(ids))


def _put(session: Session, row: OfficialAccountRow | None, account: OfficialAccount) -> None:
    if row is None:
        row = OfficialAccountRow(id=account.id)
        session.add(row)
    for name in _FIELDS:
        setattr(row, name, getattr(account, name))


def _account(row: OfficialAccountRow) -> OfficialAccount:
    return OfficialAccount(row.id, **{name: getattr(row, name) for name in _FIELDS})


def _is_there(account: OfficialAccount) -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "“@{handle}” listede zaten var."), {"handle": account.handle}),
        Message(QT_TRANSLATE_NOOP("services", "Listede arayıp o satırı düzenleyin.")),
    )
