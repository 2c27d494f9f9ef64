"""Set-up codes from files and from pictures in memory, through a real worker process."""

from __future__ import annotations

import io
import logging
import random
from pathlib import Path

import pytest
from PIL import Image

from models.errors import Cancelled, UserError
from services.images.client import WorkerClient
from services.vault.scanner import CodeScanner
from tests.benchmarks.vault_qr_pictures import draw, encoded


class Workers:
    """Hands out workers, and remembers them."""

    def __init__(self) -> None:
        self.made: list[WorkerClient] = []

    def __call__(self) -> WorkerClient:
        self.made.append(WorkerClient())
        return self.made[-1]


@pytest.fixture
def workers() -> Workers:
    return Workers()


@pytest.fixture
def scanner(workers: Workers) -> CodeScanner:
    return CodeScanner(workers)


def test_a_code_in_a_file_and_in_memory(
    scanner: CodeScanner, workers: Workers, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    dice = random.Random(1)
    sheet = draw(dice)
    data = encoded(sheet.pixels, dice)
    path = tmp_path / "karekod ğüş.png"
    path.write_bytes(data)
    (in_file,) = scanner.read_file(path)
    (in_memory,) = scanner.read_picture(data)
    assert in_file.text.reveal() == in_memory.text.reveal() == sheet.text
    assert 0 < in_file.top < 1
    assert sheet.text not in repr(in_file) + caplog.text
    assert list(tmp_path.iterdir()) == [path], "what came in memory goes on no disk"
    assert [worker.process_id for worker in workers.made] == [None, None], "each ended with its picture"


def test_what_is_no_picture_gets_a_sentence(scanner: CodeScanner, workers: Workers, tmp_path: Path) -> None:
    large = tmp_path / "yüz megabayt.png"
    with large.open("wb") as file:
        file.truncate(100_000_000)
    blank = io.BytesIO()
    Image.new("L", (300, 200), 255).save(blank, "PNG")
    said: list[str] = []
    for read in (
        lambda: scanner.read_file(large),
        lambda: scanner.read_picture(b"x" * 70_000_000),
        lambda: scanner.read_picture(blank.getvalue()),
    ):
        with pytest.raises(UserError) as told:
            read()
        said.append(told.value.turkish())
    assert "MB sınırını" in said[0]
    assert "MB sınırını" in said[1]
    assert "karekod yok" in said[2]
    assert all(worker.process_id is None for worker in workers.made)


def test_a_reading_can_be_cancelled(scanner: CodeScanner) -> None:
    with pytest.raises(Cancelled):
        scanner.read_picture(b"", lambda: True)
