"""The last look before a post goes out, by the checkers of days and limits themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from models.checking import UnitContext
from models.enums import Language, Platform, PostState, Severity
from models.planning import DayKind, Pause, SpecialDay
from models.posts import Attachment, Dismissal, Post, Variant
from services.checking import CheckService
from services.guidelines.rules.plan import PlanChecker
from services.paths import RESOURCES
from services.planning import Limits, local_moment
from services.platforms import build_limit_checkers
from services.publishing.looking import Around, look
from services.publishing.outlets import Outlet

NOW = local_moment(date(2026, 11, 26), time(9))
X, FACEBOOK = Outlet(Platform.X), Outlet(Platform.FACEBOOK)
CHECKS = CheckService([PlanChecker(RESOURCES), *build_limit_checkers(RESOURCES)])
FAIR = "Şenliğimizi kutluyoruz, coşkuya siz de katılın!"
MOURNING = SpecialDay("m", date(2026, 11, 26), date(2026, 11, 26), "Yas", DayKind.MOURNING)
AROUND = Around(UnitContext(), (), (), (), None, Limits(2, timedelta(hours=4), 90))


def post(text: str, name: str = "a", *, days_late: int = 0) -> Post:
    at = NOW - timedelta(days=days_late)
    variants = (Variant(Platform.X), Variant(Platform.FACEBOOK))
    return Post(name, PostState.PLANNED, Language.TURKISH, text, variants, at, at, planned_at=at)


def rules(one: Post, around: Around = AROUND, outlet: Outlet = FACEBOOK) -> list[tuple[str, Severity]]:
    caution = look(CHECKS, around, one, outlet, now=NOW, is_cancelled=lambda: False)
    return [(finding.rule, finding.severity) for finding in caution.findings]


def test_a_late_post_is_held_against_today() -> None:
    around = replace(AROUND, special_days=(MOURNING,))
    assert rules(post(FAIR, days_late=2), around) == [("guideline.2.mourning-day", Severity.WARNING)]
    assert rules(post(FAIR), AROUND) == []


def test_the_crisis_switch_is_an_error_and_a_condolence_is_not() -> None:
    around = replace(AROUND, pause=Pause("p", NOW - timedelta(hours=1), "Kaza"))
    assert rules(post(FAIR), around) == [("guideline.2.paused", Severity.ERROR)]
    assert rules(post("Hayatını kaybeden öğrencimize rahmet, ailesine başsağlığı dileriz."), around) == []


def test_what_went_out_already_is_told() -> None:
    out = post(FAIR, "b", days_late=5).published(NOW - timedelta(days=5))
    assert rules(post(FAIR), replace(AROUND, posts=(out,))) == [("guideline.2.duplicate", Severity.WARNING)]


def test_each_platform_has_its_own_limit_and_its_own_text() -> None:
    long = post("ğ" * 300)
    assert rules(long, outlet=X) == [("platform.x.length", Severity.ERROR)]
    assert rules(long) == []
    short = replace(long, variants=(replace(long.variants[0], text="kısa"), long.variants[1]))
    assert rules(short, outlet=X) == []


def test_instagram_is_told_to_take_nothing_without_a_picture() -> None:
    bare = replace(post(FAIR), variants=(Variant(Platform.INSTAGRAM),))
    assert rules(bare, outlet=Outlet(Platform.INSTAGRAM)) == [("platform.instagram.picture", Severity.WARNING)]
    with_picture = replace(bare, attachments=(Attachment("p", "a" * 64, "afiş.jpg", "JPEG", 1200, 1200),))
    assert rules(with_picture, outlet=Outlet(Platform.INSTAGRAM)) == []


def test_what_was_waved_through_with_a_reason_stays_away() -> None:
    around = replace(AROUND, special_days=(MOURNING,))
    passed = Dismissal("guideline.2.mourning-day", "2026-11-26", "Rektörlük istedi", NOW)
    assert rules(replace(post(FAIR), dismissals=(passed,)), around) == []


def test_how_full_the_day_is_was_said_when_it_was_planned() -> None:
    others = tuple(post(f"Başka bir konu: {n} numaralı duyuru", f"o{n}") for n in range(4))
    assert rules(post(FAIR), replace(AROUND, posts=others)) == []
