"""A stretch undone, through the real worker: a new file, upright, in the right shape, with its credits."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from models.enums import Platform
from models.errors import UserError
from services.images.client import WorkerClient
from services.images.corrections import Proposal, proposal_of, save_unstretched
from services.images.inspector import ImageInspector
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.data.images import make


@pytest.fixture
def inspector() -> Iterator[ImageInspector]:
    made = ImageInspector(load_platforms(RESOURCES))
    yield made
    made.close()


def ball(size: tuple[int, int]) -> Image.Image:
    drawn = Image.blend(Image.effect_noise((800, 600), 40), Image.new("L", (800, 600), 255), 0.5).convert("RGB")
    ImageDraw.Draw(drawn).ellipse((250, 150, 550, 450), fill="black")
    return drawn.resize(size)


def roundness(path: Path) -> float:
    with Image.open(path) as image:
        dark = np.asarray(image.convert("L")) < 60
    return int(dark.any(axis=0).sum()) / int(dark.any(axis=1).sum())


@pytest.mark.parametrize(("orientation", "claimed"), [(1, (800, 600)), (6, (600, 800))])
def test_a_ball_is_round_again(
    inspector: ImageInspector, tmp_path: Path, orientation: int, claimed: tuple[int, int]
) -> None:
    path = tmp_path / "top.jpg"
    stored = ball((1000, 600)) if orientation == 1 else ball((1000, 600)).transpose(Image.Transpose.ROTATE_90)
    exif = make.exif(declared=claimed, artist="Ayşe Işık", orientation=orientation)
    stored.save(path, quality=95, exif=exif)
    before = hashlib.sha256(path.read_bytes()).digest()
    (finding,) = (d for d in inspector.inspect(path).diagnostics if d.rule == "image.stretched")
    proposal = proposal_of(finding.data)
    assert proposal is not None
    assert proposal == Proposal(800, 600, "metadata")
    copy = save_unstretched(inspector.worker, path, proposal, tmp_path / "top.jpg", lambda: False)
    assert copy.path.name == "top 2.jpg"
    assert hashlib.sha256(path.read_bytes()).digest() == before
    assert roundness(copy.path) == pytest.approx(1, abs=0.01)
    report = inspector.inspect(copy.path)
    assert (report.width, report.height, report.orientation) == (800, 600, 1)
    assert [credit.value for credit in report.credits] == ["Ayşe Işık"]
    assert "image.stretched" not in [d.rule for d in report.diagnostics]
    shared = inspector.share(copy.path, Platform.FACEBOOK, tmp_path / "paylaşım", "top")
    assert "image.stretched" not in [d.rule for d in inspector.inspect(shared.path).diagnostics]


def test_a_clear_ground_stays_clear(inspector: ImageInspector, tmp_path: Path) -> None:
    path = make.save(tmp_path / "logo.png", Image.new("RGBA", (300, 100), (200, 30, 30, 90)))
    copy = save_unstretched(
        inspector.worker, path, Proposal(200, 100, "estimate"), tmp_path / "yeni" / "logo.png", lambda: False
    )
    with Image.open(copy.path) as seen:
        assert (seen.format, seen.mode, seen.size) == ("PNG", "RGBA", (200, 100))


def test_what_cannot_be_read_gets_a_sentence(inspector: ImageInspector, tmp_path: Path) -> None:
    worker: WorkerClient = inspector.worker
    path = tmp_path / "bozuk.jpg"
    path.write_bytes(make.jpeg_bytes(make.scene(300, 200))[:900])
    for proposal in (Proposal(200, 200, "estimate"), Proposal(90_000, 200, "estimate")):
        with pytest.raises(UserError):
            save_unstretched(worker, path, proposal, tmp_path / "yeni.jpg", lambda: False)
    assert [each.name for each in tmp_path.iterdir()] == ["bozuk.jpg"]
    assert proposal_of({}) is None
