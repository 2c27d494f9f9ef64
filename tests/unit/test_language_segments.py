"""Where a paragraph is cut: after a sentence that ends beyond doubt, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.language.segments import segments

WORDS = ["geldi", "Prof", "Dr", "Ayşe", "ve", "3", "20.00", "“Evet", "bitti”", "(son", "mu", "İzmir'de", "üyesi"]
TEXTS = st.lists(
    st.sampled_from([*WORDS, ".", "!", "?", "…", "...", " ", "  ", "\t", "🎉", "#etiket", "@biz", "www.a.edu.tr"])
).map("".join)


def pieces(text: str) -> list[str]:
    return [piece for _, piece in segments(text)]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Kayıtlar başladı. Son gün cuma.", ["Kayıtlar başladı.", "Son gün cuma."]),
        ("Hazır mısınız? Başlıyoruz! Bekleriz...", ["Hazır mısınız?", "Başlıyoruz!", "Bekleriz..."]),
        ("Tören Ankara'da. Çıkış erken.", ["Tören Ankara'da.", "Çıkış erken."]),
        ("Öyle düşündük... Ama olmadı.", ["Öyle düşündük...", "Ama olmadı."]),
        ("", []),
    ],
)
def test_sentences_are_cut(text: str, cut: list[str]) -> None:
    assert pieces(text) == cut


@pytest.mark.parametrize(
    "text",
    [
        "Konuşmacı Prof. Ayşe Demir.",
        "Dr. Öğr. Üyesi. Ayşe Demir konuştu.",
        "Tören bkz. Ek sayfada.",
        "Yıl 2026. Nisan geldi.",
        "M. Kemal geldi mi? O da geldi.",
        "Saat 14.00. Yer salon.",
        "Adres www.baskent.edu. Yarın açılır.",
        "Yer @birim. Yarın açılır.",
        "Hepsi #bahar. Yarın açılır.",
        "Sordu: “Geldi mi?” Kimse bilmiyordu.",
        "Sonra (üç kişiydik.) Bitti.",
        "Bitti.  Yarın açılır.",
        "Bitti.Yarın açılır.",
        "Bitti. yarın açılır.",
        "Bitti. 3 Nisan'da açılır.",
        "Bitti! 🎉 Yarın açılır.",
        "Bitti. Baskent.de yazar.",
        "Bitti. Yarın@baskent.edu.tr yazar.",
    ],
)
def test_doubtful_ends_are_no_cut(text: str) -> None:
    assert pieces(text) == [text]


@settings(max_examples=200)
@given(TEXTS)
def test_pieces_are_the_paragraph_and_are_cut_no_further(text: str) -> None:
    assert " ".join(pieces(text)) == text
    assert all(text.startswith(piece, start) for start, piece in segments(text))
    for cut, (start, _) in enumerate(segments(text)):
        assert pieces(text[start:]) == pieces(text)[cut:]
        assert pieces(text[: max(0, start - 1)]) == pieces(text)[:cut]
