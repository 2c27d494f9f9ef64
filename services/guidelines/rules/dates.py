"""Dates that cannot be right: a weekday that is not its day's, a 31 April, an announcement of yesterday."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.guidelines.rules.calendar_words import (
    DAY_NAMES,
    WEEKDAY,
    in_figures,
    month_name,
    named_like,
    weekday_name,
)
from services.guidelines.rules.when import When, WrittenDate, ends_before, read_when
from services.guidelines.sentences import around
from services.language import turkish
from services.language.suffixes import inflect, readings

_AFTER = re.compile(
    rf"(?:\s+tarih(?:inde|lerinde)(?=[\s,]))?\s*[,(–|•·/-]?\s*(?P<name>{DAY_NAMES})(?P<ending>'\w{{1,6}})?(?!\w)"
    r"(?!\s+(?:günleri(?!\s+ara)|yeri|alanı|payı|araştırma|sabahları|akşamları))"
    r"(?P<more>\s*(?:[-–/,]|ve)\s*(?P<name2>%s)\b(?P<ending2>'\w{1,6})?(?!\w))?" % DAY_NAMES
)
_BEFORE = re.compile(
    rf"(?P<each>\bher\s+)?(?<!\w)(?P<name>{DAY_NAMES})(?:\s+(?:günü|akşamı|sabahı))?\s*[,(|•–-]?\s*(?:the\s+|yani\s+)?\Z"
)
_FUTURE = re.compile(
    r"\w(?:acak|ecek)(?:tır|tir|lar|ler|lardır|lerdir)?\b|\w[ae]ca[ğ]ız\b|\w[ae]ce[ğ]iz\b|\bbekl(?:iyor|er)\w*|\bdavetli"
    r"|\bson (?:başvuru|gün|tarih|kayıt)|\bkaçırma(?:yın)?\b|\bbaşvurabilir|\bkatılabilir|\bbaşvurun\b|\bkatılın\b"
    r"|\w[ae]bilir(?:siniz|sin|ler)?\b"
    r"|\bbuluşuyor|\bbuluşalım\b|\bgörüşmek üzere\b|\bunutmayın\b|\bwill (?:be|take|start)\b|\bdeadline\b|\bjoin us\b"
)
_WAS = re.compile(r"'?\w{0,5}\s+(?:[^\s,;.]+\s+){0,4}?[^\W\d_]{2,}(?:[fstkçşhp]t|d)[ıiuü]k?\s*[,;]")
_SENTENCE_END = re.compile(r"[.!?…]\s+(?=[^\W\d_])|\n")
_NAMED = re.compile(
    rf"\s+(?!{DAY_NAMES}|saat)(?:[^\W\d_]+\s+){{1,4}}(?:günü|bayramı|haftası|kandili|zaferi)(?:'?nü|nı)?\b"
)
_OTHER_YEAR = re.compile(
    r"\b(?:geçen|geçtiğimiz|önceki|gelecek|önümüzdeki|ertesi)\s+(?:yıl|sene|dönem)|\byıl(?:lar)?\s+önce\b|\blast\s+year\b"
)
"""Before a date without a year: it is not of the year that is nearest."""
_DATE_FOLLOWS = re.compile(r"\s*\d{1,2}[\s./]")
_ADDRESS = re.compile(r"\s*(?:sok|cad|mah|bulv|apt|no\b)")
_LONG_PAST = timedelta(days=400)
_LONG_PAST_WITHOUT_YEAR = timedelta(days=45)
_SOON = timedelta(days=300)
_NEXT_WEEKS = timedelta(days=100)
_EXPECTED = re.compile(_FUTURE.pattern + r"|\w[ıiuü]yor(?:uz)?\b|\bsaat\b|\d[.:]\d\d\b")

_NO_MONTH = re.compile(
    r"(?<![\w.,:/-])(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>1[3-9]|2\d|3[01])\.(?P<year>20[2-3]\d)(?![\w./])"
)
_WHY_IMPOSSIBLE = QT_TRANSLATE_NOOP("services", "Takvimde olmayan bir tarih duyuruyu boşa çıkarır.")
_SAY_WRITE = QT_TRANSLATE_NOOP("services", "“{new}” yazın")


class DateChecker:
    """Compares every date with the calendar, and with the day the post is planned for (else with today)."""

    name = "guideline-dates"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if not _DIGIT.search(snapshot.text):
            return ()
        when = read_when(snapshot.text)
        reference = local_day(snapshot.planned_at or snapshot.now)
        found = [_no_month(snapshot.text, match) for match in _no_months(snapshot.text)]
        claimed = 0
        for index, written in enumerate(when.dates):
            if not written.possible():
                short = snapshot.planned_at and _short_february(written, reference)
                found += _impossible(snapshot.text, when.folded, written, 28 if short else written.longest)
                continue
            if snapshot.planned_at and _no_leap_year(when.folded, written, reference):
                found += _impossible(snapshot.text, when.folded, written, 28)
                continue
            if written.ranged and written.first >= written.last:
                found += _backwards(snapshot.text, written)
                continue
            after = _AFTER.match(when.folded, written.end)
            before = _BEFORE.search(when.folded, max(claimed, written.start - 24), written.start)
            if after and before and _DATE_FOLLOWS.match(when.folded, after.end()):
                after = None  # "Cumartesi 5 Aralık, Pazar 6 Aralık": it belongs to the next date
            claimed = after.end("name") if after else written.end
            beside = [match for match in (after, before) if match]
            if written.year or not _OTHER_YEAR.search(when.folded, *_lead(when.folded, written)):
                found += _weekdays(snapshot, written, beside, reference)
            if written.closes and ends_before(when.dates[index - 1], written, reference):
                continue  # told by another rule
            if written.year or snapshot.planned_at:  # today alone says too little about a text of unknown age
                found += past_date(snapshot.text, when, written, reference)
        return found


_DIGIT = re.compile(r"\d")
_ENDS_IN_YEAR = re.compile(r"\.20[23]\d")


def _no_months(text: str) -> Iterator[re.Match[str]]:
    if _ENDS_IN_YEAR.search(text):
        yield from _NO_MONTH.finditer(text)


def _weekdays(
    snapshot: Snapshot, written: WrittenDate, names: list[re.Match[str]], reference: date
) -> Iterator[Diagnostic]:
    """``names`` are the weekdays beside the date. A range with one weekday is not judged: it may mean either end."""
    days = written.near(reference)
    if not names or not days or any(match.groupdict().get("each") for match in names):
        return
    certain = bool(written.year or snapshot.planned_at)
    if names[0].groupdict().get("name2"):
        if len(written.days) == 2 and len(days) == 1:
            last = days[0]
            for day, group in ((last.replace(day=written.first), ""), (last, "2")):
                if WEEKDAY[names[0]["name" + group]] != day.weekday():
                    yield _wrong_weekday(snapshot.text, names[0], group, day, certain=certain)
        return
    if not written.single:
        return
    wrong = [match for match in names if WEEKDAY[match["name"]] not in {day.weekday() for day in days}]
    if wrong:  # of two names that disagree the one that does not fit
        yield _wrong_weekday(snapshot.text, wrong[0], "", days[0], certain=certain)


def _wrong_weekday(text: str, match: re.Match[str], group: str, day: date, *, certain: bool) -> Diagnostic:
    start, end = match.span("name" + group)
    ending = match.groupdict().get("ending" + group) or ""
    found = text[start : end + len(ending)]
    name = match["name" + group]
    right = named_like(name, day.weekday())
    new = turkish.capitalise_like(_with_ending(right, name, ending, found), found)
    return Diagnostic(
        rule="guideline.10.weekday-date",
        article=10,
        severity=Severity.WARNING if certain else Severity.INFORMATION,
        start=start,
        end=end + len(ending),
        message=Message(
            QT_TRANSLATE_NOOP("services", "{date} {right} gününe denk geliyor; “{found}” yazılmış."),
            {"date": in_figures(day), "right": weekday_name(day), "found": found},
        ),
        fixes=(Fix(Message(_SAY_WRITE, {"new": new}), new),),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Tarih ile gün uyuşmayınca okurlar yanlış günde gelebilir. Yıl yazılmadıysa en yakın yıl alınır.",
            )
        ),
        data={"date": day.isoformat()},
    )


def _with_ending(right: str, wrong: str, ending: str, found: str) -> str:
    """Return ``right`` with the ending that ``wrong`` had: ``Pazartesi'ye`` becomes ``Pazar'a``."""
    if not ending:
        return right
    read = readings(wrong, ending[1:])
    carried = inflect(right, read[0])[len(right) :] if read else ending[1:]
    return right + found[len(wrong)] + carried


def _no_leap_year(folded: str, written: WrittenDate, reference: date) -> bool:
    """Tell whether ``29 Şubat`` without a year is announced for the weeks to come, and they have none."""
    if written.last != 29 or not _short_february(written, reference):
        return False
    return bool(_EXPECTED.search(folded, *_sentence(folded, written)))


def _short_february(written: WrittenDate, reference: date) -> bool:
    """Tell whether it is a day of the February that comes within weeks, which has 28."""
    if written.month != 2 or written.year:
        return False
    year = reference.year + (reference.month > 2)
    return not calendar.isleap(year) and date(year, 3, 1) - reference <= _NEXT_WEEKS


def _impossible(text: str, folded: str, written: WrittenDate, longest: int) -> Iterator[Diagnostic]:
    worst = max(written.days)
    if (
        (worst > 39 and not written.year)
        or (written.first < 1 and not written.year)
        or _ADDRESS.match(folded, written.end)
    ):
        return
    found = text[written.start : written.end]
    fixes: tuple[Fix, ...] = ()
    if all(0 < day < longest for day in written.days[:-1]) and written.last > longest:
        at = written.day_start - written.start
        new = found[:at] + str(longest) + found[at + len(str(written.last)) :]
        fixes = (Fix(Message(_SAY_WRITE, {"new": new}), new),)
    yield Diagnostic(
        rule="guideline.10.impossible-date",
        article=10,
        severity=Severity.WARNING,
        start=written.start,
        end=written.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "{found} diye bir gün yok; {month} {n} gün çeker."),
            {
                "found": text[written.start : written.bare_end],
                "month": month_name(written.month, written.year),
                "n": longest,
            },
        ),
        fixes=fixes,
        explanation=Message(_WHY_IMPOSSIBLE),
    )


def _no_month(text: str, match: re.Match[str]) -> Diagnostic:
    """A date by figures with a month beyond the twelfth; often the day and the month changed places."""
    new = f"{match['month']}.{match['day']}.{match['year']}"
    fixes = (Fix(Message(_SAY_WRITE, {"new": new}), new),) if int(match["day"]) <= 12 else ()
    return Diagnostic(
        rule="guideline.10.impossible-date",
        article=10,
        severity=Severity.WARNING,
        start=match.start(),
        end=match.end(),
        message=Message(
            QT_TRANSLATE_NOOP("services", "{found} diye bir gün yok; {month}. ay olmaz."),
            {"found": text[slice(*match.span())], "month": match["month"]},
        ),
        fixes=fixes,
        explanation=Message(_WHY_IMPOSSIBLE),
    )


def _backwards(text: str, written: WrittenDate) -> Iterator[Diagnostic]:
    """A range that ends before it begins: ``5-3 Aralık``."""
    first, last = str(written.first), str(written.last)
    if written.first == written.last or not text.startswith(first, written.start):
        return
    found = text[written.start : written.end]
    at = written.day_start - written.start
    new = last + found[len(first) : at] + first + found[at + len(last) :]
    yield Diagnostic(
        rule="guideline.10.date-order",
        article=10,
        severity=Severity.WARNING,
        start=written.start,
        end=written.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "“{found}” başlamadan bitiyor. Günlerin sırası doğru mu?"),
            {"found": text[written.start : written.bare_end]},
        ),
        fixes=(Fix(Message(_SAY_WRITE, {"new": new}), new),),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services", "Tarih aralığında önce ilk gün, sonra son gün yazılır. Ay atlanmış da olabilir."
            )
        ),
    )


def past_date(text: str, when: When, written: WrittenDate, reference: date) -> Iterator[Diagnostic]:
    """Yield a finding where a date of the past stands in a sentence about what is to come.

    Only what is announced as yet to come, and not long ago: older dates are history, not slips.
    """
    if not is_past(when.folded, written, reference):
        return
    start, end = _sentence(when.folded, written)
    others = [one for one in when.dates if one is not written and start <= one.start < end and one.possible()]
    ahead = any((day := one.day(reference)) is not None and day >= reference for one in others)
    if _WAS.match(when.folded, written.bare_end, end):
        return  # "2 Kasım'da sona erdi; sonuçlar ilan edilecek"
    if not ahead and _FUTURE.search(when.folded, start, end):  # else the past day is where something began
        yield say_past(text, when, written, reference)


def is_past(folded: str, written: WrittenDate, reference: date) -> bool:
    """Tell whether ``written`` lies before ``reference``, but not so long that it would be history.

    A day with a name (``24 Kasım Öğretmenler Günü``) is no appointment.
    """
    if written.opens or _NAMED.match(folded, written.bare_end):
        return False
    days = written.near(reference)
    if len(days) != 1:
        return False
    return timedelta(0) < reference - days[0] <= (_LONG_PAST if written.year else _LONG_PAST_WITHOUT_YEAR)


def say_past(text: str, when: When, written: WrittenDate, reference: date) -> Diagnostic:
    """Return the finding about a date of the past. Where it would be right a year later, that is its fix."""
    found = text[written.start : written.end]
    day = written.near(reference)[0]
    return Diagnostic(
        rule="guideline.10.past-date",
        article=10,
        severity=Severity.WARNING,
        start=written.start,
        end=written.end,
        message=Message(
            QT_TRANSLATE_NOOP(
                "services", "“{found}” geçmişte kalıyor, cümle ise gelecekten söz ediyor. Tarih doğru mu?"
            ),
            {"found": found},
        ),
        fixes=_a_year_later(found, when, written, day, reference),
        explanation=Message(
            QT_TRANSLATE_NOOP("services", "Tarih, gönderinin planlandığı günle (plan yoksa bugünle) karşılaştırıldı.")
        ),
        data={"date": day.isoformat()},
    )


def _a_year_later(found: str, when: When, written: WrittenDate, day: date, reference: date) -> tuple[Fix, ...]:
    later = written.year + 1
    if not written.year or found.count(str(written.year)) != 1 or (day.month, day.day) == (2, 29):
        return ()
    moved = day.replace(year=later)
    beside = _AFTER.match(when.folded, written.end) or _BEFORE.search(
        when.folded, max(0, written.start - 24), written.start
    )
    if not timedelta(0) <= moved - reference <= _SOON or (beside and WEEKDAY[beside["name"]] != moved.weekday()):
        return ()
    bare = written.bare_end - written.start
    # The ending follows the last figure as it is read: no ending, or no such fix.
    if bare != len(found):
        return ()
    new = found.replace(str(written.year), str(later))
    return (Fix(Message(_SAY_WRITE, {"new": new}), new),)


def _lead(folded: str, written: WrittenDate) -> tuple[int, int]:
    return _sentence(folded, written)[0], written.start


def _sentence(folded: str, written: WrittenDate) -> tuple[int, int]:
    return around(folded, written.start, written.end, _SENTENCE_END, written.start)
