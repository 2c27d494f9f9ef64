"""Waiting for the disk ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import Cancelled, UserError
from services.patience import TooSlow, in_time
from tests.data.images import make
from ui.images import intake


@pytest.fixture
def released() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()
    for thread in threading.enumerate():
        if thread.name == "patience":
            thread.join(5)


def test_answers_and_errors_come_back() -> None:
    assert in_time(lambda: 5, 5) == 5
    with pytest.raises(KeyError):
        in_time(lambda: {}["a"], 5)


def test_what_hangs_is_given_up(released: threading.Event) -> None:
    with pytest.raises(TooSlow):
        in_time(released.wait, 0.05)


def test_a_folder_brings_the_pictures_below_it(tmp_path: Path) -> None:
    for name in ("b/c/2.JPG", "a.png", "b/1.heic", ".gizli/3.png", "b/not.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "b" / "döngü").symlink_to(tmp_path)
    found = intake.expand([tmp_path, tmp_path / "b" / "not.txt"], lambda: False)
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a.png", "b/1.heic", "b/c/2.JPG", "b/not.txt"]


def test_a_folder_without_rights_is_one_entry_among_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make.save(tmp_path / "a.png", make.scene(10, 10))
    (closed := tmp_path / "kapalı").mkdir()
    true_scandir = intake.os.scandir

    def scandir(path: str) -> object:  # root may read everything, so a test cannot take rights away
        if Path(path) == closed:
            raise PermissionError(13, "no", str(path))
        return true_scandir(path)

    monkeypatch.setattr(intake.os, "scandir", scandir)
    assert set(intake.expand([tmp_path], lambda: False)) == {closed, tmp_path / "a.png"}


def test_a_drive_that_hangs_is_one_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, released: threading.Event
) -> None:
    monkeypatch.setattr(intake, "_SECONDS", 0.1)
    monkeypatch.setattr(intake.os, "walk", lambda *_args, **_named: released.wait() and [])
    assert intake.expand([tmp_path], lambda: False) == [tmp_path]


def test_too_many_and_cancelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MOST", 3)
    for number in range(5):
        (tmp_path / f"{number}.png").write_bytes(b"")
    with pytest.raises(UserError):
        intake.expand([tmp_path], lambda: False)
    with pytest.raises(Cancelled):
        intake.expand([tmp_path], lambda: True)
