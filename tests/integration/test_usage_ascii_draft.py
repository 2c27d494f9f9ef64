"""Drafts typed without Turkish letters get one offer; all other texts get none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.errors import Cancelled, UserError
from services.checking import CheckService
from services.paths import RESOURCES
from services.spelling import build_spelling_checkers, english_engine, turkish_engine
from services.usage import build_usage_checkers
from services.usage.ascii_draft import RULE, AsciiDraftChecker
from services.usage.ascii_model import AsciiModel
from services.usage.ascii_words import is_unwanted

DATA = Path(__file__).parents[1] / "data" / "turkish"
ASCII = str.maketrans("çğıöşüÇĞİÖŞÜâîû", "cgiosuCGIOSUaiu")
Offer = Callable[..., Diagnostic | None]


def lines(name: str) -> list[str]:
    return [line for line in (DATA / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def snapshot(text: str, language: Language = Language.TURKISH, own: frozenset[str] = frozenset()) -> Snapshot:
    return Snapshot(text=text, language=language, now=datetime.now(UTC), unit=UnitContext(dictionary=own))


@pytest.fixture(scope="module")
def checker() -> AsciiDraftChecker:
    english = english_engine(RESOURCES)
    return AsciiDraftChecker(RESOURCES, lambda: turkish_engine(RESOURCES), english.accepts)


@pytest.fixture(scope="module")
def offer(checker: AsciiDraftChecker) -> Offer:
    def run(text: str, language: Language = Language.TURKISH, own: frozenset[str] = frozenset()) -> Diagnostic | None:
        found = checker.check(snapshot(text, language, own), lambda: False)
        assert len(found) <= 1
        return found[0] if found else None

    return run


@pytest.fixture(scope="module")
def service() -> CheckService:
    usage = build_usage_checkers(RESOURCES, lambda: turkish_engine(RESOURCES))
    return CheckService([*usage, *build_spelling_checkers(RESOURCES, with_suggestions=False)])


def mended(text: str, one: Diagnostic) -> str:
    return text[: one.start] + one.fixes[0].replacement + text[one.end :]


@pytest.mark.parametrize("right", lines("ascii_drafts.txt"))
def test_a_draft_comes_back(offer: Offer, right: str) -> None:
    bare = right.translate(ASCII)
    found = offer(bare)
    assert found is not None
    assert (found.rule, found.article, found.severity, len(found.fixes)) == (RULE, 3, Severity.INFORMATION, 1)
    assert mended(bare, found) == right
    assert offer(right) is None


@pytest.mark.parametrize("text", lines("ascii_silent.txt"))
def test_nothing_is_offered(offer: Offer, text: str) -> None:
    assert offer(text) is None


@pytest.mark.parametrize("name", ["clean_posts.txt", "clean_posts_2.txt"])
def test_clean_posts_are_offered_nothing_and_most_come_back(offer: Offer, name: str) -> None:
    posts = lines(name)
    assert [post for post in posts if offer(post)] == []
    bare = [post.translate(ASCII) for post in posts]
    assert sum(offer(post) is not None for post in bare) >= 0.9 * len(posts)


def test_english_posts_are_not_looked_at(offer: Offer) -> None:
    text = "ogrencilerimiz icin kayitlar basladi"
    assert offer(text) is not None
    assert offer(text, Language.ENGLISH) is None


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Basvurular basladi, son gun yarin. #BaşkentÜniversitesi #Öğrenciİşleri",
         "Başvurular başladı, son gün yarın. #BaşkentÜniversitesi #Öğrenciİşleri"),
        ("Başkent Üniversitesi ogrenci kulupleri tanitim gunleri basliyor, tum ogrencilerimizi bekleriz",
         "Başkent Üniversitesi öğrenci kulüpleri tanıtım günleri başlıyor, tüm öğrencilerimizi bekleriz"),
    ],
)  # fmt: skip
def test_pasted_names_and_tags_with_marks_do_not_hide_it(offer: Offer, text: str, right: str) -> None:
    found = offer(text)
    assert found is not None
    assert mended(text, found) == right


def test_a_line_of_credit_with_marks_hides_nothing_and_stays_as_it_is(offer: Offer) -> None:
    text = "Kampusumuzde kus gozlemi basliyor, ogrencilerimizi bekliyoruz.\n\nGörsel: Zeynep Işık Çağrıoğlu"
    found = offer(text)
    assert found is not None
    assert mended(text, found).startswith("Kampüsümüzde kuş gözlemi başlıyor, öğrencilerimizi")
    assert mended(text, found).endswith("Görsel: Zeynep Işık Çağrıoğlu")
    bare = text.replace("Görsel: Zeynep Işık Çağrıoğlu", "Foto: Zeynep Isik")
    found = offer(bare)
    assert found is not None
    assert mended(bare, found).endswith("Foto: Zeynep Isik")


def test_words_of_the_unit_stay(offer: Offer) -> None:
    text = "Calistay kulubu ogrencilerimiz icin kayitlara basladi"
    found = offer(text, own=frozenset({"calistay"}))
    assert found is not None
    assert mended(text, found) == "Calistay kulübü öğrencilerimiz için kayıtlara başladı"


def test_one_offer_silences_the_words_it_restores(service: CheckService) -> None:
    text = "ogrencilerimiz icin kayitlar basladi\nhaberlre bakin, ogretmenler"
    found = service.check(snapshot(text), lambda: False)
    assert [(one.rule, text[one.start : one.end]) for one in found if one.rule != RULE] == [
        ("spelling.unknown-word", "haberlre")
    ]
    assert sum(one.rule == RULE for one in found) == 1


def test_switched_off_it_leaves_words_to_spelling(service: CheckService) -> None:
    text = "ogrencilerimiz icin kayitlar basladi"
    unit = UnitContext(switched_off_rules=frozenset({RULE}))
    found = service.check(
        Snapshot(text=text, language=Language.TURKISH, now=datetime.now(UTC), unit=unit), lambda: False
    )
    assert {one.rule for one in found} == {"spelling.unknown-word"}
    assert len(found) == 4


@pytest.mark.parametrize(
    ("bare", "right"),
    [
        ("sik", "sık"), ("sikinti", "sıkıntı"), ("sikici", "sıkıcı"), ("siki", "sıkı"), ("sikayet", "şikayet"),
        ("oldu", "oldu"), ("olmus", "olmuş"), ("oluyor", "oluyor"), ("oldugu", "olduğu"), ("olur", "olur"),
        ("gotur", "götür"), ("sicramak", "sıçramak"), ("pic", "pic"), ("got", "got"),
    ],
)  # fmt: skip
def test_no_embarrassing_word_is_made(bare: str, right: str) -> None:
    model = AsciiModel(RESOURCES / "usage" / "ascii.bin")
    assert model.choose(bare, "", "") == right
    assert not is_unwanted(right) or right == bare


def test_the_dead_are_not_made_by_neighbours() -> None:
    model = AsciiModel(RESOURCES / "usage" / "ascii.bin")
    for before in ("adam", "kisi", "hoca", "annesi", "kazada", "onun"):
        assert model.choose("oldu", before, "") == "oldu"


@given(st.text(alphabet=st.sampled_from("aeiIoOuscgCGbdklmnrtz'’@#./ \nçş\u0301🎓{}"), max_size=120))
@settings(max_examples=100, deadline=None)
def test_offsets_lie_in_any_text_and_only_marks_change(text: str) -> None:
    english = english_engine(RESOURCES)
    checker = AsciiDraftChecker(RESOURCES, lambda: turkish_engine(RESOURCES), english.accepts)
    for padding in ("", "ogrencilerimiz icin kayitlar basladi ogretim uyeleri icin "):
        whole = padding + text
        for one in checker.check(snapshot(whole), lambda: False):
            assert 0 <= one.start < one.end <= len(whole)
            assert mended(whole, one).translate(ASCII) == whole.translate(ASCII)
            assert all(one.start <= start < end <= one.end for start, end in one.rewrites)


def test_hostile_texts_are_answered(offer: Offer) -> None:
    for text in ("", "\x00", "\ud800 icin", "i" * 5_900, "icin " * 1_100, "gibi " * 300_000, "s" * 300 + " o" * 900):
        found = offer(text)
        assert found is None or found.end <= len(text)


def test_it_stops_when_nobody_waits(checker: AsciiDraftChecker) -> None:
    with pytest.raises(Cancelled):
        checker.check(snapshot("ogrencilerimiz icin kayitlar basladi"), lambda: True)


def test_missing_or_broken_data_are_a_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "ascii.bin"
    with pytest.raises(UserError, match="okunamadı"):
        AsciiModel(broken)
    broken.write_bytes(b"ASC1" + b"\xff" * 40)
    with pytest.raises(UserError, match="okunamadı"):
        AsciiModel(broken)
