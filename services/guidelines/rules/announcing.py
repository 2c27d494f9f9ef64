"""Reads a post as the announcement of an event: what it announces, and which of date, hour, place and contact it tells.

A text announces where a noun of an event (``panel``, ``konser``) stands with a cue of what is to come: a verb in the
future, an invitation, or a day ahead. It does not where its sentence reports what was. All of it is read in folded
text; several rules ask about the same post, so the last answers are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from services.guidelines.rules.announcing_words import (
    A_DAY_AHEAD,
    APPLY,
    ASKS_FOR_ITSELF,
    AUDIENCE,
    CANCELLED,
    COME_HERE,
    CONTACT,
    COUNTER,
    DEADLINE,
    DEADLINE_AFTER,
    DETAILS,
    ENDS_AT,
    ENDS_IN_PLACE,
    EVENT,
    FIELD,
    FUTURE,
    GENERIC_PLURAL,
    GOES_ON,
    GUEST,
    INVITE,
    ITS_GUEST,
    ITS_HEAD,
    LAST_DAY_TO_APPLY,
    LAST_WORDS,
    LATER,
    MONTH_AHEAD,
    NAMED_PLACE,
    NO_CALL,
    NO_EVENT,
    NO_PAST,
    NO_PLACE_BY_ENDING,
    NOT_A_PLACE,
    ON_A_WEEKDAY,
    ON_SHOW,
    ONLINE,
    OPEN_CALL,
    OTHER_HEAD,
    OUR_OWN,
    OWNED_NOUN,
    PAST,
    PAST_CLAUSE,
    PLACE,
    PLACE_AFTER_TIME,
    PLACE_BY_ENDING,
    PROGRAMME,
    QUOTED,
    REPORT,
    ROOM_NUMBER,
    RUNS_FROM,
    SERIES,
    SOON,
    SURELY,
    TAKES_PART,
    VAGUE_DATE,
    VAGUE_TIME,
    WAS,
    WEAK_CASE,
    WISHES,
    WITHIN,
)
from services.guidelines.rules.when import When, WrittenDate, read_when
from services.guidelines.sentences import sentences

_MOST = 24
"""Nouns and days that are looked at: a post has a few, pasted data without end."""
_TAIL = 40
"""Code points at the end of a sentence in which its last words stand."""
_FUTURE_CUES = ("acak", "ecek", "acağ", "eceğ", "gelece", "will")
_CALL_CUES = ("başvur", "kayıt", "kayd", "gönüllü", "yazdır", "cv")
_GUEST_CUES = ("konuğu", "konuk ol", "karşınızda", "sahnel", "sahne al", "buluşa", "buluşu", "araya gel")
_APPLY_CUES = ("başvur", "kaydol", "kaydın", "kayıt", "yerini", "apply", "register", "sign up")


@dataclass(frozen=True, slots=True)
class Event:
    """A noun of an event, where it stands, and the sentence around it (half-open, all in code points)."""

    start: int
    end: int
    noun: str
    sentence: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a post announces and what it tells of it. ``event`` is ``None`` where it announces no event."""

    when: When
    event: Event | None
    dates: tuple[WrittenDate, ...] = ()
    """The dates of the event, not of its registration."""
    has_date: bool = False
    has_time: bool = False
    has_place: bool = False
    has_audience: bool = False
    has_contact: bool = False
    teaser: bool = False
    """Whether it sends to the details elsewhere or says that they come later."""
    apply: tuple[int, int] | None = None
    """Where it asks people to apply or to register for something it names."""
    lines: tuple[tuple[int, int], ...] = field(default=())
    """The sentences of the text."""


@lru_cache(maxsize=16)
def read_announcement(text: str, reference: date) -> Announcement:
    """Return what ``text`` announces when it is read on ``reference``. Never raises."""
    when = read_when(text)
    folded = when.folded
    applied = APPLY.search(folded) if any(cue in folded for cue in _APPLY_CUES) else None
    nouns = [match for match in EVENT.finditer(folded) if not _elsewhere(folded, match)]
    if any(cue in folded for cue in _GUEST_CUES):
        nouns += GUEST.finditer(folded)
    dated = bool(when.dates or when.weekdays)
    lines = tuple(sentences(folded)) if nouns or applied or dated else ()
    event = _announced(when, nouns, lines, reference) if nouns else None
    if event is None and dated:
        event = _unnamed(text, when, lines, reference)
    apply = _call(folded, applied, announced=event is not None)
    has_contact = apply is not None and bool(CONTACT.search(folded))
    if event is None:
        return Announcement(when, None, has_contact=has_contact, apply=apply, lines=lines)
    dates = tuple(one for one in when.dates if not deadline(folded, one) and not _history(one, reference))
    weekday = any(not day.each for day in when.weekdays)
    return Announcement(
        when,
        event,
        dates,
        has_date=bool(dates or when.relatives or weekday or VAGUE_DATE.search(folded)),
        has_time=bool(when.times or VAGUE_TIME.search(folded)),
        has_place=has_place(text, folded),
        has_audience=bool(AUDIENCE.search(folded)),
        has_contact=has_contact,
        teaser=bool(LATER.search(folded) or DETAILS.search(folded)),
        apply=apply,
        lines=lines,
    )


def _call(folded: str, applied: re.Match[str] | None, *, announced: bool) -> tuple[int, int] | None:
    """Return where people are asked to apply or to register for something that is named."""
    if applied and (announced or PROGRAMME.search(folded) or ASKS_FOR_ITSELF.match(folded, applied.start())):
        return applied.span()
    if not any(cue in folded for cue in _CALL_CUES) or NO_CALL.search(folded):
        return None
    call = OPEN_CALL.search(folded)
    if call is None:
        call = LAST_DAY_TO_APPLY.search(folded)
    return call.span() if call else None


def has_place(text: str, folded: str) -> bool:
    """Tell whether ``text`` names a place, in the real world or on the net."""
    folded = COUNTER.sub(lambda match: " " * len(match[0]), folded)
    if PLACE.search(folded) or ROOM_NUMBER.search(text) or (ONLINE.search(folded) and CONTACT.search(folded)):
        return True
    named = PLACE_AFTER_TIME.search(text)
    if named and not NOT_A_PLACE.search(folded, *named.span("name")):
        return True
    if any(not NO_PLACE_BY_ENDING.match(match["name"]) for match in PLACE_BY_ENDING.finditer(folded)):
        return True
    text = QUOTED.sub(lambda match: " " * len(match[0]), text)
    return any(not NOT_A_PLACE.search(folded, *match.span("name")) for match in NAMED_PLACE.finditer(text))


def deadline(folded: str, written: WrittenDate) -> bool:
    """Tell whether ``written`` is the last day of something rather than the day of an event."""
    before = folded[max(0, written.start - 40) : written.start]
    before = before[max(before.rfind("\n"), before.rfind(". "), before.rfind("! ")) + 1 :]
    return bool(DEADLINE.search(before) or DEADLINE_AFTER.match(folded, written.bare_end))


def _elsewhere(folded: str, match: re.Match[str]) -> bool:
    """Tell whether the noun stands for something else than an event to announce.

    It may describe another noun (``konferans salonu``, ``kongrenin bildiri kitabı``), be known already
    (``bu turnuvaya``), or be a thing (``güneş paneli``).
    """
    rest, case, end = match["rest"], match["case"] or "", match.end()
    before = folded[max(0, match.start() - 8) : match.start()]
    if (not rest or match["noun"] == "eğitim") and OTHER_HEAD.match(folded, end):
        return True
    if OWNED_NOUN.fullmatch(rest) and ITS_HEAD.match(folded, end):
        return True
    if case and (before.endswith((" bu ", "\nbu ")) or (case[-1] in "ae" and TAKES_PART.match(folded, end))):
        return True
    on_show = match["noun"].startswith("sergi") and ON_SHOW.match(folded, end)
    return bool(on_show) or (match["noun"] == "panel" and before.endswith(("güneş ", "solar ", "kontrol ")))


def _history(written: WrittenDate, reference: date) -> bool:
    day = written.day(reference) if written.year else None
    return day is not None and abs((day - reference).days) > 420


def _announced(
    when: When, nouns: list[re.Match[str]], lines: tuple[tuple[int, int], ...], reference: date
) -> Event | None:
    """Return the event that the post announces, or ``None``."""
    folded = when.folded
    ahead = _ahead(when, reference)
    told = bool(ahead or when.times)
    reported = any(_reports(folded[a:b]) for a, b in lines)
    candidates: list[Event] = []
    for match in sorted(nouns[:_MOST], key=lambda one: (bool(WITHIN.match(folded, one.end())), one.start())):
        span = next(((a, b) for a, b in lines if a <= match.start() < b), (0, len(folded)))
        sentence = QUOTED.sub(" ", folded[slice(*span)])
        event = Event(match.start(), match.end(), match.group(), span)
        if any(pattern.search(sentence) for pattern in (WISHES, CANCELLED, GOES_ON, *(() if ahead else (SERIES,)))):
            continue
        future = _future(sentence)
        weak = _weak(match) and not (future and OUR_OWN.fullmatch(match.groupdict().get("rest") or ""))
        inviting = INVITE.search(sentence) or (not weak and SOON.search(sentence))
        if weak and not told and RUNS_FROM.fullmatch(match["case"] or ""):
            continue
        if WAS.match(folded, match.end()) or (weak and not (when.dates or when.times or inviting)):
            continue
        past = ends_in_past(sentence)
        if future and PAST_CLAUSE.search(sentence, 0, future.start()):
            continue
        if past and not (future and future.end() < len(sentence) - 25 and told):
            continue
        if (future or inviting) and not (weak and not told and not inviting) and (not reported or told):
            return event
        candidates.append(event) if not weak or told else None
    if not candidates or reported:
        return None
    return _by_the_rest(when, candidates, ahead=ahead, lines=lines)


def _weak(match: re.Match[str]) -> bool:
    """Tell whether the noun means an event known already (``panelde``), or events in general (``paneller``)."""
    groups = match.groupdict()
    general = GENERIC_PLURAL.fullmatch(groups.get("rest") or "") and not (groups["noun"] or "").endswith("gün")
    if ITS_GUEST.match(match.string, match.end()):
        return False
    return bool(general or WEAK_CASE.fullmatch(groups.get("case") or ""))


def _unnamed(text: str, when: When, lines: tuple[tuple[int, int], ...], reference: date) -> Event | None:
    """Return what a post announces without a noun for it: ``Perşembe günü B-204'te soru çözüyoruz, bekleriz``.

    Only a day ahead with either an hour or a place, and a cue that people are to come. The day stands for the event.
    """
    folded = when.folded
    if NO_EVENT.search(folded) or SERIES.search(folded):
        return None
    timed = bool(when.times or VAGUE_TIME.search(folded))
    placed = has_place(text, folded)
    if timed and placed:
        return None
    cue = COME_HERE.search(folded) or INVITE.search(folded) if timed or placed else SURELY.search(folded)
    if REPORT.search(folded):
        return None
    for start, end in islice(_days_ahead(when, reference), _MOST):
        line = next(((a, b) for a, b in lines if a <= start < b), (0, len(folded)))
        sentence = folded[slice(*line)]
        if WISHES.search(sentence) or CANCELLED.search(sentence) or ends_in_past(sentence):
            continue
        if cue or (placed and ENDS_IN_PLACE.search(sentence)):
            return Event(start, end, folded[start:end], line)
    return None


def _days_ahead(when: When, reference: date) -> Iterator[tuple[int, int]]:
    """Yield where days of the next months stand, as dates or as weekdays."""
    for written in when.dates:
        day = written.day(reference)
        near = day is not None and timedelta(0) <= day - reference <= timedelta(days=120)
        if near and not written.opens and not written.closes and not deadline(when.folded, written):
            yield written.start, written.bare_end
    if not when.dates:
        for weekday in when.weekdays:
            if not weekday.each and A_DAY_AHEAD.match(when.folded, weekday.end):
                yield weekday.start, weekday.end


def _by_the_rest(
    when: When, candidates: list[Event], *, ahead: bool, lines: tuple[tuple[int, int], ...]
) -> Event | None:
    """Return the event of a sentence without a cue of its own, if the rest of the post has one."""
    folded = QUOTED.sub(lambda match: " " * len(match[0]), when.folded)
    if "eğitim" in candidates[0].noun and not ahead:
        return None
    if ahead:
        return candidates[0]
    if when.times or FIELD.search(folded) or _by_its_end(folded, candidates[0]) or _on_a_weekday(when, candidates[0]):
        return candidates[0]
    invited = any(INVITE.search(folded[a:b]) or _future(folded[a:b]) for a, b in lines)
    held = WISHES.search(folded) or SERIES.search(folded)
    return candidates[0] if invited and not held else None


def _on_a_weekday(when: When, event: Event) -> bool:
    """Tell whether its sentence names the weekday: ``Kitap takası cumartesi, göl kıyısı!``."""
    start, end = event.sentence
    days = [one for one in when.weekdays if start <= one.start < end and not one.each]
    return any(ON_A_WEEKDAY.match(when.folded, one.end) for one in days)


def _by_its_end(folded: str, event: Event) -> bool:
    """Tell whether its sentence has no verb and ends in a month or a place: ``Kampımız mart ayında!``."""
    start, end = event.sentence
    if MONTH_AHEAD.search(folded, start, end):
        return True
    return bool(ENDS_AT.search(folded[start:end])) and bool(PLACE.search(folded, max(event.end, end - 30), end))


def _ahead(when: When, reference: date) -> bool:
    """Tell whether the text names a day that is still to come."""
    for written in when.dates:
        day = written.day(reference)
        near = day is not None and timedelta(0) <= day - reference <= timedelta(days=200)
        if near and not deadline(when.folded, written):
            return True
    return any(relative.offset >= 0 and relative.kind != "week" for relative in when.relatives)


def ends_in_past(sentence: str) -> bool:
    """Tell whether a folded sentence ends in a verb of the past (``yapıldı``, ``katıldık``) or in thanks."""
    words = LAST_WORDS.search(sentence[-_TAIL:])
    if words is None:
        return False
    last = words["last"]
    both = f"{words['before'] or ''} {last}"
    if last in NO_PAST or both in NO_PAST:
        return False
    return bool(PAST.fullmatch(last) or PAST.fullmatch(both))


def _future(sentence: str) -> re.Match[str] | None:
    """Return a verb of the future in a folded sentence; most have none, which is seen at once."""
    if not any(cue in sentence for cue in _FUTURE_CUES):
        return None
    return FUTURE.search(sentence)


def _reports(sentence: str) -> bool:
    return bool(REPORT.search(sentence)) and not _future(sentence)
