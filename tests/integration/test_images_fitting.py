"""Pictures made ready for frames by the real worker: their size, shape, colours, bytes and what they tell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageStat

from models.errors import Cancelled, UserError
from services.images.fitting.areas import Area
from services.images.fitting.fitter import FittedFile, Fitter, Fitting
from services.images.fitting.plans import BLURRED, Choice, Way, first_choice, loss, planned
from services.images.fitting.subjects import Subject
from services.images.inspector import ImageInspector
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.data.images import make

PROFILES = load_platforms(RESOURCES)
TARGETS = {target.id: target for profile in PROFILES.values() for target in profile.frames}
SQUARE, PORTRAIT, COVER = TARGETS["x.square"], TARGETS["instagram.portrait"], TARGETS["facebook.cover"]


@pytest.fixture(scope="module")
def fitter() -> Iterator[Fitter]:
    inspector = ImageInspector(PROFILES)
    yield Fitter(lambda: inspector.worker, lambda target: PROFILES[target.platform].name)
    inspector.close()


def chequered(width: int, height: int, disc: int) -> Image.Image:
    """Grey with a white disc in the middle: a deformed one is no disc any more."""
    image = Image.new("RGB", (width, height), (90, 110, 130))
    x, y = width / 2, height / 2
    ImageDraw.Draw(image).ellipse((x - disc, y - disc, x + disc, y + disc), fill="white")
    return image


def disc_of(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        box = image.convert("L").point([0] * 200 + [255] * 56).getbbox()
    assert box is not None
    return box[2] - box[0], box[3] - box[1]


def write(fitter: Fitter, path: Path, folder: Path, *choices: tuple[str, Choice]) -> list[FittedFile]:
    subject = fitter.look(path)
    fittings = [Fitting(TARGETS[key], planned(subject, TARGETS[key], choice)) for key, choice in choices]
    return fitter.write(path, path.name, fittings, folder)


def test_every_frame_of_every_platform_is_written_and_no_disc_is_deformed(fitter: Fitter, tmp_path: Path) -> None:
    path = make.save(tmp_path / "kampüs.jpg", chequered(1500, 1000, 90), quality=95)
    subject = fitter.look(path)
    for number, way in enumerate((Way.CROP, Way.GROUND)):
        fittings = [Fitting(t, planned(subject, t, Choice(way, ground="#204060"))) for t in TARGETS.values()]
        files = fitter.write(path, path.name, fittings, tmp_path / str(number))
        assert len(files) == len(TARGETS)
        for file in files:
            with Image.open(file.path) as image:
                assert (image.format, image.mode) == ("JPEG", "RGB")
                assert image.size == (file.target.width, file.target.height)
            assert file.path.stat().st_size == file.bytes <= file.target.max_bytes
            width, height = disc_of(file.path)
            assert abs(width - height) <= 2
    names = {path.name for path in (tmp_path / "0").iterdir()}
    assert "kampüs - Instagram dikey gönderi 1080x1350.jpg" in names
    assert "kampüs - Facebook kapak 851x315.jpg" in names


def test_what_keeps_its_shape_is_only_made_smaller(fitter: Fitter, tmp_path: Path) -> None:
    path = make.save(tmp_path / "a.png", chequered(2160, 1440, 300))
    (file,) = write(fitter, path, tmp_path / "o", ("instagram.portrait", Choice(Way.WHOLE)))
    with Image.open(file.path) as image:
        assert image.size == (1080, 720)
    assert disc_of(file.path) == pytest.approx((300, 300), abs=2)


def test_a_turned_picture_is_cut_where_it_was_seen(fitter: Fitter, tmp_path: Path) -> None:
    seen = Image.new("RGB", (600, 800), "navy")
    seen.paste((230, 230, 40), (400, 600, 600, 800))  # below on the right, as it is shown
    path = make.save(
        tmp_path / "a.jpg", seen.transpose(Image.Transpose.ROTATE_90), quality=95, exif=make.exif(orientation=6)
    )
    subject = fitter.look(path)
    assert (subject.width, subject.height) == (600, 800)
    (file,) = write(fitter, path, tmp_path / "o", ("x.square", Choice(Way.CROP, Area(400, 600, 200, 200))))
    with Image.open(file.path) as image:
        assert image.getexif().get(make.ORIENTATION) is None
        assert ImageStat.Stat(image).mean == pytest.approx([230, 230, 40], abs=8)


def test_credits_stay_and_the_place_goes(fitter: Fitter, tmp_path: Path) -> None:
    exif = make.exif(artist="Ayşe Işık", rights="© 2026 Bahar Üniversitesi")
    exif.get_ifd(0x8825).update({1: "N", 2: (39.0, 45.0, 0.0)})
    path = make.save(tmp_path / "a.jpg", make.scene(800, 600), exif=exif)
    (file,) = write(fitter, path, tmp_path / "o", ("x.square", Choice(Way.CROP)))
    with Image.open(file.path) as image:
        kept = image.getexif()
        assert not kept.get_ifd(0x8825)
        assert "Bahar" in str(kept.get(make.COPYRIGHT))
        assert "icc_profile" not in image.info
    assert "Işık".encode() in file.path.read_bytes()


def exchanged() -> bytes:
    """Pillow's sRGB profile with its red and blue colorants exchanged and its name taken away."""
    srgb = cast("ImageCms.ImageCmsProfile", cast("Any", ImageCms).createProfile("sRGB"))
    data = ImageCms.ImageCmsProfile(srgb).tobytes().replace("sRGB".encode("utf-16-be"), "qqqq".encode("utf-16-be"))
    return data.replace(b"rXYZ", b"tXYZ").replace(b"bXYZ", b"rXYZ").replace(b"tXYZ", b"bXYZ")


def test_colours_become_srgb(fitter: Fitter, tmp_path: Path) -> None:
    image = Image.new("RGB", (400, 300), (250, 10, 10))
    path = make.save(tmp_path / "a.png", image, icc_profile=exchanged())
    (file,) = write(fitter, path, tmp_path / "o", ("x.square", Choice(Way.CROP)))
    with Image.open(file.path) as made:
        red, _, blue = ImageStat.Stat(made).mean
    assert blue > 200
    assert red < 60


@pytest.mark.parametrize(
    ("mode", "ending", "expected"),
    [
        ("CMYK", "jpg", (255, 255, 255)),
        ("CMYK", "tif", (255, 255, 255)),
        ("I;16", "png", (128, 128, 128)),
        ("P", "png", (0, 128, 0)),
        ("LA", "png", (255, 0, 0)),
        ("1", "png", (255, 255, 255)),
    ],
)
def test_every_kind_of_pixel_becomes_rgb(
    fitter: Fitter, tmp_path: Path, mode: str, ending: str, expected: tuple[int, int, int]
) -> None:
    colour = {"CMYK": (0, 0, 0, 0), "I;16": 32_896, "P": 2, "LA": (10, 0), "1": 1}[mode]
    image = Image.new(mode, (320, 200), colour)
    if mode == "P":
        image.putpalette([0, 0, 0, 9, 9, 9, 0, 128, 0])
    path = make.save(tmp_path / f"a.{ending}", image)
    (file,) = write(fitter, path, tmp_path / "o", ("x.square", Choice(Way.CROP, ground="#ff0000")))
    with Image.open(file.path) as made:
        assert ImageStat.Stat(made).mean == pytest.approx(expected, abs=4)


def test_a_blurred_ground_is_made_of_the_picture(fitter: Fitter, tmp_path: Path) -> None:
    path = make.save(tmp_path / "a.jpg", Image.new("RGB", (1600, 900), (200, 80, 40)), quality=95)
    (file,) = write(fitter, path, tmp_path / "o", ("instagram.story", Choice(Way.GROUND, ground=BLURRED)))
    with Image.open(file.path) as made:
        above = made.getpixel((540, 60))
        middle = made.getpixel((540, 903))
    assert middle == pytest.approx((200, 80, 40), abs=6)
    assert above == pytest.approx((160, 64, 32), abs=6)


def test_quality_gives_way_and_the_size_never(fitter: Fitter, tmp_path: Path) -> None:
    noise = Image.effect_noise((1200, 800), 90).convert("RGB")
    path = make.save(tmp_path / "a.png", noise)
    (file,) = write(fitter, path, tmp_path / "o", ("facebook.cover", Choice(Way.CROP)))
    assert file.bytes <= 100_000 < file.bytes * 1.5
    assert file.quality < 92
    with Image.open(file.path) as made:
        assert made.size == (851, 315)


@pytest.mark.parametrize("see_through", [True, False])
def test_an_emblem_is_found_and_whole_in_every_circle(fitter: Fitter, tmp_path: Path, see_through: bool) -> None:
    image = Image.new("RGBA", (900, 700), (255, 255, 255, 0 if see_through else 255))
    ImageDraw.Draw(image).ellipse((260, 160, 640, 540), fill=(20, 60, 140, 255))
    path = make.save(tmp_path / "amblem.png", image if see_through else image.convert("RGB"))
    subject = fitter.look(path)
    assert subject.emblem is not None
    assert subject.see_through == see_through
    assert subject.emblem.ground == "#ffffff"
    assert subject.emblem.radius == pytest.approx(190, abs=13)  # three pixels of the small picture
    assert subject.emblem.content.centre == pytest.approx((450, 350), abs=4)
    targets = [target for target in TARGETS.values() if target.kind.is_identity]
    fittings = [Fitting(t, planned(subject, t, first_choice(subject, t))) for t in targets]
    for file in fitter.write(path, path.name, fittings, tmp_path / "o"):
        with Image.open(file.path) as made:
            blue = ImageChops.invert(made.convert("L")).point([0] * 100 + [255] * 156).getbbox()
        assert blue is not None
        width, height = blue[2] - blue[0], blue[3] - blue[1]
        assert abs(width - height) <= 2
        if file.target.circle:
            assert 0.8 * made.width < width < made.width
            assert (blue[0] + blue[2]) / 2 == pytest.approx(made.width / 2, abs=3)
        elif file.target.safe is not None:
            left, top, right, bottom = file.target.safe
            assert left <= blue[0] < blue[2] <= right
            assert top <= blue[1] < blue[3] <= bottom


def test_a_light_emblem_gets_a_dark_ground_and_a_photograph_is_none(fitter: Fitter, tmp_path: Path) -> None:
    image = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((100, 150, 300, 250), fill="white")
    light = fitter.look(make.save(tmp_path / "a.png", image)).emblem
    assert light is not None
    assert light.ground == "#1f2937"
    assert light.radius == pytest.approx(112, abs=6)
    photo = fitter.look(make.save(tmp_path / "b.jpg", make.scene(800, 600)))
    assert photo.emblem is None
    assert fitter.look(make.save(tmp_path / "c.png", Image.new("RGB", (90, 90), "white"))).emblem is None
    assert fitter.look(make.save(tmp_path / "d.png", Image.new("L", (1, 5000)))) == Subject(1, 5000, "#000000")


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_face_is_found_where_it_is_seen_and_stays_in_every_crop(
    fitter: Fitter, tmp_path: Path, orientation: int
) -> None:
    seen = Image.new("RGB", (1800, 1200), (140, 160, 180))
    seen.paste(make.face(400), (1300, 100))
    stored = seen.transpose(Image.Transpose.ROTATE_90) if orientation == 6 else seen
    path = make.save(tmp_path / "a.jpg", stored, quality=92, exif=make.exif(orientation=orientation))
    subject = fitter.look(path)
    (face,) = subject.faces
    assert face.centre == pytest.approx((1500, 310), abs=25)
    assert 180 < face.width < 300
    for target in TARGETS.values():
        choice = Choice(Way.CROP)  # the drawing's ground is plain: its own proposal would be a ground
        assert loss(subject, target, planned(subject, target, choice)).cut_faces == 0


def test_what_cannot_be_read_is_told_and_cancelling_stops(fitter: Fitter, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="bulunamadı"):
        fitter.look(tmp_path / "yok.jpg")
    path = make.save(tmp_path / "a.jpg", make.scene(300, 200))
    fittings = [Fitting(SQUARE, planned(fitter.look(path), SQUARE, Choice(Way.CROP)))]
    with pytest.raises(Cancelled):
        fitter.write(path, "a.jpg", fittings, tmp_path / "o", lambda: True)
    path.write_bytes(path.read_bytes()[:900])
    with pytest.raises(UserError, match="bozuk"):
        fitter.write(path, "a.jpg", fittings, tmp_path / "o")
    assert not (tmp_path / "o").exists()


def test_stopping_between_two_files_tells_which_are_written(fitter: Fitter, tmp_path: Path) -> None:
    path = make.save(tmp_path / "a.jpg", make.scene(300, 200))
    fitting = Fitting(SQUARE, planned(fitter.look(path), SQUARE, Choice(Way.CROP)))
    folder = tmp_path / "o"
    folder.mkdir()
    files = fitter.write(path, "a.jpg", [fitting] * 3, folder, lambda: any(folder.iterdir()))
    assert [file.path for file in files] == list(folder.iterdir())
    assert len(files) == 1


def test_absurd_shapes_are_fitted_all_the_same(fitter: Fitter, tmp_path: Path) -> None:
    path = make.save(tmp_path / "a.png", Image.new("RGB", (3000, 3), "green"))
    files = write(
        fitter,
        path,
        tmp_path / "o",
        *((target.id, Choice(way)) for target in (SQUARE, PORTRAIT, COVER) for way in (Way.CROP, Way.GROUND)),
    )
    for file in files:
        with Image.open(file.path) as made:
            assert made.size == (file.target.width, file.target.height)
