"""What article 2 has against a post's day and words: one judgement, said by the editor and by the calendar alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import OtherPost, Pause, PlanContext, SpecialDay
from services.clock import ISTANBUL, local_day
from services.language.text import shortened
from services.planning.likeness import NEAR, Signature, is_short, likeness
from services.planning.special_days import KnownDays, Occasion
from services.planning.times import hours_words

RULES = "guideline.2."
_LOOK_BACK = timedelta(days=180)
"""An older post may be told again: who followed then has forgotten it."""
_NEAR_BY = timedelta(days=6)
"""So near a few words may not come again: what wishes a good week does so each week."""
_DAY = timedelta(days=1)


def occasion_verdicts(
    text: str, planned_at: datetime, own: Iterable[SpecialDay], known: KnownDays
) -> Iterator[Diagnostic]:
    """Say where ``text`` does not fit what its day is; ``own`` are the unit's days."""
    day = local_day(planned_at)
    for occasion in known.on(day, own)[:1]:
        celebration = known.celebration(text)
        severity = _severity(text, occasion, known, celebrates=celebration is not None)
        if severity is None:
            continue
        yield finding(
            f"{RULES}mourning-day" if occasion.mourning else f"{RULES}remembrance-day",
            severity,
            Message(
                QT_TRANSLATE_NOOP("services", "Bu yazı {day} gününe planlı: {occasion}. O gün için uygun mu?"),
                {"day": day, "occasion": occasion.name},
            ),
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Yas ve anma günlerinde kutlama, tanıtım ve sıradan duyurular duyarsız bulunur. Yazıyı başka "
                    "bir güne alın ya da uygunsa gerekçesini yazıp geçin.",
                )
            ),
            about=day.isoformat(),
            span=celebration or (0, 0),
        )


def _severity(text: str, occasion: Occasion, known: KnownDays, *, celebrates: bool) -> Severity | None:
    if not text.strip() or known.remembers(text):
        return None
    about_the_day = known.speaks_of(text, occasion)
    if celebrates and about_the_day:
        return Severity.INFORMATION if occasion.mourning else None
    if celebrates:
        return Severity.WARNING if occasion.mourning else Severity.INFORMATION
    named = about_the_day or known.dates(text, occasion)
    return Severity.HINT if occasion.mourning and not named else None


def day_verdicts(plan: PlanContext, planned_at: datetime) -> Iterator[Diagnostic]:
    """Say what the day is with this post: too many posts of one account, or two that stand too close."""
    day = local_day(planned_at)
    reach = max(_DAY, plan.min_gap)
    near = [
        other
        for other in others_of(plan)
        if other.moment is not None and abs(other.moment - planned_at) < reach and other.accounts & plan.accounts
    ]
    fullest = max(
        (sum(_on(other, day) and account in other.accounts for other in near) for account in plan.accounts), default=0
    )
    if fullest >= plan.daily_limit:
        yield finding(
            f"{RULES}day-load",
            Severity.WARNING,
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Bu yazıyla o gün aynı hesapta {count} gönderi olur; günde en çok {limit} önerilir."
                ),
                {"count": fullest + 1, "limit": plan.daily_limit},
            ),
            _TRAFFIC,
            about=day.isoformat(),
        )
    yield from _gap(plan, planned_at, near)


def _gap(plan: PlanContext, planned_at: datetime, near: Iterable[OtherPost]) -> Iterator[Diagnostic]:
    """Name the nearest of the posts of the same accounts, if it stands too close."""
    close = [other for other in near if other.moment is not None and abs(other.moment - planned_at) < plan.min_gap]
    if close:
        other = min(close, key=lambda one: abs(one.moment - planned_at) if one.moment else plan.min_gap)
        at = other.moment.astimezone(ISTANBUL) if other.moment else planned_at
        yield finding(
            f"{RULES}gap",
            Severity.INFORMATION,
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Aynı hesapta saat {time} gönderisine yakın: “{headline}”. Araya en az {hours} saat koyun.",
                ),
                {
                    "time": at.time(),
                    "headline": _short(other.headline),
                    "hours": hours_words(plan.min_gap),
                },
            ),
            _TRAFFIC,
            about=f"{local_day(planned_at).isoformat()} {other.id}",
        )


def others_of(plan: PlanContext) -> Iterator[OtherPost]:
    """Go through all posts but the one that is judged."""
    return (other for other in plan.others if other.id != plan.post_id)


def is_kin(other: OtherPost, series_id: str | None) -> bool:
    """Tell whether two posts say the same on purpose: posts of one series, or one and what it repeats."""
    return series_id is not None and series_id in (other.series_id, other.id)


def _on(other: OtherPost, day: object) -> bool:
    return other.moment is not None and local_day(other.moment) == day


def pause_verdicts(
    pause: Pause | None, planned_at: datetime, now: datetime, *, is_notice: bool
) -> Iterator[Diagnostic]:
    """Say that nothing goes out at the moment: an error for what should go out by now, else to be borne in mind.

    A notice (condolence, solidarity, an emergency) is what an editor posts just then: it is told, not stopped.
    """
    if pause is None or not pause.stops(planned_at):
        return
    if is_notice:
        template = QT_TRANSLATE_NOOP(
            "services",
            "Paylaşımlar durduruldu{reason}; bu yazı taziye, dayanışma ya da acil durum duyurusu gibi: Çıkabilir.",
        )
        severity = Severity.INFORMATION
    elif planned_at <= now:
        template = QT_TRANSLATE_NOOP("services", "Paylaşımlar durduruldu{reason}: Bu yazı şimdi yayımlanmamalı.")
        severity = Severity.ERROR
    else:
        template = QT_TRANSLATE_NOOP("services", "Paylaşımlar durduruldu{reason}: Bu yazı bekleyecek.")
        severity = Severity.WARNING
    reason = f" ({pause.reason})" if pause.reason else ""
    yield finding(
        f"{RULES}paused",
        severity,
        Message(template, {"reason": reason}),
        _NOTICE if is_notice else _SWITCH,
        about=pause.id,
    )


_REPEATS = {
    ("draft", True): QT_TRANSLATE_NOOP("services", "Bir taslak aynı şeyi söylüyor: “{headline}”."),
    ("out", True): QT_TRANSLATE_NOOP("services", "{day} tarihli gönderi aynı şeyi söylüyor: “{headline}”."),
    ("planned", True): QT_TRANSLATE_NOOP("services", "{day} gününe planlı yazı aynı şeyi söylüyor: “{headline}”."),
    ("draft", False): QT_TRANSLATE_NOOP("services", "Bir taslak neredeyse aynı şeyi söylüyor: “{headline}”."),
    ("out", False): QT_TRANSLATE_NOOP("services", "{day} tarihli gönderi neredeyse aynı şeyi söylüyor: “{headline}”."),
    ("planned", False): QT_TRANSLATE_NOOP(
        "services", "{day} gününe planlı yazı neredeyse aynı şeyi söylüyor: “{headline}”."
    ),
}
"""What is said of a post that stands so and says the same, to the word or nearly."""


def repeat_verdicts(own: Signature, moment: datetime, others: Iterable[OtherPost]) -> Iterator[Diagnostic]:
    """Name the likest of the ``others``, if it says the same. Drafts that were never planned count too.

    A text of few words is no copy of one that stands a week away, or nowhere.
    """
    if not own:
        return
    short = is_short(own)
    reach = _NEAR_BY if short else _LOOK_BACK
    best, other = max(
        (
            (likeness(own, other.signature), other)
            for other in others
            if not own.isdisjoint(other.signature)
            and (not short if other.moment is None else abs(moment - other.moment) <= reach)
        ),
        key=lambda pair: pair[0],
        default=(0.0, None),
    )
    if other is None or best < NEAR:
        return
    exact = own == other.signature
    standing = "draft" if other.moment is None else "out" if other.published else "planned"
    template = _REPEATS[standing, exact]
    day = local_day(other.moment) if other.moment is not None else ""
    yield finding(
        f"{RULES}duplicate" if exact else f"{RULES}near-duplicate",
        Severity.WARNING if exact else Severity.INFORMATION,
        Message(template, {"day": day, "headline": _short(other.headline)}),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Aynı şeyi yeniden okuyan takipçi uzaklaşır; X aynı metni ikinci kez kabul etmez. Bilerek "
                "yineliyorsanız gerekçesini yazıp geçin.",
            )
        ),
        about=other.id,
        likeness=round(best, 2),
    )


_SWITCH = Message(
    QT_TRANSLATE_NOOP(
        "services", "Kriz anahtarı açık. Anahtar Takvim’den kapatılınca planlı yazılar olduğu gibi sürer."
    )
)
_NOTICE = Message(
    QT_TRANSLATE_NOOP(
        "services",
        "Kriz anahtarı açık. Böyle bir duyuru o sırada beklenir; adları, sayıları ve saati yayımlamadan bir daha "
        "doğrulayın, kutlama ve tanıtım eklemeyin.",
    )
)
_TRAFFIC = Message(
    QT_TRANSLATE_NOOP(
        "services",
        "Sık paylaşım takipçileri kaçırır: günde bir, en çok iki gönderi, aralarında sabah ile akşam kadar zaman.",
    )
)


def _short(headline: str) -> str:
    return shortened(headline, 60)


def finding(
    rule: str,
    severity: Severity,
    message: Message,
    why: Message,
    *,
    about: str,
    article: int | None = 2,
    span: tuple[int, int] = (0, 0),
    **data: object,
) -> Diagnostic:
    """Return what is said of a post as a whole; waved through once, it is silent for what it is ``about``."""
    return Diagnostic(
        rule=rule,
        article=article,
        severity=severity,
        start=span[0],
        end=span[1],
        message=message,
        explanation=why,
        remark=True,
        data={"about": about, **data},
    )
