"""Article 2 on the calendar; article 1 in the queue; handles of accounts."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Language, Platform, PostState, Severity
from models.posts import Account, Post, Topic, Variant
from services.accounts import clean_handle, handle_problem
from services.planning import (
    Freshness,
    PlanWarningKind,
    day_load_warnings,
    freshness,
    local_moment,
    stale_topics,
)

DAY = date(2026, 11, 24)
GAP = timedelta(hours=4)
CREATED = datetime(2026, 11, 1, tzinfo=UTC)
X = Account("ax", Platform.X, "kutuphane")
INSTAGRAM = Account("ai", Platform.INSTAGRAM, "kutuphane")


def post(name: str, at: time, *platforms: Platform, day: date = DAY, state: PostState = PostState.PLANNED) -> Post:
    variants = tuple(Variant(platform) for platform in platforms or (Platform.X,))
    return Post(name, state, Language.TURKISH, name, variants, CREATED, CREATED, planned_at=local_moment(day, at))


def test_the_third_post_of_a_day_is_named():
    day = [post("c", time(21)), post("a", time(9)), post("b", time(15))]
    (warning,) = day_load_warnings(day, [X], 2, GAP)
    assert warning.kind is PlanWarningKind.DAY_LOAD
    assert (warning.article, warning.severity, warning.day, warning.post_ids) == (2, Severity.WARNING, DAY, ("c",))
    assert warning.message.turkish() == ("X: bu gün 3 gönderi var. Günde en çok 2 gönderi önerilir (Kılavuz md. 2).")


def test_accounts_are_counted_apart_and_share_a_warning():
    spread = [post("a", time(8), Platform.X), post("b", time(14), Platform.INSTAGRAM), post("c", time(20), Platform.X)]
    assert day_load_warnings(spread, [X, INSTAGRAM], 2, GAP) == []
    both = [post(n, time(h), Platform.X, Platform.INSTAGRAM) for n, h in (("a", 8), ("b", 14), ("c", 20))]
    (warning,) = day_load_warnings(both, [X, INSTAGRAM], 2, GAP)
    assert warning.where == "Instagram, X"


def test_two_accounts_of_a_platform_have_their_own_days():
    second = Account("ax2", Platform.X, "sergi")
    posts = [
        Post(n, PostState.PLANNED, Language.TURKISH, n, (Variant(Platform.X, None, account),), CREATED, CREATED,
             planned_at=local_moment(DAY, time(h)))
        for n, h, account in (("a", 8, "ax"), ("b", 13, "ax2"), ("c", 14, "ax2"))
    ]  # fmt: skip
    (warning,) = day_load_warnings(posts, [X, second], 2, GAP)
    assert warning.kind is PlanWarningKind.GAP
    assert warning.where == "X @sergi"


def test_a_small_gap_is_seen_across_midnight():
    posts = [post("a", time(23)), post("b", time(1), day=date(2026, 11, 25))]
    (warning,) = day_load_warnings(posts, [], 2, GAP)
    assert (warning.kind, warning.day, warning.post_ids) == (PlanWarningKind.GAP, date(2026, 11, 25), ("a", "b"))
    assert "23.00 ve 01.00" in warning.message.turkish()


def test_exactly_the_gap_is_enough_and_cancelled_posts_do_not_count():
    posts = [post("a", time(9)), post("b", time(13)), post("c", time(10), state=PostState.CANCELLED)]
    assert day_load_warnings(posts, [X], 2, GAP) == []


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 3), st.times()), max_size=12), st.integers(1, 4))
def test_surplus_is_what_exceeds_the_limit(placed: list[tuple[int, time]], limit: int):
    posts = [post(f"{n:02}", at, day=DAY + timedelta(days=d)) for n, (d, at) in enumerate(placed)]
    warnings = day_load_warnings(posts, [X], limit, timedelta(0))
    surplus = sum(len(w.post_ids) for w in warnings)
    counts = [sum(d == day for d, _ in placed) for day in range(4)]
    assert surplus == sum(max(0, n - limit) for n in counts)
    assert day_load_warnings(list(reversed(posts)), [X], limit, timedelta(0)) == warnings


def topic(name: str, expires: date | None) -> Topic:
    return Topic(name, f"Konu {name}", CREATED, expires_on=expires)


def test_topics_grow_stale():
    today = DAY
    topics = [
        topic("fresh", DAY + timedelta(days=4)),
        topic("soon", DAY + timedelta(days=3)),
        topic("last", DAY),
        topic("gone", DAY - timedelta(days=1)),
        topic("free", None),
    ]
    assert [freshness(t, today) for t in topics] == [
        Freshness.FRESH, Freshness.SOON, Freshness.SOON, Freshness.EXPIRED, Freshness.UNDATED,
    ]  # fmt: skip
    warnings = stale_topics(topics, today)
    assert [(w.topic_id, w.article, w.days_left) for w in warnings] == [("gone", 1, -1), ("last", 1, 0), ("soon", 1, 3)]
    assert "süresi geçti" in warnings[0].message.turkish()


def test_braces_in_a_title_stay_as_they_are():
    (warning,) = stale_topics([Topic("t", "{days} {olmaz}", CREATED, expires_on=DAY)], DAY)
    assert "{days} {olmaz}" in warning.message.turkish()


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  @kutuphane ", "kutuphane"),
        ("https://x.com/kutuphane?s=20", "kutuphane"),
        ("www.instagram.com/kutuphane/", "kutuphane"),
        ("https://www.facebook.com/profile.php?id=1000123", "1000123"),
        ("m.facebook.com/kutuphane", "kutuphane"),
        ("@", ""),
    ],
)
def test_handles_are_freed_of_what_is_pasted_around_them(raw: str, clean: str):
    assert clean_handle(raw) == clean


@pytest.mark.parametrize(
    ("platform", "handle", "words"),
    [
        (Platform.X, "kütüphane", "İngilizce harf"),
        (Platform.X, "a" * 16, "en çok 15"),
        (Platform.INSTAGRAM, "kutuphane.", "nokta"),
        (Platform.INSTAGRAM, "kutu phane", "boşluk"),
        (Platform.FACEBOOK, "kutuphane_1", "kısa çizgi"),
        (Platform.FACEBOOK, "", "yazın"),
    ],
)
def test_impossible_handles_get_a_sentence(platform: Platform, handle: str, words: str):
    problem = handle_problem(platform, handle)
    assert problem is not None
    assert words in problem.turkish()


@pytest.mark.parametrize("platform", list(Platform))
def test_ordinary_handles_pass(platform: Platform):
    assert handle_problem(platform, "ornekkutuphane") is None


@settings(max_examples=60)
@given(st.text(max_size=60), st.sampled_from(list(Platform)))
def test_any_paste_is_answered(raw: str, platform: Platform):
    clean = clean_handle(raw)
    problem = handle_problem(platform, clean)
    assert problem is not None or clean.isascii()


@given(st.lists(st.integers(0, 6 * 96 - 1), max_size=14), st.integers(0, 6), st.sampled_from([1, 4, 30]))
def test_from_a_day_on_the_same_is_said_as_of_the_whole_plan(quarters: list[int], first: int, hours: int) -> None:
    posts = [
        post(f"p{n}", time(at % 96 // 4, at % 4 * 15), day=DAY + timedelta(days=at // 96))
        for n, at in enumerate(quarters)
    ]
    since, gap = DAY + timedelta(days=first), timedelta(hours=hours)

    ahead = day_load_warnings(posts, [X], 2, gap, since=since)

    assert ahead == [one for one in day_load_warnings(posts, [X], 2, gap) if one.day >= since]
