"""Copies for platforms: what they tell, how they look, and that the original stays as it was."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from models.enums import Platform, Severity
from models.errors import UserError
from services.images import stripping
from services.images.inspector import ImageInspector
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.data.images import make

PROFILES = load_platforms(RESOURCES)
GPS, OWNER, SERIAL, LENS_SERIAL, NOTE = 0x8825, 0xA430, 0xA431, 0xA435, 0x927C
XMP = make.xmp(
    "<dc:creator><rdf:Seq><rdf:li>Ayşe Işık</rdf:li></rdf:Seq></dc:creator>"
    '<Iptc4xmpCore:CreatorContactInfo xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" '
    'rdf:parseType="Resource"><Iptc4xmpCore:CiEmailWork>gizli@ornek.edu.tr</Iptc4xmpCore:CiEmailWork>'
    "</Iptc4xmpCore:CreatorContactInfo>",
    'photoshop:Credit="Basın Ofisi" photoshop:City="Saklıköy" exif:GPSLatitude="41,0.5N" exif:GPSLongitude="28,30E" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"',
)
SECRETS = (b"Saklanan", b"SN-4711", b"LENS-12", b"gizli@ornek", "Saklıköy".encode(), b"GPSLatitude", b"makernote")


@pytest.fixture(scope="module")
def inspector() -> Iterator[ImageInspector]:
    made = ImageInspector(PROFILES)
    yield made
    made.close()


def telling_exif(orientation: int = 1) -> Image.Exif:
    exif = make.exif(artist="Ayşe Işık", rights="© 2026 Bahar Üniversitesi", orientation=orientation)
    inner = exif.get_ifd(make.EXIF_IFD)
    inner[OWNER], inner[SERIAL], inner[LENS_SERIAL], inner[NOTE] = "Saklanan Kişi", "SN-4711", "LENS-12", b"makernote"
    exif.get_ifd(GPS).update({1: "S", 2: (33.0, 51.0, 30.0), 3: "E", 4: (151.0, 12.0, 0.0)})
    return exif


def telling(path: Path, *, orientation: int = 1, size: tuple[int, int] = (400, 300)) -> Path:
    data = make.jpeg_bytes(make.scene(*size), exif=telling_exif(orientation), xmp=XMP, quality=90)
    path.write_bytes(make.with_iptc(data, {(2, 110): "Basın Ofisi".encode()}) + b"film: Saklanan")
    return path


def findings(inspector: ImageInspector, path: Path) -> dict[str, dict[str, object]]:
    report = inspector.inspect(path, text="Foto: Ada", alt_text="Bahçede üç öğrenci")
    return {d.rule: dict(d.data) for d in report.diagnostics if d.rule.startswith("image.metadata")}


def test_what_the_file_gives_away_is_told_and_the_place_only_that_it_is_there(
    inspector: ImageInspector, tmp_path: Path
) -> None:
    path = telling(tmp_path / "a.jpg")
    found = findings(inspector, path)
    assert set(found) == {"image.metadata.location", "image.metadata.personal"}
    place = found["image.metadata.location"]
    assert (place["latitude"], place["longitude"]) == (pytest.approx(-33.858333), pytest.approx(151.2))
    sources = {field["source"] for field in found["image.metadata.personal"]["fields"]}
    assert {"exif.CameraOwnerName", "exif.BodySerialNumber", "xmp.Iptc4xmpCore:CiEmailWork"} <= sources
    for diagnostic in inspector.inspect(path).diagnostics:
        assert "33" not in diagnostic.message.turkish()
        assert "SN-4711" not in diagnostic.message.turkish()


def test_a_serial_number_alone_is_a_hint_and_an_empty_position_is_none(
    inspector: ImageInspector, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif.get_ifd(make.EXIF_IFD)[SERIAL] = "SN-4711"
    exif.get_ifd(GPS).update({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)})
    path = make.save(tmp_path / "a.jpg", make.scene(300, 200), exif=exif)
    report = inspector.inspect(path, text="Foto: Ada", alt_text="Bahçede üç öğrenci")
    assert [(d.rule, d.severity) for d in report.diagnostics] == [("image.metadata.personal", Severity.HINT)]


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_copy_keeps_credits_and_nothing_else(inspector: ImageInspector, tmp_path: Path, orientation: int) -> None:
    path = telling(tmp_path / "a.jpg", orientation=orientation)
    before = path.read_bytes()
    copy = inspector.share(path, Platform.X, tmp_path / "paylaşım", "açılış: 1.heic")
    data = copy.path.read_bytes()
    assert copy.path.name == "açılış- 1.jpg"
    assert path.read_bytes() == before
    assert not [secret for secret in SECRETS if secret in data]
    assert findings(inspector, copy.path) == {}
    report = inspector.inspect(copy.path)
    assert {c.value for c in report.credits} == {"Ayşe Işık", "© 2026 Bahar Üniversitesi", "Basın Ofisi"}
    assert b"trainedAlgorithmicMedia" in data
    assert (report.width, report.height, report.orientation) == ((400, 300, 1) if orientation == 1 else (300, 400, 1))
    with Image.open(path) as original, Image.open(copy.path) as shared:
        if orientation == 1:
            assert shared.tobytes() == original.tobytes()
        else:
            assert shared.getpixel((290, 10))[0] > 180, "the red corner is where the flag shows it"
        assert shared.info.get("icc_profile") is None


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is the peer")
@pytest.mark.parametrize("orientation", [1, 6])
def test_exiftool_reads_the_credits_and_no_more(inspector: ImageInspector, tmp_path: Path, orientation: int) -> None:
    copy = inspector.share(telling(tmp_path / "a.jpg", orientation=orientation), Platform.FACEBOOK, tmp_path, "b")
    done = subprocess.run(["exiftool", "-json", "-G", str(copy.path)], capture_output=True, text=True, check=True)
    told = {k: v for k, v in json.loads(done.stdout)[0].items() if k.startswith(("EXIF:", "XMP:", "IPTC:", "Mak"))}
    assert told["EXIF:Artist"] == told["XMP:Creator"] == "Ayşe Işık"
    assert told["EXIF:Copyright"] == told["XMP:Rights"] == "© 2026 Bahar Üniversitesi"
    assert told["XMP:Credit"] == "Basın Ofisi"
    assert set(told) == {
        "EXIF:Artist", "EXIF:Copyright", "XMP:Creator", "XMP:Rights", "XMP:Credit", "XMP:DigitalSourceType",
    }  # fmt: skip


def test_a_second_copy_takes_no_files_place(inspector: ImageInspector, tmp_path: Path) -> None:
    path = telling(tmp_path / "a.jpg")
    names = [inspector.share(path, Platform.X, tmp_path, "a.jpg").path.name for _ in range(2)]
    assert names == ["a 2.jpg", "a 3.jpg"]
    assert not list(tmp_path.glob("*.part"))


def test_a_png_keeps_its_pixels_and_its_transparency(inspector: ImageInspector, tmp_path: Path) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Saklanan Kişi")
    drawn = make.scene(200, 100).convert("RGBA")
    drawn.putalpha(Image.linear_gradient("L").resize((200, 100)))
    path = make.save(tmp_path / "logo.png", drawn, pnginfo=info, exif=telling_exif(), dpi=(72, 144))
    copy = inspector.share(path, Platform.X, tmp_path / "o", "logo.png")
    data = copy.path.read_bytes()
    assert not [secret for secret in SECRETS if secret in data]
    assert b"pHYs" not in data
    with Image.open(copy.path) as shared:
        assert shared.tobytes() == drawn.tobytes()


def test_an_animation_stays_one(inspector: ImageInspector, tmp_path: Path) -> None:
    frames = [make.scene(60, 40).rotate(turn) for turn in (0, 90, 180)]
    path = tmp_path / "a.gif"
    frames[0].save(path, save_all=True, append_images=frames[1:], comment=b"Saklanan", loop=0, duration=80)
    copy = inspector.share(path, Platform.X, tmp_path / "o", "a.gif")
    assert b"Saklanan" not in copy.path.read_bytes()
    with Image.open(copy.path) as shared, Image.open(path) as original:
        assert (shared.format, shared.n_frames, shared.info["loop"], shared.info["duration"]) == ("GIF", 3, 0, 80)
        shared.seek(2)
        original.seek(2)
        assert shared.convert("RGB").tobytes() == original.convert("RGB").tobytes()
    still = inspector.share(path, Platform.INSTAGRAM, tmp_path / "o", "a.gif")
    assert (still.path.suffix, still.changes) == (".jpg", {"still", "converted"})


def test_too_large_a_picture_gets_smaller_and_keeps_its_shape(inspector: ImageInspector, tmp_path: Path) -> None:
    noise = Image.effect_noise((2600, 1300), 120).convert("RGB")
    path = make.save(tmp_path / "gürültü.png", noise)
    copy = inspector.share(path, Platform.X, tmp_path / "o", "g")
    limit = PROFILES[Platform.X].images.max_bytes
    assert path.stat().st_size > limit >= copy.path.stat().st_size
    with Image.open(copy.path) as shared:
        assert shared.width / shared.height == pytest.approx(2, abs=0.002)
    assert "converted" in copy.changes


def swapped_profile() -> bytes:
    """An sRGB profile whose red and green primaries changed places: a conversion cannot go unseen."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")
    return swapped.replace("sRGB".encode("utf-16-be"), "tRGB".encode("utf-16-be"))


def test_colours_of_another_space_become_srgb(inspector: ImageInspector, tmp_path: Path) -> None:
    red = Image.new("RGB", (64, 64), (255, 0, 0))
    path = make.save(tmp_path / "p.jpg", red, icc_profile=swapped_profile(), quality=95)
    copy = inspector.share(path, Platform.X, tmp_path / "o", "p")
    assert copy.changes == {"colours"}
    with Image.open(copy.path) as shared:
        red_now, green_now, _ = shared.getpixel((32, 32))
        assert (red_now < 60, green_now > 200) == (True, True)
        assert not shared.info.get("icc_profile")


@pytest.mark.parametrize(
    ("drawn", "kind", "expected"),
    [
        (("CMYK", (0, 255, 255, 0)), "JPEG", (255, 0, 0)),
        (("P", 5), "PNG", (10, 200, 30)),
        (("1", 1), "TIFF", (255, 255, 255)),
        (("F", 0.5), "TIFF", (127, 127, 127)),
    ],
)
def test_other_kinds_of_pixels_are_shown_as_they_are(
    inspector: ImageInspector, tmp_path: Path, drawn: tuple[str, object], kind: str, expected: tuple[int, int, int]
) -> None:
    path = tmp_path / f"a.{kind.lower()}"
    picture = Image.new(drawn[0], (40, 30), drawn[1])
    if drawn[0] == "P":
        picture.putpalette([10, 200, 30] * 256)
    picture.save(path, kind)
    assert inspector.inspect(path).readable
    copy = inspector.share(path, Platform.X, tmp_path / "o", "a")
    with Image.open(copy.path) as shared:
        seen = shared.convert("RGB").getpixel((5, 5))
    assert all(abs(a - b) < 8 for a, b in zip(seen, expected, strict=True))


def test_sixteen_bits_that_have_to_be_turned_are_not_cut_off(inspector: ImageInspector, tmp_path: Path) -> None:
    path = tmp_path / "a.tiff"
    Image.new("I;16", (40, 30), 32_896).save(path)
    copy = inspector.share(path, Platform.INSTAGRAM, tmp_path / "o", "a")
    with Image.open(copy.path) as shared:
        assert abs(shared.convert("L").getpixel((5, 5)) - 128) < 3


def test_a_broken_picture_gets_a_sentence_and_no_file(inspector: ImageInspector, tmp_path: Path) -> None:
    whole = make.jpeg_bytes(Image.effect_noise((400, 300), 80).convert("RGB"))
    path = tmp_path / "yarım.jpg"
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError):
        inspector.share(path, Platform.X, tmp_path / "o", "a")
    assert not (tmp_path / "o").exists()


def test_a_folder_that_cannot_be_written(inspector: ImageInspector, tmp_path: Path) -> None:
    (tmp_path / "dosya").write_bytes(b"")
    with pytest.raises(UserError):
        inspector.share(telling(tmp_path / "a.jpg"), Platform.X, tmp_path / "dosya", "a")


def _gif() -> bytes:
    target = io.BytesIO()
    make.scene(20, 10).save(target, "GIF", save_all=True, append_images=[make.scene(20, 10).rotate(90)])
    return target.getvalue()


SAMPLES = (make.jpeg_bytes(make.scene(24, 16), progressive=True), make.png_bytes(make.scene(24, 16)), _gif())


@settings(max_examples=200, deadline=None)
@given(
    which=st.sampled_from(SAMPLES),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=6),
    end=st.floats(0, 1),
)
def test_stripping_takes_any_bytes_and_never_adds_to_them(
    which: bytes, changes: list[tuple[float, int]], end: float
) -> None:
    data = bytearray(which)
    for place, value in changes:
        data[int(place * len(data))] = value
    broken = bytes(data[: int(end * len(data)) + (end > 0.5)])
    for bare in (stripping.bare_jpeg(broken, b"", b""), stripping.bare_png(broken, b""), stripping.bare_gif(broken)):
        assert bare is None or len(bare) <= len(broken) + 18


@given(st.binary(max_size=200))
def test_stripping_takes_noise_behind_a_true_head(noise: bytes) -> None:
    stripping.bare_jpeg(b"\xff\xd8" + noise, b"", b"")
    stripping.bare_png(b"\x89PNG\r\n\x1a\n" + noise, b"")
    stripping.bare_gif(b"GIF89a" + noise)
