"""Borrowed words, pictures and figures: asked about where nobody is named."""

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
from services.guidelines.rules.citations import CitationChecker
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DEV = Path(__file__).resolve().parents[1] / "data" / "guideline" / "dev"
CHECKER = CitationChecker(RESOURCES)


def check(text: str, unit: str = "", kind: TextKind = TextKind.POST) -> list[Diagnostic]:
    snapshot = Snapshot(text, Language.TURKISH, NOW, unit=UnitContext(name=unit), kind=kind)
    return list(CHECKER.check(snapshot, lambda: False))


@pytest.mark.parametrize(
    ("text", "rule", "excerpt"),
    [
        ("“Cesaret, korkuya rağmen yürümektir.” Günaydın!", "quotation-owner", "“Cesaret, korkuya rağmen yürümektir.”"),
        ('Bir bilge der ki: "Sabır acıdır, meyvesi tatlı."', "quotation-owner", '"Sabır acıdır, meyvesi tatlı."'),
        ("Güzel bir yazı. Alıntıdır.", "no-owner", "Alıntıdır"),
        ("Uyku önemli. (Kaynak: Google)", "no-owner", "(Kaynak: Google)"),
        ("Görsel: Pinterest", "picture-credit", "Görsel: Pinterest"),
        ("Karikatür internetten 😄", "picture-credit", "Karikatür internetten"),
        ("Araştırmalara göre yürümek iyi geliyor.", "figure-source", "Araştırmalara göre"),
        ("Uzmanlar sekiz saat uyku öneriyor.", "figure-source", "Uzmanlar"),
        ("Gençlerin %73'ü haber okumuyor.", "figure-source", "%73'ü"),
        ("Her üç çocuktan biri zorbalığa uğruyor.", "figure-source", "Her üç çocuktan biri"),
        ("Dünyada 2,2 milyar insan susuz kalıyor.", "figure-source", "2,2 milyar insan"),
        ("Araştırmalara göre okuyanlar yüzde 30 daha mutlu.", "figure-source", "Araştırmalara göre okuyanlar yüzde 30"),
        ("Bir araştırma diyor ki 10 kişiden 7'si uykusuz.", "figure-source", "Bir araştırma diyor ki 10 kişiden 7'si"),
        ("Kitap okuyanlar yüzde 40 daha mutlu.", "figure-source", "yüzde 40 daha mutlu"),
        ("Haritayı bir haber sitesinden aldık.", "picture-credit", "Haritayı bir haber sitesinden aldık"),
        ("Harika bir çizim! Çizeni bilmiyoruz ama…", "picture-credit", "Çizeni bilmiyoruz"),
        ("Harita: internet", "picture-credit", "Harita: internet"),
        ("Tablo kime ait bilmiyoruz, ama güzel.", "picture-credit", "kime ait bilmiyoruz"),
        ("Öğrencilerin yarısı kahvaltı etmiyor.", "figure-source", "yarısı"),
        ("Bu öykü netten alınmıştır.", "no-owner", "netten alınmıştır"),
        (
            "Karda yürür bir asker\nElleri buz, yüreği kor\n18 Mart'ta saygıyla.",
            "poem",
            "Karda yürür bir asker\nElleri buz, yüreği kor",
        ),
        ("Günün şiiri\nBir gemi kalkar içimden\nYelkeni küsmüş", "poem", "Bir gemi kalkar içimden\nYelkeni küsmüş"),
    ],
)
def test_what_has_no_owner_is_asked_about(text: str, rule: str, excerpt: str) -> None:
    [found] = check(text)
    assert (found.rule, found.article) == (f"guideline.7.{rule}", 7)
    assert found.severity in (Severity.INFORMATION, Severity.WARNING)
    assert text[found.start : found.end] == excerpt
    assert check(text, kind=TextKind.REPLY) == []


@pytest.mark.parametrize(
    "text",
    [
        "Fotoğrafları Instagram hesabımızdan görebilirsiniz.",
        "Kayıtlar %20 daha fazla indirimle başladı.",
        "Açılış konuşması yapılır\nÖdül töreni ve kokteyl\nKapanış",
        "Kitap sergisi ve söyleşi\nÇay ve simit ikramı\nHerkes davetlidir",
        "Yaşar Kemal: “O güzel insanlar o güzel atlara binip gittiler.”",
        "“Hayatta en hakiki mürşit ilimdir.” – Atatürk",
        "“Ben her bahar âşık olurum.”\nÖzdemir Asaf",
        'Mevlânâ\'dan: "Dün dünle gitti."',
        "“Erken kalkan yol alır.” derler.",
        "Rektörümüz: “Kapımız herkese açık.”",
        "Sloganımız: “Bilim herkes içindir.”",
        "“Tutunamayanlar” okuma grubumuz toplanıyor.",
        "Sözde “kolay” sınav haftası başladı.",
        "Metin, Yaşar Kemal'in romanından alıntıdır.",
        "Alıntı nasıl yapılır? Rehberimiz yayında.",
        "Kaynak: TÜİK, 2025",
        "Görsel sanatlar atölyemiz başladı, internet bağlantısı gerekir.",
        "TÜİK'e göre gençlerin yüzde 9'u işsiz.",
        "Gençlerin %73'ü haber okumuyor (kaynak: ornek.edu.tr/rapor).",
        "Mezunlarımızın yüzde 80'i ilk yılda işe giriyor.",
        "Laboratuvarımızda 34 tür saydık.",
        "Kurs ücretinde yüzde 20 indirim!",
        "Uzmanlarımız sorularınızı yanıtlıyor.",
        "Orhan Veli'den bir dörtlük:\nİstanbul'u dinliyorum\nGözlerim kapalı",
    ],
)
def test_named_owners_titles_and_own_figures_pass(text: str) -> None:
    assert check(text) == []


def test_what_a_unit_says_of_itself_needs_no_source() -> None:
    text = "Tıp Fakültesi öğrencilerinin yüzde 93'ü memnun."
    assert check(text) != []
    assert check(text, unit="Tıp Fakültesi") == []


@pytest.mark.parametrize("name", ["article7.jsonl", "own_article7.jsonl"])
def test_labelled_posts(name: str) -> None:
    hits = wanted = 0
    for line in (DEV / name).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        found = check(item["text"], item.get("unit", ""))
        if not item["labels"]:
            assert found == [], item["text"]
        elif not any(one.get("debatable") for one in item["labels"]):
            wanted += 1
            hits += bool(found)
    assert hits / wanted >= 0.95


PIECES = [
    "“",
    "”",
    '"',
    "alıntıdır",
    "Kaynak: ",
    "internet",
    "%5 ",
    "yüzde 7'si ",
    "şiir\n",
    "Ayşe'nin ",
    ". ",
    "\n",
    "der ki: ",
    "göre ",
]


@given(st.text(max_size=80) | st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=25).map("".join))
def test_any_text_is_answered_within_its_bounds(text: str) -> None:
    for one in check(text):
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(
    ("text", "rule", "excerpt"),
    [
        ("Günün sözü: Bilmek, sormakla başlar.", "quotation-owner", "Bilmek, sormakla başlar."),
        ("Bir düşünürün dediği gibi, “özgürlük alışkanlık ister”.", "quotation-owner", "“özgürlük alışkanlık ister”"),
        ("“Kötü günler iyi insanları gösterir.” - Anonim", "quotation-owner", "“Kötü günler iyi insanları gösterir.”"),
        ("“uzun gece bile sabaha borçludur” günaydın", "quotation-owner", "“uzun gece bile sabaha borçludur”"),
        ("çok doğru bir yazı, alıntı yaptım", "no-owner", "alıntı yaptım"),
        ("Kapak görseli Google Görseller'den.", "picture-credit", "görseli Google Görseller'den"),
        ("Gül kurudu / su bulandı / sen gelmedin", "poem", "Gül kurudu / su bulandı / sen gelmedin"),
    ],
)
def test_words_of_nobody_are_asked_about(text: str, rule: str, excerpt: str) -> None:
    assert [(one.rule, text[one.start : one.end]) for one in check(text)] == [(f"guideline.7.{rule}", excerpt)]


@pytest.mark.parametrize(
    "text",
    [
        "Günün sözü: Oku, düşün, uygula. — Mustafa İnan",
        "Günün sözü Atatürk'ten: Hayatta en hakiki mürşit ilimdir.",
        "Anonim halk türküsü: “Uzun ince bir yoldayım.”",
        "Çay saati / Sergi gezisi / Kapanış",
        "Haftanın sözü yarışmasına başvurular başladı.",
    ],
)
def test_signed_sayings_and_lists_pass(text: str) -> None:
    assert not check(text)
