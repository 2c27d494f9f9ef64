"""The registry of official accounts as a table in a text file: read from what offices have, written for Excel.

Read are commas, semicolons or tabs; UTF-8, UTF-16 with its mark, and Windows-1254; Turkish or English headings in any
order, or none. A row that cannot be read is reported with its line, and the others go on.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import uuid4

from models.enums import Platform
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import OfficialAccount
from services.accounts.handles import PLATFORM_NAMES, clean_handle, fold_handle, handle_problem, platform_of
from services.accounts.registry_cells import (
    Columns,
    find_columns,
    platform_named,
    read_day,
    safe_cell,
    unsafe_cell,
)
from services.language import turkish
from services.language.text import clean
from services.text_files import decode, read_whole, write_whole

LARGEST = 5_000_000
"""Bytes that a file may have."""
MOST_ROWS = 20_000
LONGEST_NAME = 200
_MOST_LINES_OF_A_ROW = 5
"""A quoted cell may hold line ends; one that is never closed must not swallow the rest of the file."""
_DELIMITERS = ";\t,"
_SEPARATOR_LINE = re.compile(r"sep=([;,\t])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that was left out: its line in the file, counted from 1, what stands there, and why."""

    line: int
    text: str
    reason: Message


@dataclass(frozen=True, slots=True)
class RegistryFile:
    """What a file holds. Every account has an id of its own, a clean handle, and stands once."""

    accounts: tuple[OfficialAccount, ...]
    problems: tuple[RowProblem, ...]


class _Refused(Exception):  # noqa: N818 - says what happened
    """A row that is left out, with the reason."""

    def __init__(self, sentence: str, /, **values: object) -> None:
        self.reason = Message(sentence, values)
        super().__init__(sentence)


def load_registry(path: Path, today: date) -> RegistryFile:
    """Read the table in ``path``. Raises :class:`UserError` where it cannot be read, is too large or is no table."""
    too_large = Message(QT_TRANSLATE_NOOP("services", "En çok 5 MB’lik bir dosya seçin."))
    return read_registry(read_whole(path, LARGEST, too_large), today)


def save_registry(path: Path, accounts: Iterable[OfficialAccount]) -> None:
    """Write ``accounts`` to ``path``, whole or not at all. Raises :class:`UserError`."""
    write_whole(path, write_registry(accounts))


def write_registry(accounts: Iterable[OfficialAccount]) -> bytes:
    """Return ``accounts`` as a table that :func:`read_registry` reads back and that Excel opens in Turkish."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(("platform", "hesap", "ad", "doğrulama tarihi"))
    for one in sorted(accounts, key=lambda one: (one.platform.value, fold_handle(one.handle))):
        day = one.verified_on.isoformat() if one.verified_on else ""
        writer.writerow((one.platform.value, safe_cell(one.handle), safe_cell(one.name), day))
    return stream.getvalue().encode("utf-8-sig")


def read_registry(data: bytes, today: date) -> RegistryFile:
    """Return the accounts in ``data``. Raises :class:`UserError` where it is no table of accounts or too long."""
    text = decode(data)
    if text is None:
        raise _no_table(QT_TRANSLATE_NOOP("services", "Bu dosya bir metin dosyası değil."))
    rows = list(_rows(clean(text).split("\n")))
    if not rows:
        raise _no_table(QT_TRANSLATE_NOOP("services", "Dosyada satır yok."))
    columns = find_columns(rows[0].cells)
    if columns is None:
        raise _no_table(QT_TRANSLATE_NOOP("services", "Dosyada hesap adlarının sütunu bulunamadı."))
    body = rows[1:] if columns.has_heading else rows
    if len(body) > MOST_ROWS:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Dosyada {n} satır var."), {"n": len(body)}),
            Message(
                QT_TRANSLATE_NOOP("services", "Dosyayı bölün: bir kerede en çok {n} satır alınır."), {"n": MOST_ROWS}
            ),
        )
    return _read_rows(body, columns, today)


def _no_table(sentence: str) -> UserError:
    hint = QT_TRANSLATE_NOOP(
        "services",
        "İlk satırında “platform; hesap; ad; doğrulama tarihi” yazan bir CSV dosyası seçin. Excel’de “Farklı kaydet” "
        "ile CSV türünü seçebilirsiniz.",
    )
    return UserError(Message(sentence), Message(hint))


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    text: str
    cells: tuple[str, ...]
    broken: bool = False


def _rows(lines: Sequence[str]) -> Iterator[_Row]:
    """Yield the rows that hold anything, with the line each begins on."""
    number, delimiter = 0, ""
    while number < len(lines):
        line, at = lines[number], number + 1
        number += 1
        if not line.strip(" ;,\t"):
            continue
        declared = _SEPARATOR_LINE.fullmatch(line.strip()) if not delimiter else None
        if declared:
            delimiter = declared[1]
            continue
        delimiter = delimiter or max(_DELIMITERS, key=_outside_quotes(line).count)
        if '"' not in line:
            yield _Row(at, line, tuple(cell.strip() for cell in line.split(delimiter)))
            continue
        taken, cells = _quoted(lines[number - 1 : number - 1 + _MOST_LINES_OF_A_ROW], delimiter)
        number += max(taken, 1) - 1
        yield _Row(at, line, cells, broken=not taken)


def _quoted(lines: Sequence[str], delimiter: str) -> tuple[int, tuple[str, ...]]:
    """Return how many lines the row takes that begins with the first, and its cells; 0 where its quotes never close."""
    for strict, some in ((True, lines), (False, lines[:1])):
        reader = csv.reader((f"{line}\n" for line in some), delimiter=delimiter, strict=strict)
        try:
            cells = next(reader)
        except csv.Error:  # quotes inside a cell that nobody doubled: read it as spreadsheets do, if they are in pairs
            if lines[0].count('"') % 2:
                break
            continue
        return reader.line_num, tuple(" ".join(cell.split()) for cell in cells)
    return 0, ()


def _outside_quotes(line: str) -> str:
    return re.sub(r'"[^"]*"?', "", line)


def _read_rows(rows: Iterable[_Row], columns: Columns, today: date) -> RegistryFile:
    accounts: list[OfficialAccount] = []
    problems: list[RowProblem] = []
    seen: dict[tuple[Platform, str], int] = {}
    for row in rows:
        excerpt = row.text.strip()[:LONGEST_NAME]
        try:
            account = _account(row, columns, today)
        except _Refused as refused:
            problems.append(RowProblem(row.line, excerpt, refused.reason))
            continue
        first = seen.setdefault((account.platform, fold_handle(account.handle)), row.line)
        if first == row.line:
            accounts.append(account)
        else:
            repeated = QT_TRANSLATE_NOOP("services", "Bu hesap {line}. satırda da var.")
            problems.append(RowProblem(row.line, excerpt, Message(repeated, {"line": first})))
    return RegistryFile(tuple(accounts), tuple(problems))


def _account(row: _Row, columns: Columns, today: date) -> OfficialAccount:
    """Return the account of ``row``. Raises :class:`_Refused`."""
    if row.broken:
        raise _Refused(QT_TRANSLATE_NOOP("services", "Tırnak işareti açılmış, kapanmamış."))
    raw = next((cell for place in columns.handles if (cell := _cell(row, place))), "")
    if not raw:
        raise _Refused(QT_TRANSLATE_NOOP("services", "Hesap adı boş."))
    platform = _platform(_cell(row, columns.platform), platform_of(raw))
    handle = clean_handle(raw)
    problem = handle_problem(platform, handle)
    if problem is not None:
        raise _Refused(problem.text, **dict(problem.params))
    name = _cell(row, columns.name)
    if len(name) > LONGEST_NAME:
        raise _Refused(QT_TRANSLATE_NOOP("services", "Ad çok uzun: en çok {n} karakter olabilir."), n=LONGEST_NAME)
    return OfficialAccount(uuid4().hex, platform, handle, name, _day(_cell(row, columns.verified), today))


def _cell(row: _Row, place: int | None) -> str:
    return unsafe_cell(row.cells[place]).strip() if place is not None and place < len(row.cells) else ""


def _platform(named: str, addressed: Platform | None) -> Platform:
    if not named:
        if addressed is None:
            raise _Refused(
                QT_TRANSLATE_NOOP("services", "Platformu belli değil: platform sütununu doldurun ya da adresini yazın.")
            )
        return addressed
    platform = platform_named(named)
    if platform is None:
        raise _Refused(
            QT_TRANSLATE_NOOP(
                "services", "“{name}” burada tutulmuyor; yalnız X, Facebook ve Instagram hesapları alınır."
            ),
            name=named[:40],
        )
    if addressed is not None and addressed is not platform:
        raise _Refused(
            QT_TRANSLATE_NOOP("services", "Platform sütunu {named} diyor, adres {addressed} adresi."),
            named=PLATFORM_NAMES[platform],
            addressed=PLATFORM_NAMES[addressed],
        )
    return platform


_TICKS = frozenset({"evet", "hayır", "yes", "no", "var", "yok", "x", "✓", "✔", "+", "-", "–", "tamam", "ok"})
"""In a column that only says whether: the account is taken, the day is not known."""


def _day(raw: str, today: date) -> date | None:
    if not raw or turkish.fold(raw) in _TICKS:
        return None
    day = read_day(raw)
    if day is None:
        raise _Refused(
            QT_TRANSLATE_NOOP("services", "“{day}” bir tarih olarak okunamadı; 02.11.2026 gibi yazın."), day=raw[:40]
        )
    if day > today:
        raise _Refused(QT_TRANSLATE_NOOP("services", "Doğrulama tarihi gelecekte: {day}."), day=raw[:40])
    return day
