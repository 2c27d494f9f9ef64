"""What a spreadsheet holds, whichever program wrote it: rows of plain values, bounded before anything is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar

from models.checking import IsCancelled
from models.errors import Cancelled, UserError
from models.messages import QT_TRANSLATE_NOOP, Message

LARGEST_FILE = 16 * 1024 * 1024
MOST_UNPACKED = 96 * 1024 * 1024
"""Bytes of a workbook's parts together: a file of a hundred kilobytes may unpack to gigabytes."""
MOST_ROWS = 20_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767
"""Code units that Excel keeps in a cell."""
_LOOK_EVERY = 200
_NOT_XML = str.maketrans(dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))

T = TypeVar("T")


class Flaw(StrEnum):
    """Why the value of a cell is not to be had."""

    FORMULA = "formula"
    """A formula whose value was never stored."""


FAULTS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})
"""What Excel shows in place of a value that it could not work out."""


Cell = str | int | float | bool | datetime | date | time | timedelta | Flaw | None


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that holds anything. ``number`` is what its program calls it: the row, or the line, counted from 1."""

    number: int
    cells: tuple[Cell, ...]
    broken: bool = False
    """Its cells may have shifted: a quotation mark that is never closed."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. ``notes`` say what was seen in the file that the rows do not tell."""

    rows: tuple[SheetRow, ...]
    notes: tuple[Message, ...] = ()


def watched(rows: Iterable[T], is_cancelled: IsCancelled) -> Iterator[T]:
    """Yield ``rows``; every now and then it is asked whether anybody still wants them. Raises ``Cancelled``."""
    for number, row in enumerate(rows):
        if number % _LOOK_EVERY == 0 and is_cancelled():
            raise Cancelled
        yield row


def cell_text(text: str) -> str:
    """Return ``text`` as a cell can hold it: nothing that XML or Excel refuses."""
    kept = text.translate(_NOT_XML)
    units = kept.encode("utf-16-le", "replace")
    if len(units) <= 2 * LONGEST_CELL:
        return kept
    return units[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore") + "…"


def too_large() -> Message:
    return Message(QT_TRANSLATE_NOOP("services", "En çok {n} MB’lik bir dosya seçin."), {"n": LARGEST_FILE >> 20})


def too_many_rows() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Tabloda {n} satırdan fazlası var."), {"n": MOST_ROWS}),
        Message(QT_TRANSLATE_NOOP("services", "Dosyayı aylara ya da yıllara bölüp parça parça alın.")),
    )


def too_many_columns() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Tabloda {n} sütundan fazlası var."), {"n": MOST_COLUMNS}),
        Message(QT_TRANSLATE_NOOP("services", "Takvimin sütunlarını ayrı bir dosyaya kopyalayıp onu seçin.")),
    )


def no_table(sentence: str) -> UserError:
    """Return the error of a file that is no calendar. ``sentence`` says why."""
    return UserError(
        Message(sentence),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "İlk satırında Tarih, Saat, Hesap, Konu ya da Metin gibi başlıklar olan bir Excel (.xlsx) ya da CSV "
                "dosyası seçin. Örnek için takvimi dışa aktarıp bakabilirsiniz.",
            )
        ),
    )
