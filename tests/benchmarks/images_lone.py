"""Lone pictures: what the pixels alone tell of a stretch, on photographs that the training never saw.

Every photograph of the test half goes through seven histories, stretched and not (:mod:`images_making`). The threshold
of "2 % false alarms" is set on the unstretched ones of this very set, for the network as for its peers; what the app
itself says, with the threshold that it ships, is told apart.
"""

from __future__ import annotations

import math
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from services.images.stretch import network, traces, typeset
from services.images.stretch.finding import LIKELY, POSSIBLE, VERY_LIKELY
from services.images.stretch.fusion import PRIOR, weigh
from services.images.witness import Witness
from tests.benchmarks import images_data, images_making, images_peers, images_plot
from tests.benchmarks.result import Result

ALARMS = 0.02
LARGE, MANY, FEW = 0.58e6, (6, 10), (2, 3)
"""Pieces (unstretched, stretched) for each history of photographs that fill most of 0.9 megapixels, and of others."""
POSTERS = 300
_GOALS = {"A": 0.95, "B": 0.80, "C": 0.60, "D": 0.45, "E": 0.25, "F": 0.75}
_NAMES = {
    "A": "PNG", "B": "JPEG 95", "C": "JPEG 85", "D": "JPEG 75", "E": "a later reduction", "F": "a chat first",
    "H": "forced into a frame",
}  # fmt: skip
_PEERS: tuple[tuple[str, Callable[[NDArray[np.uint8]], float]], ...] = (
    ("second derivative (Gallagher)", images_peers.second_derivative),
    ("p-map (Kirchner)", images_peers.p_map),
)


_SILENT = -30.0


@dataclass(frozen=True, slots=True)
class Judged:
    """One picture. ``confidence`` is what the app says with this witness alone: 0 where it is silent."""

    history: str
    pixels: int
    log_ratio: float
    logit: float
    found: float
    confidence: float
    peers: tuple[float, ...]


def results() -> Iterator[Result]:
    pictures = images_data.fetched("test")
    photos = [picture for picture in pictures if picture.kind == "photo"]
    scenes = len({picture.scene for picture in photos})
    yield Result("lone: scenes that the training never saw", scenes, "scenes", 80, ">=")
    with multiprocessing.Pool(os.cpu_count(), initializer=cv2.setNumThreads, initargs=(1,)) as pool:
        judged = [one for part in pool.imap(_histories, photos, chunksize=1) for one in part]
        whole = list(pool.imap(_whole, pictures, chunksize=4))
        posters = list(pool.imap(_poster, range(POSTERS), chunksize=10))
    large = [one for one in judged if one.pixels > LARGE]
    small = [one for one in judged if one.pixels <= LARGE]
    yield Result("lone: pictures of about 0.9 megapixels", len(large), "pictures")
    yield from _table(large)
    yield from _peers(large)
    yield from _small(small)
    yield from _of_the_app(judged)
    kinds = [picture.kind for picture in pictures]
    for kind, name in (("photo", "whole photographs"), ("drawing", "drawings, plates and screenshots")):
        said = [confidence for confidence, of in zip(whole, kinds, strict=True) if of == kind]
        yield from _alarms(f"{name}, as they are in the packages ({len(said)})", said)
    yield from _alarms(f"posters drawn with text and photographs ({POSTERS})", posters)


def _histories(picture: images_data.Picture) -> list[Judged]:
    source = picture.pixels()
    rng = np.random.default_rng(int(picture.sha256[:12], 16))
    found: list[Judged] = []
    sound, stretched = MANY if source.shape[0] * source.shape[1] > LARGE else FEW
    for history in images_making.HISTORIES:
        ratios = [1.0] * sound + list(rng.permutation(images_making.RATIOS * 2)[:stretched])
        for ratio in ratios:
            made = images_making.made(source, rng, math.log(ratio), history)
            judged = _judged(np.asarray(made.image.convert("L")), history, made.log_ratio)
            found += [judged] if judged is not None else []
    return found


def _judged(luma: NDArray[np.uint8], history: str, log_ratio: float) -> Judged | None:
    if min(luma.shape) < traces.LEAST:
        return None  # nothing is said of it
    net = _network()
    seen = traces.window(luma)
    logit, distribution = net.run(traces.traces(seen))
    if typeset.share(seen) >= typeset.LIMIT:
        logit = _SILENT  # the app asks nothing more of it
    found = network.log_ratio(distribution, net.calibration.step)
    peers = tuple(peer(seen) for _, peer in _PEERS)
    return Judged(history, luma.size, log_ratio, logit, found, _confidence(net.witness(luma)), peers)


def _network() -> network.StretchNetwork:
    net = network.network()
    if net is None:
        raise RuntimeError("resources/images is damaged: run packaging/data/seal.py or make model")
    return net


def _confidence(witness: Witness | None) -> float:
    verdict = weigh([witness]) if witness is not None else None
    return verdict.confidence if verdict is not None else 0.0


def _whole(picture: images_data.Picture) -> float:
    return _confidence(_network().witness(_grey(picture.pixels())))


def _poster(number: int) -> float:
    rng = np.random.default_rng([number, 77])
    photos = [picture for picture in images_data.pictures("test") if picture.kind == "photo" and picture.path.is_file()]
    picked = [photos[int(rng.integers(len(photos)))].pixels()]
    image = images_making.poster(picked, rng)
    if number % 3 == 1:
        image = images_making.resized(image, (image.width * 2 // 3, image.height * 2 // 3), "bicubic")
    if number % 3:
        image = images_making.jpeg(image, int(rng.integers(70, 96)), 2)
    return _confidence(_network().witness(np.asarray(image.convert("L"))))


def _grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    from PIL import Image

    return np.asarray(Image.fromarray(pixels).convert("L"))


def _table(judged: Sequence[Judged]) -> Iterator[Result]:
    scores = np.array([one.logit for one in judged])
    stretched = np.array([one.log_ratio != 0 for one in judged])
    threshold = float(np.quantile(scores[~stretched], 1 - ALARMS))
    seen = scores > threshold
    yield Result("lone: area under the curve, all histories", _auc(scores, stretched), "AUC", 0.91, ">=")
    yield Result("lone: found at 2 % alarms, all histories", float(seen[stretched].mean()), "share", 0.55, ">=")
    history = np.array([one.history for one in judged])
    for letter, name in _NAMES.items():
        share = float(seen[stretched & (history == letter)].mean())
        yield Result(f"lone: found at 2 % alarms, {letter}: {name}", share, "share", _GOALS.get(letter), ">=")
    ratio = np.array([round(math.exp(one.log_ratio), 2) for one in judged])
    for value in images_making.RATIOS:
        near = stretched & (np.abs(ratio - value) < 0.015)
        yield Result(f"lone: found at 2 % alarms, ratio {value:g}", float(seen[near].mean()), "share")
    error = np.array([abs(math.expm1(one.found - one.log_ratio)) * 100 for one in judged])[stretched & seen]
    yield Result("lone: error of the ratio where found, median", float(np.median(error)), "%", 4.0)
    yield Result("lone: ratio within 4 % where found", float((error <= 4).mean()), "share")


def _peers(judged: Sequence[Judged]) -> Iterator[Result]:
    stretched = np.array([one.log_ratio != 0 for one in judged])
    for place, (name, _) in enumerate(_PEERS):
        scores = np.array([one.peers[place] for one in judged])
        seen = scores > np.quantile(scores[~stretched], 1 - ALARMS)
        yield Result(f"lone, peer {name}: area under the curve", _auc(scores, stretched), "AUC")
        yield Result(f"lone, peer {name}: found at 2 % alarms", float(seen[stretched].mean()), "share")


def _small(judged: Sequence[Judged]) -> Iterator[Result]:
    """Tell of pictures with less to look at (from 300 pixels a side), which no goal is about."""
    scores = np.array([one.logit for one in judged])
    stretched = np.array([one.log_ratio != 0 for one in judged])
    seen = scores > np.quantile(scores[~stretched], 1 - ALARMS)
    yield Result("lone, smaller than 0.58 megapixels: pictures", len(judged), "pictures")
    yield Result("lone, smaller than 0.58 megapixels: area under the curve", _auc(scores, stretched), "AUC")
    yield Result("lone, smaller than 0.58 megapixels: found at 2 % alarms", float(seen[stretched].mean()), "share")


def _of_the_app(judged: Sequence[Judged]) -> Iterator[Result]:
    """What the app says with its own threshold and calibration, nothing being set here."""
    confidence = np.array([one.confidence for one in judged])
    stretched = np.array([one.log_ratio != 0 for one in judged])
    told = confidence >= POSSIBLE
    yield Result(
        "lone, as the app tells it: alarms on unstretched pictures", float(told[~stretched].mean()), "share", 0.02
    )
    yield Result("lone, as the app tells it: stretched pictures found", float(told[stretched].mean()), "share")
    for least, name in ((VERY_LIKELY, "çok olası"), (LIKELY, "olası")):
        said = confidence >= least
        goal = 0.98 if least == VERY_LIKELY else None
        yield Result(f'lone, "{name}" or more: right', float(stretched[said].mean()), "share", goal, ">=")
        among = _among_few(stretched, said)
        yield Result(f'lone, "{name}" or more: right if {PRIOR:.0%} of all were stretched', among, "share")
        yield Result(f'lone, "{name}" or more: of stretched pictures', float(said[stretched].mean()), "share")
        yield Result(f'lone, "{name}" or more: of unstretched pictures', float(said[~stretched].mean()), "share")
    path = images_plot.calibration(confidence, stretched)
    print(f"Written: {path}")


def _among_few(stretched: NDArray[np.bool_], said: NDArray[np.bool_]) -> float:
    """Return the share that would be right where as few pictures are stretched as the app expects."""
    right, wrong = PRIOR * said[stretched].mean(), (1 - PRIOR) * said[~stretched].mean()
    return float(right / (right + wrong)) if right + wrong else math.nan


def _alarms(name: str, confidence: Sequence[float]) -> Iterator[Result]:
    told = sum(value >= POSSIBLE for value in confidence)
    sure = sum(value >= VERY_LIKELY for value in confidence)
    yield Result(f"lone, alarms on {name}", told / len(confidence), "share", 0.02)
    yield Result(f'lone, of them "çok olası", on {name}', sure / len(confidence), "share")


def _auc(scores: NDArray[np.float64], positive: NDArray[np.bool_]) -> float:
    ranks = np.argsort(np.argsort(scores)) + 1
    count = int(positive.sum())
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * (~positive).sum()))
