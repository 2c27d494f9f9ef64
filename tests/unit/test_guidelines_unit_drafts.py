"""The form's drafts: plain words become a rule that works, and a rule comes back as it was typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.enums import Severity
from models.rules import UnitRule
from services.guidelines.our_rules import our_rules
from services.guidelines.unit_drafts import Draft, Trial, draft_of, own_problems, rewritten, rule_of, searched, typed
from services.guidelines.unit_rules import UnitRules
from services.paths import RESOURCES


@pytest.fixture
def store(tmp_path: Path) -> UnitRules:
    return UnitRules(tmp_path / "birim.yaml", lambda: our_rules(RESOURCES))


TRIAL = Trial(RESOURCES)


def test_three_plain_fields_are_a_whole_rule(store: UnitRules) -> None:
    rule = rule_of(Draft(words="konferans salonu", instead="Yunus Emre Salonu", why="Salonun adı değişti."))
    assert rule.id == "konferans-salonu"
    assert rule.article == 3
    assert store.problems(rule) == []
    store.add(rule)
    text = "Söyleşi konferans salonunda, kokteyl de orada."
    found = TRIAL.find(rule, text)
    assert [text[one.start : one.end] for one in found] == ["konferans salonunda"]
    assert rewritten(text, found) == "Söyleşi Yunus Emre Salonunda, kokteyl de orada."


def test_words_without_a_suggestion_are_a_rule_too(store: UnitRules) -> None:
    rule = rule_of(Draft(words="acele edin\nson şans"))
    assert store.problems(rule) == []
    assert len(TRIAL.find(rule, "Son şans! Acele edin.")) == 2


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ("öğrenci işleri", "Öğrenci İşleri Daire Başkanlığı"),
        ("üniversitesi", "Güneşli Üniversitesi"),
        ("kariyer merkezi", "Kariyer Merkezi Müdürlüğü"),
    ],
)
def test_a_suggestion_may_hold_the_words_it_replaces(store: UnitRules, words: str, instead: str) -> None:
    rule = rule_of(Draft(words=words, instead=instead))
    assert [one.told().turkish() for one in store.problems(rule)] == []
    assert TRIAL.find(rule, f"Bugün {words} açık.")
    assert not TRIAL.find(rule, f"Bugün {instead} açık.")


COMPOUNDS = {
    "fen edebiyat fakültesi": ("Fen Edebiyat Fakültemizde", "fen edebiyat fakültenizin", "Fen Edebiyat Fakültesi'ne"),
    "halk kütüphanesi": ("Halk kütüphanemiz", "halk kütüphanesinde"),
    "toplantı odası": ("toplantı odamıza", "toplantı odasının"),
    "mezunlar haritası": ("Mezunlar haritamızdan", "mezunlar haritasını"),
    "öğrenci topluluğu": ("öğrenci topluluğumuz", "öğrenci topluluğuna"),
    "ders kürsüsü": ("ders kürsümüzün", "ders kürsüsüyle"),
    "konuk hocası": ("konuk hocamıza", "konuk hocasından"),
    "anıt sürüsü": ("anıt sürümüz", "anıt sürüsü"),
    "kariyer ofisi": ("kariyer ofisimizde", "kariyer ofisine"),
    "koleksiyon vitrini": ("koleksiyon vitrinimiz", "koleksiyon vitrininde"),
}
NEIGHBOURS = {
    "fen edebiyat fakültesi": ("fen edebiyat fakülteler", "fen edebiyat fakülteye", "edebiyat fakültemiz"),
    "halk kütüphanesi": ("halk kütüphaneci", "halkın kütüphanemiz"),
    "toplantı odası": ("toplantı odak noktası", "toplantı odalı bina"),
    "mezunlar haritası": ("mezunlar haritada", "mezunlar haritacılık"),
    "ders kürsüsü": ("ders kürsüde",),
    "kariyer ofisi": ("kariyer ofiste", "kariyer ofiyle"),
}


@pytest.mark.parametrize("words", COMPOUNDS)
def test_a_compound_is_found_whoever_owns_it_and_comes_back_as_typed(store: UnitRules, words: str) -> None:
    rule = rule_of(Draft(words=words))
    assert store.problems(rule) == []
    for form in COMPOUNDS[words]:
        text = f"Bugün {form} buluşalım."
        assert [text[one.start : one.end] for one in TRIAL.find(rule, text)] == [form]
    for form in NEIGHBOURS.get(words, ()):
        assert TRIAL.find(rule, f"Bugün {form} buluşalım.") == []
    assert draft_of(rule).words == words
    assert rule_of(draft_of(rule), before=rule) == rule


@pytest.mark.parametrize(
    "pattern",
    ["fen fakültesi~", "fen (fakültesi|fakülte~P|fakültesi~)", "fen (fakültesi|okul~P|fakültesi~)", "fakültesi~"],
)
def test_a_pattern_comes_back_as_it_is_however_it_was_written(pattern: str) -> None:
    assert searched(typed(pattern)) == pattern


def test_words_that_only_look_like_a_compound_are_left_alone() -> None:
    for words in (
        "yarı demokrasi",
        "ticari taksi",
        "işletme kursu",
        "yaz dersi",
        "fakültesi",
        "bir ası",
        "konferans salonu",
    ):
        assert searched(words) == f"{words}~"


def test_the_owner_of_a_compound_goes_over_to_the_suggestion() -> None:
    rule = rule_of(Draft(words="fen edebiyat fakültesi", instead="Fen Fakültesi"))
    for before, after in {
        "Fen Edebiyat Fakültemizde tören var.": "Fen Fakültemizde tören var.",
        "Fen Edebiyat Fakültesinde tören var.": "Fen Fakültesinde tören var.",
        "Fen Edebiyat Fakültesi açıldı.": "Fen Fakültesi açıldı.",
    }.items():
        assert rewritten(before, TRIAL.find(rule, before)) == after


def test_ids_do_not_clash(store: UnitRules) -> None:
    assert rule_of(Draft(words="bayan"), taken=["bayan"]).id == "bayan-2"
    assert rule_of(Draft()).id == "kural"


RULE = UnitRule(
    id="x",
    article=6,
    severity=Severity.HINT,
    patterns=("bayan~", "hanım~P", "kız", "(bay|bey)~ ve bayan~", "akp^"),
    fixes=("kadın~", "kişi~C", "{0}", "hanımefendi"),
    message="“{found}” yerine",
    why="Böyle karar verdik.",
    never_with=("dernek*", "iki_sözcük"),
    needs=("takım",),
    hits=("Bayan takımı",),
    clean=("Kadın takımı",),
    source="Senato",
)


def test_a_rule_comes_back_as_it_was(store: UnitRules) -> None:
    shown = draft_of(RULE)
    assert shown.words.splitlines() == ["bayan", "hanım~P", "kız~N", "(bay|bey)~ ve bayan~", "akp^"]
    assert shown.never_with.splitlines() == ["dernek*", "iki sözcük"]
    again = rule_of(shown, before=RULE)
    assert again.patterns == ("bayan~", "hanım~P", "kız~N", "(bay|bey)~ ve bayan~", "akp^")
    assert again.never_with == RULE.never_with
    assert again.fixes == RULE.fixes
    assert (again.id, again.hits, again.clean, again.why, again.source) == (
        "x",
        RULE.hits,
        RULE.clean,
        RULE.why,
        "Senato",
    )


def test_what_the_form_itself_refuses() -> None:
    assert [one.field for one in own_problems(Draft())] == ["words"]
    assert [one.field for one in own_problems(Draft("x", article=9, severity=Severity.ERROR))] == ["severity"]
    assert own_problems(Draft("x")) == []


def test_a_draft_that_is_no_rule_yet_finds_nothing_and_breaks_nothing() -> None:
    for words in ("", "(", "~", "..9 x", "\ud800", "a" * 5_000):
        assert TRIAL.find(rule_of(Draft(words=words)), "Bayan (a) x") == []
