"""Cuts the text of a table into rows, strictly: a row whose cells may have shifted is reported, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from services.vault.importing.limits import LONGEST_CELL, MOST_MARKS, too_large

DELIMITERS = ",;\t"
_QUOTED = re.compile(r'"([^"]*(?:""[^"]*)*)"')
_SEPARATOR_LINE = re.compile(r"sep=([;,\t])\n", re.IGNORECASE)


class Flaw(StrEnum):
    """Why a row cannot be trusted."""

    OPEN_QUOTE = "open-quote"
    """A quotation mark is never closed: where the row ends cannot be known, nor what stands behind it."""
    AFTER_QUOTE = "after-quote"
    """Something stands between a closing quotation mark and the next separator."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds anything, and the line it begins on, counted from 1."""

    line: int
    cells: tuple[str, ...]
    flaw: Flaw | None = None

    def __repr__(self) -> str:  # its cells may be passwords
        return f"Row(line={self.line})"


def declared_delimiter(text: str) -> tuple[str, str]:
    """Return the separator that Excel's ``sep=`` line declares, if it does, and the text behind that line."""
    declared = _SEPARATOR_LINE.match(text)
    return (declared[1], text[declared.end() :]) if declared else ("", text)


def rows(text: str, delimiter: str, first_line: int = 1) -> Iterator[Row]:
    """Yield the rows of ``text``. Quoted cells may hold separators and line ends. Raises ExportError for huge ones."""
    if text.count(delimiter) + text.count("\n") > MOST_MARKS:
        raise too_large()
    position, line = 0, first_line
    plain = re.compile(f"[^{re.escape(delimiter)}\n]*")
    while position < len(text):
        begin, cells, flaw = position, list[str](), None
        while True:
            position, cell, flaw = _cell(text, position, plain, delimiter)
            cells.append(cell)
            if flaw or position >= len(text) or text[position] == "\n":
                break
            position += 1
        if flaw is Flaw.OPEN_QUOTE:
            yield Row(line, tuple(cells), flaw)
            return
        if flaw:
            end = text.find("\n", position)
            position = len(text) if end < 0 else end
        if flaw or any(cell.strip() for cell in cells):
            yield Row(line, tuple(cells), flaw)
        position += 1
        line += text.count("\n", begin, position)


def _cell(text: str, position: int, plain: re.Pattern[str], delimiter: str) -> tuple[int, str, Flaw | None]:
    """Return where the cell at ``position`` ends, what it holds, and what is wrong with it."""
    if not text.startswith('"', position):
        found = plain.match(text, position)
        assert found is not None  # it matches the empty cell
        return found.end(), found[0], None
    quoted = _QUOTED.match(text, position, position + LONGEST_CELL)
    if quoted is None:
        return position, "", Flaw.OPEN_QUOTE
    end = quoted.end()
    whole = end >= len(text) or text[end] in (delimiter, "\n")
    return end, quoted[1].replace('""', '"'), None if whole else Flaw.AFTER_QUOTE
