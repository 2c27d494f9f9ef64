"""The unit, its accounts and its dictionary."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields

from sqlalchemy import func, select

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account, Unit
from models.rows import AccountRow, DictionaryWordRow, UnitRow
from services.clock import Clock
from services.language import turkish
from services.language.text import one_line
from services.storage import codec
from services.storage.database import Database

_ONLY = 1
LONGEST_WORD = 200
"""Characters that a word of the dictionary may have."""
_FEWEST_LETTERS = 2
_WORD = re.compile(r"[#@]?(?=[\W\d_]*[^\W\d_])[\w\u0300-\u036f\u200c\u200d.'’ʼ&+/\u2010-\u2015-]+")
_AROUND = '"“”„«»()[],;:!?…'


class UnitRepository:
    """The one unit of this profile and its accounts."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def get(self) -> Unit:
        """Return the unit; its names are empty until somebody fills them in."""
        with self._database.reading() as session:
            row = session.get(UnitRow, _ONLY)
            return Unit() if row is None else Unit(row.name, row.university, row.aliases, row.public_contacts)

    def set(self, unit: Unit) -> Unit:
        """Store the unit: its names and what posts may name of it."""
        stored = codec.safe_unit(unit)
        with self._database.writing() as session:
            session.merge(
                UnitRow(
                    id=_ONLY,
                    name=stored.name,
                    university=stored.university,
                    aliases=stored.aliases,
                    public_contacts=stored.public_contacts,
                )
            )
        return stored

    def accounts(self) -> list[Account]:
        """Return the accounts in the order they were added."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(AccountRow).where(AccountRow.deleted_at.is_(None)).order_by(AccountRow.position, AccountRow.id)
            )
            return [_account(row) for row in rows]

    def save_account(self, account: Account) -> Account:
        """Store the account, new or known; one that was deleted comes back. ``@`` before a handle is dropped."""
        stored = codec.safe_account(account)
        with self._database.writing() as session:
            row = session.get(AccountRow, stored.id)
            if row is None:
                last = session.scalar(select(func.max(AccountRow.position)))
                row = AccountRow(id=stored.id, position=0 if last is None else last + 1)
                session.add(row)
            for name in _ACCOUNT_FIELDS:
                setattr(row, name, getattr(stored, name))
            row.deleted_at = None
        return stored

    def delete_account(self, account_id: str) -> None:
        """Take the account off the list. Posts keep pointing to it; saving it again brings it back."""
        with self._database.writing() as session:
            row = session.get(AccountRow, account_id)
            if row is not None and row.deleted_at is None:
                row.deleted_at = self._clock.now()


_ACCOUNT_FIELDS = tuple(one.name for one in fields(Account) if one.name != "id")


def _account(row: AccountRow) -> Account:
    return Account(row.id, **{name: getattr(row, name) for name in _ACCOUNT_FIELDS})


class UnitDictionary:
    """The words that the unit's editors declared right, as they wrote them.

    Words that differ in capitals, circumflexes or the apostrophe's shape only are one word: the first one stays.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def words(self) -> frozenset[str]:
        """Return every word."""
        with self._database.reading() as session:
            return frozenset(session.scalars(select(DictionaryWordRow.word)))

    def add(self, word: str) -> bool:
        """Add ``word`` and tell whether it is new; one that is there already stays.

        Raises :class:`UserError` where it is too long or has no letters.
        """
        return bool(self.add_all((word,)))

    def add_all(self, words: Iterable[str]) -> tuple[str, ...]:
        """Add ``words``, all or none, and return those that are new, as they were stored. Raises as :meth:`add`."""
        wanted = [_safe_word(word) for word in words]
        added: list[str] = []
        with self._database.writing() as session:
            known = {turkish.fold(word) for word in session.scalars(select(DictionaryWordRow.word))}
            for word in wanted:
                folded = turkish.fold(word)
                if folded not in known:
                    known.add(folded)
                    added.append(word)
                    session.add(DictionaryWordRow(word=word, added_at=self._clock.now()))
        return tuple(added)

    def remove(self, word: str) -> None:
        """Remove ``word``, if it is there."""
        self.remove_all((word,))

    def remove_all(self, words: Iterable[str]) -> None:
        """Remove ``words``, those that are there, all or none."""
        with self._database.writing() as session:
            for word in words:
                row = session.get(DictionaryWordRow, one_line(word))
                if row is not None:
                    session.delete(row)

    def replace(self, old: str, new: str) -> str:
        """Write ``new`` in the place of ``old`` and return it as it was stored.

        Raises :class:`UserError` as :meth:`add` does, and where ``new`` is in the dictionary beside ``old``.
        """
        stored, old = _safe_word(new), one_line(old)
        with self._database.writing() as session:
            others = {turkish.fold(word) for word in session.scalars(select(DictionaryWordRow.word)) if word != old}
            if turkish.fold(stored) in others:
                raise UserError(
                    Message(QT_TRANSLATE_NOOP("services", "“{word}” zaten sözlükte."), {"word": stored}),
                    Message(QT_TRANSLATE_NOOP("services", "Başka bir biçim yazın ya da bu sözcüğü çıkarın.")),
                )
            row = session.get(DictionaryWordRow, old)
            if row is not None:
                session.delete(row)
                session.flush()
            session.add(DictionaryWordRow(word=stored, added_at=self._clock.now()))
        return stored


def _safe_word(word: str) -> str:
    word = one_line(word)
    if not word:
        raise ValueError("an empty word cannot be added")
    if len(word) > LONGEST_WORD:
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Sözlüğe en çok {n} karakterlik kelime eklenebilir."),
                {"n": LONGEST_WORD},
            ),
            Message(QT_TRANSLATE_NOOP("services", "Kelimeyi kısaltıp yeniden deneyin.")),
        )
    letters = sum(letter.isalpha() for letter in word)
    if letters < _FEWEST_LETTERS or not any(_WORD.fullmatch(part.strip(_AROUND)) for part in word.split()):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "“{word}” bir sözcük değil."), {"word": word}),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "En az iki harfli bir sözcük yazın; <, > ya da = gibi işaretler kullanmayın."
                )
            ),
        )
    return word
