"""One word for one thing: a picture is a "görsel" wherever a user reads of it."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources/translations/birim_kalemi_en.ts"
WITHDRAWN = ("süresiz", "kondu", "konamaz", "Kare kod", "yine de çalışır", "birlikte durduğundan", "uyarmazlar")
"""Words that new users stumbled over."""
OTHER_WORD = re.compile(r"\b(?:resim|resmi(?!, resmî| hesap)|resmin|resme)\w*", re.IGNORECASE)
"""Not "resmî" (official), where the two spellings stand side by side, nor the line that platforms show: Resmi Hesap."""


def test_a_picture_has_one_name() -> None:
    catalogue = CATALOGUE.read_text(encoding="utf-8")
    texts = re.findall(r"<source>(.*?)</source>", catalogue, re.DOTALL)
    guide = (ROOT / "docs/kullanim-kilavuzu.md").read_text(encoding="utf-8").splitlines()
    assert len(texts) > 500
    assert [text for text in [*texts, *guide] if OTHER_WORD.search(text)] == []


def test_words_that_were_withdrawn_do_not_come_back() -> None:
    texts = re.findall(r"<source>(.*?)</source>", CATALOGUE.read_text(encoding="utf-8"), re.DOTALL)
    sources = [
        path.read_text(encoding="utf-8") for folder in ("ui", "services") for path in (ROOT / folder).rglob("*.py")
    ]
    quoted = [text for source in sources for text in re.findall(r'"([^"\n]*)"', source)]
    pattern = re.compile("|".join(rf"\b{word}\b" if word == "kondu" else word for word in WITHDRAWN))
    assert [text for text in [*texts, *quoted] if pattern.search(text)] == []
