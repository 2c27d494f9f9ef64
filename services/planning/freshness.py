"""Article 1: topics wait in an order in which none grows stale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Topic

_SOON_DAYS = 3


class Freshness(StrEnum):
    """How long a topic may still wait."""

    UNDATED = "undated"
    FRESH = "fresh"
    SOON = "soon"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class TopicWarning:
    """A topic that is stale, or will be in ``days_left`` days (0: today is its last day)."""

    topic_id: str
    article: int
    severity: Severity
    days_left: int
    message: Message


def freshness(topic: Topic, today: date, soon_days: int = _SOON_DAYS) -> Freshness:
    """Return where ``topic`` stands on the local day ``today``; ``expires_on`` itself is its last good day."""
    if topic.expires_on is None:
        return Freshness.UNDATED
    days = (topic.expires_on - today).days
    if days < 0:
        return Freshness.EXPIRED
    return Freshness.SOON if days <= soon_days else Freshness.FRESH


def stale_topics(topics: Iterable[Topic], today: date, soon_days: int = _SOON_DAYS) -> list[TopicWarning]:
    """Return a warning for each topic that is stale or about to be, the most urgent first."""
    warnings = [
        _warning(topic, (topic.expires_on - today).days)
        for topic in topics
        if topic.expires_on is not None and freshness(topic, today, soon_days) in (Freshness.SOON, Freshness.EXPIRED)
    ]
    return sorted(warnings, key=lambda warning: (warning.days_left, warning.topic_id))


def _warning(topic: Topic, days_left: int) -> TopicWarning:
    if days_left < 0:
        template = QT_TRANSLATE_NOOP(
            "services", "“{title}” konusunun süresi geçti. Tarihini yenileyin ya da konuyu silin (Kılavuz md. 1)."
        )
        severity = Severity.WARNING
    elif days_left == 0:
        template = QT_TRANSLATE_NOOP("services", "“{title}” konusu için bugün son gün (Kılavuz md. 1).")
        severity = Severity.WARNING
    else:
        template = QT_TRANSLATE_NOOP("services", "“{title}” konusu için {days} gün kaldı (Kılavuz md. 1).")
        severity = Severity.INFORMATION
    message = Message(template, {"title": topic.title, "days": days_left})
    return TopicWarning(topic.id, 1, severity, days_left, message)
