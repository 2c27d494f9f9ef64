"""Article 8: a personal success or celebration that a post does not tie to the unit or the university."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.rules.alternatives import joined
from services.guidelines.rules.people import NameWords, find_people
from services.guidelines.rules.subjects import CLUB, is_in_office, names_in_small_letters, names_somebody, thanked
from services.guidelines.rules.successes import Success, SuccessGrammar
from services.guidelines.rules.ties import Ties
from services.guidelines.sentences import ROUGH_END, around
from services.guidelines.word_files import plain, read_lines

_CONGRATULATES = (
    r"\btebri[kg]|\bkutl(?:uyor|ar\b|ari[zm]|ad[iu]|ami|amak|amas)|\bgurur\s*(?:duy|an[iu]|kayna|tablo|verdi"
    r"|veric|lan|lu\b|luy)|basarilarini?n?\s+devam|basarilar[iu]?\s*(?:dile|kardes|[!.]|$)|\bdileri[zm]\b|\bdiliyor|masallah|yolu?n\s+acik|gururumuz|\bbol\s+kazanc|\bdarisi|\bbravo\b|\bhelal\b"
    r"|hayirli(?:si)?\s+(?:olsun|ugurlu)|\balkis|\bgg\b|congrat|\bproud\b|👏|🏆|🥇|🥈|🥉|🏅|🎉|🎖|👑"
)
_CONGRATULATION = re.compile(joined(_CONGRATULATES))
_WISH_ONLY = (
    r"kutlu|mutlu|hayirli|gozumuz\s+aydin|\bnice\b|\bomur|yastikta|teskere|buyusun|mesut|hos\s+gel"
    "|💍|💐|👶|🎂|🎈|💕|❤|👰|🤵|\bsaadet|davetli|yakismis"
)
_WISH = re.compile(joined(_CONGRATULATES, _WISH_ONLY))
_PERSONAL = re.compile(
    joined(
        r"\btebri[kg]|\bgurur\s*(?:duy|an[iu]|kayna|tablo|lan|luy)|\bbravo\b|\bhelal\s+olsun|\bkutluyor"
        r"|\bkutlar[iu]z|congrat|\balkislar\b|\balkisliyor"
        r"|\bhayirli(?:si)?\s+(?:olsun|ugurlu)|\bmasallah|\bmutluluklar|\bgururumuzsun|bagrimiza\s+bas|\bgogsumuz|\bellerin\w*\s+oper|\ballah\s+(?:kabul|mesut)"
    )
)
_IN_PERSON = (
    *("tebri", "gurur", "bravo", "helal", "kutluyor", "kutlar", "congrat", "alkis", "hayirli", "masallah"),
    *("mutluluklar", "bagrimiza", "gogsumuz", "ellerin", "allah"),
)
"""One of these is in whatever ``_PERSONAL`` finds."""
_AT_EASE = re.compile(
    r"herkese|selam|\bkeyf[iu]?\b|hayirli|gunaydin|iyi\s+(?:pazar|tatil|hafta|aksam|bayram)"
    r"|[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_TITLED = re.compile(r"\b[a-z]{2,}\s+(?:bey|hanim|agabey|abi|abla|teyze|amca|dayi|usta)\b")
_FAR = 80
"""Code points behind a congratulated name that are marked at most."""
_NEAR = 300
"""Code points: sentences reach no farther."""
_TRIES = 12
"""Matches of a kind that are looked at."""
_GRIEF = re.compile(
    r"\b(?:rahmet|bassagli|taziye|vefat|sehit|sehid|kaybet|merhum|mekani\s+cennet|anma|aniyoruz|saygiyla|olum(?:u\w*)?\b|ebediyete)"
)
_HISTORY = re.compile(
    joined(
        r"ataturk|mustafa\s+kemal|\bhz\b|nobel|\bcumhuriyet|\b1[0-8]\d\d\b|\b19\d\d['’]"
        r"|yil\s*donumu\s+(?:anisina|nedeniyle)"
    )
)
_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d]|[.,]\d)")
_EVENT = re.compile(
    joined(
        r"soylesi|konferans|seminer|\bpanel|\bkonser[ie]?\b|dinleti|gosterim|imza\s+gunu|webinar|atolye|konu[gk]umuz|konusmaci"
        r"|davetli|bekliyoruz|bulus(?:tu|uyor|acak)|agirl[ai]|canli\s+yayin|moderator|katilimiyla|ozgecmis|biyografi"
        r"|dogumlu|izliyoruz|\bbilet|kayit\s+icin"
    )
)
"""An event and its guests: a speaker's successes are told there, and nobody is congratulated."""
_OF_THE_STREET = re.compile(r"\bmahalle|\bhali\s+saha|\bailece\b|\bapartman|\bkoyumuz")
_ASKS = re.compile(r"\?|\bm[iu]y[iu]m\b")
_FIRST_EVER = re.compile(
    r"\b(?:turkiye['’]?nin|dunyanin|cumhuriyetin|osmanlinin|tarihin)\s+ilk\b|\bilk\s+(?:turk|kadin)\b"
)
"""Who was the first ever to be something is told in history, unless somebody is congratulated."""
_GLAD = re.compile(
    joined(
        r"\byurek\w+\s+isit|\bgoz\s+doldur|\btakdir\s+topla|adindan\s+soz|\bbuyuk\s+begeni|\bgogsumuz|\bsevin|\bmutlu|\bogrendik|\bhaber|\bonur"
    )
)
_NAME_FIRST = re.compile(r"([A-ZÇĞİÖŞÜ]\w+)(?: [A-ZÇĞİÖŞÜ]\w+)?(?:['’]\w+)?,? (?=\S+ \S)")
_NAME_NEXT = re.compile(r" (?:[a-zçğıöşü]+ )?[A-ZÇĞİÖŞÜ][a-zçğıöşü]+")
_NEW_YEAR = re.compile(r"yeni\s*yil|yilbasi|new\s+year|\b20\d\d\b")


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
        *("gurur", "bagri", "gogsu"),
        "kazanc",
        "darisi",
    ),
    *("👏", "🏆", "🥇", "🥈", "🥉", "🏅", "🎉", "🎖", "👑"),
)
_GOOD_WISHES = (
    *("mutlu", "aydin", "nice", "omur", "yastik", "teskere", "buyusun", "mesut", "hos", "allah"),
    *("💍", "💐", "👶", "🎂", "🎈", "💕", "❤", "👰", "🤵", "saadet", "davetli", "yakismis"),
)
_HINTS = {
    "achievement": _JOY,
    "achievement?": _JOY,
    "celebration": _JOY + _GOOD_WISHES,
    "celebration?": (
        *("nisan", "dugun", "nikah", "soz", "kina", "pasta", "bebe", "minik", "aramiza", "oldu", "kes", "asker"),
        *(
            "mezuniyet",
            "mutlu gun",
            "hacca",
            "omur",
            "evlat",
            "yasind",
            "yasina",
            "birlestir",
            "evine",
            "yeni yas",
            "evlilik",
            "basla",
            *("anne ol", "baba ol", "sunnet", "evleniyor", "ocag", "sahibi ol", "yilini", "torun"),
            *("evlendi", "yas gunu", "kucag", "yasin", "evlen", "umre", "emekli", "yuzu", "hac", "noktala", "veda"),
        ),
    ),
    "celebration!": (
        *("dogdu", "kutlu", "nice", "yas", "aramiza", "dunyaya", "dog", "oldu", "dugun", "evlen", "nisan", "sozlen"),
        *("hos gel", "kilo", "surpriz", "bebegimiz", "merhaba", "topu gibi", "kutlu ol"),
    ),
    "private!": ("m",),
    "private!!": ("m", "dis", "ilk", "don"),
    "private!!!": ("m", "mangal", "piknik", "raki", "balik", "geldi", "bizde"),
    "private": (
        *("tatil", "aldi", "poz", "selfie", "ozcekim", "yeni", "balayi", "keyf", "gezi", "spor sal", "evine", "almis"),
        *("sahiplen", "ameliyat", "taburcu", "hasta", "gecir", "kir", "burk", "grip", "covid", "kanser", "bakim"),
        *("olsun", "tur", "eve ", "losemi", "aliyor"),
    ),
    "private+": (
        *("tatilde", "balayi", "yeni arab", "yeni motor", "yeni tekne", "yeni villa", "yeni yazl"),
        *("araba al", "tekne al", "yazlik al", "motosiklet al", "kare", "foto", "poz", "surpriz", "dogum gunu"),
    ),
    "gossip": (
        *("bosan", " ask ", "ask ucgen", "sevgili", "bebek bek", "hamile", "yaptird", "yaptirm", "eski es", "yeni es"),
        *("sizdi", "olay ol", "olay yarat", "ayrild", "ayrilm", "baristi", "barismis", "el ele", "aldat", "magazin"),
        *("hastaneye", "terk et", "kavga et", "yeni imaj", "yeni sac", "yeni makyaj", "yeni tarz", "yeni dovme"),
        *("nisanlisi", "iliskileri", "asklari"),
    ),
}
"""What a phrase of a kind needs beside it, or has in itself: where none of it stands, no phrase is looked for."""
_RULES = {
    "achievement": "personal-achievement",
    "celebration": "personal-celebration",
    "private": "private",
    "gossip": "private",
}


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
        return {kind: re.compile(joined(*patterns)) for kind, patterns in kinds.items()}

    @cached_property
    def _ties(self) -> Ties:
        return Ties(self._resources, self._names)

    @cached_property
    def _grammar(self) -> SuccessGrammar:
        return SuccessGrammar(self._resources)

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.kind is not TextKind.POST:
            return ()
        text = plain(snapshot.text)
        found = list(self._find(snapshot.text, text, snapshot.now.year))
        if found and self._ties.hold(snapshot.text, text, snapshot.unit):
            found = [one for one in found if self._stays_private(text, *one)]
        return [_diagnostic(rule, start, end) for rule, start, end in found]

    def _stays_private(self, text: str, rule: str, start: int, end: int) -> bool:
        """Whether it is nobody's business, though the person is ours: a holiday, a new car."""
        private = self._phrases.get("private+")
        return rule == "private" and private is not None and private.search(text, start, end) is not None

    def _find(self, raw: str, text: str, year: int) -> Iterator[tuple[str, int, int]]:
        if _GRIEF.search(text):
            return
        seen: set[str] = set()
        for success in islice(self._grammar.find(text), _TRIES):
            if self._is_of_a_person(raw, text, success, year):
                seen.add("personal-achievement")
                yield "personal-achievement", self._behind_the_name(raw, success), success.end
                break
        yield from self._by_phrase(raw, text, seen, year)
        if not seen:
            yield from self._congratulated(raw, text)

    def _is_of_a_person(self, raw: str, text: str, success: Success, year: int) -> bool:
        """Whether a success is somebody's, of these days, and not what an announcement tells of a speaker."""
        begin, stop = _near(text, success.start)
        near = text[begin:stop]
        if _is_quoted(text, success.start) or _HISTORY.search(near) or _is_long_ago(near, year):
            return False
        if success.form in {"own", "we"}:
            return success.form == "own" or _OF_THE_STREET.search(near) is not None
        cheered = _CONGRATULATION.search(near) is not None or (success.form == "title" and "kutlu ols" in near)
        if not cheered and not _is_news(raw, text, near, success):
            return False
        if _EVENT.search(text) and not _PERSONAL.search(near):
            return False
        if names_somebody(raw[begin:stop], near, self._names, strict=not cheered):
            return True
        return cheered and names_in_small_letters(raw, near, self._names)

    def _behind_the_name(self, raw: str, success: Success) -> int:
        """Return where a success begins if the name before it is left out."""
        name = _NAME_FIRST.match(raw, success.start, success.end)
        return name.end() if name and plain(name[1]) in self._names.given else success.start

    def _by_phrase(self, raw: str, text: str, seen: set[str], year: int) -> Iterator[tuple[str, int, int]]:
        at_ease = _AT_EASE.search(text) is not None
        for kind, pattern in self._phrases.items():
            if kind == "private!" and not at_ease:
                continue
            rule = _RULES[kind.rstrip("!?+")]
            if rule in seen or not any(hint in text for hint in _HINTS[kind]):
                continue
            for match in islice(pattern.finditer(text), _TRIES):
                if self._counts(kind, raw, text, match, year):
                    seen.add(rule)
                    told = match.span() if rule == "personal-achievement" else _sentence_around(text, *match.span())
                    yield (rule, *told)
                    break

    def _counts(self, kind: str, raw: str, text: str, match: re.Match[str], year: int) -> bool:
        near = text[slice(*_near(text, match.start()))]
        if _is_quoted(text, match.start()) or _HISTORY.search(near) or _is_of_another_sort(kind, text, near, year):
            return False
        if kind.endswith("!") or (kind == "gossip" and "unlu " in near):
            return True
        if kind in {"private", "private+", "celebration?", "gossip"}:
            return names_somebody(raw, text, self._names, strict=True)
        cue = _WISH if kind == "celebration" else _CONGRATULATION
        return bool(cue.search(near)) and names_somebody(raw, text, self._names, strict=kind != "celebration")

    def _congratulated(self, raw: str, text: str) -> Iterator[tuple[str, int, int]]:
        """A person who is congratulated, whatever for: from the name to the end of the sentence."""
        if not any(word in text for word in _IN_PERSON) or not _PERSONAL.search(text) or _HISTORY.search(text):
            return
        people = [(one.start, one.end) for one in find_people(raw, self._names)]
        people += [*(match.span() for match in _TITLED.finditer(text)), *thanked(raw, text, self._names)]
        people += (match.span() for match in CLUB.finditer(text))
        for start, end in sorted(people):
            near = text[slice(*_near(text, start))]
            if _PERSONAL.search(near) and not is_in_office(text, start) and not _is_quoted(text, start):
                stop = ROUGH_END.search(text, end)
                yield "personal-achievement", start, min(stop.start() if stop else len(text), end + _FAR)
                return


def _near(text: str, at: int) -> tuple[int, int]:
    """Return the span of the sentence at ``at`` with the one before and the one behind, as far as they are near."""
    begin, stop = max(0, at - _NEAR), min(len(text), at + _NEAR)
    cuts = [begin, *(match.end() for match in ROUGH_END.finditer(text, begin, stop) if match.end() < stop), stop]
    place = bisect_right(cuts, at) - 1
    return cuts[max(0, place - 1)], cuts[min(len(cuts) - 1, place + 2)]


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the sentence that a phrase stands in, without the room around it."""
    begin, stop = around(text, start, end, ROUGH_END, _NEAR)
    sentence = text[begin : min(stop, end + _NEAR)]
    return begin + len(sentence) - len(sentence.lstrip()), begin + len(sentence.rstrip())


def _is_of_another_sort(kind: str, text: str, near: str, year: int) -> bool:
    """Whether what looks like a phrase of a kind is a New Year's wish, a question, or a talk about lives of old."""
    if kind.startswith("celebration"):
        return _NEW_YEAR.search(text) is not None
    if kind == "private!!":
        return _ASKS.search(near) is not None
    if kind == "private!!!":
        return _EVENT.search(near) is not None
    return kind == "gossip" and (_EVENT.search(text) is not None or _is_long_ago(near, year))


def _is_news(raw: str, text: str, near: str, success: Success) -> bool:
    """Whether a success that nobody is congratulated on is told as news, not on the way or as history."""
    if success.form == "noun":
        return _GLAD.search(near) is not None
    if (
        success.form in {"who", "and"}
        and not _GLAD.search(near)
        and (text.startswith("ol", success.end - 4) or not _NAME_NEXT.match(raw, success.end))
    ):
        return False
    return _FIRST_EVER.search(near) is None


def _is_long_ago(near: str, year: int) -> bool:
    """Whether a year is named that is over: what was won then is history, not news."""
    return any(int(match[0]) < year - 1 for match in _YEAR.finditer(near))


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
