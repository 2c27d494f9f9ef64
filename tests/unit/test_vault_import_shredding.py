"""An export file is deleted only while it is the one that was imported, and never something else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from models.errors import UserError
from services.vault.importing.shredding import seen, shred
from tests.vault_exports import PASSWORD

DATA = f"name,url,username,password\nX,https://x.com,a,{PASSWORD}\n".encode() * 50_000


def test_the_bytes_are_written_over_before_the_name_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "parolalar.csv"
    path.write_bytes(DATA)
    file = seen(path, DATA)
    left: list[bytes] = []

    def look_first(self: Path) -> None:
        left.append(self.read_bytes())
        os.unlink(self)  # noqa: PTH108 - Path.unlink is what is watched

    monkeypatch.setattr(Path, "unlink", look_first)
    shred(file)
    assert len(left[0]) == len(DATA)
    assert PASSWORD.encode() not in left[0]
    assert not path.exists()


def test_a_file_that_changed_a_link_and_a_missing_one_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "parolalar.csv"
    path.write_bytes(DATA)
    file = seen(path, DATA)
    other = tmp_path / "öbür"
    path.rename(other)
    path.symlink_to(other)
    with pytest.raises(UserError, match="değişmiş"):
        shred(file)
    path.unlink()
    os.link(other, path)
    with pytest.raises(UserError, match="değişmiş"):
        shred(file)
    path.unlink()
    path.write_bytes(b"yeni")
    with pytest.raises(UserError, match="değişmiş"):
        shred(file)
    assert path.read_bytes() == b"yeni"
    path.unlink()
    with pytest.raises(UserError, match="silinemedi"):
        shred(file)
    assert other.read_bytes() == DATA


def test_folders_of_clouds_are_recognised(tmp_path: Path) -> None:
    assert seen(Path("/home/a/OneDrive - Üniversite/parolalar.csv"), b"").is_synced
    assert not seen(Path("/home/a/Belgeler/parolalar.csv"), b"").is_synced
