"""Dates as people write them in Turkish and English posts."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from services.language import turkish

MONTHS_TR = (
    *("ocak", "şubat", "mart", "nisan", "mayıs", "haziran"),
    *("temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"),
)
MONTHS_EN = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
DAYS_TR = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"]
DAYS_EN = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH = {name: i % 12 + 1 for i, name in enumerate([*MONTHS_TR, *MONTHS_EN])}
WEEKDAY = {name: i % 7 for i, name in enumerate([*DAYS_TR, *DAYS_EN])}

# All patterns run over the folded text, in which "Mayıs" and "MAYIS" are one.
_TR = "|".join(MONTHS_TR)
_EN = "|".join(MONTHS_EN)
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"""(?<![\w.,:/-])(?:
      (?P<day>\d{{1,2}})(?:\s?[-–/]\s?(?P<last>\d{{1,2}})|\s+(?:ve|ila|and)\s+(?P<also>\d{{1,2}}))?
        (?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_TR}|{_EN})(?:,?\s+(?P<year>{_YEAR}))?(?!\w)
    | (?P<month2>{_EN})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year2>{_YEAR}))?(?![\w:])
    | (?P<day3>\d{{1,2}})[./](?P<month3>\d{{1,2}})[./](?P<year3>{_YEAR})(?![\w/])
    )(?P<ending>'\w{{1,8}})?""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text: days ``first`` to ``last`` (the same where it is one day), ``year`` 0 where it has none."""

    start: int
    end: int
    first: int
    last: int
    month: int
    year: int
    day_start: int
    """Where the number of the last day stands."""
    bare_end: int
    """Where it ends without a Turkish case ending (``26 Şubat'ta``)."""

    @property
    def single(self) -> bool:
        return self.first == self.last

    def possible(self) -> bool:
        """Tell whether its days exist; without a year 29 February does."""
        return 1 <= self.first <= self.longest and 1 <= self.last <= self.longest

    @property
    def longest(self) -> int:
        """The last day of its month."""
        return calendar.monthrange(self.year or 2024, self.month)[1]

    def near(self, reference: date) -> list[date]:
        """Return the days that its last day may be: one with a year, else the nearest before or after.

        Both neighbours are returned where neither is much closer to ``reference`` than the other.
        """
        if self.year:
            return [date(self.year, self.month, self.last)]
        years = (reference.year - 1, reference.year, reference.year + 1)
        days = [date(y, self.month, self.last) for y in years if self._in(y)]
        days.sort(key=lambda day: abs((day - reference).days))
        sure = days and abs((days[0] - reference).days) <= 120
        return days[:1] if sure else days[:2]

    def _in(self, year: int) -> bool:
        return self.last <= calendar.monthrange(year, self.month)[1]


def fold(text: str) -> str:
    """Fold ``text`` for the patterns here: Turkish lower case, English names as they are. Same length."""
    return _ENGLISH_I.sub(lambda match: match[0].replace("ı", "i"), turkish.fold(text))


_ENGLISH_I = re.compile(r"\b(?:aprıl|frıday)\b")  # what Turkish folding makes of the capitals


def find_dates(folded: str) -> Iterator[WrittenDate]:
    """Yield the dates of ``folded`` text, possible or not."""
    for match in _DATE.finditer(folded):
        found = _read(match)
        if found is not None:
            yield found


def _read(match: re.Match[str]) -> WrittenDate | None:
    kind = next(k for k in ("day", "day2", "day3") if match[k])
    number = kind[3:]
    last_group = kind
    if not number and (match["last"] or match["also"]):
        last_group = "last" if match["last"] else "also"
    month_text = match["month" + number]
    month = int(month_text) if number == "3" else _MONTH[month_text]
    if not 1 <= month <= 12:
        return None
    return WrittenDate(
        start=match.start(),
        end=match.end(),
        first=int(match[kind]),
        last=int(match[last_group]),
        month=month,
        year=int(match["year" + number] or 0),
        day_start=match.start(last_group),
        bare_end=match.start("ending") if match["ending"] else match.end(),
    )
