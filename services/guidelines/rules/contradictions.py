"""Dates and hours of one event that cannot all be right: two days for one panel, a deadline after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.guidelines.rules.alternatives import joined
from services.guidelines.rules.announcing import Announcement, deadline, read_announcement
from services.guidelines.rules.announcing_words import EVENT_NOUNS
from services.guidelines.rules.when import WrittenDate, WrittenTime, ends_before, read_when
from services.guidelines.sentences import sentences
from services.language import turkish

_BEGINS = re.compile(r"'?\w{0,4}\s+(?:[^\s.!?]+\s+){0,3}?(?:başl[aıi]|açıl)\w*")
_ENDS = re.compile(r"'?\w{0,4}\s+(?:[^\s.!?]+\s+){0,3}?(?:sona\s+er|bit|tamamlan|kapan|son\s+bul)\w*")
_SEVERAL = re.compile(
    r"\b(?:ilk|ikinci|birinci|üçüncü|eleme\w*|final\w*|aşama\w*|oturum\w*|önce\w*|sonra\w*|ardından|ertele\w*|değiş\w*|güncel\w*|yerine"
    r"|değil|diğer|ayrıca|ise|bilet\w*|prova\w*|sonuç\w*|ödül\w*|teslim\w*|kapanış\w*|kadar|itibaren|her|geçen|yeni\s+tarih|gala\w*|dönem\w*"
    r"|sınav\w*|servis\w*|kalkış\w*|dönüş\w*|çıkış\w*|varış\w*|ikram\w*|kokteyl\w*|kapılar|grup\w*|grub\w*|seans\w*|kayıtlar|ders\w*|hem)\b"
    r"|\b\d\.\s"
)
_AGAIN = re.compile(
    joined(
        r"\bbekl(?:iyor|er)\w*|\b(?:görüşmek|buluşmak)\s+üzere\b|\bkaçırma\w*|\bgeç\s+kalma\w*|\bgörüşürüz\b|\bbuluşalım\b|\bunutma\w*|\bdavetli\w*|\btarih\s*:|\bsaat\s*:|\bne\s+zaman\b|\bgelin\b"
        r"|[\U0001f4c5\U0001f4c6\U0001f5d3\u23f0\U0001f550-\U0001f567]|\bhatırlat\w*|\btekrar\w*|\btarihleri\s+arasında|\bgez(?:ebil|il)\w*|\bsürecek\b|\bolacak\b|\byapılacak\w*|\bdüzenlenecek\w*|\bgerçekleş\w*"
    )
)
_REGISTRATION = re.compile(r"\b(?:bildiri\s+(?:gönder|özet|teslim)|başvuru|kayıt|kayd|katılım\s+form)\w*")
_ALWAYS_OPEN = re.compile(r"kurs|yarışma|sergi|kamp|turnuva|eğitim")
_LASTS = re.compile(r"\b(?P<number>\d|iki|üç|dört|beş|altı|yedi)\s+gün\s+(?:boyunca\s+)?sür(?:ecek|en|üyor)")
_NUMBERS = {"iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7}
_SEATS = re.compile(
    r"\bkontenjan\w*[^.!?\n\d]{0,24}(?P<number>\d{1,4})(?:\s+kişi\w*)?|(?P<number2>\d{1,4})\s+kişi\w*\s+(?:sınırlı|kontenjan)"
)
_ROOM = re.compile(
    r"(?<!\w)(?P<name>[A-ZÇĞİÖŞÜ][\w-]*(?:\s[A-ZÇĞİÖŞÜ][\w-]*){0,2})\s(?P<head>Salon|Amfi|Laboratuvar)(?P<ending>\w*)"
)
_ROOM_FIELD = re.compile(r"(?:[\U0001f4cd\U0001f4cc]\ufe0f?|\b(?:Yer|YER|Adres|Konum)\s*:)\s*\Z")
_FREE = re.compile(r"\b(?:giriş|katılım|etkinlik|konser|bilet)\w*\s+ücretsiz\w*|\bücretsizdir\b")
_PRICE = re.compile(
    r"\b(?:bilet|giriş|katılım)\w*(?:\s+(?:ücreti|fiyat\w*|bedeli))?\s*:?\s*(?P<price>\d+\s?(?:tl|₺|lira))(?!\w)"
)
_FOR_SOME = re.compile(r"\böğrenci|\bpersonel|\bmezun|\bindirim|\byaş|\bçocuk|\büye|\bhariç|\bdışında|\btam\b")
_ONLINE = re.compile(rf"\b(?:çevrim\s?içi|online)\s+(?:{EVENT_NOUNS})\w*")
_IN_A_ROOM = re.compile(
    r"\b(?:[a-zçğıöşü]\s+blok\s+)?(?:\d{1,4}\s+(?:numaralı|no'?lu)\s+)?(?:derslik|salon|amfi|sınıf)(?:u|ı|i|si|sı)?'?n?[dt][ae]\b"
)
_BOTH_WAYS = re.compile(
    r"\bhem\b|\bhibrit|\byüz\s+yüze|\byayın|\bizle|\bveya\b|\bya\s+da\b|\bisteyen|\bayrıca|\bardından|\bsonra"
)
_CLOSE = timedelta(days=45)
_LONGEST_SLIP = 6 * 60
_NEAR_BY = 40

_WHY = QT_TRANSLATE_NOOP("services", "Aynı etkinlik için iki ayrı bilgi okuru kararsız bırakır.")
_SAY_WRITE = QT_TRANSLATE_NOOP("services", "“{new}” yazın")


class ContradictionChecker:
    """Holds the dates and hours of a post against each other. Speaks only where they can be of one event."""

    name = "guideline-contradictions"
    lane = Lane.RULES
    scope = Scope.POST

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.kind is TextKind.REPLY:
            return ()
        when = read_when(snapshot.text)
        apart = list(_apart(snapshot.text, when.folded))
        alone = len(when.dates) + len(when.times) < 2 and not any(one.ranged for one in when.dates)
        if alone:
            return apart
        reference = local_day(snapshot.planned_at or snapshot.now)
        dates = [one for one in when.dates if one.possible()]
        found = [*_order(snapshot.text, when.folded, dates, reference), *_hours(snapshot.text, when.folded, when.times)]
        found += _length(snapshot.text, when.folded, dates)
        read = read_announcement(snapshot.text, reference)
        lines = read.lines or tuple(sentences(when.folded))
        if not found and not _SEVERAL.search(when.folded):
            found += _two_dates(snapshot.text, read, lines, dates, reference)
            if not found:
                found += _two_times(snapshot.text, read, lines, reference)
        return [*(found or _late_deadline(snapshot.text, read, dates, reference)), *apart]


def _order(text: str, folded: str, dates: list[WrittenDate], reference: date) -> Iterator[Diagnostic]:
    """A range that ends before it begins: ``20 Mayıs-10 Mayıs``, ``15 Şubat'ta başlayıp 8 Şubat'ta bitecek``."""
    for first, second in pairwise(dates):
        between = folded[first.bare_end : second.start]
        if first.opens and second.closes:
            slipped = ends_before(first, second, reference)
        else:
            said = _BEGINS.match(between) and _ENDS.match(folded, second.bare_end) and len(between) < 60
            slipped = bool(said) and ends_before(first, second, reference, at_most=120)
        if slipped:
            yield Diagnostic(
                rule="guideline.10.date-order",
                article=10,
                severity=Severity.WARNING,
                start=first.start,
                end=second.bare_end,
                message=Message(
                    QT_TRANSLATE_NOOP(
                        "services", "“{first}” ile “{last}”: bitiş başlangıçtan önce. Tarihler doğru mu?"
                    ),
                    {"first": text[first.start : first.bare_end], "last": text[second.start : second.bare_end]},
                ),
                explanation=Message(
                    QT_TRANSLATE_NOOP("services", "Bitişi başlangıcından önce gelen bir tarih aralığı yanıltır.")
                ),
            )


def _hours(text: str, folded: str, times: Sequence[WrittenTime]) -> Iterator[Diagnostic]:
    """``10.00'da başlayıp 09.00'da bitecek``."""
    for first, second in pairwise(times):
        if first.until or second.until or not 0 < first.minutes - second.minutes <= _LONGEST_SLIP:
            continue
        if second.start - first.end < _NEAR_BY and _BEGINS.match(folded, first.end) and _ENDS.match(folded, second.end):
            yield _contradiction(
                text,
                "time-order",
                (first.start, second.end),
                Message(
                    QT_TRANSLATE_NOOP("services", "“{found}”: bitiş saati başlangıçtan önce. Saatler doğru mu?"),
                    {"found": text[first.start : second.end]},
                ),
                "",
            )


def _length(text: str, folded: str, dates: list[WrittenDate]) -> Iterator[Diagnostic]:
    """``3 gün sürecek: 7-8 Aralık``."""
    told = _LASTS.search(folded)
    ranges = {(one.first, one.last) for one in dates if one.ranged}
    if told is None or len(ranges) != 1 or any(one.opens for one in dates):
        return
    ((first, last),) = ranges
    days = _NUMBERS.get(told["number"]) or int(told["number"])
    if days != last - first + 1:
        yield _contradiction(
            text,
            "contradictory-date",
            told.span(),
            Message(
                QT_TRANSLATE_NOOP("services", "“{found}” yazıyor, tarihler ise {n} gün. Hangisi doğru?"),
                {"found": text[told.start() : told.end()], "n": last - first + 1},
            ),
            "",
        )


def _two_dates(
    text: str,
    read: Announcement,
    lines: tuple[tuple[int, int], ...],
    dates: list[WrittenDate],
    reference: date,
) -> Iterator[Diagnostic]:
    own = [one for one in dates if not deadline(read.when.folded, one) and not one.opens and not one.closes]
    distinct = {(one.month, one.days) for one in own}
    if read.event is None or len(distinct) != 2 or len(own) > 3:
        return
    first = own[0]
    second = next(one for one in own if (one.month, one.days) != (first.month, first.days))
    days = first.day(reference), second.day(reference)
    if days[0] is None or days[1] is None or abs(days[0] - days[1]) > _CLOSE or len(first.days) != len(second.days):
        return
    if not _said_again(read, lines, first.start, second.start):
        return
    yield _contradiction(
        text,
        "contradictory-date",
        (second.start, second.end),
        Message(
            QT_TRANSLATE_NOOP("services", "Yukarıda “{first}”, burada “{second}” yazıyor. Hangisi doğru?"),
            {"first": text[first.start : first.bare_end], "second": text[second.start : second.bare_end]},
        ),
        _same_again(text, first, second),
    )


def _same_again(text: str, first: WrittenDate, second: WrittenDate) -> str:
    """Return how the second date says what the first says; empty where its ending may not fit."""
    if first.month != second.month or first.year != second.year:
        return ""
    return text[first.start : first.bare_end] + text[second.bare_end : second.end]


def _two_times(
    text: str, read: Announcement, lines: tuple[tuple[int, int], ...], reference: date
) -> Iterator[Diagnostic]:
    del reference
    times = [one for one in read.when.times if one.possible()]
    if read.event is None or len(times) != 2 or len({(one.month, one.days) for one in read.when.dates}) > 1:
        return
    first, second = times
    if _agree(first, second) or not (first.sure or second.sure):
        return
    if not _said_again(read, lines, first.start, second.start):
        return
    shown = [text[one.start : one.end].split("'", maxsplit=1)[0].split("’", maxsplit=1)[0] for one in times]
    yield _contradiction(
        text,
        "contradictory-time",
        (second.start, second.start + len(shown[1])),
        Message(
            QT_TRANSLATE_NOOP("services", "Yukarıda “{first}”, burada “{second}” yazıyor. Hangisi doğru?"),
            {"first": shown[0], "second": shown[1]},
        ),
        "",
    )


def _agree(first: WrittenTime, second: WrittenTime) -> bool:
    if first.minutes == second.minutes:
        return True
    for one, other in ((first, second), (second, first)):
        if one.until is not None and one.minutes <= other.minutes <= one.until[0] * 60 + one.until[1]:
            return True
    return False


def _said_again(read: Announcement, lines: tuple[tuple[int, int], ...], first: int, second: int) -> bool:
    """Tell whether the second place is in a later sentence that says the same event again."""
    folded = read.when.folded
    place = [next((i for i, (a, b) in enumerate(lines) if a <= at < b), -1) for at in (first, second)]
    if place[0] == place[1] or -1 in place or read.event is None:
        return False
    start, end = lines[place[1]]
    noun = read.event.noun[:5]
    others = folded.count(noun, start, end)
    return bool(_AGAIN.search(folded, start, end) or others)


def _apart(text: str, folded: str) -> Iterator[Diagnostic]:
    """Yield what contradicts itself without a date: numbers of places, prices, rooms."""
    yield from _two_numbers(text, folded)
    yield from _free_or_not(text, folded)
    yield from _two_rooms(text, folded)
    yield from _online_or_not(text, folded)


def _free_or_not(text: str, folded: str) -> Iterator[Diagnostic]:
    """``Giriş ücretsiz! Biletler 50 TL.``"""
    free = _FREE.search(folded) if "ücretsiz" in folded else None
    price = _PRICE.search(folded) if free else None
    if free and price and not _FOR_SOME.search(folded):
        first, second = sorted((free.span(), price.span()))
        yield _disagree(text, "contradictory-number", text[slice(*first)], second)


def _online_or_not(text: str, folded: str) -> Iterator[Diagnostic]:
    """``Çevrim içi eğitimimiz 104 numaralı derslikte``."""
    if "çevrim" not in folded and "online" not in folded:
        return
    online = _ONLINE.search(folded)
    room = _IN_A_ROOM.search(folded, online.end()) if online else None
    if online and room and not _BOTH_WAYS.search(folded):
        yield _disagree(text, "contradictory-place", text[slice(*online.span())], room.span())


def _two_numbers(text: str, folded: str) -> Iterator[Diagnostic]:
    """``Kontenjan 30 kişi. … Kontenjanımız 50 kişiyle sınırlıdır.``"""
    told = list(_SEATS.finditer(folded)) if "kontenjan" in folded else []
    if len(told) != 2 or _SEVERAL.search(folded):
        return
    numbers = [match["number"] or match["number2"] for match in told]
    if int(numbers[0]) != int(numbers[1]):
        start = told[1].start("number") if told[1]["number"] else told[1].start("number2")
        yield _disagree(text, "contradictory-number", numbers[0], (start, start + len(numbers[1])))


def _two_rooms(text: str, folded: str) -> Iterator[Diagnostic]:
    """``Panel Mavi Salon'da. 📍 Konferans Salonu``. Only two rooms of one kind, one of them in a field of its own."""
    if "salon" not in folded and "amfi" not in folded and "laboratuvar" not in folded:
        return
    rooms = list(_ROOM.finditer(text))
    if len(rooms) != 2 or rooms[0]["head"] != rooms[1]["head"] or _SEVERAL.search(folded):
        return
    names = [turkish.fold(room["name"].split()[-1]) for room in rooms]
    fields = [bool(_ROOM_FIELD.search(text, 0, room.start())) for room in rooms]
    if sum(fields) == 1 and names[0] != names[1]:
        yield _disagree(text, "contradictory-place", rooms[0][0], rooms[1].span())


def _disagree(text: str, rule: str, first: str, span: tuple[int, int]) -> Diagnostic:
    return _contradiction(
        text,
        rule,
        span,
        Message(
            QT_TRANSLATE_NOOP("services", "Yukarıda “{first}”, burada “{second}” yazıyor. Hangisi doğru?"),
            {"first": first, "second": text[slice(*span)]},
        ),
        "",
    )


def _late_deadline(text: str, read: Announcement, dates: list[WrittenDate], reference: date) -> Iterator[Diagnostic]:
    """A registration that stays open until after the event."""
    if read.event is None or _ALWAYS_OPEN.search(read.event.noun) or len(read.dates) != 1:
        return
    day = read.dates[0].day(reference)
    for one in dates:
        last = one.day(reference)
        if day is None or last is None or not deadline(read.when.folded, one) or not day < last <= day + _CLOSE:
            continue
        line = next((span for span in read.lines if span[0] <= one.start < span[1]), (0, len(text)))
        if not _REGISTRATION.search(read.when.folded, *line):
            continue
        yield _contradiction(
            text,
            "deadline-after-event",
            (one.start, one.end),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Başvurunun son günü ({last}) etkinlikten ({day}) sonra. Tarihler doğru mu?"
                ),
                {
                    "last": text[one.start : one.bare_end],
                    "day": text[read.dates[0].start : read.dates[0].bare_end],
                },
            ),
            "",
        )


def _contradiction(text: str, rule: str, span: tuple[int, int], message: Message, new: str) -> Diagnostic:
    fixes = (Fix(Message(_SAY_WRITE, {"new": new}), new),) if new and new != text[slice(*span)] else ()
    return Diagnostic(
        rule=f"guideline.10.{rule}",
        article=10,
        severity=Severity.WARNING,
        start=span[0],
        end=span[1],
        message=message,
        fixes=fixes,
        explanation=Message(_WHY),
    )
