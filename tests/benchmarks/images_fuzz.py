"""Thousands of mutated files through the worker: each is a picture or a sentence, in bounded time and memory."""

from __future__ import annotations

import io
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from services.images.client import Refused, WorkerClient
from tests.benchmarks.result import Result
from tests.data.images import make, phone, screens

FILES = 3_000
_KINDS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF")


def results() -> Iterator[Result]:
    chance = random.Random(2026)
    seeds = [*(_encoded(kind) for kind in _KINDS), phone.HEIC]
    ends: Counter[str] = Counter()
    longest, peak = 0.0, 0
    client = WorkerClient()
    try:
        with tempfile.TemporaryDirectory(prefix="birim-kalemi-fuzz-") as place:
            path = Path(place) / "a.jpg"
            for _ in range(FILES):
                path.write_bytes(mutated(chance.choice(seeds), chance))
                begun = time.perf_counter()
                try:
                    client.ask({"do": "examine", "path": str(path)}, lambda: False)
                    ends["read"] += 1
                except Refused as refusal:
                    ends[refusal.reason.value] += 1
                longest = max(longest, time.perf_counter() - begun)
                peak = max(peak, _peak(client))
    finally:
        client.close()
    print("  ", dict(ends))
    yield Result(f"mutated files of {FILES} that ended the worker", ends["worker-lost"], "files", 0)
    yield Result("mutated files that ran past their time", ends["too-slow"], "files", 0)
    yield Result("longest time for a mutated file", longest, "s", 10)
    if sys.platform == "linux":
        yield Result("largest memory of the worker over mutated files", peak, "MB", 1_000)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return ``data`` with some of its bytes changed, left out, doubled or cut off."""
    changed = bytearray(data)
    kinds: list[Callable[[bytearray, random.Random], None]] = [_flip, _flip, _number, _drop, _double, _cut]
    for _ in range(chance.randrange(1, 5)):
        if changed:
            chance.choice(kinds)(changed, chance)
    return bytes(changed)


def _place(data: bytearray, chance: random.Random) -> int:
    """Heads are hit more often: that is where sizes and lengths stand."""
    return chance.randrange(min(len(data), 200) if chance.random() < 0.6 else len(data))


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 6)):
        data[_place(data, chance)] = chance.randrange(256)


def _number(data: bytearray, chance: random.Random) -> None:
    at = _place(data, chance)
    data[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\0\0\xff\xff"))


def _drop(data: bytearray, chance: random.Random) -> None:
    at = _place(data, chance)
    del data[at : at + chance.randrange(1, 40)]


def _double(data: bytearray, chance: random.Random) -> None:
    at = _place(data, chance)
    data[at:at] = data[at : at + chance.randrange(1, 400)]


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def _encoded(kind: str) -> bytes:
    target = io.BytesIO()
    picture: Image.Image = screens.poster(12, width=240, height=300)
    options = {"exif": make.exif(artist="Ada", orientation=6)} if kind in {"JPEG", "PNG", "WEBP"} else {}
    picture.save(target, kind, **options)
    return target.getvalue()


def _peak(client: WorkerClient) -> int:
    if client.process_id is None or sys.platform != "linux":
        return 0
    status = Path(f"/proc/{client.process_id}/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) // 1_000
