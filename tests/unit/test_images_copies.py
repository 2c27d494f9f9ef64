"""Copies on the disk: what is said where one cannot be written."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

import pytest

from models.errors import UserError
from services.images.copies import folder_name, write_copy


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


def test_a_folder_is_named_in_whole_words() -> None:
    words = "2026-11-30 Instagram Sevgili öğrencilerimiz, Fen Fakültesi olarak bu yılki söyleşi günümüzü açıyoruz"
    assert folder_name(words) == "2026-11-30 Instagram Sevgili öğrencilerimiz, Fen Fakültesi olarak bu yılki"
    assert folder_name("ğ" * 90) == "ğ" * 80
    assert folder_name("kısa: ad") == "kısa- ad"
