"""Who made the picture: what counts as a credit, and what is asked for where there is none."""

from __future__ import annotations

import pytest

from models.enums import Language, Severity
from services.images.attribution import Case, attribution, bare_name, has_credit
from services.images.facts import Credit, PictureFacts
from services.images.nobody import names_nobody


def facts(*credits_: Credit) -> PictureFacts:
    return PictureFacts("JPEG", 1200, 800, 1200, 800, 1, 1000, credits=credits_)


ARTIST = Credit("exif.Artist", "Ayşe Işık")


@pytest.mark.parametrize(
    "text",
    [
        "Foto: Ayşe Işık",
        "FOTOĞRAF: AYŞE IŞIK",
        "Fotoğraflar / Basın ofisi",
        "Görsel: Freepik",
        "GÖRSEL | Kurumsal İletişim",
        "Kaynak: Devlet Arşivleri",
        "Bahar şenliği © Ada Er",
        "📷 @adaer",
        "Teşekkürler @kampusfoto",
        "Photo by Ada Er",
        "PHOTO CREDIT Ada Er",
        "IMAGE: NASA",
        "Image courtesy of NASA",
        "Ada Er'in objektifinden bahar",
        "İllüstrasyon: Can Su",
        "Görsel kaynağı: NASA",
        "Fotoğraf Ada Er'e aittir.",
        "Deklanşöre Ada Er bastı.",
        "Kareler Ada Er tarafından çekilmiştir.",
    ],
)
def test_a_credit_in_the_text_is_seen(text: str) -> None:
    assert has_credit(text)
    assert not list(attribution(Case(facts(), "a.jpg", text)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Fotoğraf sergimiz yarın açılıyor.",
        "Sorular için iletisim@baskent.edu.tr",
        "Kaynak kitapları kütüphanede bulabilirsiniz.",
        "Resim yarışması başlıyor",
        "Üniversite arşivinden yararlanma saatleri",
        "@tubitak desteğiyle yürütülen proje",
        "Fotoğraf kulübü: ilk buluşma",
        "Yer: Konferans salonu",
    ],
)
def test_words_about_pictures_are_no_credit(text: str) -> None:
    assert not has_credit(text)
    (finding,) = attribution(Case(facts(), "a.jpg", text))
    assert (finding.rule, finding.article, finding.severity) == ("attribution.unknown-source", 7, Severity.WARNING)


def test_a_name_in_the_metadata_that_the_text_lacks_is_offered() -> None:
    text = "Bahar kampüse geldi."
    (finding,) = attribution(Case(facts(ARTIST), "a.jpg", text))
    assert finding.severity is Severity.WARNING
    assert "Ayşe Işık" in finding.message.turkish()
    assert finding.start == finding.end == len(text)
    (fix,) = finding.fixes
    assert text[: finding.start] + fix.replacement == "Bahar kampüse geldi.\n\nFotoğraf: Ayşe Işık"
    assert finding.data["credits"] == [{"source": "exif.Artist", "value": "Ayşe Işık"}]


def test_the_fix_speaks_the_language_of_the_post() -> None:
    (finding,) = attribution(Case(facts(ARTIST), "a.jpg", "Spring is here."), language=Language.ENGLISH)
    assert finding.fixes[0].replacement == "\n\nPhoto: Ayşe Işık"


@pytest.mark.parametrize(
    ("text", "declared"),
    [("Ayşe Işık'ın gözünden kampüs", ""), ("AYŞE IŞIK sergisi", ""), ("Ayşe Işık", "Ayşe Işık"), (None, "Birimimiz")],
)
def test_a_name_given_anywhere_satisfies(text: str | None, declared: str) -> None:
    assert not list(attribution(Case(facts(ARTIST), "a.jpg", text, declared)))


def test_a_picture_without_a_post_tells_the_name_gently() -> None:
    (finding,) = attribution(Case(facts(ARTIST), "a.jpg", None))
    assert finding.severity is Severity.INFORMATION
    assert not finding.fixes


def test_the_units_own_picture_needs_no_credit() -> None:
    own = facts(Credit("iptc.Credit", "BAŞKENT ÜNİVERSİTESİ"))
    assert not list(attribution(Case(own, "a.jpg", "Bahar", own_names=["", "Başkent Üniversitesi"])))


@pytest.mark.parametrize(
    ("credit", "file_name", "agency"),
    [
        ("Anadolu Ajansı / Can Er", "a.jpg", "Anadolu Ajansı"),
        ("AA", "a.jpg", "Anadolu Ajansı"),
        ("İHA", "a.jpg", "İHA"),
        ("Getty Images", "a.jpg", "Getty Images"),
        ("", "gettyimages-123-170667a.jpg", "Getty Images"),
        ("", "shutterstock_552211.jpg", "Shutterstock"),
        ("", "iStock-8871.jpg", "iStock"),
        ("", "AdobeStock_12.jpeg", "Adobe Stock"),
    ],
)
def test_an_agency_is_an_error_in_a_post(credit: str, file_name: str, agency: str) -> None:
    picture = facts(Credit("iptc.Credit", credit)) if credit else facts()
    (finding,) = attribution(Case(picture, file_name, "Bahar"))
    assert finding.data["agency"] == agency
    assert finding.severity is Severity.ERROR


def test_all_rights_reserved_is_an_error_and_leaves_only_the_name() -> None:
    picture = facts(Credit("exif.Copyright", "© 2024 Ayşe Işık. Tüm hakları saklıdır."))
    (finding,) = attribution(Case(picture, "a.jpg", "Bahar"))
    assert finding.severity is Severity.ERROR
    assert finding.data["name"] == "Ayşe Işık"


@pytest.mark.parametrize(
    "value",
    ["Administrator", "Windows Kullanıcısı", "Canon EOS", "Canon EOS 5D Mark IV", "Canva", "HP", "LENOVO PC", "© 2024"],
)
def test_factory_words_name_nobody(value: str) -> None:
    (finding,) = attribution(Case(facts(Credit("exif.Artist", value)), "a.jpg", "Bahar"))
    assert finding.rule == "attribution.unknown-source"


@pytest.mark.parametrize(
    "value",
    [
        "OLYMPUS DIGITAL CAMERA",
        "SAMSUNG Galaxy S21",
        "ADMIN",
        "iPhone 13 Pro",
        "Microsoft Office Kullanıcısı",
        "© Admin",
    ],
)
def test_no_kind_of_spelling_makes_somebody_of_them(value: str) -> None:
    assert names_nobody(value)


@pytest.mark.parametrize("value", ["Ada Er", "Canan Işık", "Can On", "Sony Demir", "Home Studio", "Acer Yılmaz", "LG"])
def test_a_name_that_is_like_a_makers_is_a_name(value: str) -> None:
    assert names_nobody(value) is (value == "LG")


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("© 2024 Ada Er", "Ada Er"),
        ("Copyright (c) 2019-2024, Ada Er. All rights reserved.", "Ada Er"),
        ("Foto: Ada Er", "Ada Er"),
        ("Ada Er", "Ada Er"),
        ("© 2024", ""),
    ],
)
def test_a_bare_name(value: str, name: str) -> None:
    assert bare_name(value) == name
