"""Mobile numbers: as they are usually written, digit by digit, in odd groups, and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from services.accounts.contacts import phone_digits
from services.guidelines.rules.secret_numbers import GAP, Found, has_many_digits, of_a_thing

_MOBILE = re.compile(
    rf"(?<![\w+])(?<!\d[.,:\-/])(?P<prefix>\(?(?:\+|00)?{GAP}?90\)?{GAP}{{0,2}}\(?0?|\(?0)?{GAP}{{0,2}}\(?"
    rf"(?P<number>5\d{{2}}\)?(?:{GAP}{{0,3}}\d){{7}})(?![\w]|[.,]\d)"
)
_LOOSE_MOBILE = re.compile(rf"(?<![\w+])(?<!\d[.,:\-/])0{GAP}{{0,2}}5(?:{GAP}{{0,2}}\d){{9}}(?![\w]|[.,]\d)")
_NUMBER_WORDS = (
    r"(?:sifir|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|altmis|yetmis|seksen|doksan|yuz"
    r"|\d{2,7})"
)
_SPOKEN_MOBILE = re.compile(rf"\b(?:sifir\s+)?bes\s+yuz(?:\s+{_NUMBER_WORDS}){{3,16}}(?!\w)")
_DIGIT_WORD = r"(?:sifir|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz)"
_BY_DIGITS = re.compile(rf"\b(?:sifir[\s,-]+)?bes(?:[\s,-]+{_DIGIT_WORD}){{9}}(?!\w)")
_SPACED = re.compile(rf"5\d\d{GAP}{{1,3}}\d{{3}}{GAP}{{1,3}}(?:\d{{2}}{GAP}{{1,3}}\d{{2}}|\d{{4}})")
_SOLID_MOBILE = re.compile(r"5[0345]\d{8}")
_A_SUM = re.compile(r"\s*(?:tl\b|lira|adet|kisi|euro|usd|dolar|ton\b|₺|€|\$)")
_CALL = re.compile(r"\btel\b|telefon|\bgsm|\bcep\b|whats|iletisim|\bara|numara|irtibat|📞|📱|☎")


def find_mobiles(text: str, public: Set[str]) -> Iterator[Found]:
    """Yield mobile numbers in ``text`` (plain) that are not among the unit's ``public`` contacts."""
    if has_many_digits(text):
        yield from _usual(text, public)
        for match in _LOOSE_MOBILE.finditer(text):
            if _is_called(text, match.start()) and phone_digits(match[0])[-10:] not in public:
                yield Found("mobile-number", *match.span())
    if "bes" in text:
        for match in _BY_DIGITS.finditer(text):
            yield Found("mobile-number", *match.span())
    if "bes yuz" in text:
        for match in _SPOKEN_MOBILE.finditer(text):
            if match[0].startswith("sifir") or _is_called(text, match.start()):
                yield Found("mobile-number", *match.span())


def _usual(text: str, public: Set[str]) -> Iterator[Found]:
    for match in _MOBILE.finditer(text):
        prefix = match["prefix"]
        number = match["number"]
        sure = (
            prefix
            or (_SPACED.fullmatch(number) and not _A_SUM.match(text, match.end()))
            or (
                _SOLID_MOBILE.fullmatch(number)
                and not of_a_thing(text, match.start())
                and not _A_SUM.match(text, match.end())
            )
        )
        if not sure and not _is_called(text, match.start()):
            continue
        start = match.start("prefix") if prefix else match.start("number")
        if phone_digits(match["number"]) not in public:
            yield Found("mobile-number", start, match.end())


def _is_called(text: str, start: int) -> bool:
    return _CALL.search(text, max(0, start - 30), start) is not None
