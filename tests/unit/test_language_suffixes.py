"""The suffix automaton: recognising and carrying over endings."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.guidelines.patterns import PatternError, compile_pattern
from services.guidelines.rewriting import rewrite
from services.language.suffixes import BARE, Endings, inflect, readings, softened
from services.morphology.morphology import Morphology
from services.paths import RESOURCES


@pytest.mark.parametrize(
    ("stem", "form"),
    [
        ("adam", "adamlarımızdan"),
        ("adam", "adamınınki"),
        ("görevli", "görevlisine"),
        ("görevli", "görevlilerindendir"),
        ("kız", "kızlarla"),
        ("öğrenci", "öğrencisiyle"),
        ("üye", "üyeleriydi"),
        ("müdür", "müdürümüzün"),
        ("doktor", "doktorunuza"),
        ("sürücü", "sürücüymüş"),
        ("hasta", "hastalarındaki"),
        ("genç", "gençten"),
    ],
)
def test_inflected_forms_are_read(stem: str, form: str) -> None:
    assert readings(stem, form[len(stem) :])


@pytest.mark.parametrize(
    ("stem", "form"),
    [
        ("adam", "adamakıllı"),
        ("bayan", "bayanlik"),
        ("kör", "körfez"),
        ("kız", "kızıl"),
        ("özürlü", "özürlüğ"),
        ("amele", "ameliyat"),
    ],
)
def test_other_words_are_not(stem: str, form: str) -> None:
    assert not readings(stem, form[len(stem) :])


def test_an_ambiguous_ending_has_all_its_readings() -> None:
    assert {(e.possessive, e.case) for e in readings("adam", "ı") if not e.tail} == {("3s", ""), ("", "acc")}


@pytest.mark.parametrize(
    ("word", "endings", "form"),
    [
        ("insan", Endings(plural=True, possessive="1p", case="abl"), "insanlarımızdan"),
        ("insanlık", Endings(case="gen"), "insanlığın"),
        ("ülke", Endings(possessive="3s", case="dat"), "ülkesine"),
        ("denk", Endings(case="acc"), "denki"),
        ("renk", Endings(), "renk"),
        ("Roman", Endings(plural=True, case="gen"), "Romanların"),
        ("kitap", Endings(case="loc", tail="ki"), "kitaptaki"),
        ("kitap", Endings(possessive="2p", tail="is"), "kitabınızdır"),
    ],
)
def test_endings_are_spelt(word: str, endings: Endings, form: str) -> None:
    assert inflect(word, endings) == form


@settings(max_examples=200)
@given(
    st.sampled_from(["insan", "görevli", "çalışan", "kadın", "ülke", "göçmen", "otizmli", "sürücü", "doktor", "trans"]),
    st.booleans(),
    st.sampled_from(["", "1s", "2s", "3s", "1p", "2p", "3p"]),
    st.sampled_from(["", "acc", "dat", "loc", "abl", "gen", "ins"]),
    st.sampled_from(["", "is", "was", "if"]),
)
def test_what_is_spelt_is_read_again(word: str, plural: bool, possessive: str, case: str, tail: str) -> None:
    endings = Endings(plural, possessive, case, tail)
    form = inflect(word, endings)
    assert endings in readings(word, form[len(word) :])


@pytest.mark.parametrize(
    ("template", "found", "endings", "compound", "wanted"),
    [
        ("bilim insan~", "Bilim Adamları", [Endings(True, "3s")], True, "Bilim İnsanları"),
        ("bilim insan~", "BİLİM ADAMI", [Endings(False, "3s")], True, "BİLİM İNSANI"),
        ("bilim insan~", "Bilimadamı", [Endings(False, "3s")], True, "Bilim insanı"),
        ("kabin görevli~C", "hostese", [Endings(case="dat")], False, "kabin görevlisine"),
        ("insanlık~D", "insanoğluna", [Endings(False, "3s", "dat")], True, "insanlığa"),
        ("Roman~", "Çingene'nin", [Endings(case="gen")], False, "Roman'ın"),
        ("tek başına", "Kız başına", [BARE], False, "Tek başına"),
    ],
)
def test_rewriting(template: str, found: str, endings: list[Endings], compound: bool, wanted: str) -> None:
    assert rewrite(template, found, endings, "", compound=compound)[0] == wanted


@pytest.mark.parametrize(
    ("template", "found", "endings", "wanted"),
    [
        ("hak~", "imtiyazını", [Endings(possessive="3s", case="acc")], "hakkını"),
        ("iş yeri~", "firmada", [Endings(case="loc")], "iş yerinde"),
        ("avrat~", "KARIYI", [Endings(case="acc")], "AVRADI"),
        ("Irak~", "Babil'i", [Endings(case="acc")], "Irak'ı"),
        ("TRT~", "Radyo’nun", [Endings(case="gen")], "TRT’nin"),
        ("kâğıt~", "Kağıdı", [Endings(case="acc")], "Kâğıdı"),
    ],
)
def test_rewriting_by_the_lexicon(template: str, found: str, endings: list[Endings], wanted: str) -> None:
    put = Morphology(RESOURCES / "morphology").inflector.with_endings
    assert rewrite(template, found, endings, "", compound=False, put=put)[0] == wanted


def test_names_keep_their_letters_by_ear_too() -> None:
    assert rewrite("Irak~", "Babil'i", [Endings(case="acc")], "", compound=False) == ["Irak'ı"]


def test_softening() -> None:
    assert (softened("çocuk"), softened("renk"), softened("kitap"), softened("insan")) == (
        "çocuğ",
        "reng",
        "kitab",
        "insan",
    )


def test_a_pattern_nobody_can_read_is_refused() -> None:
    with pytest.raises(PatternError):
        compile_pattern("söz~*")
