"""Lists of ``otpauth`` addresses, one a line, as authenticator apps export them; Google's migration codes too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing.building import drafts_of
from services.vault.importing.drafts import Entry, EntryRefused, ExportFile, Format, Remark
from services.vault.importing.limits import LONGEST_LINE, MOST_MARKS, too_large
from services.vault.otp.addresses import is_address
from services.vault.otp.migration import Migration, MigrationPart, Unusable, is_migration, read_migration
from services.vault.otp.settings import SetupKey

_BEGINNING = 2_000
"""Code points of a text in which its first address must begin; comments may stand before it."""
_Lines = Iterator[tuple[int | None, Callable[[], Entry]]]


def is_one(text: str) -> bool:
    """Whether the first line that says anything is such an address."""
    head = (line.strip() for line in text[:_BEGINNING].split("\n"))
    first = next((line for line in head if line and not line.startswith("#")), "")
    return is_address(first) or is_migration(first)


def read(text: str, is_cancelled: Callable[[], bool]) -> ExportFile:
    """Read the addresses. Raises ExportError, ``Cancelled``."""
    if text.count("\n") > MOST_MARKS:
        raise too_large()
    parts: list[MigrationPart] = []
    drafts = drafts_of(_lines(text, parts), is_cancelled)
    return ExportFile(Format.OTPAUTH, drafts, remarks=_missing(parts))


def _lines(text: str, parts: list[MigrationPart]) -> _Lines:
    for number, line in enumerate(text.split("\n"), start=1):
        address = line.strip()
        if not address or address.startswith("#"):
            continue
        if len(address) <= LONGEST_LINE and is_migration(address):
            yield from _accounts(number, address, parts)
        else:
            yield number, partial(_entry, address)


def _accounts(number: int, address: str, parts: list[MigrationPart]) -> _Lines:
    """Yield the accounts of a migration code."""
    try:
        part = read_migration(address)
    except UserError as error:
        yield number, partial(_refuse, "migration-unreadable", error.message)
        return
    parts.append(part)
    for key in part.keys:
        yield number, partial(_entry_of_key, key)
    for one in part.unusable:
        yield number, partial(_refuse_unusable, one)


def _missing(parts: list[MigrationPart]) -> tuple[Remark, ...]:
    """Say which codes of a batch are not in the file."""
    remarks: list[Remark] = []
    for batch in dict.fromkeys(part.batch for part in parts):
        of_batch = [part for part in parts if part.batch == batch]
        migration = Migration((of_batch[0],))
        try:
            for part in of_batch[1:]:
                migration = migration.with_part(part)
        except UserError as error:
            remarks.append(Remark("migration-batch", error.message))
            continue
        if migration.missing:
            text = QT_TRANSLATE_NOOP(
                "services", "Google Authenticator aktarımı {size} karekoddan oluşuyor; {n} tanesi eksik."
            )
            values = {"size": migration.size, "n": len(migration.missing)}
            remarks.append(Remark("migration-incomplete", Message(text, values)))
    return tuple(remarks)


def _entry_of_key(key: SetupKey) -> Entry:
    return Entry(issuer=key.issuer, user_name=key.account, key=key)


def _refuse_unusable(one: Unusable) -> Entry:
    raise EntryRefused("totp-unreadable", one.reason, one.name)


def _refuse(code: str, message: Message) -> Entry:
    raise EntryRefused(code, message)


def _entry(address: str) -> Entry:
    if len(address) > LONGEST_LINE:
        raise EntryRefused("too-long", Message(QT_TRANSLATE_NOOP("services", "Satır olağandışı uzun; alınmadı.")))
    if not is_address(address):
        raise EntryRefused("not-an-address", Message(QT_TRANSLATE_NOOP("services", "Satır bir otpauth adresi değil.")))
    return Entry(otp=address)
