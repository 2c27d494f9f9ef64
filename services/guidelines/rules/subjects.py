"""Who a success or a celebration is about: names known and unknown, Hanım and Bey, relatives, trades with a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from services.guidelines.rules.people import NameWords, Person, find_people
from services.guidelines.rules.ties import KIN
from services.guidelines.word_files import plain

_TO_WHOM = re.compile(r"['’](?:y?[iu]|[yn]?[ae])\s+(?:\w+\s+){0,2}(?:tebrik|kutl(?:uyor|ar))")
_NAME_BEFORE = re.compile(r"(?<!\w)[A-ZÇĞİÖŞÜ][a-zçğıöşü]+ [A-ZÇĞİÖŞÜ][a-zçğıöşü]+\Z")
_SOMEBODY = re.compile(
    r"\b[a-z]+\s+(?:bey|hanim|abi|agabey|abla|teyze|amca|dayi|usta)(?:['’]?\w*)\b|['’]?c[iu][gk][iu]m\b"
    r"|\bbir\s+(?:takipci|abone|hemsehri|vatandas|veli|musteri|okul\s+arkadas)[iu]?m[iu]z\b"
    r"|\b(?:is\s+insani|kardesimiz|arkadasimiz|arkadasim|dostumuz|(?:hemsehri|hemseri)m[iu]z\w*"
    r"|oglu|kizi|esi|damadi|gelini|yegeni|torunu|kuzeni\w*|(?:mahalle|ilce|koy)m[iu]z[iu]n\s+\w+[iu]"
    r"|(?:benim|bizim)\s+(?:yegen|oglan|kiz|torun|kardes|abi|abla|damat|gelin|kuzen|hanim|bey|dayi|amca|komsu)"
    r"|(?:emniyet|banka|nufus|sube|hastane|ilce|okul|fabrika)\s+(?:\w+\s+)?mudur(?:u|umuz)"
    r"|(?:universitesi|kolej[iu]|lisesi|ortaokulu|ilkokulu)\s+(?:\w+\s+){0,2}(?:takim|toplulug|ogrencisi|ogrencileri|ekib)\w*"
    r"|(?:genc|unlu|usta|milli)\s+(?:ressam|sef|piyanist|yonetmen|girisimci|besteci|kemanci|fotografci|tasarimci)\w*)\b"
)
_TRADE = (
    r"(?:ressam|sef|sporcu|yuzucu|piyanist|kemanci|yazar|sair|sarkici|yonetmen|oyuncu|gazeteci|fotografci|girisimci|besteci"
    r"|heykeltiras|mimar|avukat|av\.|dt\.|op\.\s+dr\.|ogretmen|doktor|pilot|futbolcu|voleybolcu|basketbolcu|gures(?:ci)"
    r"|atlet|okcu|halterci|boksor|satranc(?:ci)|komedyen|sunucu|tiyatrocu|sanatci|opera\s+sanatcisi|soprano|tenor|balerin"
    r"|modaci|tasarimci|yazilimci|muhtar|esnaf|ciftci|astsubay|polis|hemsire|eczaci|veteriner|muhendis|influencer|yayinci"
    r"|bestekar|romanci|senarist|cellist|gitarist|dansci|rallici|motosikletci|tenisci|judocu|tekvandocu|karateci|jimnastikci"
    r"|dagci|rapci|karikaturist|astronot|fenomeni|hentbolcu|kosucu|pehlivan|dj|kaptan|hakem|antrenor|is\s+insani|is\s+kadini|is\s+adami|sayin|sevgili|genc|minik|kucuk|unlu|can\s+dostum)"
)
_TRADE_BY_ENDING = re.compile(
    r"(?!birinci|ikinci|ucuncu|dorduncu|inci|onuncu|genci|gucu|icinci|sonuncu)[a-z]{3,}c[iu]\Z"
)
"""Whoever does or sells something: otelci, emlakçı, kırtasiyeci."""
_TRADE_BEFORE = re.compile(rf"\b(?:{_TRADE})\s+\Z")
_CAPITALISED = re.compile(
    r"(?<![\w#@.'’])[A-ZÇĞİÖŞÜ][a-zçğıöşüâîû]+(?:[A-Z][a-z]+)?(?: [A-ZÇĞİÖŞÜ][a-zçğıöşüâîû]+){0,3}(?P<ending>['’]\w+)?"
)
_OF_SOMETHING = (
    "si",
    "su",
    "gi",
    "gu",
    "lari",
    "leri",
    "imi",
    "nu",
    "ni",
    "ri",
    "ligi",
    "lugu",
    "tesi",
    "bi",
    "kani",
    "yasi",
    "umu",
    "mi",
)
_NOT_NAMES = re.compile(
    r"(?:turk(?:iye\w*|ler\w*|ce)?|bugun|dun|yeni|ilk|bu|bir|her|gurur|harika|muhtesem|iyi|haber|yil\w?|yilin|gecen|once|sonra"
    r"|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|nihayet|sonunda|hafta|sayin|sevgili"
    r"|genc|unlu|usta|lig|ligi|fen|tip|fizik|kimya|mutlu|guzel|idari|sosyal|alman|almanya|asya|bursa|izmir|times|saglik)\Z"
    r"|avrupa|dunya|afrika|amerika|fransa|ingil|ital|japon|milli|balkan|akdeniz|olimpiyat|cumhuriyet|ulusal"
    r"|uluslararasi|anadolu|istanbul|ankara|antalya|kupa|odul|bilim|sanat|kultur|spor|tubitak|erasmus|google|nature"
    r"|national|guinness|nobel|oscar|michelin|tebrik|bravo|federasyon|sampiyon|universite|yarisma|edebiyat"
    r"|muhendislik|hukuk|iktisadi|egitim|ilahiyat|mimarlik|hekimlig|ziraat|eczacilik|meslek|bilgisayar|makine|elektrik"
    r"|insaat|biyoloji|matematik|konservatuvar|ittifak|parti|hareket|birlik|birlig|ekip|ekib|proje|tesekkur|kurum|kurul"
    r"|dernek|derneg|vakf|basarilar|hayirli"
)
_OF_A_TITLE = ("turkiye", "dunya", "avrupa", "balkan", "olimpiyat", "akdeniz")
CLUB = re.compile(
    r"\b(?:galatasaray|fenerbahce|besiktas|basaksehir|[a-z]{3,}(?<!u)spor)\b(?!\s+(?:universite|lise|bilim))"
)
_HANDLE = re.compile(r"(?<!\w)@\w{3,}")
_OFFICE = re.compile(
    r"\b(?<!eski )(?:cumhurbaskan|bakan|vali(?!\s+yardimci)|kaymakam|belediye\s+baskan|buyukelci|yok\s+baskan|muftu"
    r"|emniyet\s+mudur)\w*\s+(?:sayin\s+|\w+\s+){0,3}\Z"
)


def _is_a_trade(word: str) -> bool:
    return re.fullmatch(_TRADE, word) is not None or _TRADE_BY_ENDING.match(word) is not None


def names_in_small_letters(raw: str, text: str, names: NameWords) -> bool:
    """Whether a given name that is no other word stands in a text whose writer uses no capitals."""
    if any(letter.isupper() for letter in raw[:1]):
        return False
    return any(word in names.given and word not in names.words_too for word in re.findall(r"[a-z]{4,}", text))


def names_somebody(raw: str, text: str, names: NameWords, *, strict: bool) -> bool:
    """Whether a person is named who is not there by office, as a governor is."""
    if _SOMEBODY.search(text) or KIN.search(text) or next(thanked(raw, text, names), None):
        return True
    for one in find_people(raw, names, strict=False):
        sure = not strict or one.words > 1 or raw[one.end : one.end + 1] in {"'", "’"}
        if not is_in_office(text, one.start) and (sure or _is_sure(raw, one, names)):
            return True
    if not strict and (_HANDLE.search(text) or CLUB.search(text)):
        return True
    return next(_unknown_names(raw, text, names), None) is not None


def _is_sure(raw: str, one: Person, names: NameWords) -> bool:
    """Whether a single name is one where it stands: not a word that only begins the sentence."""
    return any(other.start == one.start for other in find_people(raw, names))


def is_in_office(text: str, start: int) -> bool:
    """Whether the words before a name say that its bearer holds an office of the state."""
    return _OFFICE.search(text, max(0, start - 40), start) is not None


def thanked(raw: str, text: str, names: NameWords) -> Iterator[tuple[int, int]]:
    """Yield who is congratulated by name, however rare the name: Şahika Er’i tebrik ederiz."""
    for match in _TO_WHOM.finditer(text):
        name = _NAME_BEFORE.search(raw, max(0, match.start() - 60), match.start())
        if name and not any(plain(part).startswith(names.of_places) for part in name[0].split()):
            last = plain(name[0].split()[-1])
            if not last.endswith(("si", "su", "gi", "gu", "lari", "leri", "imi", "nu", "ni")):
                yield name.span()


def _unknown_names(raw: str, text: str, names: NameWords) -> Iterator[tuple[int, int]]:
    """Yield capitalised words that look like a name: behind a trade, or two together that are no house or place."""
    for match in _CAPITALISED.finditer(raw):
        name_end = match.start("ending") if match["ending"] else match.end()
        parts = text[match.start() : name_end].split()
        office = _OFFICE.search(text[max(0, match.start() - 40) : name_end] + " ")
        known = _TRADE_BEFORE.search(text, max(0, match.start() - 24), match.start()) is not None
        while parts and (_NOT_NAMES.match(parts[0]) or _is_a_trade(parts[0])):
            known = _is_a_trade(parts.pop(0))
        if known:
            # A trade, a name, and what the title is of: kemancı Irmak Solmaz Türkiye birincisi.
            parts = list(takewhile(lambda part: part not in _OF_A_TITLE, parts))
        if office or any(part.startswith(names.of_places) or _NOT_NAMES.match(part) for part in parts):
            continue
        if (known and parts) or (len(parts) >= 2 and not parts[-1].endswith(_OF_SOMETHING)):
            yield match.span()
