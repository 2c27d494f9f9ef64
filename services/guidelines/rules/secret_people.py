"""What leads to one person: mobile numbers, private addresses, students' numbers, passports, birthdays, illnesses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass

from services.accounts.contacts import folded_email, phone_digits
from services.guidelines.rules.people import Person
from services.guidelines.rules.secret_numbers import GAP, Found, has_many_digits, of_a_thing

_MOBILE = re.compile(
    rf"(?<![\w+])(?<!\d[.,:\-/])(?P<prefix>\(?(?:\+|00)?{GAP}?90\)?{GAP}{{0,2}}\(?0?|\(?0)?{GAP}{{0,2}}\(?"
    rf"(?P<number>5\d{{2}}\)?(?:{GAP}{{0,3}}\d){{7}})(?![\w]|[.,]\d)"
)
_SPACED = re.compile(rf"5\d\d{GAP}{{1,3}}\d{{3}}{GAP}{{1,3}}(?:\d{{2}}{GAP}{{1,3}}\d{{2}}|\d{{4}})")
_SOLID_MOBILE = re.compile(r"5[0345]\d{8}")
_CALL = re.compile(r"\btel\b|telefon|\bgsm|\bcep\b|whats|iletisim|\bara|numara|irtibat|📞|📱|☎")
_EMAIL = re.compile(
    r"(?<![\w.+-])(?P<local>[\w.+-]{1,64})(?:[@＠]|\s?[\[(]\s?(?:at|et)\s?[\])]\s?)"
    r"(?P<domain>(?:[\w-]{1,63}\.){1,8}[a-z]{2,24})(?![\w@])"
)
_SPELT_AT = re.compile(r"[\[(]\s?(?:at|et)\s?[\])]")
_SOLID = re.compile(r"\d{8}")
_FIVE_DIGITS = re.compile(r"\d(?:[.\-/]?\d){4}")
_FULL_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_STUDENT_BEFORE = re.compile(
    r"\b(?:ogrenci|ogr\.?|okul|o\.)\s*(?:no|nu|numara(?:si|niz|miz|lari)?)\b\.?\s*(?:[:=–-]|su\b)?\s*"
    r"(?P<number>[a-z]{0,3}\d[\d.\-/]{4,14}\d)(?![\w])"
)
_STUDENT_AFTER = re.compile(
    r"(?<![\w.,])(?P<number>[a-z]{0,2}\d{6,12})\s+(?:(?:ogrenci|okul)\s+)?(?:numarali|no\.?['’]?\s?lu|nolu|olan)"
    r"\s+(?:\w+\s+){0,2}?ogrenci"
)
_STUDENT_IN_BRACKETS = re.compile(r"ogrenci[^.!?\n]{0,60}?\((?P<number>[a-z]?\d{8,12})\)")
_BESIDE_A_NAME = re.compile(r"[\s,:(–-]{1,4}(?P<number>\d{8,11})(?![\w]|[.,]\d)")
_BEFORE_A_NAME = re.compile(r"(?<![\w.,+-])(?P<number>[1-46-9]\d{7,10})[\s,:(–-]{1,4}\Z")
_PASSPORT = re.compile(
    r"\b(?:pasaport|passport)\w*\s*(?:no|nu|number|numara\w*|seri\w*)?\.?\s*(?:no|:"
    r"|=)?\s*(?P<number>[a-z]{1,2}\s?\d{6,9}|\d{8,9})(?!\w)"
)
_MONTHS = "ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik"
_DAY = rf"\d{{1,2}}\s?(?:[./-]\s?\d{{1,2}}\s?[./-]\s?|\s(?:{_MONTHS})\s)(?:19[3-9]\d|20\d\d)"
_BIRTH = re.compile(
    rf"\b(?:dogum\s+tarih\w*|dogum\s+yeri\s+(?:ve|/)\s+tarihi\s*:?\s*\w+\s*[,/]|dogum\s+gunu|d\.\s?t\."
    rf"|d\.\s?tarihi|dob|date\s+of\s+birth|born\s+on)\s*[:=]?\s*(?P<after>{_DAY})(?!\w)"
    rf"|(?<!\w)(?P<before>{_DAY})\s+dogumlu(?!lar)"
)
_A_LIMIT = re.compile(r"\s*(?:['’]?\w{0,6}\s+)?(?:ve\s+)?(?:sonra|once|itibaren|arasi|ile\b)")
_EXPERT = re.compile(r"(?:prof|doc|dr|uzm|psk|op)\.\s*\Z")
_TALKS = re.compile(r"\w*\s+(?:\w+\s+)?(?:anlat|konus|uzerine|hakkinda|uzman|arastir|seminer)")
_HEALTH_GAP = 45


@dataclass(frozen=True)
class PeopleWords:
    """The lists that tell persons from offices: all plain, see ``services.guidelines.word_files``."""

    roles: Set[str]
    free_mail: tuple[str, ...]
    given: Set[str]
    health: tuple[str, ...]


def find_personal(
    text: str, public: Set[str], words: PeopleWords, people: Callable[[], list[Person]]
) -> Iterator[Found]:
    """Yield what belongs to one person in ``text`` (plain). ``people`` finds the names, where they are needed."""
    if has_many_digits(text):
        yield from _mobiles(text, public)
    yield from _labelled(text)
    if "@" in text or "＠" in text or _SPELT_AT.search(text):
        yield from _addresses(text, public, words)
    if _SOLID.search(text):
        for person in people():
            match = _BESIDE_A_NAME.match(text, person.end) if person.words > 1 else None
            match = match or (_BEFORE_A_NAME.search(text, 0, person.start) if person.words > 1 else None)
            if match:
                yield Found("student-number", *match.span("number"))
    yield from _illnesses(text, words, people)


def _mobiles(text: str, public: Set[str]) -> Iterator[Found]:
    for match in _MOBILE.finditer(text):
        prefix = match["prefix"]
        number = match["number"]
        sure = (
            prefix
            or _SPACED.fullmatch(number)
            or (_SOLID_MOBILE.fullmatch(number) and not of_a_thing(text, match.start()))
        )
        if not sure and not _CALL.search(text, max(0, match.start() - 30), match.start()):
            continue
        start = match.start("prefix") if prefix else match.start("number")
        if phone_digits(match["number"]) not in public:
            yield Found("mobile-number", start, match.end())


def _labelled(text: str) -> Iterator[Found]:
    if _FIVE_DIGITS.search(text) and ("ogr" in text or "okul" in text or "o.n" in text or "o. n" in text):
        for pattern in (_STUDENT_BEFORE, _STUDENT_AFTER, _STUDENT_IN_BRACKETS):
            for match in pattern.finditer(text):
                if sum(letter.isdigit() for letter in match["number"]) >= 5:
                    yield Found("student-number", *match.span("number"))
    if "pas" in text:
        for match in _PASSPORT.finditer(text):
            yield Found("passport-number", *match.span("number"))
    if _FULL_YEAR.search(text):
        for match in _BIRTH.finditer(text):
            if not _A_LIMIT.match(text, match.end()):
                yield Found("birth-date", *match.span("after" if match["after"] else "before"))


def _addresses(text: str, public: Set[str], words: PeopleWords) -> Iterator[Found]:
    for match in _EMAIL.finditer(text):
        local, domain = match["local"].strip("."), match["domain"]
        if f"{folded_email(local)}@{folded_email(domain)}" in public or _is_an_office(local, words.roles):
            continue
        if domain.startswith(words.free_mail):
            yield Found("private-address", *match.span())
        elif _is_a_person(local, words.given):
            yield Found("work-address", *match.span())


def _is_an_office(local: str, roles: Set[str]) -> bool:
    parts = [part for part in re.split(r"[^a-z]+", local) if part]
    if any(part in roles for part in parts):
        return True
    return any(role in part for part in parts for role in roles if len(role) >= 5)


def _is_a_person(local: str, given: Set[str]) -> bool:
    """``ayse.demir``, ``a.demir``; and a student's number, with or without a letter before it."""
    parts = re.split(r"[._-]", local)
    if re.fullmatch(r"[a-z]{0,2}\d{7,12}", local):
        return True
    if len(parts) < 2 or not parts[-1].rstrip("0123456789").isalpha() or len(parts[-1]) < 2:
        return False
    return parts[0] in given or (len(parts[0]) == 1 and parts[0].isalpha() and len(parts[-1]) > 2)


def _illnesses(text: str, words: PeopleWords, people: Callable[[], list[Person]]) -> Iterator[Found]:
    for term in words.health:
        at = text.find(term)
        while at >= 0:
            for person in people():
                gap = text[person.end : at] if person.words > 1 and person.end <= at else None
                told_by = _EXPERT.search(text, max(0, person.start - 12), person.start) or _TALKS.match(
                    text, at + len(term)
                )
                if gap is not None and len(gap) <= _HEALTH_GAP and not told_by and not re.search(r"[.!?\n;]", gap):
                    yield Found("health", at, at + len(term))
                    break
            at = text.find(term, at + len(term))
