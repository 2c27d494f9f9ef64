"""Words like "yarın" and "bu cuma" against the day the post is planned for, and against the dates beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import ISTANBUL, local_day
from services.guidelines.rules.announcing import deadline, read_announcement
from services.guidelines.rules.announcing_words import EVENT
from services.guidelines.rules.calendar_words import DAY_NAMES, DAYS_TR, MONTHS_TR, in_figures, weekday_name
from services.guidelines.rules.when import RelativeDay, When, WrittenDate, WrittenTime, read_when
from services.guidelines.sentences import sentences
from services.language import turkish

_CUE = re.compile(r"(?:bu|yar|dün|öbür|hafta|gelecek|önümüz|to[dn]|yester|this|next)")
_BESIDE = re.compile(
    rf"\s*(?:günü|akşamı|sabahı|günlerden)?\s*(?:(?:saat\s*)?\d{{1,2}}[.:]\d\d(?:'\w+)?)?\s*[,(:–—-]?\s*(?:(?:{DAY_NAMES})(?:\s+günü)?\s*,?\s*)?(?:yani\s+|tarihi\s*:?\s*)?\Z|!\s+\Z"
)
_REVERSED = re.compile(rf"\s*(?:'?\w{{1,3}})?\s*[,(–—-]?\s*(?:{DAY_NAMES})?(?:\s+günü)?\s*[,(–—-]?\s*(?:yani\s+)?\Z")
_SET_OFF_BEFORE = re.compile(r"[,(–—:]\s*(?:tarih\s*:?\s*)?\Z")
_SET_OFF_AFTER = re.compile(rf"\s*(?:{DAY_NAMES})?(?:\s+günü)?\s*(?:[,).!;–—]|saat\b|\Z|\n)")
_LAST_DAY = re.compile(r"\bson\s+(?:gün|şans|saatler|çağrı)\w*\s+$|\bson\s+gün\b")
_CLOSES = re.compile(r"\b(?:kapan|sona\s+er|bit|son\s+gün|son\s+tarih|kadar)\w*")
_WEEKDAY_AFTER = re.compile(
    rf"\s*[,(]?\s*(?P<name>{DAY_NAMES})(?P<ending>'\w{{1,6}})?(?!\w)(?!\s+(?:günleri|yeri|alanı))(?!\s*\d)"
)
_DAYTIME = re.compile(r"\s+(?:sabah|öğle\w*|akşam\w*|gece)\b")
_AHEAD = re.compile(
    r"\w(?:acak|ecek|acağız|eceğiz)\b|\bbekl(?:iyor|er)|\bdavetli|\bkaçırma|\bbuluş|\b\w+[ıiuü]yoruz\b|\bvar\b"
)
_MEET = re.compile(
    r"\b(?:görüşmek|buluşmak)\s+üzere|\bgörüşürüz|\bbekliyoruz|\bbekleriz|\bkaçırma|\bunutma|\bbuluşalım|\bbuluşuyoruz|\bbuluşacağız"
    r"|\bdavetli|\bsee\s+you|\bjoin\s+us"
)
_FIELD = re.compile(r"\btarih\s*:|\bdate\s*:|[\U0001f4c5\U0001f4c6\U0001f5d3]")
_OTHER_THING = re.compile(
    r"prova|kay[ıi]t|kayd|başvur|bilet|\bson\s+(?:gün|şans|tarih)|satış|stan[dt]|çekiliş|anket|teslim|hazırlı|süre|register|ticket"
)
_COLON = re.compile(r"(?<!tarih)(?<!saat)(?<!yer)(?<!date)(?<!time):\s")
_WORDS = {0: "bugün", 1: "yarın", -1: "dün"}
_NEAR = timedelta(days=200)

_SAY_WRITE = QT_TRANSLATE_NOOP("services", "“{new}” yazın")


@dataclass(frozen=True, slots=True)
class _Pair:
    """A relative word and the date that explains it."""

    word: RelativeDay
    written: WrittenDate
    beside: bool
    """Whether the date follows the word closely, so that one fix can mend both."""


class RelativeDayChecker:
    """Asks whether ``yarın (3 Aralık)`` is true on the day the post goes out."""

    name = "guideline-relative-days"
    lane = Lane.RULES
    scope = Scope.POST

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        when = read_when(snapshot.text)
        if snapshot.kind is TextKind.REPLY or not when.relatives:
            return ()
        reference = local_day(snapshot.planned_at or snapshot.now)
        pairs = list(_pairs(when, reference))
        if snapshot.planned_at is None:
            return list(_disagreeing(snapshot.text, when, pairs, reference))
        pairs = pairs or list(_apart(when, reference))
        found = [one for pair in pairs for one in _wrong(snapshot.text, when, pair, reference)]
        paired = {pair.word for pair in pairs}
        for word in when.relatives:
            if word not in paired:
                found += _weekday(snapshot.text, when, word, reference)
        if not found:
            found += _too_late(snapshot.text, when, snapshot.planned_at)
        return found or list(_hint(snapshot, when, reference))


def _pairs(when: When, reference: date) -> Iterator[_Pair]:
    """Yield each relative word with the date that tells the same day in other words."""
    folded = when.folded
    lines = list(sentences(folded))
    dates = [one for one in when.dates if one.possible() and not one.opens and not one.closes]
    for word in when.relatives:
        whole = word.kind.endswith(("week", "weekend"))
        near = [
            one
            for one in dates
            if (one.single or whole) and (day := one.day(reference)) and abs(day - reference) <= _NEAR
        ]
        closest = next((one for one in near if one.start >= word.end), None)
        if closest and "\n" not in folded[word.end : closest.start]:
            between = folded[word.end : closest.start]
            if len(between) <= 40 and _BESIDE.match(between):
                yield _Pair(word, closest, beside=True)
                continue
        before = next((one for one in reversed(near) if one.end <= word.start), None)
        if before and _REVERSED.match(folded, before.bare_end, word.start):
            yield _Pair(word, before, beside=False)
            continue
        line = next(((a, b) for a, b in lines if a <= word.start < b), (0, len(folded)))
        within = [one for one in near if line[0] <= one.start < line[1]]
        if len(within) == 1 and within[0].start > word.end and _set_off(folded, within[0]):
            yield _Pair(word, within[0], beside=False)
        elif len(near) == 1 and _last_day(folded, word, near[0], line):
            yield _Pair(word, near[0], beside=False)


def _apart(when: When, reference: date) -> Iterator[_Pair]:
    """Yield the only word and the only date of a post that tell the day of one event in two sentences.

    ``Seminerimiz bugün! 📅 3 Aralık``, ``Panelimiz 13 Mart'ta. Haftaya çarşamba görüşmek üzere!``
    """
    folded, dates = when.folded, [one for one in when.dates if not deadline(when.folded, one)]
    if len(when.relatives) != 1 or not dates or len({(one.month, one.days) for one in dates}) != 1:
        return
    word, written = when.relatives[0], dates[0]
    day = written.day(reference)
    clauses = list(_clauses(folded))
    of_word, of_date = ([span for span in clauses if span[0] <= one.start < span[1]] for one in (word, written))
    if not written.single or day is None or abs(day - reference) > _NEAR or not of_word or of_word == of_date:
        return
    if word.kind.endswith(("week", "weekend")) or not of_date:
        return
    if _one_event(when, of_word[0], of_date[0]):
        yield _Pair(word, written, beside=False)


def _one_event(when: When, of_word: tuple[int, int], of_date: tuple[int, int]) -> bool:
    """Tell whether two clauses announce the same: each names the event, invites, or gives an hour or a field."""
    folded = when.folded
    if any(_OTHER_THING.search(folded, *span) for span in (of_word, of_date)):
        return False
    nouns = [noun["noun"][:4] if (noun := EVENT.search(folded, *span)) else "" for span in (of_word, of_date)]
    field = bool(_FIELD.search(folded, *of_date))
    if (all(nouns) and nouns[0] != nouns[1]) or not (any(nouns) or field):
        return False
    timed = any(of_word[0] <= one.start < of_word[1] for one in when.times)
    told = bool(nouns[0]) or timed or bool(_MEET.search(folded, *of_word))
    return told and (field or bool(nouns[1]) or bool(_MEET.search(folded, *of_date)))


def _clauses(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences, cut at their colons but for those of fields (``Tarih: …``)."""
    for start, end in sentences(folded):
        cuts = [start, *(colon.end() for colon in _COLON.finditer(folded, start, end)), end]
        yield from pairwise(cuts)


def _set_off(folded: str, written: WrittenDate) -> bool:
    """Tell whether a date stands apart, as what explains another word does: ``…, 26 Ekim Pazartesi, …``."""
    return (
        written.bare_end == written.end
        and bool(_SET_OFF_BEFORE.search(folded, max(0, written.start - 12), written.start))
        and bool(_SET_OFF_AFTER.match(folded, written.end))
    )


def _last_day(folded: str, word: RelativeDay, written: WrittenDate, line: tuple[int, int]) -> bool:
    """Tell whether word and date are both the last day: ``Son gün bugün! Başvurular 21 Nisan'da kapanıyor``."""
    if word.kind != "day" or not _LAST_DAY.search(folded, line[0], line[1]):
        return False
    return bool(_CLOSES.search(folded, written.bare_end, min(len(folded), written.bare_end + 40)))


def _wrong(text: str, when: When, pair: _Pair, reference: date) -> Iterator[Diagnostic]:
    day = pair.written.day(reference)
    meant = pair.word.days(reference)
    this_week_too = any(one.kind == "this" and one.weekday == pair.word.weekday for one in when.relatives)
    if pair.word.kind == "next" and this_week_too:
        return  # "bu pazartesi ve haftaya pazartesi": counted from the first
    if day is None or any(day.replace(day=one) in meant for one in pair.written.days):
        return
    word = text[pair.word.start : pair.word.end]
    yield Diagnostic(
        rule="guideline.10.relative-day",
        article=10,
        severity=Severity.WARNING,
        start=pair.word.start,
        end=pair.written.end if pair.beside else pair.word.end,
        message=Message(
            QT_TRANSLATE_NOOP(
                "services", "Gönderi {planned} günü çıkacak; o gün “{word}” {meant} demek, metinde ise {date} yazıyor."
            ),
            {
                "planned": in_figures(reference),
                "word": word,
                "meant": in_figures(meant[0]),
                "date": text[pair.written.start : pair.written.bare_end],
            },
        ),
        fixes=tuple(_fixes(text, when, pair, day, reference)),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "“Yarın”, “bu cuma” gibi sözler yayın gününe göre okunur. Gönderinin günü değişince onlar da değişir.",
            )
        ),
        data={"planned": reference.isoformat(), "date": day.isoformat()},
    )


def _fixes(text: str, when: When, pair: _Pair, day: date, reference: date) -> Iterator[Fix]:
    """Yield the right word for the date, or the weekday in its place; then the right date for the word."""
    tail = text[pair.word.end : pair.written.end] if pair.beside else ""
    word = text[pair.word.start : pair.word.end]
    right = _word_for(when.folded[pair.word.start : pair.word.end], (day - reference).days)
    if right:
        new = turkish.capitalise_like(right, word) + tail
    elif _names_weekday(when.folded, pair):
        new = tail.lstrip(" ,(–—-").replace(")", "") if pair.beside and "(" not in tail else ""
    else:
        new = turkish.capitalise_like(f"{DAYS_TR[day.weekday()]} günü", word) + tail
    if new:
        yield Fix(Message(_SAY_WRITE, {"new": new}), new)
    meant = pair.word.days(reference)
    if pair.beside and len(meant) == 1 and not _names_weekday(when.folded, pair):
        dated = _dated(text, pair.written, meant[0])
        if dated:
            new = word + text[pair.word.end : pair.written.start] + dated
            yield Fix(Message(_SAY_WRITE, {"new": new}), new)


def _word_for(folded: str, offset: int) -> str:
    """Return how a day ``offset`` days ahead is called in a word; the part of the day stays (``yarın akşam``)."""
    word = _WORDS.get(offset, "")
    part = _DAYTIME.search(folded)
    if not part or not word:
        return word
    return f"bu{part[0]}" if offset == 0 else word + part[0]


def _names_weekday(folded: str, pair: _Pair) -> bool:
    around = folded[pair.word.start : pair.written.end + 14]
    return bool(re.search(rf"\b(?:{DAY_NAMES})\b", around))


def _dated(text: str, written: WrittenDate, day: date) -> str:
    """Return ``day`` as ``written`` is written, or nothing where its ending would change."""
    bare = text[written.start : written.bare_end]
    month = MONTHS_TR[day.month - 1]
    old = MONTHS_TR[written.month - 1]
    if turkish.fold(bare).startswith(f"{written.last} {old}") and (written.bare_end == written.end or month == old):
        shown = turkish.capitalise_like(month, bare[len(str(written.last)) + 1 :][: len(old)])
        year = f" {day.year}" if written.year else ""
        return f"{day.day} {shown}{year}" + text[written.bare_end : written.end]
    return ""


def _weekday(text: str, when: When, word: RelativeDay, reference: date) -> Iterator[Diagnostic]:
    """``yarın perşembe`` where tomorrow is no Thursday."""
    beside = _WEEKDAY_AFTER.match(when.folded, word.end) if word.kind == "day" else None
    if beside is None:
        return
    day = word.days(reference)[0]
    if beside["name"] not in DAYS_TR or DAYS_TR[day.weekday()] == beside["name"]:
        return
    start, end = beside.span("name")
    new = turkish.capitalise_like(DAYS_TR[day.weekday()], text[start:end])
    yield Diagnostic(
        rule="guideline.10.relative-day",
        article=10,
        severity=Severity.WARNING,
        start=start,
        end=end,
        message=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Gönderi {planned} günü çıkacak; o gün “{word}” {right} gününe denk geliyor, “{found}” yazılmış.",
            ),
            {
                "planned": in_figures(reference),
                "word": text[word.start : word.end],
                "right": weekday_name(day),
                "found": text[start:end],
            },
        ),
        fixes=() if beside["ending"] else (Fix(Message(_SAY_WRITE, {"new": new}), new),),
        data={"planned": reference.isoformat(), "date": day.isoformat()},
    )


def _disagreeing(text: str, when: When, pairs: list[_Pair], reference: date) -> Iterator[Diagnostic]:
    """Without a planned day only the pairs can be held together: each tells when the post would be read."""
    anchors: dict[date, _Pair] = {}
    for pair in pairs:
        day = pair.written.day(reference)
        if day is not None and pair.word.kind == "day":
            anchors.setdefault(day - timedelta(days=pair.word.offset), pair)
    if len(anchors) < 2:
        return
    read_on, *_ = anchors
    for pair in list(anchors.values())[1:]:
        yield from _wrong(text, when, pair, read_on)


def _too_late(text: str, when: When, planned_at: datetime) -> Iterator[Diagnostic]:
    """``Bugün 14.00'te bekliyoruz`` in a post that goes out at 17.30."""
    local = planned_at.astimezone(ISTANBUL)
    today = [word for word in when.relatives if word.kind == "day" and word.offset == 0]
    for start, end in sentences(when.folded) if today else ():
        words = [word for word in today if start <= word.start < end]
        times = [one for one in when.times if start <= one.start < end and one.sure and one.possible()]
        if not words or len(times) != 1 or not _AHEAD.search(when.folded, start, end):
            continue
        if _last_minute(times[0]) < local.hour * 60 + local.minute:
            yield _say_too_late(text, times[0], f"{local:%H.%M}")


def _last_minute(written: WrittenTime) -> int:
    return written.until[0] * 60 + written.until[1] if written.until else written.minutes


def _say_too_late(text: str, written: WrittenTime, planned: str) -> Diagnostic:
    found = text[written.start : written.end].split("'", maxsplit=1)[0].split("’", maxsplit=1)[0]
    return Diagnostic(
        rule="guideline.10.past-time",
        article=10,
        severity=Severity.WARNING,
        start=written.start,
        end=written.start + len(found),
        message=Message(
            QT_TRANSLATE_NOOP(
                "services", "Gönderi o gün saat {planned} için planlı; “{found}” o sırada geçmiş olacak."
            ),
            {"planned": planned, "found": found},
        ),
        explanation=Message(QT_TRANSLATE_NOOP("services", "Gönderiyi daha erkene alın ya da saati düzeltin.")),
    )


def _hint(snapshot: Snapshot, when: When, reference: date) -> Iterator[Diagnostic]:
    """An event told by such a word alone: who reads the post a day later comes on the wrong day."""
    if when.dates:
        return
    read = read_announcement(snapshot.text, reference)
    event = read.event if read.has_time and read.has_place else None  # else it is asked for more than the date
    ahead = [
        word for word in when.relatives if word.kind in ("next", "coming") or (word.kind == "day" and word.offset > 0)
    ]
    inside = [word for word in ahead if event and event.sentence[0] <= word.start < event.sentence[1]]
    if not inside:
        return
    word = inside[0]
    day = word.days(reference)[0]
    found = snapshot.text[word.start : word.end]
    new = f"{found} ({day.day} {turkish.upper_first(MONTHS_TR[day.month - 1])})"
    yield Diagnostic(
        rule="guideline.10.missing-date",
        article=10,
        severity=Severity.HINT,
        start=word.start,
        end=word.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "“{word}” başka gün okunursa yanıltır; tarihi de yazabilirsiniz."),
            {"word": found},
        ),
        fixes=(Fix(Message(_SAY_WRITE, {"new": new}), new),),
        data={"missing": ["date"], "planned": reference.isoformat(), "date": day.isoformat()},
    )
