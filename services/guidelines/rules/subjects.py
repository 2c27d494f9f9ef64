"""Who a success or a celebration is about: names known and unknown, Hanım and Bey, relatives, trades with a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.guidelines.rules.people import NameWords, find_people
from services.guidelines.rules.ties import KIN
from services.guidelines.word_files import plain

_TO_WHOM = re.compile(r"['’](?:y?[iu]|[yn]?[ae])\s+(?:\w+\s+){0,2}(?:tebrik|kutl(?:uyor|ar))")
_NAME_BEFORE = re.compile(r"(?<!\w)[A-ZÇĞİÖŞÜ][a-zçğıöşü]+ [A-ZÇĞİÖŞÜ][a-zçğıöşü]+\Z")
_SOMEBODY = re.compile(
    r"\b[a-z]+\s+(?:bey|hanim|abi|agabey|abla|teyze|amca|dayi|usta)(?:['’]?\w*)\b|['’]?c[iu][gk][iu]m\b"
    r"|\b(?:is\s+insani|kardesimiz|arkadasimiz|arkadasim|dostumuz|(?:hemsehri|hemseri)m[iu]z\w*"
    r"|oglu|kizi|esi|yegeni|torunu|kuzeni\w*|(?:mahalle|ilce|koy)m[iu]z[iu]n\s+\w+[iu]"
    r"|(?:genc|unlu|usta|milli)\s+(?:ressam|sef|piyanist|yonetmen|girisimci|besteci|kemanci|fotografci|tasarimci)\w*)\b"
)
_TRADE = (
    r"(?:ressam|sef|sporcu|yuzucu|piyanist|kemanci|yazar|sair|sarkici|yonetmen|oyuncu|gazeteci|fotografci|girisimci|besteci"
    r"|heykeltiras|mimar|avukat|av\.|dt\.|op\.\s+dr\.|ogretmen|doktor|pilot|futbolcu|voleybolcu|basketbolcu|gures(?:ci)"
    r"|atlet|okcu|halterci|boksor|satranc(?:ci)|komedyen|sunucu|tiyatrocu|sanatci|opera\s+sanatcisi|soprano|tenor|balerin"
    r"|modaci|tasarimci|yazilimci|muhtar|esnaf|ciftci|astsubay|polis|hemsire|eczaci|veteriner|muhendis|influencer|yayinci"
    r"|bestekar|romanci|senarist|cellist|gitarist|dansci|rallici|motosikletci|tenisci|judocu|tekvandocu|karateci|jimnastikci"
    r"|dagci|kaptan|hakem|antrenor|is\s+insani|is\s+kadini|is\s+adami|sayin|sevgili|genc|minik|kucuk|unlu|can\s+dostum)"
)
_TRADE_BEFORE = re.compile(rf"\b(?:{_TRADE})\s+\Z")
_CAPITALISED = re.compile(
    r"(?<![\w#@.'’])[A-ZÇĞİÖŞÜ][a-zçğıöşüâîû]+(?: [A-ZÇĞİÖŞÜ][a-zçğıöşüâîû]+){0,3}(?P<ending>['’]\w+)?"
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
    "mi",
)
_NOT_NAMES = re.compile(
    r"(?:turk|turkiye|avrupa|dunya|asya|afrika|amerika|alman|fransa|ingil|ital|japon|milli|balkan|akdeniz|olimpiyat"
    r"|cumhuriyet|ulusal|uluslararasi|anadolu|istanbul|ankara|izmir|antalya|bursa|kupa|odul|bilim|sanat|kultur|spor"
    r"|tubitak|erasmus|google|nature|national|times|guinness|nobel|oscar|michelin|tebrik|bravo|bugun|dun|yeni|ilk|bu|bir"
    r"|gurur|harika|muhtesem|iyi|haber|yil|gecen|once|sonra|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul"
    r"|ekim|kasim|aralik|nihayet|sonunda|hafta|sayin|sevgili|genc|unlu|lig|federasyon|fen|edebiyat|muhendislik|tip|hukuk|iktisadi|idari|egitim|ilahiyat|guzel|mimarlik|hekimlig|hekimligi|ziraat|eczacilik|saglik|meslek|sosyal|bilgisayar|makine|elektrik|insaat|kimya|fizik|biyoloji|matematik|konservatuvar|ittifak|parti|hareket|birlik|birligi|ekip|ekibi|proje|tebrikler|tesekkur|basarilar|hayirli|mutlu|sampiyon|universite|yarisma)"
)
_OFFICE = re.compile(
    r"\b(?:cumhurbaskan|bakan|vali(?!\s+yardimci)|kaymakam|belediye\s+baskan|buyukelci|yok\s+baskan|muftu"
    r"|emniyet\s+mudur)\w*\s+(?:sayin\s+|\w+\s+){0,3}\Z"
)


def names_somebody(raw: str, text: str, names: NameWords, *, strict: bool) -> bool:
    """Whether a person is named who is not there by office, as a governor is."""
    if _SOMEBODY.search(text) or KIN.search(text) or next(thanked(raw, text, names), None):
        return True
    if any(not is_in_office(text, one.start) for one in find_people(raw, names, strict=strict)):
        return True
    return next(_unknown_names(raw, text, names), None) is not None


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
        if office or any(part.startswith(names.of_places) for part in parts):
            continue
        known = _TRADE_BEFORE.search(text, max(0, match.start() - 24), match.start()) is not None
        while parts and (_NOT_NAMES.match(parts[0]) or re.fullmatch(_TRADE, parts[0])):
            known = re.fullmatch(_TRADE, parts.pop(0)) is not None
        if any(map(_NOT_NAMES.match, parts)):
            continue
        if (known and parts) or (len(parts) >= 2 and not parts[-1].endswith(_OF_SOMETHING)):
            yield match.span()
