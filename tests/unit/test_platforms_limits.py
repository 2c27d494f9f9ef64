"""The platform files and the checker of their limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.checking import Snapshot
from models.enums import Language, Platform, Severity
from models.planning import PlanContext
from models.posts import Attachment
from services.checking import apply_dismissals, dismissal, quotes_words
from services.paths import RESOURCES
from services.platforms import build_limit_checkers, load_platforms

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
(CHECKER,) = build_limit_checkers(RESOURCES)


def check(text: str, platform: Platform | None):
    return CHECKER.check(Snapshot(text, Language.TURKISH, NOW, platform=platform), lambda: False)


def test_every_value_names_its_source_and_month() -> None:
    for profile in load_platforms(RESOURCES).values():
        assert "text.limit" in profile.sources
        assert "images.max_bytes" in profile.sources
        for source in profile.sources.values():
            assert source.endswith("(2026-11)")
            assert len(source) > 20


def test_the_known_limits() -> None:
    profiles = load_platforms(RESOURCES)
    assert {p.value: profiles[p].text_limit for p in Platform} == {"x": 280, "facebook": 63206, "instagram": 2200}
    x, instagram = profiles[Platform.X].images, profiles[Platform.INSTAGRAM].images
    assert (x.max_count, x.alt_text_limit, x.byte_limit("GIF"), x.byte_limit("PNG")) == (4, 1000, 15_000_000, 5_000_000)
    assert instagram.ratio_min == pytest.approx(0.75)
    assert instagram.ratio_max == pytest.approx(1.91)
    assert "WEBP" not in instagram.formats


def test_the_overflowing_part_is_marked() -> None:
    text = "ş" * 285
    (found,) = check(text, Platform.X)
    assert (found.rule, found.severity, found.start, found.end) == ("platform.x.length", Severity.ERROR, 280, 285)
    assert "5 karakter" in found.message.turkish()
    assert dict(found.data) == {"value": 285, "limit": 280}
    assert not check(text, Platform.INSTAGRAM)
    assert not check(text, None)


@pytest.mark.parametrize(
    ("n", "severity"), [(5, None), (6, Severity.WARNING), (30, Severity.WARNING), (31, Severity.ERROR)]
)
def test_instagram_counts_hashtags(n: int, severity: Severity | None) -> None:
    text = " ".join(f"#konu{i}" for i in range(n))
    assert [d.severity for d in check(text, Platform.INSTAGRAM)] == ([severity] if severity else [])
    assert not check(text, Platform.FACEBOOK)


def test_numbers_and_addresses_are_no_hashtags() -> None:
    text = "#1 #2 #3 #4 #5 #6 a#b https://ornek.edu.tr/#bolum &#231; #tek"
    assert not check(text, Platform.INSTAGRAM)


def test_x_takes_one_cashtag() -> None:
    (found,) = check("$THYAO ve $ASELS", Platform.X)
    assert (found.rule, found.start) == ("platform.x.cashtags", 10)
    assert not check("100 $ ve $5 $THYAO", Platform.X)


@pytest.mark.parametrize(
    ("platform", "planned", "pictures", "told"),
    [
        (Platform.INSTAGRAM, True, 0, True),
        (Platform.INSTAGRAM, True, 1, False),
        (Platform.INSTAGRAM, False, 0, False),
        (Platform.X, True, 0, False),
        (Platform.FACEBOOK, True, 0, False),
    ],
)
def test_what_stands_on_the_calendar_for_instagram_needs_a_picture(
    platform: Platform, planned: bool, pictures: int, told: bool
) -> None:
    snapshot = Snapshot(
        "Kütüphanemiz gece açık",
        Language.TURKISH,
        NOW,
        platform=platform,
        planned_at=NOW if planned else None,
        attachments=tuple(Attachment(str(n), "a" * 64, "afiş.png", "PNG", 1080, 1350) for n in range(pictures)),
        plan=PlanContext("a", (), frozenset(), 2, timedelta(hours=4)),
    )
    assert [one.rule for one in CHECKER.check(snapshot, lambda: False)] == ["platform.instagram.picture"] * told
    for one in CHECKER.check(snapshot, lambda: False):
        passed = dismissal(one, snapshot.text, "Video paylaşılacak", NOW)
        assert apply_dismissals([one], "Yeni metin", (passed,)) == []
        assert not quotes_words(passed), "nothing of the text is wrong, so nothing of it is quoted"
    without_plan = replace(snapshot, plan=None)
    assert CHECKER.check(without_plan, lambda: False) == [], "a text that stands on no calendar is not asked for one"
