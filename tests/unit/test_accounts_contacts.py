"""Public contacts of a unit: one form for each, and a sentence for what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.accounts.check_digits import is_card, is_iban, is_identity_number
from services.accounts.contacts import normalised, normalised_all, problems


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("0312 246 66 66", "3122466666"),
        ("+90 (312) 246 66 66", "3122466666"),
        ("0090 312 246 66 66", "3122466666"),
        ("90 312 246 66 66", "3122466666"),
        ("(0 312) 246 66 66 / 1234", "3122466666"),
        ("Tel: 0312 246 66 66 dahili 12", "3122466666"),
        ("0312.246.66.66", "3122466666"),
        ("0 532 000 11 22", "5320001122"),
        ("444 0 000", "4440000"),
        ("+49 30 901820", "+4930901820"),
        ("Kutuphane@Ornek.edu.tr", "kutuphane@ornek.edu.tr"),
        ("INFO@ORNEK.EDU.TR", "info@ornek.edu.tr"),
        ("e-posta: info@ornek.edu.tr", "info@ornek.edu.tr"),
        ("tr33 0006 1005 1978 6457 8413 26", "TR330006100519786457841326"),
        ("IBAN: DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
    ],
)
def test_one_contact_has_one_form(written: str, form: str) -> None:
    assert normalised(written) == form
    assert normalised(form) == form
    assert not problems([written])


@pytest.mark.parametrize(
    ("written", "about"),
    [
        ("246 66 66", "Telefon"),
        ("0112 246 66 66", "Telefon"),
        ("0312 246 66", "Telefon"),
        ("bilgi@ornek", "e-posta"),
        ("bilgi ornek.edu.tr", "telefon numarası, e-posta adresi ya da IBAN değil"),
        ("TR33 0006 1005 1978 6457 8413 27", "IBAN"),
        ("Yemekhane", "telefon numarası"),
    ],
)
def test_what_is_no_contact_is_told(written: str, about: str) -> None:
    assert normalised(written) == ""
    [(line, message)] = problems(["", written, "  "])
    assert line == written
    assert about in message.turkish()


def test_only_right_contacts_are_taken() -> None:
    assert normalised_all(["0312 246 66 66", "", "xyz", "A@b.edu.tr"]) == {"3122466666", "a@b.edu.tr"}


@given(st.text(max_size=60) | st.text(alphabet="0123456789+() /.-@aTRtrıİ\n٣", max_size=40))
def test_any_text_is_answered(text: str) -> None:
    form = normalised(text)
    assert normalised(form) == form
    assert bool(form) != bool(problems([text])) or not text.strip()


@pytest.mark.parametrize(
    "number", ["4111111111111111", "5500005555555559", "340000000000009", "30000000000004", "9792000000000003"]
)
def test_cards_prove_themselves(number: str) -> None:
    assert is_card(number)
    last = (int(number[-1]) + 1) % 10
    assert not is_card(number[:-1] + str(last))


def test_numbers_of_other_kinds_are_none() -> None:
    assert not is_card("9786050000003")  # a book's
    assert not is_card("0000000000000000")
    assert not is_iban("TR33000610051978645784132")
    assert not is_iban("ZZ330006100519786457841326")
    assert not is_identity_number("01234567890")
    assert not is_identity_number("11111111110")
