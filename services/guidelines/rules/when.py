"""When something is: the dates, hours, weekdays and relative words ("yarın") of a text, with their places.

One small grammar for Turkish and English, in regular expressions without nested repetition. It reads folded text
(``calendar_words.fold``); the spans are those of the text itself. Nothing here judges: an ``32 Mart`` is a written date
that is not possible, ``25.00`` a written time that is not.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from services.guidelines.rules.calendar_words import DAY_NAMES, MONTH, MONTHS_EN, MONTHS_TR, WEEKDAY, fold

_TR = "|".join(MONTHS_TR)
_EN = "|".join(MONTHS_EN)
_YEAR = r"(?:19|20)\d\d"
_N = r"\d{1,2}(?:st|nd|rd|th)?"
_DAYS = rf"{_N}(?:(?:\s?[-–—/]\s?|\s+(?:ila|ile|to)\s+){_N}|(?:\s?,\s?{_N}){{0,6}}\s+(?:ve|veya|and|or|&)\s+{_N})?"
_LOOSE = r"(?:[dt][ae]n?|y?[ae]|[ıiuü]n?)"  # a case ending that lacks its apostrophe
_DATE = re.compile(
    rf"""(?<![\w.,:/])(?<!\b\d-)(?<!\b\d\d-)(?<!\d-\d\d-)(?:
      (?P<days>{_DAYS})\s+(?:of\s+)?(?:(?P<month>{_TR}|{_EN})(?:\s?,?\s+(?P<year>{_YEAR}))?)(?P<loose>{_LOOSE})?(?!\w)
    | (?P<month2>{_EN})\s+(?P<days2>{_DAYS})(?:,?\s+(?P<year2>{_YEAR}))?(?![\w:])
    | (?:(?P<from3>\d{{1,2}})(?:[./](?P<frommonth3>\d{{1,2}}))?\.?\s?[-–—]\s?)?
      (?P<days3>\d{{1,2}})(?P<sign>[./])(?P<month3>\d{{1,2}})(?P=sign)(?P<year3>{_YEAR}|[23]\d)(?![\w/])(?!\.\d)
    | (?P<month4>{_TR}|aralığ)(?:'?[ıiuü]n|\s+ayının)\s+(?P<days4>\d{{1,2}})(?=['’])
    )(?P<ending>'\w{{1,8}})?""",
    re.VERBOSE,
)
_NUMBERS = re.compile(r"\d+")
_RANGE_SIGN = re.compile(r"[-–—/]|ila|ile|to")
_BETWEEN = re.compile(
    rf"(?:\s+(?:{DAY_NAMES}))?\s*(?:[-–—]|\b(?:ile|ila|to|until|through)\b|(?<=[dt][ae]n)\s)\s*(?:(?:{DAY_NAMES})\s+)?\Z"
)

_HOUR = r"\d{1,2}"
_CLOCK = r"[\u23f0\u231a\u231b\u23f1-\u23f3\U0001f550-\U0001f567]\ufe0f?"
_TIME = re.compile(
    rf"""(?<![\w.,:/+%₺$€])(?:
      (?P<word>saat(?:i|ler|leri)?\s*:?\s*|{_CLOCK}\s*(?:saat\s*:?\s*)?|(?:at|from)\s+)?
      (?P<hour>{_HOUR})[.:](?P<minute>\d\d)(?:\s?(?P<half>[ap]\.?m\b\.?))?(?:'?(?P<from>[dt][ae]n)(?!\w))?
      (?:\s?(?P<dash>[-–—]|\b(?:ile|ila|ve|to)\b|(?<=[dt][ae]n))\s?(?:saat\s)?(?P<hour2>{_HOUR})[.:](?P<minute2>\d\d)
         (?:\s?(?P<half2>[ap]\.?m\b\.?))?)?
    | (?P<word2>saat\s*:?\s+|{_CLOCK}\s*)(?P<hour3>{_HOUR})(?![\w.:,/]*\d)(?!\s?(?:[-–]\s?\d|saat|%|₺|tl\b))
    | (?P<hour4>{_HOUR})\s?(?P<half4>[ap]\.?m\b\.?)
    | (?P<part>sabah|öğlen?|akşam|gece)\s+(?P<hour5>{_HOUR})(?='[dt][ae])
    )(?P<ending>'\w{{1,6}})?(?![\d/]|[.:,]\d)(?!\s?(?:tl\b|lira|₺|\$|€|puan|%|kg\b|km\b|m²|metre|milyon|bin\b|gb\b))""",
    re.VERBOSE,
)

_PART = r"(?:sabah|öğlen|öğle|öğleden\s+sonra|öğleden\s+önce|akşamüstü|akşam|gece)"
_RELATIVE = re.compile(
    rf"""(?<![\w'@\#])(?:
      (?P<near>bugün|yarın|dün|öbür\s+gün|ertesi\s+gün)(?:\s+(?P<part>{_PART}))?
    | bu\s+(?P<part2>{_PART})
    | (?P<which>bu|gelecek|önümüzdeki|haftaya|gelecek\s+hafta|önümüzdeki\s+hafta|bu\s+hafta)
      \s+(?P<name>{DAY_NAMES})(?:\s+(?:günü|akşamı|sabahı))?
    | (?P<today>haftaya\s+bugün)
    | (?P<end>bu\s+hafta\s?sonu|(?:önümüzdeki|gelecek)\s+hafta\s?sonu)
    | (?P<week>haftaya|gelecek\s+hafta|önümüzdeki\s+hafta|bu\s+hafta)(?!\s?(?:sonu|başı|içi|ki))
    | (?P<english>today|tonight|tomorrow|yesterday)
    | (?P<english2>this|next)\s+(?P<name2>{DAY_NAMES}|weekend)
    )(?![\w]|'\w)""",
    re.VERBOSE,
)
_RELATIVE_WORDS = (
    *("bugün", "yarın", "dün", "öbür", "ertesi", "gelecek", "önümüzdeki", "haftaya"),
    *("today", "tonight", "tomorrow", "yesterday", "this", "next"),
)
_THIS = re.compile(rf"bu\s+(?:{_PART}|hafta|{DAY_NAMES})")
"""One of these or of the words above is in whatever ``_RELATIVE`` finds."""
_OFFSETS = {
    "bugün": 0,
    "today": 0,
    "tonight": 0,
    "yarın": 1,
    "tomorrow": 1,
    "dün": -1,
    "yesterday": -1,
    "öbür gün": 2,
}
_KINDS = {"bu": "this", "bu hafta": "this", "this": "this", "gelecek": "coming", "önümüzdeki": "coming"}
_WEEKDAY = re.compile(
    rf"(?<!\w)(?P<each>her\s+)?(?P<name>{DAY_NAMES})(?P<plural>leri|ları)?(?P<ending>'\w{{1,6}})?(?!\w)"
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """One or several days of a month (``3``, ``3-5`` or ``3, 4 ve 5 Aralık 2026``). ``year`` is 0 where it has none."""

    start: int
    end: int
    bare_end: int
    """Where it ends without a Turkish case ending (``26 Şubat'ta``)."""
    days: tuple[int, ...]
    ranged: bool
    """Whether it goes from the first of two days to the last."""
    month: int
    year: int
    day_start: int
    """Where the number of the last day stands."""
    opens: bool = False
    """Whether it is the first half of a range over months, the next date being the other (``closes``)."""
    closes: bool = False

    @property
    def first(self) -> int:
        return self.days[0]

    @property
    def last(self) -> int:
        return self.days[-1]

    @property
    def single(self) -> bool:
        """Whether it is one day."""
        return len(self.days) == 1

    def possible(self) -> bool:
        """Tell whether its days exist; without a year 29 February does."""
        return all(1 <= day <= self.longest for day in self.days)

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

    def day(self, reference: date) -> date | None:
        """Return its last day, by the year nearest to ``reference`` where it has none; ``None``: no such day."""
        if not self.possible():
            return None
        return next(iter(self.near(reference)), None)

    def first_day(self, reference: date) -> date | None:
        """Return its first day, in the year of :meth:`day`."""
        last = self.day(reference)
        return last.replace(day=self.first) if last else None

    def _in(self, year: int) -> bool:
        return self.last <= calendar.monthrange(year, self.month)[1]


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """An hour, or hours from and to. ``sure``: it can be nothing else (``saat``, a clock, an ending, a colon)."""

    start: int
    end: int
    hour: int
    minute: int
    until: tuple[int, int] | None
    sure: bool

    def possible(self) -> bool:
        """Tell whether a clock ever shows it; 24.00 is the end of a day."""
        return _on_a_clock(self.hour, self.minute) and (self.until is None or _on_a_clock(*self.until))

    @property
    def minutes(self) -> int:
        return self.hour * 60 + self.minute


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """A word that means another day each day: ``yarın``, ``bu cuma``, ``haftaya salı`` (these have a ``weekday``)."""

    start: int
    end: int
    kind: str
    """``day`` (with ``offset``); ``this``, ``next``, ``coming`` (a weekday); ``weekend``, ``week``, also ``next-``."""
    offset: int = 0
    weekday: int | None = None

    def days(self, reference: date) -> tuple[date, ...]:
        """Return the days that may be meant when it is read on ``reference``, the likeliest first."""
        monday = reference - timedelta(days=reference.weekday())
        name = self.weekday or 0
        ahead = (name - reference.weekday()) % 7
        from_today, from_monday = {
            "day": ((self.offset,), ()),
            "this": ((ahead,), (name,)),
            "coming": ((ahead or 7,), (7 + name,)),
            "next": ((), (7 + name,)),
            "weekend": ((), (5, 6)),
            "next-weekend": ((), (12, 13, 5, 6)),
            "week": ((), tuple(range(7))),
            "next-week": ((), tuple(range(7, 14))),
        }[self.kind]
        days = [reference + timedelta(days=n) for n in from_today] + [monday + timedelta(days=n) for n in from_monday]
        return tuple(dict.fromkeys(days))


@dataclass(frozen=True, slots=True)
class WrittenWeekday:
    """The name of a weekday. ``each``: all of them are meant (``her cuma``, ``cumaları``, ``cuma günleri``)."""

    start: int
    end: int
    weekday: int
    each: bool


@dataclass(frozen=True, slots=True)
class When:
    """All that a text says of time, each kind in reading order."""

    folded: str
    dates: tuple[WrittenDate, ...]
    times: tuple[WrittenTime, ...]
    relatives: tuple[RelativeDay, ...]
    weekdays: tuple[WrittenWeekday, ...]


@lru_cache(maxsize=32)
def read_when(text: str) -> When:
    """Return what ``text`` says of time. The same text is asked about by several rules: the last answers are kept."""
    folded = fold(text)
    dates = tuple(find_dates(folded))
    return When(
        folded,
        dates,
        tuple(find_times(folded, dates)),
        tuple(find_relative_days(folded)),
        tuple(find_weekdays(folded)),
    )


def find_dates(folded: str) -> Iterator[WrittenDate]:
    """Yield the dates of ``folded`` text, possible or not."""
    waiting: WrittenDate | None = None
    for match in _DATE.finditer(folded):
        for one in _dates_of(match):
            found = one
            if waiting is not None:
                if _range_between(folded, waiting, found):
                    waiting, found = _joined(waiting, found)
                yield waiting
            waiting = found
    if waiting is not None:
        yield waiting


def _range_between(folded: str, first: WrittenDate, second: WrittenDate) -> bool:
    """Tell whether what stands between two dates makes them the halves of one range."""
    if first.closes or not first.single:
        return False
    after_ending = _BETWEEN.match(folded, first.end, second.start)
    return bool(after_ending or _BETWEEN.match(folded, first.bare_end, second.start))


def ends_before(begin: WrittenDate, end: WrittenDate, reference: date, *, at_most: int = 31) -> bool:
    """Tell whether a range from ``begin`` to ``end`` goes backwards.

    Without years a range over the turn of the year is none such: only a step back of ``at_most`` days is a slip, and
    ``1 Ekim-30 Eylül`` is a year.
    """
    if begin.year and end.year:
        first, last = begin.day(reference), end.day(reference)
        return first is not None and last is not None and last < first
    back = (begin.month - end.month) * 31 + begin.first - end.last
    return back > 0 and (begin.month == end.month or 2 < back <= at_most)


def find_times(folded: str, dates: tuple[WrittenDate, ...] = ()) -> Iterator[WrittenTime]:
    """Yield the hours of ``folded`` text outside its ``dates``; impossible ones only where nothing else is meant."""
    taken = iter(dates)
    date_ahead = next(taken, None)
    for match in _TIME.finditer(folded):
        while date_ahead is not None and date_ahead.end <= match.start():
            date_ahead = next(taken, None)
        if date_ahead is not None and date_ahead.start < match.end() and match.start() < date_ahead.end:
            continue
        found = _time_of(match, folded)
        if found is not None:
            yield found


def find_relative_days(folded: str) -> Iterator[RelativeDay]:
    """Yield the words of ``folded`` text that mean another day each day."""
    for match in _RELATIVE.finditer(folded) if _may_be_relative(folded) else ():
        found = _relative_of(match)
        if found is not None:
            yield found


def _may_be_relative(folded: str) -> bool:
    return any(word in folded for word in _RELATIVE_WORDS) or _THIS.search(folded) is not None


def find_weekdays(folded: str) -> Iterator[WrittenWeekday]:
    """Yield the weekdays of ``folded`` text. A "pazar" may be a market: who asks looks at what stands beside it."""
    for match in _WEEKDAY.finditer(folded) if any(name in folded for name in WEEKDAY) else ():
        each = bool(match["each"] or match["plural"]) or folded.startswith(" günleri", match.end())
        yield WrittenWeekday(match.start("name"), match.end(), WEEKDAY[match["name"]], each)


def _dates_of(match: re.Match[str]) -> Iterator[WrittenDate]:
    number = next(n for n in ("", "2", "3", "4") if match["days" + n])
    month_text = match["month" + number]
    month = int(month_text) if number == "3" else MONTH.get(month_text, 12)
    if not 1 <= month <= 12:
        return
    year = int((match["year" + number] if number != "4" else None) or 0)
    year += 2000 if 0 < year < 100 else 0
    ending = match["ending"] or (match["loose"] if number == "" else None) or ""
    group = "days" + number
    days, ranged, spot, day_start = _days_of(match[group], match.start(group))
    first_half = None
    start = spot if not number else match.start()
    if number == "3" and match["from3"]:
        if match["frommonth3"] and 1 <= int(match["frommonth3"]) <= 12:
            first_half = _simple(match, "from3", int(match["frommonth3"]), year, match.end("frommonth3"))
            start = match.start("days3")
        elif not match["frommonth3"]:
            days, ranged = (int(match["from3"]), *days), True
    elif start < match.start(group) and number == "3":
        start = match.start(group)
    found = WrittenDate(start, match.end(), match.end() - len(ending), days, ranged, month, year, day_start)
    if first_half is not None:
        yield first_half
    yield found


def _simple(match: re.Match[str], group: str, month: int, year: int, end: int) -> WrittenDate:
    start = match.start(group)
    return WrittenDate(start, end, end, (int(match[group]),), False, month, year, start)


def _days_of(text: str, offset: int) -> tuple[tuple[int, ...], bool, int, int]:
    """Return the days of ``3-5`` or ``3, 4 ve 5``, whether they are a range, and where the first and the last stand."""
    numbers = [(int(n.group()), offset + n.start()) for n in _NUMBERS.finditer(text)]
    ranged = len(numbers) == 2 and bool(_RANGE_SIGN.search(text))
    first = 0 if ranged else len(numbers) - 1
    while first and numbers[first - 1][0] < numbers[first][0]:
        first -= 1  # "Salon 12, 3 ve 4 Aralık": not all are days
    return tuple(number for number, _ in numbers[first:]), ranged, numbers[first][1], numbers[-1][1]


def _joined(first: WrittenDate, second: WrittenDate) -> tuple[WrittenDate, WrittenDate]:
    """Return two dates as the halves of one range; a year that only the second tells is the first one's too."""
    year = first.year
    if second.year and not year:
        year = second.year - (first.month > second.month)
    return replace(first, opens=True, year=year), replace(second, closes=True)


def _time_of(match: re.Match[str], folded: str) -> WrittenTime | None:
    number = next(n for n in ("", "3", "4", "5") if match["hour" + n])
    hour = int(match["hour" + number])
    minute = int(match["minute"]) if not number else 0
    half = match["half"] if not number else match["half4"]
    hour = _of_day(hour, half)
    until = None
    ended = match.start("ending") if match["ending"] else match.end()
    if not number and match["hour2"]:
        until = (_of_day(int(match["hour2"]), match["half2"]), int(match["minute2"]))
    if number == "5" and match["part"] == "akşam" and hour < 12:
        hour += 12
    start = match.start("hour" + number)
    introduced = bool(match["word"] or match["word2"])
    colon = not number and folded[match.end("hour")] == ":"
    ending = (match["ending"] or "")[1:2] in ("d", "t") or bool(match["from"])
    sure = introduced or bool(number) or ending or until is not None or (colon and len(match["hour"]) == 2)
    found = WrittenTime(start, ended, hour, minute, until, sure)
    if found.possible():
        plausible = sure or len(match["hour"] or "") == 2 or bool(half)
        return found if plausible else None
    return found if _meant_as_time(match, folded) else None


def _meant_as_time(match: re.Match[str], folded: str) -> bool:
    """Tell whether what no clock shows was meant as an hour: by ``saat``, a clock, its other half, or a date before."""
    if match["word"] or match["word2"]:
        return match["word"] is None or not match["word"].startswith(("at", "from"))
    before = bool(_BEFORE_TIME.search(folded, max(0, match.start() - 24), match.start()))
    if not match["hour2"] or match["dash"] not in ("-", "–", "—"):
        return before or bool(match["ending"] and _BEGINS_AT.match(folded, match.start("ending")))
    halves = (match["hour"], match["minute"]), (match["hour2"], match["minute2"])
    one, other = (_on_a_clock(int(hour), int(minute)) for hour, minute in halves)
    alike = len(match["hour"]) == len(match["hour2"]) == 2
    return one != other and alike and (before or bool(_AFTER_TIME.match(folded, match.end())))


_BEGINS_AT = re.compile(r"'[dt][ae]\s+(?:başla|yapıl|düzenle|gerçekleş|toplan|buluş|görüş|kalk)")
_AFTER_TIME = re.compile(r"\s*(?:saatleri|saat|arası|arasında)\b")
_BEFORE_TIME = re.compile(
    rf"(?:\b(?:{DAY_NAMES})(?:\s+günü)?|\b(?:{_TR})(?:'[dt][ae])?|\b20[2-3]\d)\s?[,|•-]?\s*(?:saat\s*)?\Z"
)


def _of_day(hour: int, half: str | None) -> int:
    if not half or not 1 <= hour <= 12:
        return hour
    return hour % 12 + (12 if half[0] == "p" else 0)


def _on_a_clock(hour: int, minute: int) -> bool:
    return (0 <= hour <= 23 and 0 <= minute <= 59) or (hour, minute) == (24, 0)


def _relative_of(match: re.Match[str]) -> RelativeDay | None:
    name = match["name"] or match["name2"]
    if name and name != "weekend":
        which = " ".join((match["which"] or match["english2"]).split())
        kind = "coming" if match["english2"] == "next" else _KINDS.get(which, "next")
        return RelativeDay(*match.span(), kind, weekday=WEEKDAY[name])
    word = " ".join((match["near"] or match["english"] or "").split())
    if word:
        return RelativeDay(*match.span(), "day", _OFFSETS[word]) if word in _OFFSETS else None
    if match["part2"] or match["today"]:
        return RelativeDay(*match.span(), "day", 7 if match["today"] else 0)
    soon = match.group().startswith(("bu", "this"))
    kind = "weekend" if match["end"] or name else "week"
    return RelativeDay(*match.span(), kind if soon else f"next-{kind}")
