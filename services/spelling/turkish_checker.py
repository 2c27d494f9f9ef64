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
from services.language.tokens import APOSTROPHES, INVISIBLE, Token, words
from services.spelling.apostrophes import (
    dotted,
    joined_abbreviation,
    joined_name,
    names_institution,
    needless,
    suffix_is_possible,
)
from services.spelling.findings import (
    joined,
    needless_apostrophe,
    needs_apostrophe,
    not_standard,
    repeated,
    unknown_word,
    with_suggestions,
    wrong_ending,
)
from services.spelling.phrases import Phrases
from services.spelling.suggesting import TurkishSuggester
from services.spelling.turkish_words import Roots, TurkishWords

_SENTENCE_END = ".!?…:;•|–—-"
_TITLES = frozenset(
    "prof doç dr öğr gör arş uzm av müh mim sn yrd op yük bkz vb vs no nu tel hz alb gen st mah cad sok blv apt "  # noqa: SIM905 - a column of words is not readable
    "araş yy".split()
)
_REPEATABLE = frozenset(("ve", "ile", "için", "olarak", "olan", "ise", "veya", "ancak", "fakat", "göre"))
_QUESTION = re.compile(
    r"(?P<verb>.{2,})(?P<mi>m[ıiuü](?:y[ıiuü]m|y[ıiuü]z|s[ıiuü]n(?:[ıiuü]z)?|yd[ıiuü].{0,3}|d[ıiuü]r)?)"
)
_FOREIGN = frozenset("qwx")
_INVISIBLE = str.maketrans("", "", INVISIBLE)


class TurkishEngine(NamedTuple):
    """What is loaded once for all Turkish texts."""

    words: TurkishWords
    suggester: TurkishSuggester
    phrases: Phrases


class TurkishSpellingChecker:
    """Spelling of posts in Turkish. ``engine`` gives acceptor and suggester; it is called on the spelling lane only."""

    name = "spelling-tr"
    lane = Lane.SPELLING
    scope = Scope.PARAGRAPH

    def __init__(
        self,
        engine: Callable[[], TurkishEngine],
        knows_english: Callable[[str], bool],
        *,
        with_suggestions: bool = True,
    ) -> None:
        self._engine = engine
        self._knows_english = knows_english
        self._with_suggestions = with_suggestions
        self._unit: tuple[frozenset[str], Roots] = (frozenset(), Roots(()))

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        if snapshot.language is not Language.TURKISH:
            return ()
        if snapshot.unit.dictionary != self._unit[0]:
            self._unit = (snapshot.unit.dictionary, Roots(snapshot.unit.dictionary, derive=True))
        paragraph = _Paragraph(snapshot.text)
        found: list[Diagnostic] = []
        for index in range(len(paragraph.tokens)):
            if is_cancelled():
                raise Cancelled
            found += self._judge(paragraph, index)
        if not paragraph.tokens:
            return ()
        split = list(self._engine().phrases.find(paragraph.text, paragraph.tokens))
        # A finding on two words speaks for both of them.
        covered = {place for pair in split for place in range(pair.start, pair.end)}
        found = [one for one in found if one.start not in covered] + split
        if not self._with_suggestions:
            return found
        return with_suggestions(found, self._engine().suggester.suggest, is_cancelled)

    def _judge(self, paragraph: _Paragraph, index: int) -> Iterator[Diagnostic]:
        token = paragraph.tokens[index]
        word = token.text.translate(_INVISIBLE)
        lower = turkish.lower(word)
        if lower in _REPEATABLE and paragraph.repeats(index):
            yield repeated(paragraph.tokens[index - 1], token)
        if _is_no_word(word) or self._unit[1].parse(turkish.fold(word)) is not None:
            return
        if any(letter in APOSTROPHES for letter in word):
            yield from self._with_apostrophe(token, word)
        else:
            yield from self._plain(paragraph, index, token, word, lower)

    def _plain(self, paragraph: _Paragraph, index: int, token: Token, word: str, lower: str) -> Iterator[Diagnostic]:
        vocabulary, suggester, _ = self._engine()
        right = vocabulary.right_form(lower)
        if right is not None:
            yield not_standard(token, word, turkish.capitalise_like(right, word))
            return
        apart = joined_abbreviation(word)
        if apart is None and (vocabulary.accepts(word) or _is_abbreviation(paragraph.text, token, lower)):
            return
        if word[0].isupper():
            rights = (apart,) if apart else joined_name(word, vocabulary)
            right = dotted(word, vocabulary)
            if rights:
                yield needs_apostrophe(token, word, rights)
            elif right is not None:
                yield not_standard(token, word, right)
            elif not vocabulary.is_name(word):
                yield from self._unknown_capital(paragraph, index, token, word)
        elif not self._is_foreign(lower) and not (token.in_hashtag and not suggester.frequent.near(lower, 1.0)):
            # What no word is near to in a hashtag are words that were written together on purpose.
            yield self._apart_or_unknown(token, word)

    def _unknown_capital(self, paragraph: _Paragraph, index: int, token: Token, word: str) -> Iterator[Diagnostic]:
        vocabulary, suggester, _ = self._engine()
        if _apart(word, vocabulary) or not self._is_probably_a_name(paragraph, index, word, suggester):
            yield self._apart_or_unknown(token, word)

    def _apart_or_unknown(self, token: Token, word: str) -> Diagnostic:
        apart = _apart(word, self._engine().words)
        return joined(token, word, apart) if apart else unknown_word(token.start, token.end, word)

    def _with_apostrophe(self, token: Token, word: str) -> Iterator[Diagnostic]:
        vocabulary = self._engine().words
        cut = next(index for index, letter in enumerate(word) if letter in APOSTROPHES)
        base, suffix = word[:cut], word[cut + 1 :]
        known = vocabulary.is_name(base) or vocabulary.accepts(base)
        name = dotted(base, vocabulary)
        if base.islower() and vocabulary.is_listed_name(base):
            name = turkish.upper_first(base)
        if name is not None:
            yield not_standard(token, word, name + word[cut:])
            return
        if names_institution(base) or needless(base, suffix, vocabulary):
            yield needless_apostrophe(token, word, base + suffix)
            return
        fix = suffix_is_possible(base, suffix, known=known)
        if fix is not None and fix != suffix:
            yield wrong_ending(token, word, f"{base}{word[cut]}{fix}")
        elif base.islower() and not known and base.isalpha() and self._unit[1].parse(turkish.fold(base)) is None:
            yield unknown_word(token.start, token.end, word)

    def _is_probably_a_name(self, paragraph: _Paragraph, index: int, word: str, suggester: TurkishSuggester) -> bool:
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
        lower = turkish.lower(word)
        return len(lower) < 4 or not suggester.frequent.near(lower, 1.0)

    def _is_foreign(self, lower: str) -> bool:
        return any(letter in _FOREIGN for letter in lower) and self._knows_english(lower)


def _apart(word: str, vocabulary: TurkishWords) -> str | None:
    """Return ``word`` with its particle apart (``geldimi`` → ``geldi mi``, ``gördümki`` → ``gördüm ki``), if any."""
    lower = turkish.lower(word)
    if lower.endswith("ki") and len(lower) > 5 and vocabulary.is_common(lower[:-2]):
        return f"{word[:-2]} {word[-2:]}"
    match = _QUESTION.fullmatch(lower)
    if match is None:
        return None
    cut = match.end("verb")
    vowel = turkish.last_vowel(match["verb"])
    harmony = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
    if harmony.get(vowel) != match["mi"][1] or not vocabulary.accepts(match["verb"]):
        return None
    return f"{word[:cut]} {word[cut:]}"


class _Paragraph:
    """The words of one paragraph and what stands around them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(words(text))

    def begins_sentence(self, index: int) -> bool:
        """Whether the word is the first of a sentence or of a line; signs, quotes and emoji before it do not count."""
        start = self.tokens[index].start
        before = self.tokens[index - 1] if index else None
        between = self.text[before.end if before else 0 : start]
        if before is None:
            return not any(letter.isalnum() for letter in between)
        if "." in between and turkish.lower(before.text) in _TITLES:
            return False
        return any(letter in _SENTENCE_END or ord(letter) > 0x2190 for letter in between)

    def next_is_capital(self, index: int) -> bool:
        """Whether a capitalised word follows at once, as in a name of two words."""
        if index + 1 >= len(self.tokens):
            return False
        one, other = self.tokens[index], self.tokens[index + 1]
        return other.text[:1].isupper() and self.text[one.end : other.start] == " "

    def repeats(self, index: int) -> bool:
        """Whether the word stands twice in a row, with nothing but a space between."""
        if not index:
            return False
        one, other = self.tokens[index - 1], self.tokens[index]
        return one.text == other.text and self.text[one.end : other.start].strip(" ") == ""


def _is_no_word(word: str) -> bool:
    """Whether ``word`` is nothing to spell: a letter, a code, a Roman numeral, another script, endless."""
    if len(word) < 2 or len(word) > 60 or not any(letter.isalpha() for letter in word):
        return True
    if any(letter.isdigit() for letter in word) and not any(letter in APOSTROPHES for letter in word):
        return True
    if word.isupper() and set(word) <= set("IVXLCDM"):
        return True
    return any(letter > "\u024f" and letter not in APOSTROPHES and letter.isalpha() for letter in word)


def _is_abbreviation(text: str, token: Token, lower: str) -> bool:
    return lower in _TITLES or (
        len(lower) <= 4
        and text[token.end : token.end + 1] == "."
        and token.end + 1 < len(text)
        and text[token.end + 1].isalnum()
    )
