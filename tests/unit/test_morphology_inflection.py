"""The endings of one noun put on another, by the lexicon."""

from __future__ import annotations

import pytest

from services.language.suffixes import Endings
from services.morphology.inflection import Inflector
from services.morphology.morphology import Morphology
from services.paths import RESOURCES


@pytest.fixture(scope="module")
def morphology() -> Morphology:
    return Morphology(RESOURCES / "morphology")


@pytest.fixture(scope="module")
def inflector(morphology: Morphology) -> Inflector:
    return morphology.inflector


@pytest.mark.parametrize(
    ("form", "stem", "other", "wanted"),
    [
        # what happens to the stem: one consonant softens or doubles, a vowel drops, a front vowel follows a back one
        ("okulumuzu", "okul", "merkez", "merkezimizi"),
        ("okula", "okul", "ders", "derse"),
        ("evi", "ev", "hat", "hattı"),
        ("evimizde", "ev", "zihin", "zihnimizde"),
        ("evlerinden", "ev", "usul", "usullerinden"),
        ("kitabının", "kitap", "sahne", "sahnesinin"),
        ("şehrimizi", "şehir", "metin", "metnimizi"),
        ("evi", "ev", "renk", "rengi"),
        ("evi", "ev", "hâl", "hâli"),
        ("evi", "ev", "hal", "hali"),
        ("evi", "ev", "psikolog", "psikoloğu"),
        ("evi", "ev", "nörobiyolog", "nörobiyoloğu"),
        ("evi", "ev", "blog", "blogu"),
        ("evleri", "ev", "dikkât", "dikkâtleri"),
        ("evinin", "ev", "mahkûm", "mahkûmunun"),
        # the tail
        ("okuldakiler", "okul", "bahçe", "bahçedekiler"),
        ("okulumuzdur", "okul", "üniversite", "üniversitemizdir"),
        ("öğrenciydi", "öğrenci", "mühendis", "mühendisti"),
        # compounds
        ("evlerimizin", "ev", "iş yeri", "iş yerlerimizin"),
        ("evde", "ev", "buzdolabı", "buzdolabında"),
        ("evlere", "ev", "ders kitabı", "ders kitaplarına"),
        ("evi", "ev", "kabin görevlisi", "kabin görevlisini"),
        ("evi", "ev", "ana kapı", "ana kapıyı"),
        ("evlerde", "ev", "halk oyunları", "halk oyunlarında"),
        ("evde", "ev", "halk oyunları", "halk oyunlarında"),
        ("evlerinde", "ev", "bir buçuk", "bir buçuklarında"),
        ("buzdolabından", "buzdolabı", "çamaşır makinesi", "çamaşır makinesinden"),
        ("ders kitaplarında", "ders kitabı", "ev", "evlerde"),
        # pronouns and the like
        ("evine", "ev", "kendi", "kendisine"),
        ("evden", "ev", "biri", "birinden"),
        ("eve", "ev", "ben", "bana"),
        ("evin", "ev", "su", "suyun"),
        ("evlerle", "ev", "su", "sularla"),
        ("evde", "ev", "yürümek", "yürümekte"),
        ("evi", "ev", "yürümek", "yürümeyi"),
        # names, abbreviations, numbers
        ("Ankara'da", "Ankara", "Kemal", "Kemal'de"),
        ("Ankara’nın", "Ankara", "Kemal", "Kemal’in"),
        ("Ankara'ya", "Ankara", "Ege Üniversitesi", "Ege Üniversitesine"),
        ("Ankara'ya", "Ankara", "Ağrı Dağı", "Ağrı Dağı'na"),
        ("Ege Üniversitesinde", "Ege Üniversitesi", "Selçuk Üniversitesi", "Selçuk Üniversitesinde"),
        ("Ege Üniversitesi'nde", "Ege Üniversitesi", "ODTÜ", "ODTÜ'de"),
        ("üniversitenin", "üniversite", "TRT", "TRT'nin"),
        ("Ankara'ya", "Ankara", "Rektörlük", "Rektörlüğe"),
        ("Ankara'ya", "Ankara", "KVKK", "KVKK'ye"),
        ("Ankara'ya", "Ankara", "Deniz", "Deniz'e"),
        ("TRT'den", "TRT", "üniversite", "üniversiteden"),
        ("Ankaralar", "Ankara", "Konya", "Konyalar"),
        ("%20'si", "%20", "%35", "%35'i"),
        ("2026'da", "2026", "1990", "1990'da"),
        ("saat 10.00'da", "saat 10.00", "saat 14.30", "saat 14.30'da"),
        # capitals
        ("Okulumuzda", "okul", "fakülte", "Fakültemizde"),
        ("OKULUMUZDA", "okul", "fakülte", "FAKÜLTEMİZDE"),
    ],
)
def test_endings_are_carried(inflector: Inflector, form: str, stem: str, other: str, wanted: str) -> None:
    assert inflector.carry(form, stem, other)[:1] == (wanted,)


def test_other_readings_follow(inflector: Inflector) -> None:
    assert inflector.carry("kitabı", "kitap", "araba") == ("arabayı", "arabası")
    assert inflector.carry("kitabına", "kitap", "araba")[:2] == ("arabasına", "arabana")


def test_what_is_no_form_of_the_stem_is_not_carried(inflector: Inflector) -> None:
    assert inflector.carry("kapıda", "kitap", "araba") == ()
    assert inflector.carry("", "", "") == ()
    assert inflector.readings("kitapta", "kitap") == (("Loc",),)


def test_endings_by_their_names(inflector: Inflector) -> None:
    assert inflector.with_endings("hak", Endings(possessive="1p", case="acc")) == "hakkımızı"
    assert inflector.with_endings("Roman", Endings(case="gen")) == "Romanın"
    assert inflector.with_endings("Roman", Endings(case="gen"), "’") == "Roman’ın"
    assert inflector.with_endings("bilim adamı", Endings(plural=True, case="dat")) == "bilim adamlarına"
    assert inflector.with_endings("kitap", Endings()) == "kitap"


@pytest.mark.parametrize("ending", ["ki", "ki+lAr", "ki+nI", "ki+nDA"])
def test_every_tail_has_tags(inflector: Inflector, ending: str) -> None:
    endings = Endings(case="loc", tail=ending)
    assert inflector.with_endings("hat", endings).startswith("hattaki")
    assert len(endings.tags) == 1 + len(ending.split("+"))


def test_su_has_one_instrumental(inflector: Inflector) -> None:
    assert inflector.inflect("su", ("Ins",)) == ("suyla",)
    assert inflector.inflect("su", ("P1sg",)) == ("suyum",)
    assert inflector.inflect("su", ("P3pl",)) == ("suları",)


def test_forms_of_an_irregular_noun(morphology: Morphology) -> None:
    assert morphology.forms("hak", ("P3sg", "Acc"))[0] == "hakkını"
    assert morphology.forms("gelmek", ("Past",)) == ("geldi",)


MARKS = [
    line.split("\t")
    for line in (RESOURCES / "morphology" / "marks.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("lemma", "_kind", "_marks", "examples"), MARKS, ids=[line[0] for line in MARKS])
def test_examples_of_marks(inflector: Inflector, lemma: str, _kind: str, _marks: str, examples: str) -> None:
    assert examples
    for example in examples.split(" "):
        tags, form = example.split("=")
        assert inflector.inflect(lemma, tags.split("+"))[0] == form
