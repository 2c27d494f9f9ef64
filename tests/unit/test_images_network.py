"""The learned witness of a stretch: its features, its network, and what becomes of a damaged file."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from services.damage import Damage
from services.images.stretch import network, traces
from services.images.stretch.evidence import Known, is_the_cameras
from services.images.stretch.network import NETWORK, NUMBERS, StretchNetwork
from services.images.stretch.traces import Bytes
from services.images.witness import Witness
from services.paths import RESOURCES
from services.seals import damaged_files


def scene(width: int, height: int, seed: int = 5) -> Bytes:
    """Return something like a photograph: leaves of all sizes, a little blurred, with a sensor's noise."""
    rng = np.random.default_rng(seed)
    picture = np.full((height, width), 120, np.uint8)
    for _ in range(1500):
        centre = (int(rng.integers(width)), int(rng.integers(height)))
        axes = (int(3 + 200 * rng.random() ** 4), int(3 + 200 * rng.random() ** 4))
        cv2.ellipse(
            picture, centre, axes, float(rng.integers(180)), 0, 360, int(rng.integers(20, 235)), -1, cv2.LINE_AA
        )
    soft = cv2.GaussianBlur(picture.astype(np.float32), (0, 0), 0.7)
    return np.clip(soft + rng.normal(0, 2.5, soft.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def net() -> StretchNetwork:
    return StretchNetwork()


def test_it_computes_what_was_trained(net: StretchNetwork) -> None:
    logit, ratios = net.run(network.example())
    wanted = json.loads((network.FOLDER / NUMBERS).read_text(encoding="utf-8"))["example"]
    assert [logit, *ratios[:8]] == pytest.approx(wanted, abs=1e-3)


@pytest.mark.parametrize("ratio", [0.8, 1.25])
def test_it_sees_a_stretch_and_how_much(net: StretchNetwork, ratio: float) -> None:
    picture = scene(900, 800)
    size = (round(900 * max(1.0, ratio)), round(800 / min(1.0, ratio)))
    stretched = cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC)
    witness = net.witness(np.asarray(stretched, np.uint8))
    assert witness is not None
    assert witness.log_ratio == pytest.approx(math.log(ratio), abs=0.05)
    assert witness.odds is not None
    assert witness.odds > 20


@pytest.mark.parametrize("scale", [1.0, 0.8])
def test_it_is_silent_on_a_picture_as_it_is_or_evenly_scaled(net: StretchNetwork, scale: float) -> None:
    size = (round(900 * scale), round(800 * scale))
    picture = cv2.resize(scene(900, 800), size, interpolation=cv2.INTER_AREA)
    assert net.witness(np.asarray(picture, np.uint8)) is None


def test_it_is_silent_on_small_pictures(net: StretchNetwork) -> None:
    stretched = cv2.resize(scene(299, 500), (299, 400), interpolation=cv2.INTER_CUBIC)
    assert net.witness(np.asarray(stretched, np.uint8)) is None


def test_exchanging_the_axes_of_a_picture_exchanges_its_traces() -> None:
    picture = scene(500, 420)
    turned = traces.traces(np.ascontiguousarray(picture.T))
    wanted = traces.traces(picture).transposed()
    assert turned.combs == pytest.approx(wanted.combs, abs=0.05)
    assert turned.planes == pytest.approx(wanted.planes, abs=0.05)
    assert turned.numbers == pytest.approx(wanted.numbers, abs=0.01)


def test_of_a_large_picture_the_part_with_most_in_it_is_looked_at() -> None:
    sky = np.full((3000, 4000), 200, np.uint8)
    sky[2000:, 2400:] = scene(1600, 1000)
    part = traces.window(sky)
    assert part.shape == (traces.WINDOW, traces.WINDOW)
    assert part.std() > 20
    assert traces.spot(sky[::2, ::2], (4000, 3000)) == traces.spot(sky, (4000, 3000))


def test_of_parts_that_are_alike_the_uppermost_is_decoded_least() -> None:
    everywhere = np.random.default_rng(3).integers(90, 160, (3000, 4000)).astype(np.uint8)
    left, top, right, bottom = traces.spot(everywhere, (4000, 3000))
    assert (right - left, bottom - top) == (traces.WINDOW, traces.WINDOW)
    assert top < (3000 - traces.WINDOW) / 2
    assert left % 8 == top % 8 == 0
    assert traces.spot(everywhere[:400, :500], (500, 400)) == (0, 0, 500, 400)


def _copied(folder: Path) -> Path:
    resources = folder / "resources"
    shutil.copytree(network.FOLDER, resources / "images")
    shutil.copy(RESOURCES / "SHA256SUMS", resources)
    return resources


def test_whole_files_are_told_to_be_whole(tmp_path: Path) -> None:
    assert damaged_files(_copied(tmp_path), "images") == []


@pytest.mark.parametrize("name", [NETWORK, NUMBERS])
def test_a_damaged_file_is_told_and_the_witness_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    resources = _copied(tmp_path)
    file = resources / "images" / name
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 4
    file.write_bytes(data)
    monkeypatch.setattr(network, "RESOURCES", resources)
    network.network.cache_clear()
    try:
        assert network.network() is None
    finally:
        network.network.cache_clear()
    assert damaged_files(resources, "images") == [f"images/{name}"]


def test_a_network_that_its_numbers_do_not_belong_to_is_refused(tmp_path: Path) -> None:
    folder = _copied(tmp_path) / "images"
    numbers = json.loads((folder / NUMBERS).read_text(encoding="utf-8"))
    (folder / NUMBERS).write_text(json.dumps({**numbers, "sha256": "0" * 64}), encoding="utf-8")
    with pytest.raises(ValueError, match=NETWORK):
        StretchNetwork(folder)


def test_the_program_tells_of_damaged_data_of_pictures() -> None:
    damage = Damage()
    damage.note(f"images/{NETWORK}", "changed")
    told = damage.tell()
    assert told is not None
    assert f"images/{NETWORK}" in told.message.turkish()
    assert "Görsel denetiminin" in told.message.turkish()
    assert damage.tell() is None


@pytest.mark.parametrize(
    ("thumbnail", "claimed", "surely"),
    [
        (Witness("thumbnail", 0.001, 0.005, 0.01), True, True),
        (Witness("thumbnail", 0.001, 0.005, 0.01), False, False),  # another size: somebody worked on it
        (Witness("thumbnail", 0.001, odds=0.4), True, False),  # maybe made anew by an editor
        (Witness("thumbnail", 0.2, 0.005, 0.01), True, False),
        (None, True, False),
    ],
)
def test_pixels_are_not_asked_about_a_file_that_is_surely_the_cameras(
    thumbnail: Witness | None, claimed: bool, surely: bool
) -> None:
    known = Known((4000, 3000), sideways=False, claimed=claimed, tags={}, xmp={})
    assert is_the_cameras([None, thumbnail], known) is surely
