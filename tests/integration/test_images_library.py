"""Pictures of the unit's library, found again through the worker process."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from models.diagnostics import Diagnostic
from models.sources import PictureSource, SourceKind
from services.images.inspector import ImageInspector
from services.images.library.index import PictureIndex
from services.images.library.matching import LibraryMatcher
from services.images.proposals import Proposal
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.data.images import make
from tests.data.images.drawn import drawn

ONE, TWO = "1" * 64, "2" * 64


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("media")
    drawn(1, (900, 600)).save(folder / ONE, "JPEG", quality=90)
    drawn(2, (700, 700)).save(folder / TWO, "PNG")
    return folder


@pytest.fixture(scope="module")
def inspector(media: Path) -> Iterator[ImageInspector]:
    made = ImageInspector(
        load_platforms(RESOURCES),
        library=lambda worker: LibraryMatcher(worker, media.joinpath, lambda: PictureIndex(media / "pictures.idx")),
    )
    assert made.library is not None
    assert made.library.add(ONE)
    assert made.library.add(TWO)
    yield made
    made.close()


def test_a_stretched_picture_is_measured_against_the_library(inspector: ImageInspector, tmp_path: Path) -> None:
    path = tmp_path / "afiş.jpg"
    drawn(1, (900, 600)).crop((100, 50, 800, 550)).resize((770, 480)).save(path, quality=80)
    report = inspector.inspect(path, alt_text="Bahçede üç öğrenci")
    (match,) = report.matches
    truth = math.log((770 / 700) / (480 / 500))
    assert match.sha256 == ONE
    assert match.log_ratio == pytest.approx(truth, abs=0.0005)
    assert abs(match.log_ratio - truth) < 4 * match.error
    assert match.seen == pytest.approx(700 * 500 / (900 * 600), abs=0.01)
    assert not match.is_crop
    (found,) = [d for d in report.diagnostics if d.rule == "image.stretched"]
    assert found.data["ratio"] == pytest.approx(math.exp(truth), abs=0.001)
    assert 0.6 < found.data["confidence"] < 0.95  # the library's own copy may be the stretched one
    assert found.data["witnesses"][0]["name"] == "library"
    assert found.data["witnesses"][0]["asset"] == ONE


def test_a_crop_is_a_crop_and_no_stretch(inspector: ImageInspector, tmp_path: Path) -> None:
    path = tmp_path / "kesit.jpg"
    drawn(1, (900, 600)).crop((100, 50, 700, 500)).save(path, quality=70, exif=make.exif(declared=(900, 600)))
    report = inspector.inspect(path, alt_text="Bahçede üç öğrenci")
    assert [match.is_crop for match in report.matches] == [True]
    assert "image.stretched" not in {d.rule for d in report.diagnostics}


def test_the_same_file_is_known_and_says_nothing_of_its_shape(
    inspector: ImageInspector, media: Path, tmp_path: Path
) -> None:
    path = tmp_path / "aynı.jpg"
    path.write_bytes((media / ONE).read_bytes())
    (match,) = inspector.inspect(path, alt_text="Bahçede üç öğrenci").matches
    assert (match.sha256, match.exact, match.witness()) == (ONE, True, None)


def test_mirrored_and_on_its_side_by_the_flag(inspector: ImageInspector, tmp_path: Path) -> None:
    path = tmp_path / "ayna.jpg"
    turned = ImageOps.mirror(drawn(2, (700, 700))).resize((700, 600)).rotate(90, expand=True)
    turned.save(path, quality=90, exif=make.exif(orientation=6))
    (match,) = inspector.inspect(path, alt_text="Bahçede üç öğrenci").matches
    assert match.mirrored
    assert match.log_ratio == pytest.approx(math.log(7 / 6), abs=0.0006)


def test_foreign_unreadable_and_tiny_pictures_match_nothing(inspector: ImageInspector, tmp_path: Path) -> None:
    foreign = make.save(tmp_path / "başka.png", drawn(9))
    tiny = make.save(tmp_path / "küçük.png", Image.new("RGB", (8, 8)))
    assert inspector.inspect(foreign).matches == ()
    assert inspector.inspect(tiny).matches == ()
    assert inspector.library is not None
    assert inspector.library.find(tmp_path / "yok.png") == []
    assert inspector.library.add("3" * 64, tmp_path / "yok.png") is False


def test_what_is_remembered_of_a_file_follows_the_library(inspector: ImageInspector, tmp_path: Path) -> None:
    path = make.save(tmp_path / "yeni.png", drawn(5))
    assert inspector.library is not None
    assert inspector.inspect(path).matches == ()
    inspector.library.add("5" * 64, path)
    assert inspector.library.missing(["5" * 64]) == []
    assert inspector.inspect(path).matches == ()  # its own file is not in the folder: nothing can be laid upon it
    inspector.library.forget("5" * 64)
    assert inspector.library.missing(["5" * 64]) == ["5" * 64]


def test_a_cleared_cache_costs_matches_and_no_more(inspector: ImageInspector, media: Path, tmp_path: Path) -> None:
    path = make.save(tmp_path / "kopya.png", drawn(1, (900, 600)))
    (media / "pictures.idx").unlink()
    assert inspector.inspect(path).matches == ()
    assert inspector.library is not None
    for digest in inspector.library.missing([ONE, TWO]):
        inspector.library.add(digest)
    assert [match.sha256 for match in inspector.inspect(path).matches] == [ONE]


def test_what_is_recorded_of_the_same_picture_speaks_for_its_copies(inspector: ImageInspector, tmp_path: Path) -> None:
    path = tmp_path / "kesit.jpg"
    drawn(1, (900, 600)).crop((50, 30, 850, 580)).resize((600, 412)).save(path, quality=75)
    (asked,) = _sources(inspector, path, {})
    assert asked.rule == "attribution.unknown-source"
    assert inspector.inspect(path).kin == (ONE,)
    student = PictureSource(ONE, SourceKind.STUDENT, datetime(2026, 5, 4, tzinfo=UTC), "Ayşe Işık")
    (found,) = _sources(inspector, path, {ONE: student})
    assert found.data["rule"] == "declared-uncredited"
    assert found.data["reason"] == "Dayanak: arşivdeki aynı görsel “öğrenci çalışması” diye kayıtlı; yazıda bu ad yok."
    assert found.fixes[0].line == "Görsel: Ayşe Işık"
    assert inspector.inspect(path, text="Bahar", kin={ONE: student}).proposal == Proposal(
        SourceKind.STUDENT, "Ayşe Işık"
    )
    assert not _sources(inspector, path, {ONE: replace(student, kind=SourceKind.OWN)})


def _sources(inspector: ImageInspector, path: Path, kin: dict[str, PictureSource]) -> list[Diagnostic]:
    report = inspector.inspect(path, text="Bahar geldi.", alt_text="Bahçede üç öğrenci", kin=kin)
    return [one for one in report.diagnostics if one.rule.startswith("attribution.")]
