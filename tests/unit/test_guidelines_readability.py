"""The gauge of readability: the formulas, what counts as a word and a sentence, and when it is silent."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Language
from services.guidelines.readability import Ease, Gauge, gauge
from services.guidelines.sentences import sentences
from services.language import turkish

PLAIN = "Ali okula gitti. Ayşe eve geldi. Biz de çay içtik."
# Words of 2 3 2 | 2 2 2 | 1 1 1 2 syllables.


def measured(text: str, language: Language = Language.TURKISH) -> Gauge:
    found = gauge(text, language)
    assert found is not None
    return found


def test_turkish_is_measured_by_the_published_formulas() -> None:
    found = measured(PLAIN)
    assert (found.sentences, found.words, found.syllables) == (3, 10, 18)
    assert found.ease == pytest.approx(min(100.0, 198.825 - 40.175 * 1.8 - 2.610 * 10 / 3))
    assert found.years == pytest.approx(math.sqrt(10 / 3 * 0.84 / 3))
    assert found.level is Ease.VERY_EASY


def test_long_words_weigh_as_bezirci_and_yilmaz_have_it() -> None:
    text = (
        "Üniversitelerimizdeki araştırmacılarımız değerlendirmelerini yayımlamışlar, bilim insanları okuyacaklar, biz "
    )
    text += "seviniriz."
    found = measured(text)
    long, five, four = 3, 2, 2
    assert found.sentences == 1
    assert found.years is not None
    lowest = math.sqrt(found.words * (26.25 * long))
    highest = math.sqrt(found.words * (26.25 * (long + five + four)))
    assert lowest < found.years < highest
    assert found.level is Ease.VERY_HARD


def test_english_is_measured_by_flesch() -> None:
    found = measured("The cat sat on the mat. It was a good day for us.", Language.ENGLISH)
    assert (found.sentences, found.words, found.syllables) == (2, 13, 13)
    assert found.ease == pytest.approx(min(100.0, 206.835 - 84.6 - 1.015 * 6.5))
    assert found.years is None


def test_longer_sentences_and_words_are_harder() -> None:
    long = "Öğrencilerimizin akademik başarılarının değerlendirilmesi kapsamında düzenlenecek etkinliklere "
    assert measured(long + "katılabilirsiniz efendim.").ease < measured(PLAIN).ease


def test_links_tags_figures_and_titles_do_not_disturb() -> None:
    noisy = "Ali okula gitti. Ayşe eve geldi. 12.30 @kau #bahar https://kau.edu.tr/uzun-bir-adres Biz de çay içtik. 🎓"
    assert measured(noisy).words == 10
    titled = "Prof. Dr. Ali Can 2. sınıf için ders verdi. Herkes çok mutlu oldu."
    assert measured(titled).sentences == 2


@pytest.mark.parametrize("text", ["", "Merhaba!", "#a #b @c https://d.tr", "12 13 14 15 16 17 18 19 20"])
def test_a_few_words_are_not_judged(text: str) -> None:
    assert gauge(text, Language.TURKISH) is None


def test_other_languages_are_not_judged() -> None:
    assert gauge(PLAIN, Language.GERMAN) is None


@given(st.text(max_size=200), st.sampled_from([Language.TURKISH, Language.ENGLISH]))
def test_any_text_has_a_place_on_the_scale(text: str, language: Language) -> None:
    found = gauge(text, language)
    if found is not None:
        assert 0 <= found.ease <= 100
        assert found.level in Ease
        assert found.words >= found.sentences >= 1
        assert found.syllables >= found.words


@given(st.text(alphabet=st.sampled_from("ab .!?\n2“”Dr"), max_size=60))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    folded = turkish.fold(text)
    spans = list(sentences(folded))
    assert spans == sorted(spans)
    assert all(a < b <= len(text) for a, b in spans)
    assert " ".join(folded[a:b] for a, b in spans).split() == folded.split()
