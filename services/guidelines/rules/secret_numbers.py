"""Identity numbers, bank accounts and payment cards: numbers that their check digits give away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from services.accounts.check_digits import IBAN_LENGTHS, is_card, is_iban, is_identity_number
from services.accounts.contacts import compact_iban

# Spaces of any kind, and what copying from a web page leaves between digits.
GAP = r"(?:[^\S\n]|[\u200b-\u200f\u2060.\-–/])"
_DIGITS_BEFORE = r"(?<![\w+])(?<!\d[.,:\-/])"
_IDENTITY = re.compile(
    rf"{_DIGITS_BEFORE}[1-9]\d{{2}}(?:{GAP}?)\d{{3}}(?:{GAP}?)\d{{3}}(?:{GAP}?)\d{{2}}(?![\w]|[.,]\d)"
)
_LOOSE_IDENTITY = re.compile(
    rf"\b(?:t\.?\s?c\.?|tckn|kimlik)\W{{0,3}}(?:\w+\W{{1,3}}){{0,3}}?(?P<number>[1-9](?:{GAP}{{0,2}}\d){{10}})(?!\w|[.,]\d)"
)
"""Behind its name an identity number counts in whatever groups it is written."""
_CARD = re.compile(rf"{_DIGITS_BEFORE}[2-69](?:{GAP}?\d){{12,18}}(?!\d)")
_CHECK_DIGITS = re.compile(rf"\d\d(?={GAP}?[a-z0-9])")
_COUNTRY = re.compile(rf"(?<!\w)([a-z]{{2}}){GAP}?\Z")
_BARE_IBAN = re.compile(rf"\biban\w*[^\w\n]{{1,6}}(?P<number>\d{{2}}(?:{GAP}?\d){{22}})(?!\w)")
_IN_AN_IBAN = re.compile(rf"\btr{GAP}?\d\d(?:{GAP}?\d{{4}}){{0,5}}{GAP}?\Z")
_MANY_DIGITS = re.compile(rf"\d(?:(?:{GAP}|[()]){{0,3}}\d){{9}}")
_OF_THINGS = re.compile(
    r"takip|kargo|barkod|demirbas|siparis|fatura|dekont|evrak|dosya|isbn|issn|doi|vergi|abone|seri no|etiket"
    r"|parca no|stok|ean|upc|sayi\s*:|referans|protokol|imei"
)
_OF_PEOPLE = re.compile(r"kimlik|\bt\.?\s?c\.?\b|tckn|\bkart|kredi|visa|master|troy|iban")
_LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class Found:
    """A secret: which kind (the rule's last part), and where."""

    kind: str
    start: int
    end: int


def has_many_digits(text: str) -> bool:
    """Tell whether ten digits stand in a row, whatever separates them: no number that we look for has fewer."""
    return _MANY_DIGITS.search(text) is not None


def find_numbers(text: str, public: Set[str]) -> Iterator[Found]:
    """Yield the numbers in ``text`` (plain) that nobody may publish. ``public`` are the unit's own contacts."""
    yield from _ibans(text, public)
    for match in _CARD.finditer(text):
        end = _card_end(match)
        if (
            end is not None
            and not _IN_AN_IBAN.search(text, max(0, match.start() - 32), match.start())
            and not of_a_thing(text, match.start())
        ):
            yield Found("card", match.start(), end)
    for match in _IDENTITY.finditer(text):
        if is_identity_number(_digits(match[0])) and not of_a_thing(text, match.start()):
            yield Found("identity-number", match.start(), match.end())
    for match in _LOOSE_IDENTITY.finditer(text):
        if is_identity_number(_digits(match["number"])):
            yield Found("identity-number", *match.span("number"))


def _ibans(text: str, public: Set[str]) -> Iterator[Found]:
    for match in _CHECK_DIGITS.finditer(text):
        country = _COUNTRY.search(text, max(0, match.start() - 4), match.start())
        length = IBAN_LENGTHS.get(country[1].upper()) if country else None  # ascii
        if country is None or length is None:
            continue
        end = _end_of(text, country.start(), length)
        compact = compact_iban(text[country.start() : end]) if end else ""
        if end and is_iban(compact) and compact not in public:
            yield Found("iban", country.start(), end)
    for match in _BARE_IBAN.finditer(text):
        compact = "TR" + _digits(match["number"])
        if is_iban(compact) and compact not in public:
            yield Found("iban", match.start("number"), match.end("number"))


def _end_of(text: str, start: int, length: int) -> int | None:
    """Return where ``length`` letters and digits from ``start`` on end, if a word ends there."""
    at, seen = start, 0
    while at < len(text) and seen < length:
        letter = text[at]
        if letter.isascii() and letter.isalnum():
            seen += 1
        elif letter == "\n" or not re.match(GAP, letter):
            return None
        at += 1
    ends = at == len(text) or not text[at].isalnum()
    return at if seen == length and ends else None


def _card_end(match: re.Match[str]) -> int | None:
    """Return where the card number ends: a date of expiry may follow it at once."""
    written = match[0]
    ends = [gap.start() for gap in re.finditer(GAP, written)] + [len(written)]
    for end in reversed(ends):
        digits = _digits(written[:end])
        if is_card(digits) and _is_grouped_like_a_card(written[:end], len(digits)):
            return match.start() + end
    return None


def _is_grouped_like_a_card(written: str, length: int) -> bool:
    """Whether the digits stand solid or in groups of four (or 4-6-5, 4-6-4): a sum of prices does not."""
    groups = [len(group) for group in re.split(rf"{GAP}+", written)]
    if len(groups) == 1:
        return length != 13 and length < 17
    return all(group == 4 for group in groups[:-1]) or groups[:2] == [4, 6]


def of_a_thing(text: str, start: int) -> bool:
    """Whether the words before say that it is the number of a parcel, a book or a letter."""
    before = text[max(0, start - _LOOK_BACK) : start]
    thing = [match.start() for match in _OF_THINGS.finditer(before)]
    person = [match.start() for match in _OF_PEOPLE.finditer(before)]
    return bool(thing) and max(thing) > max(person, default=-1)


def _digits(written: str) -> str:
    return "".join(letter for letter in written if letter.isdigit())
