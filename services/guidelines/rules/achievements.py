"""Article 8: a personal success or celebration that a post does not tie to the unit or the university."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from pathlib import Path

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.rules.people import NameWords, find_people
from services.guidelines.word_files import own_names, plain, read_lines, read_words

_CONGRATULATION = re.compile(
    r"\btebri[kg]|\bkutl(?:uyor|ar\b|ari[zm]|ad[iu]|ami|amak|amas)|\bgurur\s*(?:duy|an[iu]|kayna|tablo|verdi"
    r"|veric|lan|lu\b|luy)|basarilarini?n?\s+devam|basarilar[iu]?\s*(?:dile|kardes|[!.]|$)|\bdileri[zm]\b|\bdiliyor|masallah|yolu?n\s+acik|gururumuz|\bbol\s+kazanc|\bdarisi|\bbravo\b|\bhelal\b"
    r"|hayirli\s+(?:olsun|ugurlu)|\balkis|\bgg\b|congrat|\bproud\b|👏|🏆|🥇|🥈|🥉|🏅|🎉|🎖|👑"
)
_TO_WHOM = re.compile(r"['’](?:y?[iu]|[yn]?[ae])\s+(?:\w+\s+){0,2}(?:tebrik|kutl(?:uyor|ar))")
_NAME_BEFORE = re.compile(r"(?<!\w)[A-ZÇĞİÖŞÜ][a-zçğıöşü]+ [A-ZÇĞİÖŞÜ][a-zçğıöşü]+\Z")
_WISH = re.compile(
    _CONGRATULATION.pattern
    + r"|kutlu|mutlu|hayirli|gozumuz\s+aydin|\bnice\b|\bomur|yastikta|teskere|buyusun|mesut|hos\s+gel"
    "|💍|💐|👶|🎂|🎈|💕|❤"
)
_PERSONAL = re.compile(
    r"\btebri[kg]|\bgurur\s*(?:duy|an[iu]|kayna|tablo|lan|luy)|\bbravo\b|\bhelal\s+olsun|\bkutluyor"
    r"|\bkutlar[iu]z|congrat|\balkislar\b|\balkisliyor"
    r"|\bhayirli\s+(?:olsun|ugurlu)|\bmasallah|\bmutluluklar|\ballah\s+(?:kabul|mesut)"
)
_AT_EASE = re.compile(
    r"herkese|selam|\bkeyf[iu]?\b|hayirli|gunaydin|iyi\s+(?:pazar|tatil|hafta|aksam|bayram)"
    r"|[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_TITLED = re.compile(r"\b[a-z]{2,}\s+(?:bey|hanim|agabey|abi|abla|teyze|amca|dayi|usta)\b")
_ROLE = re.compile(r"\b((?![a-z]*[dtc][iuae]g[iu]m[iu]z)[a-z]{4,}m[iu]z),?\s\Z")
_FAR = 80
"""Code points behind a congratulated name that are marked at most."""
_NEAR = 300
"""Code points: sentences reach no farther."""
_TRIES = 12
"""Matches of a kind that are looked at."""
_SOMEBODY = re.compile(
    r"\b[a-z]+\s+(?:bey|hanim|abi|agabey|abla|teyze|amca|dayi|usta)(?:['’]?\w*)\b|['’]?c[iu][gk][iu]m\b"
    r"|\b(?:is\s+insani|kardesimiz|arkadasimiz|arkadasim|dostumuz"
    r"|oglu|kizi|esi|yegeni|torunu|kuzeni\w*|(?:amca|teyze|hala|dayi|yenge|eniste|komsu|abi|abla)(?:m|miz|muz)\w*)\b"
)
_GRIEF = re.compile(
    r"rahmet|bassagli|taziye|vefat|sehit|sehid|kaybet|merhum|mekani\s+cennet|anma|aniyoruz|saygiyla|olum\b|ebediyete"
)
_HISTORY = re.compile(
    r"ataturk|mustafa\s+kemal|\bhz\b|nobel|\bcumhuriyet|\b1[0-8]\d\d\b|\b19\d\d['’]"
    r"|yil\s*donumu\s+(?:anisina|nedeniyle)"
)
_OFFICE = re.compile(
    r"\b(?:cumhurbaskan|bakan|vali|kaymakam|belediye\s+baskan|buyukelci|yok\s+baskan|muftu"
    r"|emniyet\s+mudur)\w*\s+(?:sayin\s+)?\Z"
)
_NEW_YEAR = re.compile(r"yeni\s*yil|yilbasi|new\s+year|\b20\d\d\b")
_STAFF = re.compile(
    r"\bdr\.?\s*ogr\.?\s*uyesi|\bogr\.?\s*gor\b|\bars\.?\s*gor\b|\bogretim\s+(?:uyesi|gorevlisi)"
    r"|\barastirma\s+gorevlisi"
)
_ACADEMIC = re.compile(r"\bprof\.|\bdoc\.|\bdr\.\s")
_TOGETHER = re.compile(
    r"\b(?:rektor|dekan|bolum\s+baskan|daire\s+baskan|genel\s+sekreter)\w*"
    r"|\b(?:kutuphane|fakulte|bolum|okul|birim|merkez|universite|idari|akademik)\s+(?:personel|calisan|emekci"
    r"|ogrenci|gorevli)\w*"
    r"|\bogrenci\s+(?:konsey|temsilci|kulub|toplulug|meclis)\w*|\baramiza\s+(?:yeni\s+)?katilan|\b(?:calisma"
    r"|mesai|is|ekip|oda)\s+arkadas(?:lar)?imiz|\b(?:birim|bolum|fakulte|universite|ekip|kulup|topluluk|okul"
    r"|ailesi)\s+olarak\b"
)
_PLACES = re.compile(
    r"\b(?:fakultesi(?!ni?\s*(?:kazan|bitir)|ne\s+(?:gir|yerles))|bolumu(?!nu\s+kazan)|yuksekokulu|enstitusu"
    r"|anabilim\s+dali|meslek\s+yuksek|myo|universitesi|konservatuvari|kampusu)\w*"
)
_ANOTHERS = re.compile(r"\b(?!bu\b|ve\b|bir\b)[a-z]{3,}\s+universitesi\w*")
_OF_A_RELATIVE = re.compile(r"\b(?:oglu|kizi|esi|annesi|babasi|torunu|yegeni|kardesi)\b")
_SENTENCE = re.compile(r"[.!?…]+\s+|\n+")


@dataclass(frozen=True, slots=True)
class _Kind:
    message: str
    why: str


_TIE = QT_TRANSLATE_NOOP(
    "services",
    "Kurum hesabında kişisel başarı, kurumla ilgisi anlatılırsa yer bulur: öğrencimiz, mezunumuz, öğretim üyemiz ya da "
    "bölümün adı yeter.",
)
_PRIVATE = QT_TRANSLATE_NOOP(
    "services",
    "Kurumun hesabı herkese açık bir vitrindir; özel günler ve kişisel anlar kişinin kendi hesabına yakışır.",
)
_KINDS = {
    "personal-achievement": _Kind(
        QT_TRANSLATE_NOOP("services", "Kişisel bir başarı anlatılıyor; kurumla ilgisi yazıdan anlaşılmıyor."), _TIE
    ),
    "personal-celebration": _Kind(
        QT_TRANSLATE_NOOP("services", "Kişisel bir kutlama; kurumla ilgisi yazıdan anlaşılmıyor."), _PRIVATE
    ),
    "private": _Kind(QT_TRANSLATE_NOOP("services", "Bu cümle özel yaşamdan; kurumun hesabına uygun mu?"), _PRIVATE),
}
_JOY = (
    *(
        "tebri",
        "kutl",
        "gurur",
        "basarilar",
        "bravo",
        "helal",
        "hayirli",
        "alkis",
        "gg",
        "congrat",
        "proud",
        "diler",
        "diliyor",
        "acik",
        "kazanc",
        "darisi",
    ),
    *("👏", "🏆", "🥇", "🥈", "🥉", "🏅", "🎉", "🎖", "👑"),
)
_GOOD_WISHES = (
    *("mutlu", "aydin", "nice", "omur", "yastik", "teskere", "buyusun", "mesut", "hos", "allah"),
    *("💍", "💐", "👶", "🎂", "🎈", "💕", "❤"),
)
_HINTS = {
    "achievement": _JOY,
    "achievement?": _JOY,
    "celebration": _JOY + _GOOD_WISHES,
    "celebration!": ("dogdu", "kutlu", "nice", "oldu!"),
    "private!": ("m",),
}
"""What a phrase of a kind needs beside it, or has in itself: where none of it stands, no phrase is looked for."""
_RULES = {"achievement": "personal-achievement", "celebration": "personal-celebration", "private": "private"}


class AchievementChecker:
    """Asks about a person's success that has nothing to do with the unit. One finding of a kind in a post."""

    name = "guideline-achievements"
    lane = Lane.RULES
    scope = Scope.POST

    def __init__(self, resources: Path) -> None:
        """Take the folder of the lists; they are read at the first text."""
        self._resources = resources

    @cached_property
    def _names(self) -> NameWords:
        return NameWords.read(self._resources)

    @cached_property
    def _phrases(self) -> dict[str, re.Pattern[str]]:
        """The phrases of a kind (``achievement``, ``celebration!`` …) as one pattern."""
        kinds: dict[str, list[str]] = {}
        for line in read_lines(self._resources, "achievements"):
            kind, _, pattern = line.partition(": ")
            kinds.setdefault(kind, []).append(pattern)
        return {kind: re.compile("|".join(patterns)) for kind, patterns in kinds.items()}

    @cached_property
    def _not_ours(self) -> frozenset[str]:
        return read_words(self._resources, "no-ties")

    @cached_property
    def _our(self) -> re.Pattern[str]:
        stems = "|".join(sorted(read_words(self._resources, "ties")))
        return re.compile(rf"\b(?:{stems})(?:s|l[ae]r)?(?:[iu]?m[iu]z)(?!l[ae]\b)\w*")

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.kind is not TextKind.POST:
            return ()
        text = plain(snapshot.text)
        found = list(self._find(snapshot.text, text))
        if not found or self._is_tied(snapshot.text, text, snapshot.unit):
            return ()
        return [_diagnostic(rule, start, end) for rule, start, end in found]

    def _find(self, raw: str, text: str) -> Iterator[tuple[str, int, int]]:
        if _GRIEF.search(text):
            return
        seen: set[str] = set()
        at_ease = _AT_EASE.search(text) is not None
        for kind, pattern in self._phrases.items():
            if kind == "private!" and not at_ease:
                continue
            rule = _RULES[kind.rstrip("!?")]
            if rule in seen or not any(hint in text for hint in _HINTS[kind]):
                continue
            for match in islice(pattern.finditer(text), _TRIES):
                if self._counts(kind, raw, text, match):
                    seen.add(rule)
                    yield (rule, *match.span())
                    break
        if not seen:
            yield from self._congratulated(raw, text)

    def _counts(self, kind: str, raw: str, text: str, match: re.Match[str]) -> bool:
        if _is_quoted(text, match.start()) or _HISTORY.search(_around(text, match.start())):
            return False
        if kind.endswith("!"):
            return kind == "private!" or not _NEW_YEAR.search(text)
        if kind == "celebration" and _NEW_YEAR.search(text):
            return False
        cue = _WISH if kind == "celebration" else _CONGRATULATION
        return bool(cue.search(_around(text, match.start()))) and self._has_somebody(
            raw, text, strict=kind != "celebration"
        )

    def _has_somebody(self, raw: str, text: str, *, strict: bool) -> bool:
        """Whether a person is named who is not there by office, as a governor is."""
        if _SOMEBODY.search(text) or next(_thanked(raw, text, self._names), None):
            return True
        people = find_people(raw, self._names, strict=strict)
        return any(not _OFFICE.search(text, max(0, one.start - 40), one.start) for one in people)

    def _congratulated(self, raw: str, text: str) -> Iterator[tuple[str, int, int]]:
        """A person who is congratulated, whatever for: from the name to the end of the sentence."""
        if not any(hint in text for hint in _JOY + _GOOD_WISHES) or not _PERSONAL.search(text) or _HISTORY.search(text):
            return
        people = [(one.start, one.end) for one in find_people(raw, self._names)]
        people += [*(match.span() for match in _TITLED.finditer(text)), *_thanked(raw, text, self._names)]
        for start, end in sorted(people):
            before = text[max(0, start - 40) : start]
            if _PERSONAL.search(_around(text, start)) and not _OFFICE.search(before) and not _is_quoted(text, start):
                stop = _SENTENCE.search(text, end)
                yield "personal-achievement", start, min(stop.start() if stop else len(text), end + _FAR)
                return

    def _is_called_ours(self, text: str, start: int) -> bool:
        """Whether what a person is to us stands right before the name: ``okurumuz Derya Aksoy``."""
        role = _ROLE.search(text, max(0, start - 30), start)
        return bool(role and role[1] not in self._not_ours)

    def _is_tied(self, raw: str, text: str, unit: UnitContext) -> bool:
        """Whether anything in the post says what the unit has to do with it."""
        if any(self._is_called_ours(text, one.start) for one in find_people(raw, self._names, strict=False)):
            return True
        if self._our.search(text) or _TOGETHER.search(text) or any(name in text for name in own_names(unit)):
            return True
        squeezed = re.sub(r"[^a-z0-9@#]", "", text)
        if any(f"@{handle}" in squeezed or f"#{handle}" in squeezed for handle in _handles(unit)):
            return True
        relative = _OF_A_RELATIVE.search(text)
        if not relative and (_STAFF.search(text) or _ACADEMIC.search(text)):
            return True
        elsewhere = _ANOTHERS.search(text) and unit.university
        return bool(_PLACES.search(text)) and not elsewhere


def _thanked(raw: str, text: str, names: NameWords) -> Iterator[tuple[int, int]]:
    """Yield who is congratulated by name, however rare the name: Şahika Er’i tebrik ederiz."""
    for match in _TO_WHOM.finditer(text):
        name = _NAME_BEFORE.search(raw, max(0, match.start() - 60), match.start())
        if name and not any(plain(part).startswith(names.of_places) for part in name[0].split()):
            last = plain(name[0].split()[-1])
            if not last.endswith(("si", "su", "gi", "gu", "lari", "leri", "imi", "nu", "ni")):
                yield name.span()


@lru_cache(8)
def _handles(unit: UnitContext) -> tuple[str, ...]:
    """Return the handles of unit and university, and their names as hashtags have them: letters and digits only."""
    words = (*unit.own_handles, *unit.official_handles, *own_names(unit))
    bare = (re.sub(r"[^a-z0-9]", "", plain(word)) for word in words)
    return tuple(word for word in bare if len(word) > 2)


def _around(text: str, at: int) -> str:
    """Return the sentence at ``at`` with the one before and the one behind, as far as they are near."""
    begin, stop = max(0, at - _NEAR), min(len(text), at + _NEAR)
    cuts = [begin, *(match.end() for match in _SENTENCE.finditer(text, begin, stop) if match.end() < stop), stop]
    place = bisect_right(cuts, at) - 1
    return text[cuts[max(0, place - 1)] : cuts[min(len(cuts) - 1, place + 2)]]


def _is_quoted(text: str, at: int) -> bool:
    """Whether somebody else says it."""
    before = text[max(0, at - _NEAR, text.rfind("\n", 0, at)) : at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _diagnostic(rule: str, start: int, end: int) -> Diagnostic:
    kind = _KINDS[rule]
    return Diagnostic(
        rule=f"guideline.8.{rule}",
        article=8,
        severity=Severity.INFORMATION,
        start=start,
        end=end,
        message=Message(kind.message),
        explanation=Message(kind.why),
    )
