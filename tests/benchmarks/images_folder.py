"""A folder of 200 mixed pictures in the running app: does typing stay smooth beside it, and how much memory is held?"""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from PIL import Image

from tests.benchmarks import images_speed
from tests.benchmarks.core import ROOT, fill
from tests.benchmarks.result import Result, percentile
from tests.data.images import make, phone, screens
from tests.xserver import x_server

PICTURES = 200
TIMEOUT = 1800
_TICK = 0.5


def results() -> Iterator[Result]:
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-folder-") as place, x_server() as environment:
        profile, folder = Path(place) / "profile", Path(place) / "etkinlik"
        fill(profile)
        fill_folder(folder)
        told, peaks = _run(profile, folder, environment)
    print("  ", told["summary"])
    alone, beside = told["alone_ms"], told["beside_ms"]
    yield Result("pictures of a folder checked in the app", told["pictures"], "pictures", PICTURES, ">=")
    yield Result("first verdicts on all of them", told["first_s"], "s")
    yield Result("the whole check of all of them", told["whole_s"], "s")
    # A machine that is busy with other things blocks by itself: what counts is what the check adds.
    added = percentile(beside, 0.99) - percentile(alone, 0.99)
    yield Result("block of the UI thread while typing: what the check adds, 99th perc.", added, "ms", 16)
    yield Result("block of the UI thread while typing beside it, 99th percentile", percentile(beside, 0.99), "ms")
    yield Result("the same, 95th percentile", percentile(beside, 0.95), "ms")
    yield Result("the same with nothing beside it, 99th percentile", percentile(alone, 0.99), "ms")
    yield Result("memory of app and worker while checking the folder", peaks["both"], "MB", 400)
    yield Result("the worker's part of it", peaks["worker"], "MB")


def fill_folder(folder: Path) -> None:
    """Make camera's pictures of 2 to 12 megapixels, posters, screens, logos, a phone's HEIC and files that are none."""
    below = folder / "öğleden sonra"
    below.mkdir(parents=True)
    with Image.open(io.BytesIO(images_speed.picture())) as camera:
        camera.load()
    shapes = [(4000, 3000), (3000, 4000), (2400, 1600), (1600, 1200), (1920, 1080)]
    kinds = [make.jpeg_bytes(camera.resize(shape), quality=88) for shape in shapes]
    kinds += [make.jpeg_bytes(screens.poster(size)) for size in (14, 40)]
    kinds += [make.png_bytes(screens.phone(camera.resize((1200, 900)))), make.png_bytes(make.scene(900, 900))]
    kinds += [phone.HEIC, b"", kinds[0][:5000], make.png_claiming(100_000, 100_000)]
    endings = [".jpg"] * 7 + [".png"] * 2 + [".heic", ".jpg", ".jpg", ".png"]
    for number in range(PICTURES):
        kind = number % len(kinds)
        place = below if number % 5 == 0 else folder
        (place / f"{number:03}{endings[kind]}").write_bytes(kinds[kind])


def _run(profile: Path, folder: Path, environment: dict[str, str]) -> tuple[dict[str, object], dict[str, float]]:  # type: ignore[type-arg]
    command = [sys.executable, "-m", "tests.benchmarks.children.folder_check", str(profile), str(folder)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    peaks = {"both": 0.0, "worker": 0.0}
    until = time.monotonic() + TIMEOUT
    try:
        while process.poll() is None:
            if time.monotonic() > until:
                raise TimeoutError("the folder was not checked in time")
            time.sleep(_TICK)
            _weigh(process.pid, peaks)
    finally:
        process.kill()
    assert process.stdout is not None
    return json.loads(process.stdout.read().splitlines()[-1]), peaks


def _weigh(pid: int, peaks: dict[str, float]) -> None:
    """Take what app and worker hold now; pages that both use count once."""
    with contextlib.suppress(psutil.Error):
        app = psutil.Process(pid)
        weights = {"app": app.memory_full_info().pss / 1e6, "worker": 0.0}
        for child in app.children(recursive=True):
            if "services.images.worker" in child.cmdline():
                weights["worker"] += child.memory_full_info().pss / 1e6
        peaks["worker"] = max(peaks["worker"], weights["worker"])
        peaks["both"] = max(peaks["both"], sum(weights.values()))
