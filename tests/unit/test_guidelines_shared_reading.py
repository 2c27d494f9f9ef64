"""What all rules share of a text: its words by place, how they are joined, and what was said of a spelling before."""

from __future__ import annotations

import pytest

from services.guidelines import remembered
from services.guidelines.remembered import Remembered
from services.guidelines.sentences import ROUGH_END, sentences
from services.guidelines.tokens import APART, CLOSE, LISTED, Words, signs_of
from services.guidelines.word_files import plain


def test_a_spelling_is_asked_about_once() -> None:
    asked: list[str] = []

    def ask(word: str) -> bool:
        asked.append(word)
        return word.isupper()

    answers = Remembered(ask)

    assert [answers[word] for word in ("SINAV", "sınav", "SINAV", "sınav")] == [True, False, True, False]
    assert asked == ["SINAV", "sınav"]


def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_MOST", 3)
    answers = Remembered(len)

    assert [answers["a" * size] for size in range(8)] == list(range(8))
    assert 1 <= len(answers) <= 3


def test_words_tell_how_each_is_joined_to_the_next() -> None:
    words = Words("Kayıt, sınav sonucu; “ders”  notu")

    assert words.spaced == [False, True, False, False, False]
    assert words.joints == [LISTED, CLOSE, APART, CLOSE]
    assert Words("").spaced == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Bir “söz” ve \"iki\" ve «üç» ve ‘dört’ ve 'beş'.", ["“söz”", '"iki"', "«üç»", "‘dört’", "'beş'"]),
        ("Ankara'da ve İzmir'de", []),
        ("okul‘un’ bahçesi", []),
        ("“açık kaldı\nbitti”", []),
    ],
)
def test_quotation_marks_are_found_by_their_opening_one(text: str, quoted: list[str]) -> None:
    assert [text[slice(*span)] for span in Words(text).quotes] == quoted


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ('Geldi." Sonra... gitti!\n\nBitti', ['Geldi."', " Sonra...", " gitti!", "Bitti"]),
        ("Prof. Dr. Ak 2. kez geldi. Sustu", ["Prof. Dr. Ak 2. kez geldi.", " Sustu"]),
        ("Saat 14.30'da www.x.tr", ["Saat 14.30'da www.x.tr"]),
    ],
)
def test_sentences_end_where_a_sign_and_a_blank_stand(text: str, parts: list[str]) -> None:
    folded = text.lower()  # ascii
    assert [folded[start:end].strip("\n") for start, end in sentences(folded)] == [
        part.lower() for part in parts
    ]  # ascii


def test_a_rough_end_takes_the_blanks_along() -> None:
    assert [match[0] for match in ROUGH_END.finditer("Bir.  İki?!\n\nÜç.dört\n\nBeş")] == [".  ", "?!\n\n", "\n\n"]


def test_a_text_and_the_parts_of_names_are_made_plain_alike() -> None:
    long = "Şükrü Ağaoğlu'nun IŞIK’lı çalışması ١٢ ve ９ " * 3

    assert plain("IŞIK") == "isik"
    assert plain("٣４") == "34"
    assert plain(long) == " ".join(plain(word) for word in long.split(" "))


def test_the_signs_of_a_text_are_its_letters_and_marks() -> None:
    assert signs_of("Ada ⏰ 14") == frozenset("Ad a⏰14")
