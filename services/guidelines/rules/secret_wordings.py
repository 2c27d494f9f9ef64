"""Wordings that give a password away elsewhere than behind its name: pairs, "X şifresiyle girin", "parolayı X yaptık".

All text is plain (see ``services.guidelines.word_files``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from services.guidelines.rules.secret_numbers import Found
from services.guidelines.rules.secret_values import is_example, is_year, strength, stripped

WORD = (
    r"(?:sifre(?!l[ie]|siz|ci|ba)|parola(?!li|siz)|password(?!s)|passwd|passcode|passphrase|pass(?=\s*[:=]"
    r"|\s+\S*\d)|pwd|pw|pin\s+kod|pin|puk"
    r"|ekran\s+kilid|kilid(?=i\w*\s+\d{3})|(?:ag|guvenlik|wpa2?)\s+anahtar|wi-?fi\s+kod|giris\s+kod(?=\w*\s*[:=]|\w*\s+\d{4,8}(?!\w))"
    r"|(?:alarm\w{0,5}|kapi\w{0,5}|kili[td]\w{0,5}|kasa\w{0,5}|turnike\w{0,5}|dola[bp]\w{0,5}|fotokopi(?:\s+makine\w{0,5})?|yazici\w{0,4}"
    r"|tarayici\w{0,4}|bariyer\w{0,5}|otopark\w{0,5}|garaj\w{0,5})\s+kod)"
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
    r"(?:sifre|parola)(?:si|miz)?\s*:?\s+(?P<value>[^\s\"“”'’,;/]{4,40}?)(?=[.!,;)]?(?:\s*\n|\s*\Z|[.!,;)]\s))"
)
_IN_ORDER_TO = re.compile(
    r"\b(?:giris(?:\s+yapmak)?|baglanmak|girmek|wi-?fi)\s+icin\s+(?P<value>[a-z]{5,20})\s+(?:sifre|parola)s?[iy]n?[iu]\s+"
    r"(?:kullan|yaz|gir|tusla)(?!ma)"
)
_NAMELY = re.compile(
    r"\b(?:sifre|parola)[^.!?\n]{0,120}?\b(?:yani|bu\s+arada|kisaca|aynen|soyle|sudur)\s*[:,]?\s+[\"“'‘]?(?P<value>[^\s\"“”'’,;()]{6,40})"
)
_IN_QUOTES = re.compile(
    r"\b(?:sifre|parola|kapi\s+kod)(?:m[iu]z|s[iu]|si|yi|yu|n[iu]z)?[^.!?\n\"“]{0,40}[\"“](?P<value>[^\"”\n]{4,40})[\"”]\s+(?:olarak|yap|oldu\b|belirle"
    r"|(?:diye\s+)?(?:degis|guncelle|ayarla))"
)
_OF_WORDS = re.compile(
    r"\b(?:sifre|parola)(?:m[iu]z|s[iu])\s*:\s*(?P<value>[a-z]{3,14}(?:\s+[a-z]{3,14}){1,3}\s+\d{2,6})(?=\s*(?:[.!,;\n)]|\Z))"
)
_SET_TO = re.compile(
    r"\b(?:sifre|parola)(?:m[iu]z|s[iu]|n[iu]z)?\s+(?:\w+\s+){0,3}?[\"“'‘]?(?P<value>[^\s\"“”'’,;()]{4,40})[\"”'’]?\s+(?:olarak|seklinde)\s+"
    r"(?:\w+\s+)?(?:belirle|guncelle|degis|ayarla|tanimla|kaydet|sec)"
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
    r"\b(?:root|admin|administrator|user|guest|misafir|sosyal|yonetici)\s?/\s?(?P<value>[^\s/\"“”'’,;()]{4,40})(?=\s+(?:ile|olarak)\b|\))"
    r"|\b(?:root|admin|administrator|yonetici|misafir)\s+(?:ile|olarak|hesab\w+|kullanici\w+)\b[^.!?\n]{0,40}?\s(?P<typed>[^\s/\"“”'’,;()]{6,40})"
    r"(?=\s+(?:gir|yaz|kullan|tusla))"
    r"|\bwi-?fi\s*[:=]\s*(?P<network>[a-z][a-z0-9]{3,30}[!*#$%&?+][^\s]{0,10})"
)
_AT_ROOT = ("root", "admin", "user", "guest", "misafir", "sosyal", "yonetici", "wifi", "wi-fi")
_ON_A_THING = re.compile(
    r"\b(?:modem|kutu|router|cihaz|masa|tahta|pano|monitor|ekran|klavye)\w*\s+(?:arka|alt|ust|kenar|yan)\w+\s+yaz\w+[^.!?\n:]{0,20}:\s*(?P<written>[^\s/\"“”'’,;()]{6,40})"
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
    yield from _words_that_are_secret(text, answers)
    yield from _strong_ones(text)


def _words_that_are_secret(text: str, answers: Set[str]) -> Iterator[Found]:
    """Yield what may be a word or several: the wording says that it is the password."""
    for pattern in (_MADE, _WITH_NAME, _IN_ORDER_TO):
        for match in pattern.finditer(text):
            if _is_a_word_of_secrets(match["value"], answers) and not is_example(text, match.start()):
                yield Found("password", *match.span("value"))
    for pattern in (_IN_QUOTES, _OF_WORDS):
        for match in pattern.finditer(text):
            if match["value"] not in answers and not is_example(text, match.start("value")):
                yield Found("password", *match.span("value"))
    for match in _PHRASE.finditer(text):
        yield Found("password", *match.span("value"))


def _strong_ones(text: str) -> Iterator[Found]:
    """Yield what stands in a looser wording, and has digits or signs as a password has."""
    for pattern in (_NAMELY, _SET_TO):
        for match in pattern.finditer(text):
            value = stripped(match["value"])
            if strength(value) and not is_year(value) and not is_example(text, match.start("value")):
                yield Found("password", match.start("value"), match.start("value") + len(value))
    for match in _TYPED.finditer(text):
        group = "value" if match["value"] else "later"
        if strength(match[group]):
            yield Found("password", *match.span(group))


def _at_a_network(text: str) -> Iterator[Found]:
    """Yield what is typed for root, admin or a wireless network, where nobody says "password"."""
    for match in _ROOT.finditer(text) if any(word in text for word in _AT_ROOT) else ():
        group = next(name for name in ("value", "network", "typed") if match[name])
        value = match[group].rstrip("!.")
        # Beside "root" or "admin" anything will do; elsewhere it must look like nothing else.
        if strength(value) == 2 or (group in {"value", "network"} and strength(value)):
            yield Found("password", *match.span(group))

    for match in _ON_A_THING.finditer(text) if "yaz" in text and ":" in text else ():
        if strength(stripped(match["written"])) == 2:
            yield Found("password", match.start("written"), match.start("written") + len(stripped(match["written"])))


def _before_the_word(text: str) -> Iterator[Found]:
    for match in _BEFORE.finditer(text):
        value = match["value"].strip("()[].,;:")
        if strength(value) == 2 or (value.isdigit() and len(value) >= 4 and not is_year(value)):
            start = match.start("value") + match["value"].index(value)
            yield Found("password", start, start + len(value))
    for match in _BOTH.finditer(text):
        if not is_example(text, match.start()):
            yield Found("password", *match.span("value"))


def _is_a_word_of_secrets(value: str, answers: Set[str]) -> bool:
    """Whether a value could be a password: a strong one, or a word that does not say how or whose it is."""
    if strength(value):
        return True
    return value.isalpha() and not _HOW.fullmatch(value) and value not in answers and value not in _WHOSE
