"""Makes the samples that the network learns from: ``samples.py SET JOBS`` writes ``SET-*.npz`` into ``build/training``.

Sets: ``train`` and ``dev`` of the pictures in ``pictures.tsv``; ``more`` are further pieces of the photographs of
``train``, the larger the more. Every picture has a random generator of its own, so the samples are the same however
many jobs share the work; ``striped`` are photographs with stripes over them, as of blinds and cloth.
"""

from __future__ import annotations

import math
import multiprocessing
import sys
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from services.images.stretch import traces  # noqa: E402 - the one code that the app uses too
from tests.benchmarks import images_data, images_making  # noqa: E402

OUT = ROOT / "build" / "training"
SAMPLES = {"train": (14_000, 3_600, 1_800), "more": (8_000, 0, 0), "striped": (3_000, 0, 0), "dev": (4_800, 1_000, 600)}
"""Samples of photographs, of drawings and screenshots, of posters."""
_SHARES = (0.15, 0.17, 0.17, 0.17, 0.14, 0.13, 0.07)
_POSTERS = 150
"""A poster is drawn for so many samples, each time another."""
_STRIPES = 6
"""New stripes for so many samples."""
_BY_SIZE = {"train": 0.4, "dev": 0.4, "more": 0.8, "striped": 0.4}
"""How much more a larger picture is looked at."""
_SALT = {"train": 1, "dev": 2, "more": 3, "striped": 4}


def main() -> None:
    name, jobs = sys.argv[1], int(sys.argv[2])
    half = "dev" if name == "dev" else "train"
    OUT.mkdir(parents=True, exist_ok=True)
    pictures = [picture for picture in images_data.pictures(half) if picture.path.is_file()]
    photos = [picture for picture in pictures if picture.kind == "photo"]
    drawings = [picture for picture in pictures if picture.kind == "drawing"]
    work = [(name, "photo", picture, count) for picture, count in _spread(photos, SAMPLES[name][0], name)]
    work += [(name, "drawing", picture, count) for picture, count in _spread(drawings, SAMPLES[name][1], name)]
    work += [(name, "poster", photo, SAMPLES[name][2] // _POSTERS) for photo in _some(photos, _POSTERS)]
    work = [job for job in work if job[3]]
    with multiprocessing.Pool(jobs, initializer=cv2.setNumThreads, initargs=(1,)) as pool:
        parts = []
        for done, part in enumerate(pool.imap(_samples, enumerate(work), chunksize=1)):
            parts.append(part)
            if done % 10 == 0:
                print(f"{done + 1} of {len(work)} pictures", flush=True)
    sound = [part for part in parts if part]
    np.savez(OUT / f"{name}.npz", **{name: np.concatenate([part[name] for part in sound]) for name in sound[0]})


def _spread(pictures: list[images_data.Picture], total: int, name: str) -> list[tuple[images_data.Picture, int]]:
    """Give each scene its share of ``total``: larger pictures hold more, but less than in proportion."""
    scenes: dict[int, int] = {}
    for picture in pictures:
        scenes[picture.scene] = scenes.get(picture.scene, 0) + 1
    weights = [_room(picture) ** _BY_SIZE[name] / scenes[picture.scene] ** 0.7 for picture in pictures]
    return [
        (picture, max(bool(total), round(total * weight / sum(weights))))
        for picture, weight in zip(pictures, weights, strict=True)
    ]


def _room(picture: images_data.Picture) -> float:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None
    with Image.open(picture.path) as image:
        return min(image.width * image.height, 4e6)


def _some(pictures: list[images_data.Picture], count: int) -> list[images_data.Picture]:
    return [pictures[number % len(pictures)] for number in range(count)]


def _samples(job: tuple[int, tuple[str, str, images_data.Picture, int]]) -> dict[str, np.ndarray]:
    number, (name, kind, picture, count) = job
    rng = np.random.default_rng([number, _SALT[name]])
    source = picture.pixels()
    if kind == "poster":
        source = np.asarray(images_making.poster([source], rng))
    whole = source
    rows: dict[str, list] = {
        name: [] for name in ("combs", "planes", "numbers", "log_ratio", "history", "kind", "scene")
    }
    for index in range(count):
        if name == "striped" and index % _STRIPES == 0:
            source = images_making.striped(_part(whole, rng), rng)
        if name != "dev":
            history = images_making.HISTORIES[int(rng.choice(7, p=_SHARES))]
        else:
            history = images_making.HISTORIES[(number + index) % 7]
        made = images_making.made(source, rng, _log_ratio(rng, name), history, varied=name != "dev")
        luma = np.asarray(made.image.convert("L"))
        if min(luma.shape) < traces.LEAST:
            continue
        if name != "dev" and rng.random() < 0.3:
            luma = np.ascontiguousarray(luma[:, ::-1])
        if name != "dev" and rng.random() < 0.3:
            luma = np.ascontiguousarray(luma[::-1])
        seen = traces.traces(traces.window(luma))
        rows["combs"].append(seen.combs.astype(np.float16))
        rows["planes"].append(seen.planes.astype(np.float16))
        rows["numbers"].append(seen.numbers)
        rows["log_ratio"].append(np.float32(made.log_ratio))
        rows["history"].append(images_making.HISTORIES.index(history))
        rows["kind"].append(("photo", "drawing", "poster").index(kind))
        rows["scene"].append(picture.scene)
    return {name: np.array(values) for name, values in rows.items()} if rows["combs"] else {}


def _part(pixels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return at most 2000 × 1500 pixels: laying stripes over more would take longer than all the rest."""
    top = int(rng.integers(0, max(0, pixels.shape[0] - 1500) + 1))
    left = int(rng.integers(0, max(0, pixels.shape[1] - 2000) + 1))
    return pixels[top : top + 1500, left : left + 2000]


def _log_ratio(rng: np.random.Generator, name: str) -> float:
    """Two fifths are not stretched; the rest by any ratio from 4.5 to 50 %, often by one of the round ones."""
    if rng.random() < (0.45 if name == "dev" else 0.4):
        return 0.0
    if name == "dev" or rng.random() < 0.35:
        return math.log(images_making.RATIOS[int(rng.integers(len(images_making.RATIOS)))])
    return float(rng.uniform(0.043, 0.42)) * (1 if rng.random() < 0.5 else -1)


if __name__ == "__main__":
    main()
