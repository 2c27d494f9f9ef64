"""Words and their places."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.language.tokens import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ankara'da, İzmir’de", ["Ankara'da", "İzmir’de"]),
        ("3'üncü sınıf, 14.00'te, 2024-2025", ["3'üncü", "sınıf", "14.00'te"]),
        ("bkz. https://ornek.edu.tr/a-b?c=ç tamam", ["bkz", "tamam"]),
        ("www.ornek.edu.tr adresi", ["adresi"]),
        ("ornek.edu.tr/basvuru adresi", ["adresi"]),
        ("bit.ly/abc kısa", ["kısa"]),
        ("ogrenci.isleri@ornek.edu.tr adresine", ["adresine"]),
        ("@tubitak ve @baskent_edu'ya", ["ve"]),
        ("#BaşkentÜniversitesi", ["Başkent", "Üniversitesi"]),
        ("#TEKNOFEST2024 #ODTÜMezunları #bahar_şenliği", ["TEKNOFEST", "ODTÜ", "Mezunları", "bahar", "şenliği"]),
        ("'Merhaba' dedi", ["Merhaba", "dedi"]),
        ("🎓kutlu👩\u200d🎓olsun", ["kutlu", "olsun"]),
        ("üni\u00adversite", ["üni\u00adversite"]),
        ("bitti.Sonra", ["bitti", "Sonra"]),
        ("1️⃣ madde", ["madde"]),
        ("duyuru.pdf dosyası", ["dosyası"]),
        ("#Atatürk'ü anıyoruz", ["Atatürk", "anıyoruz"]),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert [token.text for token in words(text)] == found


@given(st.text(alphabet=st.sampled_from("aİı'’#@.:/-_1 \u0301\u200d🎓wÜn\n"), max_size=60) | st.text(max_size=60))
@settings(max_examples=250)
def test_spans_are_exact_and_in_order(text: str) -> None:
    last = 0
    for token in words(text):
        assert text[token.start : token.end] == token.text
        assert token.start >= last
        assert token.text
        last = token.end


def test_a_megabyte_without_a_space_is_read_in_one_go() -> None:
    assert len(list(words("a." * 250_000))) == 250_000
    assert len(list(words("ş" * 1_000_000))) == 1
    assert len(list(words("#" + "Aş" * 100_000))) == 100_000
    assert not list(words("@" * 500_000))
