"""Contacts of the unit that its posts may name: telephone numbers, e-mail addresses, IBANs, in one form each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from models.messages import QT_TRANSLATE_NOOP, Message
from services.accounts.check_digits import is_iban
from services.language import turkish

_EXTENSION = re.compile(
    r"\s*(?:/|\(|-|,)?\s*(?:dahili|dâhili|dah\.?|ext\.?|iç hat|#)\s*:?\s*\d{1,6}\)?\s*$", re.IGNORECASE
)
_AFTER_SLASH = re.compile(r"\s*/\s*\d{1,5}\s*$")
_LABEL = re.compile(
    r"^\s*(?:tel(?:efon)?|gsm|cep|faks|fax|e-?posta|e-?mail|mail|iban|whatsapp)\s*[:.]\s*", re.IGNORECASE
)
_PHONE = re.compile(r"\+?[\d\s().\-–/]+")
_EMAIL = re.compile(r"[\w.+\-]{1,64}@(?:[\w\-]{1,63}\.){1,8}[^\W\d_]{2,24}")
_IBAN = re.compile(r"[A-Za-z]{2}\s?\d{2}[A-Za-z\d\s.\-]+")
_AREA_CODES = "234589"


def normalised(raw: str) -> str:
    """Return a contact in the form in which it is compared, or an empty string where it is none.

    A Turkish telephone number becomes its digits without +90 or a leading 0 (``3122466666``, ``4440000``), one of
    another country ``+`` and its digits; an extension does not count. An e-mail address is folded,
    an IBAN has capitals and no spaces.
    """
    text = _LABEL.sub("", unicodedata.normalize("NFKC", raw)).strip()
    if "@" in text:
        return folded_email(text) if _EMAIL.fullmatch(text) else ""
    if _IBAN.fullmatch(text):
        compact = compact_iban(text)
        return compact if is_iban(compact) else ""
    number = _AFTER_SLASH.sub("", _EXTENSION.sub("", text)).strip()
    return phone_digits(number) if _PHONE.fullmatch(number) else ""


def normalised_all(contacts: Iterable[str]) -> frozenset[str]:
    """Return all of ``contacts`` that are right, in the form of ``UnitContext.public_contacts``."""
    return frozenset(form for raw in contacts if (form := normalised(raw)))


def problems(contacts: Iterable[str]) -> list[tuple[str, Message]]:
    """Return those of ``contacts`` that are no telephone number, address or IBAN, each with what is wrong with it.

    Empty lines are no problem.
    """
    return [(raw, problem) for raw in contacts if raw.strip() and (problem := _problem(raw)) is not None]


def _problem(raw: str) -> Message | None:
    if normalised(raw):
        return None
    text = _LABEL.sub("", unicodedata.normalize("NFKC", raw)).strip()
    if "@" in text:
        return Message(
            QT_TRANSLATE_NOOP("services", "Bu bir e-posta adresi değil; adres “ad@kurum.edu.tr” biçiminde olur.")
        )
    if _IBAN.fullmatch(text):
        return Message(
            QT_TRANSLATE_NOOP("services", "IBAN'ın denetim rakamları tutmuyor; bir rakam eksik ya da yanlış.")
        )
    if any(letter.isdigit() for letter in text) and not any(letter.isalpha() for letter in text):
        return Message(
            QT_TRANSLATE_NOOP("services", "Telefon numarası alan koduyla birlikte 10 rakam olur: 0312 000 00 00.")
        )
    return Message(QT_TRANSLATE_NOOP("services", "Bu bir telefon numarası, e-posta adresi ya da IBAN değil."))


def phone_digits(written: str) -> str:
    """Return a telephone number as it is compared, or an empty string where there is no such number."""
    digits = "".join(str(unicodedata.decimal(letter)) for letter in written if letter.isdecimal())
    abroad = written.lstrip().startswith("+") or digits.startswith("00")
    digits = digits.removeprefix("00")
    if digits.startswith("90") and (abroad or len(digits) == 12):
        digits = digits[2:].removeprefix("0")
    elif abroad:
        return f"+{digits}" if 7 <= len(digits) <= 15 else ""
    else:
        digits = digits.removeprefix("0")
    if len(digits) == 7:
        return digits if digits.startswith("444") else ""
    return digits if len(digits) == 10 and digits[0] in _AREA_CODES else ""


def folded_email(written: str) -> str:
    """Return an e-mail address in lower case, its ``ı`` dotted: addresses know no Turkish letters."""
    return turkish.fold(written).replace("ı", "i")


def compact_iban(written: str) -> str:
    """Return an IBAN in capitals and without what separates its groups."""
    return "".join(letter for letter in written if letter.isalnum()).upper()  # ascii: the pattern lets nothing else in
