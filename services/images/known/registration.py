"""How a picture of the library lies in another picture: shift, turn, size and, above all, stretch.

Features say roughly where it lies; it is laid there, and some hundred points are followed from one to the other (Lucas
and Kanade), which tells their places to a few hundredths of a pixel. Two photographs of the same scene agree on some
features too, but not everywhere: things move, and what is near shifts against what is far. ``likeness`` tells them
apart.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.images.known.opencv import cv2
from services.images.looking.sights import Sight

Grey = NDArray[np.uint8]
_Floats = NDArray[np.float64]

SIDE = 1000
"""Pixels of the longer side at which pictures are laid upon each other."""
_COARSE = 560
_FEATURES, _RATIO, _LEAST = 900, 0.8, 8
_POINTS, _WINDOW = 400, 21
_FOLLOWED = 24
_LARGEST = 6.0
_FLOOR, _CAUTION = 0.0003, 4.0
"""What rounding leaves, and how much more than by their number points err together: measured."""
SAME = 0.42
"""Likeness from which it is the same picture and no other of the same scene: 457 pictures showed none in between."""


@dataclass(frozen=True, slots=True)
class Registration:
    """Where and how the kept picture lies in the one looked at.

    ``log_ratio`` is the log of its horizontal over its vertical scale along the sides of the picture looked at, with
    its standard ``error``; ``shear`` is the cosine of the angle that should be a right one. ``inliers`` points agree;
    around a share of ``likeness`` of all points both show the same. ``share`` of the picture looked at is covered by
    the kept one, of which a share of ``seen`` is visible.
    """

    log_ratio: float
    error: float
    shear: float
    inliers: int
    likeness: float
    share: float
    seen: float


def register(kept: Sight, looked: Sight, *, mirrored: bool = False) -> Registration | None:
    """Return how ``kept`` lies in ``looked``, ``None`` where it does not seem to."""
    source = np.ascontiguousarray(kept.grey[:, ::-1]) if mirrored else kept.grey
    rough = _rough(source, looked.grey)
    if rough is None:
        return None
    followed = _follow(source, looked.grey, rough)
    if followed is not None:
        followed = _follow(source, looked.grey, followed.refined)  # it lies nearly right already
    return None if followed is None else _told(followed, kept, looked)


@dataclass(frozen=True)
class _Followed:
    refined: _Floats
    error: float
    inliers: int
    likeness: float


def _rough(kept: Grey, looked: Grey) -> _Floats | None:
    sides = [min(1.0, _COARSE / max(grey.shape)) for grey in (kept, looked)]
    (points, descriptors), (others, sought) = (
        _features(_resized(grey, side)) for grey, side in zip((kept, looked), sides, strict=True)
    )
    if min(len(points), len(others)) < _LEAST:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_L2).knnMatch(sought, descriptors, k=2)
    good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < _RATIO * pair[1].distance]
    if len(good) < _LEAST:
        return None
    here = np.array([points[match.trainIdx] for match in good]) / sides[0]
    there = np.array([others[match.queryIdx] for match in good]) / sides[1]
    cv2.setRNGSeed(1)
    found_map, inliers = cv2.estimateAffine2D(here, there, method=cv2.RANSAC, ransacReprojThreshold=5.0, maxIters=3000)
    if found_map is None or int(inliers.sum()) < _LEAST or not _plausible(found_map):
        return None
    return np.asarray(found_map, np.float64)


def _features(grey: Grey) -> tuple[_Floats, NDArray[np.float32]]:
    points, descriptors = cv2.SIFT_create(_FEATURES, 3, 0.02).detectAndCompute(grey, None)
    if descriptors is None:
        return np.empty((0, 2)), np.empty((0, 128), np.float32)
    rooted = np.sqrt(descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-6))
    return np.array([point.pt for point in points]), rooted.astype(np.float32)


def _plausible(affine: _Floats) -> bool:
    linear = affine[:, :2]
    lengths = np.linalg.norm(linear, axis=1)
    if lengths.min() < 1 / _LARGEST / 2 or lengths.max() > _LARGEST or lengths.max() / lengths.min() > 3:
        return False
    return float(np.linalg.det(linear)) > 0.8 * float(lengths[0] * lengths[1])


def _follow(kept: Grey, looked: Grey, affine: _Floats) -> _Followed | None:
    height, width = looked.shape
    sized = _prepared(kept, affine)
    laid = cv2.warpAffine(sized[0], sized[1], (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    covered = cv2.warpAffine(np.full(sized[0].shape, 255, np.uint8), sized[1], (width, height), flags=cv2.INTER_NEAREST)
    covered = cv2.erode(covered, np.ones((9, 9), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    corners = cv2.goodFeaturesToTrack(
        laid, _POINTS, 0.005, max(4.0, max(width, height) / 60), mask=covered, blockSize=5
    )
    if corners is None or len(corners) < _FOLLOWED:
        return None
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 40, 0.003)
    options = {"winSize": (_WINDOW, _WINDOW), "maxLevel": 2, "criteria": criteria}
    moved, sound, _ = cv2.calcOpticalFlowPyrLK(laid, looked, corners, None, **options)
    back, sound_too, _ = cv2.calcOpticalFlowPyrLK(looked, laid, moved, None, **options)
    here, there = corners[:, 0].astype(np.float64), moved[:, 0].astype(np.float64)
    known = (sound[:, 0] > 0) & (sound_too[:, 0] > 0) & (np.abs(back - corners)[:, 0].max(axis=1) < 0.5)
    if int(known.sum()) < _FOLLOWED:
        return None
    step, inliers, spread = _fitted(here[known], there[known])
    if step is None:
        return None
    whole = step @ np.vstack([affine, [0, 0, 1]])
    return _Followed(
        refined=whole,
        error=_error(here[known][inliers], spread),
        inliers=int(inliers.sum()),
        likeness=_likeness(laid, looked, here, step),
    )


def _fitted(here: _Floats, there: _Floats) -> tuple[_Floats | None, NDArray[np.bool_], float]:
    """Fit an affine map to what most points say; returns it, who agrees, and their spread in pixels."""
    cv2.setRNGSeed(2)
    first, _ = cv2.estimateAffine2D(here, there, method=cv2.RANSAC, ransacReprojThreshold=1.0, maxIters=2000)
    if first is None:
        return None, np.zeros(len(here), bool), 0.0
    step = np.asarray(first, np.float64)
    sides = np.hstack([here, np.ones((len(here), 1))])
    inliers = np.ones(len(here), bool)
    spread = 1.0
    for _ in range(4):
        apart = np.linalg.norm(sides @ step.T - there, axis=1)
        inliers = apart < max(3 * spread, 0.15)
        if int(inliers.sum()) < _FOLLOWED:
            return None, inliers, spread
        step = np.asarray(np.linalg.lstsq(sides[inliers], there[inliers], rcond=None)[0].T, np.float64)
        spread = float(np.median(np.linalg.norm(sides[inliers] @ step.T - there[inliers], axis=1))) / 1.18
    return step, np.linalg.norm(sides @ step.T - there, axis=1) < 1.0, spread


def _error(here: _Floats, spread: float) -> float:
    """Return the standard error of the log ratio: of either scale by its own spread of places, put together."""
    apart = here.std(axis=0) * math.sqrt(len(here))
    return math.hypot(_FLOOR, _CAUTION * float(np.linalg.norm(spread / np.maximum(apart, 1e-6))))


def _likeness(laid: Grey, looked: Grey, here: _Floats, step: _Floats) -> float:
    """Return the share of points around which both pictures show the same (correlation of at least 0.8)."""
    height, width = looked.shape
    same = cv2.warpAffine(looked, step, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    pair = [grey.astype(np.float32) for grey in (laid, same)]
    means = [cv2.boxFilter(grey, -1, (15, 15)) for grey in pair]
    spreads = [cv2.boxFilter(grey * grey, -1, (15, 15)) - mean * mean for grey, mean in zip(pair, means, strict=True)]
    both = cv2.boxFilter(pair[0] * pair[1], -1, (15, 15)) - means[0] * means[1]
    alike = both / np.sqrt(np.maximum(spreads[0], 4.0) * np.maximum(spreads[1], 4.0))
    places = here.astype(np.int64)
    return float((alike[places[:, 1], places[:, 0]] >= 0.8).mean())


def _prepared(kept: Grey, affine: _Floats) -> tuple[Grey, _Floats]:
    """Shrink ``kept`` first where the map shrinks it: warping alone would leave out pixels."""
    linear = affine[:, :2]
    factors = [min(1.0, float(np.linalg.norm(linear[:, axis]))) for axis in (0, 1)]
    size = tuple(max(16, round(side * factor)) for side, factor in zip(kept.shape[::-1], factors, strict=True))
    if size == kept.shape[::-1]:
        return kept, affine
    small = np.asarray(cv2.resize(kept, size, interpolation=cv2.INTER_AREA), np.uint8)
    across, down = kept.shape[1] / size[0], kept.shape[0] / size[1]
    # Places are of pixels' middles: (x + 1/2) grows by the factor.
    back = np.array([[across, 0, across / 2 - 0.5], [0, down, down / 2 - 0.5], [0, 0, 1]])
    return small, affine @ back


def _told(followed: _Followed, kept: Sight, looked: Sight) -> Registration:
    linear = followed.refined[:, :2]
    whole = np.diag([looked.across, looked.down]) @ linear @ np.diag([1 / kept.across, 1 / kept.down])
    lengths = np.linalg.norm(whole, axis=1)
    shear = float(whole[0] @ whole[1] / (lengths[0] * lengths[1]))
    share, seen = _overlap(followed.refined, kept.grey.shape, looked.grey.shape)
    return Registration(
        log_ratio=math.log(lengths[0] / lengths[1]),
        error=followed.error,
        shear=shear,
        inliers=followed.inliers,
        likeness=followed.likeness,
        share=share,
        seen=seen,
    )


def _overlap(affine: _Floats, kept: tuple[int, ...], looked: tuple[int, ...]) -> tuple[float, float]:
    corners = np.array([[0, 0], [kept[1], 0], [kept[1], kept[0]], [0, kept[0]]], np.float64)
    laid = (corners @ affine[:, :2].T + affine[:, 2]).astype(np.float32)
    frame = np.array([[0, 0], [looked[1], 0], [looked[1], looked[0]], [0, looked[0]]], np.float32)
    common = float(cv2.intersectConvexConvex(laid, frame)[0])
    whole = abs(float(cv2.contourArea(laid)))
    return min(1.0, common / (looked[0] * looked[1])), min(1.0, common / max(whole, 1e-6))


def _resized(grey: Grey, factor: float) -> Grey:
    if factor >= 1:
        return grey
    size = (max(1, round(grey.shape[1] * factor)), max(1, round(grey.shape[0] * factor)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
