"""Figures and findings of research that a post tells as facts, and whether it says whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from services.guidelines.sentences import ROUGH_END

_WHO = r"(?:bilim\s+insan|bilim\s+adam|uzman|arastirmaci|anket|istatistik|veri|rakam|arastirma|calisma)"
_ACCORDING = re.compile(
    rf"(?<!yaptigi\s)\b(?:(?:yapilan|bir|yeni|son|bilimsel|guncel|kimi|bazi)\s+){{0,3}}{_WHO}(?:l[ae]r)?"
    r"(?:i?n[ae]|y?[ae]|[iu]n(?:[iu]n)?\s+calismas[iu]na)\s+gore\b"
    r"|\bbilimsel\s+olarak\s+kanitlan\w*|\b\w+\s+bilim\s+(?:insan|adam)lar[iu]n[iu]n\s+\w+\s+gore\b"
)
_SHOWS = re.compile(
    r"\b(?P<who>(?:(?:yapilan|bir|yeni|son|bilimsel|guncel)\s+){1,3}(?:arastirma|calisma|anket)(?:lar|ler)?"
    r"|bilim\s+(?:insan|adam)lari|(?:uzman|arastirmaci|anket|istatistik|veri|rakam|arastirma|calisma|psikolog"
    r"|ekonomist|hekim"
    r"|doktor|diyetisyen|pedagog)l[ae]r)\b"
    r"[^.!?]{0,160}?\b(?:goster|ortaya\s+(?:koy|cik)|belirt|soyl|bildir|acikl|kanitl|dogrul|oner|uyar|vurgul|d(?=iyor)"
    r"|isaret\s+ed"
    r"|saptad|saptan|tespit\s+et|bul(?=d)|bulm|di|savun|hesapl|iddia\s+ed)[a-z]{0,3}"
    r"(?:[iu]yor|d[iu]|t[iu]|m[iu]s|m[ae]kt[ae]|u)[a-z]*"
)
_NUMBERS = "bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz"
_SHARE = re.compile(
    r"\b[a-z]+[iu]n\s+(?:\w+\s+){0,3}?"
    r"(?P<share>(?:en\s+az\s+|yaklasik\s+|yalnizca\s+|sadece\s+){0,2}"
    r"(?:%\s?\d+(?:[.,]\d+)?|yuzde\s+\d+(?:[.,]\d+)?)['’]?\s?[sy]?[iu]\b"
    r"|(?<=[ae]rin )yarisi(?:ndan\s+(?:fazla|cog)\w*)?\b(?! bile)"
    rf"|(?:uc|dort|bes|alti|yedi|sekiz|dokuz|on)(?:te|ta|de|da)\s+(?:{_NUMBERS})(?:s?[iu])?\b)"
)
_BARE_SHARE = re.compile(r"\A\W*(?:%\s?\d+|yuzde\s+\d+)(?:[.,]\d+)?['’]?\s?[sy]?[iu]\b")
"""A share of what the sentence before was about."""
_FIGURE = re.compile(
    rf"(?:%\s?\d+(?:[.,]\d+)?|yuzde\s+\d+(?:[.,]\d+)?)(?:['’]?[a-z]{{1,6}}\b)?|\b(?:\d+|{_NUMBERS})\s+kat\b"
    rf"|\b(?:\d+|{_NUMBERS}|on|yuz)\s+\w+(?:d[ae]n|t[ae]n)\s+(?:\d+['’]?[a-z]{{0,6}}|(?:{_NUMBERS})s?[iu])\b"
)
"""What a claim is about: a share, a multiple, seven in ten."""
_COMPARED = re.compile(
    rf"(?:%\s?\d+(?:[.,]\d+)?|yuzde\s+\d+(?:[.,]\d+)?|\b(?:{_NUMBERS}|\d+)\s+kat)\s+daha\s+(?:fazla|cok|az|dusuk|yuksek|guclu"
    r"|zayif|iyi|kotu|hizli|yavas|uzun|kisa|mutlu|saglikli|odakli|verimli|basarili|riskli|sik|seyrek|etkili)\b"
)
_ONE_OF = re.compile(
    rf"\bher\s+(?:\d+|{_NUMBERS}|on|yuz)\s+\w+(?:d[ae]n|t[ae]n)\s+(?:(?:bir|iki|uc)(?:s?[iu])?\b|\d+['’]?s?[iu]\b)"
)
_QUANTITY = re.compile(
    r"\b(?:dunya(?:da|nin)?|turkiye['’]?de|ulkemizde|avrupa['’]?da|her\s+(?:yil|gun|dakika|saniye"
    r"|saat))\b[^.!?\n]{0,50}?"
    r"(?P<number>\d[\d.,]*\s*(?:milyar|milyon)\b\s*\w*)"
    r"|\bher\s+(?:yil|gun|dakika|saniye|saat)\b[^.!?\n]{0,40}?(?P<often>\d[\d.,]*\s*(?:bin|ton|kisi|cocuk|kadin"
    r"|insan|tur|hektar|futbol)\b\s*\w*)"
)
_TELLS = re.compile(r"(?:[iu]yor(?:lar)?|m[ae]kt[ae]\w*|[td][iu](?:lar|ler)?|[ae]r|[iu]r|m[iu]yor)\b")
_OWN = re.compile(
    r"(?<!\bte)(?<!\btem)(?<!\bo)(?<!\bdo)(?<!ulke)(?<!dunya)(?<!toplumu)(?<!sehri)(?<!gezegeni)m[iu]z(?:[iu]n|[iu]|[ae]|d[ae]n?|l[ae]|d[iu]r)?\b"
    r"|\b[a-z]+(?:[iu]yoruz|d[iu]k|t[iu]k|[ae]c[ae]g[iu]z|m[iu]s[iu]z|[iu]r[iu]z|[ae]r[iu]z)\W*\Z"
)
_NO_STATISTIC = re.compile(
    r"indirim|kredi|faiz|vergi|\bburs|\bkdv|devam\s+zorun|hibe|destegin|\bnot\w{0,4}\b|kontenjan|ihtimal|yagis"
    r"|doluluk|katki|sinav|odev|final|vize|ortalama|taksit|kotas|kota\b"
    r"|basvuranlarin|basvurularin|kayitlarin|bildirilerin|katilimcilarin|personelin|uyelerin|projelerin|dersin|derslerin|salonun|butcenin|kredinin"
    r"|ucretin|puanin"
)
_OFFER = re.compile(r"indirim|kredi|faiz|vergi|\bburs|\bkdv|hibe|katki\s+pay|ucret|fiyat|kontenjan|basvuru")
_SOURCES = (
    *("kaynak", "http://", "https://", "www.", "verisi", "verilerine", "raporu", "bulteni", "istatistikleri"),
    *("endeksi", "yayimlanan", "yayinlanan", "dergisi", "arastirmasina", "arastirmasinda", "universitesi", "bakanlig"),
    *("orgut", "kurumu", "kurulu", "vakfi", "dernegi", "ajansi", "enstitusu", "merkezi", "birligi", "bankasi"),
    *("bulgular",),
)
_SOURCED = re.compile(r"@\w|[a-z] anketine gore|\(\d{4}\)|\bet\s+al\b")
_ACRONYM = re.compile(r"(?<![\w#])[A-ZÇĞİÖŞÜ]{3,8}(?=['’\s,.;:)]|$)")
_BY_NAME = re.compile(r"[A-ZÇĞİÖŞÜ][\w]+['’](?:y?[ea]|n[ea])\s+göre|[A-ZÇĞİÖŞÜ]\w+['’](?:da|de|ta|te)\s+yay[ıi]")


_CLAIMS = (
    *(
        "%",
        "yuzde",
        "mily",
        "arastirma",
        "calisma",
        "bilim",
        "uzman",
        "anket",
        "istatistik",
        "veri",
        "rakam",
        "saniyede",
        "dakikada",
    ),
    *("yarisi", "psikolog", "ekonomist", "hekim", "doktor", "diyetisyen", "pedagog"),
)
_FRACTION = re.compile(rf"[td][ea] (?:{_NUMBERS})|\bher \w+ \w+[td][ae]n\b|\b(?:bin|ton)\b")


def find_claims(raw: str, text: str, own_names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where a figure or a finding of ``raw`` stands that nobody vouches for. ``text`` is ``raw`` made plain.

    ``own_names`` are plain: what a unit says of itself needs no source.
    """
    if not (any(claim in text for claim in _CLAIMS) or _FRACTION.search(text)) or _is_sourced(raw, text):
        return
    start = 0
    for match in (*ROUGH_END.finditer(text), None):
        end = match.start() if match else len(text)
        sentence = text[start:end]
        claim = _claim(sentence, asked=raw[end : end + 1] == "?")
        if claim and not any(name in sentence for name in own_names):
            yield start + claim[0], start + claim[1]
        start = match.end() if match else end


def _is_sourced(raw: str, text: str) -> bool:
    return any(source in text for source in _SOURCES) or bool(
        _SOURCED.search(text) or _ACRONYM.search(raw) or _BY_NAME.search(raw)
    )


def _claim(sentence: str, *, asked: bool) -> tuple[int, int] | None:
    """Return the span of a claim in one sentence. Questions, offers and what the unit says of itself are none."""
    if asked or _OWN.search(sentence):
        return None
    according = _ACCORDING.search(sentence)
    shown = None if according else _SHOWS.search(sentence)
    if according or shown:
        begin, end = according.span() if according else shown.span("who") if shown else (0, 0)
        figure = _FIGURE.search(sentence, end)
        return begin, figure.end() if figure else end
    compared = None if _OFFER.search(sentence) else _COMPARED.search(sentence)
    if compared or _NO_STATISTIC.search(sentence):
        return compared.span() if compared else None
    share, bare = _SHARE.search(sentence), _BARE_SHARE.match(sentence)
    if share or bare:
        return share.span("share") if share else bare.span() if bare else None
    quantity = _QUANTITY.search(sentence) if _TELLS.search(sentence) else None
    if quantity:
        return quantity.span("number" if quantity["number"] else "often")
    one = _ONE_OF.search(sentence)
    return one.span() if one else None
