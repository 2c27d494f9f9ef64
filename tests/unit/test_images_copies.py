"""Copies on the disk: what is said where one cannot be written."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

import pytest

from models.errors import UserError
from services.images.copies import write_copy


@pytest.mark.parametrize(
    ("number", "hint"),
    [(errno.EACCES, "izniniz yok"), (errno.EROFS, "izniniz yok"), (errno.ENOSPC, "yer kalmamış"), (errno.ENOENT, "ve")],
)
def test_the_hint_tells_why_a_copy_was_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, hint: str
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    with pytest.raises(UserError) as caught:
        write_copy(b"x", tmp_path / "çıktı", "a.jpg", "JPEG")
    assert str(caught.value.message) == "Kopya bu klasöre yazılamadı: çıktı"
    assert hint in str(caught.value.hint)
