"""The only module that knows openpyxl: XLSX files read with bounds, and written without a formula."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from models.checking import IsCancelled
from models.errors import Cancelled, UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.exchange.sheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_UNPACKED,
    Cell,
    Flaw,
    Sheet,
    SheetRow,
    cell_text,
    no_table,
    too_many_columns,
    too_many_rows,
    watched,
)

_MOST_PARTS = 2_000
_ROOM_ABOVE = 200
"""Rows that may be empty, or hold a title, beside those that count."""
_CHUNK = 1 << 20
_ROW_NUMBER = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d{1,9})"')
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|is|f)[\s>]")


def is_workbook(data: bytes) -> bool:
    """Tell whether ``data`` begins as a ZIP archive does."""
    return data.startswith(b"PK\x03\x04")


def read_workbook(data: bytes, wanted: Callable[[Sequence[Cell]], bool], is_cancelled: IsCancelled) -> Sheet:
    """Return the first sheet of ``data`` with a row that is ``wanted`` (its headings); that row comes first.

    Raises :class:`UserError` for whatever is no whole workbook of bearable size.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _judge(archive)
            scans = {
                name: _scan(archive, name)
                for name in archive.namelist()
                if name.startswith("xl/worksheets/") and name.endswith(".xml")
            }
        with warnings.catch_warnings():  # of what it leaves out: pictures, rules for colours
            warnings.simplefilter("ignore")
            return _first_wanted(data, scans, wanted, is_cancelled)
    except (UserError, Cancelled):
        raise
    except MemoryError:
        raise _too_much() from None
    except Exception as error:  # whatever a damaged archive makes zipfile, the XML parser and openpyxl say
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu Excel dosyası bozuk ya da yarım.")),
            Message(QT_TRANSLATE_NOOP("services", "Excel’de açıp yeniden .xlsx olarak kaydedin ve onu seçin.")),
        ) from error


def _judge(archive: zipfile.ZipFile) -> None:
    """Refuse what is no plain workbook, or would unpack to too much. Sizes are counted, not believed."""
    names = archive.namelist()
    if "mimetype" in names and "content.xml" in names:
        raise no_table(QT_TRANSLATE_NOOP("services", "Bu bir LibreOffice dosyası; Excel (.xlsx) olarak kaydedin."))
    if any(name.endswith("vbaProject.bin") for name in names):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu dosyada makro var; makrolu dosyalar alınmaz.")),
            Message(QT_TRANSLATE_NOOP("services", "Excel’de “Farklı kaydet” ile .xlsx türünü seçip onu alın.")),
        )
    if "xl/workbook.xml" not in names:
        raise no_table(QT_TRANSLATE_NOOP("services", "Bu dosya bir Excel çalışma kitabı değil."))
    if len(names) > _MOST_PARTS or len(set(names)) != len(names):
        raise _too_much()
    left = MOST_UNPACKED
    for info in archive.infolist():
        with archive.open(info) as part:
            begin = True
            while chunk := part.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise _too_much()
                if begin and (b"<!DOCTYPE" in chunk[:4096] or b"<!ENTITY" in chunk[:4096]):
                    raise _too_much()
                begin = False


def _too_much() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu Excel dosyası açılınca çok büyüyor; güvenle okunamaz.")),
        Message(QT_TRANSLATE_NOOP("services", "Yalnız takvimin satırlarını yeni bir dosyaya kopyalayıp onu seçin.")),
    )


class _Scan:
    """What the XML of a sheet tells before it is read cell by cell."""

    def __init__(self, xml: bytes) -> None:
        self.merged = len(_MERGED.findall(xml))
        self.has_formulas = _FORMULA.search(xml) is not None
        beyond = next((m.start() for m in _ROW_NUMBER.finditer(xml) if int(m[1]) > MOST_ROWS + _ROOM_ABOVE), None)
        self.goes_on = beyond is not None and _VALUE.search(xml, beyond) is not None


def _scan(archive: zipfile.ZipFile, name: str) -> _Scan:
    return _Scan(archive.read(name))


def _first_wanted(
    data: bytes, scans: dict[str, _Scan], wanted: Callable[[Sequence[Cell]], bool], is_cancelled: IsCancelled
) -> Sheet:
    book = _open(data, values=True)
    formulas = _open(data, values=False) if any(scan.has_formulas for scan in scans.values()) else None
    for place, sheet in enumerate(book.worksheets):
        scan = scans.get(str(getattr(sheet, "_worksheet_path", "")).lstrip("/"))
        twin = formulas.worksheets[place] if formulas is not None else None
        rows = _rows(sheet, twin, wanted, is_cancelled)
        if not rows:
            continue
        if scan is not None and scan.goes_on:
            raise too_many_rows()
        return Sheet(tuple(rows), _notes(book, sheet, scan))
    raise no_table(QT_TRANSLATE_NOOP("services", "Dosyada takvim başlıkları bulunamadı."))


def _notes(book: Any, sheet: Any, scan: _Scan | None) -> tuple[Message, ...]:
    notes: list[Message] = []
    if len(book.worksheets) > 1:
        said = QT_TRANSLATE_NOOP("services", "Dosyada {n} sayfa var; “{name}” sayfası okundu.")
        notes.append(Message(said, {"n": len(book.worksheets), "name": str(sheet.title)}))
    if scan is not None and scan.merged:
        said = QT_TRANSLATE_NOOP(
            "services", "{n} birleştirilmiş hücre var; değerleri yalnız ilk satırlarında sayıldı, ötekiler boş."
        )
        notes.append(Message(said, {"n": scan.merged}))
    return tuple(notes)


def _open(data: bytes, *, values: bool) -> Any:
    from openpyxl import load_workbook

    return cast("Any", load_workbook)(io.BytesIO(data), read_only=True, data_only=values, keep_links=False)


def _rows(sheet: Any, twin: Any, wanted: Callable[[Sequence[Cell]], bool], is_cancelled: IsCancelled) -> list[SheetRow]:
    """Return the rows from the headings on; none where the sheet has no headings."""
    kept: list[SheetRow] = []
    for number, cells in enumerate(watched(_values(sheet, twin), is_cancelled), 1):
        if all(cell is None or cell == "" for cell in cells):
            continue
        if not kept and not wanted(cells[:MOST_COLUMNS]):
            if number > _ROOM_ABOVE:
                return []
            continue
        if len(cells) > MOST_COLUMNS and any(cell not in (None, "") for cell in cells[MOST_COLUMNS:]):
            raise too_many_columns()
        kept.append(SheetRow(number, cells[:MOST_COLUMNS]))
        if len(kept) > MOST_ROWS + 1:
            raise too_many_rows()
    return kept


def _values(sheet: Any, twin: Any) -> Iterator[tuple[Cell, ...]]:
    # One column more than is allowed, so that it is seen; the sheet's own word on its size is not believed.
    bounds = {"min_row": 1, "max_row": MOST_ROWS + _ROOM_ABOVE, "max_col": MOST_COLUMNS + 1}
    rows = sheet.iter_rows(values_only=True, **bounds)
    if twin is None:
        for row in rows:
            yield tuple(map(_plain, row))
        return
    for row, others in zip(rows, twin.iter_rows(**bounds), strict=False):
        yield tuple(
            Flaw.FORMULA if value is None and getattr(other, "data_type", "") == "f" else _plain(value)
            for value, other in zip(row, others, strict=False)
        )


def _plain(value: object) -> Cell:
    if value is None or isinstance(value, bool | int | float | datetime | date | time | timedelta):
        return value
    return str(value)


_WIDTHS = (12, 8, 26, 16, 28, 60)
"""Characters of the first columns; the others are as wide as the fifth."""
_DAY_FORMAT, _TIME_FORMAT = "dd.mm.yyyy", "hh:mm"


def write_workbook(
    title: str, headings: Sequence[str], rows: Iterable[Sequence[str | date | time | None]], is_cancelled: IsCancelled
) -> bytes:
    """Return a workbook with one sheet. Text is text, whatever it begins with: nothing in it is ever a formula."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = cast("Any", Workbook)(write_only=True)
    sheet = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", title)[:31] or "1")
    for place in range(1, len(headings) + 1):
        width = _WIDTHS[place - 1] if place <= len(_WIDTHS) else 28
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"
    make = _Cells(sheet)
    sheet.append([make.heading(one) for one in headings])
    for row in watched(rows, is_cancelled):
        sheet.append([make.cell(value) for value in row])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


class _Cells:
    """Makes the cells of one sheet."""

    def __init__(self, sheet: Any) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        self._make = cast("Any", WriteOnlyCell)
        self._sheet = sheet
        self._bold = Font(bold=True)
        self._wrapped = Alignment(wrap_text=True, vertical="top")
        self._top = Alignment(vertical="top")

    def heading(self, text: str) -> Any:
        made = self._text(text)
        made.font = self._bold
        return made

    def cell(self, value: str | date | time | None) -> Any:
        if value is None or value == "":
            return None
        if isinstance(value, str):
            made = self._text(value)
            made.alignment = self._wrapped
            return made
        made = self._make(self._sheet, value)
        made.number_format = _TIME_FORMAT if isinstance(value, time) else _DAY_FORMAT
        made.alignment = self._top
        return made

    def _text(self, text: str) -> Any:
        made = self._make(self._sheet, None)
        made.value = cell_text(text)
        made.data_type = "s"  # not what openpyxl makes of a first “=”
        return made
