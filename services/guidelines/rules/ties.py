"""What ties a person in a post to the unit or the university: "our" people, titles, units, names and handles."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from models.checking import UnitContext
from services.guidelines.rules.people import NameWords, find_people
from services.guidelines.word_files import own_names, plain, read_words

_ROLE = re.compile(r"\b((?![a-z]*[dtc][iuae]g[iu]m[iu]z)[a-z]{4,}m[iu]z),?\s\Z")
_STAFF = re.compile(
    r"\bdr\.?\s*ogr\.?\s*uyesi|\bogr\.?\s*gor\b|\bars\.?\s*gor\b|\bogretim\s+(?:uyesi|gorevlisi)"
    r"|\barastirma\s+gorevlisi"
)
_ACADEMIC = re.compile(r"\bprof\.|\bdoc\.|\bdr\.\s")
_HOBBY = re.compile(
    r"\b(?:yelken|maraton|yuzme|satranc|kosu|tenis|dans|turnuva|bisiklet|triatlon|golf|halter|gures|judo|karate|survivor"
    r"|masterchef|bilgi\s+yarismasi)"
)
"""What an academic title has nothing to do with."""
_TOGETHER = re.compile(
    r"\b(?:bolum\s+baskan|daire\s+baskan|genel\s+sekreter)\w*"
    r"|\b(?:kutuphane|fakulte|bolum|okul|birim|merkez|universite|idari|akademik)\s+(?:personel|calisan|emekci"
    r"|ogrenci|gorevli)\w*"
    r"|\bogrenci\s+(?:konsey|temsilci|kulub|toplulug|meclis)\w*|\baramiza\s+(?:yeni\s+)?katilan|\b(?:calisma"
    r"|mesai|is|ekip|oda)\s+arkadas(?:lar)?imiz|\b(?:birim|bolum|fakulte|universite|ekip|kulup|topluluk|okul"
    r"|ailesi)\s+olarak\b|\bbizimle\b|\bfahri\s+doktora"
)
_HEADS = re.compile(r"\b(?:rektor|dekan)\w*")
_CLASS = re.compile(
    r"(?<!lise )(?<!lisesi )(?<!ilkokul )(?<!ilkokulu )(?<!ortaokul )(?<!ortaokulu )(?<!koleji )(?<!universitesi )"
    r"(?<!universiteli )\b(?:(?<!lise )(?<!ilkokul )(?<!ortaokul )[1-6]\.?\s*sinif|hazirlik|[a-z]+lig[iu]"
    r"|program[iu]|lisans|doktora)\s+ogrenci(?:si|leri)\w*"
)
_DID_WITH_US = re.compile(r"\b(?<!tebrik )(?<!takdir )(?!kutla|sev|say|tani|bil|duy)[a-z]{2,}[dt][iu]g[iu]m[iu]z\b")
_GOAL = r"['’]?(?:n?[iuae])?\s+(?:\w+\s+){0,2}?(?:kazan|bitir|gir|yerles|kabul|basla|tamamla)"
_PLACES = re.compile(
    rf"\b(?:fakultesi(?!{_GOAL})|bolumu(?!{_GOAL})|yuksekokulu(?!{_GOAL})|enstitusu"
    rf"|anabilim\s+dali|meslek\s+yuksek|myo|universitesi(?!{_GOAL})|konservatuvari(?!{_GOAL})|kampusu)\w*"
)
_ANOTHERS = re.compile(r"\b(?!bu\b|ve\b|bir\b)[a-z]{3,}\s+universitesi\w*")
_KIN_NOUNS = (
    r"(?:og[iu]?l|kiz|es|anne|baba|torun|yegen|kardes|kuzen|amca|teyze|hala|dayi|yenge|eniste|komsu|abi|abla|agabey|dede"
    r"|nine|anneanne|babaanne|gelin|damad|damat|kayinpeder|kayinvalide|kayinbirader|baldiz|bacanak|gorumce|can\s+dost"
    r"|arkadas|dost)"
)
KIN = re.compile(rf"\b{_KIN_NOUNS}(?:[iu]?m(?:[iu]z)?)(?:[iuae]|[iu]n|n[iu]n|d[ae]n?|l[ae])?(?:['’]\w+)?(?!\w)")
_OF_A_RELATIVE = re.compile(r"\b(?:oglu|kizi|esi|annesi|babasi|torunu|yegeni|kardesi)\b")
_MINE = re.compile(
    rf"\b{_KIN_NOUNS}[iu]?m(?:[iuae]|[iu]n)?\b|\b(?:gelin|damad|torun|yegen|dayi|amca|hala|teyze|eniste|komsu)(?:[iu]?m[iu]z)"
)
_ELSES = re.compile(
    r"\b[a-z]+m[iu]z(?:[iu]n)?\s+(?:\w+\.?\s+){0,4}?(?:\w+['’]?n?[iu]n\s+)?(?:og[iu]?l|kiz|es|torun|yegen|kardes|anne|baba|damad|gelin|kuzen)"
    r"(?:i|u|si|leri|lari)(?:n[iuae]|n[iu]n|n[dt][ae]n?|yla|yle)?\b"
    r"|\b(?:tum|butun)\s+(?:personel|calisan|ogrenci|hoca|mensup|uye)(?:l[ae]r)?[iu]m[iu]z(?=\s+davetli)"
)
"""A relative of somebody who is ours, and ours as those who are asked to come: no tie of a success itself."""
_OF_A_COURSE = re.compile(
    r"\b(?:birinci|ikinci|ucuncu|dorduncu|besinci|altinci|son|hazirlik)\s+sinif(?:tan|lardan)\b"
    r"|\b(?:iktisat|isletme|hukuk|tip|mimarlik|makine|insaat|bilgisayar|elektrik|kimya|fizik|biyoloji|matematik|tarih"
    r"|sosyoloji|psikoloji|felsefe|iletisim|egitim|turizm|maliye|veteriner|hemsirelik|eczacilik|muhendislik"
    r"|ilahiyat|ziraat|edebiyat|cografya|istatistik)['’]?[dt][ae]n\b"
    r"|\b(?:yarisma|turnuva|cekilis|olimpiyat|kupa|senlik)\w*\s+(?:kazananlar|sonuc|finalistler|dereceye\s+giren)\w*"
    r"|(?<!\d)1[.)]\s*[a-z][^\n.!?]{1,40}[\n,;]\s*2[.)]\s*[a-z]"
)
"""Students by their course, and the winners of a competition that the post itself announces."""
_TRADESMAN = re.compile(r"(?!kutuphane|guvenlik|cay|temizlik|arsiv|yemek|ogren)[a-z]{3,}c[iu]m[iu]z")
"""Whoever sells or mends something for all of us: kahvecimiz, çiçekçimiz."""
_NO_SIGNS = re.compile(r"[^a-z0-9@#]")


class Ties:
    """Knows the lists of nouns that tie and of those that do not."""

    def __init__(self, resources: Path, names: NameWords) -> None:
        """Take the folder of the lists; they are read at the first text."""
        self._resources = resources
        self._names = names

    @cached_property
    def _not_ours(self) -> frozenset[str]:
        return read_words(self._resources, "no-ties")

    @cached_property
    def _our(self) -> re.Pattern[str]:
        stems = "|".join(sorted(read_words(self._resources, "ties")))
        return re.compile(rf"\b(?:{stems})(?:s|l[ae]r)?(?:[iu]?m[iu]z)(?!l[ae]\b)\w*")

    def hold(self, raw: str, text: str, unit: UnitContext) -> bool:
        """Whether anything in the post says what the unit has to do with it."""
        own = _ELSES.sub(" ", text)
        if self._our.search(own) or _TOGETHER.search(own) or _OF_A_COURSE.search(text) or _is_named(text, unit):
            return True
        if any(self._is_called_ours(text, one.start) for one in find_people(raw, self._names, strict=False)):
            return True
        return not _MINE.search(text) and _is_of_a_university(text, unit)

    def _is_called_ours(self, text: str, start: int) -> bool:
        """Whether what a person is to us stands right before the name: ``okurumuz Derya Aksoy``."""
        role = _ROLE.search(text, max(0, start - 30), start)
        return bool(role and role[1] not in self._not_ours and not _TRADESMAN.fullmatch(role[1]))


def _is_named(text: str, unit: UnitContext) -> bool:
    if any(name in text for name in own_names(unit)):
        return True
    squeezed = _NO_SIGNS.sub("", text)
    return any(f"@{handle}" in squeezed or f"#{handle}" in squeezed for handle in _handles(unit))


def _is_of_a_university(text: str, unit: UnitContext) -> bool:
    """Whether students, titles or houses of a university are named that need not be another one."""
    if _DID_WITH_US.search(text) or _CLASS.search(text):
        return True
    elsewhere = bool(unit.university and _ANOTHERS.search(text))
    if not elsewhere and _HEADS.search(_ELSES.sub(" ", text)):
        return True
    if (
        not elsewhere
        and not _OF_A_RELATIVE.search(text)
        and (_STAFF.search(text) or (_ACADEMIC.search(text) and not _HOBBY.search(text)))
    ):
        return True
    return bool(_PLACES.search(text)) and not elsewhere


@lru_cache(8)
def _handles(unit: UnitContext) -> tuple[str, ...]:
    """Return the handles of unit and university, and their names as hashtags have them: letters and digits only."""
    words = (*unit.own_handles, *unit.official_handles, *own_names(unit))
    bare = (re.sub(r"[^a-z0-9]", "", plain(word)) for word in words)
    return tuple(word for word in bare if len(word) > 2)
