"""What leads to one person: mobile numbers, private addresses, students' numbers, passports, birthdays, illnesses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass

from services.accounts.contacts import folded_email
from services.guidelines.rules.people import Person
from services.guidelines.rules.secret_health import find_illnesses
from services.guidelines.rules.secret_numbers import Found, of_a_thing
from services.guidelines.rules.secret_phones import find_mobiles

_EMAIL = re.compile(
    r"(?<![\w.+-])(?P<local>[\w.+-]{1,64})(?:[@＠]|\s?[\[(]\s?(?:at|et)\s?[\])]\s?)"
    r"(?P<domain>(?:[\w-]{1,63}\.){1,8}[a-z]{2,24})(?![\w@])"
)
_SPELT = re.compile(
    r"(?<![\w.+-])(?:\w{2,30}\s+(?:nokta|dot|alt\s+cizgi|tire)\s+)?(?P<local>[\w.+-]{3,64})\s*[\[(]?\s*(?:[@＠]|\b(?:at|et)\b)\s*[\])]?\s*"
    r"(?P<domain>gmail|hotmail|outlook|yahoo|icloud|yandex|mynet|windowslive)\s*[\[(]?\s*(?:\.|\bdot\b|\bnokta\b)\s*[\])]?\s*com\b"
)
_OF_AN_AUTHOR = re.compile(r"\b(?:yazisma\s+adresi|sorumlu\s+yazar|iletisim\s+yazari|correspond\w+)[^.\n]{0,20}")
"""Scholars print their addresses with their papers."""
_FREE_NAMES = ("gmail", "hotmail", "outlook", "yahoo", "icloud", "yandex", "mynet", "windowslive")
_NUMBERED = re.compile(r"[a-z](?!20\d\d\Z)\d{1,4}\Z")
"""An office's name with a number behind, at a free provider: somebody's own (``sekreter85``). Years are events'."""
_SPELT_AT = re.compile(r"[\[(]\s?(?:at|et)\s?[\])]")
_SOLID = re.compile(r"\d\d{7}")
_FIVE_DIGITS = re.compile(r"\d(?:[.\-/ ]?\d){4}")
_FULL_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_STUDENT_BEFORE = re.compile(
    r"\b(?:ogrenci|ogr\.?|okul|o\.)\s*(?:no|nu|numara(?:si|niz|miz|lari|m)?)\b\.?(?:['’]?s[iu]\b)?\s*(?:[:=–-]|su\b)?\s*"
    r"(?P<number>[a-z]{0,3}\d(?:[\d.\-/]| (?=\d)){4,14}\d)(?![\w])"
)
_STUDENT_AFTER = re.compile(
    r"(?<![\w.,])(?P<number>[a-z]{0,2}\d{6,12}|\d{2,4}(?:[ .]\d{2,4}){1,3})\s+"
    r"(?:(?:ogrenci|okul)\s+)?(?:numarali|no\.?['’]?\s?lu|nolu|olan)"
    r"\s+(?:\w+\s+){0,2}?ogrenci"
)
_STUDENT_IN_BRACKETS = re.compile(r"ogrenci[^.!?\n]{0,60}?\((?P<number>[a-z]?\d{8,12})\)")
_OWN_NUMBER = re.compile(r"\bnumara(?P<whose>m|si)\s*[:=,]?\s*(?P<number>[1-46-9]\d{6,11})(?![\w]|[.,/]\d)")
_NUMBER_OF = re.compile(
    r"\bnumara(?:si|niz|n)?['’]?(?:s[iu])?\s*[:=,]?\s*(?:da\s+|ise\s+)?(?P<number>[a-z]{0,2}[1-46-9]\d[\d.]{4,10}\d)(?![\w]|[.,/-]\d)"
)
_OF_OTHER_THINGS = re.compile(
    r"(?:karar|yonerge|yonetmelik|proje|madde|dosya|basvuru|telefon\w*|cep|gsm|faks|fax|irtibat|iletisim|whatsapp|kapi|oda|masa|salon|bilet|urun|lot|kart\w*|plaka|siparis|takip|fatura|randevu|kargo|sicil|hesap|evrak|fis|protokol|seri|parti|lot)\s+\Z"
)
_BESIDE_A_NAME = re.compile(r"[\s,:(–-]{1,4}(?P<number>\d{8,11})(?![\w]|[.,]\d)")
_BEFORE_A_NAME = re.compile(r"(?<![\w.,+-])(?P<number>[1-46-9]\d{7,10})[\s,:(–-]{1,4}\Z")
_PASSPORT = re.compile(
    r"\b(?:pasaport|passport)\w*\s*(?:no|nu|number|numara\w*|seri\w*)?\.?\s*(?:no|:"
    r"|=)?\s*(?P<number>[a-z]{1,2}\s?\d{6,9}|\d{8,9})(?!\w)"
)
_MONTHS = "ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik"
_DAY = rf"\d{{1,2}}\s?(?:[./-]\s?\d{{1,2}}\s?[./-]\s?|\s(?:{_MONTHS})\s)(?:19[3-9]\d|20[01]\d)(?!\d)"
_DAY_OF_A_CHILD = _DAY.replace("20[01]", "20[0-2]")
_BIRTH = re.compile(
    rf"\b(?:dogum\s+tarih\w*|dogum(?=\s*[:,]?\s*\d)|dog\.(?=\s*\d{{1,2}}[./ ])"
    rf"|d\.(?=\s*\d{{1,2}}(?:[./]|\s\w+\s(?:199|20)))|dogumu"
    rf"|dogum\s+yeri\s+(?:ve|/)\s+tarihi\s*:?\s*\w+\s*[,/]|dogum\s+gunu|d\.\s?t\.|d\.\s?tarihi|dob|date\s+of\s+birth|born\s+on)\s*[:=]?\s*(?P<after>{_DAY})(?!\w)"
    rf"|(?<!\w)(?P<before>{_DAY_OF_A_CHILD})\s+dogum(?:lu(?!lar)|\s+tarihli(?!ler))"
)
_NUMBERED_PERSON = re.compile(
    r"(?<![\w.,/-])(?P<number>[a-z]{0,2}\d[\d.]{5,11})\s+(?:(?:ogrenci|okul)\s+)?(?:numarali|no\.?['’]?\s?lu|nolu)\s+"
)
_BORN_ON = re.compile(
    rf"(?<![\w.])(?P<day>\d{{1,2}}(?:\s?[./-]\s?\d{{1,2}}\s?[./-]\s?|\s(?:{_MONTHS})\s)(?:199\d|20[0-2]\d))"
    r"['’]?[dt][ae]\s+(?:[\w'’]+\s+){0,3}?(?:dog(?:du|mus|an)|dunyaya\s+gel(?:di|mis|en))"
)
_DAY_BESIDE = re.compile(rf"[\s,:(–-]{{1,4}}(?P<day>{_DAY})")
_BIRTHDAYS = re.compile(r"\bdogum\s+(?:gun|tarih)\w*")
_OF_A_NUMBER = ("numarali", "nolu", "o'lu", "o’lu", "no lu")
_NAME_NEAR = 30
_A_LIMIT = re.compile(r"\s*(?:['’]?\w{0,6}\s+)?(?:ve\s+)?(?:sonra|once|itibaren|arasi|ile\b)")


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
    yield from find_mobiles(text, public)
    yield from _student_numbers(text)
    yield from _papers(text)
    if "@" in text or "＠" in text or _SPELT_AT.search(text):
        yield from _addresses(text, public, words)
    if any(name in text for name in _FREE_NAMES):
        yield from _spelt_addresses(text, public, words)
    if _SOLID.search(text):
        for person in people():
            if person.words > 1:
                behind = _BESIDE_A_NAME.match(text, person.end)
                before = _BEFORE_A_NAME.search(text, max(0, person.start - 20), person.start)
                yield from (Found("student-number", *one.span("number")) for one in (behind, before) if one)
    yield from _numbered(text, people)
    yield from _born(text, people)
    yield from find_illnesses(text, words.health, people)


def _student_numbers(text: str) -> Iterator[Found]:
    if _FIVE_DIGITS.search(text) and ("ogr" in text or "okul" in text or "o.n" in text or "o. n" in text):
        for pattern in (_STUDENT_BEFORE, _STUDENT_AFTER, _STUDENT_IN_BRACKETS):
            for match in pattern.finditer(text):
                if sum(letter.isdigit() for letter in match["number"]) >= 5:
                    yield Found("student-number", *match.span("number"))
    for match in _OWN_NUMBER.finditer(text) if "numara" in text else ():
        of_a_student = match["whose"] == "m" or "ogrenci" in text
        if of_a_student and not _OF_OTHER_THINGS.search(text, max(0, match.start() - 20), match.start()):
            yield Found("student-number", *match.span("number"))


def _numbered(text: str, people: Callable[[], list[Person]]) -> Iterator[Found]:
    """Yield the number of somebody who is named behind it: ``B2105.010044 numaralı Ege T.``"""
    for match in _NUMBERED_PERSON.finditer(text) if any(word in text for word in _OF_A_NUMBER) else ():
        long = sum(letter.isdigit() for letter in match["number"]) >= 6
        named = long and any(0 <= person.start - match.end() <= _NAME_NEAR for person in people())
        if named and not of_a_thing(text, match.start()):
            yield Found("student-number", *match.span("number"))
    for match in _NUMBER_OF.finditer(text) if "numara" in text else ():
        near = (match.start() - _NAME_NEAR, match.end() + _NAME_NEAR)
        of_a_person = any(near[0] <= one.end and one.start <= near[1] and one.words > 1 for one in people())
        other = _OF_OTHER_THINGS.search(text, max(0, match.start() - 20), match.start())
        if of_a_person and not other and not of_a_thing(text, match.start()):
            yield Found("student-number", *match.span("number"))


def _born(text: str, people: Callable[[], list[Person]]) -> Iterator[Found]:
    """Yield the day on which somebody who is young and named was born: ``Onur K. 17 Haziran 2003'te doğdu``."""
    for match in (
        _BORN_ON.finditer(text) if "dogdu" in text or "dogmus" in text or "dogan" in text or "dunyaya" in text else ()
    ):
        near = (match.start() - _NAME_NEAR, match.start())
        after = match[0].endswith("an")
        if any(near[0] <= person.end <= near[1] or (after and person.start == match.end() + 1) for person in people()):
            yield Found("birth-date", *match.span("day"))
    for person in people() if "dogum" in text else ():
        day = _DAY_BESIDE.match(text, person.end)
        if day and person.words > 1 and _BIRTHDAYS.search(text, max(0, person.start - 120), person.start):
            yield Found("birth-date", *day.span("day"))


def _papers(text: str) -> Iterator[Found]:
    if "pas" in text:
        for match in _PASSPORT.finditer(text):
            yield Found("passport-number", *match.span("number"))
    if _FULL_YEAR.search(text):
        for match in _BIRTH.finditer(text):
            if not _A_LIMIT.match(text, match.end()):
                yield Found("birth-date", *match.span("after" if match["after"] else "before"))


def _spelt_addresses(text: str, public: Set[str], words: PeopleWords) -> Iterator[Found]:
    for match in _SPELT.finditer(text):
        local = match["local"].strip(".")
        known = _is_an_office(local, words.roles) or f"{folded_email(local)}@{match['domain']}.com" in public
        if not known and _EMAIL.fullmatch(match[0]) is None:
            yield Found("private-address", *match.span())


def _addresses(text: str, public: Set[str], words: PeopleWords) -> Iterator[Found]:
    for match in _EMAIL.finditer(text):
        local, domain = match["local"].strip("."), match["domain"]
        if f"{folded_email(local)}@{folded_email(domain)}" in public or (
            _is_an_office(local, words.roles) and not (domain.startswith(words.free_mail) and _NUMBERED.search(local))
        ):
            continue
        if domain.startswith(words.free_mail):
            yield Found("private-address", *match.span())
        elif _is_a_person(local, words.given) and not _OF_AN_AUTHOR.search(
            text, max(0, match.start() - 120), match.start()
        ):
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
