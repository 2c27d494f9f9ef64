"""Dates, days and hours: ``29 ekim`` → ``29 Ekim``, ``28 Aralıkta`` → ``28 Aralık'ta``, ``14:00`` → ``14.00``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.paragraph import Paragraph
from services.language.spoken import number_as_read
from services.spelling.turkish_checker import TurkishEngine
from services.usage.endings import mended
from services.usage.findings import say

MONTHS = "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
_ANY_MONTH = "|".join(f"[{m[0]}{turkish.upper(m[0])}]{m[1:]}" for m in MONTHS.split("|"))
BIG_MONTH = "|".join(turkish.upper_first(m) for m in MONTHS.split("|"))
_DAYS = "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar"
_BIG_DAY = "|".join(turkish.upper_first(d) for d in _DAYS.split("|"))
_ENDING = "[dt][ae](?:n|ki)?|[ae]|[ıiuü]n|l[ae]"
_DAY_NUMBER = r"(?<![\w.,:/%+])(?P<day>(?:\d{1,2}\.?[-–])?(?:[12]?\d|3[01]|0[1-9]))"
_DATE = re.compile(rf"{_DAY_NUMBER} (?P<month>{_ANY_MONTH})(?:(?P<sign>['’])?(?P<ending>{_ENDING}))?(?![\w'’])")
_LOOSE_DATE = re.compile(rf"{_DAY_NUMBER} (?P<month>{BIG_MONTH}) (?P<ending>t[ae]n?|d[ae]n)(?!\w)")
_DOTTED_DATE = re.compile(rf"(?<![\w.,:/%+-])(?P<day>[12]?\d|3[01]|0[1-9])\.(?P<month>{_ANY_MONTH})(?!\w)(?! ay[ıl])")
_WEEKDAY = re.compile(rf"\d{{1,2}} (?:{_ANY_MONTH})(?: \d{{4}})?,? (?P<weekday>{_DAYS})(?!\w)")
_BARE_MONTH = re.compile(rf"(?<=[a-zçğıöşü,] )(?P<name>{BIG_MONTH})(?= ay[ıl])")
_BARE_DAY = re.compile(
    rf"(?:(?<=[Hh]er )|(?<=[a-zçğıöşü]{{2}} ))(?P<name>{_BIG_DAY})(?= (?:günü|günleri|akşamı|sabahı)(?!\w))"
)
_BEFORE_DAY = re.compile(rf"(?:{_ANY_MONTH})$")
_CENTURY = re.compile(r"(?<![\w.])(?P<number>[IVX]{1,5})(?= (?:yüzyıl|asır|asr))")
_COLON = r"(?<![\d:.,TA-Z-])(?:[01]\d|2[0-4]|(?<=[Ss]aat )\d):[0-5]\d(?![\d:.])"
_HOURS = re.compile(
    rf"{_COLON}(?:(?P<range> ?[-–] ?){_COLON.replace('-]', ']', 1)})?(?:(?P<sign>['’])(?P<ending>[a-zçğıöşü]+))?"
)

_SAY = QT_TRANSLATE_NOOP("services", "“{word}” yerine “{right}” yazılır.")


class Dates:
    """Looks at days, months, centuries and hours."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        del engine
        text = paragraph.masked
        yield from _days_of_months(text)
        yield from _weekdays(text)
        yield from _bare_names(text)
        yield from _hours(text)
        why = Message(QT_TRANSLATE_NOOP("services", "Romen rakamıyla yazılan sıra sayısından sonra nokta konur."))
        for match in _CENTURY.finditer(text):
            yield say("ordinal", match.span(), match.group(), _SAY, [f"{match['number']}."], why)


def _days_of_months(text: str) -> Iterator[Diagnostic]:
    why = Message(
        QT_TRANSLATE_NOOP(
            "services", "Belli bir günü gösteren ay adı büyük harfle başlar, eki kesmeyle ayrılır: 29 Ekim'de."
        )
    )
    for match in (*_DATE.finditer(text), *_LOOSE_DATE.finditer(text)):
        month, ending = match["month"], match["ending"] or ""
        if turkish.lower(month) == "mart" and ending == "ı":
            continue
        right = f"{match['day']} {turkish.upper_first(month)}"
        sign = match.groupdict().get("sign")
        if ending:
            right += (sign or "'") + (mended(month, ending) or ending)
        if month[0].islower() or (ending and not sign):
            yield say("date", match.span(), match.group(), _SAY, [right], why)
    for match in _DOTTED_DATE.finditer(text):
        right = f"{match['day']} {turkish.upper_first(match['month'])}"
        yield say("date", match.span(), match.group(), _SAY, [right], why)


def _weekdays(text: str) -> Iterator[Diagnostic]:
    why = Message(
        QT_TRANSLATE_NOOP("services", "Belli bir tarihi gösteren gün adı büyük harfle başlar: 29 Ekim Perşembe.")
    )
    for match in _WEEKDAY.finditer(text):
        day = match["weekday"]
        yield say("date", match.span("weekday"), day, _SAY, [turkish.upper_first(day)], why)


def _bare_names(text: str) -> Iterator[Diagnostic]:
    why = Message(QT_TRANSLATE_NOOP("services", "Belli bir tarihe bağlı olmayan ay ve gün adları küçük harfle başlar."))
    for match in (*_BARE_MONTH.finditer(text), *_BARE_DAY.finditer(text)):
        before = text[max(0, match.start() - 12) : match.start() - 1]
        if not _BEFORE_DAY.search(before):
            right = turkish.lower(match["name"])
            yield say("date", match.span(), match["name"], _SAY, [right], why, gently=True)


def _hours(text: str) -> Iterator[Diagnostic]:
    why = Message(QT_TRANSLATE_NOOP("services", "TDK'ye göre saat ile dakika arasına nokta konur: 14.00."))
    for match in _HOURS.finditer(text):
        whole, ending = match.group(), match["ending"]
        hours = whole[: match.start("sign") - match.start()] if ending else whole
        right = hours.replace(":", ".")
        wrong_ending = False
        if ending:
            reading = number_as_read(re.split("[-– ]+", right)[-1])
            spelt = (reading and mended(reading, ending)) or ending
            wrong_ending = spelt != ending
            right += match["sign"] + spelt
        yield say("hour", match.span(), whole, _SAY, [right], why, gently=not wrong_ending)
