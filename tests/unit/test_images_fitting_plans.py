"""Plans for frames: nothing is ever deformed, whatever the picture, the frame and the choice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Platform
from services.images.fitting.areas import Area, largest, moved, resized, snapped, within
from services.images.fitting.plans import (
    BLURRED,
    EDGE,
    QUIET_ENLARGEMENT,
    Choice,
    Way,
    crop_of,
    first_choice,
    loss,
    planned,
    safe_area,
    ways,
)
from services.images.fitting.subjects import Emblem, Subject
from services.paths import RESOURCES
from services.platforms import FrameKind, FrameTarget, load_platforms

PROFILES = load_platforms(RESOURCES)
TARGETS = [target for profile in PROFILES.values() for target in profile.frames]
BY_ID = {target.id: target for target in TARGETS}
SIDES = st.integers(1, 12_000)
PARTS = st.floats(0, 1, allow_nan=False)


def shapes(target: FrameTarget) -> tuple[float | None, float | None]:
    rules = PROFILES[target.platform].images
    return rules.ratio_min, rules.ratio_max


@st.composite
def areas(draw: st.DrawFn, whole: Area) -> Area:
    left, top = draw(PARTS) * whole.width, draw(PARTS) * whole.height
    width = max(0.5, draw(PARTS) * (whole.width - left))
    return Area(left, top, width, max(0.5, draw(PARTS) * (whole.height - top)))


@st.composite
def subjects(draw: st.DrawFn) -> Subject:
    whole = Area(0, 0, draw(SIDES), draw(SIDES))
    faces = tuple(draw(st.lists(areas(whole), max_size=3)))
    emblem = None
    if draw(st.booleans()):
        content = within(draw(areas(whole)), whole)
        diagonal = (content.width**2 + content.height**2) ** 0.5 / 2
        least = max(content.width, content.height) / 2
        emblem = Emblem("#ffffff", content, least + (diagonal - least) * draw(PARTS))
    return Subject(round(whole.width), round(whole.height), "#102030", emblem=emblem, faces=faces)


@given(subjects(), st.sampled_from(TARGETS), st.data())
def test_both_directions_are_scaled_alike(subject: Subject, target: FrameTarget, data: st.DataObject) -> None:
    way = data.draw(st.sampled_from(ways(subject, target, shapes(target))))
    crop = data.draw(st.none() | areas(subject.whole))
    plan = planned(subject, target, Choice(way, crop, data.draw(st.sampled_from([BLURRED, EDGE, "#336699"]))))
    across = plan.drawn.width - plan.source.width * plan.scale
    along = plan.drawn.height - plan.source.height * plan.scale
    # Equal but for rounding; a side of less than a pixel is drawn as one.
    assert abs(across) < (1e-3 if plan.drawn.width > 1 else 1)
    assert abs(along) < (1e-3 if plan.drawn.height > 1 else 1)
    assert subject.whole.contains(plan.source, 1e-3)
    canvas = Area(0, 0, plan.width, plan.height)
    assert canvas.contains(plan.drawn, 1e-3)
    assert all(float(value).is_integer() for value in (plan.drawn.left, plan.drawn.top, plan.drawn.width))
    if way is not Way.WHOLE:
        assert (plan.width, plan.height) == (target.width, target.height)
    if way is Way.CROP:
        assert not plan.has_ground
    assert plan.enlarges == (plan.scale > QUIET_ENLARGEMENT)
    assert plan.ground != EDGE


@given(subjects(), st.sampled_from(TARGETS))
def test_what_keeps_its_shape_is_never_enlarged_and_loses_less_than_a_pixel(
    subject: Subject, target: FrameTarget
) -> None:
    plan = planned(subject, target, Choice(Way.WHOLE))
    assert plan.scale <= 1
    assert plan.width <= target.width
    assert plan.height <= target.height
    assert (subject.width - plan.source.width) * plan.scale < 1
    assert (subject.height - plan.source.height) * plan.scale < 1


@given(SIDES, SIDES, st.floats(0.2, 5), st.data())
def test_a_crop_stays_in_the_picture_and_in_shape(width: int, height: int, ratio: float, data: st.DataObject) -> None:
    whole = Area(0, 0, width, height)
    crop = largest(whole, ratio)
    far = st.floats(-20_000, 20_000, allow_nan=False)
    for _ in range(3):
        crop = moved(crop, data.draw(far), data.draw(far), whole)
        crop = resized(crop, data.draw(st.floats(0.01, 100)), whole)
        crop = snapped(crop, whole, data.draw(st.lists(areas(whole), max_size=2)), 12)
        assert whole.contains(crop, 1e-6 * max(width, height))
        assert crop.width / crop.height == pytest.approx(ratio, rel=1e-6)


@given(subjects(), st.sampled_from(TARGETS), st.data())
def test_a_crop_chosen_in_another_shape_takes_the_frames(
    subject: Subject, target: FrameTarget, data: st.DataObject
) -> None:
    crop = crop_of(subject, target, Choice(Way.CROP, data.draw(areas(subject.whole))))
    assert crop.width / crop.height == pytest.approx(target.ratio, rel=1e-6)


def test_a_crop_is_laid_around_the_face() -> None:
    face = Area(3000, 900, 300, 360)
    subject = Subject(4000, 3000, faces=(face,))
    plan = planned(subject, BY_ID["instagram.square"], first_choice(subject, BY_ID["instagram.square"]))
    assert plan.source.contains(face)
    assert (plan.source.left, plan.source.width) == (1000, 3000)
    assert loss(subject, BY_ID["instagram.square"], plan).cut_faces == 0
    middle = planned(Subject(4000, 3000), BY_ID["instagram.square"], Choice(Way.CROP))
    assert middle.source.left == 500


def test_a_face_comes_where_the_phone_shows_the_cover() -> None:
    cover = BY_ID["facebook.cover"]
    subject = Subject(4000, 1200, faces=(Area(2600, 300, 200, 240),))
    plan = planned(subject, cover, Choice(Way.CROP))
    assert loss(subject, cover, plan).unseen_faces == 0
    aside = Subject(4000, 1481, faces=(Area(300, 300, 200, 240),))
    assert loss(aside, cover, planned(aside, cover, Choice(Way.CROP))).unseen_faces == 1


def test_of_too_many_faces_the_nearest_are_kept() -> None:
    near, far = Area(200, 400, 500, 600), Area(3700, 500, 80, 100)
    subject = Subject(4000, 2000, faces=(near, far))
    story = BY_ID["instagram.story"]
    plan = planned(subject, story, Choice(Way.CROP))
    assert plan.source.contains(near)
    lost = loss(subject, story, plan)
    assert (lost.cut_faces, lost.outside_faces) == (0, 1)


def test_of_two_faces_far_apart_one_is_kept_whole() -> None:
    faces = (Area(20, 400, 200, 260), Area(1380, 400, 200, 250))
    subject = Subject(1600, 1000, faces=faces)
    story = BY_ID["instagram.story"]
    plan = planned(subject, story, Choice(Way.CROP))
    assert plan.source.contains(faces[0])
    assert loss(subject, story, plan).outside_faces == 1


@pytest.mark.parametrize(
    ("left", "told"),
    [(300, (0, 0, 0)), (395, (0, 0, 0)), (440, (1, 0, 0)), (560, (0, 1, 0)), (40, (1, 0, 0))],
    ids=["whole", "hair at the edge", "cut at its left", "outside", "cut at its right"],
)
def test_only_faces_that_the_edge_runs_through_are_cut(left: float, told: tuple[int, int, int]) -> None:
    target = replace(BY_ID["instagram.square"], safe=None)
    subject = Subject(1000, 600, faces=(Area(400, 200, 150, 200),))
    lost = loss(subject, target, planned(subject, target, Choice(Way.CROP, Area(left, 100, 400, 400))))
    assert (lost.cut_faces, lost.outside_faces, lost.unseen_faces) == told


def test_an_emblem_fits_the_circle_and_the_covers_seen_part() -> None:
    emblem = Emblem("#f0f0f0", Area(100, 200, 800, 600), 410.0)
    subject = Subject(1000, 1000, emblem=emblem)
    for target in TARGETS:
        if not target.kind.is_identity:
            continue
        choice = first_choice(subject, target)
        plan = planned(subject, target, choice)
        assert (choice.way, plan.ground) == (Way.GROUND, "#f0f0f0")
        seen = safe_area(target)
        assert seen is not None
        if target.circle:
            assert emblem.radius * plan.scale < target.width / 2
            assert plan.drawn.centre == pytest.approx((target.width / 2, target.height / 2), abs=1)
        else:
            assert seen.contains(plan.drawn, 0)


def test_only_a_post_of_an_allowed_shape_keeps_its_own() -> None:
    photo, tower = Subject(1500, 1000), Subject(500, 2000)
    assert Way.WHOLE in ways(photo, BY_ID["instagram.portrait"], shapes(BY_ID["instagram.portrait"]))
    assert Way.WHOLE not in ways(tower, BY_ID["instagram.portrait"], shapes(BY_ID["instagram.portrait"]))
    assert Way.WHOLE not in ways(photo, BY_ID["facebook.cover"], shapes(BY_ID["facebook.cover"]))
    plan = planned(photo, BY_ID["instagram.portrait"], Choice(Way.WHOLE))
    assert (plan.width, plan.height) == (1080, 720)


def test_an_enlargement_is_told() -> None:
    assert planned(Subject(600, 400), BY_ID["x.landscape"], Choice(Way.CROP)).enlarges
    assert not planned(Subject(1200, 675), BY_ID["x.landscape"], Choice(Way.CROP)).enlarges


def test_a_crop_is_drawn_to_a_face_that_is_near() -> None:
    whole, face = Area(0, 0, 2000, 1000), Area(1200, 400, 100, 120)
    crop = Area(755, 0, 1000, 1000)
    assert snapped(crop, whole, [face], 20).centre[0] == pytest.approx(1250)
    assert snapped(crop, whole, [face], 2) == crop


def test_every_frame_has_its_figures_with_their_source() -> None:
    for platform, profile in PROFILES.items():
        kinds = {target.kind for target in profile.frames}
        assert {FrameKind.POST, FrameKind.PROFILE} <= kinds
        assert FrameKind.COVER in kinds or platform is Platform.INSTAGRAM  # which has none
        for target in profile.frames:
            assert "(2026-" in profile.sources[f"frames.{target.key}.size"]
            assert target.name.en
            assert target.max_bytes <= profile.images.max_bytes
            if target.safe is not None:
                assert "(2026-" in profile.sources[f"frames.{target.key}.safe"]
                assert target.safe_name is not None
                assert target.safe_name.en
                left, top, right, bottom = target.safe
                assert 0 <= left < right <= target.width
                assert 0 <= top < bottom <= target.height
            if target.kind is FrameKind.COVER:
                assert target.safe is not None
            assert target.circle == (target.kind is FrameKind.PROFILE)


def test_the_grid_shows_three_to_four_of_each_post() -> None:
    for key in ("portrait", "square", "landscape"):
        left, top, right, bottom = BY_ID[f"instagram.{key}"].safe or (0, 0, 0, 1)
        assert (right - left) / (bottom - top) == pytest.approx(3 / 4, abs=0.002)
    assert BY_ID["instagram.grid"].ratio == pytest.approx(3 / 4)
