"""The shipped dictionaries and data, on posts as they are written at universities."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Checker, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.errors import Cancelled, UserError
from services.checking import CheckService
from services.paths import RESOURCES
from services.spelling import SuggestionService, build_spelling_checkers, turkish_engine
from services.spelling.hunspell_adapter import Dictionary
from services.usage import build_usage_checkers

DATA = Path(__file__).parents[1] / "data" / "turkish"
Check = Callable[..., Sequence[Diagnostic]]


@pytest.fixture(scope="module")
def checkers() -> list[Checker]:
    usage = build_usage_checkers(RESOURCES, lambda: turkish_engine(RESOURCES))
    return [*build_spelling_checkers(RESOURCES), *usage]


@pytest.fixture(scope="module")
def quick() -> list[Checker]:
    """Without suggestions."""
    usage = build_usage_checkers(RESOURCES, lambda: turkish_engine(RESOURCES))
    return [*build_spelling_checkers(RESOURCES, with_suggestions=False), *usage]


@pytest.fixture(scope="module")
def check(checkers: list[Checker]) -> Check:
    service = CheckService(checkers, remembered=0)

    def run(text: str, language: Language = Language.TURKISH, dictionary: Sequence[str] = ()) -> list[Diagnostic]:
        unit = UnitContext(dictionary=frozenset(dictionary))
        snapshot = Snapshot(text=text, language=language, now=datetime.now(UTC), unit=unit)
        return service.check(snapshot, lambda: False)

    return run


def first_fix(text: str, found: Sequence[Diagnostic]) -> str:
    """Return ``text`` with the first fix of every finding put in."""
    for one in sorted(found, key=lambda one: -one.start):
        text = text[: one.start] + one.fixes[0].replacement + text[one.end :]
    return text


@pytest.mark.parametrize("name", ["clean_posts.txt", "clean_posts_2.txt"])
def test_clean_posts_are_left_alone(check: Check, name: str) -> None:
    alarms = [
        (post[one.start : one.end], post)
        for post in (DATA / name).read_text(encoding="utf-8").splitlines()
        for one in check(post)
    ]
    assert alarms == []


@pytest.mark.parametrize(
    ("wrong", "right", "rule"),
    [
        ("Tören için herkez davetlidir.", "Tören için herkes davetlidir.", "spelling.nonstandard"),
        ("Servis şöförü bekliyor.", "Servis şoförü bekliyor.", "spelling.nonstandard"),
        ("ŞÖFÖR ARANIYOR", "ŞOFÖR ARANIYOR", "spelling.nonstandard"),
        ("Birşey sormak istiyorum.", "Bir şey sormak istiyorum.", "usage.joined-word"),
        ("Konsere geldimi?", "Konsere geldi mi?", "usage.joined-word"),
        ("Gördümki çok mutlular.", "Gördüm ki çok mutlular.", "usage.ki"),
        ("Bunu farketmek önemli.", "Bunu fark etmek önemli.", "usage.joined-word"),
        ("Hiç bir öğrenci yalnız değil.", "Hiçbir öğrenci yalnız değil.", "usage.split-word"),
        ("Okulda ki öğrenciler geldi.", "Okuldaki öğrenciler geldi.", "usage.ki"),
        ("Kampüs te konser var.", "Kampüste konser var.", "usage.de-da"),
        ("Ankarada buluşalım.", "Ankara'da buluşalım.", "usage.apostrophe"),
        ("Ayşenin projesi", "Ayşe'nin projesi", "usage.apostrophe"),
        ("TBMMde görüşüldü.", "TBMM'de görüşüldü.", "usage.apostrophe"),
        ("Sınav Ocak'da yapılacak.", "Sınav Ocak'ta yapılacak.", "spelling.ending"),
        ("İzmir'li öğrenciler", "İzmirli öğrenciler", "usage.needless-apostrophe"),
        ("Tıp Fakültesi'nin açılışı", "Tıp Fakültesinin açılışı", "usage.needless-apostrophe"),
        ("Konuklar ankara'dan geldi.", "Konuklar Ankara'dan geldi.", "usage.capital"),
        ("Istanbul'da konser", "İstanbul'da konser", "spelling.nonstandard"),
        ("BILIM ŞENLİĞİ BAŞLIYOR", "BİLİM ŞENLİĞİ BAŞLIYOR", "spelling.nonstandard"),
        ("ÜNİVERSITEMIZ BÜYÜYOR", "ÜNİVERSİTEMİZ BÜYÜYOR", "spelling.nonstandard"),
        ("Sergi ve ve konser", "Sergi ve konser", "usage.repeated-word"),
        ("Yeni universite tercihleri", "Yeni üniversite tercihleri", "spelling.unknown-word"),
        ("Bu ogrencilerimizin başarısı", "Bu öğrencilerimizin başarısı", "spelling.unknown-word"),
        ("Etkinliğimize davtelisiniz.", "Etkinliğimize davetlisiniz.", "spelling.unknown-word"),
        ("#BaşkentÜniverstesi", "#BaşkentÜniversitesi", "spelling.unknown-word"),
    ],
)
def test_mistakes_are_found_and_the_first_fix_mends_them(check: Check, wrong: str, right: str, rule: str) -> None:
    found = check(wrong)
    assert [one.rule for one in found] == [rule]
    assert found[0].article == 3
    assert found[0].severity in (Severity.WARNING, Severity.INFORMATION)
    assert first_fix(wrong, found) == right
    assert check(right) == []


def test_nearly_all_hand_made_mistakes_are_found(check: Check) -> None:
    # Which word was meant in "Bende katılmak istiyorum" needs the sentence: the kinds de and de_split are left out.
    rows = [line.split("\t") for line in (DATA / "errors.tsv").read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row[2] not in ("de", "de_split", "circ", "tdk18")]
    missed = [wrong for wrong, _, kind, sentence in rows if kind != "ok" and not check(sentence)]
    alarms = [wrong for wrong, _, kind, sentence in rows if kind == "ok" and check(sentence)]
    assert missed == []
    assert alarms == []


@pytest.mark.parametrize(
    "text",
    [
        "İZMİR VE KÂĞIT",
        "Millî Kütüphane, hâlâ açık; zekâ oyunları",
        "@tubitak https://ornek.edu.tr/şöför ogrenci@ornek.edu.tr #gurur 🎓",
        "3'üncü sınıf, 14.00'te, IV. dönem, 2209-A",
        "TBMM’de, ODTÜ'nün, NASA'da",
        "yavaş yavaş, birer birer",
        "Öğrenci(ler) ve veli(ler), A.Ş.'nin kararı",
        "Yemekte çi börek var; bkz. md. 5.",
        "Almancadan çeviri, Fransızcanın yapısı, Korecede ekler",
    ],
)
def test_what_is_right_stays(check: Check, text: str) -> None:
    assert check(text) == []


def test_a_word_of_the_unit_takes_endings(check: Check) -> None:
    assert check("Zortulamacılar geldi, zortulamada buluştuk.")
    assert check("Zortulamadan geldik, zortulamada buluştuk.", dictionary=["zortulama"]) == []


def test_pending_fixes_are_answered_by_the_service(check: Check) -> None:
    quick = build_spelling_checkers(RESOURCES, with_suggestions=False)
    snapshot = Snapshot(text="yeni universte", language=Language.TURKISH, now=datetime.now(UTC))
    found = quick[0].check(snapshot, lambda: False)
    assert [(one.pending_fixes, one.fixes) for one in found] == [(True, ())]
    suggested = SuggestionService(RESOURCES).suggest("universte", Language.TURKISH)
    assert suggested[0] == "üniversite"
    assert len(suggested) <= 7
    assert [fix.replacement for fix in check("yeni universte")[0].fixes] == list(suggested)


@pytest.mark.parametrize(
    "word", ["ogretmnler", "Universte", "KÜTÜPANE", "gelecegiz", "çalışmaarımız", "birgünde", "rektorumuz"]
)
def test_every_suggestion_is_itself_right(check: Check, word: str) -> None:
    suggested = SuggestionService(RESOURCES).suggest(word, Language.TURKISH)
    assert suggested
    assert [one for one in suggested if check(one)] == []


def test_english(check: Check) -> None:
    text = "Our studnets won the compettion in Ankara. The university's library doesn't close."
    found = check(text, Language.ENGLISH)
    assert [text[one.start : one.end] for one in found] == ["studnets", "compettion"]
    assert first_fix(text, found).startswith("Our students won the competition")


@pytest.mark.parametrize("language", list(Language))
def test_bad_input_is_answered(check: Check, language: Language) -> None:
    for text in ("", "\x00\x01", "\ud800x\udfff kelme", "a" + "\u0301" * 500, "ş" * 10_000, "'’'’'", "{word} {0} {"):
        for one in check(text, language):
            assert 0 <= one.start < one.end <= len(text)
            assert one.message.turkish()


def test_a_megabyte_of_nonsense_ends(check: Check) -> None:
    text = " ".join(f"zqx{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}ğpt" for n in range(110_000))
    found = check(text)
    assert sum(bool(one.fixes) for one in found) <= 100


@given(st.text(alphabet=st.sampled_from("aeıiİIşğ'’#@. {}\nKmdn\u00ad\u0301🎓"), max_size=40))
@settings(max_examples=150, deadline=None)
def test_spans_lie_in_any_text(quick: list[Checker], text: str) -> None:
    snapshot = Snapshot(text=text, language=Language.TURKISH, now=datetime.now(UTC))
    for checker in quick:
        for one in checker.check(snapshot, lambda: False):
            assert 0 <= one.start < one.end <= len(text)


def test_it_stops_when_nobody_waits(checkers: list[Checker]) -> None:
    snapshot = Snapshot(text="bir iki üç", language=Language.TURKISH, now=datetime.now(UTC))
    with pytest.raises(Cancelled):
        checkers[0].check(snapshot, lambda: True)


def test_a_missing_dictionary_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="sözlü"):
        Dictionary(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "Join our Erasmus info session on Friday at the main campus.",
        "Çözelti 5 mg/L, hız 20 km/sa, ses 60 dB, tüketim 3 kWh.",
        'Bugün "Zeki"yi ve "Düşler Ülkesi"nde geçen öyküyü okuduk.',
        "Bu öykü güvenlik birimindedir.",
    ],
)
def test_english_units_and_endings_behind_quotes_are_no_unknown_words(check: Check, text: str) -> None:
    assert [one for one in check(text) if one.rule == "spelling.unknown-word"] == []


def test_an_english_word_in_a_turkish_sentence_is_still_looked_at(check: Check) -> None:
    assert [one.rule for one in check("Yarın the kongresi var.")] == ["spelling.unknown-word"]
