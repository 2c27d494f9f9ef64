"""Builds ``resources/images/words.npz``, the vocabulary of the library's search, from a folder of photographs.

``python packaging/training/build_words.py FOLDER…``: every picture below the folders, reduced as the app does it. The
clustering starts from a fixed seed, so the same pictures give the same file. Any few hundred mixed photographs do: the
vocabulary only has to cut the space of descriptors into parts of like weight.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
ENDINGS = {".jpg", ".jpeg", ".png", ".webp", ".npy"}
SEED, MOST = 20261130, 80_000


def grey_pictures(folders: list[Path]):
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else [folder]:
            if path.suffix in ENDINGS:
                made = np.load(path, mmap_mode="r") if path.suffix == ".npy" else cv2.imread(str(path))
                if made is not None:
                    yield cv2.cvtColor(np.asarray(made), cv2.COLOR_BGR2GRAY) if made.ndim == 3 else np.asarray(made)


def main() -> int:
    sys.path.insert(0, str(ROOT))
    from services.images.known.features import SIDE, described, within

    cv2.setNumThreads(1)
    cv2.setRNGSeed(SEED)
    random = np.random.default_rng(SEED)
    pictures = grey_pictures([Path(folder) for folder in sys.argv[1:]])
    found = np.concatenate([described(within(grey, SIDE))[1] for grey in pictures])
    found = found[random.permutation(len(found))[:MOST]]
    halves = []
    for start in (0, 64):
        part = np.ascontiguousarray(found[:, start : start + 64])
        criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 25, 1e-5)
        halves.append(cv2.kmeans(part, 256, None, criteria, 1, cv2.KMEANS_PP_CENTERS)[2])
    directions = np.linalg.qr(random.standard_normal((128, 128)))[0][:32]
    np.savez_compressed(
        ROOT / "resources" / "images" / "words.npz",
        halves=np.clip(np.round(np.stack(halves) * 512), 0, 255).astype(np.uint8),
        directions=np.round(directions * 127 / np.abs(directions).max()).astype(np.int8),
    )
    sys.stderr.write(f"{len(found)} features\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
