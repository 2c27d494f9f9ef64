"""Dates that cannot be right: a weekday that is not its day's, a 31 April, an announcement of yesterday."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.guidelines.rules.calendar_words import (
    DAYS_EN,
    DAYS_TR,
    MONTHS_EN,
    MONTHS_TR,
    WEEKDAY,
    WrittenDate,
    find_dates,
    fold,
)
from services.language import turkish
from services.language.suffixes import inflect, readings

_DAY_NAMES = "|".join(sorted(WEEKDAY, key=len, reverse=True))
_AFTER = re.compile(
    rf"\s*[,(–-]?\s*(?P<name>{_DAY_NAMES})(?P<ending>'\w{{1,6}})?(?!\w)"
    r"(?!\s+(?:günleri|yeri|alanı|payı|araştırma|sabahları|akşamları))(?P<more>\s*(?:[-–/,]|ve)\s*(?:%s)\b)?"
    % _DAY_NAMES
)
_BEFORE = re.compile(rf"(?P<each>\bher\s+)?(?<!\w)(?P<name>{_DAY_NAMES})(?:\s+günü)?\s*[,(]?\s*\Z")
_FUTURE = re.compile(
    r"\w(?:acak|ecek)(?:tır|tir|lar|ler|lardır|lerdir)?\b|\bbekliyoruz\b|\bdavetli|\bson başvuru|\bson gün\b"
    r"|\bkaçırmayın|\bbaşvurabilir|\bkatılabilir|\bwill (?:be|take|start)\b|\bdeadline\b|\bjoin us\b"
)
_SENTENCE_END = re.compile(r"[.!?…]\s+(?=[^\W\d_])|\n")
_ADDRESS = re.compile(r"\s*(?:sok|cad|mah|bulv|apt|no\b)")
_LONG_PAST = timedelta(days=400)
_LONG_PAST_WITHOUT_YEAR = timedelta(days=45)


class DateChecker:
    """Compares every date with the calendar, and with the day the post is planned for (else with today)."""

    name = "guideline-dates"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        text = snapshot.text
        folded = fold(text)
        reference = local_day(snapshot.planned_at or snapshot.now)
        found: list[Diagnostic] = []
        claimed = 0
        for written in find_dates(folded):
            if not written.possible():
                found += _impossible(text, folded, written)
                continue
            after = _AFTER.match(folded, written.end)
            before = _BEFORE.search(folded, max(claimed, written.start - 24), written.start)
            claimed = after.end("name") if after else written.end
            found += _weekday(snapshot, written, [m for m in (after, before) if m], reference)
            if written.year or snapshot.planned_at:  # today alone says too little about a text of unknown age
                found += _past(text, folded, written, reference)
        return found


def _weekday(
    snapshot: Snapshot, written: WrittenDate, names: list[re.Match[str]], reference: date
) -> Iterator[Diagnostic]:
    """``names`` are the weekdays beside the date. A range with one weekday is not judged: it may mean either end."""
    if not names or not written.single or any(m.groupdict().get("more") or m.groupdict().get("each") for m in names):
        return
    days = written.near(reference)
    if not days or {WEEKDAY[m["name"]] for m in names} & {day.weekday() for day in days}:
        return
    match = names[0]
    start, end = match.span("name")
    ending = match.groupdict().get("ending") or ""
    found = snapshot.text[start : end + len(ending)]
    day = days[0]
    right = _named(match["name"], day.weekday())
    new = turkish.capitalise_like(_with_ending(right, match["name"], ending, found), found)
    certain = bool(written.year or snapshot.planned_at)
    yield Diagnostic(
        rule="guideline.10.weekday-date",
        article=10,
        severity=Severity.WARNING if certain else Severity.INFORMATION,
        start=start,
        end=end + len(ending),
        message=Message(
            QT_TRANSLATE_NOOP("services", "{date} {right} gününe denk geliyor; “{found}” yazılmış."),
            {"date": _day_in_words(day), "right": _weekday_name(day), "found": found},
        ),
        fixes=(Fix(Message(QT_TRANSLATE_NOOP("services", "“{new}” yazın"), {"new": new}), new),),
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


def _impossible(text: str, folded: str, written: WrittenDate) -> Iterator[Diagnostic]:
    worst = max(written.first, written.last)
    if worst > 39 or written.first < 1 or _ADDRESS.match(folded, written.end):
        return
    found = text[written.start : written.end]
    fixes: tuple[Fix, ...] = ()
    if written.single or written.first <= written.longest:
        at = written.day_start - written.start
        new = found[:at] + str(written.longest) + found[at + len(str(written.last)) :]
        fixes = (Fix(Message(QT_TRANSLATE_NOOP("services", "“{new}” yazın"), {"new": new}), new),)
    yield Diagnostic(
        rule="guideline.10.impossible-date",
        article=10,
        severity=Severity.WARNING,
        start=written.start,
        end=written.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "{found} diye bir gün yok; {month} {n} gün çeker."),
            {"found": text[written.start : written.bare_end], "month": _month_name(written), "n": written.longest},
        ),
        fixes=fixes,
        explanation=Message(QT_TRANSLATE_NOOP("services", "Takvimde olmayan bir tarih duyuruyu boşa çıkarır.")),
    )


def _past(text: str, folded: str, written: WrittenDate, reference: date) -> Iterator[Diagnostic]:
    """Only what is announced as yet to come, and not long ago: older dates are history, not slips."""
    days = written.near(reference)
    if len(days) != 1:
        return
    ago = reference - days[0]
    if not timedelta(0) < ago <= (_LONG_PAST if written.year else _LONG_PAST_WITHOUT_YEAR):
        return
    if not _FUTURE.search(_sentence(folded, written)):
        return
    found = text[written.start : written.end]
    yield Diagnostic(
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
        explanation=Message(
            QT_TRANSLATE_NOOP("services", "Tarih, gönderinin planlandığı günle (plan yoksa bugünle) karşılaştırıldı.")
        ),
        data={"date": days[0].isoformat()},
    )


def _sentence(folded: str, written: WrittenDate) -> str:
    start = max((m.end() for m in _SENTENCE_END.finditer(folded, 0, written.start)), default=0)
    end = _SENTENCE_END.search(folded, written.end)
    return folded[start : end.start() if end else len(folded)]


def _named(like: str, weekday: int) -> str:
    return (DAYS_TR if like in DAYS_TR else DAYS_EN)[weekday]


def _weekday_name(day: date) -> Message:
    return _name(DAYS_TR[day.weekday()], DAYS_EN[day.weekday()])


def _month_name(written: WrittenDate) -> Message:
    year = f" {written.year}" if written.year else ""
    return _name(MONTHS_TR[written.month - 1] + year, MONTHS_EN[written.month - 1] + year)


def _name(tr: str, en: str) -> Message:
    """Return a name of the calendar; each screen says it in its own language."""
    return Message(turkish.capitalise_like(tr, "Xx"), en=en[0].upper() + en[1:])  # ascii


def _day_in_words(day: date) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year}"
