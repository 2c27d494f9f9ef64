"""Two posts that say the same thing are found; two posts about the same thing are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.planning import OtherPost
from services.planning.likeness import NEAR, likeness, same_words, signature
from services.planning.verdicts import repeat_verdicts

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
TALK = (
    "“Denizde plastik” söyleşimiz 3 Aralık Perşembe günü saat 14.00’te Mavi Salon’da. Konuğumuz Doç. Dr. Derya Ilgın. "
    "Bütün öğrencilerimizi bekliyoruz."
)
SAME = [
    TALK.replace("3 Aralık Perşembe", "10 Aralık Perşembe").replace("14.00", "15.30"),
    TALK.replace("söyleşimiz", "söyleşisi").replace("Bütün öğrencilerimizi", "Bütün öğrencileri"),
    TALK.upper().replace("I", "İ"),
    TALK + " Ayrıntılar: https://cevre.kaun.example/soylesi #Söyleşi",
    "Hatırlatıyoruz! " + TALK,
]
OTHER = [
    "Su kalitesi söyleşimiz 8 Ocak Perşembe günü saat 10.00’da Kırmızı Salon’da. Konuğumuz Prof. Dr. Ali Ürkmez.",
    "Denizdeki plastik atıklar üzerine yazdığımız rapor yayımlandı; tamamını sayfamızda okuyabilirsiniz.",
    "Yüksek lisans başvurularımız başladı. Kontenjanlar, koşullar ve başvuru adımları enstitümüzün sayfasında.",
]


@pytest.mark.parametrize("text", SAME)
def test_the_same_announcement_is_found_again(text: str) -> None:
    assert likeness(signature(TALK), signature(text)) >= NEAR


@pytest.mark.parametrize("text", OTHER)
def test_another_announcement_is_another(text: str) -> None:
    assert likeness(signature(TALK), signature(text)) < NEAR


def test_a_greeting_may_come_every_week() -> None:
    assert signature("Günaydın!") == signature("İyi haftalar!") == frozenset()
    assert likeness(frozenset(), signature(TALK)) == 0.0
    greeting = signature("Herkese iyi haftalar!")
    away = OtherPost("b", "", NOW - timedelta(days=7), published=True, accounts=frozenset(), signature=greeting)
    draft = replace(away, moment=None, published=False)
    assert list(repeat_verdicts(greeting, NOW, [away, draft])) == []


def test_a_few_words_are_found_again_on_the_same_day_letter_for_letter() -> None:
    said = "Diyarbakır öğrenci kampı kayıtları"
    other = OtherPost("b", said, NOW, published=False, accounts=frozenset(), signature=signature(said))
    (found,) = repeat_verdicts(signature("DİYARBAKIR  öğrenci kampı kayıtları"), NOW, [other])
    assert found.rule == "guideline.2.duplicate"
    assert list(repeat_verdicts(signature("Diyarbakır öğrenci kampı sonuçları"), NOW, [other])) == []


def test_a_sentence_of_a_long_text_is_no_copy_of_it() -> None:
    long = " ".join(OTHER) + " " + TALK
    assert (
        likeness(signature("Konuğumuz Doç. Dr. Derya Ilgın. Bütün öğrencilerimizi bekliyoruz."), signature(long)) < NEAR
    )


def test_same_words_are_blind_to_case_and_space_only() -> None:
    assert same_words("İYİ  Haftalar\n", "iyi haftalar")
    assert not same_words("iyi haftalar", "iyi bayramlar")
