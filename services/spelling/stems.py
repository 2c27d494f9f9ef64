"""What an unknown word may be made of: ``çalıştayımızdan`` of ``çalıştay``, ``tweetledik`` of ``tweetlemek``."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path

from services.language import turkish
from services.language.suffixes import Endings, readings
from services.language.tokens import INVISIBLE
from services.spelling.word_shapes import WordKind, cut_apostrophe, foreign_readings, is_set_off, kind_of

AT_MOST = 3
_LONGEST = 60
_SHORTEST_STEM = 3
_PER_LETTER = 2.3
"""What a letter of the stem costs against one that endings explain, as a logarithm; set on our own examples."""
_PLURAL, _POSSESSIVE, _CASE, _TAIL = 1.4, 2.2, 1.6, 3.6
_SECOND_PERSON, _RARE_CASE, _HARDENED, _FOREIGN = 1.6, 1.8, 0.4, 1.5
_UNSEEN = 0.4
_HARD = {"ğ": "k", "b": "p", "c": "ç", "d": "t"}
_VERB = re.compile(
    r"""(?P<stem>.{2,}l[ae](?:n|ş|t|ş?t[ıi]r)?)
        (?: [dt][ıi](?:m|n|k|n[ıi]z|l[ae]r)? | m[ıi]ş.{0,8} | y?[ae]c[ae][kğ].{0,8} | m[ae]k(?:t[ae].{0,4})?
          | m[ae](?:s[ıi].{0,4}|y[ıiae]) | y[ae]n(?:l[ae]r.{0,4})? | [dt][ıi]ğ[ıi].{0,6} | y[ae]r[ae]k )
      | (?P<narrowed>.{2,}l)[ıiuü]yor.{0,6} | (?P<plain>.{2,}l[ae](?:n|ş|t|ş?t[ıi]r))[ıi]yor.{0,6}""",
    re.VERBOSE,
)


class Stemmer:
    """Reads endings off words that nobody knows, by what roots look like at their ends."""

    def __init__(self, path: Path) -> None:
        """Read ``root_ends.tsv``. Raises ``OSError`` where it is missing."""
        lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
        counts = {end: int(count) for end, count in lines}
        total = math.log(sum(counts.values()))
        self._ends = {end: math.log(count) - total for end, count in counts.items()}
        self._unseen = math.log(_UNSEEN) - total

    def stems(self, word: str) -> tuple[str, ...]:
        """Return at most three words that ``word`` may be a form of, the likeliest first, itself among them.

        Where the first of them is ``word`` itself, no ending can be told with any confidence. Never raises.
        """
        word = "".join(word.split()).translate({ord(letter): None for letter in INVISIBLE})
        base, suffix = cut_apostrophe(word)
        if suffix is not None and base and is_set_off(turkish.fold(suffix)):
            return (base,)  # the writer has shown where it ends
        if not word or suffix is not None or len(word) > _LONGEST or kind_of(word) is WordKind.ABBREVIATION:
            return (word,)
        folded = turkish.lower(word)
        if not folded.isalpha():
            return (word,)
        found = [*_infinitives(folded), *(stem for _, stem in sorted(self._nouns(folded), reverse=True)), folded]
        # A capital before an ending without an apostrophe is a sentence's: names set theirs off.
        return tuple(dict.fromkeys(word if stem == folded else stem for stem in found))[:AT_MOST]

    def _nouns(self, folded: str) -> Iterator[tuple[float, str]]:
        for cut in range(len(folded), _SHORTEST_STEM - 1, -1):
            stem, rest = folded[:cut], folded[cut:]
            cost = self._ending_cost(stem, rest)
            if cost is not None:
                yield self._shape(stem) - cost, stem
            hard = _HARD.get(stem[-1])
            if hard and rest and rest[0] in turkish.VOWELS:
                stem = stem[:-1] + hard
                cost = self._ending_cost(stem, rest)
                if cost is not None:
                    yield self._shape(stem) - cost - (0.0 if hard == "k" else _HARDENED), stem

    def _shape(self, stem: str) -> float:
        """Return how much like a root ``stem`` looks: a logarithm."""
        if not turkish.last_vowel(stem):
            return -100.0
        return self._ends.get(turkish.fold(stem)[-3:], self._unseen) - _PER_LETTER * len(stem)

    @staticmethod
    def _ending_cost(stem: str, rest: str) -> float | None:
        folded = turkish.fold(rest)
        costs = [*map(_cost, readings(turkish.fold(stem), folded))]
        costs += [_cost(one) + _FOREIGN for one in foreign_readings(turkish.fold(stem), folded)]
        return min(costs, default=None)


def _cost(endings: Endings) -> float:
    """Return how seldom a noun of these posts has the endings: a negative logarithm."""
    cost = _PLURAL * endings.plural
    if endings.possessive:
        cost += _POSSESSIVE + (_SECOND_PERSON if endings.possessive in ("2s", "2p", "1s") else 0.0)
    if endings.case:
        cost += _CASE + (_RARE_CASE if endings.case == "equ" else 0.0)
    return cost + (_TAIL if endings.tail and endings.tail != "ki" else 0.0)


def _infinitives(folded: str) -> Iterator[str]:
    match = _VERB.fullmatch(folded)
    if match is None:
        return
    stem = match["stem"] or match["plain"]
    if stem is None:
        stem = match["narrowed"] + ("a" if turkish.is_back(turkish.last_vowel(match["narrowed"])) else "e")
    yield stem + ("mak" if turkish.is_back(turkish.last_vowel(stem)) else "mek")
