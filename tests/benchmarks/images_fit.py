"""Fitting: the time of a whole set, roundness of what was round, and colours beside ImageMagick's."""

from __future__ import annotations

import shutil
import statistics
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageFilter, ImageStat

from services.images.fitting.fitter import Fitter, Fitting
from services.images.fitting.plans import Choice, Way, planned
from services.images.inspector import ImageInspector
from services.paths import RESOURCES
from services.platforms import FrameTarget, load_platforms
from tests.benchmarks.result import Result

_ROUNDS = 3
_P3 = {
    b"rXYZ": (0.51512, 0.24120, -0.00105),
    b"gXYZ": (0.29198, 0.69225, 0.04189),
    b"bXYZ": (0.15710, 0.06657, 0.78407),
}
"""Display P3's primaries, adapted to D50 as ICC profiles want them."""


def results() -> Iterable[Result]:
    profiles = load_platforms(RESOURCES)
    inspector = ImageInspector(profiles)
    fitter = Fitter(lambda: inspector.worker, lambda target: profiles[target.platform].name)
    targets = [target for profile in profiles.values() for target in profile.frames]
    try:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            yield from _times(fitter, targets, folder)
            yield _roundness(fitter, targets, folder)
            yield from _colours(fitter, targets[0], folder)
    finally:
        inspector.close()


def _times(fitter: Fitter, targets: list[FrameTarget], folder: Path) -> Iterable[Result]:
    """A set as the window asks for it: one request for each platform."""
    path = folder / "large.jpg"
    _photograph(4000, 3000).save(path, quality=90)
    decode = min(_decoded(path) for _ in range(_ROUNDS))
    subject = fitter.look(path)
    plans = [Fitting(target, planned(subject, target, Choice(Way.CROP))) for target in targets]
    taken: list[float] = []
    for number in range(_ROUNDS):
        start = time.perf_counter()
        for platform in {target.platform: None for target in targets}:
            some = [fitting for fitting in plans if fitting.target.platform is platform]
            fitter.write(path, path.name, some, folder / str(number))
        taken.append(time.perf_counter() - start)
    yield Result(f"fit: a 12-megapixel JPEG into all {len(targets)} frames", min(taken), "s", 5.0)
    yield Result("fit: the same, over Pillow's decode of it", min(taken) / decode, "x")


def _roundness(fitter: Fitter, targets: list[FrameTarget], folder: Path) -> Result:
    """The largest difference between width and height of a disc, over all frames, ways and four originals."""
    worst = 0
    for number, (width, height) in enumerate(((1600, 900), (900, 1600), (1237, 1013), (3000, 2001))):
        image = Image.new("RGB", (width, height), (90, 110, 130))
        x, y, radius = width / 2, height / 2, min(width, height) / 8
        ImageDraw.Draw(image).ellipse((x - radius, y - radius, x + radius, y + radius), fill="white")
        path = folder / f"disc {number}.png"
        image.save(path)
        subject = fitter.look(path)
        for way in (Way.CROP, Way.WHOLE, Way.GROUND):
            plans = [Fitting(t, planned(subject, t, Choice(way, ground="#204060"))) for t in targets]
            for file in fitter.write(path, path.name, plans, folder / f"discs {number}"):
                with Image.open(file.path) as made:
                    box = made.convert("L").point([0] * 180 + [255] * 76).getbbox()
                assert box is not None
                worst = max(worst, abs((box[2] - box[0]) - (box[3] - box[1])))
    return Result("fit: a disc's width less its height, worst of all frames and ways", float(worst), "px", 2.0)


def _colours(fitter: Fitter, target: FrameTarget, folder: Path) -> Iterable[Result]:
    """Display P3 to sRGB, beside ImageMagick's conversion of the same pixels; without it, no row."""
    peer = shutil.which("magick") or shutil.which("convert")
    if peer is None:
        return
    path = folder / "p3.png"
    _photograph(target.width, target.height).save(path, icc_profile=_profile(_P3))
    (folder / "srgb.icc").write_bytes(_profile({}))
    theirs = folder / "theirs.png"
    command = [peer, str(path), "-intent", "relative", "-black-point-compensation"]
    command += ["-profile", str(folder / "srgb.icc"), "-strip", str(theirs)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        return
    subject = fitter.look(path)
    (file,) = fitter.write(path, "p3.png", [Fitting(target, planned(subject, target, Choice(Way.CROP)))], folder)
    with Image.open(file.path) as ours, Image.open(theirs) as other, Image.open(path) as raw:
        yield Result("fit: Display P3 to sRGB, mean difference from ImageMagick", _away(ours, other), "levels", 1.0)
        yield Result("fit: what that difference would be unmanaged", _away(ours, raw), "levels")


def _away(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference of blocks of 4 x 4 pixels: what JPEG does to single ones is not the colours' fault."""
    blocks = [image.convert("RGB").reduce(4) for image in (one, other)]
    return statistics.fmean(ImageStat.Stat(ImageChops.difference(*blocks)).mean)


def _decoded(path: Path) -> float:
    start = time.perf_counter()
    with Image.open(path) as image:
        image.load()
    return time.perf_counter() - start


def _photograph(width: int, height: int) -> Image.Image:
    """Colours and detail at several scales, about as hard for JPEG as a photograph."""
    layers = [Image.effect_noise((max(2, width // side), max(2, height // side)), 90) for side in (160, 40, 8)]
    large = [layer.resize((width, height), Image.Resampling.BICUBIC) for layer in layers]
    fine = Image.effect_noise((width, height), 25).filter(ImageFilter.GaussianBlur(1))
    return Image.merge("RGB", [ImageChops.blend(layer, fine, 0.3) for layer in large])


def _profile(primaries: dict[bytes, tuple[float, float, float]]) -> bytes:
    """Pillow's sRGB profile with other primaries, and without its name if there are any."""
    srgb = cast("ImageCms.ImageCmsProfile", cast("Any", ImageCms).createProfile("sRGB"))
    data = bytearray(ImageCms.ImageCmsProfile(srgb).tobytes())
    for number in range(struct.unpack_from(">I", data, 128)[0]):
        name, offset, _ = struct.unpack_from(">4sII", data, 132 + 12 * number)
        if name in primaries:
            struct.pack_into(">3i", data, offset + 8, *(round(value * 65_536) for value in primaries[name]))
    made = bytes(data)
    return made.replace("sRGB".encode("utf-16-be"), "P3-D".encode("utf-16-be")) if primaries else made
