"""Passwords that are plain words, and those that are told rather than written: "küçük harfle", "dört tane sıfır".

Nothing in their letters gives them away, so the wording must: whose password it is (``şifremiz``, ``ağın şifresi``) and
that it is told here and now. Advice and instructions for everybody's own password are let be. All text is plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from services.guidelines.rules.secret_numbers import Found
from services.guidelines.rules.secret_values import is_example, is_year, strength
from services.guidelines.sentences import around

_KEY_CUES = ("anahtar", "key", "code", "kod")
_CUES = ("sifre", "parola", "pin", "kod", "pass", "anahtar", "giris icin", "girmek icin", "kilitlen", "acmak icin")
_WORD = r"(?:sifre|parola|pin(?:\s+kod)?|kod|password|pass)"
_PLACE = (
    r"(?:wi-?fi|internet|kablosuz|misafir|konuk|ag[iu]?n?|agimiz\w*|modem|router|zoom|meet|teams|toplanti|webinar|drive|klasor|dosya|arsiv|belge|form|anket|sayfa|hesap|hesab|grup|grub"
    r"|portal|sistem|otomasyon|panel|bilgisayar|laptop|tablet|projeksiyon|tv|televizyon|ekran|oturum|yazici|fotokopi|tarayici|kapi|kilit|kasa|dolap|alarm|turnike|bariyer|oda|salon|laboratuvar|lab"
    r"|mail|e-?posta|eposta|instagram|facebook|twitter|tiktok|youtube|linkedin|telegram|discord|spotify|canva|moodle|lms|obs|ebys|sunucu|veritabani|uygulama|kullanici|giris|yayin|kulup|topluluk|hat|telefon|sim|zarf|kart)"
)
_OF_A_PLACE = re.compile(rf"\b{_PLACE}")
_OPENS = re.compile(r"\b(?:giris|girmek|acmak|baglanmak)\s+icin\b|\bkilitlen\w+")
_GIVES = re.compile(rf"\b{_WORD}(?:m[iu]z|s[iu]|m|yi|y[iu]|n[iu]|[iu]|ya|ye)?(?:n[iu]n?)?\b")
_NO_SECRET = re.compile(
    r"\b(?:en\s+az|en\s+fazla|icer(?:me|ir|en|sin)\w*|olmali\w*|kullanma(?:y|m[ae]|k\s+(?:yanlis|tehlike|risk))\w*|duyarli\w*|paylasma\w*|soyleme\w*|tercih\w*|oner\w+|guclu|zayif|guvenli|uzun(?:luk\w*)?|tahmin\w*"
    r"|asla|(?<!mayi )(?<!meyi )unutma(?!nlar)\w*|unuttu\w*|sifirla\w*|yenile\w+"
    r"|olustur\w*|belirley\w*|secin\w*|sec(?:erken|me)\w*|degistir(?:in|ip|meniz|me)\w*|cozul\w*|coz(?:en|du|mek|un)\w*|kir(?:il|di|ma)\w*|kimse\w*|gonderil\w*|iletil\w*|verilecek\w*|isteyin\w*"
    r"|ogren\w+|aliniz|alabilir\w*|gerek(?:li|tirir|mez|ir)\w*|bilmiyor\w*|var\s+m[iu]|neden|nasil|nedir|ne\s+olmali|basari\w*|mutlulug\w*|hayat\w*|dna|genetik|yasam\w*|saglik\w*|iyi\s+yasam\w*|enigma|sezar|tarih\w*|oyun\w*|bulmaca\w*)\b"
)
_TOLD = re.compile(
    r"\b(?:kucuk|buyuk)\s+harf(?:le|lerle|li)?\s+(?P<a>\w{4,20})|\b(?P<b>(?:tamami\s+|hepsi\s+)(?:kucuk|buyuk)\s+harf(?:le|lerle)?|(?:kucuk|buyuk)\s+harf(?:le|lerle)(?:\s+ve\s+bitisik)?|bitisik(?=\s*(?:[.,!)]|\Z))|bitisik\s+(?:ve\s+)?(?:yaz\w*|kucuk|buyuk|sekilde)|turkce\s+karakter\s+(?:yok|kullanmadan|olmadan))"
    r"|\b(?P<c>(?:bir|iki|uc|dort|bes|alti|\d)\s+(?:kere|kez|tane|defa)\s+(?:\w+\s+)?(?:sifir|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|[a-z]|\d|unlem|yildiz|nokta)\b(?:\s+harfi)?)"
    r"|\b(?P<d>sonun(?:a|da)\s+(?:bir\s+|iki\s+|da\s+)?(?:unlem|yildiz|nokta|kare|diyez|soru\s+isareti|alt\s+cizgi|tire|\d+)\b)"
    r"|\b(?P<e>(?:(?:sifir|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz)[\s,-]+){2,7}(?:sifir|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz)\b)"
    r"|\b(?P<f>(?:\w+(?:[iu]m[iu]z[iu]n|[iu]n|n[iu]n)\s+)?(?:adi|ismi|plakasi|plaka\s+kodu|kurulus\s+yili|kurulus\s+tarihi|acilis\s+yili|dogum\s+yili|dogum\s+gunu|dogum\s+tarihi)(?:m[iu]z)?\s+(?:ve|arti|ile|\+)\s+(?:\w+\s+){0,2}?(?:yil\w*|tarih\w*|plaka\w*|\d{2,6}|unlem|yildiz|isim|ad[iu]\w*))"
    r"|\b(?P<i>(?:t\.?\s?c\.?|kimlik|ogrenci|okul|telefon|cep|sicil|numara)\w*[^.!?\n]{0,30}\b(?:son|ilk)\s+\w+\s+(?:hane|rakam|basamag)\w*)"
    r"|\b(?P<g>(?:saga|sola)\s+\d{1,3}\W+(?:saga|sola)\s+\d{1,3})"
    r"|\b(?P<h>(?:adinin|adimizin|isminin|ismimizin|kelimesinin)\s+tersi|tersten\s+\w+|ilk\s+harfleri)\b"
)
_APPENDED = re.compile(
    r"(?:[,;(–-]|\bve|\bda|\bde)\s*(?:sifre|parola|pin)(?:s[iu]|m[iu]z)?\s*(?:ise\s+|da\s+|de\s+)?[:=]?\s*[\"“'‘]?(?P<value>[a-z]{4,24})[\"”'’]?(?=\s*(?:[.!)\n;]|\Z|,\s))"
)
_OWNED = re.compile(
    rf"\b(?:{_PLACE}[\w'’]*\s+(?:\w+\s+)?(?:sifre|parola)|(?:ag|agin|aginin|agimizin|modem\w*|wi-?fi\w*)\s+anahtar)(?:s[iu]|m[iu]z|[iu])\s*(?:(?:artik|yeni|simdi|su|bu|hala|hep|de|da|ise)\s+){{0,2}}[:=]?\s*[\"“'‘]?(?P<value>[a-z]{{4,24}})[\"”'’]?"
    r"(?:\s+(?:oldu|yapildi|yaptik|olarak\s+(?:degis|guncel|belir)\w+|idi|:\)|dir|arkadaslar|hocam|gencler|millet|canlar|beyler|m[iu]))?(?=\s*(?:[.!?)\n;☺😊🙂😉]|\Z|,\s))"
)
_TWO_WORDS = re.compile(
    rf"\b{_PLACE}\w*\s+(?:\w+\s+)?(?:sifre|parola)(?:s[iu]|m[iu]z)\s*(?:(?:\w+\s*)?[:=]|\s)\s*(?P<value>[a-z]{{3,14}}(?:\s+[a-z]{{3,14}}){{1,3}})(?=\s*(?:[.!)]?\s*(?:\n|\Z)|,\s*bitisik))"
)
_AFTER_COLON = re.compile(
    rf"\b(?:{_WORD})(?:m[iu]z|s[iu]|n[iu]n?|y[iu])?(?:n[iu])?\s+[^.!?\n:]{{2,40}}:\s*(?:[a-z]+\s+){{0,2}}?[\"“'‘]?(?P<value>[^\s\"“”'’,;()]{{4,40}})"
)
_CHANNEL = re.compile(
    r"\b(?:dahili|tel|telefon|sms|mesaj|numara|hat|ara|fax|faks|no|saat|tarih|oda|kat|kisi|madde)\w*\b"
)
_KEYS = re.compile(
    r"\b(?:(?:yayin|kayit|akis|lisans|urun|ders|katilim|erisim|kurs|sinif)\s+anahtar\w{0,4}|(?:stream|enrol+ment|license|product|class|course)\s+(?:key|code)|sinif\s+kodu|katilim\s+kodu(?=[^.\n]{0,12}\d))"
    r"\s*[:=→-]?\s*[\"“'‘]?(?P<value>(?=[\w!#*.-]{0,39}\d)[a-z0-9][\w!#*.-]{3,39})"
)
_GIVEN_CODE = re.compile(
    r"\b(?:dogrulama|onay|giris|guvenlik|google|instagram|whatsapp|facebook|sms|gelen|telefonuma|telefonumuza)\w*"
    r"[^.!?\n]{0,30}?\s(?P<value>[a-z]-\d{5,6}|\d{3}[ -]?\d{3})"
    r"\s+(?:kod|numara)\w*\s*(?:gir|yaz|kullan|gel|ile|tusla|onayla)\w*"
)
_SLASH = re.compile(
    r"\b(?:modem|arayuz|panel|giris|hesap|hesab|oturum|sistem|portal|kullanici|yonetim)\w*[^.!?\n]{0,40}?\b(?P<user>admin|root|user|misafir|guest|yonetici|ogrenci|personel)\s?[/|]\s?(?P<value>[a-z][\w.!*-]{3,30})(?=\s+(?:ile|olarak|kullan|yaz|gir)|[.)!,]|\s*\Z)"
)
_VERB = re.compile(
    r"(?!hosgeldin|merhaba|gunaydin)(?:[\w]+(?:iyor|uyor|ecek|acak|miyor|muyor|mis|mus|di|du|ti|tu|dir|dur|tir|tur|ilir|ulur|inir|unur|maz|mez|meli|iniz|unuz|niz|nuz|lari|leri|sini|sinden|dan|den|da|de|ta|te|yla|yle|ca|ce|siz|suz|abilir|ebilir|icin|ile|gibi|kadar|mi|mu)"
    r"|arkadas\w*|hocam|gencler|millet|canlar|beyler|nerede|nedir|nasil|neden|kim\w*|yok|var|yeni|lazim|sart|hakkinda|icin|ile|gibi|hatirlatma\w*|guvenlig\w*|islem\w*|degisim\w*|degisiklig\w*|yenileme|sifirlama|belirleme|talep\w*|sorun\w*|problem\w*|destek\w*|numara\w*|kimlik\w*|ayni\w*|eski\w*|zarf\w*|kurumsal\w*|sms|eposta|mail\w*|sekreter\w*|danisma\w*|masa\w*|pano\w*|afis\w*|duvar\w*|asagi\w*|yukari\w*|ekte\w*|girer\w*|ister\w*|yazar\w*|yeter\w*|gelir|gider|calisir\w*|hazir|acik|kapali|gizli|ozel|tek|ortak|sifre\w*|parola\w*)"
)


def find_spelt(text: str, answers: Set[str]) -> Iterator[Found]:
    """Yield passwords in ``text`` that are words. ``answers`` are words that are none."""
    if any(cue in text for cue in _KEY_CUES):
        yield from _keys(text)
    if "/" in text or "|" in text:
        for match in _SLASH.finditer(text):
            if match["value"] not in answers and not _VERB.fullmatch(match["value"]):
                yield Found("password", *match.span("value"))
    if any(cue in text for cue in _CUES):
        yield from _words(text, answers)


def find_told(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Yield passwords that are told in words, in sentences where none is ``found`` that is written."""
    if not any(cue in text for cue in _CUES):
        return
    for start, end in _sentences_with(text):
        written = any(start <= one.start < end for one in found)
        if not written and not _NO_SECRET.search(text, start, end) and not is_example(text, end):
            yield from _told(text, start, end)


def _keys(text: str) -> Iterator[Found]:
    for match in _KEYS.finditer(text):
        if not is_year(match["value"]) and not is_example(text, match.start()):
            yield Found("password", *match.span("value"))
    for match in _GIVEN_CODE.finditer(text):
        yield Found("recovery-code", *match.span("value"))


def _words(text: str, answers: Set[str]) -> Iterator[Found]:
    """Yield plain words that stand where the password of a place is named."""
    for pattern in (_APPENDED, _OWNED, _TWO_WORDS):
        for match in pattern.finditer(text):
            words = match["value"].split()
            start = match.start("value")
            of_a_place = pattern is not _APPENDED or _OF_A_PLACE.search(text, max(0, start - 90), match.start())
            if not of_a_place or any(word in answers for word in words) or is_example(text, match.start()):
                continue
            if any(_VERB.fullmatch(word) for word in words) or _NO_SECRET.search(
                text, _around(text, start)[0], match.end()
            ):
                continue
            yield Found("password", *match.span("value"))


def _told(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield what tells a password in words, in a sentence that names one of ours."""
    gives = _GIVES.search(text, start, end)
    named = gives or _OPENS.search(text, start, end)
    if named is None or not (_OF_A_PLACE.search(text, start, end) or "miz" in named[0] or "muz" in named[0]):
        return
    for match in _TOLD.finditer(text, named.end(), end):
        group = match.lastgroup or "b"
        if group in "def" or (gives and (group != "b" or match.start() - named.end() < 60)):
            yield Found("password", *match.span(group))
            return
    for match in _AFTER_COLON.finditer(text, named.start(), end) if gives else ():
        value = match["value"].rstrip(".!,")
        between = text[named.end() : match.start("value")]
        if strength(value) and not is_year(value) and not _CHANNEL.search(between):
            yield Found("password", match.start("value"), match.start("value") + len(value))


def _sentences_with(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that name a password."""
    last = -1
    for match in (*_GIVES.finditer(text), *_OPENS.finditer(text)):
        span = _around(text, match.start())
        if span[0] > last:
            last = span[0]
            yield span


_ENDS = re.compile(r"(?<=\w\w)[.!?](?=\s)|\n")


def _around(text: str, at: int) -> tuple[int, int]:
    return around(text, at, at, _ENDS, 160)
