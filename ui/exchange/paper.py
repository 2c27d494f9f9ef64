"""A month or a week on paper: A4 across, a column for each weekday, every post of it, on as many pages as it takes.

Where one page has room to spare, the days share it: somebody may want to write by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from models.enums import PostState
from models.planning import DayMark
from models.posts import Post
from services.accounts.handles import PLATFORM_NAMES
from services.clock import ISTANBUL, local_day
from services.planning.times import local_moment, post_moment
from ui.messages import say
from ui.theme.theme import FONT_FAMILIES

translate = QCoreApplication.translate
_MARGIN = 10.0
"""Millimetres."""
_RESOLUTION = 300
_SCREEN_DPI = 96
"""Qt's own pixels to an inch, in which HTML is measured."""
_SHARED = 0.9
"""How much of the room to spare is shared out: a line more must not begin another page."""
_LONGEST = {False: 90, True: 600}
"""Code points of a post that are printed, of a month and of a week."""
_PALE = "#eef1f5"
_BORDER = 'style="border:1px solid #9aa3b2"'


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed: whole weeks from a Monday on. ``title`` stands above; ``whose`` is the unit.

    ``marks`` are the special days among them. Of a month only its own posts are printed, as in its tables.
    """

    title: str
    whose: str
    first: date
    weeks: int
    month: int | None
    """The month's number, whose neighbours are pale; ``None`` for a week."""
    posts: Sequence[Post]
    marks: Mapping[date, Sequence[DayMark]] = field(default_factory=dict[date, Sequence[DayMark]])

    spare: int = 0
    """By how many pixels each week is higher than it need be."""

    @property
    def days(self) -> list[date]:
        return [self.first + timedelta(days=number) for number in range(7 * self.weeks)]

    @property
    def is_week(self) -> bool:
        return self.month is None

    @property
    def span(self) -> tuple[datetime, datetime]:
        """When the first day whose posts are printed begins, and the last one ends."""
        meant = [day for day in self.days if self.month in (None, day.month)]
        return local_moment(meant[0], time(0)), local_moment(meant[-1] + timedelta(days=1), time(0))


def month_sheet(month: date) -> Sheet:
    """Return the empty sheet of a month."""
    begin = month.replace(day=1)
    end = (begin + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    first = begin - timedelta(days=begin.weekday())
    title = f"{QLocale().standaloneMonthName(begin.month)} {begin.year}"
    return Sheet(title, "", first, (end - first).days // 7 + 1, begin.month, ())


def week_sheet(day: date) -> Sheet:
    """Return the empty sheet of the week of a day."""
    first = day - timedelta(days=day.weekday())
    last = first + timedelta(days=6)
    locale = QLocale()
    title = f"{first.day} {locale.monthName(first.month)} – {last.day} {locale.monthName(last.month)} {last.year}"
    return Sheet(title, "", first, 1, None, ())


def state_name(post: Post, now: datetime) -> str:
    """Return what is printed of a post's state."""
    if post.state is PostState.PLANNED and post.planned_at is not None and post.planned_at < now:
        return translate("Exchange", "Gecikti")
    return {
        PostState.IDEA: translate("Exchange", "Fikir"),
        PostState.DRAFT: translate("Exchange", "Taslak"),
        PostState.REVIEW: translate("Exchange", "Gözden geçirmede"),
        PostState.READY: translate("Exchange", "Hazır"),
        PostState.PLANNED: translate("Exchange", "Planlandı"),
        PostState.PUBLISHED: translate("Exchange", "Yayımlandı"),
        PostState.CANCELLED: translate("Exchange", "İptal edildi"),
    }[post.state]


def as_pdf(sheet: Sheet, state_word: Callable[[Post], str], locale: QLocale) -> bytes:
    """Return the PDF of a sheet. It may be made on a lane: nothing of a window is touched."""
    octets = QByteArray()
    buffer = QBuffer(octets)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(sheet.title)
    writer.setCreator("Birim Kalemi")
    print_sheet(writer, sheet, state_word, locale)
    buffer.close()
    return bytes(octets.data())


def print_sheet(device: QPagedPaintDevice, sheet: Sheet, state_word: Callable[[Post], str], locale: QLocale) -> None:
    """Print a sheet on a printer or a PDF writer."""
    laid_out(device, sheet, state_word, locale).print_(device)


def laid_out(
    device: QPagedPaintDevice, sheet: Sheet, state_word: Callable[[Post], str], locale: QLocale
) -> QTextDocument:
    """Return what is printed of a sheet on ``device``, which is turned to fit it."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(FONT_FAMILIES)
    font.setPointSizeF(8)
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(device)
    page = QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size())
    document.setHtml(html_of(sheet, state_word, locale))
    document.setTextWidth(page.width())
    rest = (page.height() - document.size().height()) * _SCREEN_DPI / device.logicalDpiY()
    if rest > sheet.weeks:
        roomy = replace(sheet, spare=int(rest * _SHARED / sheet.weeks))
        document.setHtml(html_of(roomy, state_word, locale))
    document.setPageSize(page)
    return document


def html_of(sheet: Sheet, state_word: Callable[[Post], str], locale: QLocale) -> str:
    """Return the sheet as the HTML that Qt lays out."""
    by_day: dict[date, list[Post]] = {}
    for post in sorted(sheet.posts, key=_order):
        moment = post_moment(post)
        if moment is not None:
            by_day.setdefault(local_day(moment), []).append(post)
    names = (locale.standaloneDayName(number, QLocale.FormatType.LongFormat) for number in range(1, 8))
    head = "".join(f'<th width="14%" align="left" bgcolor="{_PALE}" {_BORDER}>{escape(name)}</th>' for name in names)
    rows = "".join(f"<tr>{_week(sheet, week, by_day, state_word, locale)}</tr>" for week in range(sheet.weeks))
    return (
        f'<p style="font-size:14pt"><b>{escape(sheet.title)}</b>'
        f'<span style="font-size:9pt">&nbsp;&nbsp;&nbsp;{escape(sheet.whose)}</span></p>'
        '<table width="100%" border="0" cellspacing="0" cellpadding="12" style="border-collapse:collapse">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
    )


def _week(
    sheet: Sheet,
    week: int,
    by_day: Mapping[date, Sequence[Post]],
    state_word: Callable[[Post], str],
    locale: QLocale,
) -> str:
    cells: list[str] = []
    for number in range(7):
        day = sheet.first + timedelta(days=7 * week + number)
        other = sheet.month is not None and day.month != sheet.month
        ground = f' bgcolor="{_PALE}"' if other else ""
        said = f"{day.day} {locale.monthName(day.month)}" if other or sheet.is_week or day.day == 1 else f"{day.day}"
        posts = "".join(_post(post, state_word, is_week=sheet.is_week) for post in by_day.get(day, ()))
        marks = "".join(f"<p><i>{escape(say(one.name))}</i></p>" for one in sheet.marks.get(day, ()))
        room = f'<p style="margin-top:{sheet.spare}px">&nbsp;</p>' if sheet.spare or not posts else ""
        cells.append(f'<td valign="top" {_BORDER}{ground}><p><b>{escape(said)}</b></p>{marks}{posts}{room}</td>')
    return "".join(cells)


def _post(post: Post, state_word: Callable[[Post], str], *, is_week: bool) -> str:
    moment = post_moment(post)
    assert moment is not None
    names = ", ".join(PLATFORM_NAMES[platform] for platform in post.platforms)
    head = " · ".join(part for part in (f"{moment.astimezone(ISTANBUL):%H.%M}", names, state_word(post)) if part)
    words = (post.text or post.headline) if is_week else " ".join(post.headline.split())
    longest = _LONGEST[is_week]
    words = words if len(words) <= longest else f"{words[:longest].rstrip()}…"
    lines = escape(words).replace("\n", "<br>")
    return f'<p style="margin-top:3px"><b style="font-size:7pt">{escape(head)}</b><br>{lines}</p>'


def _order(post: Post) -> tuple[str, str]:
    moment = post_moment(post)
    return ("" if moment is None else moment.isoformat(), post.id)
