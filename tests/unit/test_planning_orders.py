"""A post against the unit's own order: last days of topics, shares of pillars, holidays, and what is used again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar import Pillar
from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Platform, PostState, Severity
from models.planning import PlanOrders
from models.posts import Account, Post, Variant
from services.checking import apply_dismissals, dismissal
from services.guidelines.rules.plan import PlanChecker
from services.planning import Limits, PlanWarningKind
from services.planning.judging import CalendarJudge
from services.planning.shares import Standing, pillar_shares
from services.planning.special_days import KnownDays
from services.planning.surroundings import Signatures, surroundings

RESOURCES = Path(__file__).parents[2] / "resources"
NOW = datetime(2026, 10, 5, 6, 0, tzinfo=UTC)
X = Account("ax", Platform.X, "kutuphane")
SCIENCE, PEOPLE = Pillar("b", "Bilim", 30), Pillar("i", "İnsanlar", 70)
REPUBLIC_DAY = datetime(2026, 10, 29, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def checker() -> PlanChecker:
    return PlanChecker(RESOURCES)


def a_post(name: str, moment: datetime | None, text: str = "", **more: str | None) -> Post:
    words = text or f"Yazı {name}"  # too short to be like another
    post = Post(name, PostState.DRAFT, Language.TURKISH, words, (Variant(Platform.X),), NOW, NOW, revision=1, **more)  # type: ignore[arg-type]
    return post.planned(moment)


def found(
    checker: PlanChecker, post: Post, others: tuple[Post, ...] = (), orders: PlanOrders | None = None
) -> dict[str, Diagnostic]:
    calendar = surroundings([post, *others], [X], orders=orders, signatures=Signatures())
    plan = calendar.around(post, 9, timedelta(0))
    snapshot = Snapshot(post.text, Language.TURKISH, NOW, planned_at=post.planned_at, plan=plan)
    return {one.rule: one for one in checker.check(snapshot, lambda: False)}


def test_a_topics_bare_name_is_no_text_yet(checker: PlanChecker) -> None:
    orders = PlanOrders(titles={"t": "Kitap kulübü"})
    bare = replace(a_post("a", at(12), topic_id="t"), text=" Kitap  kulübü\n")
    [one] = found(checker, bare, orders=orders).values()
    assert (one.rule, one.article, one.severity) == ("planning.unwritten", None, Severity.WARNING)
    assert found(checker, replace(bare, planned_at=None), orders=orders) == {}
    assert found(checker, replace(bare, text="Kitap kulübü buluşuyor."), orders=orders) == {}
    assert found(checker, replace(bare, topic_id=None), orders=orders) == {}
    passed = dismissal(one, bare.text, "Bu kadarı yeter", NOW)
    assert apply_dismissals([one], bare.text, [passed]) == []


def at(day: int) -> datetime:
    return datetime(2026, 10, day, 6, 30, tzinfo=UTC)


def test_a_post_later_than_its_topic_is_told_of_until_it_was_passed(checker: PlanChecker) -> None:
    orders = PlanOrders(last_days={"t": date(2026, 10, 12)})
    assert found(checker, a_post("a", at(12), topic_id="t"), orders=orders) == {}
    late = a_post("a", at(13), topic_id="t")
    [one] = found(checker, late, orders=orders).values()
    assert (one.rule, one.article, one.severity) == ("guideline.1.expired-topic", 1, Severity.WARNING)
    passed = dismissal(one, late.text, "Hâlâ güncel", NOW)
    assert apply_dismissals([one], late.text, [passed]) == []
    [moved] = found(checker, a_post("a", at(14), topic_id="t"), orders=orders).values()
    assert apply_dismissals([moved], late.text, [passed]) == [moved]


def test_a_pillar_with_far_more_than_its_share_is_told_of_softly(checker: PlanChecker) -> None:
    orders = PlanOrders(pillars=(SCIENCE, PEOPLE))
    others = tuple(a_post(str(n), at(n + 1), pillar_id="b" if n < 3 else "i") for n in range(6))
    [one] = found(checker, a_post("own", at(20), pillar_id="b"), others, orders).values()
    assert (one.rule, one.article, one.severity) == ("planning.pillar-share", None, Severity.HINT)
    assert one.message.params == {"share": 57, "pillar": "Bilim", "target": 30}
    assert found(checker, a_post("own", at(20), pillar_id="i"), others, orders) == {}
    assert found(checker, a_post("own", at(20)), others, orders) == {}
    without = tuple(a_post(f"none{n}", at(n + 1)) for n in range(20))
    assert found(checker, a_post("own", at(20), pillar_id="b"), (*others[:3], *without), orders) == {}
    assert found(checker, a_post("own", at(20), pillar_id="b"), others[:3], orders) == {}  # too few to tell
    next_month = datetime(2026, 11, 2, 6, tzinfo=UTC)
    assert found(checker, a_post("own", next_month, pillar_id="b"), others, orders) == {}


@pytest.mark.parametrize(
    ("text", "moment", "told"),
    [
        ("Kütüphanemizde yeni kitaplar rafta.", REPUBLIC_DAY, True),
        ("Cumhuriyetimizin yaşını gururla karşılıyoruz.", REPUBLIC_DAY, False),
        ("29 Ekim kutlu olsun!", REPUBLIC_DAY, False),
        ("Kütüphanemiz tatilde kapalı.", REPUBLIC_DAY, False),
        ("Kütüphanemizde yeni kitaplar rafta.", REPUBLIC_DAY - timedelta(days=1), False),  # half a day
        ("Kütüphanemizde yeni kitaplar rafta.", REPUBLIC_DAY + timedelta(days=1), False),
        ("Kütüphanemizde yeni kitaplar rafta.", datetime(2027, 3, 10, 8, tzinfo=UTC), True),  # Ramazan
        ("Kütüphanemizde yeni kitaplar rafta.", datetime(2027, 7, 15, 8, tzinfo=UTC), True),
    ],
)
def test_what_does_not_speak_of_the_holiday_it_stands_on(
    checker: PlanChecker, text: str, moment: datetime, told: bool
) -> None:
    rules = found(checker, a_post("a", moment, text))
    assert ("guideline.2.holiday" in rules) == told
    if told:
        assert rules["guideline.2.holiday"].severity is Severity.HINT


def test_a_feast_that_nobody_has_announced_is_called_so(checker: PlanChecker) -> None:
    known = KnownDays.read(RESOURCES).public
    day = date(2035, 1, 1)
    while not any(one.estimated and not one.half for one in known.on(day)):
        day += timedelta(days=1)
    [one] = found(checker, a_post("a", datetime(day.year, day.month, day.day, 8, tzinfo=UTC), "Yeni raflar")).values()
    assert "tahmini" in one.message.params["name"].text  # type: ignore[union-attr]


def test_a_text_that_is_used_again_says_what_may_have_changed(checker: PlanChecker) -> None:
    text = "Doç. Dr. Ayşe Yılmaz 12 Mart’ta saat 14.00’te anlatıyor: https://birim.edu.tr/kayit"
    old = a_post("old", at(2) - timedelta(days=300), text)
    again = a_post("new", at(20), text, series_id="old")
    [one] = found(checker, again, (old,)).values()  # and nobody calls it a copy of itself
    assert (one.rule, one.severity) == ("planning.reuse-check", Severity.INFORMATION)
    assert one.message.params["what"].text == "{first}, {rest}"  # type: ignore[union-attr]
    assert found(checker, a_post("new", at(20), "Kampüste sonbahar renkleri", series_id="old")) == {}
    assert found(checker, a_post("new", at(20), text)) == {}


def test_a_series_reminds_only_of_what_it_was_told_to(checker: PlanChecker) -> None:
    text = "12 Mart’ta saat 14.00’te Mavi Salon’dayız."
    series = (a_post("1", at(6), text, series_id="s"), a_post("2", at(13), text, series_id="s"))
    assert found(checker, series[0], series[1:], PlanOrders(checks={"s": ""})) == {}
    [one] = found(checker, series[0], series[1:], PlanOrders(checks={"s": "salon, saat"})).values()
    assert one.message.params["what"] == "salon, saat"


def test_the_calendar_says_the_same_of_topics_and_holidays() -> None:
    known = KnownDays.read(RESOURCES)
    posts = [
        a_post("late", at(13), topic_id="t"),
        a_post("holiday", REPUBLIC_DAY, "Kütüphanemizde yeni kitaplar rafta."),
        a_post("1", at(6), "Bu hafta okuduğumuz kitap üzerine konuşuyoruz", series_id="s"),
        a_post("2", at(20), "Bu hafta okuduğumuz kitap üzerine konuşuyoruz", series_id="s"),
    ]
    orders = PlanOrders(last_days={"t": date(2026, 10, 12)}, checks={"s": ""})
    judge = CalendarJudge(surroundings(posts, [X], orders=orders, signatures=Signatures()), known)
    limits = Limits(9, timedelta(0), 90)
    assert [(one.kind, one.article) for one in judge.warnings(posts, NOW, limits)] == [(PlanWarningKind.TOPIC, 1)]
    known.public.get_ready(2026)
    kinds = [one.kind for one in judge.warnings(posts, NOW, limits)]
    assert kinds == [PlanWarningKind.TOPIC, PlanWarningKind.HOLIDAY]
    off = Limits(9, timedelta(0), 90, frozenset({"guideline.2.holiday"}))
    assert [one.kind for one in judge.warnings(posts, NOW, off)] == [PlanWarningKind.TOPIC]


@given(st.lists(st.sampled_from(["b", "i", None, "gone"])))
def test_shares_are_parts_of_all_posts_with_a_pillar(posts: list[str | None]) -> None:
    shares = pillar_shares((SCIENCE, PEOPLE), posts)
    assert [one.pillar for one in shares] == [SCIENCE, PEOPLE]
    assert [one.count for one in shares] == [posts.count("b"), posts.count("i")]
    assert all(0 <= one.share <= 100 for one in shares)
    if sum(one in ("b", "i") for one in posts) < 6:
        assert {one.standing for one in shares} == {Standing.FINE}
    for one in shares:
        if one.standing is Standing.BELOW:
            assert one.share <= one.pillar.share - 15
        if one.standing is Standing.ABOVE:
            assert one.share >= one.pillar.share + 15
