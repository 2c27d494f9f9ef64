"""Trains one member of the council: ``train.py SEED [EPOCHS]`` writes ``build/training/member-SEED.pt``.

Prints, every few epochs, what ``dev`` says of photographs: nothing here ever sees the test half.
"""

from __future__ import annotations

import math
import sys
import time
from pathlib import Path

import measure
import numpy as np
import torch
from stretch_network import RATIOS, SIDE, STEP, TRANSPOSED, StretchNet
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

OUT = Path(__file__).resolve().parents[3] / "build" / "training"
EPOCHS, BATCH, RATE, WARM = 14, 64, 1.5e-3, 8000
_SMOOTH = 0.01
_OF_RATIO = 0.3
_OTHERS = 0.6
"""Weight of drawings and posters beside photographs."""


def main() -> None:
    seed, epochs = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else EPOCHS
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True)
    data = measure.load(*(OUT / f"{name}.npz" for name in ("train", "more", "striped")))
    dev = measure.load(OUT / "dev.npz")
    net = StretchNet()
    mean = {name: value.clone() for name, value in net.state_dict().items()}
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=2e-2)
    count = len(data.log_ratio)
    steps, total, start = 0, epochs * (count // BATCH), time.time()
    print(
        f"{count} samples, {len(dev.log_ratio)} of dev, {sum(p.numel() for p in net.parameters())} weights", flush=True
    )
    for epoch in range(1, epochs + 1):
        net.train()
        order, losses = torch.randperm(count), []
        for first in range(0, count - BATCH + 1, BATCH):
            rate = min(1, (steps + 1) * BATCH / WARM) * max(0.01, 0.5 * (1 + math.cos(math.pi * steps / total)))
            for group in optimizer.param_groups:
                group["lr"] = RATE * rate
            loss = _loss(net, data, order[first : first + BATCH], turned=steps % 2 == 1)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            losses.append(float(loss.detach()))
            steps += 1
            with torch.no_grad():
                for name, value in net.state_dict().items():
                    if value.dtype.is_floating_point:
                        mean[name].lerp_(value, _SMOOTH)
        if epoch % 2 == 0 or epoch == epochs:
            smooth = StretchNet()
            smooth.load_state_dict(mean)
            told = measure.table(dev, *measure.scores(smooth, dev))
            print(f"{epoch} {time.time() - start:.0f} s, loss {np.mean(losses):.3f}: {told}", flush=True)
            torch.save(mean, OUT / f"member-{seed}.pt")


def _loss(net: StretchNet, data: measure.Samples, rows: Tensor, *, turned: bool) -> Tensor:
    picked = rows.numpy()
    combs, planes = (torch.from_numpy(values[picked]).float() for values in (data.combs, data.planes))
    numbers, log_ratio = torch.from_numpy(data.numbers[picked]), torch.from_numpy(data.log_ratio[picked])
    stretched = (log_ratio != 0).float()
    if turned:
        combs, planes, numbers, log_ratio = combs.flip(1), planes.transpose(2, 3), numbers[:, TRANSPOSED], -log_ratio
    # Other cameras have other slopes of the spectrum; combs are never equally loud.
    tilt = torch.linspace(0, 1, SIDE)
    planes = planes + 0.15 * torch.randn(len(picked), 2, 1, 1) * torch.maximum(tilt[:, None], tilt[None])
    combs = combs * torch.exp(0.08 * torch.randn(len(picked), 1, 5, 1)) + 0.05 * torch.randn_like(combs)
    logit, ratios = net(combs, planes, numbers)
    grid = (torch.arange(RATIOS) - RATIOS // 2) * STEP
    wanted = torch.exp(-0.5 * ((log_ratio[:, None] - grid) / (0.6 * STEP)) ** 2)
    wanted = wanted / wanted.sum(1, keepdim=True).clamp_min(1e-6)
    weight = torch.from_numpy(np.where(data.kind[picked] == 0, 1.0, _OTHERS)).float()
    each = F.binary_cross_entropy_with_logits(logit, stretched, reduction="none") - _OF_RATIO * (wanted * ratios).sum(1)
    return (weight * each).sum() / weight.sum()


if __name__ == "__main__":
    main()
