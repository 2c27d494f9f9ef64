"""How well an account is backed up: one badge, from what was given, what was acknowledged, and what changed since.

Pure functions over values; nothing here reads a vault or a clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

DRILL_DAYS = 180
"""After how many days without a rehearsal a backup is no longer trusted, unless the user chose otherwise."""


class Backup(StrEnum):
    """The states of an account's badge, the worst first."""

    NONE = "none"
    UNFINISHED = "unfinished"
    """Something was sealed, and nobody acknowledged it yet."""
    STALE = "stale"
    DRILL_OVERDUE = "drill-overdue"
    CURRENT = "current"

    @property
    def rank(self) -> int:
        """Its place among the states: the worst is 0."""
        return list(Backup).index(self)


@dataclass(frozen=True, slots=True)
class FieldStamp:
    """The revision of a field as it is now, and when it came."""

    rev: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Share:
    """What one colleague has of one account.

    ``trusted``: the key that it was sealed for is verified and counts now. ``gone``: withdrawn, expired, or revoked.
    ``acked``: the field revisions of the newest handoff that was acknowledged; ``None`` while none was. ``proven_at``:
    the last drill, or the first receipt where there was none.
    """

    fp: str
    trusted: bool
    gone: bool
    acked: Mapping[str, int] | None
    proven_at: datetime | None


@dataclass(frozen=True, slots=True)
class Badge:
    """``days``: since when it is stale, or for how long the drill is overdue. ``fp``: whose share is the best one.

    ``changed``: names of the fields that the colleague does not have as they are now. ``next_drill``: when a rehearsal
    falls due, where the backup is current. ``must_change``: secrets that somebody opened and that are still valid.
    """

    state: Backup
    days: int = 0
    fp: str = ""
    changed: tuple[str, ...] = ()
    next_drill: datetime | None = None
    must_change: tuple[str, ...] = ()


def badge_of(
    fields: Mapping[str, FieldStamp], shares: Iterable[Share], now: datetime, drill_days: int = DRILL_DAYS
) -> Badge:
    """Return the badge of an account whose fields stand at ``fields``: the best of its colleagues' shares counts."""
    badges = [_badge(fields, share, now, drill_days) for share in shares if not share.gone]
    return max(badges, key=lambda one: (one.state.rank, -one.days), default=Badge(Backup.NONE))


def _badge(fields: Mapping[str, FieldStamp], share: Share, now: datetime, drill_days: int) -> Badge:
    if not share.trusted or share.acked is None or share.proven_at is None:
        return Badge(Backup.UNFINISHED, fp=share.fp)
    changed = [name for name, stamp in fields.items() if stamp.rev > share.acked.get(name, 0)]
    if changed:
        since = min(fields[name].at for name in changed)
        return Badge(Backup.STALE, _days(since, now), share.fp, tuple(sorted(changed)))
    due = share.proven_at + timedelta(days=drill_days)
    # A rehearsal in the future proves that a clock is wrong, and nothing else.
    if now >= due or share.proven_at > now + timedelta(days=1):
        return Badge(Backup.DRILL_OVERDUE, _days(due, now), share.fp)
    return Badge(Backup.CURRENT, fp=share.fp, next_drill=due)


def _days(since: datetime, now: datetime) -> int:
    return max(0, (now - since).days)


@dataclass(frozen=True, slots=True)
class Seen:
    """One field that a colleague was given. ``rev``: the newest revision given.

    ``still_current``: it is valid to this day, as far as the vault knows. ``gone``: the account left the vault.
    ``opened``: it was looked at; ``must_change``: and is a secret that was not changed since.
    """

    item: str
    title: str
    field: str
    rev: int
    still_current: bool
    gone: bool = False
    opened: bool = False
    must_change: bool = False


class GrantState(StrEnum):
    """How far a handoff has come at a colleague's."""

    OFFERED = "offered"
    """Sealed and given; no receipt yet."""
    ACTIVE = "active"
    ROTATION_DUE = "rotation-due"
    """It was opened, and some of what was seen is still valid."""
    CLOSED = "closed"
    """It was opened, and all that was seen has been changed since."""
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


def grant_state(*, acked: bool, opened: bool, still_current: bool, expired: bool, withdrawn: bool) -> GrantState:
    """Return where a handoff stands for one colleague. What must be done stands before what is over."""
    if opened and still_current:
        return GrantState.ROTATION_DUE
    if withdrawn:
        return GrantState.WITHDRAWN
    if opened:
        return GrantState.CLOSED
    if expired:
        return GrantState.EXPIRED
    return GrantState.ACTIVE if acked else GrantState.OFFERED
