"""The live checker of Turkish words: ``TurkishWords`` knows what is a word, what to make of it is decided here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from models.errors import Cancelled
from services.language import turkish
from services.language.paragraph import ABBREVIATED, Paragraph
from services.language.segments import segments
from services.language.suffixes import readings
from services.language.tokens import APOSTROPHES, INVISIBLE, Token
from services.spelling.findings import UNKNOWN, not_standard, unknown_word, with_suggestions
from services.spelling.other_language import grammar_of_english
from services.spelling.suggesting import AT_MOST, TurkishSuggester
from services.spelling.turkish_words import TurkishWords
from services.spelling.unit_words import UnitWords

_FOREIGN = frozenset("qwx")
_SHORTEST_FOREIGN = 3
_LAST_LATIN = "\u024f"
_ROMAN = frozenset("IVXLCDM")
_UNITS = frozenset(
    "mg kg gr ml mL cl dl km cm mm nm sa dk sn ha da dB Hz kHz MHz GHz kW kWh MW GW Wh mAh kV mV mA mW kPa hPa kB MB "  # noqa: SIM905 - a column of words is not readable
    "GB TB Gbps Mbps kcal pH ppm mol mmol rpm px dpi fps".split()
)
_CLOSING = "\"”»'’"
_HANGING = re.compile(
    "[yn]?[ıiuüae]|n?[ıiuü]n|n?[dt][ae]n?|y?l[ae]|s[ıiuü]|s?[ıiuü]n[ıiuüae]|l[ae]r.{0,6}|[dt][ıiuü]r|y?[dm][ıiuü]ş?"
)
_LANGUAGE = re.compile("(?P<name>.{2,}?[cç][ae])(?P<ending>[a-zçğıöşü]{1,12})")
_SHORTEST_IN_CAPITALS = 4
_LONGEST_LOOSE = 4
_FIRST_HALVES = {"çi": "böre"}
_INVISIBLE = str.maketrans("", "", INVISIBLE)


class TurkishEngine(NamedTuple):
    """What is loaded once for all Turkish texts."""

    words: TurkishWords
    suggester: TurkishSuggester


class TurkishSpellingChecker:
    """Spelling of posts in Turkish. ``engine`` gives acceptor and suggester; it is called on the spelling lane only."""

    name = "spelling-tr"
    lane = Lane.SPELLING
    scope = Scope.SEGMENT

    def __init__(
        self,
        engine: Callable[[], TurkishEngine],
        knows_english: Callable[[str], bool],
        *,
        names: Callable[[], Sequence[str]] = tuple,
        with_suggestions: bool = True,
    ) -> None:
        """``names`` are those of the platforms; they are called for with the first text, like the engine."""
        self._engine = engine
        self._knows_english = knows_english
        self._with_suggestions = with_suggestions
        self._names = names
        self._entries: frozenset[str] | None = None
        self._unit = UnitWords(())

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        if snapshot.language is not Language.TURKISH:
            return ()
        if snapshot.unit.dictionary != self._entries:
            self._unit = UnitWords(snapshot.unit.dictionary, self._accepts, self._names())
            self._entries = snapshot.unit.dictionary
        paragraph = Paragraph(snapshot.text)
        found: list[Diagnostic] = []
        for index in range(len(paragraph.tokens)):
            if is_cancelled():
                raise Cancelled
            found += self._judge(paragraph, index)
        if len(found) >= _SHORTEST_FOREIGN:
            found = self._without_english(paragraph, found)
        if not self._with_suggestions:
            return found
        return with_suggestions(found, self._suggest, is_cancelled)

    def _without_english(self, paragraph: Paragraph, found: list[Diagnostic]) -> list[Diagnostic]:
        """Leave phrases in English alone: several words in a row that are English and mostly nothing else.

        One sentence says nothing of the next: a text is judged alike whole and in its segments.
        """
        kept: list[Diagnostic] = []
        for start, piece in segments(paragraph.text):
            end = start + len(piece)
            own = [one for one in found if start <= one.start < end]
            if len(own) >= _SHORTEST_FOREIGN:
                own = self._native([token for token in paragraph.tokens if start <= token.start < end], own)
            kept += own
        return kept

    def _native(self, tokens: Sequence[Token], found: list[Diagnostic]) -> list[Diagnostic]:
        """Return what was found in the ``tokens`` of one segment and is not English."""
        unknown = {one.start for one in found if one.rule == UNKNOWN}
        if grammar_of_english(tokens):  # told once, by services.spelling.other_language
            english = {token.start for token in tokens if self._may_be_english(token.text)}
            return [one for one in found if one.start not in english & unknown]
        foreign: set[int] = set()
        run: list[Token] = []
        for token in (*tokens, None):
            if token is not None and self._may_be_english(token.text):
                run.append(token)
                continue
            strange = {one.start for one in run} & unknown
            if len(strange) >= _SHORTEST_FOREIGN and 3 * len(strange) >= len(run):
                foreign |= strange
            run = []
        return [one for one in found if one.start not in foreign]

    def _may_be_english(self, word: str) -> bool:
        return word.isascii() and (word[:1].isupper() or self._knows_english(turkish.lower(word)))

    def _accepts(self, word: str) -> bool:
        return self._engine().words.accepts(word)

    def _suggest(self, word: str) -> tuple[str, ...]:
        """Return what ``word`` may have meant: the unit's own words first."""
        return tuple(dict.fromkeys((*self._unit.near(word), *self._engine().suggester.suggest(word))))[:AT_MOST]

    def _judge(self, paragraph: Paragraph, index: int) -> Iterator[Diagnostic]:
        token = paragraph.tokens[index]
        word = token.text.translate(_INVISIBLE)
        lower = turkish.lower(word)
        if is_no_word(word) or _hangs_on_quotes(paragraph.text, token, lower) or _is_unit(paragraph.text, token, word):
            return
        if self._unit.accepts(word):
            right = None if token.in_hashtag or paragraph.begins_sentence(index) else self._unit.set_off(word)
            if right is not None:
                yield not_standard(token, word, right)
            return
        if any(letter in APOSTROPHES for letter in word):
            yield from self._with_apostrophe(token, word)
        else:
            yield from self._plain(paragraph, index, token, word, lower)

    def _plain(self, paragraph: Paragraph, index: int, token: Token, word: str, lower: str) -> Iterator[Diagnostic]:
        vocabulary, suggester = self._engine()
        right = vocabulary.right_form(lower)
        if right is not None:
            if " " not in right:  # services.usage says which words are two
                yield not_standard(token, word, turkish.capitalise_like(right, word))
            return
        if vocabulary.accepts(word) or _is_abbreviation(paragraph.text, token, lower):
            return
        if _is_loose_ending(paragraph.text, token) or _is_first_half(paragraph, index, lower):
            return
        if word[0].isupper():
            right = dotted(word, vocabulary)
            if right is None and (other := dotted_capitals(word, vocabulary)) and not self._knows_english(word):
                right = other
            if right is not None:
                yield not_standard(token, word, right)
            elif not vocabulary.is_name(word) and not _names_language(word, vocabulary):
                yield from self._unknown_capital(paragraph, index, token, word)
        elif not self._is_foreign(lower) and not (token.in_hashtag and not suggester.frequent.near(lower, 1.0)):
            # What no word is near to in a hashtag are words that were written together on purpose.
            yield unknown_word(token.start, token.end, word)

    def _unknown_capital(self, paragraph: Paragraph, index: int, token: Token, word: str) -> Iterator[Diagnostic]:
        if not self._is_probably_a_name(paragraph, index, word, self._engine().suggester):
            yield unknown_word(token.start, token.end, word)

    def _with_apostrophe(self, token: Token, word: str) -> Iterator[Diagnostic]:
        right = self._unit.right_form(word)
        if right is not None:
            yield not_standard(token, word, right)
            return
        vocabulary = self._engine().words
        cut = next(index for index, letter in enumerate(word) if letter in APOSTROPHES)
        base = word[:cut]
        known = vocabulary.is_name(base) or vocabulary.accepts(base)
        name = dotted(base, vocabulary)
        if base.islower() and vocabulary.is_listed_name(base):
            name = turkish.upper_first(base)
        if name is not None:
            yield not_standard(token, word, name + word[cut:])
            return
        if base.islower() and not known and base.isalpha() and not self._unit.accepts(base):
            yield unknown_word(token.start, token.end, word)

    def _is_probably_a_name(self, paragraph: Paragraph, index: int, word: str, suggester: TurkishSuggester) -> bool:
        """Whether an unknown capitalised word should be left alone: names are endless, and dear to their bearers."""
        letters = [letter for letter in word if letter.isalpha()]
        if all(letter.isupper() for letter in letters):
            return len(word) <= 6 or not suggester.close_and_frequent(word)
        if any(letter.isupper() for letter in word[1:]):
            return True  # YouTube, LinkedIn
        if paragraph.tokens[index].in_hashtag or not paragraph.begins_sentence(index):
            return not suggester.close_and_frequent(word)
        if paragraph.next_is_capital(index):
            return not suggester.close_and_frequent(word)
        return not suggester.knows_better(turkish.lower(word))

    def _is_foreign(self, lower: str) -> bool:
        return any(letter in _FOREIGN for letter in lower) and self._knows_english(lower)


def _hangs_on_quotes(text: str, token: Token, lower: str) -> bool:
    """Whether the word is an ending behind quotation marks (``"Zeki"yi``)."""
    before = text[token.start - 1 : token.start] if token.start else ""
    return before != "" and before in _CLOSING and _HANGING.fullmatch(lower) is not None


def _is_unit(text: str, token: Token, word: str) -> bool:
    """Whether the word is a unit of measure behind a number or a stroke: ``5 mg/L``, ``20 km/sa``."""
    if word not in _UNITS:
        return False
    behind = token.start
    while behind and text[behind - 1] == " ":
        behind -= 1
    before = text[behind - 1 : behind] if behind else ""
    return before.isdigit() or before in ("/", "·")


def is_no_word(word: str) -> bool:
    """Whether ``word`` is nothing to spell: a letter, a code, a Roman numeral, another script, endless."""
    if len(word) < 2 or len(word) > 60:
        return True
    if word.isalpha() and max(word) <= _LAST_LATIN:  # nearly all there are
        return word.isupper() and _ROMAN.issuperset(word)
    if not any(letter.isalpha() for letter in word):
        return True
    if any(letter.isdigit() for letter in word) and not any(letter in APOSTROPHES for letter in word):
        return True
    if word.isupper() and _ROMAN.issuperset(word):
        return True
    return any(letter > _LAST_LATIN and letter not in APOSTROPHES and letter.isalpha() for letter in word)


def _is_abbreviation(text: str, token: Token, lower: str) -> bool:
    return lower in ABBREVIATED or (
        len(lower) <= 4
        and text[token.end : token.end + 1] == "."
        and token.end + 1 < len(text)
        and text[token.end + 1].isalnum()
    )


def _is_loose_ending(text: str, token: Token) -> bool:
    """Whether ``token`` belongs to what is before it: ``öğrenci(ler)``, ``A.Ş.'nin``, ``@birim 'nin``, ``Node.js``."""
    before = text[max(0, token.start - 2) : token.start]
    if before[-1:] == "(":
        return before[:1].isalpha() and text[token.end : token.end + 1] == ")"
    if len(token.text) > _LONGEST_LOOSE or len(before) < 2 or not token.text.islower():
        return False
    return before[1] in APOSTROPHES or (before[1] == "." and before[0].isalnum())


def _is_first_half(paragraph: Paragraph, index: int, lower: str) -> bool:
    """Whether ``lower`` is a word in front of the next one only (``çi börek``)."""
    second = _FIRST_HALVES.get(lower)
    return second is not None and any(word.startswith(second) for word in paragraph.folded[index + 1 : index + 2])


def _names_language(word: str, vocabulary: TurkishWords) -> bool:
    """Whether ``word`` is the name of a language with endings, which take no apostrophe (``Almancadan``)."""
    match = _LANGUAGE.fullmatch(turkish.fold(word))
    return match is not None and vocabulary.is_name(match["name"]) and bool(readings(match["name"], match["ending"]))


def dotted(base: str, vocabulary: TurkishWords) -> str | None:
    """Return a name typed with I for İ (``Istanbul``, ``IZMIR``) as it should be; ``None`` if it is none."""
    if "I" not in base:
        return None
    other = base.replace("I", "İ")
    right = turkish.upper_first(turkish.lower(other))
    return other if right != base and vocabulary.is_listed_name(right) else None


def dotted_capitals(word: str, vocabulary: TurkishWords) -> str | None:
    """Return a common word in capitals with I for İ (``BILIM``) as it should be; ``None`` if it is none."""
    if "I" not in word or not word.isupper() or len(word) < _SHORTEST_IN_CAPITALS:
        return None
    other = word.replace("I", "İ")
    return other if vocabulary.accepts(turkish.lower(other)) else None
