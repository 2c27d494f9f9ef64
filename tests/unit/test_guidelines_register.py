"""Article 3 in code: capitals, stretched letters, spoken verbs, marks, emoji, sen and siz, and the unit's tone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Scope, Snapshot, TextKind, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.tone import Address, Strictness, Tone
from services.guidelines.rules import build_code_rules
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
CHECKERS = [one for one in build_code_rules(RESOURCES) if one.name not in ("guideline-dates", "guideline-plan")]


def found(text: str, tone: Tone | None = None, *, unit: UnitContext | None = None) -> list[Diagnostic]:
    unit = unit or UnitContext()
    snapshot = Snapshot(text, Language.TURKISH, NOW, unit=replace(unit, tone=tone or Tone()))
    return [
        one
        for checker in CHECKERS
        if checker.scope is Scope.POST or "\n" not in text
        for one in checker.check(snapshot, lambda: False)
        if one.rule.startswith("guideline.3.")
    ]


def rules(text: str, tone: Tone | None = None) -> set[str]:
    return {one.rule.removeprefix("guideline.3.") for one in found(text, tone)}


def mended(text: str, tone: Tone | None = None, *, unit: UnitContext | None = None) -> str:
    """Return ``text`` with the first fix of every finding applied."""
    for one in sorted(found(text, tone, unit=unit), key=lambda d: -d.start):
        text = text[: one.start] + one.fixes[0].replacement + text[one.end :]
    return text


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("KAYITLARINIZI HEMEN YAPTIRIN, son gün yarın.", "Kayıtlarınızı hemen yaptırın, son gün yarın."),
        ("Lütfen dikkat: SINAV SALONLARI DEĞİŞMİŞTİR!", "Lütfen dikkat: sınav salonları değişmiştir!"),
        ("ÖSYM SONUÇLARI BUGÜN AÇIKLADI, herkese bol şans.", "ÖSYM sonuçları bugün açıkladı, herkese bol şans."),
        ("GELMEYEN PİŞMAN OLUR", "Gelmeyen pişman olur"),
        ("SİZİ DE ARAMIZDA GÖRMEK İSTERİZ", "Sizi de aramızda görmek isteriz"),
    ],
)
def test_a_shouted_sentence_is_calmed(text: str, calm: str) -> None:
    assert rules(text) == {"shouting"}
    assert mended(text) == calm


@pytest.mark.parametrize(
    "text",
    [
        "DUYURU\nBahar dönemi kayıtları pazartesi günü başlıyor.",
        "SINAV TAKVİMİ AÇIKLANDI\nAyrıntılar web sayfamızda.",
        "DİKKAT: Yarın su kesintisi olacaktır.",
        "TÜBİTAK ve YÖK destekli projemiz TEKNOFEST finalinde.",
        "Prof. Dr. Ayşe YILMAZ ÖZTÜRK ve Doç. Dr. Can DEMİR konuşacak.",
        "“YAPAY ZEKÂ VE GELECEĞİMİZ” başlıklı söyleşiye bekliyoruz.",
        "#BAŞKENTÜNİVERSİTESİ ailesi büyüyor.",
        "GÜZ DÖNEMİ YATAY GEÇİŞ KAYIT TAKVİMİ",
        "KAYIT 09.00, AÇILIŞ 10.00, KAPANIŞ 16.00",
        "Açılış 09.00 | PANEL 10.00 | ATÖLYE 13.30 | KAPANIŞ 16.00",
        "Konu: YAPAY ZEKÂ VE ETİK",
        "DUALAR NEREYE GİDER Çok dua eden insanlar bunu sorar.",
        "Konuğumuz Sayın SAATÇİ ve Sayın DEMİRCİ, KPSS kursunu anlatacak.",
    ],
)
def test_headings_abbreviations_surnames_and_titles_are_no_shouting(text: str) -> None:
    assert not rules(text)


def test_words_shouted_in_one_sentence_are_told_once() -> None:
    text = "Bu kadar nedenden sonra SENİ ne kadar SEVDİĞİMİ anlatamadım"
    assert [text[one.start : one.end] for one in found(text)] == ["SENİ"]


def test_the_units_name_keeps_its_capitals() -> None:
    unit = UnitContext(name="Deniz Bilimleri Enstitüsü")
    text = "BUGÜN DENİZ BİLİMLERİ ENSTİTÜSÜ HERKESE AÇIK, bekliyoruz."
    assert mended(text, unit=unit) == "Bugün Deniz Bilimleri Enstitüsü herkese açık, bekliyoruz."


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Çoooook güzel bir gündü.", "Çok güzel bir gündü."),
        ("Tören süperrr geçti.", "Tören süper geçti."),
        ("saaaaat 10'da buluşalım", "saat 10'da buluşalım"),
        ("evett, kayıtlar başladı", "evet, kayıtlar başladı"),
        ("Tebrikleeeeer", "Tebrikler"),
        ("Sabırsızlanıyoruzz", "Sabırsızlanıyoruz"),
    ],
)
def test_stretched_letters_become_the_dictionarys_word(text: str, right: str) -> None:
    assert rules(text) == {"stretched"}
    assert mended(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "IEEE Öğrenci Kolu",
        "Eee'nin yeni sürümü",
        "Play-off maçı bugün",
        "Hattta bir arıza var",
        "Sininin üstü süslü",
        "Saat 10'da buluşalım.",
        "III. Ulusal Kongre",
        "Aaron Swartz anısına",
        "www.ornek.edu.tr/aaa",
        "Teessüf ederiz.",
    ],
)
def test_words_with_double_letters_are_left_alone(text: str) -> None:
    assert not rules(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Biz geliyoz, siz?", "Biz geliyoruz, siz?"),
        ("Kimse gelmiyo", "Kimse gelmiyor"),
        ("Bilet kalmıcak", "Bilet kalmayacak"),
        ("Noluyo kampüste?", "Ne oluyor kampüste?"),
        ("Napıyosunuz gençler?", "Ne yapıyorsunuz gençler?"),
        ("nolcak bu finallerin hali", "ne olacak bu finallerin hali"),
        ("Yarın gitcez, siz gelcen mi?", "Yarın gideceğiz, siz geleceksin mi?"),
        ("Hepiniz geçceksiniz, görceksiniz", "Hepiniz geçeceksiniz, göreceksiniz"),
        ("Sana alcam, onlar açcaklar", "Sana alacağım, onlar açacaklar"),
        ("Orada bekliyodunuz", "Orada bekliyordunuz"),
    ],
)
def test_spoken_verbs_are_written_in_full(text: str, right: str) -> None:
    assert rules(text) == {"speech"}
    assert mended(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Radyo yayınımız başladı.",
        "Stüdyo kayıtları sürüyor.",
        "Küçük bir ocak yeter.",
        "Korucak köyü okulu",
        "Nolan filmleri",
        "Napoli gezisi",
        "Amcam ve Gülce geldi",
        "Yalnızca çocukça bir oyun",
    ],
)
def test_nouns_that_sound_like_spoken_verbs_pass(text: str) -> None:
    assert not rules(text)


def test_what_is_quoted_may_be_as_it_was_said() -> None:
    assert not rules("Oyunda “Napıyosunuz, çooook özledim” denir.")
    assert rules("Napıyosunuz, çooook özledim") == {"speech", "stretched"}


def test_repeated_marks_become_one() -> None:
    assert mended("Kayıtlar başladı!!! Gelmez misiniz??") == "Kayıtlar başladı! Gelmez misiniz?"
    assert rules("Kayıtlar başladı! Gelmez misiniz?") == set()
    assert rules("Bu kadar mı?!") == set()


def test_exclamations_are_counted_against_the_units_tone() -> None:
    text = "Merhaba! Kayıtlar başladı! Bekliyoruz!"
    (one,) = found(text)
    assert one.rule == "guideline.3.exclamations"
    assert text[one.start : one.end] == "!"
    assert one.start == len(text) - 1
    assert not rules(text, Tone(exclamations=3))


def test_emoji_are_counted_but_labels_of_an_announcement_are_not() -> None:
    assert rules("🎉 Şenlik 🎶 başlıyor 🌸 herkes 🌞 davetli 🎈") == {"emoji"}
    assert not rules("📅 12 Mayıs ⏰ 14.00 📍 A Blok 📞 Danışma ✅ Ücretsiz 👉 Kayıt")
    assert mended("Kazandık 🎉🎉🎉🎉") == "Kazandık 🎉"
    assert len(found("🔥🔥🔥🔥 Sınav takvimi 🔥🔥🔥🔥")) == 1
    assert not rules("Cumhuriyet Bayramımız kutlu olsun 🇹🇷🇹🇷")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Sen de katıl! Sorularınızı bize iletebilirsiniz.", "Siz de katılın! Sorularınızı bize iletebilirsiniz."),
        ("Formu doldurunuz. Seni bekliyoruz.", "Formu doldurunuz. Sizi bekliyoruz."),
        ("Biletini kap, yerinizi ayırtın.", "Biletini kapın, yerinizi ayırtın."),
        ("İstersen hemen başlayabilirsiniz.", "İsterseniz hemen başlayabilirsiniz."),
        ("Turumuza katılın, aklındakini sor.", "Turumuza katılın, aklındakini sorun."),
        ("Hayalinizdeki mesleği keşfet!", "Hayalinizdeki mesleği keşfedin!"),
    ],
)
def test_sen_and_siz_in_one_post_are_brought_into_one(text: str, right: str) -> None:
    (one,) = found(text)
    assert one.rule == "guideline.3.address"
    assert mended(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Sen de aramıza katıl!",
        "Sorularınızı bize iletebilirsiniz, sizi bekliyoruz.",
        "“Sen de katıl” kampanyamıza destek verebilirsiniz.",
        "Öğr. Gör. Can Ak ile buluşma. Sorularınızı hazırlayın.",
        "Atam, sen rahat uyu. Törenimize davetlisiniz.",
        "Gelin adayları için sergi. Kadın emeğine destek olun, siz de bekleriz.",
        "Yazın stajınızı bizde yapın. Basın açıklamasını okuyabilirsiniz.",
    ],
)
def test_one_address_quotations_and_lookalikes_pass(text: str) -> None:
    assert "address" not in rules(text)


def test_a_unit_that_says_sen_hears_of_siz() -> None:
    text = "Sen de katıl! Sizi bekliyoruz."
    assert mended(text, Tone(address=Address.SEN)) == "Sen de katıl! Seni bekliyoruz."


def test_only_strict_units_hear_of_a_post_that_says_sen_throughout() -> None:
    assert rules("Sen de aramıza katıl!", Tone(strictness=Strictness.STRICT)) == {"address"}


def test_what_takes_more_than_a_verb_is_told_without_a_fix() -> None:
    (one,) = found("Formu doldurun ve belgeni yükle.")
    assert (one.rule, one.fixes) == ("guideline.3.address", ())


@pytest.mark.parametrize(
    "text",
    [
        "İnce doğranmış dereotunu serpin, tuzunu ekleyin.",
        "Hocası “Sen yaparsın” dedi. Sizi de bekliyoruz.",
        "kuruyorsun değil mi?” diyebilirsiniz.",
        "Şahsan katılmanız gerekir.",
        "Buradan bir form alın ve doldurun.",
    ],
)
def test_orders_to_many_and_what_others_say_are_no_sen(text: str) -> None:
    assert "address" not in rules(text)


def test_strict_units_are_warned() -> None:
    (one,) = found("Kazandık!!!", Tone(strictness=Strictness.STRICT))
    assert one.severity is Severity.WARNING
    (one,) = found("Kazandık!!!")
    assert one.severity is Severity.INFORMATION


_BITS = st.sampled_from(
    [
        "SINAV ",
        "çoook",
        "!!!",
        "?!",
        "🎉",
        "🇹🇷",
        "sen ",
        "sizi ",
        "katıl",
        "geliyo ",
        "yapıcaz",
        "Prof. ",
        "YILMAZ",
        "“",
        "”",
        "\n",
        "'ın",
        "ı",
        "İ",
        ". ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(_BITS, st.text(max_size=4)), max_size=14).map("".join), st.sampled_from(Strictness))
def test_no_text_makes_a_rule_raise_and_all_spans_fit(text: str, strictness: Strictness) -> None:
    for kind in TextKind:
        snapshot = Snapshot(text, Language.TURKISH, NOW, unit=UnitContext(tone=Tone(strictness=strictness)), kind=kind)
        for checker in CHECKERS:
            for one in checker.check(snapshot, lambda: False):
                assert 0 <= one.start <= one.end <= len(text)
                assert one.message.turkish()


@pytest.mark.parametrize(
    "text",
    [
        "İSTANBUL ÜNİVERSİTESİ REKTÖRLÜĞÜ DUYURUSU YAYIMLANDI HERKES OKUSUN",
        "ATATÜRK KÜLTÜR MERKEZİ KONFERANS SALONU'NDA BULUŞALIM",
        "HERKESİ BEKLİYORUZZZZ GELİN GÖRÜN",
    ],
)
def test_no_key_makes_a_name_wrong(text: str) -> None:
    shouted = [one for one in found(text) if one.rule == "guideline.3.shouting"]
    assert shouted
    assert not [fix for one in shouted for fix in one.fixes]
