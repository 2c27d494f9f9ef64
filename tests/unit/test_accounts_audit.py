"""Articles 11 to 13 as a checklist: what each state of an account is worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import AccountKind, Platform, Severity
from models.posts import Account
from services.accounts import guidance
from services.accounts.audit import (
    RULES,
    AuditItem,
    ItemState,
    audit,
    review_is_near,
    summarise,
    summarise_unit,
)
from services.guidelines.handbook import read_handbook
from services.paths import RESOURCES

TODAY = date(2026, 11, 26)
WHOLE = Account(
    "a1",
    Platform.FACEBOOK,
    "kauncevre",
    kind=AccountKind.PAGE,
    official_line=True,
    administrators=3,
    followers=12_400,
    two_factor=True,
    notifications=True,
    backup_colleague="Derya Ilgın",
    reviewed_on=TODAY - timedelta(days=10),
)


def item(account: Account, rule: str) -> AuditItem:
    (found,) = [one for one in audit(account, TODAY) if one.rule == rule]
    return found


def rules(account: Account) -> set[str]:
    return {one.rule for one in audit(account, TODAY)}


def test_an_account_in_order_has_nothing_left() -> None:
    items = audit(WHOLE, TODAY)
    assert {one.state for one in items} == {ItemState.DONE}
    assert not any(one.steps for one in items)
    summary = summarise(items)
    assert summary.is_clear
    assert summary.words().turkish() == "Tamam"


def test_a_new_account_asks_and_does_not_accuse() -> None:
    summary = summarise(audit(Account("a1", Platform.X, "kauncevre"), TODAY))
    assert (summary.open, summary.unknown) == (2, 4), "backup and review are missing; the rest nobody looked at"
    assert summary.worst is Severity.WARNING


def test_a_personal_profile_is_an_error_on_facebook_only() -> None:
    profile = replace(WHOLE, kind=AccountKind.PROFILE, followers=120)
    found = item(profile, "guideline.13.profile")
    assert (found.state, found.severity, found.article) == (ItemState.MISSING, Severity.ERROR, 13)
    assert "guideline.13.profile" not in rules(replace(profile, platform=Platform.INSTAGRAM))


@pytest.mark.parametrize(
    ("friends", "state", "severity"),
    [
        (None, ItemState.UNKNOWN, Severity.INFORMATION),
        (4_499, ItemState.DONE, Severity.HINT),
        (4_500, ItemState.MISSING, Severity.WARNING),
        (4_999, ItemState.MISSING, Severity.WARNING),
        (5_000, ItemState.MISSING, Severity.ERROR),
    ],
)
def test_the_friend_limit_warns_before_it_is_reached(friends: int | None, state: ItemState, severity: Severity) -> None:
    found = item(replace(WHOLE, kind=AccountKind.PROFILE, followers=friends), "guideline.13.friend-limit")
    assert (found.state, found.severity) == (state, severity)


def test_a_page_has_no_friend_limit() -> None:
    assert "guideline.13.friend-limit" not in rules(replace(WHOLE, followers=80_000))


def test_how_many_friends_are_left_is_said() -> None:
    found = item(replace(WHOLE, kind=AccountKind.PROFILE, followers=4_812), "guideline.13.friend-limit")
    assert found.message.turkish() == "Profilin 4.812 arkadaşı var: sınıra 188 kişi kaldı."


@pytest.mark.parametrize(("count", "state"), [(None, "unknown"), (0, "missing"), (1, "missing"), (2, "done")])
def test_two_people_must_be_able_to_get_in(count: int | None, state: str) -> None:
    assert item(replace(WHOLE, administrators=count), "guideline.13.administrators").state == state
    elsewhere = item(replace(WHOLE, platform=Platform.X, administrators=count), "guideline.11.administrators")
    assert (elsewhere.state, elsewhere.article) == (state, 11)


@pytest.mark.parametrize(
    ("field", "rule", "severity"),
    [
        ("official_line", "guideline.12.official-line", Severity.WARNING),
        ("two_factor", "guideline.11.two-factor", Severity.ERROR),
        ("notifications", "guideline.11.notifications", Severity.WARNING),
    ],
)
def test_what_is_off_is_missing_and_what_nobody_saw_is_unknown(field: str, rule: str, severity: Severity) -> None:
    off = item(replace(WHOLE, **{field: False}), rule)
    assert (off.state, off.severity, off.is_open) == (ItemState.MISSING, severity, True)
    unknown = item(replace(WHOLE, **{field: None}), rule)
    assert (unknown.state, unknown.is_open) == (ItemState.UNKNOWN, False)
    assert off.steps
    assert unknown.steps == off.steps


@pytest.mark.parametrize(
    ("ago", "state", "words", "near"),
    [
        (0, ItemState.DONE, "90 gün sonra", False),
        (75, ItemState.DONE, "15 gün sonra", False),
        (76, ItemState.DONE, "14 gün sonra", True),
        (89, ItemState.DONE, "1 gün sonra", True),
        (90, ItemState.DUE, "bugün yeniden", False),
        (97, ItemState.DUE, "7 gün gecikti", False),
    ],
)
def test_the_review_comes_round_every_ninety_days(ago: int, state: ItemState, words: str, near: bool) -> None:
    found = item(replace(WHOLE, reviewed_on=TODAY - timedelta(days=ago)), "guideline.11.security-review")
    assert found.state is state
    assert words in found.message.turkish()
    assert found.due_on == TODAY + timedelta(days=90 - ago)
    assert review_is_near(found, TODAY) is near


def test_a_handle_that_cannot_be_says_why() -> None:
    found = item(replace(WHOLE, handle="iki söz"), "platform.handle")
    assert found.state is ItemState.MISSING
    assert "boşluk" in found.message.turkish()


def test_the_badge_of_the_unit_counts_all_accounts() -> None:
    gaps = replace(WHOLE, id="a2", platform=Platform.X, two_factor=False, backup_colleague="")
    summary = summarise_unit([WHOLE, gaps], TODAY)
    assert (summary.open, summary.unknown, summary.worst) == (2, 0, Severity.ERROR)
    assert summary.words().turkish() == "2 eksik"
    assert summarise_unit([], TODAY).is_clear


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize("platform", list(Platform))
def test_every_item_says_how_it_is_mended(rule: object, platform: Platform) -> None:
    steps = guidance.steps(rule.id, platform)  # type: ignore[attr-defined]
    assert steps
    for step in steps:
        said = step.turkish()
        assert said.endswith(".")
        assert "{" not in said


def test_the_handbook_tells_of_every_rule_as_it_is_judged() -> None:
    told = {rule.id: rule for rule in read_handbook(RESOURCES).code_rules}
    for rule in RULES:
        if rule.article is not None:
            assert (told[rule.id].article, told[rule.id].severity) == (rule.article, rule.severity), rule.id


def test_the_way_from_profile_to_page_ends_where_the_audit_sees_it() -> None:
    steps = [step.turkish() for step in guidance.migration()]
    assert len(steps) >= 5
    assert "Sayfa" in steps[-1]


ACCOUNTS = st.builds(
    Account,
    id=st.just("a"),
    platform=st.sampled_from(Platform),
    handle=st.text(max_size=60),
    kind=st.sampled_from(AccountKind),
    official_line=st.none() | st.booleans(),
    administrators=st.none() | st.integers(0, 10**9),
    followers=st.none() | st.integers(0, 10**12),
    two_factor=st.none() | st.booleans(),
    notifications=st.none() | st.booleans(),
    backup_colleague=st.text(max_size=20),
    reviewed_on=st.none() | st.dates(),
)


@given(account=ACCOUNTS, today=st.dates())
def test_any_account_on_any_day_has_a_whole_checklist(account: Account, today: date) -> None:
    items = audit(account, today)
    assert len({one.rule for one in items}) == len(items)
    for one in items:
        assert one.title.turkish()
        assert one.message.turkish()
        assert bool(one.steps) == (one.state is not ItemState.DONE)
        assert (one.severity is Severity.HINT) == (one.state is ItemState.DONE)
    summary = summarise(items)
    assert (summary.worst is None) == (summary.open == 0)
