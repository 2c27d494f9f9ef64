"""Swearing behind dots, stars, figures, spaces and stretched letters."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.checking import Snapshot
from models.enums import Language, Severity
from services.guidelines.rules.disguised import DisguisedSwearingChecker

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def found(text: str, language: Language = Language.TURKISH) -> list[str]:
    diagnostics = DisguisedSwearingChecker().check(Snapshot(text, language, NOW), lambda: False)
    return [text[one.start : one.end] for one in diagnostics]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("a m k yine mi sınav", "a m k"),
        ("hadi s i k t i r git", "s i k t i r"),
        ("o.ç seni", "o.ç"),
        ("a.q ya", "a.q"),
        ("amqqqq geçtim", "amqqqq"),
        ("siiiktir git", "siiiktir"),
        ("Orospuuuu diye bağırdı", "Orospuuuu"),
        ("amınaaaa koyayım", "amınaaaa"),
        ("g*tüm dondu", "g*tüm"),
        ("s*çtık beyler", "s*çtık"),
        ("or*spu çocuğu", "or*spu"),
        ("s**tir git", "s**tir"),
        ("ş*refsiz herif", "ş*refsiz"),
        ("o... çocuğu dedi", "o... çocuğu"),
        ("s.ktir git", "s.ktir"),
        ("s...ktir git", "s...ktir"),
        ("or..pu çocuğu", "or..pu"),
        ("s1kt1r git", "s1kt1r"),
        ("0rospu çocuğu", "0rospu"),
        ("y4rrak gibi", "y4rrak"),
        ("$erefsiz adam", "$erefsiz"),
    ],
)
def test_what_is_hidden_is_found(text: str, word: str) -> None:
    assert found(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "çok sıkıldıııım",
        "hava sıcaaaak",
        "aminnnn, inşallah hepimiz geçeriz",
        "oleeeey, bahar şenliği başlıyor!",
        "Randevu için A. K. ile görüşün, şüpheli O.Ç. (34) gözaltında.",
        "T.C. Sağlık Bakanlığı, No.5, S.S. Kooperatifi",
        "Formül: v = g*t, sonra a*k + b*k",
        "A1 blok, B2 düzeyi, C1-C2, 3D yazıcı, 2B çizim",
        "AQ12 ve S1K4 kodlu odalar",
        "birim@ornek.edu.tr adresine yazın, @sikayetvar hesabı, #amk etiketi",
        "Vitaminler: A B C D E K",
        "öğrenci*ler ve akademisyen*ler",
        "Seçenekler: a.b.c.d. yanıtlar",
        "şikâyetvar.com.tr ve siklon.org adresleri",
        "Sıra sizde...katılın! Konu: sk.lar, kat.planı, or.müh.",
        "Saat 14.00'te, 10.30-12.00 arası, 3. kat",
        "1. sınıflar 4. kata, 2. sınıflar 3. kata",
        "",
    ],
)
def test_ordinary_texts_pass(text: str) -> None:
    assert found(text) == []


def test_an_error_with_a_reason() -> None:
    (one,) = DisguisedSwearingChecker().check(Snapshot("s*ktir", Language.TURKISH, NOW), lambda: False)
    assert one.severity is Severity.ERROR
    assert one.article == 6
    assert "s*ktir" in one.message.turkish()
    assert one.explanation is not None


def test_english_posts_are_left_alone() -> None:
    assert found("a m k", Language.ENGLISH) == []


@given(st.text(alphabet="amkqsiçtoğr*. @$10éİß\n", max_size=80))
def test_any_text_is_answered_within_its_bounds(text: str) -> None:
    for one in DisguisedSwearingChecker().check(Snapshot(text, Language.TURKISH, NOW), lambda: False):
        assert 0 <= one.start < one.end <= len(text)
