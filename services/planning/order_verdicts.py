"""What the unit's own order has against a post: its topic's last day, its pillar's share, holidays, what recurs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import PlanContext
from services.clock import local_day
from services.language import turkish
from services.planning.shares import FEWEST_POSTS, share_of
from services.planning.special_days import KnownDays
from services.planning.times import month_of
from services.planning.verdicts import finding, others_of

EXPIRED_TOPIC = "guideline.1.expired-topic"
HOLIDAY = "guideline.2.holiday"
PILLAR_SHARE = "planning.pillar-share"
REUSE_CHECK = "planning.reuse-check"
UNWRITTEN = "planning.unwritten"
_TOO_MUCH = 20
"""Points in a hundred above its share from which a pillar is told of: what is planned need not come out even."""
_FESTIVE = re.compile(r"(?<!\w)(?:bayram|kutla|kutlu|tebrik|nice\s+yıllar|arife|tatil|nöbetçi)")
"""Words of texts that know of the holiday, folded."""
_LONG = 5
"""Letters of a word of the holiday's name by which a text speaks of it."""
_CHANGING = (
    (QT_TRANSLATE_NOOP("services", "bağlantı"), re.compile(r"https?://\S+|www\.\S+")),
    (
        QT_TRANSLATE_NOOP("services", "tarih"),
        re.compile(
            r"\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b|\b20\d\d\b|"
            r"\b\d{1,2}\s+(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\w*|"
            r"(?<!\w)(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|bugün|yarın)(?!\w)"
        ),
    ),
    (QT_TRANSLATE_NOOP("services", "saat"), re.compile(r"\b(?:[01]?\d|2[0-3])[.:][0-5]\d\b")),
    (QT_TRANSLATE_NOOP("services", "kişi adı"), re.compile(r"(?<!\w)(?:prof|doç|dr|öğr)\s*\.|@\w+")),
    (QT_TRANSLATE_NOOP("services", "ücret"), re.compile(r"\d[\d.]*\s*(?:tl|lira|₺)")),
)
"""What may be true no more when a text is used again, told by patterns of folded texts."""
_LIST = QT_TRANSLATE_NOOP("services", "{first}, {rest}")


def order_verdicts(plan: PlanContext, text: str, planned_at: datetime | None) -> Iterator[Diagnostic]:
    """Say what the unit's own order has against a post with this text, planned for a moment or not at all."""
    if planned_at is not None:
        yield from topic_verdicts(plan.topic_last, planned_at)
        yield from unwritten_verdicts(plan.topic_title, text, plan.post_id)
        yield from share_verdicts(plan, planned_at)
    yield from reuse_verdicts(plan, text)


def topic_verdicts(last: date | None, planned_at: datetime) -> Iterator[Diagnostic]:
    """Say that a post comes later than its topic is worth telling."""
    if last is None or local_day(planned_at) <= last:
        return
    yield finding(
        EXPIRED_TOPIC,
        Severity.WARNING,
        Message(
            QT_TRANSLATE_NOOP("services", "Konunun son günü {last}; bu yazı ondan sonraya planlı."),
            {"last": last},
        ),
        Message(QT_TRANSLATE_NOOP("services", "Daha erken bir gün seçin ya da konu hâlâ güncelse gerekçesini yazın.")),
        about=f"{last.isoformat()} {local_day(planned_at).isoformat()}",
        article=1,
    )


def unwritten_verdicts(title: str, text: str, post_id: str) -> Iterator[Diagnostic]:
    """Say that a post is on the calendar with nothing but its topic's name: it has its place, and no text yet."""
    if not title.strip() or text.split() != title.split():
        return
    yield finding(
        UNWRITTEN,
        Severity.WARNING,
        Message(QT_TRANSLATE_NOOP("services", "Metin yazılacak: yazıda yalnız konunun adı var.")),
        Message(
            QT_TRANSLATE_NOOP("services", "Yayın gününden önce yazıyı yazın; bu kadarı yetiyorsa gerekçesini yazın.")
        ),
        about=post_id,
        article=None,
    )


def share_verdicts(plan: PlanContext, planned_at: datetime) -> Iterator[Diagnostic]:
    """Say that a pillar has far more of the month than its share."""
    pillar = next((one for one in plan.pillars if one.id == plan.pillar_id), None)
    if pillar is None or not pillar.share:
        return
    day = local_day(planned_at)
    first, end = month_of(day)
    known = {one.id for one in plan.pillars}
    of_month = [
        one
        for one in others_of(plan)
        if one.pillar_id in known and one.moment is not None and first <= one.moment < end
    ]
    count = 1 + sum(one.pillar_id == pillar.id for one in of_month)
    share = share_of(count, len(of_month) + 1)
    if len(of_month) + 1 < FEWEST_POSTS or share < pillar.share + _TOO_MUCH:
        return
    yield finding(
        PILLAR_SHARE,
        Severity.HINT,
        Message(
            QT_TRANSLATE_NOOP("services", "Bu ay yazıların %{share} kadarı “{pillar}” sütununda; hedef %{target}."),
            {"share": share, "pillar": pillar.name, "target": pillar.share},
        ),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Öbür sütunlar geride kalıyor. Bu yazıyı sonraki aya alabilir ya da böyle bırakabilirsiniz."
            )
        ),
        about=f"{day:%Y-%m} {pillar.id}",
        article=None,
    )


def holiday_verdicts(text: str, planned_at: datetime, known: KnownDays) -> Iterator[Diagnostic]:
    """Say that a post that does not speak of it is planned for a public holiday."""
    day = local_day(planned_at)
    off = [one for one in known.public.on(day) if not one.half]
    names = [one.holiday for one in off]
    if not names or not text.strip() or known.on(day) or _knows_of(turkish.fold(text), names, known):
        return
    yield finding(
        HOLIDAY,
        Severity.HINT,
        Message(
            QT_TRANSLATE_NOOP("services", "{day} resmî tatil: {name}. Duyurular o gün az okunur."),
            # A feast whose date nobody has announced yet is called so.
            {"day": day, "name": off[0].name if off[0].estimated else names[0]},
        ),
        Message(
            QT_TRANSLATE_NOOP("services", "Başka bir güne alabilirsiniz; o gün için yazıldıysa gerekçesini yazın.")
        ),
        about=day.isoformat(),
    )


def reuse_verdicts(plan: PlanContext, text: str) -> Iterator[Diagnostic]:
    """Say what to look at before a text goes out once more."""
    if not text.strip():
        return
    folded = turkish.fold(text) if plan.repeats else ""
    what: list[Message | str] = [plan.check_what] if plan.check_what else []
    what += [Message(name) for name, pattern in _CHANGING if pattern.search(folded)]
    if not what:
        return
    yield finding(
        REUSE_CHECK,
        Severity.INFORMATION,
        Message(
            QT_TRANSLATE_NOOP("services", "Yinelenen yazı: Yayımlamadan önce bakın: {what}."), {"what": _listed(what)}
        ),
        Message(
            QT_TRANSLATE_NOOP("services", "Geçen sefer doğru olan değişmiş olabilir. Baktıysanız “Bakıldı” diye geçin.")
        ),
        about=plan.post_id,
        article=None,
    )


def _knows_of(folded: str, names: Iterable[Message], known: KnownDays) -> bool:
    if _FESTIVE.search(folded) or known.celebration(folded) is not None or known.remembers(folded):
        return True
    words = [word for name in names for word in turkish.fold(name.text).split() if len(word) >= _LONG]
    return any(word[:_LONG] in folded for word in words)


def _listed(what: list[Message | str]) -> Message | str:
    """Return a list in words, each said in the screen's language."""
    first, *rest = what
    return Message(_LIST, {"first": first, "rest": _listed(rest)}) if rest else first
