"""The unit's words with their endings, what they were meant for, and what an unknown word may be made of."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.language import turkish
from services.language.suffixes import Endings, inflect
from services.paths import RESOURCES
from services.spelling.stems import Stemmer
from services.spelling.unit_words import UnitWords, samples
from services.spelling.word_shapes import WordKind, kind_of


def each(line: str) -> list[str]:
    return line.split()


KNOWN_VERBS = frozenset(each("bekledik bekliyoruz beklemeyin beklemek başladı başlıyor kullandım topluyoruz"))
UNIT = UnitWords(
    ("Proteomik", "çalıştay", "TÜSEB", "KBYS", "tweetlemek", "formatlamak", "logolamak", "Instagram", "podcast",
     "O'Reilly", "Açık Ders", "#GüneşliYürüyor", "İstinye'nin"),
    KNOWN_VERBS.__contains__,
)  # fmt: skip


@cache
def stemmer() -> Stemmer:
    return Stemmer(RESOURCES / "spelling" / "tr" / "root_ends.tsv")


@pytest.mark.parametrize(
    "word",
    each(
        "Proteomik Proteomik'ten Proteomik’in proteomiğin proteomiklerimizde PROTEOMİĞİN "
        "proteomikçilerin çalıştay çalıştayımızdan Çalıştay'da Çalıştayı'nda çalıştaysız TÜSEB Tüseb TÜSEB'in "
        "KBYS'nin tweetledik tweetliyoruz tweetlemeyin tweetlemek formatladı formatlıyor logoluyoruz Instagram "
        "instagram INSTAGRAM Instagram'dan podcastimiz podcastler O'Reilly açık dersimiz Güneşli Yürüyor İstinye'de"
    ),
)
def test_a_word_of_the_unit_is_accepted_with_its_endings(word: str) -> None:
    assert UNIT.accepts(word)


@pytest.mark.parametrize(
    "word",
    each(
        "Proteomi proteomikden çalıştaydan' çalıştayimizden çalıştay'da proteomik'ten tüseb TÜSEBin "
        "Tüsebin podcastde tweetledık tweetlesss reilly a 1 '' ' ’lar"
    ),
)
def test_what_is_not_of_the_unit_is_not_accepted(word: str) -> None:
    assert not UNIT.accepts(word)


def test_an_empty_dictionary_accepts_nothing() -> None:
    assert not UnitWords(())
    assert not UnitWords(()).accepts("kitap")
    assert UnitWords(()).near("kitap") == ()


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("çalıştay'da", "çalıştayda"),
        ("çalıştay’ımız", "çalıştayımız"),
        ("proteomik'ten", "Proteomik'ten"),
        ("tüseb’in", "TÜSEB’in"),
        ("Çalıştay'da", None),
        ("çalıştayda", None),
        ("kitap'ta", None),
        ("çalıştay'zzz", None),
    ],
)
def test_apostrophes_stand_behind_names_and_not_behind_common_words(word: str, right: str | None) -> None:
    assert UNIT.right_form(word) == right


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("Proteomikten", "Proteomik'ten"),
        ("Proteomiğin", "Proteomik'in"),
        ("Instagramda", "Instagram'da"),
        ("Proteomik", None),
        ("Proteomikçiler", None),
        ("Proteomikler", None),
        ("PROTEOMİKTEN", None),
        ("proteomikten", None),
        ("Çalıştayda", None),
        ("Derste", None),
        ("Kitapta", None),
        ("Başlada", None),
    ],
)
def test_a_case_ending_of_a_name_is_set_off(word: str, right: str | None) -> None:
    unit = UnitWords(("Proteomik", "Instagram", "çalıştay", "Açık Ders", "Başla"), {"başla"}.__contains__)
    assert unit.set_off(word) == right


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("çaliştayımızdan", "çalıştayımızdan"),
        ("calistay", "çalıştay"),
        ("Çalştayda", "Çalıştayda"),
        ("proteomk", "Proteomik"),
        ("Proteomk’ten", "Proteomik’ten"),
        ("TÜSBE'in", "TÜSEB'in"),
        ("tüseb", "TÜSEB"),
        ("twetledik", "tweetledik"),
        ("podcst", "podcast"),
        ("ÇALIŞTYLAR", "ÇALIŞTAYLAR"),
    ],
)
def test_a_word_of_the_unit_is_offered_where_it_was_meant(typed: str, meant: str) -> None:
    assert UNIT.near(typed)[0] == meant


def test_nothing_is_offered_for_a_word_that_is_far_from_all() -> None:
    assert [UNIT.near(word) for word in ("kitap", "merhaba", "x" * 400, "", "'")] == [()] * 5


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("TÜSEB", WordKind.ABBREVIATION),
        ("Proteomik", WordKind.NAME),
        ("mRNA", WordKind.NAME),
        ("çalıştay", WordKind.COMMON),
        ("tweetlemek", WordKind.VERB),
        ("tweetlemak", WordKind.COMMON),
        ("MULTİDİSİPLİNER", WordKind.NAME),
        ("Web 2.0", WordKind.NAME),
    ],
)
def test_the_shape_tells_the_kind(word: str, kind: WordKind) -> None:
    assert kind_of(word) is kind


@pytest.mark.parametrize(
    ("word", "typed", "shown"),
    [
        ("çalıştay", "çalıştayımızdan", ("çalıştay", "çalıştayımızdan", "çalıştaylar")),
        ("çalıştay", "Çalıştayda", ("çalıştay", "Çalıştayda", "çalıştayımızdan")),
        ("Proteomik", "", ("Proteomik", "Proteomik’te", "Proteomik’in")),
        ("KBYS", "", ("KBYS", "KBYS’de", "KBYS’nin")),
        ("tweetlemek", "", ("tweetlemek", "tweetledik", "tweetliyor")),
        ("başlamak", "bambaşka", ("başlamak", "başladık", "başlıyor")),
    ],
)
def test_samples_are_what_will_be_accepted(word: str, typed: str, shown: tuple[str, ...]) -> None:
    assert samples(word, typed) == shown


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("çalıştayımızdan", "çalıştay"),
        ("Çalıştayımızdan", "çalıştay"),
        ("proteomiğin", "proteomik"),
        ("Proteomik'ten", "Proteomik"),
        ("biyoinformatikten", "biyoinformatik"),
        ("webinarlarımız", "webinar"),
        ("podcastimiz", "podcast"),
        ("tweetledik", "tweetlemek"),
        ("formatlıyoruz", "formatlamak"),
        ("dijitalleşiyoruz", "dijitalleşmek"),
        ("vlogda", "vlog"),
    ],
)
def test_the_stem_of_a_word_with_an_ending_comes_first(word: str, stem: str) -> None:
    assert stemmer().stems(word)[0] == stem


@pytest.mark.parametrize(
    "word",
    each(
        "fermentasyon nöroloji kampanya webinar podcast hashtag inovasyon kriyoterapi ergonomik "
        "gamifikasyon zortulama Bapsis SAĞTEK mRNA ekosistem TÜSEB'zzz COVID19"
    ),
)
def test_a_bare_word_is_its_own_stem(word: str) -> None:
    assert stemmer().stems(word)[0] == word


LETTERS = st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyz", min_size=2, max_size=9)
ENDINGS = st.builds(
    Endings,
    plural=st.booleans(),
    possessive=st.sampled_from(("", "1s", "2s", "3s", "1p", "2p", "3p")),
    case=st.sampled_from(("", "acc", "dat", "loc", "abl", "gen", "ins")),
)
HOSTILE = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("aeıiğk'’lrn\u0301\u200d\x00\ud800")), max_size=90
)


@given(LETTERS.filter(turkish.last_vowel), ENDINGS)
def test_every_inflection_of_an_added_noun_is_accepted(root: str, endings: Endings) -> None:
    assert UnitWords((root,)).accepts(inflect(root, endings))
    assert UnitWords((root,)).accepts(turkish.upper(inflect(root, endings)))


@given(LETTERS.filter(turkish.last_vowel), st.sampled_from(("acc", "dat", "loc", "abl", "gen", "ins")))
def test_every_case_of_an_added_name_is_accepted_behind_an_apostrophe(root: str, case: str) -> None:
    name = turkish.upper_first(root)
    suffix = inflect(root, Endings(case=case), soften=False)[len(root) :]
    assert UnitWords((name,)).accepts(f"{name}'{suffix}")
    assert not UnitWords((name,)).accepts(f"{root}'{suffix}")


@given(LETTERS.filter(turkish.last_vowel), ENDINGS)
def test_the_stem_put_into_the_dictionary_accepts_the_word_it_was_read_off(root: str, endings: Endings) -> None:
    word = inflect(root, endings)
    for stem in stemmer().stems(word):
        made = UnitWords((stem,), lambda form: True)
        assert made.accepts(word)


@given(st.lists(HOSTILE, max_size=4), HOSTILE)
def test_no_text_is_too_odd(entries: list[str], word: str) -> None:
    unit = UnitWords(entries)
    assert unit.accepts(word) in (True, False)
    assert all(unit.accepts(form) for form in unit.near(word))
    assert unit.right_form(word) != word
    assert unit.set_off(word) != word
    assert 0 < len(stemmer().stems(word)) <= 3 or not word.strip()
    for entry in entries:
        assert len(samples(entry, word)) <= 3
