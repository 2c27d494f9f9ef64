"""Secrets in drafts. All numbers here are made up; their check digits were computed for the test."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.checking import Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from services.accounts import normalised_all
from services.guidelines.rules.secrets import SecretChecker
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DEV = Path(__file__).resolve().parents[1] / "data" / "guideline" / "dev"
CHECKER = SecretChecker(RESOURCES)


def check(text: str, *contacts: str) -> list[Diagnostic]:
    unit = UnitContext(public_contacts=normalised_all(contacts))
    return list(CHECKER.check(Snapshot(text, Language.TURKISH, NOW, unit=unit), lambda: False))


def rules(text: str, *contacts: str) -> list[tuple[str, str]]:
    found = check(text, *contacts)
    assert all(d.article == 11 for d in found)
    return [(one.rule.removeprefix("guideline.11."), text[one.start : one.end].rstrip(" ")) for one in found]


@pytest.mark.parametrize(
    ("text", "rule", "excerpt"),
    [
        ("TC: 10000000146", "identity-number", "10000000146"),
        ("T.C. kimlik no 100 000 001 46", "identity-number", "100 000 001 46"),
        ("IBAN TR33 0006 1005 1978 6457 8413 26 hesabına", "iban", "TR33 0006 1005 1978 6457 8413 26"),
        ("tr330006100519786457841326", "iban", "tr330006100519786457841326"),
        ("IBAN: 33 0006 1005 1978 6457 8413 26", "iban", "33 0006 1005 1978 6457 8413 26"),
        ("DE89 3704 0044 0532 0130 00", "iban", "DE89 3704 0044 0532 0130 00"),
        ("Kart: 4111 1111 1111 1111", "card", "4111 1111 1111 1111"),
        ("Kart: 5500-0055-5555-5559", "card", "5500-0055-5555-5559"),
        ("4111 1111 1111 1111 09/28", "card", "4111 1111 1111 1111"),
        ("Amex 3400 000000 00009", "card", "3400 000000 00009"),
        ("Şifre: Baskent2026!", "password", "Baskent2026!"),
        ("Wi-Fi parolası: misafir1993", "password", "misafir1993"),
        ("Toplantı PIN: 482913", "password", "482913"),
        ("Misafir ağının şifresi\nkutup26", "password", "kutup26"),
        ("Kullanıcı adı/şifre: admin/kutu", "password", "kutu"),
        ("Wi-Fi şifresi: kutuphane", "password", "kutuphane"),
        ("Sisteme şifre olarak “kutuphane” yazın.", "password", "kutuphane"),
        ("misafir26 şifresiyle bağlanın", "password", "misafir26"),
        ("Wi-Fi şifremiz kahvesever", "password", "kahvesever"),
        ("Kablosuz ağda şifre olarak kahvesever kullanın.", "password", "kahvesever"),
        ("Parolayı kuzeyyildizi yaptık.", "password", "kuzeyyildizi"),
        ("Sisteme sosyal/Kaun25 kullanıcı adı ve şifresiyle girin.", "password", "Kaun25"),
        ("kullanıcı adımız kaun, şifremiz papatya", "password", "papatya"),
        ("Giriş için papatya şifresini kullanın", "password", "papatya"),
        ("Kapı şifresi bugün 7410", "password", "7410"),
        ("root/toor2026 ile bağlanın", "password", "toor2026"),
        ("Konferans wifi: Kongre2026! (ağ KONGRE)", "password", "Kongre2026!"),
        ("Hasan Bey kalp krizi geçirdi", "health", "kalp krizi geçirdi"),
        ("Zoom şifresi kampus", "password", "kampus"),
        ("Fotokopi kodu 9981.", "password", "9981"),
        ("Dolap kilidinin kodu 345", "password", "345"),
        ("Doğrulama kodu geldi: 619204, girin.", "recovery-code", "619204"),
        ("Kartın CVV kodu 341", "card", "341"),
        ("T.C. no 1 0 0 0 0 0 0 0 1 4 6", "identity-number", "1 0 0 0 0 0 0 0 1 4 6"),
        ("Ara: 05 32 000 11 22", "mobile-number", "05 32 000 11 22"),
        (
            "Telefonum sıfır beş üç iki, bir iki üç dört beş altı yedi",
            "mobile-number",
            "sıfır beş üç iki, bir iki üç dört beş altı yedi",
        ),
        (
            "Telefonum sıfır beş yüz otuz iki yüz on bir kırk beş",
            "mobile-number",
            "sıfır beş yüz otuz iki yüz on bir kırk beş",
        ),
        ("Yazın: ayse.tan at gmail nokta com", "private-address", "ayse.tan at gmail nokta com"),
        ("bolumsekreteri85@hotmail.com", "private-address", "bolumsekreteri85@hotmail.com"),
        ("Numaram 202572591, ekler misiniz?", "student-number", "202572591"),
        ("Can Uz, doğum 23.08.1999", "birth-date", "23.08.1999"),
        ("Tolga Er (dikkat eksikliği tanılı)", "health", "dikkat eksikliği tanılı"),
        ("The password is Sunset99.", "password", "Sunset99"),
        ("Yedek kodumuz 4827 1190", "recovery-code", "4827 1190"),
        ("otpauth://totp/x?secret=JBSWY3DP", "access-key", "otpauth://totp/x?secret=JBSWY3DP"),
        ("0532 000 11 22", "mobile-number", "0532 000 11 22"),
        ("+90 (532) 000-1122", "mobile-number", "+90 (532) 000-1122"),
        ("Arayın: 5320001122", "mobile-number", "5320001122"),
        ("٠٥٣٢ ٠٠٠ ١١ ٢٢", "mobile-number", "٠٥٣٢ ٠٠٠ ١١ ٢٢"),
        ("Öğrenci no: 20190101123", "student-number", "20190101123"),
        ("20190101 numaralı öğrencimiz", "student-number", "20190101"),
        ("Kayıp kart: Elif Naz Sarı, 203578987", "student-number", "203578987"),
        ("ayse.demir@gmail.com", "private-address", "ayse.demir@gmail.com"),
        ("AYSE [at] GMAIL.COM", "private-address", "AYSE [at] GMAIL.COM"),
        ("ayse.demir@ornek.edu.tr", "work-address", "ayse.demir@ornek.edu.tr"),
        ("Pasaport no: U12345678", "passport-number", "U12345678"),
        ("3 Mart 2001 doğumlu öğrencimiz", "birth-date", "3 Mart 2001"),
        ("Zeynep Koçer'in psikiyatri raporu kabul edildi.", "health", "psikiyatri raporu"),
    ],
)
def test_secrets_are_found(text: str, rule: str, excerpt: str) -> None:
    assert rules(text) == [(rule, excerpt)]


@pytest.mark.parametrize(
    "text",
    [
        "Wi-Fi şifremiz danışmada.",
        "Zoom şifresi değişti.",
        "Parolayı güçlü yaptık.",
        "Giriş için yeni şifrenizi kullanın.",
        "Kullanıcı adı ve şifresiyle giriş yapın.",
        "Laboratuvar kodu FZK-101",
        "Toplam 5420001122 TL",
        "Ayşe Tan bel fıtığı için egzersizler önerdi.",
        "Ürün kodu 9981",
        "CVV kodunuzu kimseyle paylaşmayın.",
        "Vergi numaramız: 4810058590",
        "Dosya numarası 202345678",
        "kulup2026@gmail.com",
        "Sayı dizisi 0 5 10 15 20 25 30",
        "Doğum günü 12.05.2026'da kutlanacak.",
        "10000000147",
        "Kargo takip numarası 10000000146",
        "Tel: 03122466666 - 0312 246 66 66",
        "444 0 000 ve 0850 222 00 00",
        "TR33 0006 1005 1978 6457 8413 27",
        "4111 1111 1111 1112",
        "4444 4444 4444 4444",
        "Barkod 4111111111111111",
        "Şifrenizi kimseyle paylaşmayın.",
        "Şifre: ilk girişte belirlenir.",
        "Şifre: en az 8, en çok 16 karakter",
        "Parola olarak 123456 kullanmayın!",
        "Örnek güçlü parola: K7!p-Qz2",
        "Başarının şifresi: çalışmak",
        "Bu yılki parolamız: daima ileri!",
        "Kahoot PIN: 482913",
        "Belge doğrulama kodu: A1B2-C3D4",
        "Parola: https://ornek.edu.tr/parola1",
        "ISBN 9786050000000",
        "1.000.000.014,6",
        "530 000 000 lira destek verildi.",
        "info@ornek.edu.tr, ogrenci.isleri@ornek.edu.tr, robotikkulubu@gmail.com",
        "1 Ocak 2005 doğumlular ve öncesi, 1.1.2004 ve sonrası doğumlu sporcular",
        "Ayşe Yılmaz hocamız epilepsi üzerine konuşacak.",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    assert rules(text) == []


def test_the_units_own_contacts_may_stand() -> None:
    own = ("0532 000 11 22", "Ayse.Demir@gmail.com", "TR33 0006 1005 1978 6457 8413 26")
    text = "+90 532 000 1122, AYSE.DEMIR@GMAIL.COM, tr330006100519786457841326, 0533 000 11 22"
    assert rules(text, *own) == [("mobile-number", "0533 000 11 22")]


def test_a_persons_contact_may_give_way_to_the_units() -> None:
    own = ("0312 246 66 66", "444 0 000", "bilgi@ornek.edu.tr")
    phone, address = check("0533 000 11 22 ya da x@gmail.com", *own)
    assert [fix.replacement for fix in phone.fixes] == ["0312 246 66 66", "444 0 000"]
    assert [fix.replacement for fix in address.fixes] == ["bilgi@ornek.edu.tr"]
    assert (phone.severity, address.severity) == (Severity.WARNING, Severity.WARNING)


def test_a_number_is_told_once() -> None:
    assert rules("Şifre: 10000000146") == [("password", "10000000146")]


def labelled(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (DEV / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", ["article11.jsonl", "own_article11.jsonl"])
def test_nothing_found_is_repeated(name: str) -> None:
    seen = 0
    for item in labelled(name):
        text = str(item["text"])
        for one in check(text):
            seen += 1
            secret = text[one.start : one.end]
            told = repr((one.message, one.explanation, one.fixes, dict(one.data)))
            assert secret not in told
            assert one.severity is not Severity.ERROR or one.fixes[0].replacement == ""
            assert one.rule not in [
                again.rule for again in check(text[: one.start] + text[one.end :]) if again.start == one.start
            ]
    assert seen > 80


def test_every_planted_secret_of_our_own_is_found_and_nothing_else() -> None:
    for item in labelled("own_article11.jsonl"):
        text, labels = str(item["text"]), item["labels"]
        assert isinstance(labels, list)
        assert bool(check(text)) == bool(labels) or item["note"] == "known miss", text


PIECES = [
    "şifre",
    "Şifresi: ",
    "TR",
    "0",
    "5",
    "32 ",
    "4111 ",
    "@",
    "gmail.com",
    "(",
    ")",
    "+90",
    "\n",
    " - ",
    "“",
    "kod ",
    "öğrenci no ",
    "Ayşe Kaya ",
]


@given(st.text(max_size=80) | st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map("".join))
def test_any_text_is_answered_within_its_bounds(text: str) -> None:
    for one in check(text):
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(
    ("text", "rule", "excerpt"),
    [
        ("Toplantı şifresi “mavi gökyüzü 2026” olarak belirlendi.", "password", "mavi gökyüzü 2026"),
        ("Fotokopi makinesinin kodu bundan sonra 7781 oldu.", "password", "7781"),
        ("Zoom: 884 2210 9937, giriş kodu 731904.", "password", "731904"),
        ("Şifremiz çok kolay: okulun adı, yani kuzey1992", "password", "kuzey1992"),
        ("Sunucuya root ile bağlanıp Rt#94_x girin.", "password", "Rt#94_x"),
        ("modemin arkasında yazıyor: ZTE8f3a91c", "password", "ZTE8f3a91c"),
        ("B2105.010044 numaralı Ege Tan'ın itirazı", "student-number", "B2105.010044"),
        ("Bursiyer Onur Kaya 17 Haziran 2003'te doğdu.", "birth-date", "17 Haziran 2003"),
        ("Yazın: ayse nokta demir et gmail nokta com", "private-address", "ayse nokta demir et gmail nokta com"),
        ("Deniz Oral'ın lösemi tedavisi sürüyor.", "health", "lösemi tedavisi sürüyor"),
    ],
)
def test_secrets_in_looser_words_are_found(text: str, rule: str, excerpt: str) -> None:
    assert rules(text) == [(rule, excerpt)]


@pytest.mark.parametrize(
    "text",
    [
        "Bütçe 532 418 6075 liradan 541 000 0000 liraya çıkarıldı.",
        "En çok kullanılan parolanın yine “123456” olduğu açıklandı.",
        "Lösemi tedavisi hakkında Deniz Oral konuşacak.",
    ],
)
def test_sums_and_talks_pass(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Şifre: Salon2026!? Unutmayın.", "Şifre: Unutmayın."),
        ("Giriş bilgisi (10000000146) gizli.", "Giriş bilgisi gizli."),
        ("Kapı kodu 4417# tuşlanır", "Kapı kodu tuşlanır"),
        ("Şifre: Ab(12)", "Şifre: "),
    ],
)
def test_taking_a_secret_out_leaves_nothing_of_it(text: str, left: str) -> None:
    (one,) = check(text)
    assert text[: one.start] + one.fixes[0].replacement + text[one.end :] == left


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Kütüphane internet şifremiz hoşgeldin oldu.", "password"),
        ("Salon bilgisayarının parolası laleli arkadaşlar.", "password"),
        ("Misafir ağının anahtarı yağmurluğunual, hepsi küçük harf.", "password"),
        ("Alarm panelinin kodu dört tane yedi, kurmayı unutmayın.", "password"),
        ("Giriş için önce fakültenin adı, sonuna ünlem yazın.", "password"),
        ("LinkedIn sayfasının parolasını soranlara: deniz yıldızı, bitişik.", "password"),
        ("Modem arayüzü admin/superonline ile açılıyor.", "password"),
        ("Moodle kayıt anahtarı: kimya-101", "password"),
        ("Google'dan gelen G-482910 kodunu girin.", "recovery-code"),
        ("Okul numarası 1905 34 012 olan öğrencimiz gelsin.", "student-number"),
        ("Buse Kaya'nın numarası 2103.01045'tir.", "student-number"),
        ("Doğum günü listesi: Sibel Tan 04.04.1979", "birth-date"),
        ("Prof. Dr. Nuri Uz kalp krizi geçirdi.", "health"),
        ("Şeker hastası olan Derya Gül'e ara verilecek.", "health"),
        ("Volkan Hocamız Parkinson hastalığıyla mücadele ediyor.", "health"),
        ("Araştırma görevlimiz Ada Ün iki hafta raporlu.", "health"),
        ("Takım arkadaşımız Doruk'un ön çapraz bağları koptu.", "health"),
    ],
)
def test_what_only_the_wording_gives_away_is_found(text: str, rule: str) -> None:
    assert [name for name, _ in rules(text)] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "Parolamız birlik, hedefimiz başarı!",
        "Instagram hesabımızın şifresi ele geçirildi, mesajlara inanmayın.",
        "Doğum yılınızı ve adınızı şifre olarak kullanmayın.",
        "Wi-Fi şifresi kütüphane girişindeki panoda yazıyor.",
        "Yazışma adresi: Doç. Dr. Merve Akın, merve.akin@bozdag.edu.tr",
        "Karar numarası 2026.1045 olan yönerge Ayşe Kaya tarafından hazırlandı.",
        "Doç. Dr. Ali Er meme kanseri tanısında yapay zekâ projesini anlattı.",
        "Elif Ak yoğun bakım hemşiresi olarak atandı.",
        "Ayşe Hanım iki haftalık rapor hazırladı: bütçe denetimi.",
        "Nâzım Hikmet 1963'te kalp krizi geçirdi.",
    ],
)
def test_advice_talks_and_history_pass(text: str) -> None:
    assert rules(text) == []
