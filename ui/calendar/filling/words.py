"""Why a topic is proposed where it is, and why another is not: in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from models.enums import Importance
from models.posts import Topic
from services.planning.filling import Proposal, Why, WhyNot
from ui.calendar.dates import short_day

_SATURDAY = 5
translate = QCoreApplication.translate


def reason(proposal: Proposal, pillars: Mapping[str, str]) -> str:
    """Say why a topic stands where it is proposed; ``pillars`` are names by ids."""
    topic, last = proposal.topic, proposal.topic.expires_on
    if proposal.why is Why.DAY_OFF and proposal.day.weekday() < _SATURDAY:
        return translate("Filling", "Tatil günü: yoksa süresi geçecekti")
    if proposal.why is Why.DAY_OFF:
        return translate("Filling", "Hafta sonu: yoksa süresi geçecekti")
    if proposal.why is Why.SECOND:
        return translate("Filling", "İki gönderi: yoksa süresi geçecekti")
    if proposal.why is Why.LAST_DAY and last is not None:
        return translate("Filling", "Son günü {day}").format(day=short_day(last))
    if proposal.why is Why.PILLAR:
        return translate("Filling", "“{pillar}” payının altında").format(pillar=pillars.get(topic.pillar_id or "", ""))
    important = topic.importance is Importance.HIGH
    return translate("Filling", "Önemi yüksek") if important else translate("Filling", "Sıradaki konu")


def left_reason(topic: Topic, why: WhyNot) -> str:
    """Say why a topic stays in the queue."""
    day = short_day(topic.expires_on) if topic.expires_on is not None else ""
    return {
        WhyNot.EXPIRED: translate("Filling", "Son günü geçti: {day}").format(day=day),
        WhyNot.NO_ROOM_IN_TIME: translate("Filling", "Son gününe kadar yer yok: {day}").format(day=day),
        WhyNot.LATER: translate("Filling", "Sırası sonraki haftalarda; son günü {day}").format(day=day),
        WhyNot.NO_ROOM: translate("Filling", "Yer kalmadı; bekleyebilir"),
    }[why]
