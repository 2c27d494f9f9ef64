"""Article 3: everyday words without their vowels."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest

from models.checking import Snapshot, UnitContext
from models.enums import Language
from services.guidelines.register import turkish_lexicon
from services.guidelines.rules.shorthand import ShorthandChecker
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
CHECKER = ShorthandChecker(partial(turkish_lexicon, RESOURCES))


def mended(text: str, language: Language = Language.TURKISH, dictionary: frozenset[str] = frozenset()) -> str:
    """Return ``text`` with the first fix of every finding applied."""
    snapshot = Snapshot(text, language, NOW, unit=UnitContext(dictionary=dictionary))
    for one in sorted(CHECKER.check(snapshot, lambda: False), key=lambda d: -d.start):
        text = text[: one.start] + one.fixes[0].replacement + text[one.end :]
    return text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Arkdşlr, ltfn kayıt olun", "Arkadaşlar, lütfen kayıt olun"),
        ("hrks davetli, bklyrz", "herkes davetli, bekliyoruz"),
        ("snvlr bitti, grşrz", "sınavlar bitti, görüşürüz"),
        ("nslsınız gnclr", "nasılsınız gençler"),
        ("teşkkrlr hcm", "teşekkürler hocam"),
    ],
)
def test_what_lost_its_vowels_is_written_in_full(text: str, right: str) -> None:
    assert mended(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Prof. Dr. ve Yrd. Doç. bkz. krş. vb. tlf. no",
        "Sözlükte “ltfn” kısaltması var",
        "HTML, CSS, LTFN ve NSLS kodları",
        "html css php npm mhz kwh",
        "Kart, kurt, yurt, sınav, yarın, bugün",
        "Lütfn bir harf eksik, bu yazım yanlışıdır",
        "",
    ],
)
def test_abbreviations_words_and_slips_pass(text: str) -> None:
    assert mended(text) == text


def test_english_and_the_units_own_words_pass() -> None:
    assert mended("ltfn", Language.ENGLISH) == "ltfn"
    assert mended("ltfn", dictionary=frozenset({"ltfn"})) == "ltfn"
