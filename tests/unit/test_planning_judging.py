"""The calendar and the editor say the same of a post; what was passed with a reason is passed on both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Platform, PostState, Severity
from models.planning import DayKind, DayTone, OtherPost, Pause, SpecialDay
from models.posts import Account, Post, Variant
from services.checking import apply_dismissals, dismissal
from services.clock import local_day
from services.guidelines.rules.plan import PlanChecker
from services.planning import Limits, PlanWarning, PlanWarningKind, post_moment
from services.planning.judging import CalendarJudge
from services.planning.likeness import NEAR, likeness, signature
from services.planning.silence import silence_warnings
from services.planning.special_days import KnownDays
from services.planning.surroundings import Signatures, surroundings
from services.planning.twins import Twins

RESOURCES = Path(__file__).parents[2] / "resources"
KNOWN = KnownDays.read(RESOURCES)
CHECKER = PlanChecker(RESOURCES)
NOW = datetime(2026, 11, 5, 6, 0, tzinfo=UTC)
TODAY = date(2026, 11, 5)
LIMITS = Limits(2, timedelta(hours=4), 7)
ACCOUNTS = [Account("ax", Platform.X, "kutuphane"), Account("ai", Platform.INSTAGRAM, "kutuphane")]
TALK = "Plastik söyleşimiz perşembe günü Mavi Salon’da. Konuğumuz Derya Ilgın, bütün öğrencilerimizi bekliyoruz."
TEXTS = (
    "",
    TALK,
    TALK.replace("Mavi", "Kırmızı"),
    "Bahar şenliğimizde konsere bekliyoruz, herkes davetlidir, kaçırmayın! 🎉",
    "Ulu Önder Atatürk’ü saygı ve özlemle anıyoruz.",
    "Kütüphanemiz bugün 22.00’ye kadar açık.",
)


def at(day: int, hour: int, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour - 3, tzinfo=UTC)


def a_post(post_id: str, text: str, moment: datetime | None, **more: object) -> Post:
    variants = (Variant(Platform.X), Variant(Platform.INSTAGRAM))
    post = Post(post_id, PostState.DRAFT, Language.TURKISH, text, variants, NOW, NOW, revision=1)
    return replace(post.planned(moment), **more)  # type: ignore[arg-type]


def judge_of(posts: Iterable[Post], days: Sequence[SpecialDay] = (), pause: Pause | None = None) -> CalendarJudge:
    return CalendarJudge(surroundings(posts, ACCOUNTS, days, pause, signatures=Signatures()), KNOWN)


def in_editor(post: Post, judge: CalendarJudge) -> list[Diagnostic]:
    """What the editor says of a post, over all its texts."""
    plan = judge.calendar.around(post, LIMITS.daily_limit, LIMITS.min_gap)
    found: list[Diagnostic] = []
    for text in post.texts:
        snapshot = Snapshot(text, Language.TURKISH, NOW, planned_at=post.planned_at, plan=plan)
        found += apply_dismissals(CHECKER.check(snapshot, lambda: False), text, post.dismissals)
    return found


def of_kind(warnings: Iterable[PlanWarning], kind: PlanWarningKind) -> list[PlanWarning]:
    return [one for one in warnings if one.kind is kind]


Row = tuple[str, str | None, tuple[int, int], PostState]
"""A text, a text of Instagram's own, a day and an hour, a state."""
rows_on_a_calendar: st.SearchStrategy[list[Row]] = st.lists(
    st.tuples(
        st.sampled_from(TEXTS),
        st.none() | st.sampled_from(TEXTS),
        st.tuples(st.integers(6, 12), st.integers(8, 22)),
        st.sampled_from((PostState.PLANNED, PostState.DRAFT, PostState.PUBLISHED)),
    ),
    max_size=8,
)


def built(rows: Iterable[Row]) -> list[Post]:
    return [
        a_post(
            f"p{number}",
            text,
            at(*place),
            state=state,
            variants=(Variant(Platform.X), Variant(Platform.INSTAGRAM, own)),
            published_at=at(*place) if state is PostState.PUBLISHED else None,
        )
        for number, (text, own, place, state) in enumerate(rows)
    ]


@given(rows_on_a_calendar, st.booleans())
@settings(max_examples=150, deadline=None)
def test_calendar_and_editor_say_the_same(rows: list[Row], paused: bool) -> None:
    posts = built(rows)
    mourning = SpecialDay("m", date(2026, 11, 8), date(2026, 11, 9), "Yas", DayKind.MOURNING)
    judge = judge_of(posts, [mourning], Pause("p", at(9, 12), "deprem") if paused else None)
    beside = {"guideline.2.day-load", "guideline.2.gap"}
    for post in posts:
        editor = {(one.rule, str(one.data["about"])) for one in in_editor(post, judge) if one.rule not in beside}
        calendar = {(one.rule, str(one.data["about"])) for one in judge.verdicts(post, NOW)}
        # of one rule the calendar keeps the gravest of a post's texts
        assert calendar <= editor
        assert {rule for rule, _ in calendar} == {rule for rule, _ in editor}


@given(rows_on_a_calendar)
@settings(max_examples=100, deadline=None)
def test_full_days_and_gaps_are_the_same_days(rows: list[Row]) -> None:
    posts = [replace(one, state=PostState.PLANNED, published_at=None) for one in built(rows)]
    judge = judge_of(posts)
    calendar = judge.warnings(posts, NOW, LIMITS)
    editor = [(one.rule, post) for post in posts for one in in_editor(post, judge)]
    full = {post.planned_at and local_day(post.planned_at) for rule, post in editor if rule.endswith("day-load")}
    assert {one.day for one in of_kind(calendar, PlanWarningKind.DAY_LOAD)} == full
    close = {post.id for rule, post in editor if rule.endswith("gap")}
    assert {name for one in of_kind(calendar, PlanWarningKind.GAP) for name in one.post_ids} <= close
    assert bool(of_kind(calendar, PlanWarningKind.GAP)) == bool(close)


@given(st.lists(st.sets(st.integers(0, 30), max_size=12), max_size=20), st.sets(st.integers(0, 30), max_size=12))
def test_the_index_loses_no_twin(signatures: list[set[int]], own: set[int]) -> None:
    posts = [
        OtherPost(str(n), "", None, published=False, accounts=frozenset(), signature=frozenset(features))
        for n, features in enumerate(signatures)
        if len(features) >= 4
    ]
    if len(own) < 4:
        return
    near = Twins(posts).near(frozenset(own))
    alike = [post for post in posts if likeness(frozenset(own), post.signature) >= NEAR]
    assert [post for post in near if post in alike] == alike


def test_a_mourning_day_names_its_post_and_its_article() -> None:
    concert = a_post("a", TEXTS[3], at(10, 12))
    (warning,) = judge_of([concert]).warnings([concert], NOW, LIMITS)
    assert (warning.kind, warning.severity, warning.day) == (
        PlanWarningKind.MOURNING, Severity.WARNING, date(2026, 11, 10),
    )  # fmt: skip
    assert warning.post_ids == ("a",)
    assert "Atatürk'ü Anma Günü" in warning.message.turkish()
    assert warning.message.turkish().endswith("(Kılavuz md.\u00a02)")


def test_a_duplicate_names_the_other_post() -> None:
    earlier = a_post("old", TALK, at(3, 9)).published(at(3, 9))
    again = a_post("new", TALK, at(20, 9))
    (warning,) = of_kind(judge_of([earlier, again]).warnings([earlier, again], NOW, LIMITS), PlanWarningKind.DUPLICATE)
    assert (warning.post_ids, warning.other_id) == (("new",), "old")


def test_two_posts_of_the_same_few_words_on_one_day_are_told_of() -> None:
    both = [a_post(name, "Öğrenci kampı kayıtları", at(20, hour)) for name, hour in (("a", 9), ("b", 17))]
    found = of_kind(judge_of(both).warnings(both, NOW, LIMITS), PlanWarningKind.DUPLICATE)
    assert [(one.post_ids, one.other_id) for one in found] == [(("a",), "b"), (("b",), "a")]


def test_a_paused_day_is_one_warning_for_all_its_posts() -> None:
    posts = [a_post("a", "Bir", at(20, 9)), a_post("b", "İki", at(20, 17)), a_post("c", "Üç", at(6, 9))]
    judge = judge_of(posts, pause=Pause("p", at(7, 12), "deprem"))
    (warning,) = of_kind(judge.warnings(posts, NOW, LIMITS), PlanWarningKind.PAUSED)
    assert (warning.post_ids, warning.severity) == (("a", "b"), Severity.WARNING)
    assert [post.id for post in judge.calendar.stopped()] == ["a", "b"]
    assert not of_kind(judge.with_days([], None).warnings(posts, NOW, LIMITS), PlanWarningKind.PAUSED)


def test_a_paused_day_names_what_may_go_out() -> None:
    condolence = a_post("b", "Hocamızın ailesine başsağlığı dileriz.", at(20, 17))
    posts = [a_post("a", "Bir", at(20, 9)), condolence, replace(condolence, id="c", planned_at=at(21, 9))]
    judge = judge_of(posts, pause=Pause("p", at(7, 12), "deprem"))
    (warning,) = of_kind(judge.warnings(posts, NOW, LIMITS), PlanWarningKind.PAUSED)
    assert warning.post_ids == ("a",)
    assert "1 yazısı bekliyor, 1 taziye" in warning.message.turkish()
    assert [judge.stops(post) for post in posts] == [True, False, False]
    assert not judge.with_days([], None).stops(posts[0])


@pytest.mark.parametrize("number", range(3))
def test_what_was_passed_in_the_editor_is_passed_on_the_calendar(number: int) -> None:
    posts = [a_post("a", TEXTS[3], at(10, 9)), a_post("b", TALK, at(10, 10)), a_post("c", TALK, at(10, 20))]
    judge = judge_of(posts)
    for one in in_editor(posts[number], judge):
        passed = replace(posts[number], dismissals=(dismissal(one, posts[number].text, "bilerek", NOW),))
        after = [passed if post.id == passed.id else post for post in posts]
        left = judge_of(after).warnings(after, NOW, LIMITS)
        said = [w for w in left if w.rule == one.rule and (passed.id in w.post_ids or w.kind.value == "day-load")]
        if one.rule == "guideline.2.gap":
            assert all(str(one.data["about"]).split()[1] not in w.post_ids for w in said)
        else:
            assert said == []


def test_a_rule_that_is_switched_off_is_silent_here_too() -> None:
    concert = a_post("a", TEXTS[3], at(10, 12))
    assert judge_of([concert]).warnings([concert], NOW, replace(LIMITS, switched_off=frozenset({"guideline.2.mourning-day"}))) == []  # fmt: skip # noqa: E501


def test_an_article_that_is_switched_off_is_silent_here_too() -> None:
    concert = a_post("a", TEXTS[3], at(10, 12))
    whole = replace(LIMITS, switched_off=frozenset({"guideline.2."}))
    assert judge_of([concert]).warnings([concert], NOW, LIMITS) != []
    assert judge_of([concert]).warnings([concert], NOW, whole) == []


def test_what_is_over_or_went_out_is_not_judged() -> None:
    over = a_post("a", TEXTS[3], at(10, 12, month=10))
    out = a_post("b", TEXTS[3], at(10, 12)).published(at(10, 12))
    judge = judge_of([over, out], pause=Pause("p", at(1, 9, month=10), ""))
    assert judge.warnings([out], NOW, LIMITS) == []
    assert judge.verdicts(out, NOW) == []
    assert in_editor(out, judge) == []


def test_marks_tell_all_that_a_day_is_mourning_first() -> None:
    exams = SpecialDay("e", date(2026, 11, 9), date(2026, 11, 13), "Ara sınavlar", DayKind.EXAM)
    marks = judge_of([], [exams]).marks(date(2026, 11, 10))
    assert [(one.tone, one.own_id) for one in marks] == [(DayTone.MOURNING, ""), (DayTone.EXAM, "e")]
    assert judge_of([], [exams]).marks(date(2026, 11, 14)) == []
    assert judge_of([]).marks(date(2027, 3, 18))[0].tone is DayTone.REMEMBRANCE


# Silence


def silent(*posts: Post, today: date = TODAY, days: int = 7) -> list[str]:
    others = judge_of(posts).calendar.posts
    return [one.message.turkish().split(" gündür")[0] for one in silence_warnings(others, ACCOUNTS, today, days)]


def test_an_account_falls_silent_after_the_days_set() -> None:
    week_ago = at(29, 9, month=10)
    assert silent(a_post("a", "x", week_ago).published(week_ago)) == ["Instagram, X: 7"]
    assert silent(a_post("a", "x", week_ago).published(week_ago), days=8) == []


def test_accounts_are_silent_apart() -> None:
    old, new = at(20, 9, month=10), at(4, 9)
    first = a_post("a", "x", old).published(old)
    only_x = replace(a_post("b", "x", new).published(new), variants=(Variant(Platform.X),))
    assert silent(first, only_x) == ["Instagram: 16"]


def test_who_never_posted_is_not_scolded_and_a_near_plan_ends_the_silence() -> None:
    assert silent() == []
    assert silent(a_post("a", "x", None)) == []
    old = at(20, 9, month=10)
    first = a_post("a", "x", old).published(old)
    assert silent(first, a_post("b", "y", at(8, 9))) == []
    assert silent(first, a_post("b", "y", at(9, 9))) == ["Instagram, X: 16"]


def test_nobody_is_asked_to_post_during_a_pause() -> None:
    old = at(20, 9, month=10)
    first = a_post("a", "x", old).published(old)
    assert of_kind(judge_of([first]).warnings([first], NOW, LIMITS), PlanWarningKind.SILENCE)
    assert judge_of([first], pause=Pause("p", NOW, "deprem")).warnings([first], NOW, LIMITS) == []


def test_the_moment_of_a_moved_post_counts_at_once() -> None:
    old = at(20, 9, month=10)
    first, later = a_post("a", "x", old).published(old), a_post("b", "y", at(25, 9))
    judge = judge_of([first, later])
    moved = later.planned(at(6, 9))
    assert post_moment(moved) == at(6, 9)
    assert judge.warnings([first, moved], NOW, LIMITS) == []


def test_signatures_of_own_texts_are_compared_too() -> None:
    earlier = a_post("old", TALK, at(3, 9)).published(at(3, 9))
    own = a_post("new", "Kısa", at(20, 9), variants=(Variant(Platform.X, TALK),))
    judge = judge_of([earlier, own])
    assert signature(own.text) == frozenset()
    assert [one.rule for one in judge.verdicts(own, NOW)] == ["guideline.2.duplicate"]
