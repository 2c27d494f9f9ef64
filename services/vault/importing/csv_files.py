"""Tables of accounts: KeePassXC, browsers, other password managers, and lists that people keep in Excel."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.vault.importing.building import drafts_of
from services.vault.importing.columns import Layout, Role, find_layout
from services.vault.importing.drafts import Entry, EntryRefused, ExportError, ExportFile, Format
from services.vault.importing.limits import MOST_COLUMNS
from services.vault.importing.tables import DELIMITERS, Flaw, Row, declared_delimiter, rows
from services.vault.importing.texts import not_text

_BIN = ("recycle bin", "geri donusum kutusu", "cop kutusu", "trash")
_LASTPASS_NOTE = "http://sn"
_OF_THE_BROWSER = re.compile(r"(chrome|about|moz-extension|chrome-extension)://", re.IGNORECASE)


def read(text: str, is_cancelled: Callable[[], bool]) -> ExportFile:
    """Read a table with headings. Raises ExportError, ``Cancelled``."""
    layout, body = _opened(text)
    read_rows = ((row.line, partial(_entry, row, layout, whole)) for row, whole in _ends(body, text.endswith("\n")))
    drafts = drafts_of(read_rows, is_cancelled)
    if not drafts:
        raise ExportError(
            "empty",
            Message(QT_TRANSLATE_NOOP("services", "Dosyada sütun başlıkları var, kayıt yok.")),
            Message(QT_TRANSLATE_NOOP("services", "Öteki programdan yeniden dışa aktarın.")),
        )
    return ExportFile(layout.format, drafts)


def _opened(text: str) -> tuple[Layout, Iterator[Row]]:
    """Return what the columns hold and the rows under the headings. Raises ExportError."""
    declared, rest = declared_delimiter(text)
    first_line = 2 if declared else 1
    for delimiter in declared or DELIMITERS:
        found = rows(rest, delimiter, first_line)
        heading = next(found, None)
        if heading is None or heading.flaw:
            continue
        if len(heading.cells) > MOST_COLUMNS:
            raise _no_headings()
        layout = find_layout(heading.cells)
        if layout is not None:
            return layout, found
    if _looks_like_a_table(rest):
        raise _no_headings()
    raise not_text()


def _looks_like_a_table(text: str) -> bool:
    lines = [line for line in islice(text.split("\n"), 5) if line.strip()]
    return len(lines) > 0 and any(all(delimiter in line for line in lines) for delimiter in DELIMITERS)


def _no_headings() -> ExportError:
    return ExportError(
        "columns",
        Message(QT_TRANSLATE_NOOP("services", "Dosyanın ilk satırında tanınan sütun başlıkları yok.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "İlk satıra “hesap; kullanıcı adı; parola; adres; not” başlıklarını yazın ya da dosyayı öteki"
                " programdan yeniden dışa aktarın.",
            )
        ),
    )


def _ends(found: Iterator[Row], complete: bool) -> Iterator[tuple[Row, bool]]:
    """Yield each row, and whether its end is known: the last one of a file that breaks off may be a half."""
    before: Row | None = None
    for row in found:
        if before is not None:
            yield before, True
        before = row
    if before is not None:
        yield before, complete


def _entry(row: Row, layout: Layout, whole: bool) -> Entry:
    _refuse_shifted(row, layout, whole)

    def cell(role: Role) -> str:
        place = layout.places.get(role)
        return row.cells[place] if place is not None and place < len(row.cells) else ""

    url, title = cell(Role.URL).strip(), cell(Role.TITLE)
    _refuse_others(layout, cell, url, title)
    if layout.format is Format.LASTPASS_CSV and url == _LASTPASS_NOTE:
        url = ""
    user_name, mail = cell(Role.USER_NAME).strip(), cell(Role.MAIL).strip()
    notes = "\n".join(part for part in (cell(Role.NOTES), cell(Role.MORE_NOTES)) if part.strip())
    return Entry(
        title=title,
        issuer=cell(Role.ISSUER),
        user_name=user_name or mail,
        mail=mail if user_name and mail != user_name else "",
        phone=cell(Role.PHONE),
        password=cell(Role.PASSWORD),
        url=url,
        notes=notes,
        # KeePassXC writes "none" where it has no user name.
        otp=cell(Role.OTP).replace(":none?", ":?") if layout.format is Format.KEEPASSXC_CSV else cell(Role.OTP),
    )


def _refuse_shifted(row: Row, layout: Layout, whole: bool) -> None:
    """Refuse a row whose cells may not stand under their headings: a wrong password would be stored."""
    if row.flaw is Flaw.OPEN_QUOTE:
        text = QT_TRANSLATE_NOOP("services", "Açılan tırnak kapanmamış; bu satır ve sonrası okunamadı.")
        raise EntryRefused("open-quote", Message(text))
    if row.flaw:
        text = QT_TRANSLATE_NOOP("services", "Tırnaklar birbirini tutmuyor; satır alınmadı.")
        raise EntryRefused("quotes", Message(text))
    if any(cell.strip() for cell in row.cells[layout.width :]):
        text = QT_TRANSLATE_NOOP("services", "Başlıklardan çok sütun var; bilgiler kaymış olabilir, satır alınmadı.")
        raise EntryRefused("too-many-cells", Message(text))
    needed = max(layout.places[role] for role in (Role.PASSWORD, Role.OTP) if role in layout.places)
    # People leave out empty cells at a row's end; programs never do.
    may_be_short = layout.format is Format.TABLE and whole and len(row.cells) > needed
    if len(row.cells) < layout.width and not may_be_short:
        text = QT_TRANSLATE_NOOP("services", "Satır yarım kalmış; alınmadı. Dosya eksik inmiş olabilir.")
        raise EntryRefused("too-few-cells", Message(text))


def _refuse_others(layout: Layout, cell: Callable[[Role], str], url: str, title: str) -> None:
    """Refuse what stands in such tables and is no account."""
    if _OF_THE_BROWSER.match(url):
        text = QT_TRANSLATE_NOOP("services", "Tarayıcının kendi kaydı; alınmadı.")
        raise EntryRefused("browser-internal", Message(text), title)
    group = turkish.searchable(cell(Role.GROUP)).rstrip("/").rsplit("/", 1)[-1]
    if group in _BIN:
        raise EntryRefused("deleted", Message(QT_TRANSLATE_NOOP("services", "Çöp kutusundaydı; alınmadı.")), title)
    if Role.KIND in layout.places and cell(Role.KIND).strip() not in ("login", "note", ""):
        text = QT_TRANSLATE_NOOP("services", "Hesap bilgisi değil (kart, kimlik gibi); alınmadı.")
        raise EntryRefused("not-a-login", Message(text), title)
