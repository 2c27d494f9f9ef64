"""Apostrophes that lack or are too many, and the endings behind them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from models.diagnostics import Diagnostic
from services.language import turkish
from services.language.paragraph import Paragraph
from services.language.spoken import number, spelt
from services.language.suffixes import attach, readings
from services.language.tokens import APOSTROPHES, Token
from services.spelling.turkish_checker import TurkishEngine, is_no_word
from services.spelling.turkish_words import TurkishWords, read_words
from services.usage.endings import mended
from services.usage.findings import apart, needless_apostrophe, needs_apostrophe, wrong_ending

_ABBREVIATION = re.compile(r"(?P<base>[A-ZÇĞİÖŞÜ]{2,})(?P<rest>[a-zçğıöşü]{1,12})")
_JOINABLE = re.compile("[dt][ae](?:n|ki(?:l[ae]r)?)?|y?[aeıiuü]|n?[ıiuü]n|y?l[ae]|nd[ae]n?")
_AFTER_ABBREVIATION = re.compile(rf"{_JOINABLE.pattern}|l[ıiuü]|l[ae]r(?:[ıi]n?|[ae]|d[ae]n?)?")
_DERIVED = re.compile("l[ıiuü](?:l[ae]r)?$|[cç][ae]$|izm$|ist$")
_DERIVING = re.compile("(?:l[ıiuü]|[cçCÇ][ıiuü]|s[ıiuü]z)(?:l[ae]r|l[ıiuü]k)?(?:[ıiuü]n?|[ae]|d[ae]n?)?")
_PLURAL = re.compile("l[ae]r.*")
_QUESTION = re.compile("m[ıiuü](?:s[ıiuü]n(?:[ıi]z)?|y[ıi]m|y[ıi]z|d[ıi]r|yd[ıi].*)?")
_LANGUAGES = re.compile(
    "(?:türk|kürt|arap|rus|çin|azeri|japon|ermeni|gürcü|boşnak|arnavut|kazak|kırgız|özbek|uygur|tatar|ingiliz|alman|fransız|"
    "ispanyol|italyan|portekiz|kore|latin|yunan|fars|osmanlı|ibrani|bulgar|sırp|macar|leh|ukrayna|farsi)[cç][ae]"
)
# Common nouns that an editor likes to write with a capital, with their owner: Üniversitemiz'de, Rektörümüz'ün.
_OURS = re.compile(
    "(?:üniversite|fakülte|enstitü|bölüm|rektör|rektörlüğ|dekan|dekanlığ|müdür|müdürlüğ|başkan|başkanlığ|öğrenci|hoca|"
    "kulüb|topluluğ|merkez|okul|yüksekokul|birim|kütüphane|kampüs|yerleşke|hastane|program|takım|laboratuvar|"
    "mezun|akademisyen|personel|ülke|şehr|vatan|millet|bayrağ|cumhuriyet|kent|il|ilçe|ekib|yardımcı)"
    "(?:l[ae]r)?[ıiuü]?[mn][ıiuü]z"
)
_FOREIGN = re.compile(
    r"[qwxQWX]|sh|ch|th|ph|gh|ck|ee|oo|ou|ea|ie|ai|au|eu|oi|ei|ue|aw|ow|[yhwj]$|([bcdfgjknprstvz])\1|[^aeıioöuü]{4}|[âîû]"
)
# Saadet'e, Bilal'i: a front ending after a back vowel; Twitter'a, Harry Potter'ı: the other way round.
_MAY_BE_OTHER = re.compile("[aou][^aeıioöuü]*[ltkpbf]$|er$")
_E_FINAL = re.compile(
    "türkiye|ayşe|emine|edirne|niğde|hatice|suriye|rize|osmaniye|fethiye|göreme|çeşme|melike|safiye|cemile|şule|lale|jale|"
    "hale|müge|gökçe|ece|gamze|latife|hanife|naime|makbule"
)
# What may be silent at the end of a foreign name (Camus'nün, Monet'nin, Louis'de), and names where it is heard.
_SILENT = re.compile("[stdxzp]$")
_HEARD = re.compile(
    "ahmet|mehmet|muhammet|murat|mert|ferhat|vedat|sedat|suat|fuat|nejat|cevat|hikmet|ismet|cumhuriyet|yiğit|sivas|yunus|"
    "ilyas|abbas|enes|kars|polat|mahmut|umut|nimet|servet|saffet|izzet|kıymet|hasret|zeynep|yakup|recep|eyüp|sinop|"
    "gaziantep|yozgat|bayburt|siirt|kilis|bitlis|mahmut|nihat|rıfat|serhat|cahit|nahit|sait|halit|ferit|davut|turgut"
)
_TURKISH = re.compile("[çğıöşü]")
# Nature'da, Descartes'ın, Times'ın, Grenoble'da: how the end is read aloud, the letters do not tell.
_SILENT_END = re.compile(r"(?:e|es|is)$|([^aeıioöuü])\1$")
_BARE = re.compile("[dt][ae](?:n|ki)?|y[aeıiuü]")
_OURS_ENDING = re.compile("[ıiuü]?[mn][ıiuü]z(?:[ıiuüae]|[ıiuü]n|[dt][ae](?:n|ki)?|l[ae])?")
_CASE = re.compile("[ıiuüae]|[ıiuü]n|[dt][ae](?:n|ki)?|l[ae]")
# What may stand for a name of its own: our Republic, our Assembly.
_OUR_OWN = frozenset("cumhuriyet meclis anayasa hükûmet hükümet devlet ata kurtuluş".split())  # noqa: SIM905
_WEEKDAY = re.compile("Pazartesi|Salı|Cumartesi")
_WEEKDAY_ENDING = re.compile("d[ae]n|y[ae]")
_DATED = 24
_QUOTES = ("'", "’", "‘")
_SHORTEST_NAME = 4


class Apostrophes:
    """Looks at names and abbreviations: is there an apostrophe, should there be one, does the ending harmonise."""

    def __init__(self, folder: Path) -> None:
        lines = (line.split("\t") for line in read_words(folder / "abbreviations.tsv"))
        self._readings = {short: spelt(short) if reading == "-" else reading for short, reading in lines}
        self._names = frozenset(turkish.fold(name) for name in read_words(folder / "names.txt"))
        names = (line.partition(" - ") for line in read_words(folder / "institutions.txt"))
        self._institutions = {last: frozenset(others.split()) for last, _, others in names}

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        for index, token in enumerate(paragraph.tokens):
            word = token.text
            if token.in_hashtag or not (word[0].isupper() or word[0].islower()) or is_no_word(word):
                continue
            cut = next((place for place, letter in enumerate(word) if letter in APOSTROPHES), None)
            if cut is None:
                yield from self._lacking(paragraph, index, engine.words)
            elif cut and word[cut + 1 :].islower() and paragraph.text[token.start - 1 : token.start] not in _QUOTES:
                yield from self._set_off(paragraph, index, cut, engine.words)

    def _lacking(self, paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> Iterator[Diagnostic]:
        token = paragraph.tokens[index]
        word = token.text
        if not word[0].isupper():
            return
        right = self._joined_abbreviation(word, vocabulary)
        if right:
            yield needs_apostrophe(token, word, [right])
            return
        if vocabulary.accepts(word):
            return
        may_begin = paragraph.begins_sentence(index)

        def is_sure(base: str) -> bool:
            if base in self._names:
                return True
            if may_begin and not vocabulary.is_listed_name(base):
                return False
            # A common word may begin a sentence; a letter more may make another name (Juliana is no Julian'a).
            is_plain = any(not reading.suffixes for reading in vocabulary.analyses(base))
            return not is_plain and (len(word) - len(base) > 1 or vocabulary.is_listed_name(base))

        rights = joined_name(word, vocabulary, is_sure)
        if rights:
            yield needs_apostrophe(token, word, rights)

    def _joined_abbreviation(self, word: str, vocabulary: TurkishWords) -> str | None:
        """Return ``TBMMde`` as ``TBMM'de``; ``None`` for anything that is not capitals and an ending."""
        match = _ABBREVIATION.fullmatch(word)
        if match is None or not _AFTER_ABBREVIATION.fullmatch(match["rest"]):
            return None
        base, rest = match["base"], match["rest"]
        if base not in self._readings and len(base) > 3:
            lower = turkish.lower(base)
            if vocabulary.accepts(lower) or vocabulary.accepts(lower.replace("ı", "i")):
                return None  # a common word in capitals
        reading = self._readings.get(base)
        return f"{base}'{(mended(reading, rest) if reading else None) or rest}"

    def _set_off(self, paragraph: Paragraph, index: int, cut: int, vocabulary: TurkishWords) -> Iterator[Diagnostic]:
        token = paragraph.tokens[index]
        word = token.text
        base, ending = word[:cut], word[cut + 1 :]
        institution = self._institution(paragraph, index, base, ending, vocabulary)
        if institution:
            yield needless_apostrophe(token, word, institution)
        elif needless(base, ending, vocabulary) or _needless_in_ours(paragraph, index, base, ending, vocabulary):
            yield needless_apostrophe(token, word, base + ending)
        elif _asks(paragraph, token, base, ending):
            yield apart((token.start, token.end), word, f"{base} {ending}")
        else:
            right = self._ending(base, ending, vocabulary) if self._reads_as_written(base) else None
            if right is not None and right != ending:
                yield wrong_ending(token, word, f"{base}{word[cut]}{right}")

    def _institution(
        self, paragraph: Paragraph, index: int, base: str, ending: str, vocabulary: TurkishWords
    ) -> str | None:
        """Return ``base`` with its ending, where it ends an institution's name: without an apostrophe, and with the n
        that ``Fakültesi'de`` lost."""
        if not base[0].isupper() or not paragraph.adjoins(index):
            return None
        lower = turkish.lower(base)
        others = self._institutions.get(lower)
        before = paragraph.tokens[index - 1].text
        if others is None or not before[0].isupper() or turkish.lower(before) in others:
            return None
        if vocabulary.accepts(lower + ending):
            return base + ending
        whole = "n" + ending.removeprefix("y").replace("t", "d", 1)
        return base + whole if _BARE.fullmatch(ending) and vocabulary.accepts(lower + whole) else None

    def _reads_as_written(self, base: str) -> bool:
        """Whether the end of ``base`` is heard for certain: not where it looks foreign and no list has the name."""
        lower = turkish.lower(base)
        if base.isupper() or base in self._readings or not _SILENT_END.search(lower):
            return True
        if turkish.fold(base) in self._names or _TURKISH.search(lower):
            return True
        return bool(_E_FINAL.fullmatch(lower) or _HEARD.fullmatch(lower))

    def _ending(self, base: str, ending: str, vocabulary: TurkishWords) -> str | None:
        """Return ``ending`` as it should be spelt after ``base``; ``None`` where we cannot tell."""
        reading = self._readings.get(base)
        if reading:
            return mended(reading, ending)
        if not base.isalpha():  # F10'a
            digits = re.search(r"\d{1,4}$", base)
            return mended(number(digits.group()), ending) if digits else None
        return _spelt_ending(base, ending) if base.isupper() else _name_ending(base, ending, vocabulary)


def _name_ending(base: str, ending: str, vocabulary: TurkishWords) -> str | None:
    """The ending of a name that is read as it is written."""
    lower = turkish.lower(base)
    known = vocabulary.is_name(base) or vocabulary.accepts(base)
    if not known or len(lower) < 3 or set(lower) & set("qwx") or not base[1:].islower():
        return None
    right = mended(lower, ending)
    if right is None or right == ending:
        return None
    if right[1:] == ending[1:] and {right[0], ending[0]} == {"d", "t"}:
        return None if _SILENT.search(lower) and _FOREIGN.search(lower) else right
    return right if base[0].isupper() and _is_plain(lower, ending, right) else None


def _spelt_ending(base: str, ending: str) -> str | None:
    """The ending of an abbreviation that is not in the table: only vowels that fit no way of spelling it out."""
    if len(base) < 3 or any(letter in turkish.VOWELS for letter in turkish.lower(base)) or base[-1] in "KHRWXQJ":
        return None
    right = mended(spelt(base), ending)
    is_back = turkish.last_vowel(ending[:3]) in turkish.BACK_VOWELS
    return right if right and is_back and len(right) == len(ending) else None


def _is_plain(lower: str, ending: str, right: str) -> bool:
    """Whether a name is read as it is written, so that we may tell how ``ending`` harmonises with it."""
    if _FOREIGN.search(lower) or (len(right) < len(ending) and _SILENT.search(lower) and not _HEARD.fullmatch(lower)):
        return False
    if len(right) == len(ending):
        one, other = (turkish.is_back(turkish.last_vowel(spelt[:3])) for spelt in (right, ending))
        # Who knows how Clinton rounds its vowel: only a name with Turkish letters is read as it is written.
        return (one != other and not _MAY_BE_OTHER.search(lower)) or (one == other and bool(_TURKISH.search(lower)))
    # A letter between the vowels is missing or too many: foreign names in -e end in a consonant to the ear.
    return lower[-1] != "e" or _E_FINAL.fullmatch(lower) is not None


def _asks(paragraph: Paragraph, token: Token, base: str, ending: str) -> bool:
    """Whether ``Ahmet'mi`` is the question particle: ``Ankara'mı`` may be my Ankara, if nobody asks."""
    if not base[0].isupper() or not _QUESTION.fullmatch(ending):
        return False
    return turkish.lower(base)[-1] not in turkish.VOWELS or paragraph.is_asked(token.end)


def joined_name(word: str, vocabulary: TurkishWords, is_sure: Callable[[str], bool]) -> tuple[str, ...]:
    """Return ``Ankarada`` as ``Ankara'da``: a capitalised word that is only a name + ending; else nothing.

    Where it can be cut in two ways (``Ayşe'nin``, ``Ayşen'in``) a base that ends in a vowel comes first. ``is_sure``
    says of a folded word whether it is a name for certain here.
    """
    if not word[1:].islower() or vocabulary.is_name(word):
        return ()
    cuts = range(len(word) - 1, _SHORTEST_NAME - 1, -1)
    bases = [word[:cut] for cut in cuts if _is_name_with_ending(word[:cut], word[cut:], vocabulary, is_sure)]
    bases.sort(key=lambda base: base[-1] not in turkish.VOWELS)
    return tuple(f"{base}'{word[len(base) :]}" for base in bases)


def _is_name_with_ending(base: str, rest: str, vocabulary: TurkishWords, is_sure: Callable[[str], bool]) -> bool:
    if _DERIVED.search(base) or not _JOINABLE.fullmatch(rest) or not readings(turkish.fold(base), rest):
        return False
    return is_sure(turkish.fold(base)) and vocabulary.is_name(base)


def needless(base: str, ending: str, vocabulary: TurkishWords) -> bool:
    """Whether the apostrophe should go: before -li, -ci, -ler and the like (``İzmir'li``), and in a common noun."""
    if base.islower():
        may_be_name = vocabulary.is_name(base) and not _PLURAL.fullmatch(ending)
        is_common = len(base) > _SHORTEST_NAME and vocabulary.accepts(base) and not may_be_name
        return is_common and vocabulary.accepts(base + ending)
    if base.isupper() or not base.isalpha() or not base[1:].islower():
        return False
    lower = turkish.lower(base)
    if _OURS.fullmatch(lower):
        return vocabulary.accepts(lower + ending)
    if _LANGUAGES.fullmatch(lower) or (_PLURAL.fullmatch(ending) and not _FOREIGN.search(lower)):
        return bool(readings(lower, ending))
    return bool(_DERIVING.fullmatch(ending)) and vocabulary.is_name(base) and bool(_derived(lower, ending))


def _needless_in_ours(paragraph: Paragraph, index: int, base: str, ending: str, vocabulary: TurkishWords) -> bool:
    """Whether ``base`` is a common noun with a capital: ``Seminer'imiz``, ``Afişimiz'de``, ``Pazartesi'den``."""
    if not base[0].isupper() or not base[1:].islower() or vocabulary.is_name(base) or paragraph.next_is_capital(index):
        return False
    in_row = paragraph.adjoins(index) and paragraph.tokens[index - 1].text[0].isupper()
    if in_row and not paragraph.begins_sentence(index - 1):
        return False  # part of a longer name
    lower = turkish.lower(base)
    if not vocabulary.accepts(lower + ending):
        return False
    if _WEEKDAY.fullmatch(base):
        token = paragraph.tokens[index]
        around = paragraph.text[max(0, token.start - _DATED) : token.end + _DATED]
        return _WEEKDAY_ENDING.fullmatch(ending) is not None and not any(letter.isdigit() for letter in around)
    analyses = vocabulary.analyses(lower)
    if _OURS_ENDING.fullmatch(ending):
        is_bare = any(not reading.suffixes and reading.pos == "noun" for reading in analyses)
        return is_bare and not in_row and lower not in _OUR_OWN  # Öğretmenler Günü'nüz
    is_ours = bool(analyses) and all({"P1pl", "P2pl", "P1sg", "P2sg"}.intersection(r.suffixes) for r in analyses)
    return is_ours and lower.endswith(("mız", "miz", "muz", "müz")) and _CASE.fullmatch(ending) is not None


def _derived(lower: str, ending: str) -> bool:
    """Whether ``ending`` begins with -li, -ci or -siz as they harmonise with the word."""
    heads = (attach(lower, head)[len(lower) :] for head in ("lI", "CI", "sIz"))
    return any(ending.startswith(head) for head in heads)
