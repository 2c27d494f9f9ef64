"""Article 9 in code: a topic of politics and a judgement in one sentence. Always a question."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from services.checking.merging import merge
from services.guidelines.matcher import LexiconChecker
from services.guidelines.rules.politics import PoliticsChecker
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
CHECKER = PoliticsChecker(RESOURCES / "guideline" / "politics.toml")


def found(text: str) -> list[Diagnostic]:
    return list(CHECKER.check(Snapshot(text, Language.TURKISH, NOW), lambda: False))


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Bu iktidarın bilime verdiği değer ortada, utanç verici.", "iktidarın bilime verdiği değer ortada, utanç"),
        ("Muhalefet yine engel olmaya kalktı.", "Muhalefet yine engel olmaya"),
        ("Bakan istifa etsin, bu ne rezalet!", "Bakan istifa"),
        ("Cumhurbaşkanımızın arkasındayız!", "Cumhurbaşkanımızın arkasındayız"),
        ("Belediye rant için ağaçları kesti.", "Belediye rant"),
        ("Memleketi soydular, sattılar.", "Memleketi soydular"),
        ("YÖK kaldırılsın, üniversiteler özgürleşsin.", "YÖK kaldırılsın"),
    ],
)
def test_a_judgement_of_politics_is_asked_about(text: str, excerpt: str) -> None:
    (one,) = found(text)
    assert text[one.start : one.end] == excerpt
    assert one.severity is Severity.WARNING
    assert one.message.turkish().endswith("?")


@pytest.mark.parametrize(
    "text",
    [
        "Sayın Bakanımız açılış törenimizi onurlandırdı.",
        "Cumhurbaşkanı Recep Tayyip Erdoğan'ın katılımıyla yeni kampüsümüz açıldı.",
        "Valimize ziyaretleri için şükranlarımızı sunarız.",
        "Belediyemizle birlikte harika bir şenlik düzenledik.",
        "Hükümet sistemleri dersi bu yıl çok başarılı geçti.",
        "“İktidarın Yalanları” adlı kitabın yazarı konuğumuz.",
        "Topkapı Sarayı gezimiz harikaydı.",
        "Diyetisyenimiz uyarıyor: Bu rejim yanlış, dengeli beslenin.",
        "Ülkemizin dört bir yanından gelen öğrencilerimizle gurur duyuyoruz.",
        "Sahte valilik mesajlarıyla dolandırılmayın, hırsızlara fırsat vermeyin.",
        "Vatan savunmasında can veren şehitlerimizi minnetle anıyoruz.",
        "Yönetmelik değişikliği Resmî Gazete'de yayımlandı.",
        "Ekonomi Topluluğu enflasyonu konuşuyor.",
        "1923'te toplanan meclis, saltanatı destekleyen milletvekillerini istifaya çağırdı.",
        "Polis ekipleri kampüs çevresindeki hırsızlık çetesini yakaladı.",
        "Bulgaristan'da muhalefet hükümetin istifasını istedi; yunan basını yazdı.",
        "Kral Lear'da iktidar hırsı ve ihanet",
        "Meclis üyeleri bugün kampüsümüzdeki yeni tesisleri gezdikten sonra hain saldırıyı andı.",
    ],
)
def test_offices_studies_and_everyday_news_pass(text: str) -> None:
    assert not found(text)


def test_one_sentence_has_one_question_and_another_sentence_is_no_judgement() -> None:
    assert len(found("Hükümet yalan söylüyor, iktidar rezil, muhalefet kukla.")) == 1
    assert not found("Hükümet toplandı. Şenliğimiz harikaydı, rezil olmadık.")


def test_other_languages_and_empty_texts_pass() -> None:
    assert not CHECKER.check(Snapshot("Hükümet istifa, rezalet", Language.ENGLISH, NOW), lambda: False)
    assert not found("")


def test_a_slogan_in_the_sentence_is_asked_about_once() -> None:
    lexicon = LexiconChecker(RESOURCES / "rules")
    text = "Hükümet istifa, bu ne rezalet! Muhalefet de yalan söylüyor."
    snapshot = Snapshot(text, Language.TURKISH, NOW)
    merged = merge([*lexicon.check(snapshot, lambda: False), *found(text)], frozenset())
    assert [one.rule for one in merged if one.article == 9] == [
        "guideline.9.slogan",
        "guideline.9.siyasi-degerlendirme",
    ]


def test_a_judgement_is_told_where_the_slogans_rule_is_switched_off() -> None:
    lexicon = LexiconChecker(RESOURCES / "rules")
    snapshot = Snapshot("Hükümet istifa!", Language.TURKISH, NOW)
    both = [*lexicon.check(snapshot, lambda: False), *found(snapshot.text)]
    merged = merge(both, frozenset({"guideline.9.slogan"}))
    assert [one.rule for one in merged] == ["guideline.9.siyasi-degerlendirme"]


def test_a_year_long_ago_silences_its_own_sentence_only() -> None:
    (one,) = found("1938'de iktidar ihanet gördü. Bugün iktidar ihanet ediyor.")
    assert one.start > len("1938'de iktidar ihanet gördü.")


def test_damaged_lists_are_no_exception(tmp_path: Path) -> None:
    broken = tmp_path / "guideline" / "politics.toml"
    broken.parent.mkdir()
    broken.write_text("window = ", encoding="utf-8")
    assert not PoliticsChecker(broken).check(Snapshot("Hükümet rezil", Language.TURKISH, NOW), lambda: False)
