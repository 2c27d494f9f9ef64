"""How easy a post is to read, as a quiet gauge: never an alarm, for good institutional Turkish often counts as hard.

**Turkish.** Ateşman's ease, made from Flesch's by measuring Turkish texts (E. Ateşman, "Türkçede okunabilirliğin
ölçülmesi", Dil Dergisi 58, 1997, pp. 71-74)::

    198.825 - 40.175 * syllables / words - 2.610 * words / sentences

90-100 very easy, 70-89 easy, 50-69 medium, 30-49 hard, 1-29 very hard. And the years of school that Bezirci and
Yılmaz's value stands for (B. Bezirci, A. E. Yılmaz, "Metinlerin okunabilirliğinin ölçülmesi üzerine bir yazılım
kütüphanesi ve Türkçe için yeni bir okunabilirlik ölçütü", DEÜ Fen ve Mühendislik Dergisi 12/3, 2010, pp. 49-62)::

    sqrt(words / sentences * (0.84 * H3 + 1.5 * H4 + 3.5 * H5 + 26.25 * H6))

with H3 … H6 the words of three, four, five, and six or more syllables in an average sentence. A Turkish syllable has
one vowel, so syllables are counted exactly.

**English.** Flesch's reading ease (R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32, 1948,
pp. 221-233): ``206.835 - 84.6 * syllables / words - 1.015 * words / sentences``. Syllables are groups of vowels, but
for a silent e.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from models.enums import Language
from services.guidelines.sentences import sentences
from services.language import turkish
from services.language.suffixes import vowels_of
from services.language.tokens import words

FEWEST_WORDS = 8
"""With fewer the gauge says nothing: one long word would decide."""

_ENGLISH_SYLLABLE = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^aeiouyl]e|[^aeiouytd]ed|[^aeiouysxz]es)$")
_WORD_WEIGHTS = {3: 0.84, 4: 1.5, 5: 3.5}
_LONGEST_WEIGHT = 26.25


class Ease(IntEnum):
    """How easy a text is; each value is the lowest ease that still counts as such."""

    VERY_HARD = -10_000
    HARD = 30
    MEDIUM = 50
    EASY = 70
    VERY_EASY = 90


@dataclass(frozen=True, slots=True)
class Gauge:
    """What was counted and what follows. ``ease`` is from 0 (hard) to 100 (easy), ``years`` of school or ``None``."""

    sentences: int
    words: int
    syllables: int
    ease: float
    years: float | None

    @property
    def level(self) -> Ease:
        """The band of ``ease``."""
        return max(level for level in Ease if self.ease >= level)

    @property
    def words_in_a_sentence(self) -> float:
        """Words of an average sentence."""
        return self.words / self.sentences

    @property
    def syllables_in_a_word(self) -> float:
        """Syllables of an average word."""
        return self.syllables / self.words


def gauge(text: str, language: Language) -> Gauge | None:
    """Return how easy ``text`` is to read; ``None`` for a few words only and for languages without a formula here.

    Links, mentions, hashtags, figures and emoji are no words; a line ends a sentence as a full stop does.
    """
    if language not in (Language.TURKISH, Language.ENGLISH):
        return None
    count = _turkish_syllables if language is Language.TURKISH else _english_syllables
    counted = [
        found
        for start, end in sentences(turkish.fold(text))
        if (found := [count(token.text) for token in words(text[start:end]) if not token.in_hashtag])
    ]
    total = sum(len(sentence) for sentence in counted)
    if total < FEWEST_WORDS:
        return None
    syllables = sum(sum(sentence) for sentence in counted)
    per_word, per_sentence = syllables / total, total / len(counted)
    if language is Language.ENGLISH:
        ease, years = 206.835 - 84.6 * per_word - 1.015 * per_sentence, None
    else:
        ease = 198.825 - 40.175 * per_word - 2.610 * per_sentence
        years = _years(counted, per_sentence)
    return Gauge(len(counted), total, syllables, min(max(ease, 0.0), 100.0), years)


def _years(counted: Iterable[list[int]], per_sentence: float) -> float:
    """Return Bezirci and Yılmaz's value."""
    sentences_of = list(counted)
    weight = sum(_weight(syllables) for sentence in sentences_of for syllables in sentence)
    return math.sqrt(per_sentence * weight / len(sentences_of))


def _weight(syllables: int) -> float:
    return _LONGEST_WEIGHT if syllables > 5 else _WORD_WEIGHTS.get(syllables, 0.0)


def _turkish_syllables(word: str) -> int:
    return max(1, vowels_of(turkish.fold(word)))


def _english_syllables(word: str) -> int:
    folded = word.casefold()  # ascii
    found = len(_ENGLISH_SYLLABLE.findall(folded))
    return max(1, found - (found > 1 and bool(_SILENT.search(folded))))
