"""How a unit orders its calendar: what is proposed at first, and what cannot be, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, time, timedelta
from itertools import pairwise

from models.calendar import Campaign, Pillar, Series, Slot
from models.messages import QT_TRANSLATE_NOOP, Message
from services.planning.load import Limits
from services.planning.times import EVENING, MORNING, hours_words

OFFICE_DAYS = frozenset(range(5))
FULL = 100
_WEEK = range(7)
_A_DAY = timedelta(days=1)

USUAL_PILLARS: tuple[tuple[Message, int], ...] = (
    (Message(QT_TRANSLATE_NOOP("services", "Duyuru ve hizmetler")), 30),
    (Message(QT_TRANSLATE_NOOP("services", "Eğitim ve araştırma")), 25),
    (Message(QT_TRANSLATE_NOOP("services", "Etkinlikler")), 20),
    (Message(QT_TRANSLATE_NOOP("services", "Öğrenci yaşamı")), 15),
    (Message(QT_TRANSLATE_NOOP("services", "Mezunlar ve toplum")), 10),
)
"""Pillars that suit most units, with their shares."""


def usual_slots(account_id: str, new_id: Callable[[], str]) -> list[Slot]:
    """Return morning and evening of office days: somebody has to be there to publish."""
    return [Slot(new_id(), account_id, at, OFFICE_DAYS) for at in (MORNING, EVENING)]


def share_of_all(pillars: Iterable[Pillar]) -> int:
    return sum(pillar.share for pillar in pillars)


def pillars_problem(pillars: Sequence[Pillar]) -> Message | None:
    """Return why these cannot be the unit's pillars."""
    if any(not pillar.name.strip() for pillar in pillars):
        return Message(QT_TRANSLATE_NOOP("services", "Sütunun adını yazın."))
    names = [pillar.name.strip() for pillar in pillars]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        return Message(QT_TRANSLATE_NOOP("services", "“{name}” adında bir sütun zaten var."), {"name": twice})
    total = share_of_all(pillars)
    if total > FULL:
        said = QT_TRANSLATE_NOOP(
            "services", "Payların toplamı %{total} oluyor; en çok %100 olabilir. Bir payı azaltın."
        )
        return Message(said, {"total": total})
    return None


def campaign_problem(campaign: Campaign) -> Message | None:
    """Return why this cannot be a campaign."""
    if not campaign.name.strip():
        return Message(QT_TRANSLATE_NOOP("services", "Kampanyanın adını yazın."))
    return _backwards(campaign.first, campaign.last)


def slots_problem(slots: Sequence[Slot], limits: Limits) -> Message | None:
    """Return why these cannot be the slots of one account: too many on a day, or too close, also over midnight."""
    if any(not slot.weekdays for slot in slots):
        return Message(QT_TRANSLATE_NOOP("services", "En az bir gün seçin."))
    most = limits.most_a_day
    days = [sorted(slot.at for slot in slots if weekday in slot.weekdays) for weekday in _WEEK]
    if any(len(set(times)) < len(times) for times in days):
        return Message(QT_TRANSLATE_NOOP("services", "Bu günlerden birinde aynı saat zaten var."))
    if any(len(times) > most for times in days):
        return _too_many(most)
    return next((problem for weekday in _WEEK if (problem := _too_close(days, weekday, limits.min_gap))), None)


def series_problem(series: Series) -> Message | None:
    """Return why this cannot be a series."""
    if not series.title.strip():
        return Message(QT_TRANSLATE_NOOP("services", "Dizinin adını yazın."))
    if not series.variants:
        return Message(QT_TRANSLATE_NOOP("services", "En az bir platform seçin."))
    return _backwards(series.first, series.last)


def _too_close(days: Sequence[Sequence[time]], weekday: int, gap: timedelta) -> Message | None:
    """Say which times of a weekday, or of it and the next morning, are closer than ``gap``."""
    tomorrow = days[(weekday + 1) % len(days)]
    times = [(at, _of_day(at)) for at in days[weekday]]
    times += [(at, _of_day(at) + _A_DAY) for at in tomorrow[:1]]
    for (first, earlier), (second, later) in pairwise(times):
        if later - earlier < gap:
            said = QT_TRANSLATE_NOOP(
                "services", "{first} ile {second} birbirine yakın: araya en az {hours} saat koyun (Kılavuz md. 2)."
            )
            return Message(said, {"first": first, "second": second, "hours": hours_words(gap)})
    return None


def _of_day(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)


def _too_many(most: int) -> Message:
    if most == 1:
        said = QT_TRANSLATE_NOOP("services", "Ayarlarda günde bir gönderi seçili: bir güne ikinci saat eklenemez.")
        return Message(said)
    return Message(
        QT_TRANSLATE_NOOP("services", "Bir günde en çok iki saat olabilir (Kılavuz md. 2). Gün ya da saat azaltın.")
    )


def _backwards(first: date | None, last: date | None) -> Message | None:
    if first is not None and last is not None and last < first:
        return Message(QT_TRANSLATE_NOOP("services", "Son gün, ilk günden önce olamaz."))
    return None
