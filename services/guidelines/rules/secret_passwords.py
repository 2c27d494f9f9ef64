"""Passwords, PINs, recovery codes and access keys, in the wordings that people use when they give one away.

All text is plain (``services.guidelines.word_files``) but for keys, whose capitals matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cached_property

from services.guidelines.rules.secret_numbers import Found

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
    *("user", "giris", "hesap", "hesab", "credential", "wifi", "wi-fi", "🔑", "🔐"),
)
# A password in words has one of these nearby: where none stands, nothing is looked for.
_LONG_TOKEN = re.compile(r"\S{20}|-----B")
_NAMED = ("sifre", "parola", "pass", "pw", "pin", "puk", "kilid", "anahtar", "kod")
_WORD = (
    r"(?:sifre(?!l[ie]|siz|ci|ba)|parola(?!li|siz)|password(?!s)|passwd|passcode|passphrase|pass(?=\s*[:=]"
    r"|\s+\S*\d)|pwd|pw|pin\s+kod|pin|puk"
    r"|ekran\s+kilid|kilid(?=i\w*\s+\d{3})|(?:ag|guvenlik|wpa2?)\s+anahtar|wi-?fi\s+kod|giris\s+kod(?=\w*\s*[:=])"
    r"|(?:alarm|kapi\w{0,5}|kilit|kasa\w{0,3}|turnike\w{0,3}|dola[bp]\w{0,3})\s+kod)"
)
_END = r"(?:ler|lar)?(?:(?:[iu]m|[iu]n|m|n|s)?[iu]?(?:z)?)?(?:[iu]z)?(?:n?[iu]n|n?[iua]|y[ie]|n?d[ae]n?)?"
_LEAD = re.compile(
    rf"(?<!\w)(?P<word>{_WORD})['’]?(?P<end>{_END})(?!\w)(?:\s*\([^()\n]{{1,30}}\))?"
    r"(?P<fill>(?:,?\s+(?:kodu|bilgisi|kismina|yerine|alanina|bolumune|kutusuna|hanesine|olarak"
    r"|for(?:\s+\w+){1,4}(?=\s+is\b)|ise|is|su|sudur|bu|budur|artik|yeni|gecici|guncel|ortak"
    r"|degisti|yenilendi|guncellendi|belirlendi|oldu|wi-?fi|asagidaki\s+gibidir|asagidadir))*)"
    r"(?P<sep>\s*(?:[:=→➡⇒▶»>|👉🔑🔐]|[-–—]+>|[-–—](?=\s))+\s*|\s+)(?:\n\s*)?(?P<quote>[\"“”'‘’«`*_]*)"
    r"(?P<value>\d{2,4}(?: \d{2,4}){1,3}(?![\w.,:/])|[^\s\"“”«»`]{3,64})"
)
_NEAR = re.compile(
    rf"(?<!\w){_WORD}(?:{_END}"
    rf"|i[a-z]{{2,12}})(?!\w)[^.!?\n]{{1,45}}?[\s:→\"“'‘](?P<value>(?=[^\s\"“”'’:/,;]{{0,39}}\d)[^\s\"“”'’:/,;]{{6,40}})"
)
_PHRASE = re.compile(rf"(?<!\w){_WORD}{_END}\s*[:=→]\s*[\"“](?P<value>[^\"”\n]{{4,40}}\d[^\"”\n]{{0,10}})[\"”]")
_SYMBOL = re.compile(r"[🔑🔐]\s*(?:wi-?fi\s*:?\s*)?(?P<value>[^\s\"“”'’:/,;]{6,40})")
_BEFORE = re.compile(
    r"(?<![\w@#/.-])[\"“'‘]?(?P<value>[^\s\"“”'’]{4,40})[\"”'’]?\s+(?:(?:ortak|genel|yeni|wi-?fi)\s+)?(?:sifre"
    r"|parola)"
    r"(?:si|mizi?|nizi?)?(?:yle|yla|\s+ile|(?:ni|yi|yu)\s+(?:gir|kullan|yaz))"
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
_KEY_WORDS = ("key", "token", "secret", "anahtar", "jeton")
_CODE = re.compile(
    r"(?<!\w)(?P<what>kurtarma|yedek(?:leme)?|dogrulama|onay|guvenlik|tek\s+kullanimlik|recovery|backup"
    r"|verification|2fa|otp|sms|gelen)"
    r"\s+(?:kod|code|sifre)\w*(?:\s+(?:ise|is|su|sudur|bu|olarak|sunlar|girin|yazin))*\s*[:=→–-]?\s*"
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
_EXAMPLE = re.compile(r"\bornek(?![.\w])|\bornegi?\b|ornegin|mesela|\born\.|example|e\.g\.")
_TECHNICAL = re.compile(
    r"wi-?fi|kablosuz|\bag[a-z]{0,4}\b|internet|kullanici|hesab|hesap|giris|oturum|zoom|meet\b|teams|portal"
    r"|sistem|e-?posta|mail"
    r"|panel|instagram|facebook|twitter|modem|bilgisayar|toplanti|\bobs\b|admin|misafir|login|user|eduroam"
    r"|uzaktan|erisim"
)
_WIRELESS = re.compile(r"wi-?fi|kablosuz|\bag[a-z]{0,4}\b|internet|misafir")
_GAME = re.compile(r"kahoot|slido|menti|quiz|yarisma|oyun")
_OF_PAPERS = re.compile(r"belge|sertifika|diploma|e-?devlet|makbuz|barkod|evrak|transkript")
_SIGNED = re.compile(r"\w[!#$%&*+=?^_~<>]+\w|\w[!#$%&*+=^~]{2,}$|\w@\w+$")
_HYPHENED = re.compile(r"[a-z]{2,}(?:-[a-z]{2,}){2,8}")
_IN_GROUPS = re.compile(r"\d{4,16}|\d{2,4}(?: \d{2,4}){1,3}")
_SHORT_GROUPS = re.compile(r"\d{1,4}(?:-\d{1,4}){2,5}")
_TIME_OR_DATE = re.compile(r"\d{1,2}[.:]\d{2}(?:[-–]\d{1,2}[.:]\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}-\d{1,2}")
_WITH_ENDING = re.compile(r"\d+\.?['’][a-z]+|\d+(?:inci|nci|uncu)")


_LOOKS = re.compile(
    r"[a-z]+\.[a-z]+\d+|[a-z][\w.!#$%&*+=?^~-]*\d{2,}[\w.!#$%&*+=?^~-]*|[\w.-]*[!#$%&*+=?^_~][\w.!#$%&*+=?^~-]*"
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
        if _LONG_TOKEN.search(raw):
            for match in self._keys.finditer(raw):
                yield Found("access-key", *match.span())
        if not any(hint in text for hint in _HINTS):
            return
        for match in _LEAD.finditer(text) if _is_named(text) else ():
            if (found := self._after(text, match)) is not None:
                yield found
        yield from self._elsewhere(text)
        yield from _by_looks(raw, text)
        for match in _CODE.finditer(text) if "kod" in text or "code" in text or "kullanimlik" in text else ():
            if _is_code(text, match):
                yield Found("recovery-code", *match.span("value"))
        for match in _LABELLED_KEY.finditer(text) if any(word in text for word in _KEY_WORDS) else ():
            if any(letter.isdigit() for letter in match["value"]):
                yield Found("access-key", *match.span("value"))

    def _after(self, text: str, match: re.Match[str]) -> Found | None:
        """Judge what stands after the word "password"."""
        value = _stripped(match["value"])
        start = match.start("value")
        end = start + len(value)
        told = bool(match["sep"].strip()) or "\n" in match["sep"]
        filled = bool(match["fill"].strip())
        if len(value) < 3 or _is_no_password(text, value, match) or _EXAMPLE.search(text, max(0, start - 40), start):
            return None
        if match["word"] == "pin" and _GAME.search(text, max(0, start - 40), start):
            return None
        strength = _strength(value)
        quoted = bool(match["quote"])
        if told or filled or quoted:
            advised = not told and _ADVICE.match(text, end)
            good = strength > 0 or self._is_plain_password(text, match, value, end, quoted=quoted)
            return Found("password", start, end) if good and not advised else None
        ours = match["end"] in {"miz", "muz"} and _WIRELESS.search(text, max(0, match.start() - 40), match.start())
        if ours and self._is_plain_password(text, match, value, end, quoted=False):
            return Found("password", start, end)
        if strength == 2 and not _ADVICE.match(text, end):
            return Found("password", start, end)
        locked = text[end : end + 1] in {"*", "#"}
        possessed = bool(match["end"]) or bool(_TECHNICAL.search(text, max(0, match.start() - 60), match.start()))
        alone = not text[end : end + 1].strip() or text[end] in ".,;!)*#"
        good = strength == 1 and possessed and alone and (locked or not _is_year(value))
        return Found("password", start, end) if good else None

    def _is_plain_password(self, text: str, match: re.Match[str], value: str, end: int, *, quoted: bool) -> bool:
        """A word without digits is a password where the talk is of accounts, and where nothing follows it."""
        if not value.isalpha() or value in self._answers or len(value) < 4:
            return False
        around = text[max(0, match.start() - 90) : match.start()] + text[end : end + 60]
        if not _TECHNICAL.search(around):
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
            r"(?:[ae]c[ae]k|m[ae]z|[nl][iu]r|[ae]r|yor|[dt][iu]r?|li|lu|siz|suz|d[ae])$", value
        )

    def _elsewhere(self, text: str) -> Iterator[Found]:
        for match in _PAIR.finditer(text):
            value = _stripped(match["value"])
            told = "sifre" in match[0][:40] or "parola" in match[0][:40] or "pass" in match[0][:40]
            word = told and match["between"] in "/|–-" and value.isalpha() and value not in self._answers
            if "@" not in value and (_strength(value) or word):
                yield Found("password", match.start("value"), match.start("value") + len(value))
        if "sifre" not in text and "parola" not in text:
            return
        for match in _BEFORE.finditer(text):
            value = match["value"].strip("()[].,;:")
            if _strength(value) == 2 or (value.isdigit() and len(value) >= 4 and not _is_year(value)):
                start = match.start("value") + match["value"].index(value)
                yield Found("password", start, start + len(value))
        for match in _TYPED.finditer(text):
            group = "value" if match["value"] else "later"
            if _strength(match[group]):
                yield Found("password", *match.span(group))
        for match in _PHRASE.finditer(text):
            yield Found("password", *match.span("value"))


def _is_named(text: str) -> bool:
    return any(word in text for word in _NAMED)


def _by_looks(raw: str, text: str) -> Iterator[Found]:
    """Yield what stands somewhere behind the word "password" and looks like nothing else."""
    for pattern in (_NEAR, _SYMBOL) if _is_named(text) else (_SYMBOL,):
        for match in pattern.finditer(text):
            value = _stripped(match["value"])
            start = match.start("value")
            written = raw[start : start + len(value)]
            if len(value) < 6 or _strength(value) != 2 or written.isupper() or not _LOOKS.fullmatch(value):
                continue
            example = _EXAMPLE.search(text, max(0, match.start() - 40), start) or _ADVICE.match(
                text, start + len(value)
            )
            if not example and not _is_no_password(text, value, match):
                yield Found("password", start, start + len(value))


def _strength(value: str) -> int:
    """Return 2 for what mixes letters with digits or signs, 1 for digits alone, 0 for a word like others."""
    if "://" in value or _TIME_OR_DATE.fullmatch(value) or _WITH_ENDING.fullmatch(value):
        return 0
    digits = sum(letter.isdigit() for letter in value)
    letters = sum(letter.isalpha() for letter in value)
    if letters and ((digits and len(value) >= 4) or _SIGNED.search(value) or _HYPHENED.fullmatch(value)):
        return 2
    return 1 if (digits >= 4 and _IN_GROUPS.fullmatch(value)) or _SHORT_GROUPS.fullmatch(value) else 0


def _stripped(value: str) -> str:
    """Return ``value`` without what ends a sentence or closes a bracket."""
    value = re.split(r"['’](?=(?:d[iu]r|t[iu]r|[iu]|y[iua]|n[iu]|yl[ae])\b)", value, maxsplit=1)[0]
    return value.rstrip(".,;:)]}*#'’").rstrip("!?").rstrip(".,;")


def _is_no_password(text: str, value: str, match: re.Match[str]) -> bool:
    if "://" in value or value.startswith(("www.", "@", "#")) or re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", value):
        return True
    if re.fullmatch(r"(?:[\w-]+\.)+(?:com|net|org|edu|gov|tr)(?:/\S*)?", value):
        return True
    return bool(_DESCRIBED.match(text, match.start("value") + len(value)))


def _is_code(text: str, match: re.Match[str]) -> bool:
    value = match["value"]
    if sum(letter.isdigit() for letter in value) < 4 or _is_year(value):
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    return not (_OF_PAPERS.search(before) or _EXAMPLE.search(before) or _DESCRIBED.match(text, match.end()))


def _is_year(value: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", value) is not None
