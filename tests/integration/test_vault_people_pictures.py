"""A card held up as a picture, through the real worker."""

from __future__ import annotations

from pathlib import Path

import pytest
import segno
from PIL import Image

from models.errors import UserError
from services.vault.people.card import read_card
from services.vault.people.pictures import card_in_picture, is_picture
from services.vault.scanner import CodeScanner
from tests.vault_people_support import ayse


def test_a_card_is_read_from_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "kart.png"
    segno.make(ayse().signed_card().text(), error="m").save(str(path), scale=4)
    assert is_picture(path.read_bytes())
    for picture in (path, path.read_bytes()):
        assert read_card(card_in_picture(CodeScanner(), picture)).card == ayse().card


def test_a_picture_without_a_code_is_told(tmp_path: Path) -> None:
    path = tmp_path / "bos.png"
    Image.new("RGB", (200, 200), "white").save(path)
    with pytest.raises(UserError) as caught:
        card_in_picture(CodeScanner(), path)
    assert "dosya olarak" in caught.value.turkish()


def test_text_is_no_picture() -> None:
    assert not is_picture(ayse().signed_card().lines().encode())
