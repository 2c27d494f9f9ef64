"""Files of calendars, told by what they are and not by what they are called."""

from __future__ import annotations

from pathlib import Path

from models.checking import IsCancelled
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.exchange.columns import is_heading
from services.exchange.sheet import LARGEST_FILE, Sheet, no_table, too_large
from services.exchange.text_table import read_table
from services.exchange.workbook import is_workbook, read_workbook
from services.text_files import read_whole

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CALENDAR = b"BEGIN:VCALENDAR"


def load_sheet(path: Path, is_cancelled: IsCancelled = lambda: False) -> Sheet:
    """Read the calendar in ``path``; its first row has the headings. Raises :class:`UserError` where it is none."""
    return read_sheet(read_whole(path, LARGEST_FILE, too_large()), is_cancelled)


def read_sheet(data: bytes, is_cancelled: IsCancelled = lambda: False) -> Sheet:
    """Return the calendar in ``data``. Raises :class:`UserError` for whatever is none."""
    if data.startswith(_OLD_OFFICE):
        if _ENCRYPTED in data:
            raise UserError(
                Message(QT_TRANSLATE_NOOP("services", "Bu Excel dosyası parolayla korunuyor.")),
                Message(QT_TRANSLATE_NOOP("services", "Excel’de parolasını kaldırıp kaydedin ve yeniden seçin.")),
            )
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu, eski türden bir Excel dosyası (.xls).")),
            Message(QT_TRANSLATE_NOOP("services", "Excel’de “Farklı kaydet” ile .xlsx türünü seçip onu alın.")),
        )
    if is_workbook(data):
        return read_workbook(data, is_heading, is_cancelled)
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_CALENDAR):
        raise no_table(QT_TRANSLATE_NOOP("services", "Bu bir takvim dosyası (ICS); buradan yalnız tablo alınır."))
    if data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf")):
        raise no_table(QT_TRANSLATE_NOOP("services", "Bu dosya bir tablo değil."))
    return read_table(data, is_heading, is_cancelled)
