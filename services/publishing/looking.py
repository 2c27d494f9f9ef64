"""A last look at what is about to go out: what the checkers say of it now, and not of the day it was planned for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from models.checking import IsCancelled, Lane, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.library import PictureRights
from models.planning import Pause, PlanContext, SpecialDay
from models.posts import Account, Post
from services.checking.leftovers import leftovers_of
from services.images.in_posts import Inspector, Report, Rights, picture_findings
from services.planning import Limits
from services.planning.surroundings import Signatures, surroundings
from services.publishing.outlets import Outlet, text_at, variant_at

LOOK_BACK = timedelta(days=30)
"""Posts of so many days before are compared with; what is older was told while the post was planned."""
_DAY_RULES = ("guideline.2.day-load", "guideline.2.gap")
"""How full the day is was judged when it was planned; a post that is late for it has nothing to choose."""


class Checks(Protocol):
    """``services.doors.CheckDoor``: called on the lane it is told."""

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled, /) -> Sequence[Diagnostic]: ...


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around a post: the unit, its calendar of the last weeks, and its special days."""

    unit: UnitContext
    posts: Sequence[Post]
    accounts: Sequence[Account]
    special_days: Sequence[SpecialDay]
    pause: Pause | None
    limits: Limits
    rights: Rights = field(default_factory=dict[str, PictureRights])
    """What is recorded about publishing its pictures."""
    signatures: Signatures = field(default_factory=Signatures)
    """What is known of texts from earlier looks; used on the lane "rules" alone."""


@dataclass(frozen=True, slots=True)
class Caution:
    """What is left to say of a text before it goes out, the worst first. Warnings and errors only."""

    findings: tuple[Diagnostic, ...] = ()

    def with_more(self, other: Caution) -> Caution:
        """Return both."""
        return _grave((*self.findings, *other.findings))


def look(
    checks: Checks, around: Around, post: Post, outlet: Outlet, *, now: datetime, is_cancelled: IsCancelled
) -> Caution:
    """Return what the quick rules have against ``post`` going out on ``outlet`` now. On the lane "rules".

    What was waved through with a reason stays away. Spelling only advises, and was seen while writing.
    """
    calendar = surroundings(
        around.posts, around.accounts, around.special_days, around.pause, signatures=around.signatures
    )
    plan: PlanContext = calendar.around(post, around.limits.daily_limit, around.limits.min_gap)
    snapshot = replace(_snapshot(around, post, outlet, now), plan=plan)
    said = [one for one in checks.check_lane(Lane.RULES, snapshot, is_cancelled) if one.rule not in _DAY_RULES]
    variant = variant_at(post, outlet)
    own = outlet.platform if variant is not None and variant.text is not None else None
    left = leftovers_of(said, snapshot.text, own, post.dismissals, around.unit.allowances)
    return _grave(one.finding for one in left)


def look_at_pictures(
    inspector: Inspector[Report],
    around: Around,
    post: Post,
    outlet: Outlet,
    *,
    paths: Mapping[str, Path],
    now: datetime,
    is_cancelled: IsCancelled,
) -> Caution:
    """Return what speaks against the pictures of ``post`` on ``outlet``. On the lane "images"."""
    pictures = [(paths[one.sha256], one) for one in post.attachments if one.sha256 in paths]
    snapshots = [_snapshot(around, post, outlet, now)]
    return _grave(picture_findings(inspector, pictures, snapshots, post.dismissals, is_cancelled, rights=around.rights))


def _snapshot(around: Around, post: Post, outlet: Outlet, now: datetime) -> Snapshot:
    """Return the text of an outlet as if it were planned for this moment."""
    return Snapshot(
        text_at(post, outlet),
        post.language,
        now,
        platform=outlet.platform,
        planned_at=now,
        attachments=post.attachments,
        unit=around.unit,
    )


def _grave(findings: Iterable[Diagnostic]) -> Caution:
    grave = [one for one in findings if one.severity >= Severity.WARNING]
    return Caution(tuple(sorted(grave, key=lambda one: (-one.severity, one.start))))
