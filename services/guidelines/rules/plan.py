"""Articles 1 and 2 in the editor: the day a post is planned for, and what else says the same."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind
from models.diagnostics import Diagnostic
from models.planning import PlanContext
from services.planning.likeness import signature
from services.planning.order_verdicts import holiday_verdicts, order_verdicts
from services.planning.special_days import KnownDays
from services.planning.verdicts import (
    day_verdicts,
    is_kin,
    occasion_verdicts,
    others_of,
    pause_verdicts,
    repeat_verdicts,
)


class PlanChecker:
    """Holds a post against its day and against the other posts. Only what does not fit a day stands in the text.

    The judgement itself is ``services.planning.verdicts``: the calendar says the same.
    """

    name = "guideline-plan"
    lane = Lane.RULES
    scope = Scope.POST

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    @cached_property
    def _days(self) -> KnownDays:
        return KnownDays.read(self._resources)

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        plan, planned_at = snapshot.plan, snapshot.planned_at
        if snapshot.kind is not TextKind.POST or (plan is not None and _went_out(plan)):
            return ()
        found: list[Diagnostic] = []
        if planned_at is not None:
            found += occasion_verdicts(
                snapshot.text, planned_at, plan.special_days if plan is not None else (), self._days
            )
            found += holiday_verdicts(snapshot.text, planned_at, self._days)
            if plan is not None:
                found += day_verdicts(plan, planned_at)
                found += pause_verdicts(
                    plan.pause, planned_at, snapshot.now, is_notice=self._is_notice(plan, snapshot.text)
                )
        if plan is not None and not is_cancelled():
            found += order_verdicts(plan, snapshot.text, planned_at)
            kin = (one for one in others_of(plan) if not is_kin(one, plan.series_id))
            found += repeat_verdicts(signature(snapshot.text), planned_at or snapshot.now, kin)
        return found

    def _is_notice(self, plan: PlanContext, text: str) -> bool:
        return plan.pause is not None and self._days.is_notice(text)


def _went_out(plan: PlanContext) -> bool:
    """Tell whether the post itself was published: its day can no longer be chosen."""
    return any(one.published for one in plan.others if one.id == plan.post_id)
