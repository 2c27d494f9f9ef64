"""Weekdays, days that do not exist, announcements of the past."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from services.guidelines.rules.calendar_words import DAYS_TR, MONTHS_TR
from services.guidelines.rules.dates import DateChecker

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
CHECKER = DateChecker()


def check(text: str, *, planned: bool = True, now: datetime = NOW) -> list[Diagnostic]:
    snapshot = Snapshot(text, Language.TURKISH, now, planned_at=now if planned else None)
    return list(CHECKER.check(snapshot, lambda: False))


@pytest.mark.parametrize(
    ("text", "excerpt", "replacement"),
    [
        ("Tören 15 Mart 2026 Pazartesi günü.", "Pazartesi", "Pazar"),
        ("Tören 15 Mart Pazartesi saat 14.00'te.", "Pazartesi", "Pazar"),
        ("Tören 15 MART 2026 PAZARTESİ", "PAZARTESİ", "PAZAR"),
        ("Tören 15 mart 2026 pazartesi", "pazartesi", "pazar"),
        ("15.03.2026 Pazartesi günü bekliyoruz.", "Pazartesi", "Pazar"),
        ("15/03/2026 (Salı)", "Salı", "Pazar"),
        ("Pazartesi, 15 Mart", "Pazartesi", "Pazar"),
        ("Pazartesi günü (15 Mart) buluşuyoruz", "Pazartesi", "Pazar"),
        ("15 Mart'ta, Pazartesi günü", "Pazartesi", "Pazar"),
        ("15 Mart 2026, Pazartesi'ye kadar", "Pazartesi'ye", "Pazar'a"),
        ("16 Mart Salı'dan önce", "Salı'dan", "Pazartesi'den"),
        ("Monday, 15 March 2026", "Monday", "Sunday"),
        ("March 15, 2026 (Monday)", "Monday", "Sunday"),
        ("FRIDAY, MARCH 15TH", "FRIDAY", "SUNDAY"),
        ("28 Şubat - 2 Mart Salı", "Salı", "Pazartesi"),
    ],
)
def test_a_wrong_weekday_is_mended(text: str, excerpt: str, replacement: str) -> None:
    (found,) = check(text)
    assert found.rule == "guideline.10.weekday-date"
    assert (found.article, found.severity) == (10, Severity.WARNING)
    assert text[found.start : found.end] == excerpt
    assert [fix.replacement for fix in found.fixes] == [replacement]


@pytest.mark.parametrize(
    "text",
    [
        "15 Mart 2026 Pazar günü",
        "Pazar, 15 Mart",
        "15 Mart Pazar 16 Mart Pazartesi",
        "Pazar 15 Mart, Pazartesi 16 Mart",
        "Her Pazartesi 15 Mart'a kadar",
        "15 Mart'tan sonra pazartesi günleri",
        "15-17 Mart Pazartesi",
        "14-15 Mart Cumartesi-Pazar",
        "14-15 Mart Cumartesi ve Pazar",
        "Cuma. 15 Mart'ta görüşürüz",
        "Başvurular 10 Mart'ta sona eriyor; salı günü bekleriz.",
        "1 Mayıs Emek ve Dayanışma Günü",
        "18 Mart Çanakkale Zaferi",
        "2026-03-15 Pazartesi",
        "saat 14.00-15.00 Mart ayı",
        "20-24 Eylül tarihleri arasında",
        "No: 31 Nisan Sokak",
        "29 Şubat'ta doğanlar",
    ],
)
def test_right_and_doubtful_dates_pass(text: str) -> None:
    assert not check(text)


def test_without_a_year_and_a_plan_it_is_only_information() -> None:
    (found,) = check("15 Mart Pazartesi", planned=False)
    assert found.severity is Severity.INFORMATION


def test_far_away_days_without_a_year_must_fit_neither_year() -> None:
    assert date(2025, 9, 15).weekday() == 0  # a Monday
    assert date(2026, 9, 15).weekday() == 1  # a Tuesday
    assert not check("15 Eylül Pazartesi")
    assert not check("15 Eylül Salı")
    assert check("15 Eylül Cuma")


@pytest.mark.parametrize(
    ("text", "excerpt", "replacement"),
    [
        ("Son başvuru 31 Nisan.", "31 Nisan", "30 Nisan"),
        ("30 Şubat'ta görüşelim", "30 Şubat'ta", "29 Şubat'ta"),
        ("29 Şubat 2026", "29 Şubat 2026", "28 Şubat 2026"),
        ("31.04.2026", "31.04.2026", "30.04.2026"),
        ("28-31 Nisan 2026", "28-31 Nisan 2026", "28-30 Nisan 2026"),
        ("32 Mart", "32 Mart", "31 Mart"),
    ],
)
def test_impossible_days(text: str, excerpt: str, replacement: str) -> None:
    (found,) = check(text)
    assert found.rule == "guideline.10.impossible-date"
    assert text[found.start : found.end] == excerpt
    assert [fix.replacement for fix in found.fixes] == [replacement]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("30.02.2026'da buluşalım", "30.02.2026 diye bir gün yok; Şubat 2026 28 gün çeker."),
        ("31 Nisan'da", "31 Nisan diye bir gün yok; Nisan 30 gün çeker."),
        ("February 30, 2026", "February 30, 2026 diye bir gün yok; Şubat 2026 28 gün çeker."),
    ],
)
def test_an_impossible_day_is_told_without_its_ending(text: str, told: str) -> None:
    (found,) = check(text)
    assert found.message.turkish() == told


def test_names_of_the_calendar_are_said_in_the_language_of_the_screen() -> None:
    (weekday,) = check("Monday, 15 March 2026")
    (month,) = check("30 February 2026")
    assert weekday.message.turkish().startswith("15.03.2026 Pazar gününe")
    assert [weekday.message.params["right"].en, month.message.params["month"].en] == ["Sunday", "February 2026"]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Söyleşi 26 Şubat'ta gerçekleştirilecek.", True),
        ("Söyleşi 26 Şubat 2026'da yapılacaktır.", True),
        ("Tören 12 Mart 2025'te düzenlenecektir.", True),
        ("Son başvuru 1 Mart", True),
        ("Söyleşi 26 Şubat'ta gerçekleştirildi.", False),
        ("Tören 12 Mart'ta düzenlenecektir.", False),
        ("Söyleşi 2 Mart'ta yapılacak.", False),
        ("2004'te imzalanan anlaşma 1 Ocak 2005'te yürürlüğe girecekti.", False),
        ("1 Ocak 2005'te açılacak.", False),
        ("26 Şubat'ta buluştuk. Yenisi nisanda yapılacak.", False),
    ],
)
def test_past_days_of_things_to_come(text: str, flagged: bool) -> None:
    assert [d.rule for d in check(text)] == (["guideline.10.past-date"] if flagged else [])


def test_without_a_year_and_a_plan_nothing_is_called_past() -> None:
    assert not check("Söyleşi 26 Şubat'ta gerçekleştirilecek.", planned=False)
    assert check("Söyleşi 26 Şubat 2026'da gerçekleştirilecek.", planned=False)


@settings(max_examples=120)
@given(
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(0, 6),
    st.sampled_from(["{d} {m} {y} {w}", "{w}, {d} {m} {y}"]),
)
def test_with_a_year_the_calendar_decides(day: date, weekday: int, form: str) -> None:
    text = form.format(d=day.day, m=MONTHS_TR[day.month - 1], y=day.year, w=DAYS_TR[weekday])
    found = [one for one in check(text) if one.rule == "guideline.10.weekday-date"]
    if weekday == day.weekday():
        assert not found
    else:
        assert [one.fixes[0].replacement for one in found] == [DAYS_TR[day.weekday()]]


@settings(max_examples=60)
@given(st.integers(-100, 100), st.integers(0, 6))
def test_without_a_year_the_nearest_day_counts(offset: int, weekday: int) -> None:
    day = NOW.date() + timedelta(days=offset)
    found = check(f"{day.day} {MONTHS_TR[day.month - 1]} {DAYS_TR[weekday]}")
    assert bool(found) == (weekday != day.weekday())


@settings(max_examples=100)
@given(st.text(alphabet=st.sampled_from("0123 459./-’'(,\nMart PazarıİI"), max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    for found in check(text):
        assert 0 <= found.start < found.end <= len(text)
        found.message.turkish()


@pytest.mark.parametrize(
    "text",
    [
        "Geçen yıl 15 Mart Cuma günü açılan sergimiz ilgi gördü.",
        "Geçtiğimiz yıl 15 Mart Cuma günü tanıştık.",
        "Üç yıl önce 15 Mart Cuma günü kurulduk.",
    ],
)
def test_the_weekday_of_another_year_is_let_be(text: str) -> None:
    assert not check(text)


def test_another_year_named_after_the_date_excuses_nothing() -> None:
    assert [one.rule for one in check("15 Mart Cuma günü geçen yılki gibi buluşuyoruz.")] == [
        "guideline.10.weekday-date"
    ]
