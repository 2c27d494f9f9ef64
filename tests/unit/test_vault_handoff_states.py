"""The badge, by its properties: whatever was given and acknowledged in whatever order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.vault.handoff.states import (
    Backup,
    FieldStamp,
    GrantState,
    Share,
    badge_of,
    grant_state,
)

START = datetime(2026, 1, 1, tzinfo=UTC)
NAMES = ("user_name", "password", "totp", "mail")
ORDER = [Backup.NONE, Backup.UNFINISHED, Backup.STALE, Backup.DRILL_OVERDUE, Backup.CURRENT]

moments = st.integers(0, 1_000).map(lambda day: START + timedelta(days=day))
revisions = st.integers(1, 6)
stamps = st.dictionaries(st.sampled_from(NAMES), st.builds(FieldStamp, revisions, moments), min_size=1)
acked = st.none() | st.dictionaries(st.sampled_from(NAMES), revisions)
shares = st.builds(
    Share,
    fp=st.sampled_from(["a" * 64, "b" * 64]),
    trusted=st.booleans(),
    gone=st.booleans(),
    acked=acked,
    proven_at=st.none() | moments,
)
several = st.lists(shares, max_size=3)

unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""The machine may be busy with other tests."""


def covers(share: Share, fields: Mapping[str, FieldStamp]) -> bool:
    has = share.acked
    return has is not None and all(stamp.rev <= has.get(name, 0) for name, stamp in fields.items())


@unhurried
@given(stamps, several, moments)
def test_current_only_where_one_trusted_colleague_has_everything(
    fields: dict[str, FieldStamp], given_to: list[Share], now: datetime
) -> None:
    badge = badge_of(fields, given_to, now)
    if badge.state in (Backup.CURRENT, Backup.DRILL_OVERDUE):
        assert any(share.trusted and not share.gone and covers(share, fields) for share in given_to)
    if badge.state is Backup.STALE:
        assert badge.changed
        assert not any(
            share.trusted and not share.gone and share.proven_at and covers(share, fields) for share in given_to
        )
    if badge.state is Backup.NONE:
        assert all(share.gone for share in given_to)
    assert badge.days >= 0


@unhurried
@given(stamps, several, moments, st.sampled_from(NAMES), moments)
def test_a_change_never_makes_a_badge_better(
    fields: dict[str, FieldStamp], given_to: list[Share], now: datetime, name: str, at: datetime
) -> None:
    before = badge_of(fields, given_to, now)
    changed = {**fields, name: FieldStamp(fields[name].rev + 1 if name in fields else 1, at)}
    assert ORDER.index(badge_of(changed, given_to, now).state) <= ORDER.index(before.state)


@unhurried
@given(stamps, several, shares, moments)
def test_one_more_colleague_never_makes_a_badge_worse(
    fields: dict[str, FieldStamp], given_to: list[Share], more: Share, now: datetime
) -> None:
    before = badge_of(fields, given_to, now)
    assert ORDER.index(badge_of(fields, [*given_to, more], now).state) >= ORDER.index(before.state)


@unhurried
@given(stamps, several, moments, st.integers(0, 400))
def test_time_alone_never_makes_a_proven_badge_better(
    fields: dict[str, FieldStamp], given_to: list[Share], now: datetime, days: int
) -> None:
    proven = [share for share in given_to if share.proven_at is None or share.proven_at <= now]
    before, after = (badge_of(fields, proven, moment) for moment in (now, now + timedelta(days=days)))
    assert ORDER.index(after.state) <= ORDER.index(before.state)
    if before.state is after.state is Backup.STALE and len(proven) == 1:
        assert after.days >= before.days


@unhurried
@given(stamps, several, moments)
def test_a_proof_from_the_future_is_none(fields: dict[str, FieldStamp], given_to: list[Share], now: datetime) -> None:
    badge = badge_of(fields, given_to, now)
    if badge.state is Backup.CURRENT:
        assert badge.next_drill is not None
        assert badge.next_drill > now
        assert any(
            share.proven_at and share.proven_at <= now + timedelta(days=1) for share in given_to if share.fp == badge.fp
        )


@unhurried
@given(st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_what_was_seen_and_is_valid_stands_before_everything(
    acked: bool, opened: bool, still_current: bool, expired: bool, withdrawn: bool
) -> None:
    state = grant_state(acked=acked, opened=opened, still_current=still_current, expired=expired, withdrawn=withdrawn)
    assert (state is GrantState.ROTATION_DUE) is (opened and still_current)
    if state is GrantState.CLOSED:
        assert opened
        assert not still_current
