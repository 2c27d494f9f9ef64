"""Reads what a search in the library looks at: plain columns, for rows as objects would take seconds at 50,000."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, Text, select, type_coerce
from sqlalchemy.orm import Session

from models.rows import AssetRow, PictureSourceRow, ShownPersonRow
from services.language import turkish
from services.storage.asset_index import Consent, Entry
from services.storage.portions import portions


def read_entries(session: Session, sha256s: Collection[str] | None) -> Iterator[Entry]:
    """Read what a search looks at, of these pictures or of all: those added last first."""
    for some in [None] if sha256s is None else portions(sha256s):
        yield from _some_entries(session, some)


def _some_entries(session: Session, some: Collection[str] | None) -> Iterator[Entry]:
    declared, shown = _declared(session, some), _shown(session, some)
    known: list[tuple[str, Any]] = []
    texts: list[str] = []
    for sha256, added, file_name, description, tags, notes in session.execute(_assets(some)):
        words, _ = declared.get(sha256, _NOTHING)
        names = (name for name, _ in shown.get(sha256, ()))
        known.append((sha256, added))
        texts.append("\n".join((file_name, description, tags, notes, *words, *names)))
    if not known:
        return
    # All texts are folded at once, which is several times quicker than one by one; stored text holds no NUL.
    for (sha256, added), text in zip(known, turkish.searchable("\0".join(texts)).split("\0"), strict=True):
        consents = tuple(consent for _, consent in shown.get(sha256, ()))
        _, expires_on = declared.get(sha256, _NOTHING)
        yield Entry(sha256, added, text, sha256 in declared, expires_on, consents)


_NOTHING: tuple[Sequence[str], date | None] = ((), None)


def _assets(some: Collection[str] | None) -> Select[str, Any, str, str, str, str]:
    row = AssetRow
    statement = (
        # As they lie in the database: to make moments and tuples of them would take as long as all the rest.
        select(
            row.sha256,
            type_coerce(row.added_at, Text),
            row.file_name,
            row.description,
            type_coerce(row.tags, Text),
            row.notes,
        )
        .where(row.deleted_at.is_(None))
        .order_by(row.added_at.desc(), row.sha256.desc())
    )
    return statement if some is None else statement.where(row.sha256.in_(some))


def _declared(session: Session, some: Collection[str] | None) -> dict[str, tuple[Sequence[str], date | None]]:
    source = PictureSourceRow
    statement = select(source.sha256, source.expires_on, source.name, source.handle, source.licence, source.credit)
    rows = session.execute(statement if some is None else statement.where(source.sha256.in_(some)))
    return {row[0]: (row[2:], row[1]) for row in rows}


def _shown(session: Session, some: Collection[str] | None) -> dict[str, list[tuple[str, Consent]]]:
    row = ShownPersonRow
    statement = select(row.sha256, row.name, row.consent_on, row.withdrawn_on)
    found: dict[str, list[tuple[str, Consent]]] = {}
    for sha256, name, given, withdrawn in session.execute(
        statement if some is None else statement.where(row.sha256.in_(some))
    ):
        found.setdefault(sha256, []).append((name, Consent(given, withdrawn)))
    return found
