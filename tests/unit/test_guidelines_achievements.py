"""Personal successes and celebrations: asked about only where nothing ties them to the unit."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.checking import Snapshot, TextKind, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from services.guidelines.rules.achievements import AchievementChecker
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DEV = Path(__file__).resolve().parents[1] / "data" / "guideline" / "dev"
CHECKER = AchievementChecker(RESOURCES)
UNIT = UnitContext(
    name="Çevre Enstitüsü",
    university="Kuzey Üniversitesi",
    aliases=frozenset({"KAÜN"}),
    own_handles=frozenset({"kauncevre"}),
)


def check(text: str, unit: UnitContext = UNIT, kind: TextKind = TextKind.POST) -> list[Diagnostic]:
    return list(CHECKER.check(Snapshot(text, Language.TURKISH, NOW, unit=unit, kind=kind), lambda: False))


@pytest.mark.parametrize(
    ("text", "rule", "excerpt"),
    [
        ("Burak Soylu Türkiye şampiyonu oldu. Tebrikler!", "personal-achievement", "Türkiye şampiyonu oldu"),
        ("Serap Uçar doçent oldu, kutluyoruz.", "personal-achievement", "doçent oldu"),
        ("Levent Bey gitar yarışmasını kazandı, bravo!", "personal-achievement", "gitar yarışmasını kazandı"),
        ("Ünlü şef Somer Varlık yılın şefi seçildi.", "personal-achievement", "Somer Varlık yılın şefi seçildi"),
        ("Şair Nilay Ak bir şiir ödülüne değer görüldü.", "personal-achievement", "Ak bir şiir ödülüne değer görüldü"),
        ("Dayım yılın esnafı seçildi.", "personal-achievement", "Dayım yılın esnafı seçildi"),
        ("Kızım üniversiteyi kazandı.", "personal-achievement", "Kızım üniversiteyi kazandı"),
        ("Bugün ehliyetimi aldım.", "personal-achievement", "Bugün ehliyetimi aldım"),
        ("Selin Ocak'ın CEO olmasına sevindik.", "personal-achievement", "CEO olmasına"),
        ("Piyanist Gülsin Tan yılın sanatçısı!", "personal-achievement", "yılın sanatçısı"),
        ("Ayça ile Can'ın nişan töreni", "personal-celebration", "nişan töreni"),
        ("Müdür bey Bodrum tatilinde, pozlara bakın.", "private", "Bodrum tatilinde"),
        ("Anneannemin mantı tarifi ilk yorumda.", "private", "Anneannemin mantı"),
        ("Ebru Sarıkaya Harvard'dan kabul aldı!", "personal-achievement", "Harvard'dan kabul aldı"),
        ("Nur topu gibi bir kızımız oldu!", "personal-celebration", "kızımız oldu"),
        ("Şoför Hüseyin Ağabey ev aldı.", "private", "ev aldı"),
        ("Hafta sonu ailemle pikniğe gittik.", "private", "ailemle"),
        ("Tiyatrocu Genco Uçar'a onur ödülü verildi.", "personal-achievement", "Genco Uçar'a onur ödülü verildi"),
        ("Gülnihal Harvard'ı bitirdi.", "personal-achievement", "Gülnihal Harvard'ı bitirdi"),
        ("Mert'in girişimi yatırım aldı.", "personal-achievement", "girişimi yatırım aldı"),
        ("Berkay Yurt artık CEO!", "personal-achievement", "artık CEO"),
        ("Enes ile Sude'nin mutlu günü", "personal-celebration", "mutlu günü"),
        ("Hoş geldin minik Defne!", "personal-celebration", "Hoş geldin minik"),
        ("Dalgıç Şahika Er’i tebrik ediyoruz.", "personal-achievement", "Şahika Er’i tebrik ediyoruz."),
        ("Doğum günün kutlu olsun Hakan!", "personal-celebration", "Doğum günün"),
        ("Emine ile Barış evlendi, mutluluklar dileriz.", "personal-celebration", "evlendi"),
        ("Kedim Pamuk'la pazar keyfi 🐈", "private", "Kedim"),
    ],
)
def test_a_success_without_a_tie_is_asked_about(text: str, rule: str, excerpt: str) -> None:
    [found] = check(text)
    assert (found.rule, found.article, found.severity) == (f"guideline.8.{rule}", 8, Severity.INFORMATION)
    marked = text[found.start : found.end]
    assert marked == excerpt if rule == "personal-achievement" else excerpt in marked  # a private matter: the sentence
    assert check(text, kind=TextKind.REPLY) == []


@pytest.mark.parametrize(
    "tie",
    [
        "Çevre Enstitüsü'nden",
        "KAÜN ailesinden",
        "Öğrencimiz",
        "mezunlarımızdan",
        "Öğretim üyemiz",
        "@kauncevre",
        "#ÇevreEnstitüsü",
        "Dr. Öğr. Üyesi",
        "Kimya Bölümü öğrencisi",
        "Rektörümüz",
        "Biyoloji 3. sınıf öğrencisi",
        "Geçen yıl mezun ettiğimiz",
        "Yarışmamıza katılan",
    ],
)
def test_a_tie_to_the_unit_is_enough(tie: str) -> None:
    assert check("Burak Soylu Türkiye şampiyonu oldu, tebrikler!") != []
    assert check(f"{tie} Burak Soylu Türkiye şampiyonu oldu, tebrikler!") == []


def test_another_university_is_no_tie() -> None:
    assert check("Güney Üniversitesi Kimya Bölümü öğrencisi Burak Soylu birinci oldu, tebrikler!") != []


@pytest.mark.parametrize(
    "text",
    [
        "Öğretmenler Günü kutlu olsun!",
        "Ramazan Bayramınızı en içten dileklerimizle kutlarız.",
        "Prof. Dr. Ali Er’i kaybettik, başarılarla dolu bir ömürdü. Yakınlarına başsağlığı dileriz.",
        "Ödül töreni 14.00'te; konuşmacı Ayşe Kaya.",
        "Valimiz Ali Kaya'yı ziyaret ettik, yeni görevinde başarılar diledik.",
        "“Annem bana okumayı öğretti” diyen yazar Emine Er ile iyi pazarlar!",
        "Yeni yılınız kutlu olsun! Nice mutlu senelere.",
        "Üniversitemiz 35 yaşında! Doğum günümüz kutlu olsun 🎈",
    ],
)
def test_days_of_all_grief_and_offices_pass(text: str) -> None:
    assert check(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ödüllü yönetmen Emin Alper ile söyleşi 5 Ocak'ta.",
        "Konuşmacı Gülsin Tan, Devlet Sanatçısı unvanını aldı; dinleti Cuma günü.",
        "Ahmet Yurt 1988'de olimpiyat madalyası kazandı.",
        "Selma Tok ilk ödülünü kazanmıştı.",
        "Sabiha Tok dünyanın ilk kadın pilotu oldu.",
        "Gösteriden sonra Ali Er'e plaket takdim edildi.",
        "Çekilişi Ali Er kazandı.",
        "Türk Dil Kurumu yılın kelimesini seçti.",
        "Burs kazanan adayların listesi için Ali Er'e başvurun.",
        "Ayşe Tan yarışmayı kazanırsa sevineceğiz.",
        "Bu dersle Ayşe Tan büyük deneyim kazandı.",
        "Yarışmada Güney Lisesi birinci oldu.",
    ],
)
def test_guests_history_and_what_is_no_success_pass(text: str) -> None:
    assert check(text) == []


@pytest.mark.parametrize(("name", "least"), [("article8.jsonl", 0.95), ("own_article8.jsonl", 0.94)])
def test_labelled_posts(name: str, least: float) -> None:
    hits = wanted = 0
    for line in (DEV / name).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        found = check(item["text"], UnitContext(name=item["unit"], university=item["university"]))
        if not item["labels"]:
            assert found == [], item["text"]
        elif not any(one.get("debatable") for one in item["labels"]):
            wanted += 1
            hits += bool(found)
    assert hits / wanted >= least


PIECES = [
    "Ayşe ",
    "ödül ",
    "aldı",
    ". ",
    "! ",
    "tebrikler ",
    "Bey",
    "“",
    '"',
    "öğrencimiz ",
    "#",
    "'yi kutlarız",
    "🎉",
    "\n",
]


@given(st.text(max_size=80) | st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join))
def test_any_text_is_answered_within_its_bounds(text: str) -> None:
    for one in check(text):
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Sporcu Mert Yaman altın madalyalı, alkışlar!", "personal-achievement"),
        ("Otelci Leman Dağ üçüncü şubesini açtı.", "personal-achievement"),
        ("Benim yeğen TUS'ta 12. oldu.", "personal-achievement"),
        ("selin 20 kilo vermiş helal olsun", "personal-achievement"),
        ("Şampiyon Galatasaray! Kutlu olsun.", "personal-achievement"),
        ("Marmara Üniversitesinden Doç. Dr. Ferit Uz profesör oldu.", "personal-achievement"),
        ("Selin Akay, Batı Üniversitesi rektörü oldu; hayırlı olsun.", "personal-achievement"),
        ("Dekanımızın oğlu tıp fakültesini kazandı, gurur duyuyoruz.", "personal-achievement"),
        ("Kahvecimiz İlyas Abi yılın esnafı seçildi.", "personal-achievement"),
        ("Rıza Bey'in oğlunun sünnet düğününe tüm personelimiz davetlidir.", "personal-celebration"),
        ("Ünlü oyuncu Ceren Alpay ile eşi boşandı.", "private"),
        ("Sekreterimiz Ayşe Hanım Bodrum'da tatilde.", "private"),
    ],
)
def test_rumours_clubs_and_relatives_of_our_own_are_asked_about(text: str, rule: str) -> None:
    assert [one.rule for one in check(text)] == [f"guideline.8.{rule}"]


@pytest.mark.parametrize(
    "text",
    [
        "Dördüncü sınıftan Ecem ve Oğuzhan, TÜBİTAK desteği kazandı.",
        "Ayın okuru: İktisat'tan Galip Öner. Kutlarız!",
        "Köprü yarışmasının kazananları belli oldu: 1. Baraj, 2. Çelik Yürek. Tebrikler!",
        "Boşanma davalarında arabuluculuk konulu panel 5 Mart'ta.",
        "Galatasaray şampiyon oldu.",
        "Final sınavlarında başarılar dileriz.",
    ],
)
def test_students_by_their_course_and_our_own_competitions_pass(text: str) -> None:
    assert not check(text)
