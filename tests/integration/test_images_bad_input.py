"""A folder of everything that goes wrong with pictures: one sentence each, within bounds, and the batch goes on."""

from __future__ import annotations

import io
import os
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from models.enums import Platform
from services.images.client import Refused, WorkerClient
from services.images.facts import Limits, Unreadable
from services.images.inspector import ImageInspector, ImageReport
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.data.images import make, phone

PROFILES = load_platforms(RESOURCES)


@pytest.fixture(scope="module")
def inspector() -> Iterator[ImageInspector]:
    made = ImageInspector(PROFILES)
    yield made
    made.close()


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def noise(width: int, height: int) -> Image.Image:
    return Image.fromarray(np.random.default_rng(3).integers(0, 255, (height, width, 3), np.uint8))


def deep_grey() -> Image.Image:
    return Image.fromarray(np.linspace(0, 65_535, 200 * 150).astype(np.uint16).reshape(150, 200))


def png_with(name: bytes, body: bytes) -> bytes:
    """A sound PNG with one more chunk behind its header."""
    plain = make.png_bytes(make.scene(64, 64))
    chunk = struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    return plain[:33] + chunk + plain[33:]


SOUND: dict[str, Callable[[], bytes]] = {
    "cmyk.jpg": lambda: encoded(make.scene(200, 150).convert("CMYK"), "JPEG"),
    "cmyk.tif": lambda: encoded(make.scene(200, 150).convert("CMYK"), "TIFF"),
    "16bit.png": lambda: encoded(deep_grey(), "PNG"),
    "16bit.tif": lambda: encoded(deep_grey(), "TIFF"),
    "kesirli.tif": lambda: encoded(deep_grey().convert("F"), "TIFF"),
    "palet.png": lambda: encoded(make.scene(200, 150).quantize(16), "PNG"),
    "palet-saydam.png": lambda: encoded(make.scene(200, 150).quantize(16), "PNG", transparency=3),
    "tek-bit.tif": lambda: encoded(make.scene(200, 150).convert("1"), "TIFF"),
    "hareketli.gif": lambda: encoded(
        make.scene(200, 150), "GIF", save_all=True, append_images=[noise(200, 150)], loop=0
    ),
    "hareketli.webp": lambda: encoded(make.scene(200, 150), "WEBP", save_all=True, append_images=[noise(200, 150)]),
    "kademeli.jpg": lambda: encoded(make.scene(200, 150), "JPEG", progressive=True),
    "lab.tif": lambda: encoded(make.scene(200, 150).convert("LAB"), "TIFF"),
    "panorama.jpg": lambda: encoded(make.scene(30_000, 80), "JPEG", quality=40),
    "kule.png": lambda: encoded(make.scene(70, 30_000), "PNG"),
    "telefon.heic": lambda: phone.HEIC,
}


@pytest.mark.parametrize("name", SOUND)
def test_unusual_pictures_are_read(inspector: ImageInspector, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(SOUND[name]())
    report = inspector.inspect(path, platforms=list(Platform))
    assert report.readable
    assert report.width * report.height > 0
    assert inspector.thumbnail(path, 160) is not None
    copy = inspector.share(path, Platform.X, tmp_path / "paylaşım", name)
    assert copy.path.stat().st_size > 0


BROKEN: dict[str, tuple[Callable[[], bytes], set[Unreadable]]] = {
    "boş.jpg": (lambda: b"", {Unreadable.EMPTY}),
    "metin.png": (lambda: "Toplantı notları\n".encode() * 50, {Unreadable.NOT_A_PICTURE}),
    "sunum.jpg": (lambda: b"%PDF-1.7\n" + b"x" * 500, {Unreadable.UNSUPPORTED}),
    "çizim.svg": (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", {Unreadable.UNSUPPORTED}),
    "belge.jpg": (lambda: b"PK\x03\x04" + b"\0" * 300, {Unreadable.UNSUPPORTED}),
    "bomba.png": (lambda: make.png_claiming(60_000, 60_000), {Unreadable.TOO_MANY_PIXELS}),
    "bomba2.png": (lambda: make.png_claiming(0x7FFFFFFF, 0x7FFFFFFF), {Unreadable.TOO_MANY_PIXELS, Unreadable.DAMAGED}),
    "yalancı.png": (lambda: make.png_claiming(9_000, 9_000, b"\0" * 4_000), {Unreadable.DAMAGED}),
    "yalancı.jpg": (
        lambda: make.jpeg_claiming(make.jpeg_bytes(noise(64, 64)), 9_000, 9_000),
        {Unreadable.DAMAGED},
    ),
    "yarım.jpg": (lambda: encoded(noise(300, 200), "JPEG")[:9_000], {Unreadable.DAMAGED}),
    "yarım.png": (lambda: encoded(noise(300, 200), "PNG")[:50_000], {Unreadable.DAMAGED}),
    "yarım.webp": (lambda: encoded(noise(300, 200), "WEBP")[:5_000], {Unreadable.DAMAGED, Unreadable.NOT_A_PICTURE}),
    "yarım.gif": (lambda: encoded(noise(300, 200), "GIF")[:9_000], {Unreadable.DAMAGED}),
    "yarım.tif": (lambda: encoded(noise(300, 200), "TIFF")[:50_000], {Unreadable.DAMAGED, Unreadable.NOT_A_PICTURE}),
    "yarım.bmp": (lambda: encoded(noise(300, 200), "BMP")[:50_000], {Unreadable.DAMAGED}),
    "yarım.avif": (lambda: encoded(noise(300, 200), "AVIF")[:3_000], {Unreadable.DAMAGED, Unreadable.NOT_A_PICTURE}),
    "yarım.heic": (lambda: phone.HEIC[:600], {Unreadable.DAMAGED, Unreadable.NOT_A_PICTURE}),
}


def why(report: ImageReport) -> Unreadable:
    (finding,) = report.diagnostics
    assert not report.readable
    assert finding.message.turkish().endswith(".")
    return Unreadable(str(finding.data["reason"]))


@pytest.mark.parametrize("name", BROKEN)
def test_broken_files_get_one_sentence(inspector: ImageInspector, tmp_path: Path, name: str) -> None:
    data, reasons = BROKEN[name]
    path = tmp_path / name
    path.write_bytes(data())
    assert why(inspector.inspect(path)) in reasons
    assert why(inspector.inspect(path, quick=True)) in reasons


@pytest.mark.parametrize("name", [b"iCCP", b"zTXt"])
def test_bytes_that_swell_do_not(inspector: ImageInspector, tmp_path: Path, name: bytes) -> None:
    swollen = zlib.compress(bytes(400_000_000), 9)  # 400 kB that unpack to 400 MB
    path = tmp_path / "bomba.png"
    path.write_bytes(png_with(name, b"a\0\0" + swollen))
    report = inspector.inspect(path)
    assert report.readable or why(report) in {Unreadable.DAMAGED, Unreadable.NOT_A_PICTURE, Unreadable.TOO_MUCH_MEMORY}
    assert _peak(inspector.worker) < 1_000


@pytest.mark.skipif(sys.platform != "linux", reason="peaks are read from Linux's /proc")
@pytest.mark.parametrize("kind", ["PNG", "GIF"])
def test_the_largest_pictures_fit_into_a_gigabyte(inspector: ImageInspector, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "büyük"
    mode = "RGB" if kind == "PNG" else "P"
    Image.new(mode, (9_900, 9_900)).save(path, kind, compress_level=1)
    report = inspector.inspect(path)
    assert (report.width, report.height) == (9_900, 9_900)
    assert _peak(inspector.worker) < 1_000


def _peak(worker: WorkerClient) -> int:
    """Return the most memory that the worker ever held, in megabytes; 0 where it was ended."""
    if worker.process_id is None or sys.platform != "linux":
        return 0
    status = Path(f"/proc/{worker.process_id}/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) // 1_000


def test_a_picture_too_large_for_the_memory_costs_only_itself(tmp_path: Path) -> None:
    large, small = tmp_path / "a.png", make.save(tmp_path / "b.png", make.scene(40, 40))
    Image.new("RGB", (9_900, 9_900)).save(large, compress_level=1)
    client = WorkerClient(Limits(memory=700_000_000))
    try:
        with pytest.raises(Refused) as refusal:
            client.ask({"do": "thumbnail", "path": str(large), "side": 100}, lambda: False)
        assert refusal.value.reason in {Unreadable.TOO_MUCH_MEMORY, Unreadable.WORKER_LOST}
        assert client.ask({"do": "examine", "path": str(small)}, lambda: False)[0]["facts"]
    finally:
        client.close()


def test_a_batch_with_everything_wrong_goes_on(inspector: ImageInspector, tmp_path: Path) -> None:
    for name, (data, _) in BROKEN.items():
        (tmp_path / name).write_bytes(data())
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "boru.png")
    (tmp_path / "klasör.jpg").mkdir()
    (tmp_path / "kayıp.jpg").symlink_to(tmp_path / "yok.jpg")
    sound = make.save(tmp_path / "z-sağlam.png", make.scene(90, 60))
    reports = [inspector.inspect(path) for path in sorted(tmp_path.iterdir())]
    assert [report.path for report in reports if report.readable] == [sound]
    assert all(len(report.diagnostics) == 1 for report in reports if not report.readable)
