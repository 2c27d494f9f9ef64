"""Calendars in text files: semicolons, commas or tabs.

Rows are cut by the vault's strict reader of tables, because a post's text has line ends within its cell and a row
whose cells may have shifted must not be guessed; the registry's reader joins such lines.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date, time

from models.checking import IsCancelled
from models.messages import QT_TRANSLATE_NOOP
from services.accounts.registry_cells import safe_cell, unsafe_cell
from services.exchange.sheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Sheet,
    SheetRow,
    cell_text,
    no_table,
    too_many_columns,
    too_many_rows,
    watched,
)
from services.language.text import clean
from services.text_files import decode
from services.vault.importing.limits import MOST_MARKS
from services.vault.importing.tables import DELIMITERS, declared_delimiter, rows

_SEARCHED = 20
"""Rows among which the headings are looked for."""


def read_table(data: bytes, wanted: Callable[[Sequence[Cell]], bool], is_cancelled: IsCancelled) -> Sheet:
    """Return the rows of ``data`` from the first that is ``wanted`` (its headings) on. Raises :class:`UserError`."""
    decoded = decode(data)
    if decoded is None:
        raise no_table(QT_TRANSLATE_NOOP("services", "Bu dosya bir tablo değil."))
    text = clean(decoded)
    if not text.strip():
        raise no_table(QT_TRANSLATE_NOOP("services", "Dosyada satır yok."))
    declared, body = declared_delimiter(text)
    skipped = 1 if declared else 0
    for delimiter in declared or sorted(DELIMITERS, key=text[:10_000].count, reverse=True):
        if body.count(delimiter) + body.count("\n") > MOST_MARKS:
            raise too_many_rows()
        found = _from_headings(body, delimiter, 1 + skipped, wanted, is_cancelled)
        if found:
            return Sheet(tuple(found))
    raise no_table(QT_TRANSLATE_NOOP("services", "Dosyada takvim başlıkları bulunamadı."))


def _from_headings(
    text: str, delimiter: str, first_line: int, wanted: Callable[[Sequence[Cell]], bool], is_cancelled: IsCancelled
) -> list[SheetRow]:
    kept: list[SheetRow] = []
    for number, row in enumerate(watched(rows(text, delimiter, first_line), is_cancelled)):
        cells = tuple(unsafe_cell(cell) for cell in row.cells)
        if not kept and not wanted(cells[:MOST_COLUMNS]):
            if number > _SEARCHED:
                return []
            continue
        if len(cells) > MOST_COLUMNS and any(cell.strip() for cell in cells[MOST_COLUMNS:]):
            raise too_many_columns()
        kept.append(SheetRow(row.line, cells[:MOST_COLUMNS], broken=row.flaw is not None))
        if len(kept) > MOST_ROWS + 1:
            raise too_many_rows()
    return kept


def write_table(
    headings: Sequence[str], body: Iterable[Sequence[str | date | time | None]], is_cancelled: IsCancelled
) -> bytes:
    """Return a table that Excel opens in Turkish: semicolons, UTF-8 with its mark, no cell that it would run."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    for row in watched(body, is_cancelled):
        writer.writerow([_written(value) for value in row])
    return stream.getvalue().encode("utf-8-sig")


def _written(value: str | date | time | None) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return safe_cell(cell_text(value))
    return f"{value:%H:%M}" if isinstance(value, time) else f"{value:%d.%m.%Y}"
