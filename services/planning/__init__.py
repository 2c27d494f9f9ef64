"""When to post: load of a day, gaps, free slots, and topics that grow stale. Pure functions; the time is given."""

from services.planning.freshness import Freshness, TopicWarning, freshness, stale_topics
from services.planning.load import Limits, PlanWarning, PlanWarningKind, day_load_warnings
from services.planning.times import (
    EVENING,
    MORNING,
    local_moment,
    moment_refusal,
    move_refusal,
    moved_moment,
    moved_to,
    moved_together,
    post_moment,
    shifted,
    suggested_time,
)

__all__ = [
    "EVENING",
    "MORNING",
    "Freshness",
    "Limits",
    "PlanWarning",
    "PlanWarningKind",
    "TopicWarning",
    "day_load_warnings",
    "freshness",
    "local_moment",
    "moment_refusal",
    "move_refusal",
    "moved_moment",
    "moved_to",
    "moved_together",
    "post_moment",
    "shifted",
    "stale_topics",
    "suggested_time",
]
