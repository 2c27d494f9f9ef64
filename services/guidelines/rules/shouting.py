"""Sentences in capitals (article 3): they read as shouting. Headings, abbreviations and surnames are none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.checking import IsCancelled, Lane, Scope, Snapshot, UnitContext
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.register import Lexicon, Words, toned
from services.guidelines.tokens import Word, words_of
from services.guidelines.tokens import Words as TextWords
from services.language import turkish

_BETWEEN = re.compile(r"[\s,;:!?.…\-–&/()'’\"“”0-9]*")
_SENTENCE = re.compile(r"[.!?…]")
_AFTER_HEADING = re.compile(r"[\s!.]*(?:[:|–—]|[^\w\s.,;!?'’\"“”()&/+%-]|\Z)")
_TITLES = frozenset(
    {"arş", "av", "doç", "dr", "gör", "mim", "müh", "op", "prof", "sayın", "sn", "uzm", "yrd", "öğr", "üyesi"}
)
_MONTHS = frozenset({
    "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık",
})  # fmt: skip
_MOST_IN_HEADING = 6
_MOST_IN_HEADLINE = 8
_SAID = frozenset({"Past", "Prog1", "Prog2", "Narr", "Imp", "Neces", "Cop"})
_TOLD = frozenset({"Imp", "A1pl", "A2pl", "A2sg"})
_WE_DO = (("Opt", "A1pl"), ("Aor", "A1pl"))
_PLEADING = frozenset({"hadi", "haydi", "lütfen", "mutlaka", "olur", "olmaz", "sakın"})
_COMMON = 20.0
_EVERYDAY = 12.0
_SHORT_COMMON = 14.5
"""Bits: rarer words in capitals may be abbreviations (ALES, SEM)."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Neighbouring words in capitals, first to last (inclusive) of the text's words."""

    first: int
    last: int
    shouted: int


class ShoutingChecker:
    """Finds runs of words in capitals that are neither a short heading line nor a name."""

    name = "guideline-shouting"
    lane = Lane.RULES
    scope = Scope.POST

    def __init__(self, words: Words) -> None:
        self._words = words

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        severity = toned(Severity.INFORMATION, snapshot.unit.tone.strictness)
        if snapshot.language is not Language.TURKISH or severity is None:
            return ()
        words = words_of(snapshot.text)
        if sum(word.in_capitals for word in words) < 2:
            return ()
        own = _own_words(snapshot.unit)
        lexicon = self._words()
        runs = [run for run in self._runs(words, lexicon, own) if not _is_heading(words, run)]
        loud = [run for run in runs if _is_loud(words, run, lexicon)]
        single = [run for run in runs if run.shouted and run.first == run.last and len(_sentence(words, run)) > 1]
        if not loud and len(single) > 1:
            sentences = [words[run.first].sentence for run in single]
            loud = [run for at, run in enumerate(single) if sentences.index(sentences[at]) == at]
        return [_finding(words, run, lexicon, own, severity) for run in loud]

    def _runs(self, words: TextWords, lexicon: Lexicon, own: dict[str, str]) -> Iterator[_Run]:
        at = 0
        while at < len(words):
            if not words[at].in_capitals or words[at].in_hashtag:
                at += 1
                continue
            last = _end_of_run(words, at)
            inside = [words[n] for n in range(at, last + 1)]
            after_title = at > 0 and words[at - 1].key in _TITLES and not words[at - 1].in_capitals
            shouted = sum(_is_shouted(word, lexicon, own) for word in inside[after_title:])
            quoted = any(opening <= words[at].start and words[last].end <= closing for opening, closing in words.quotes)
            if shouted and not quoted:
                yield _Run(at, last, shouted)
            at = last + 1


def _sentence(words: TextWords, run: _Run) -> range:
    return words.sentences[words[run.first].sentence]


def _end_of_run(words: TextWords, first: int) -> int:
    last = at = first
    while at + 1 < len(words):
        following = words[at + 1]
        if following.in_hashtag or not _BETWEEN.fullmatch(words.text[words[at].end : following.start]):
            break
        if "\n" in words.text[words[at].end : following.start]:
            break
        if following.in_capitals:
            last = at + 1
        elif len(following.raw) > 1:
            break
        at += 1
    return last


def _is_shouted(word: Word, lexicon: Lexicon, own: dict[str, str]) -> bool:
    """Whether the word is an ordinary word, and no abbreviation or name."""
    base, _, ending = _parts(word.raw)
    if not any(letter in turkish.VOWELS for letter in turkish.fold(base)):
        return False
    lower = turkish.lower(base + ending)
    if word.base in own or len(base) < 2 or lexicon.is_abbreviation(base) or _is_only_a_name(base, lower, lexicon):
        return False
    bits = lexicon.bits(lower)
    if bits is not None and bits < (_COMMON if len(lower) > 3 else _SHORT_COMMON):
        return True
    return len(lower) > 5 and any(one.suffixes for one in lexicon.analyses(lower))


def _is_only_a_name(base: str, lower: str, lexicon: Lexicon) -> bool:
    """Whether ``base`` is a name and ``lower`` no word of every day (Olur is a town as well)."""
    bits = lexicon.bits(lower)
    return lexicon.is_listed_name(base) and (bits is None or bits >= _EVERYDAY)


def _is_loud(words: TextWords, run: _Run, lexicon: Lexicon) -> bool:
    length = run.last - run.first + 1
    if run.shouted >= 3 and _is_headline(words, run, lexicon):
        return False
    if run.shouted >= 3:
        last = turkish.lower(words[run.last].raw)  # three words that are all there is may be a heading, not a sentence
        return length > 3 or len(words) > length or any(one.pos == "verb" for one in lexicon.analyses(last))
    after = words.text[words[run.last].end : words[run.last].end + 1]
    return run.shouted == 2 and length <= 4 and after == "!" and words[run.last].end - words[run.first].start >= 8


def _is_headline(words: TextWords, run: _Run, lexicon: Lexicon) -> bool:
    """Whether the run begins its line and says nothing to anybody: some nouns, or a heading that text goes on from.

    "SINAV PROGRAMI VE DERSLİKLER" and "KAYITLAR BAŞLADI Adaylar formu …", not before "!" or ",".
    """
    text, start, end = words.text, words[run.first].start, words[run.last].end
    line_start = text.rfind("\n", 0, start) + 1
    before = text[line_start:start].rstrip(" \t'’\"“”")
    labelled = before.endswith(":")  # Konu: YAPAY ZEKÂ VE ETİK
    if (not labelled and any(letter.isalpha() for letter in before)) or text[end : end + 1] in ("!", ","):
        return False
    if any(words[at].key in _PLEADING for at in range(run.first, run.last + 1)):
        return False
    tags = [_verbal(words[at], lexicon) for at in range(run.first, run.last + 1)]
    following = words[run.last + 1] if run.last + 1 < len(words) else None
    runs_on = following is not None and following.capitalised and not text[end : following.start].strip(" \t'’\"“”")
    if runs_on:
        return not any(tag & _TOLD for tag in tags)
    return not any(tags) and len(tags) <= _MOST_IN_HEADLINE


def _verbal(word: Word, lexicon: Lexicon) -> frozenset[str]:
    """Return the endings of the word's readings as a finite verb, empty where it has none or is a noun as well."""
    readings = lexicon.analyses(turkish.lower(word.raw))
    if any(not one.suffixes and one.pos != "verb" for one in readings):
        return frozenset()
    no_noun = all(one.pos in ("verb", "adj") for one in readings)
    said = _SAID | {"Aor"} if no_noun else _SAID
    finite = (one.suffixes for one in readings if said.intersection(one.suffixes) or one.suffixes[-2:] in _WE_DO)
    return frozenset(tag for suffixes in finite for tag in suffixes)


def _is_heading(words: TextWords, run: _Run) -> bool:
    """Whether the run is a short line, or the short beginning of one, set off from ordinary text that follows."""
    text, start, end = words.text, words[run.first].start, words[run.last].end
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    if any(letter.isalpha() for letter in text[line_start:start]) or run.last - run.first >= _MOST_IN_HEADING:
        return False
    if not _AFTER_HEADING.match(text[end:line_end]):
        return False
    rest = text[:line_start] + text[end:]
    return sum(letter.islower() for letter in rest) > 12


def _own_words(unit: UnitContext) -> dict[str, str]:
    """Return the words of the unit's names as they are written, by their folded form."""
    names = (unit.name, unit.university, *unit.aliases, *unit.dictionary)
    return {turkish.fold(word): word for name in names for word in name.split() if word[:1].isupper()}


_OF_INSTITUTIONS = (
    *("üniversitesi", "fakültesi", "enstitüsü", "yüksekokulu", "rektörlüğ", "dekanlığ", "bölümü", "kütüphanesi"),
    *("hastanesi", "bakanlığ", "başkanlığ", "müdürlüğ", "belediyesi", "valiliğ", "kaymakamlığ", "cumhuriyet"),
    *("meclisi", "kurumu", "merkezi", "salonu", "amfisi", "derneği", "vakfı", "kulübü", "topluluğu", "komisyonu"),
)
"""Beginnings of what names of institutions and halls are made of."""


def _finding(words: TextWords, run: _Run, lexicon: Lexicon, own: dict[str, str], severity: Severity) -> Diagnostic:
    start, end = words[run.first].start, words[run.last].end
    new = _calm(words, run, lexicon, own) if _is_plain(words, run, lexicon, own) else ""
    found = words.text[start:end]
    return Diagnostic(
        rule="guideline.3.shouting",
        article=3,
        severity=severity,
        start=start,
        end=end,
        message=Message(QT_TRANSLATE_NOOP("services", "Büyük harfle yazılan sözler bağırıyormuş gibi okunur.")),
        fixes=(Fix(Message(QT_TRANSLATE_NOOP("services", "“{new}” yazın"), {"new": new}), new),)
        if new not in ("", found)
        else (),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Büyük harfli cümleler hem sert bir ton taşır hem daha yavaş okunur; kısaltmalar ve kısa başlıklar "
                "öyle kalabilir. Özel adları düzeltmeden sonra gözden geçirin.",
            )
        ),
        remark=not new or new == found,
    )


def _is_plain(words: TextWords, run: _Run, lexicon: Lexicon, own: dict[str, str]) -> bool:
    """Whether lower case is surely right for the run: no name of an institution, nor a word that we do not know.

    One key must never make "Türkiye cumhuriyeti" of an official name.
    """
    for at in range(run.first, run.last + 1):
        word = words[at]
        base, mark, _ = _parts(word.raw)
        lower = turkish.lower(base)
        if not word.in_capitals or word.base in own:
            continue
        if word.base.startswith(_OF_INSTITUTIONS) or (mark and not lexicon.is_listed_name(base)):
            return False
        if not (
            lexicon.is_abbreviation(base) or lexicon.analyses(lower) or lexicon.is_name(turkish.upper_first(lower))
        ):
            return False
    return True


def _calm(words: TextWords, run: _Run, lexicon: Lexicon, own: dict[str, str]) -> str:
    """Return the run as a sentence: lower case but for its beginning, names and abbreviations."""
    text = words.text
    written, last = "", words[run.first].start
    for at in range(run.first, run.last + 1):
        word = words[at]
        gap = text[last : word.start]
        before = words[at - 1] if at else None
        begins = (
            before is None
            or "\n" in text[before.end : word.start]
            or bool(_SENTENCE.search(text[before.end : word.start]) and before.key not in _TITLES)
        )
        after_name = before is not None and before.key in _TITLES
        after_number = any(letter.isdigit() for letter in gap)
        written += gap + _cased(word, lexicon, own, capital=begins or after_name, month=after_number)
        last = word.end
    return written


def _cased(word: Word, lexicon: Lexicon, own: dict[str, str], *, capital: bool, month: bool) -> str:
    base, mark, ending = _parts(word.raw)
    if not word.in_capitals:
        return word.raw
    lower = turkish.lower(base)
    if word.base in own:
        written = own[word.base]
    elif lexicon.is_abbreviation(base) or not (lexicon.analyses(lower) or lexicon.is_name(turkish.upper_first(lower))):
        written = base
    elif capital or mark or _is_only_a_name(base, lower, lexicon) or (month and word.base in _MONTHS):
        written = turkish.upper_first(lower)
    else:
        written = lower
    return written + mark + turkish.lower(ending)


def _parts(raw: str) -> tuple[str, str, str]:
    for at, letter in enumerate(raw):
        if letter in "'’":
            return raw[:at], letter, raw[at + 1 :]
    return raw, "", ""
