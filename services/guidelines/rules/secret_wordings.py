"""Wordings that give a password away elsewhere than behind its name: pairs, "X şifresiyle girin", "parolayı X yaptık".

All text is plain (see ``services.guidelines.word_files``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from services.guidelines.rules.secret_numbers import Found
from services.guidelines.rules.secret_values import EXAMPLE, is_year, strength, stripped

WORD = (
    r"(?:sifre(?!l[ie]|siz|ci|ba)|parola(?!li|siz)|password(?!s)|passwd|passcode|passphrase|pass(?=\s*[:=]"
    r"|\s+\S*\d)|pwd|pw|pin\s+kod|pin|puk"
    r"|ekran\s+kilid|kilid(?=i\w*\s+\d{3})|(?:ag|guvenlik|wpa2?)\s+anahtar|wi-?fi\s+kod|giris\s+kod(?=\w*\s*[:=])"
    r"|(?:alarm\w{0,3}|kapi\w{0,5}|kili[td]\w{0,5}|kasa\w{0,3}|turnike\w{0,3}|dola[bp]\w{0,3}|fotokopi(?:\s+makine\w{0,5})?|yazici\w{0,4}"
    r"|tarayici\w{0,4}|bariyer\w{0,3}|otopark\w{0,3}|garaj\w{0,3})\s+kod)"
)
END = r"(?:ler|lar)?(?:(?:[iu]m|[iu]n|m|n|s)?[iu]?(?:z)?)?(?:[iu]z)?(?:n?[iu]n|n?[iua]|y[ie]|n?d[ae]n?)?"
_PHRASE = re.compile(rf"(?<!\w){WORD}{END}\s*[:=→]\s*[\"“](?P<value>[^\"”\n]{{4,40}}\d[^\"”\n]{{0,10}})[\"”]")
_BEFORE = re.compile(
    r"(?<![\w@#/.-])[\"“'‘]?(?P<value>[^\s\"“”'’]{4,40})[\"”'’]?\s+(?:(?:ortak|genel|yeni|wi-?fi)\s+)?(?:sifre"
    r"|parola)"
    r"(?:si|mizi?|nizi?)?(?:yle|yla|\s+ile|(?:ni|yi|yu)\s+(?:gir|kullan|yaz))"
)
_BOTH = re.compile(
    r"(?<![\w@#./-])[\w.@-]{2,40}\s?/\s?(?P<value>[^\s/\"“”'’,;]{3,40})[\"”'’]?\s+(?:kullanici(?:\s+adi)?|hesab\w*)"
    r"\s*(?:ve|/|-)?\s*(?:sifre|parola)(?:si|miz)?(?:yle|yla|\s+ile|n[iu]|yi)\b"
)
_MADE = re.compile(
    r"(?<!\w)(?:sifre|parola)(?:yi|mizi|nizi|sini)\s+(?:artik\s+|simdilik\s+)?[\"“'‘]?(?P<value>[^\s\"“”'’,]{4,40})[\"”'’]?"
    r"\s+(?:yaptik|yaptim|koyduk|belirledik|ayarladik|olarak\s+(?:degistir|belirle|ayarla|guncelle|kullan)\w*)"
)
_HOW = re.compile(
    r"(?:daha|cok|guclu|zor|kolay|yeni|uzun|kisa|tek|ortak|guvenli|basit|karmasik|zorunlu|[a-z]+(?:li|lu|siz|suz|ce|ca|den|dan)"
    r"|[a-z]+(?:niz|nuz|nizi|nuzu|sini|sinin|lari|leri))"
)
"""How a password is made, not what it is."""
_WITH_NAME = re.compile(
    r"\b(?:kullanici(?:\s+ad\w*)?|ag(?:in)?\s+ad\w*|wi-?fi\s+ad\w*|wi-?fi|kablosuz\s+ag\w*)\s*:?\s+[\w.@-]{2,40}\s*[,;/]?\s*(?:ve\s+)?"
    r"(?:sifre|parola)(?:si|miz)\s*:?\s+(?P<value>[^\s\"“”'’,;/]{4,40}?)(?=[.!,;)]?(?:\s*\n|\s*\Z|[.!,;)]\s))"
)
_IN_ORDER_TO = re.compile(
    r"\b(?:giris(?:\s+yapmak)?|baglanmak|girmek|wi-?fi)\s+icin\s+(?P<value>[a-z]{5,20})\s+(?:sifre|parola)s?[iy]n?[iu]\s+"
    r"(?:kullan|yaz|gir|tusla)(?!ma)"
)
_WHOSE = frozenset(
    (
        *(
            "yeni",
            "kendi",
            "kisisel",
            "kurumsal",
            "hesap",
            "eposta",
            "gecici",
            "ogrenci",
            "personel",
            "edevlet",
            "ortak",
        ),
        *(
            "guncel",
            "mevcut",
            "yonetici",
            "kablosuz",
            "universite",
            "kampus",
            "misafir",
            "gizli",
            "verilen",
            "belirlenen",
        ),
        *("sistem", "portal"),
    )
)
_ROOT = re.compile(
    r"\b(?:root|admin|administrator|user|guest|misafir|sosyal|yonetici)\s?/\s?(?P<value>[^\s/\"“”'’,;]{4,40})(?=\s+(?:ile|olarak)\b)"
    r"|\bwi-?fi\s*[:=]\s*(?P<network>[a-z][a-z0-9]{3,30}[!*#$%&?+][^\s]{0,10})"
)
_TYPED = re.compile(
    r"[\"“'‘](?P<value>[^\s\"“”'’]{4,40})[\"”'’](?=\s+(?:yaz|gir|kullan|tusla)[^.!?\n]{0,30}(?:sifre|parola))"
    r"|(?:sifre|parola)[^.!?\n]{0,40}[\"“'‘](?P<later>[^\s\"“”'’]{4,40})[\"”'’](?=\s+(?:yaz|gir|kullan"
    r"|tusla)[a-z]*(?:[.!\s]|$))"
)
_PAIR = re.compile(
    r"(?:kullanici\s+adi\s*(?:/|ve|-|&|,)\s*(?:sifre|parola)\w*|user(?:name)?\s*(?:/|-|&|and)\s*pass(?:word)?|login"
    r"|(?:giris|hesap|oturum)\s+bilgiler\w*|credentials|hesabi?|giris"
    r"|wi-?fi)\s*[:=]\s*(?P<user>[^\s/|,;]{2,60})\s*(?P<between>[/|,;–-]|ve\b"
    r"|\s)\s*(?P<value>[^\s/|,;]{3,64})(?!\s*:)"
)


def find_in_words(text: str, answers: Set[str]) -> Iterator[Found]:
    """Yield passwords that stand in a wording of their own. ``answers`` are words that are none."""
    for match in _PAIR.finditer(text):
        value = stripped(match["value"])
        told = "sifre" in match[0][:40] or "parola" in match[0][:40] or "pass" in match[0][:40]
        word = told and match["between"] in "/|–-" and value.isalpha() and value not in answers
        if "@" not in value and (strength(value) or word):
            yield Found("password", match.start("value"), match.start("value") + len(value))
    yield from _at_a_network(text)
    if "sifre" not in text and "parola" not in text:
        return
    yield from _before_the_word(text)
    for pattern in (_MADE, _WITH_NAME, _IN_ORDER_TO):
        for match in pattern.finditer(text):
            if _is_a_word_of_secrets(match["value"], answers) and not _is_an_example(text, match.start()):
                yield Found("password", *match.span("value"))
    for match in _TYPED.finditer(text):
        group = "value" if match["value"] else "later"
        if strength(match[group]):
            yield Found("password", *match.span(group))
    for match in _PHRASE.finditer(text):
        yield Found("password", *match.span("value"))


def _at_a_network(text: str) -> Iterator[Found]:
    """Yield what is typed for root, admin or a wireless network, where nobody says "password"."""
    for match in _ROOT.finditer(text):
        group = "value" if match["value"] else "network"
        if strength(match[group].rstrip("!")):
            yield Found("password", *match.span(group))


def _before_the_word(text: str) -> Iterator[Found]:
    for match in _BEFORE.finditer(text):
        value = match["value"].strip("()[].,;:")
        if strength(value) == 2 or (value.isdigit() and len(value) >= 4 and not is_year(value)):
            start = match.start("value") + match["value"].index(value)
            yield Found("password", start, start + len(value))
    for match in _BOTH.finditer(text):
        if not _is_an_example(text, match.start()):
            yield Found("password", *match.span("value"))


def _is_a_word_of_secrets(value: str, answers: Set[str]) -> bool:
    """Whether a value could be a password: a strong one, or a word that does not say how or whose it is."""
    if strength(value):
        return True
    return value.isalpha() and not _HOW.fullmatch(value) and value not in answers and value not in _WHOSE


def _is_an_example(text: str, start: int) -> bool:
    return EXAMPLE.search(text, max(0, start - 40), start) is not None
