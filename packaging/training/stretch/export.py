"""Puts the members together, calibrates them on ``dev`` and writes ``resources/images/stretch.onnx`` and ``.json``.

``export.py SEED...``. The test half is not touched: ``make bench ONLY=images`` reports on it.
"""

from __future__ import annotations

import json
import math
import sys
import tempfile
import warnings
from hashlib import sha256
from pathlib import Path

import measure
import numpy as np
import torch
from numpy.typing import NDArray
from stretch_network import NUMBERS, SIDE, STEP, Council, StretchNet

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from services.images.stretch import network, traces  # noqa: E402 - the path is set above

OUT, TARGET = ROOT / "build" / "training", ROOT / "resources" / "images"
ALARMS = 0.02
_NONE_SEEN = 1.0
"""Where none of n was seen, 1/n is taken for the share: no more is claimed than one of them could have refuted."""
_KINDS = {"photo": 0, "drawing": 1, "poster": 2}


def main() -> None:
    members = []
    for seed in sys.argv[1:]:
        member = StretchNet()
        member.load_state_dict(torch.load(OUT / f"member-{seed}.pt", weights_only=True))
        members.append(member)
    council = Council(members).eval()
    dev = measure.load(OUT / "dev.npz")
    logits, ratios = measure.scores(council, dev)
    for seed, member in zip(sys.argv[1:], members, strict=True):
        print(seed, measure.table(dev, *measure.scores(member, dev)))
    print("council", measure.table(dev, logits, ratios))
    TARGET.mkdir(exist_ok=True)
    _write(council, TARGET / network.NETWORK)
    numbers = _calibration(dev, logits, ratios)
    numbers["sha256"] = sha256((TARGET / network.NETWORK).read_bytes()).hexdigest()
    numbers["training"] = _digest()
    numbers["example"] = _example(council)
    text = json.dumps(numbers, indent=2, sort_keys=True) + "\n"
    (TARGET / network.NUMBERS).write_text(text, encoding="utf-8", newline="\n")
    print(text)
    _compare(council, dev)


def _write(council: Council, path: Path) -> None:
    example = (torch.zeros(1, 2, 5, 512), torch.zeros(1, 2, SIDE, SIDE), torch.zeros(1, NUMBERS))
    names = ["combs", "planes", "numbers"]
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
        warnings.simplefilter("ignore")  # the exporter that OpenCV understands is the old one
        file = Path(folder) / "network.onnx"
        torch.onnx.export(
            council, example, str(file), input_names=names, output_names=["logit", "ratios"], dynamo=False,
            opset_version=17,
        )  # fmt: skip
        path.write_bytes(file.read_bytes())


def _example(council: Council) -> list[float]:
    """Return what PyTorch makes of :func:`network.example`: its logit, then the first probabilities."""
    found = network.example()
    with torch.no_grad():
        logit, logs = council(
            *(torch.from_numpy(values[None]) for values in (found.combs, found.planes, found.numbers))
        )
    return [round(float(logit), 4), *(round(float(value), 5) for value in logs.exp()[0, :8])]


def _calibration(dev: measure.Samples, logits: NDArray[np.float32], ratios: NDArray[np.float32]) -> dict[str, object]:
    stretched = dev.log_ratio != 0
    photo = dev.kind == _KINDS["photo"]
    # Photographs and whatever else editors post: neither may alarm more often.
    threshold = max(float(np.quantile(logits[~stretched & mask], 1 - ALARMS)) for mask in (photo, photo | ~photo))
    slope, offset = _fitted(logits[photo], stretched[photo])
    top = float(logits[~stretched & photo].max())
    beyond = float((logits[stretched & photo] > top).mean())
    found = stretched & photo & (logits > threshold)
    error = np.abs(measure.log_ratios(ratios[found]) - dev.log_ratio[found])
    return {
        "threshold": round(threshold, 4),
        "slope": round(slope, 4),
        "offset": round(offset, 4),
        "most": round(math.log(beyond * int((~stretched & photo).sum()) / _NONE_SEEN), 4),
        "error": round(1.48 * float(np.median(error)), 4),
        "step": STEP,
    }


def _fitted(logits: NDArray[np.float32], stretched: NDArray[np.bool_]) -> tuple[float, float]:
    """Return slope and offset of the log odds, both kinds weighing the same (Platt)."""
    x, y = logits.astype(float), stretched.astype(float)
    weight = np.where(stretched, 0.5 / y.mean(), 0.5 / (1 - y.mean()))
    slope, offset = 1.0, 0.0
    for _ in range(50):  # Newton's method
        p = 1 / (1 + np.exp(-(slope * x + offset)))
        gradient = np.array([(weight * (p - y) * x).sum(), (weight * (p - y)).sum()])
        w = weight * p * (1 - p)
        curve = np.array([[(w * x * x).sum(), (w * x).sum()], [(w * x).sum(), w.sum()]])
        step = np.linalg.solve(curve, gradient)
        slope, offset = slope - step[0], offset - step[1]
    return float(slope), float(offset)


def _digest() -> str:
    """Return one sum of all that decides what the network is: scripts, tables, features, histories."""
    here = Path(__file__).parent
    files = [*sorted(here.glob("*.py")), *sorted(here.glob("*.tsv")), here / "requirements.txt", Path(traces.__file__)]
    files.append(ROOT / "tests" / "benchmarks" / "images_making.py")
    return sha256(b"".join(sha256(file.read_bytes()).digest() for file in files)).hexdigest()


def _compare(council: Council, dev: measure.Samples) -> None:
    """Fail where OpenCV computes anything else than PyTorch did."""
    app = network.StretchNetwork(TARGET)
    worst = 0.0
    for row in range(0, len(dev.log_ratio), max(1, len(dev.log_ratio) // 50)):
        inputs = [values[row].astype(np.float32) for values in (dev.combs, dev.planes, dev.numbers)]
        logit, ratios = app.run(traces.Traces(*inputs))
        with torch.no_grad():
            wanted, logs = council(*(torch.from_numpy(values[None]) for values in inputs))
        worst = max(worst, abs(logit - float(wanted)), float(np.abs(ratios - logs.exp().numpy()[0]).max()))
    print(f"OpenCV and PyTorch differ by at most {worst:.1e}")
    if worst > 1e-3:
        sys.exit("OpenCV computes another network")


if __name__ == "__main__":
    main()
