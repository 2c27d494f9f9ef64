"""Passwords, PINs, recovery codes and access keys, in the wordings that people use when they give one away.

All text is plain (``services.guidelines.word_files``) but for keys, whose capitals matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cached_property

from services.guidelines.rules.secret_numbers import Found
from services.guidelines.rules.secret_spelt import find_spelt, find_told
from services.guidelines.rules.secret_values import EXAMPLE, is_year, strength, stripped
from services.guidelines.rules.secret_wordings import END, WORD, find_in_words

_HINTS = (
    *(
        "sifre",
        "parola",
        "pass",
        "pw",
        "pin",
        "puk",
        "kilid",
        "kod",
        "code",
        "key",
        "anahtar",
        "token",
        "secret",
        "login",
    ),
    *(
        "cvv",
        "cvc",
        "user",
        "giris",
        "hesap",
        "hesab",
        "credential",
        "wifi",
        "wi-fi",
        "root",
        "admin",
        "yazi",
        "🔑",
        "🔐",
    ),
)
# A password in words has one of these nearby: where none stands, nothing is looked for.
_SHORTEST_KEY = 20
_NAMED = ("sifre", "parola", "pass", "pw", "pin", "puk", "kilid", "anahtar", "kod")
_LEAD = re.compile(
    rf"(?<!\w)(?P<word>{WORD})['’]?(?P<end>{END})(?!\w)(?:\s*\([^()\n]{{1,30}}\))?"
    r"(?P<fill>(?:,?\s+(?:kodu|bilgisi|kismina|yerine|alanina|bolumune|kutusuna|hanesine|olarak"
    r"|for(?:\s+\w+){1,4}(?=\s+is\b)|tamami|son\s+hali|acik\s+hali|ise|is|su|sudur|bu|budur|artik|yeni|gecici|guncel|ortak|bugun|bugunluk|(?:bu\s+)?hafta(?:lik)?"
    r"|degisti|yenilendi|guncellendi|belirlendi|oldu|bundan\s+(?:sonra|boyle)|wi-?fi|asagidaki\s+gibidir|asagidadir))*)"
    r"(?P<sep>\s*(?:[:=→➡⇒▶»>|👉🔑🔐]|[-–—]+>|[-–—](?=\s))+\s*|\s+)(?:\n\s*)?(?P<quote>[\"“”'‘’«`*_]*)"
    r"(?P<value>\d{2,4}(?: \d{2,4}){1,3}(?![\w.,:/])|[^\s\"“”«»`]{3,64})"
)
_NEAR = re.compile(
    rf"(?<!\w){WORD}(?:{END}"
    rf"|i[a-z]{{2,12}})(?!\w)[^.!?\n]{{1,45}}?[\s:→\"“'‘](?P<value>(?=[^\s\"“”'’:/,;]{{0,39}}\d)[^\s\"“”'’:/,;]{{6,40}})"
)
_SYMBOL = re.compile(r"[🔑🔐]\s*(?:wi-?fi\s*:?\s*)?(?P<value>[^\s\"“”'’:/,;]{6,40})")
_CARD_CODE = re.compile(r"\b(?:cvv|cvc)2?(?:\s+(?:kodu?|no|numarasi))?\s*[:=-]?\s*(?P<value>\d{3,4})(?!\w)")
_KEY_WORDS = ("key", "token", "secret", "anahtar", "jeton")
_CODE = re.compile(
    r"(?<!\w)(?P<what>kurtarma|yedek(?:leme)?|dogrulama|onay|guvenlik|tek\s+kullanimlik|recovery|backup"
    r"|verification|2fa|otp|sms|gelen)"
    r"\s+(?:kod|code|sifre)\w*(?:\s+(?:ise|is|su|sudur|bu|olarak|sunlar|girin|yazin|geldi|gonderildi|gelen))*\s*[:=→–-]?\s*"
    r"(?P<value>(?:(?:[a-z]-)?[a-z0-9]{4,10}|\d{3}(?=[ -]\d{3})|\d{2}(?=[ -]\d{2}[ -]\d{2}))"
    r"(?:[ -](?=[a-z]*\d)[a-z0-9]{2,10}){0,9})(?!\w)"
)
_LABELLED_KEY = re.compile(
    r"(?:api|access|secret|client|gizli|erisim|servis|bot|auth)[\s_-]{0,2}(?:key|token|secret|anahtar"
    r"|jeton)\w{0,6}\s*[:=]\s*"
    r"[\"'“]?(?P<value>[\w.+/=-]{12,512})"
)
_DESCRIBED = re.compile(
    r"\s*(?:karakter|hane|basamak|harf|rakam|adim|kez\b|gun|ay\b|yil|dakika|saat|saniye|kisi|madde|kelime"
    r"|numara|tl\b|character|digit|letter)"
)
_ADVICE = re.compile(
    r"\s*['’]?\w{0,4}\s*(?:gibi|turu|tarzi|benzeri)\b|[^.!?\n]{0,40}(?:kullan|yaz|sec|belirle|ver|paylas)ma(?:y"
    r"|ma|k\b)"
)
_TECHNICAL = re.compile(
    r"wi-?fi|kablosuz|\bag[a-z]{0,4}\b|internet|kullanici|hesab|hesap|giris|oturum|zoom|meet\b|teams|portal"
    r"|sistem|e-?posta|mail"
    r"|panel|instagram|facebook|twitter|modem|bilgisayar|toplanti|\bobs\b|admin|misafir|login|user|eduroam"
    r"|uzaktan|erisim"
)
_WIRELESS = re.compile(r"wi-?fi|kablosuz|\bag[a-z]{0,4}\b|internet|misafir")
_GAME = re.compile(r"kahoot|slido|menti|quiz|yarisma|oyun")
_OF_PAPERS = re.compile(r"belge|sertifika|diploma|e-?devlet|makbuz|barkod|evrak|transkript")
_THE_END = re.compile(r"\s*(?:[.!]?\s*\Z|[.!]\s|\n)")
_THREE_DIGITS = re.compile(r"\d{3}")
_OF_A_LOCK = re.compile(r"kili|dola|kasa")
_ENGLISH = frozenset({"pw", "pwd", "pass", "passwd", "passcode"})
"""What nobody writes before a colon but for a password."""
_DIRECTLY_OF = re.compile(r"\b(?:wi-?fi|zoom|meet|teams|modem|misafir\s+ag[iu]?|kablosuz\s+ag)\s+\Z")
_BARE = re.compile(
    r"(?!nasil|neden|hakk|icin|problem|destek|talep)[a-z]{4,}(?<![iue])(?<!m[ae])(?<!d[ae])(?<!t[ae])(?<!d[ae]n)(?<!t[ae]n)(?<!dir|dur)"
)
"""A word without the endings of sentences and of the names of affairs (şifresi talebi, şifresi yenileme)."""
_SHORT_VERB = re.compile(r"[a-z]{2,4}[ae]r")
"""İster, yeter, gider: what comes after "şifremiz" and tells something of it."""
_LOOKS = re.compile(
    r"[a-z]+\.[a-z]+\d+|[a-z]+\d+[a-z]+\d+\w*|[a-z][\w.!#$%&*+=?^~-]*\d{2,}[\w.!#$%&*+=?^~-]*|[\w.-]*[!#$%&*+=?^_~][\w.!#$%&*+=?^~-]*"
)


class PasswordFinder:
    """Knows the lists; finds in a text."""

    def __init__(self, answers: Set[str], key_shapes: tuple[str, ...]) -> None:
        """``answers`` are plain words that are no password after "Şifre:"; ``key_shapes`` are regular expressions."""
        self._answers = answers
        self._shapes = key_shapes

    @cached_property
    def _keys(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-])(?:{'|'.join(self._shapes)})") if self._shapes else re.compile(r"(?!)")

    def find(self, raw: str, text: str) -> Iterator[Found]:
        """Yield the passwords and keys in ``text``, which is ``raw`` made plain."""
        if "-----B" in raw or max(map(len, raw.split()), default=0) >= _SHORTEST_KEY:
            for match in self._keys.finditer(raw):
                yield Found("access-key", *match.span())
        if not any(hint in text for hint in _HINTS):
            return
        written = list(self._written(raw, text))
        yield from written
        yield from find_told(text, written)

    def _written(self, raw: str, text: str) -> Iterator[Found]:
        for match in _LEAD.finditer(text) if _is_named(text) else ():
            if (found := self._after(text, match)) is not None:
                yield found
        yield from find_in_words(text, self._answers)
        yield from find_spelt(text, self._answers)
        yield from _by_looks(raw, text)
        yield from _codes(text)

    def _after(self, text: str, match: re.Match[str]) -> Found | None:
        """Judge what stands after the word "password"."""
        value = stripped(match["value"])
        start = match.start("value")
        end = start + len(value)
        told = bool(match["sep"].strip()) or "\n" in match["sep"]
        filled = bool(match["fill"].strip())
        near = text[max(0, start - 40) : start]
        of_a_game = match["word"] == "pin" and _GAME.search(near)
        if len(value) < 3 or _is_no_password(text, value, match) or EXAMPLE.search(near) or of_a_game:
            return None
        power = 1 if _OF_A_LOCK.match(match["word"]) and _THREE_DIGITS.fullmatch(value) else strength(value)
        quoted = bool(match["quote"])
        if told or filled or quoted:
            advised = not told and _ADVICE.match(text, end)
            good = power > 0 or self._is_plain_password(text, match, value, end, quoted=quoted)
            return Found("password", start, end) if good and not advised else None
        ours = match["end"] in {"miz", "muz"} and _WIRELESS.search(text, max(0, match.start() - 40), match.start())
        plain_word = ours and self._is_plain_password(text, match, value, end, quoted=False)
        if (
            plain_word
            or self._ends_a_sentence(text, match, value, end)
            or (power == 2 and not _ADVICE.match(text, end))
        ):
            return Found("password", start, end)
        locked = text[end : end + 1] in {"*", "#"}
        possessed = (
            bool(match["end"])
            or match["word"] == "pin"
            or bool(_TECHNICAL.search(text, max(0, match.start() - 60), match.start()))
        )
        alone = not text[end : end + 1].strip() or text[end] in ".,;!)*#'’"
        good = power == 1 and possessed and alone and (locked or not is_year(value))
        return Found("password", start, end) if good else None

    def _ends_a_sentence(self, text: str, match: re.Match[str], value: str, end: int) -> bool:
        """``Zoom şifresi kampus.``: a bare word behind the password of something, with nothing after it."""
        if match["end"] != "si" or value in self._answers or not _BARE.fullmatch(value):
            return False
        named = _DIRECTLY_OF.search(text, max(0, match.start() - 20), match.start())
        return bool(named) and _THE_END.match(text, end) is not None

    def _is_plain_password(self, text: str, match: re.Match[str], value: str, end: int, *, quoted: bool) -> bool:
        """A word without digits is a password where the talk is of accounts, and where nothing follows it."""
        if not value.isalpha() or value in self._answers or len(value) < 4 or _SHORT_VERB.fullmatch(value):
            return False
        around = text[max(0, match.start() - 90) : match.start()] + text[end : end + 60]
        if not _TECHNICAL.search(around) and not (match["word"] in _ENGLISH and match["sep"].strip()):
            return False
        verb = re.match(r"[\"”'’»]?\w{0,3}\s+(?:kullan|gir|yaz)(?!m[ae])", text[end:])
        if "olarak" in match["fill"] or "kismina" in match["fill"] or "alanina" in match["fill"]:
            return verb is not None and (
                quoted or not re.search(r"(?:n[iu]z[iu]|s[iu]n[iu]|l[ae]r[iu]|[iu]n[iu])$", value)
            )
        if match["sep"].isspace() and not quoted and match["end"] not in {"miz", "muz"}:
            return False
        rest = re.match(r"[^\w\n]*(\w*)", text[end:])
        alone = quoted or text[end : end + 1] in {"", "\n", ".", ",", ";", ")", "/", "|", "!"} or (rest and not rest[1])
        return bool(alone) and not re.search(
            r"(?:[ae]c[ae]k|m[ae]z|[nl][iu]r|yor|[dt][iu]r?|li|lu|siz|suz|d[ae])$", value
        )


def _codes(text: str) -> Iterator[Found]:
    """Yield codes of cards, codes to recover an account, and keys that say so."""
    for match in _CARD_CODE.finditer(text) if "cv" in text else ():
        yield Found("card", *match.span("value"))
    for match in _CODE.finditer(text) if "kod" in text or "code" in text or "kullanimlik" in text else ():
        if _is_code(text, match):
            yield Found("recovery-code", *match.span("value"))
    for match in _LABELLED_KEY.finditer(text) if any(word in text for word in _KEY_WORDS) else ():
        if any(letter.isdigit() for letter in match["value"]):
            yield Found("access-key", *match.span("value"))


def _is_named(text: str) -> bool:
    return any(word in text for word in _NAMED)


def _by_looks(raw: str, text: str) -> Iterator[Found]:
    """Yield what stands somewhere behind the word "password" and looks like nothing else."""
    for pattern in (_NEAR, _SYMBOL) if _is_named(text) else (_SYMBOL,):
        for match in pattern.finditer(text):
            value = stripped(match["value"])
            start = match.start("value")
            written = raw[start : start + len(value)]
            if len(value) < 6 or strength(value) != 2 or written.isupper() or not _LOOKS.fullmatch(value):
                continue
            example = EXAMPLE.search(text, max(0, match.start() - 40), start) or _ADVICE.match(text, start + len(value))
            if not example and not _is_no_password(text, value, match):
                yield Found("password", start, start + len(value))


def _is_no_password(text: str, value: str, match: re.Match[str]) -> bool:
    if "://" in value or value.startswith(("www.", "@", "#")) or re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", value):
        return True
    if re.fullmatch(r"(?:[\w-]+\.)+(?:com|net|org|edu|gov|tr)(?:/\S*)?", value):
        return True
    return bool(_DESCRIBED.match(text, match.start("value") + len(value)))


def _is_code(text: str, match: re.Match[str]) -> bool:
    value = match["value"]
    if sum(letter.isdigit() for letter in value) < 4 or is_year(value):
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    return not (_OF_PAPERS.search(before) or EXAMPLE.search(before) or _DESCRIBED.match(text, match.end()))
