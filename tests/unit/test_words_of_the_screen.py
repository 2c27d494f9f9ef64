"""One word for one thing: a picture is a "görsel" wherever a user reads of it."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OTHER_WORD = re.compile(r"\b(?:resim|resmi|resmin|resme)\w*", re.IGNORECASE)  # not "resmî": official


def test_a_picture_has_one_name() -> None:
    catalogue = (ROOT / "resources/translations/birim_kalemi_en.ts").read_text(encoding="utf-8")
    texts = re.findall(r"<source>(.*?)</source>", catalogue, re.DOTALL)
    guide = (ROOT / "docs/kullanim-kilavuzu.md").read_text(encoding="utf-8").splitlines()
    assert len(texts) > 500
    assert [text for text in [*texts, *guide] if OTHER_WORD.search(text)] == []
