"""Crop and size, from numbers alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Platform, Severity
from services.images import alt_text, delivery
from services.images.facts import PictureFacts
from services.images.geometry import allowed_ratio, crop_box, cropped, small, turned
from services.paths import RESOURCES
from services.platforms import PlatformProfile, load_platforms

PROFILES = load_platforms(RESOURCES)
INSTAGRAM, X, FACEBOOK = PROFILES[Platform.INSTAGRAM], PROFILES[Platform.X], PROFILES[Platform.FACEBOOK]


def facts(width: int, height: int, *, size: int = 1000, kind: str = "JPEG") -> PictureFacts:
    return PictureFacts(kind, width, height, width, height, 1, size)


@given(st.integers(1, 9000), st.integers(1, 9000), st.sampled_from([1.91, 0.75, 1.0, 16 / 9]))
def test_a_crop_box_lies_inside_in_the_middle_and_touches_two_sides(w: int, h: int, ratio: float) -> None:
    left, top, right, bottom = crop_box(w, h, ratio)
    assert 0 <= left < right <= w
    assert 0 <= top < bottom <= h
    assert (left, right) == (0, w) or (top, bottom) == (0, h)
    assert abs(left - (w - right)) <= 1
    assert abs(top - (h - bottom)) <= 1


@pytest.mark.parametrize("size", [(1080, 1350), (1080, 1440), (1080, 1080), (1080, 566)])
def test_instagrams_own_sizes_are_not_cropped(size: tuple[int, int]) -> None:
    assert allowed_ratio(*size, INSTAGRAM) is None


def test_a_tall_picture_loses_top_and_bottom_on_instagram() -> None:
    (finding,) = cropped(facts(1080, 1920), INSTAGRAM)
    assert finding.data["crop"] == {"left": 0, "top": 240, "right": 1080, "bottom": 1680}
    assert finding.message.turkish() == "Instagram görselin üstünden ve altından toplam %25 kadarını kırpar."


def test_a_panorama_loses_its_sides() -> None:
    (finding,) = cropped(facts(3000, 1000), INSTAGRAM)
    assert "iki yanından" in finding.message.turkish()


@pytest.mark.parametrize("profile", [X, FACEBOOK])
def test_platforms_without_limits_crop_nothing(profile: PlatformProfile) -> None:
    assert not list(cropped(facts(3000, 500), profile))


@pytest.mark.parametrize(("width", "severity"), [(200, Severity.WARNING), (500, Severity.INFORMATION), (1080, None)])
def test_a_small_picture(width: int, severity: Severity | None) -> None:
    found = [finding.severity for finding in small(facts(width, width), INSTAGRAM)]
    assert found == ([severity] if severity else [])


def test_bytes_and_formats_per_platform() -> None:
    heavy = facts(1200, 800, size=6_000_000)
    assert [f.rule for f in delivery.too_many_bytes(heavy, X)] == ["image.too-large"]
    assert not list(delivery.too_many_bytes(heavy, INSTAGRAM))
    assert not list(delivery.too_many_bytes(facts(1, 1, size=9_000_000, kind="GIF"), X))
    assert [f.rule for f in delivery.wrong_format(facts(1, 1, kind="TIFF"), X)] == ["image.format"]
    assert not list(delivery.wrong_format(facts(1, 1, kind="PNG"), INSTAGRAM))
    (finding,) = delivery.too_many_bytes(facts(1, 1, size=5_240_000), X)
    assert "5,2 MB" in finding.message.turkish()


def test_a_description_is_asked_for_and_measured() -> None:
    (missing,) = alt_text.alt_text("  ", [X])
    assert (missing.rule, missing.severity) == ("image.alt-text", Severity.INFORMATION)
    assert not list(alt_text.alt_text("Bahçede üç öğrenci", [X, INSTAGRAM]))
    (long,) = alt_text.alt_text("uzun söz " * 120, [X])
    assert long.severity is Severity.WARNING


def test_the_orientation_flag_is_only_a_hint() -> None:
    assert not list(turned(facts(10, 10)))
    (finding,) = turned(PictureFacts("JPEG", 10, 20, 20, 10, 6, 1))
    assert finding.severity is Severity.HINT
