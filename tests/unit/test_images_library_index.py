"""The index of the library's pictures: what is found, what is not, and what a damaged file costs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from services.images.known import features
from services.images.known.features import fingerprint
from services.images.library.fingerprints import Fingerprint
from services.images.library.index import PictureIndex
from tests.data.images.drawn import drawn


def known(image: Image.Image) -> Fingerprint:
    return fingerprint(np.asarray(image.convert("L"), np.uint8))


def digest(number: int) -> str:
    return f"{number:064x}"


@pytest.fixture(scope="module")
def pictures() -> list[Image.Image]:
    return [drawn(seed) for seed in range(1, 7)]


@pytest.fixture(scope="module")
def prints(pictures: list[Image.Image]) -> list[Fingerprint]:
    return [known(picture) for picture in pictures]


@pytest.fixture
def index(tmp_path: Path, prints: list[Fingerprint]) -> PictureIndex:
    made = PictureIndex(tmp_path / "cache" / "pictures.idx")
    for number, one in enumerate(prints, 1):
        made.add(digest(number), one)
    return made


def changes() -> dict[str, object]:
    return {
        "stretched": lambda image: image.resize((720, 430)),
        "cropped": lambda image: image.crop((120, 90, 560, 420)),
        "small": lambda image: image.resize((320, 240)),
        "mirrored": ImageOps.mirror,
        "framed": lambda image: ImageOps.expand(image, (200, 300, 180, 60), "white"),
        "on its side": lambda image: image.rotate(90, expand=True),
    }


@pytest.mark.parametrize("change", changes())
def test_a_picture_is_found_however_it_was_changed(
    index: PictureIndex, pictures: list[Image.Image], change: str
) -> None:
    for number, picture in enumerate(pictures[:2], 1):
        found = index.search(known(changes()[change](picture)))
        assert found, change
        assert found[0].sha256 == digest(number)
        assert found[0].mirrored == (change == "mirrored")


def test_a_foreign_picture_is_not_found(index: PictureIndex) -> None:
    assert [index.search(known(drawn(seed))) for seed in (71, 72)] == [[], []]


def test_what_was_added_is_there_after_a_restart(
    index: PictureIndex, tmp_path: Path, pictures: list[Image.Image]
) -> None:
    again = PictureIndex(tmp_path / "cache" / "pictures.idx")
    assert len(again) == len(pictures)
    assert again.missing([digest(9), digest(1)]) == [digest(9)]
    assert again.search(known(pictures[2]))[0].sha256 == digest(3)


def test_a_forgotten_picture_is_not_found_now_nor_later(
    index: PictureIndex, tmp_path: Path, pictures: list[Image.Image]
) -> None:
    index.forget(digest(2))
    again = PictureIndex(tmp_path / "cache" / "pictures.idx")
    for one in (index, again):
        assert one.missing([digest(2)]) == [digest(2)]
        assert one.search(known(pictures[1])) == []
    again.add(digest(2), known(pictures[1]))
    assert again.search(known(pictures[1]))[0].sha256 == digest(2)


def test_a_torn_end_costs_one_picture_and_the_next_one_takes_its_place(
    index: PictureIndex, tmp_path: Path, pictures: list[Image.Image]
) -> None:
    path = tmp_path / "cache" / "pictures.idx"
    path.write_bytes(path.read_bytes()[:-100])
    again = PictureIndex(path)
    assert again.missing([digest(number) for number in range(1, 7)]) == [digest(6)]
    again.add(digest(6), known(pictures[5]))
    assert PictureIndex(path).search(known(pictures[5]))[0].sha256 == digest(6)


@pytest.mark.parametrize("content", [b"", b"something else " * 100])
def test_a_file_that_is_no_index_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "pictures.idx"
    path.write_bytes(content)
    index = PictureIndex(path)
    assert len(index) == 0
    index.add(digest(1), known(drawn(1)))
    assert PictureIndex(path).missing([digest(1)]) == []


def test_an_even_picture_has_no_features_and_is_found_by_nobody(index: PictureIndex) -> None:
    even = known(Image.new("L", (300, 200), 128))
    assert len(even.features) == 0
    index.add(digest(50), even)
    assert index.search(known(drawn(80))) == []


def test_a_fingerprint_travels_as_bytes(pictures: list[Image.Image]) -> None:
    made = known(pictures[0])
    again = Fingerprint.from_bytes(made.to_bytes())
    assert np.array_equal(again.features, made.features)
    assert np.array_equal(again.mirrored, made.mirrored)
    with pytest.raises(ValueError, match="fingerprint"):
        Fingerprint.from_bytes(made.to_bytes()[:-1])


def test_without_its_vocabulary_a_picture_is_known_by_its_hashes_only(
    pictures: list[Image.Image], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "words.npz").write_bytes(b"PK\x03\x04 torn")
    monkeypatch.setattr(features, "RESOURCES", tmp_path)
    features.words.cache_clear()
    try:
        made = known(pictures[0])
        assert len(made.features) == 0
        assert made.hashes.any()
    finally:
        features.words.cache_clear()


def test_what_looks_alike_as_a_whole_is_near(index: PictureIndex, pictures: list[Image.Image]) -> None:
    assert index.near(digest(1)) == []
    index.add(digest(11), known(pictures[0].resize((320, 240))))
    assert [one.sha256 for one in index.near(digest(1))] == [digest(11)]
    assert [one.sha256 for one in index.near(digest(11))] == [digest(1)]
    index.forget(digest(11))
    assert index.near(digest(1)) == index.near(digest(11)) == []
