"""The pictures of a review file: what the worker makes of them on the way out, and of foreign ones on the way in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from models.enums import Language
from models.posts import Attachment
from services.images.inspector import ImageInspector
from services.review.files import LARGEST, written
from services.review.papers import AskedPost, Request, SentPicture
from services.review.pictures import MOST_BYTES, SIDE, small_copies
from tests.data.images import make
from tests.vault_people_support import ayse

GPS, OWNER = 0x8825, 0xA430


@pytest.fixture(scope="module")
def inspector() -> Iterator[ImageInspector]:
    made = ImageInspector({})
    yield made
    made.close()


def sent(inspector: ImageInspector, *paths: Path) -> tuple[SentPicture, ...]:
    attachments = [Attachment(f"p{n}", str(path), path.name, "", 0, 0) for n, path in enumerate(paths)]
    return small_copies(attachments, Path, inspector, lambda: False)


def seen(picture: SentPicture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.jpeg))
    image.load()
    return image


def test_a_copy_is_small_upright_and_tells_nothing(inspector: ImageInspector, tmp_path: Path) -> None:
    exif = make.exif(artist="Ayşe Işık", orientation=6)
    exif.get_ifd(make.EXIF_IFD)[OWNER] = "Saklanan Kişi"
    exif.get_ifd(GPS).update({1: "N", 2: (33.0, 51.0, 30.0)})
    path = tmp_path / "afiş.jpg"
    data = make.jpeg_bytes(make.scene(2600, 1300), exif=exif, comment=b"Saklanan not", quality=97)
    path.write_bytes(make.with_iptc(data, {(2, 110): b"Saklanan Ofis"}))
    (copy,) = sent(inspector, path)
    image = seen(copy)
    assert (image.size, copy.name) == ((SIDE // 2, SIDE), "afiş.jpg")
    assert len(copy.jpeg) <= MOST_BYTES
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    for secret in (b"Saklanan", "Ayşe".encode(), b"Photoshop"):
        assert secret not in copy.jpeg


def test_colours_and_see_through_grounds_are_kept_as_they_look(inspector: ImageInspector, tmp_path: Path) -> None:
    logo = Image.new("RGBA", (300, 200), (200, 30, 40, 255))
    logo.paste((0, 0, 0, 0), (0, 0, 150, 200))
    wide = Image.new("I;16", (300, 200), 65_535)
    paths = [make.save(tmp_path / "logo.png", logo), make.save(tmp_path / "tarama.png", wide)]
    swapped = Image.new("RGB", (300, 200), (200, 30, 40))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ"))  # of another kind of colours: passed over
    paths.append(make.save(tmp_path / "renk.jpg", swapped, icc_profile=profile.tobytes()))
    logo_copy, scan, colour = (seen(copy) for copy in sent(inspector, *paths))
    assert min(logo_copy.getpixel((10, 100))) > 250  # white, as a screen shows what can be seen through
    assert logo_copy.getpixel((250, 100))[0] > 180
    assert min(scan.convert("RGB").getpixel((10, 10))) > 250
    assert colour.getpixel((10, 10))[0] > 180


def test_what_cannot_be_read_goes_by_its_name_alone(inspector: ImageInspector, tmp_path: Path) -> None:
    (tmp_path / "bozuk.jpg").write_bytes(make.jpeg_bytes(make.scene(400, 300))[:900])
    bomb = tmp_path / "bomba.png"
    bomb.write_bytes(make.png_claiming(60_000, 60_000))
    copies = sent(inspector, tmp_path / "bozuk.jpg", tmp_path / "yok.jpg", bomb)
    assert [(copy.name, copy.jpeg) for copy in copies] == [("bozuk.jpg", b""), ("yok.jpg", b""), ("bomba.png", b"")]


def test_foreign_pictures_are_decoded_by_the_worker_or_not_at_all(inspector: ImageInspector) -> None:
    good = make.jpeg_bytes(make.scene(400, 300))
    assert inspector.thumbnail_of(good, 100) is not None
    bombs = [make.png_claiming(60_000, 60_000), make.jpeg_claiming(good, 65_000, 65_000), b"GIF89a" + b"\xff" * 50]
    for data in (*bombs, good[:700], b"", b"<svg onload=alert(1)>"):
        assert inspector.thumbnail_of(data, 100) is None


def test_a_file_with_as_many_pictures_as_may_go_is_not_too_large() -> None:
    full = SentPicture("p", "ad" * 40, "a" * 1000, "b" * 1000, bytes(150_000))
    texts = "ş" * 60_000
    post = AskedPost("a", 1, Language.TURKISH, texts, pictures=tuple(replace(full, id=f"p{n}") for n in range(20)))
    paper = Request("r", datetime(2026, 11, 30, tzinfo=UTC), (post,))
    assert len(written(paper, ayse())) <= LARGEST
