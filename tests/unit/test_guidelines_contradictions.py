"""Dates and hours of one post against each other, against the clock, and against the planned day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Checker, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from services.guidelines.rules.contradictions import ContradictionChecker
from services.guidelines.rules.dates import DateChecker
from services.guidelines.rules.hours import HourChecker
from services.guidelines.rules.relative_days import RelativeDayChecker

AT = datetime(2026, 11, 26, 6, tzinfo=UTC)  # a Thursday, 09.00 in Türkiye
CHECKERS: tuple[Checker, ...] = (ContradictionChecker(), DateChecker(), HourChecker(), RelativeDayChecker())


def check(text: str, *, planned: datetime | None = AT) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for checker in CHECKERS:
        offset = 0
        for piece in text.split("\n") if checker.scope is Scope.PARAGRAPH else [text]:
            snapshot = Snapshot(piece, Language.TURKISH, AT, planned_at=planned)
            found += [one.moved(offset) for one in checker.check(snapshot, lambda: False)]
            offset += len(piece) + 1
    return found


def fixed(text: str, one: Diagnostic, place: int = 0) -> str:
    return text[: one.start] + one.fixes[place].replacement + text[one.end :]


@pytest.mark.parametrize(
    ("text", "rule", "excerpt"),
    [
        ("Panel saat 25.00'te.", "impossible-time", "25.00"),
        ("Panel saat 14:60'ta.", "impossible-time", "14:60'ta"),
        ("Panel 9 Aralık Çarşamba 14.75'te.", "impossible-time", "14.75"),
        ("Kütüphane 09.00-24.30 saatleri arasında açık.", "impossible-time", "09.00-24.30"),
        ("Atölye 16.00-14.00 arasında.", "time-order", "16.00-14.00"),
        ("Sempozyum 12-10 Aralık 2026'da.", "date-order", "12-10 Aralık 2026'da"),
        ("Kayıtlar 20 Mayıs - 10 Mayıs arasında.", "date-order", "20 Mayıs - 10 Mayıs"),
        ("Başvurular 15 Şubat'ta başlayıp 8 Şubat'ta bitecek.", "date-order", "15 Şubat'ta başlayıp 8 Şubat"),
        ("Başvurular 10 Aralık'ta başlıyor, 8 Aralık'ta sona eriyor.", "date-order", "10 Aralık'ta başlıyor, 8 Aralık"),
        ("Perşembe günü yani 9 Aralık 2026'da.", "weekday-date", "Perşembe"),
        ("Panelimiz 8 Aralık'ta.\n📅 9 Aralık 2026, Mavi Salon", "contradictory-date", "9 Aralık 2026"),
        ("Fuar 24-25 Mart'ta. 25-26 Mart'ta bekliyoruz!", "contradictory-date", "25-26 Mart'ta"),
        ("Atölye 2 Aralık 14.00'te. Unutmayın: saat 15.00!", "contradictory-time", "15.00"),
        ("Panel için son başvuru 15 Aralık. Panel 10 Aralık'ta yapılacak.", "deadline-after-event", "15 Aralık"),
        ("Başvurular 29 Şubat'ta sona erecek.", "impossible-date", "29 Şubat'ta"),
        ("Atölye 00.12.2026 günü.", "impossible-date", "00.12.2026"),
        ("Son tarih: 12.13.2026", "impossible-date", "12.13.2026"),
        ("Festival 3 gün sürecek: 7-8 Aralık", "contradictory-date", "3 gün sürecek"),
        ("Atölye 10.00'da başlayıp 09.00'da bitecek.", "time-order", "10.00'da başlayıp 09.00"),
        ("Panel 8 Aralık Salı 14.00'te Mavi Salon'da. 📍 Konferans Salonu", "contradictory-place", "Konferans Salonu"),
        ("Kontenjan 30 kişi. Kontenjanımız 50 kişiyle sınırlıdır.", "contradictory-number", "50"),
        ("Giriş ücretsiz! Biletler 50 TL. Bekleriz.", "contradictory-number", "Biletler 50 TL"),
        ("Çevrim içi eğitimimiz 104 numaralı derslikte.", "contradictory-place", "104 numaralı derslikte"),
        ("Konser cumartesi akşamı 11 Aralık'ta 20.00'de.", "weekday-date", "cumartesi"),
        ("Panelimiz 1 Aralık 14.00'te. 2 Aralık'ta buluşmak üzere!", "contradictory-date", "2 Aralık'ta"),
        ("Söyleşimiz bugün!\n📅 28 Kasım\n🕒 14.00", "relative-day", "bugün"),
        ("Panelimiz 5 Aralık'ta. Haftaya çarşamba görüşmek üzere!", "relative-day", "Haftaya çarşamba"),
        ("Yarın 14.00'te buluşuyoruz: 5 Aralık söyleşisi.", "relative-day", "Yarın"),
        ("Yarın görüşmek üzere! Tarih: 6 Aralık, Saat: 14.00", "relative-day", "Yarın"),
        ("Toplantı salı günü 9 Aralık Çarşamba.", "weekday-date", "salı"),
        ("Cumartesi 5 Aralık, Pazar 7 Aralık: bekleriz.", "weekday-date", "Pazar"),
    ],
)
def test_what_cannot_be_is_told_once(text: str, rule: str, excerpt: str) -> None:
    planned = datetime(2027, 1, 11, 6, tzinfo=UTC) if "Şubat" in text else AT
    (found,) = check(text, planned=planned)
    assert (found.rule, found.severity) == (f"guideline.10.{rule}", Severity.WARNING)
    assert text[found.start : found.end] == excerpt


@pytest.mark.parametrize(
    "text",
    [
        "Kütüphane 22.00-02.00 arasında da açık.",
        "Nöbet 17.00-08.00 arasındadır.",
        "Ücret 25.00 TL, ortalama 14.75 puan.",
        "Turnuvada elemeler 9 Aralık'ta, final 16 Aralık'ta. Bekliyoruz!",
        "Panel 9 Aralık'ta. Kapılar 13.30'da açılır, panel 14.00'te başlar.",
        "ERTELENDİ: 9 Aralık'taki panel 16 Aralık'ta yapılacak. Bekleriz.",
        "Panel 10 Aralık'ta yapılacak. Son başvuru 8 Aralık.",
        "Güz dönemi 1 Eylül - 15 Haziran arasındadır.",
        "Giriş öğrencilere ücretsiz, biletler 50 TL.",
        "Çevrim içi söyleşiyi Mavi Salon'da birlikte izleyeceğiz.",
        "Kontenjan 30 kişi. Kontenjan: 30",
        "Panel Mavi Salon'da. 📍 Kuzey Kampüs Mavi Salon",
        "Panel Mavi Salon'da, kokteyl ardından. 📍 Kırmızı Salon",
        "Bugün provadayız. Panelimiz 3 Aralık'ta, bekleriz!",
        "Festival iki gün sürecek: 7-8 Aralık",
        "15 Kasım'da başlayan kayıtlar 4 Aralık'ta sona erecek.",
        "Bu pazartesi (30 Kasım) ve haftaya pazartesi (7 Aralık) buluşuyoruz.",
        "Panel 9 Aralık'ta.\n📅 9 Aralık 2026 ⏰ 14.00-16.00\nSaat 14.00'te bekleriz.",
    ],
)
def test_what_can_be_passes(text: str) -> None:
    assert not check(text)


@pytest.mark.parametrize(
    ("text", "excerpt", "mended"),
    [
        ("Yarın (30 Kasım) buluşuyoruz.", "Yarın (30 Kasım", "Pazartesi günü (30 Kasım) buluşuyoruz."),
        ("Yarın 26 Kasım'da buluşuyoruz.", "Yarın 26 Kasım'da", "Bugün 26 Kasım'da buluşuyoruz."),
        ("Bu akşam, 27 Kasım'da konser.", "Bu akşam, 27 Kasım'da", "Yarın akşam, 27 Kasım'da konser."),
        ("Bu cuma, 4 Aralık'ta konser.", "Bu cuma, 4 Aralık'ta", "4 Aralık'ta konser."),
        ("Haftaya salı (8 Aralık) konser.", "Haftaya salı (8 Aralık", None),
        ("Sınavlar yarın başlıyor (30 Kasım Pazartesi).", "yarın", None),
        ("Yarın saat 09.30'da salondayız, 30 Kasım Pazartesi, kaçırmayın.", "Yarın", None),
        (
            "Son gün bugün! Başvurular 27 Kasım'da kapanıyor.",
            "bugün",
            "Son gün yarın! Başvurular 27 Kasım'da kapanıyor.",
        ),
        ("Yarın cumartesi, kampüsteyiz.", "cumartesi", "Yarın cuma, kampüsteyiz."),
    ],
)
def test_relative_words_against_the_planned_day(text: str, excerpt: str, mended: str | None) -> None:
    (found,) = check(text)
    assert (found.rule, found.severity) == ("guideline.10.relative-day", Severity.WARNING)
    assert text[found.start : found.end] == excerpt
    if mended:
        assert fixed(text, found) == mended
    for place in range(len(found.fixes)):
        assert not check(fixed(text, found, place))


@pytest.mark.parametrize(
    "text",
    [
        "Yarın (27 Kasım) buluşuyoruz.",
        "Bu hafta sonu, 28 Kasım'da buluşuyoruz.",
        "Önümüzdeki pazartesi, 30 Kasım'da.",
        "Yarın başlayacak kayıtlar 10 Aralık'ta sona erecek.",
        "Bugün 23 Nisan 1920 ruhuyla çalışıyoruz.",
        "Yarın cuma, görüşmek üzere.",
        "Mezunlarımız 12 Temmuz 1996'da kep attı. Bugün büyük bir aileyiz.",
        "Bugün, yarın, her gün buradayız: 10 Aralık'a kadar.",
    ],
)
def test_relative_words_that_are_right_or_free(text: str) -> None:
    assert not check(text)


def test_without_a_plan_only_the_post_itself_is_held_together() -> None:
    assert not check("Yarın (30 Kasım) buluşuyoruz.", planned=None)
    (found,) = check("Bugün (26 Kasım) hazırız. Yarın (30 Kasım) buluşuyoruz.", planned=None)
    assert found.rule == "guideline.10.relative-day"


def test_an_hour_that_has_passed_when_the_post_goes_out() -> None:
    (found,) = check("Bugün saat 08.30'da bekliyoruz.")
    assert found.rule == "guideline.10.past-time"
    assert not check("Bugün saat 10.30'da bekliyoruz.")


def test_a_word_alone_may_mislead_an_event() -> None:
    text = "Yarın saat 13.30'da Mavi Salon'da seminer var, bekliyoruz."
    (found,) = check(text)
    assert (found.rule, found.severity) == ("guideline.10.missing-date", Severity.HINT)
    assert fixed(text, found).startswith("Yarın (27 Kasım) saat")
    assert not check(fixed(text, found))
    assert not check(text, planned=None)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Atölye 16.00-14.00 arasında.", "Atölye 14.00-16.00 arasında."),
        ("Sempozyum 12-10 Aralık'ta.", "Sempozyum 10-12 Aralık'ta."),
        ("Panel saat 14:60'ta.", "Panel saat 15:00'te."),
        ("Toplantı saat 17.60'a ertelendi.", "Toplantı saat 18.00'e ertelendi."),
        ("Saat 09.60'tan sonra gelin.", "Saat 10.00'dan sonra gelin."),
        ("Fuar 24-25 Mart'ta. 25-26 Mart'ta bekliyoruz!", "Fuar 24-25 Mart'ta. 24-25 Mart'ta bekliyoruz!"),
        ("14-15 Aralık Cuma-Cumartesi", "14-15 Aralık Pazartesi-Cumartesi"),
        ("Törene bekleriz, 12 Aralık 2025.", "Törene bekleriz, 12 Aralık 2026."),
    ],
)
def test_a_fix_puts_it_right(text: str, mended: str) -> None:
    assert fixed(text, check(text)[0]) == mended


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                "yarın",
                "bu cuma",
                "3 Aralık",
                "1 Aralık'ta",
                "(",
                ")",
                ",",
                ".",
                "\n",
                "14.00",
                "16.00-14.00",
                "panel",
                "bekleriz",
            ]
        ),
        max_size=12,
    )
)
def test_no_text_breaks_them_and_relative_fixes_are_clean(words: list[str]) -> None:
    text = " ".join(words)
    for one in check(text):
        assert 0 <= one.start < one.end <= len(text)
        one.message.turkish()
        if one.rule in ("guideline.10.time-order", "guideline.10.date-order", "guideline.10.weekday-date"):
            for place in range(len(one.fixes)):
                again = [two for two in check(fixed(text, one, place)) if two.rule == one.rule]
                assert all(two.start != one.start for two in again)
