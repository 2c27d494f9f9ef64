"""Announcements that leave out when or where: what readers ask first in the comments (article 10)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.guidelines.rules.announcing import Announcement, Event, ends_in_past, read_announcement
from services.guidelines.rules.announcing_words import COME, PROGRAMME_LINK, REPORT
from services.guidelines.rules.calls import calls_nobody
from services.guidelines.rules.dates import is_past, say_past

_NEEDS_NO_TIME = re.compile(r"kurs|yarışma")
_NOT_FOR_ALL = re.compile(r"kurs|atölye|eğitim|çalıştay|kamp\b|gezi|seçme|turnuva|yarışma|workshop|course|training")
"""What takes a few people of a kind; talks, concerts and exhibitions are open to all by custom."""
_ORDER = ("date", "time", "place")
_RULE = "guideline.10.missing-"

_SAY_ONE = {
    "date": QT_TRANSLATE_NOOP("services", "Duyuruda tarih yok. Ne zaman?"),
    "time": QT_TRANSLATE_NOOP("services", "Duyuruda saat yok. Saat kaçta?"),
    "place": QT_TRANSLATE_NOOP("services", "Duyuruda yer yok. Nerede?"),
}
_SAY_TWO = {
    ("date", "time"): QT_TRANSLATE_NOOP("services", "Duyuruda tarih ve saat yok. Ne zaman?"),
    ("date", "place"): QT_TRANSLATE_NOOP("services", "Duyuruda tarih ve yer yok. Ne zaman, nerede?"),
    ("time", "place"): QT_TRANSLATE_NOOP("services", "Duyuruda saat ve yer yok. Saat kaçta, nerede?"),
}
_SAY_ALL = QT_TRANSLATE_NOOP("services", "Duyuruda tarih, saat ve yer yok. Ne zaman, nerede?")


class AnnouncementChecker:
    """Finds announcements without date, hour, place or a way to apply, and those of a day that has passed."""

    name = "guideline-announcements"
    lane = Lane.RULES
    scope = Scope.POST

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.kind is TextKind.REPLY:
            return ()
        reference = local_day(snapshot.planned_at or snapshot.now)
        read = read_announcement(snapshot.text, reference)
        found: list[Diagnostic] = []
        if read.event is not None:
            late = list(_late(snapshot, read, reference))
            found += late or list(_missing(snapshot, read, read.event)) or _audience(snapshot, read, read.event)
        else:
            found += _late_invitation(snapshot, read, reference)
        found += _contact(snapshot, read)
        return found


def _late(snapshot: Snapshot, read: Announcement, reference: date) -> Iterator[Diagnostic]:
    """An event whose only days have passed. It is asked for nothing else until its date is right."""
    days = [one for one in read.dates if one.possible() and not one.opens]
    passed = [one for one in days if is_past(read.when.folded, one, reference)]
    if not days or len(passed) != len(days) or not (snapshot.planned_at or any(one.year for one in days)):
        return
    if any(relative.offset >= 0 for relative in read.when.relatives):
        return
    yield say_past(snapshot.text, read.when, passed[-1], reference)


def _late_invitation(snapshot: Snapshot, read: Announcement, reference: date) -> Iterator[Diagnostic]:
    """A post that invites to something it has no noun for, on its only day, which has passed."""
    dates = [one for one in read.when.dates if one.possible()]
    folded = read.when.folded
    if len(dates) != 1 or not (snapshot.planned_at or dates[0].year) or not is_past(folded, dates[0], reference):
        return
    reported = REPORT.search(folded) or any(ends_in_past(folded[a:b]) for a, b in read.lines)
    if COME.search(folded) and not reported:
        yield say_past(snapshot.text, read.when, dates[0], reference)


def _missing(snapshot: Snapshot, read: Announcement, event: Event) -> Iterator[Diagnostic]:
    several = any(len(one.days) > 1 or one.opens for one in read.dates)
    lacks = {
        "date": not read.has_date,
        "time": not read.has_time and not several and not _NEEDS_NO_TIME.search(event.noun),
        "place": not read.has_place,
    }
    off = snapshot.unit.switched_off_rules
    missing = tuple(what for what in _ORDER if lacks[what] and _RULE + what not in off)
    if not missing or (missing == ("place",) and several and PROGRAMME_LINK.search(read.when.folded)):
        return
    yield Diagnostic(
        rule=_RULE + missing[0],
        article=10,
        severity=_severity(snapshot, read, len(missing)),
        start=event.start,
        end=event.end,
        message=Message(_sentence(missing)),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Etkinlik duyurusunda okur önce ne zaman ve nerede olduğunu arar. "
                "Çevrim içi etkinlikte yer, katılım bağlantısıdır. Bilgi görseldeyse metne de yazın: "
                "Görseli göremeyenler ve arama yapanlar metni okur.",
            )
        ),
        data={"missing": list(missing), "found": [what for what in _ORDER if not lacks[what]]},
    )


def _audience(snapshot: Snapshot, read: Announcement, event: Event) -> Iterator[Diagnostic]:
    """An announcement that tells all but whom it is for: the quietest of its questions, asked last."""
    if read.has_audience or read.teaser or snapshot.attachments or read.apply is not None:
        return
    if not _NOT_FOR_ALL.search(event.noun) or calls_nobody(snapshot.text, read):
        return
    yield Diagnostic(
        rule=_RULE + "audience",
        article=10,
        severity=Severity.HINT,
        start=event.start,
        end=event.end,
        message=Message(QT_TRANSLATE_NOOP("services", "Duyuruda kimlerin katılabileceği yazmıyor. Kimlere açık?")),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "“Herkese açıktır” ya da “Öğrencilerimize açıktır” yazmak, yorumlarda aynı sorunun sorulmasını önler.",
            )
        ),
        data={"missing": ["audience"], "found": list(_ORDER)},
    )


def _sentence(missing: tuple[str, ...]) -> str:
    if len(missing) == 1:
        return _SAY_ONE[missing[0]]
    return _SAY_TWO[missing] if len(missing) == 2 else _SAY_ALL


def _severity(snapshot: Snapshot, read: Announcement, missing: int) -> Severity:
    """A poster may hold what the text lacks; a teaser owes less than an invitation."""
    if snapshot.attachments:
        return Severity.HINT
    return Severity.INFORMATION if missing == 1 or read.teaser else Severity.WARNING


def _contact(snapshot: Snapshot, read: Announcement) -> Iterator[Diagnostic]:
    if read.apply is None or read.has_contact:
        return
    start, end = read.apply
    yield Diagnostic(
        rule=_RULE + "contact",
        article=10,
        severity=Severity.HINT if snapshot.attachments else Severity.INFORMATION,
        start=start,
        end=end,
        message=Message(QT_TRANSLATE_NOOP("services", "Başvuru isteniyor, ama nereden yapılacağı yazmıyor.")),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services", "Bir bağlantı, form, adres ya da telefon ekleyin; yoksa herkes yorumlarda sorar."
            )
        ),
        data={"missing": ["contact"]},
    )
