"""Article 7 in words: quotations, poems, figures and borrowed work whose owner or source a post does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.rules.alternatives import joined
from services.guidelines.rules.figures import find_claims
from services.guidelines.rules.owners import OwnerWords, names_an_owner
from services.guidelines.sentences import ROUGH_END
from services.guidelines.word_files import own_names, plain

_NO_SOURCE = (
    r"(?:internet\w*|google(?:\s+gorsel\w*)?|pinterest\w*|facebook|instagram|twitter|whatsapp(?:\s+grub\w*)?|youtube|tiktok"
    r"|sosyal\s+medya|web|net|alinti"
    r"|bilinmiyor|chatgpt)"
)
_WORTH_A_LOOK = (
    *("alinti", "kaynak", "internet", "google", "pinterest", "youtube", "instagram", "facebook", "twitter", "tiktok"),
    *(
        "whatsapp",
        "sosyal medya",
        "chatgpt",
        "netten",
        "site",
        "bilmiyoruz",
        "bulamadik",
        "kimse",
        "bilen yok",
        "anonim",
    ),
)
_BORROWING = ("alinti", "alinmistir", "derlenmistir", "aldim", "aldik", "kopyala")
"""One of these is in whatever ``_BORROWED`` finds."""
_BORROWED = re.compile(
    r"#?\balintidir\b|#alinti\w*|\(\s*alinti\s*\)|\balinti\s+(?:bir\s+)?(?:yazi|metin|soz|siir|hikaye|paylasim"
    r"|gorsel)\w*|\balintilan(?:mistir|di)\b"
    r"|\b(?:internet|google|net|sosyal\s+medya|web)['’]?[dt][ae]n\s+(?:alinmistir|alintidir|alinti|derlenmistir|aldim|aldik)\b"
    r"|\balinti\s+(?:yaptim|yaptik|yapilmistir|yapildi)\b|\bkopyala[\s-]*yapistir"
    r"|(?:^|(?<=[\n.!?(]))\s*alinti\s*(?=[.!\n)]|$)"
)
_SOURCE = re.compile(rf"\(?\bkaynak\s*[:=]?\s*{_NO_SOURCE}(?=\s*(?:[).,;!\n]|$))\)?")
_PICTURE = re.compile(
    r"\(?\b(?:foto(?:graf)?|gorsel|resim|harita|grafik|infografik|tablo|afis|karikatur|video|cizim|illustrasyon|muzik|fon)(?:lar|ler|u|i|imiz"
    r"|umuz)?(?:\s+kaynag?k?i?)?\s*[:(–-]?\s*(?:\w+\s+)?"
    rf"(?:{_NO_SOURCE}(?=\s*(?:[).,;!\n]|$|alin|indir|bulun))|(?:internet|google(?:\s+gorseller)?|pinterest)['’]?\s?(?:ten|tan"
    rf"|den|dan)\b|alinti\w*)\)?"
)
_WORKS = (
    r"(?:gorsel|foto|resim|resm|yazi|soz|video|siir|hikaye|kare|harita|afis|illustrasyon|cizim|karikatur|tablo|grafik"
    r"|infografik|gif|muzik|klip|tarif|metin|metn|animasyon|emoji|fon)"
)
_NOWHERE = (
    r"(?:internet|google|pinterest|sosyal\s+medya|instagram|facebook|twitter|youtube|tiktok|whatsapp|\bnet"
    r"|bir\s+(?:\w+\s+)?(?:site|sayfa|blog|hesap|hesab|grup|grub)\w{0,4}?)"
)
_FOUND = re.compile(
    rf"\b{_WORKS}\w*\s+(?:\w+\s+)?{_NOWHERE}['’]?[dt][ae]n?\s+(?:al|bul|derle|indir|gor|rastla|cek|esinlen)\w*"
    rf"|\b{_NOWHERE}['’]?[dt][ae]n?\s+(?:bul|gor|al|indir|rastla)\w*\s+(?:\w+\s+){{0,4}}?{_WORKS}\w*"
    rf"|\b(?:cizen|ceken|yapan|yazan|sahib|ressam|fotografci|sanatci)\w*\s+(?:kim\s+(?:oldugunu\s+)?)?(?:bilmiyoruz|bulamadik)"
    r"|\b(?:kime\s+ait|kimin)\s+(?:oldugunu\s+)?(?:bilmiyoruz|bulamadik|bilen\s+yok)"
    r"|\b(?:cizer|sahib|ceken|cizen|yazar|sair)\w*\s+kimse(?=\s*[,.!]|\s+(?:elin|kalem|yureg|agz))"
)
_QUOTED = re.compile(r"“(?P<a>[^”\n]{6,400})”|\"(?P<b>[^\"\n]{6,400})\"|«(?P<c>[^»\n]{6,400})»")
_SAYS = re.compile(
    joined(
        r"(?:gunun|haftanin)\s+sozu|\bder(?:\s+ki|di\s+ki)|\bdiyor\s+ki|\b(?:bir|unlu)\s+(?:\w+\s+){1,3}(?:soyle"
        r"|der|diyor|demis)\b|(?:dedig|soyledig|yazdig)[iu]\s+gibi|sozuyle|unutmay[iu]n"
        r"|unutma\b|\bmotivasyon|sevdig\w+\s+soz|favori\s+(?:cumle|soz)|not\s+defterinden|\bgorduk\b|\bsevdik\b"
        r"|\bbegendik|rastladik|\bastik\b|\bokuduk\b|ne\s+guzel\s+(?:demis|soylemis)"
    )
)
_OF_NOBODY = re.compile(r"\b(?:bir|birinin|unlu)\s+(?:[a-z]+\s+){0,3}?(?:dedig|soyledig|yazdig)[iu]\s+gibi")
"""Who said it is told, but not by name: then the quotation need not end as a sentence."""
_OF_THE_DAY = re.compile(
    r"\b(?:gunun|haftanin|ayin)\s+(?:sozu|alintisi|ozdeyisi|cumlesi|misrai|dizesi)\s*[:👇–—-]+\s*(?P<said>[^\n\"“”«»#@]{15,180}[.!…])"
)
"""A saying behind its heading, without quotation marks."""
_GREETING = re.compile(r"[\"”»]\s*(?:gunaydin|tunaydin|iyi\s+[a-z]+l[ae]r|mutlu|keyifli|hayirli|guzel\s+bir)\b")
_TELLS = re.compile(r"(?:d[iu]r|[ae]r|[iu]r|m[ae]z|[dt][iu]|yor)[\s.!…]*\Z")
_SONG = re.compile(
    r"\b(?:sarki|turku|siir|dize|misra)\w*\s+(?:gibi|der|soyle|gecen)|\bsarkida\w*|\bsiirde\w*|\bturkude\w*"
)
_NAMED_THING = re.compile(
    r"slogan|motto|\btema|baslik|basligi|adli\b|isimli|\badi\b|logo|pankart|tabela|proje\w*\s*:|etkinlig\w*\s*:"
    r"|afis|kampanya|kitab|roman|film"
    r"|sergi|oyun|konulu|konferans|soylesi|panel|soru\s*:|soruyor"
)
_POEM = re.compile(r"\b(?:siir|dortlu[kg]|misra|dize|beyit|beyt|mani)\w*")
_LINE_OF_A_POEM = re.compile(r"[^\W\d_].{3,60}")
_OF_PROSE = re.compile(r"[:;@#/]|https?|\d{2}[.:]\d{2}|[.!?]\s+\S|\b(?:tarih|saat|yer|kayit|katil)\b")
_NO_VERSE = re.compile(
    r"[^a-z ,'’…]|\b(?:gunu|haftasi|icin|kayit|basvuru|davet\w*|fakulte\w*|universite\w*|saat"
    r"|toren\w*|konusma\w*|acilis\w*|kapanis\w*|program\w*|sergi\w*|ikram\w*|oturum\w*"
    r"|panel\w*|soylesi\w*|odul\w*|hos|sevgili|degerli|ders\w*|sinav\w*)\b"
)
_AORIST = re.compile(
    r"\b(?!bir\b|her\b|var\b|dair\b|kadar\b|diger\b|tekrar\b|eger\b|meger\b|kar\b)[a-z]{2,}(?:[ae]r|(?<![iu]l)(?<![iu]n)(?<!dil)(?<!tan)[iu]r)\b"
)
_OF_US = re.compile(r"m[iu]z\b|[iu]yor\b|[dt][iu]k\b|[iu]yoruz\b|[ae]c[ae]k\b|(?<!\bdo)(?<!\bso)l[ae]r\b(?=.*l[ae]r\b)")
_CONTINUES = re.compile(r"[\"”»]?\s*(?:[a-zçğıöşü'’,]|\))")
_BEGINS = re.compile(r"(?:^|[\n.!?…:]|[^\w\s,;()'’\"“”&/-])\s*\Z")
_LINK = re.compile(r"https?://|www\.|@\w|\bkaynak\s*:")
_SIGNED = re.compile(r"\s*(?:\n\s*)?(?:[-–—~(|*,/]|✍️?|©)\s*")
_REACH = 130
_SLASHED = re.compile(r"[a-z ,'’…]{6,40}(?: / [a-z ,'’…]{6,40}){2,7}[.!…]?\s*")
_TOLD = 2
"""Verses of one line that must tell something: what is only listed has no verbs."""
_WHOLE_POEM = 4
"""Lines: so many verses may be a post alone."""


@dataclass(frozen=True, slots=True)
class _Saying:
    severity: Severity
    message: str
    why: str


_OWNER = QT_TRANSLATE_NOOP(
    "services",
    "Başkasının sözü sahibiyle anılır: adını yazın ya da hesabını etiketleyin. Söz sizinse tırnağa gerek yok.",
)
_WHERE = QT_TRANSLATE_NOOP(
    "services", "“Alıntıdır” ya da “internetten” demek kaynak göstermek değildir: eseri kimin ürettiğini yazın."
)
_FIGURE = QT_TRANSLATE_NOOP(
    "services",
    "Okur bir rakama, arkasındaki kuruma bakarak güvenir. Kurumu, yılı ya da bağlantıyı ekleyin; veri sizinse "
    "“anketimize göre” gibi bir söz yeter.",
)
_SAYINGS = MappingProxyType(
    {
        "quotation-owner": _Saying(
            Severity.INFORMATION, QT_TRANSLATE_NOOP("services", "Bu söz kimin? Sahibinin adı geçmiyor."), _OWNER
        ),
        "poem": _Saying(
            Severity.INFORMATION, QT_TRANSLATE_NOOP("services", "Bu dizeler kimin? Şairin adı geçmiyor."), _OWNER
        ),
        "no-owner": _Saying(
            Severity.WARNING,
            QT_TRANSLATE_NOOP("services", "Alıntı olduğu yazılmış, ama kimden alındığı yazılmamış."),
            _WHERE,
        ),
        "picture-credit": _Saying(
            Severity.WARNING,
            QT_TRANSLATE_NOOP("services", "Görselin sahibi yazılmamış; internet bir kaynak değil."),
            _WHERE,
        ),
        "figure-source": _Saying(
            Severity.INFORMATION, QT_TRANSLATE_NOOP("services", "Bu bilgi nereden? Kaynağı yazıda geçmiyor."), _FIGURE
        ),
    }
)


class CitationChecker:
    """Asks for the owner of borrowed words and the source of figures. It sees the whole post: names stand anywhere."""

    name = "guideline-citations"
    lane = Lane.RULES
    scope = Scope.POST

    def __init__(self, resources: Path) -> None:
        """Take the folder of the lists; they are read at the first text that borrows something."""
        self._resources = resources

    @cached_property
    def _words(self) -> OwnerWords:
        return OwnerWords.read(self._resources)

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.kind is not TextKind.POST:
            return ()
        raw = snapshot.text
        text = plain(raw)
        found = [*self._borrowed(raw, text), *self._poems(raw, text), *self._of_the_day(raw, text)]
        if any(mark in raw for mark in '"“«'):
            found += self._quotations(raw, text)
        found += [("figure-source", start, end) for start, end in find_claims(raw, text, own_names(snapshot.unit))]
        return [_diagnostic(*one) for one in sorted(set(found), key=lambda one: one[1:])]

    def _borrowed(self, raw: str, text: str) -> Iterator[tuple[str, int, int]]:
        if not any(word in text for word in _WORTH_A_LOOK):
            return
        taken: list[tuple[int, int]] = []
        for rule, pattern in (
            ("picture-credit", _PICTURE),
            ("picture-credit", _FOUND),
            *((("no-owner", _SOURCE),) if "kaynak" in text else ()),
            *((("no-owner", _BORROWED),) if any(word in text for word in _BORROWING) else ()),
        ):
            for match in pattern.finditer(text):
                start, end = match.start() + len(match[0]) - len(match[0].lstrip()), match.end()
                if any(start < b and a < end for a, b in taken):
                    continue
                taken.append((start, end))
                if not self._is_owned(raw, text, start, end):
                    yield rule, start, end

    def _is_owned(self, raw: str, text: str, start: int, end: int) -> bool:
        """Whether the sentence, or what stands directly behind, names somebody."""
        begin = max(
            (m.end() for m in ROUGH_END.finditer(text, max(0, start - _REACH), start)), default=max(0, start - _REACH)
        )
        before = raw[begin:start]
        behind = raw[end : end + 60].split("\n", 1)[0]
        first = re.match(r"\W*\w+", before)
        inner = before[first.end() :] if first and "'" not in before[: first.end() + 1] else before
        tail = re.match(r"\s*[:(–-]\s*(.{2,60})", behind)
        return (
            names_an_owner(inner, self._words)
            or bool(tail and names_an_owner(tail[1], self._words, heading=True))
            or bool(re.search(r"@\w|https?://|www\.", raw[max(0, start - 60) : end + 60]))
        )

    def _of_the_day(self, raw: str, text: str) -> Iterator[tuple[str, int, int]]:
        for match in _OF_THE_DAY.finditer(text) if "nin soz" in text or "nun soz" in text or "nin alin" in text else ():
            start, end = match.span("said")
            around = raw[max(0, match.start() - _REACH) : match.start()], raw[start:end].partition(" ")[2]
            signature = raw[end : end + 60].strip(" -–—()\n").split("\n", 1)[0]
            if not any(names_an_owner(part, self._words) for part in around) and not (
                len(signature.split()) <= 4 and names_an_owner(signature, self._words, heading=True)
            ):
                yield "quotation-owner", start, end

    def _quotations(self, raw: str, text: str) -> Iterator[tuple[str, int, int]]:
        for match in _QUOTED.finditer(raw):
            said = match["a"] or match["b"] or match["c"]
            before = text[max(0, match.start() - _REACH) : match.start()]
            intro = _last_sentence(before)
            cue = bool(_SAYS.search(intro))
            song = bool(_SONG.search(intro))
            loose = _OF_NOBODY.search(intro) or _is_a_motto(text, match)
            if not (song or loose or _is_a_saying(said, cue=cue)):
                continue
            cue = cue or bool(loose)
            if (not loose and _CONTINUES.match(raw, match.end())) or not (
                cue or song or _stands_alone(raw, intro, match.start())
            ):
                continue
            if _NAMED_THING.search(intro) or self._is_signed(raw, match):
                continue
            yield "poem" if song else "quotation-owner", match.start(), match.end()

    def _is_signed(self, raw: str, match: re.Match[str]) -> bool:
        start, end = match.span()
        head = raw[max(0, start - _REACH) : start]
        behind = raw[end : end + 90]
        signed = _SIGNED.match(behind)
        line = behind[signed.end() :].split("\n", 1)[0] if signed else ""
        next_line = behind.lstrip(" .").removeprefix("\n").strip().split("\n", 1)[0] if "\n" in behind[:4] else ""
        return (
            names_an_owner(head, self._words)
            or bool(signed and names_an_owner(line[:60], self._words, heading=True))
            or (0 < len(next_line) <= 40 and not next_line.startswith("#") and names_an_owner(next_line, self._words))
            or names_an_owner(behind.split("\n", 1)[0], self._words)
        )

    def _poems(self, raw: str, text: str) -> Iterator[tuple[str, int, int]]:
        if "\n" not in raw:
            if _SLASHED.fullmatch(text) and sum(bool(_TELLS.search(part)) for part in text.split(" / ")) >= _TOLD:
                yield "poem", 0, len(raw.rstrip())
            return
        if not _POEM.search(text):
            yield from self._bare_verses(raw, text)
            return
        lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", raw)]
        for place, (start, end) in enumerate(lines):
            if not _POEM.search(text, start, end) or end - start > 90:
                continue
            last = place + 1
            while last < len(lines) and _is_a_line(raw[slice(*lines[last])]):
                last += 1
            around = "\n".join(raw[slice(*line)] for line in (lines[place], *lines[last : last + 1]))
            signature = raw[slice(*lines[last - 1])] if last - place > 3 else ""
            if last - place < 3 or names_an_owner(around, self._words) or _is_signature(signature, self._words):
                continue
            yield "poem", lines[place + 1][0], lines[last - 1][1]
            return

    def _bare_verses(self, raw: str, text: str) -> Iterator[tuple[str, int, int]]:
        """Yield the verses that a post begins with, where nothing says that they are some."""
        lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", raw)]
        last = 0
        while last < len(lines) and _is_a_verse(text[slice(*lines[last])]):
            last += 1
        alone = last == len(lines) >= _WHOLE_POEM
        verses = text[: lines[last - 1][1]] if 2 <= last < len(lines) or alone else ""
        if not _AORIST.search(verses) or _OF_US.search(verses):
            return
        if not names_an_owner("\n".join(raw[slice(*line)] for line in lines[last : last + 1]), self._words):
            yield "poem", lines[0][0], lines[last - 1][1]


def _is_a_verse(line: str) -> bool:
    return 3 <= len(line.split()) <= 7 and _NO_VERSE.search(line) is None


def _is_a_saying(said: str, *, cue: bool) -> bool:
    """Whether quoted words are a sentence, not a title or a word in irony."""
    words = said.split()
    if len(words) < 2 or not said.rstrip().endswith((".", "…", *("!" if cue else ""))):
        return False
    capitals = sum(word[:1].isupper() for word in words)
    return capitals <= max(1, len(words) // 2)


def _is_a_motto(text: str, match: re.Match[str]) -> bool:
    """Whether a post begins with quoted words that tell something, and greets behind them."""
    said = text[match.start() + 1 : match.end() - 1]
    begins = not text[: match.start()].strip() and len(said.split()) >= 4
    return begins and _TELLS.search(said) is not None and _GREETING.match(text, match.end() - 1) is not None


def _stands_alone(raw: str, intro: str, start: int) -> bool:
    """Whether a quotation begins a line or a sentence, or follows a short heading (``Haftanın ilhamı:``)."""
    if not _BEGINS.search(raw, max(0, start - 8), start):
        return False
    return not intro.rstrip().endswith(":") or len(intro.split()) <= 4


def _last_sentence(before: str) -> str:
    """Return the words that lead to a quotation: back to the last end of a sentence that is not its own."""
    ends = [match.end() for match in ROUGH_END.finditer(before.rstrip(" \n:"))]
    return before[ends[-1] :] if ends else before


def _is_a_line(line: str) -> bool:
    words = line.split()
    return (
        2 <= len(words) <= 9 and _LINE_OF_A_POEM.match(line.strip()) is not None and not _OF_PROSE.search(plain(line))
    )


def _is_signature(line: str, words: OwnerWords) -> bool:
    return len(line.split()) <= 3 and line[:1].isupper() and names_an_owner(line, words)


def _diagnostic(rule: str, start: int, end: int) -> Diagnostic:
    saying = _SAYINGS[rule]
    return Diagnostic(
        rule=f"guideline.7.{rule}",
        article=7,
        severity=saying.severity,
        start=start,
        end=end,
        message=Message(saying.message),
        explanation=Message(saying.why),
    )
