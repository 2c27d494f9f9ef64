"""The Turkish engine with its real data: what is a word, what is a slip, what was meant."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.paths import RESOURCES
from services.spelling import turkish_engine
from tests.benchmarks.turkish_typos import read_typos

SEVERAL = 200


def accepts(word: str) -> bool:
    return turkish_engine(RESOURCES).words.accepts(word)


def suggest(word: str) -> tuple[str, ...]:
    return turkish_engine(RESOURCES).suggester.suggest(word)


@pytest.mark.parametrize(
    "word",
    "öğrencilerimizdekilerden okulumuzunkiler gelemeyecekmişsiniz kitabımızdan burnundan hakkından saatinden "  # noqa: SIM905 - a column of words is not readable
    "buzdolabımızda suyundan ağzını sevmediklerimizden yapıyorlarsa görüşebilirsek başlıyoruz söylüyordunuz yiyeceğiz "
    "gidiyordu etmektedir KÂĞIDIMIZ İZMİRLİLERİN millî Işığı metodu tirenin nöropsikolojinin karekodun".split(),
)
def test_right_words_are_accepted(word: str):
    assert accepts(word) or turkish_engine(RESOURCES).words.is_name(word)


@pytest.mark.parametrize(
    "word",
    "şöför orjinal birşey herşeyi geldimi yanlız herkez süpriz labaratuvar kitapda okuldanda gelyor öğrencilermiz "  # noqa: SIM905 - a column of words is not readable
    "ogrencilerimiz güzell sürdürülebilirik metotu kitapı renki".split(),
)
def test_wrong_words_are_refused(word: str):
    assert not accepts(word)


@pytest.mark.parametrize("word", ["birimindedir", "birimdeyiz", "ambleminiz", "sırtüstünde", "Ahmet", "Selin"])
def test_rare_forms_of_common_words_and_names_are_no_slips(word: str):
    assert accepts(word) or turkish_engine(RESOURCES).words.is_name(word)


@pytest.mark.parametrize(
    "word", ["Egitim", "Çünki", "Orjinali", "Ayrica", "Diger", "Buyuk", "Klüp", "eczahane", "baslayacak"]
)
def test_slips_are_neither_words_nor_names(word: str):
    words = turkish_engine(RESOURCES).words
    assert not accepts(word)
    assert words.right_form(word) is not None or not words.is_name(word)


def test_a_rare_form_one_slip_from_a_frequent_one_is_a_slip():
    slip, meant = "uyursunlar", "uyusunlar"
    assert turkish_engine(RESOURCES).words.morphology.accepts(slip)
    assert not accepts(slip)
    assert accepts(meant)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("ogrencilerimiz", "öğrencilerimiz"),
        ("orjinalliğini", "orijinalliğini"),
        ("geliyom", "geliyorum"),
        ("alıcam", "alacağım"),
        ("başlıycak", "başlayacak"),
        ("bilyormusunuz", "biliyor musunuz"),
        ("çoook", "çok"),
        ("etkinliğimzde", "etkinliğimizde"),
        ("Üniverstemiz", "Üniversitemiz"),
        ("ETKİNLİĞMİZ", "ETKİNLİĞİMİZ"),
        ("bitirdiktensonra", "bitirdikten sonra"),
        ("istanbulun", "İstanbul'un"),
        ("birdaha", "bir daha"),
        ("yapacam", "yapacağım"),
        ("gelicem", "geleceğim"),
        ("ahmet", "Ahmet"),
        ("wifi", "Wi-Fi"),
    ],
)
def test_the_word_that_was_meant_comes_first(wrong: str, right: str):
    assert suggest(wrong)[0] == right


def test_suggestions_are_accepted_themselves():
    engine = turkish_engine(RESOURCES)
    for typo in read_typos("dev")[:SEVERAL]:
        for suggestion in suggest(typo.wrong):
            for part in suggestion.split(" "):
                base = part.split("'")[0]
                right = engine.words.accepts(base) or engine.words.is_name(base) or base in ("mi", "mı", "mu", "mü")
                assert right, (typo.wrong, suggestion)


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_gets_an_answer(text: str):
    accepts(text)
    suggestions = suggest(text)
    assert len(suggestions) <= 7
    assert text not in suggestions


@pytest.mark.parametrize("word", ["a" * 10_000, "ş\ud800", "a\0b", "e\u0301\u0301\u0301", "кириллица", "漢字", "", " "])
def test_hostile_words_are_no_words(word: str):
    assert not accepts(word)
    suggest(word)


def test_lanes_that_ask_at_once_share_one_engine(tmp_path: Path):
    resources = tmp_path / "resources"
    resources.symlink_to(RESOURCES)
    with ThreadPoolExecutor(4) as lanes:
        engines = list(lanes.map(turkish_engine, [resources] * 4))
    assert len({id(engine) for engine in engines}) == 1
