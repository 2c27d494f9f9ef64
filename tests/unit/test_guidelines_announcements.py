"""Announcements of events: what they lack, and the posts that are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Snapshot, TextKind, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.posts import Attachment
from services.guidelines.rules.announcements import AnnouncementChecker

AT = datetime(2026, 11, 26, 6, tzinfo=UTC)
CHECKER = AnnouncementChecker()


def snapshot(text: str) -> Snapshot:
    return Snapshot(text, Language.TURKISH, AT, planned_at=AT)


def check(text: str) -> list[Diagnostic]:
    return list(CHECKER.check(snapshot(text), lambda: False))


@pytest.mark.parametrize(
    ("text", "missing", "severity"),
    [
        ("Panelimiz 9 Aralık Çarşamba günü saat 14.00'te.", ["place"], Severity.INFORMATION),
        ("Panelimiz saat 14.00'te Mavi Salon'da yapılacaktır.", ["date"], Severity.INFORMATION),
        ("Panelimiz 9 Aralık'ta Mavi Salon'da yapılacaktır.", ["time"], Severity.INFORMATION),
        ("Oda müziği konserimize hepinizi bekliyoruz!", ["date", "time", "place"], Severity.WARNING),
        ("📅 9 Aralık 2026\n🎤 Söyleşi: Kentte Su", ["time", "place"], Severity.WARNING),
        ("The seminar will be held on 10 December 2026.", ["time", "place"], Severity.WARNING),
        ("Bisiklet turumuz pazar sabahı yola çıkıyor.", ["time", "place"], Severity.WARNING),
        ("Çocuk atölyesi cumartesi müzede.", ["time"], Severity.INFORMATION),
        ("Mama toplama etkinliğimize sen de katıl!", ["date", "time", "place"], Severity.WARNING),
        ("Uzaktan eğitim toplantısı 14 Aralık, 11.00. Herkes davetlidir.", ["place"], Severity.INFORMATION),
        ("Bölüm tanıtım günümüzde aday öğrencileri ağırlayacağız.", ["date", "time", "place"], Severity.WARNING),
        ("Halk oyunları kursumuz başlıyor! Mavi Salon'dayız.", ["date"], Severity.INFORMATION),
        ("Satranç turnuvası 12 Aralık Cumartesi 10.00'da\n📍\nBekleriz", ["place"], Severity.INFORMATION),
        ("Girişimcilik paneli\nTarih: 18 Aralık 2026\nYer:\nSaat: 14.00", ["place"], Severity.INFORMATION),
        ("Kariyer söyleşimizin konuğu Naz Tuna! Mavi Salon'da bekliyoruz.", ["date", "time"], Severity.WARNING),
        ("Girişimcilik kampımız mart ayında!", ["time", "place"], Severity.WARNING),
        ("Hukuk danışmanlığı günü kliniğimizde.", ["date", "time"], Severity.WARNING),
        ("Satranç turnuvası programı çok yakında! Takipte kalın.", ["date", "time", "place"], Severity.INFORMATION),
    ],
)
def test_what_is_missing_is_named_once(text: str, missing: list[str], severity: Severity) -> None:
    (found,) = check(text)
    assert (found.rule, found.severity) == (f"guideline.10.missing-{missing[0]}", severity)
    assert found.data["missing"] == missing
    assert not found.fixes
    assert found.end - found.start < 24


@pytest.mark.parametrize(
    "text",
    [
        "3 Aralık Perşembe günü saat 14.00'te Mavi Salon'da panel var, bekleriz.",
        "Söyleşimiz 3 Aralık 20.00'de Zoom'da. Bağlantı profilimizde.",
        "Kongremiz 5-7 Mayıs'ta Kongre Merkezi'nde yapılacaktır.",
        "Söyleşi 26 Kasım'da gerçekleştirildi, katılan herkese teşekkürler.",
        "Konferans salonumuz 3 Aralık'ta kapalı olacaktır.",
        "Her cuma 14.00'te satranç buluşması.",
        "Turnuvada yarışacak takımımıza başarılar dileriz.",
        "Kongrede konuşan Rektörümüz yeni binanın açılacağını söyledi.",
        "Güneş paneli projemiz destek alacak.",
        "Final sınavları 4-15 Ocak tarihlerinde yapılacaktır.",
        "Hemşirelik Haftası panelimiz iptal edilmiştir; yeni tarih verilmeyecektir.",
        "Sergimiz 20 Aralık'a kadar gezilebilir.",
        "Kariyer Günleri'nde sektör temsilcileriyle buluşuyoruz. Siz de orada mısınız?",
        "Konserimiz büyük ilgi gördü, gelecek ay yeniden buluşacağız.",
        "Hıdırellez şenliği 5 Mayıs Çarşamba 18.30'da gölette. Herkes davetli.",
        "Kariyer Günleri 8-9 Aralık'ta kapılarını açıyor. Program: https://kaun.edu.tr/kariyer",
        "Kurs sonunda katılımcılara belge verilecektir.",
        "Konserimiz 9 Aralık 20.00, AKM. Bekleriz.",
        "Mezuniyet töreni için cübbe ölçüleri 20 Aralık'a kadar bildirilmelidir.",
        "Ölmeden önce yapılacaklar: bir konsere git.",
        "Maraton parkuru nedeniyle 13 Aralık'ta ana kapı trafiğe kapalı olacaktır.",
        "Kayıtlar doldu, bir sonraki kursta görüşmek üzere.",
        "Tırt etkinliklerden sıkıldıysan bize gel",
        "",
    ],
)
def test_complete_and_other_posts_pass(text: str) -> None:
    assert not check(text)


def test_a_poster_may_hold_what_the_text_lacks() -> None:
    post = snapshot("Oda müziği konserimize hepinizi bekliyoruz!")
    poster = Attachment("a", "0" * 64, "afis.png", "PNG", 1080, 1350)
    (found,) = CHECKER.check(replace(post, attachments=(poster,)), lambda: False)
    assert found.severity is Severity.HINT


def test_an_answer_announces_nothing() -> None:
    post = replace(snapshot("Konserimize bekleriz."), kind=TextKind.REPLY)
    assert not CHECKER.check(post, lambda: False)


def test_what_the_unit_switched_off_is_not_missed() -> None:
    unit = UnitContext(switched_off_rules=frozenset({"guideline.10.missing-date", "guideline.10.missing-time"}))
    (found,) = CHECKER.check(replace(snapshot("Konserimize bekleriz."), unit=unit), lambda: False)
    assert (found.rule, found.data["missing"]) == ("guideline.10.missing-place", ["place"])


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Atölye 5 Mart 14.00'te Mavi Salon'da yapılacak.", ["guideline.10.missing-audience"]),
        ("Atölye 5 Mart 14.00'te Mavi Salon'da yapılacak. Personelimize açıktır.", []),
        ("Atölyemiz 5 Mart 14.00'te Mavi Salon'da, bekleriz.", []),
        ("Konser 5 Mart 14.00'te Mavi Salon'da yapılacak.", []),  # open to all by custom
        ("Atölye 5 Mart'ta Mavi Salon'da yapılacak.", ["guideline.10.missing-time"]),  # one question at a time
        ("Kan bağışı kampanyamız yarın da devam ediyor.", []),
    ],
)
def test_whom_it_is_for_is_asked_last(text: str, rules: list[str]) -> None:
    assert [one.rule for one in check(text)] == rules


def test_a_past_event_is_asked_for_its_date_alone() -> None:
    (found,) = check("Söyleşimize davetlisiniz! 20 Kasım, Mavi Salon.")
    assert found.rule == "guideline.10.past-date"


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Yaz stajı başvuruları sürüyor, başvurmayı unutmayın!", ["guideline.10.missing-contact"]),
        ("Yaz stajı başvuruları sürüyor, başvurmayı unutmayın: kau.edu.tr/staj", []),
        ("Yaz stajı başvuruları için fakülte sekreterliğine dilekçeyle başvurabilirsiniz.", []),
        ("Erasmus hareketliliği için başvurular başladı.", ["guideline.10.missing-contact"]),
        ("Gönüllü olmak isteyen öğrenciler kayıt yaptırmalıdır.", ["guideline.10.missing-contact"]),
        ("Şiirini yaz, yarışmaya katıl! Son başvuru 29 Ocak.", ["guideline.10.missing-contact"]),
        ("İngilizce konuşma kulübüne kaydınızı yaptırın.", ["guideline.10.missing-contact"]),
        ("Bursiyer alınacaktır. Son başvuru: 15 Aralık.", ["guideline.10.missing-contact"]),
        ("Applications are open until 20 December. Apply now!", ["guideline.10.missing-contact"]),
        ("Proje yazma kampımıza başvurun!", ["guideline.10.missing-contact"]),
        ("Burs almak isteyen öğrenciler yarın başvurabilir.", ["guideline.10.missing-contact"]),
        ("Belirtileriniz varsa sağlık kuruluşuna başvurun.", []),
        ("Staj başvuruları başladı; danışmanınıza başvurun.", []),
        ("Yaz okulu başvuruları başladı mı?", []),
        ("Ders kayıtları başladı.", []),
        ("Katılım ücretsizdir, kayıt gerekmez.", []),
        ("Staj başvuruları sona erdi, sonuçları bekliyoruz.", []),
        ("Ya bugün ya da yarın başvurunuzu tamamlayın; süre uzatılmayacaktır.", []),
    ],
)
def test_who_asks_for_applications_says_where(text: str, rules: list[str]) -> None:
    assert [one.rule for one in check(text)] == rules


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                "panel",
                "konserimize",
                "3 Aralık",
                "14.00",
                "Mavi Salon'da",
                "yapılacak",
                "bekliyoruz",
                "dün",
                "\n",
                ".",
                "!",
                "📍",
            ]
        ),
        max_size=14,
    )
)
def test_spans_fit_whatever_is_written(words: list[str]) -> None:
    text = " ".join(words)
    for one in check(text):
        assert 0 <= one.start < one.end <= len(text)
        one.message.turkish()
