"""Descriptions that describe, and those that do not."""

from __future__ import annotations

import pytest

from services.images.alt_text import alt_text


def problem(given: str, text: str | None = None) -> str | None:
    found = [one.data["problem"] for one in alt_text(given, [], text)]
    assert len(found) <= 1
    return str(found[0]) if found else None


@pytest.mark.parametrize(
    "given",
    [
        "Bahçede üç öğrenci",
        "Mavi zemin üzerinde “Bahar Söyleşisi” yazan afiş: 12 Mayıs, 14.00, konferans salonu",
        "Rektör, kürsüde mikrofona konuşuyor; arkasında üniversitenin bayrağı",
        "Fotoğrafçılık kulübünün üyeleri gölün kıyısında çekim yapıyor",
        "Resim atölyesinde tuval başında çalışan dört öğrenci",
        "Three students reading in the library",
        "Görsel İletişim Tasarımı Bölümü öğrencileri sergide",
    ],
)
def test_a_description_is_left_alone(given: str) -> None:
    assert problem(given, "Bahar geldi, hepinizi bekliyoruz.") is None


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("", "missing"),
        ("  \n", "missing"),
        ("afis_son.JPG", "file-name"),
        ("IMG_2210", "file-name"),
        ("DSC 0042", "file-name"),
        ("Görsel 1", "file-name"),
        ("Gri", "short"),
        ("afiş", "short"),
        ("🎓🎉", "short"),
        ("Fotoğrafta üç öğrenci bahçede oturuyor", "says-picture"),
        ("Bu görselde üç öğrenci bahçede oturuyor", "says-picture"),
        ("Bahçede oturan üç öğrencinin fotoğrafı.", "says-picture"),
        ("Image of three students in the garden", "says-picture"),
    ],
)
def test_what_describes_nothing_is_told(given: str, name: str) -> None:
    assert problem(given) == name


def test_the_posts_own_words_are_no_description() -> None:
    post = "Bahar söyleşimize bütün öğrencilerimiz davetlidir! #bahar"
    assert problem("Bahar söyleşimize bütün öğrencilerimiz davetlidir", post) == "repeated"
    assert problem("BAHAR SÖYLEŞİMİZE BÜTÜN ÖĞRENCİLERİMİZ DAVETLİDİR", post) == "repeated"
    long_post = post + " Konuğumuz Ada Işık; söyleşi 12 Mayıs günü saat on dörtte konferans salonunda başlayacak."
    assert problem("Konferans salonunda Ada Işık", long_post) is None
