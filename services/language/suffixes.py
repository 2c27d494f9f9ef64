"""Turkish noun inflection: which endings a noun can take, and the same endings put on another noun.

Plural, possessive, case, and what a noun takes as a predicate. Every ending is spelt with the vowels
of harmony (``A`` is a/e, ``I`` is ı/i/u/ü), the hardening consonants (``D`` is d/t, ``C`` is c/ç) and the
letters that stand between vowels or between consonants (in parentheses). An ambiguous ending
(``-ı``: accusative or third person's) has all its readings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import product

from services.language import turkish

_POSSESSIVES = {"1s": "(I)m", "2s": "(I)n", "3s": "(s)I", "1p": "(I)mIz", "2p": "(I)nIz", "3p": "lArI"}
_CASES = {"acc": "(y)I", "dat": "(y)A", "loc": "DA", "abl": "DAn", "gen": "(n)In", "ins": "(y)lA", "equ": "CA"}
_CASES_AFTER_THIRD = {**_CASES, "acc": "nI", "dat": "nA", "loc": "nDA", "abl": "nDAn", "gen": "nIn", "equ": "ncA"}
_PREDICATES = {
    "is": "DIr",
    "are": "DIrlAr",
    "was": "(y)DI",
    "were": "(y)DIlAr",
    "if": "(y)sA",
    "seems": "(y)mIş",
    "i-am": "(y)Im",
    "you-are": "sIn",
    "we-are": "(y)Iz",
    "you-all-are": "sInIz",
}
_LONGEST = 24
_REMEMBERED = 8192
_TAKE_KI = ("loc", "gen")
_AFTER_KI = ("lAr", *(_CASES_AFTER_THIRD[case] for case in ("acc", "dat", "loc", "abl", "gen")))
_OWNER_TAGS = {"1s": "P1sg", "2s": "P2sg", "3s": "P3sg", "1p": "P1pl", "2p": "P2pl", "3p": "P3pl"}
_TAIL_TAGS = {
    "is": "Cop",
    "are": "Cop+A3pl",
    "was": "Past",
    "were": "Past+A3pl",
    "if": "Cond",
    "seems": "Narr",
    "i-am": "A1sg",
    "you-are": "A2sg",
    "we-are": "A1pl",
    "you-all-are": "A2pl",
    "ki": "Rel",
    "lAr": "A3pl",
    **{surface: case.capitalize() for case, surface in _CASES_AFTER_THIRD.items()},  # ascii
}
_SOFT = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}


@dataclass(frozen=True, slots=True)
class Endings:
    """One reading of what follows a noun; empty strings where there is none. ``tail`` is a predicate or ``ki``."""

    plural: bool = False
    possessive: str = ""
    case: str = ""
    tail: str = ""

    @property
    def bare(self) -> bool:
        return self == BARE

    @property
    def tags(self) -> tuple[str, ...]:
        """The same in the tags of the morphology (see ``services.morphology.analysis``)."""
        owner = _OWNER_TAGS.get(self.possessive, "")
        plural = "A3pl" if self.plural else ""
        if plural and owner == "P3pl":
            owner = "P3sg"
        tail = (tag for step in self.tail.split("+") for tag in _TAIL_TAGS.get(step, "").split("+"))
        return tuple(tag for tag in (plural, owner, self.case.capitalize(), *tail) if tag)  # ascii


BARE = Endings()


def vowels_of(word: str) -> int:
    """Return the number of syllables of folded ``word``."""
    return sum(letter in turkish.VOWELS for letter in word)


def softened(stem: str) -> str:
    """Return folded ``stem`` with its last consonant as it is before a vowel: ``çocuk`` → ``çocuğ``."""
    if stem.endswith("nk"):
        return stem[:-1] + "g"
    return stem[:-1] + _SOFT[stem[-1]] if stem[-1:] in _SOFT else stem


def readings(stem: str, rest: str) -> tuple[Endings, ...]:
    """Return how ``rest`` can be read as endings of folded ``stem``; empty where it cannot."""
    if not rest:
        return (BARE,)
    return _readings(_model(stem), rest) if len(rest) <= _LONGEST else ()


def inflect(word: str, endings: Endings, *, soften: bool | None = None, mark: str = "") -> str:
    """Return ``word`` (its case kept) with ``endings``. ``soften=None``: k, p, ç soften in words of two syllables.

    ``mark`` is an apostrophe for names (a capital on the last word): their letters stay as they are.
    This is by ear alone: ``Inflector.with_endings`` knows the words that go their own way.
    """
    suffix = _spell(_model(turkish.fold(word)), endings)
    if mark and suffix and word.rpartition(" ")[2][:1].isupper():
        return word + mark + suffix
    if suffix[:1] in turkish.VOWELS and suffix:
        folded = turkish.fold(word)
        if soften is None:
            soften = folded[-1] in "kpç" and vowels_of(folded) > 1
        if soften:
            word = word[:-1] + softened(folded)[-1]
    return word + suffix


def _model(stem: str) -> str:
    """Return a short stand-in that takes the same endings as folded ``stem``."""
    vowel = turkish.last_vowel(stem) or "e"
    last = stem[-1:]
    if last in turkish.VOWELS and last:
        return vowel
    return vowel + ("k" if last in turkish.HARD_CONSONANTS else "n")


@lru_cache(_REMEMBERED)
def _readings(model: str, rest: str) -> tuple[Endings, ...]:
    """Cut ``rest`` into plural, owner and case, and a tail: a table of the whole would have some thousand forms."""
    placed = _placed(model)
    found: list[tuple[int, int, Endings]] = []
    for cut in range(len(rest) + 1):
        for place, endings, like in placed.get(rest[:cut], ()):
            for order, tail in _tails(like, takes_ki=endings.case in _TAKE_KI).get(rest[cut:], ()):
                found.append((place, order, replace(endings, tail=tail)))
    return tuple(endings for *_, endings in sorted(found, key=lambda one: one[:2]))


@cache
def _spell(model: str, endings: Endings) -> str:
    word = attach(model, "lAr") if endings.plural else model
    if endings.possessive:
        word = attach(word, _possessive(endings))
    if endings.case:
        word = attach(word, _cases(endings)[endings.case])
    for step in _tail_steps(endings.tail):
        word = attach(word, step)
    return word[len(model) :]


@cache
def _placed(model: str) -> dict[str, list[tuple[int, Endings, str]]]:
    """Return plural, owner and case of a word like ``model`` by how they are spelt: order, reading, and what it is like
    for a tail behind it.
    """
    table: dict[str, list[tuple[int, Endings, str]]] = {}
    for place, (plural, possessive, case) in enumerate(product((False, True), ("", *_POSSESSIVES), ("", *_CASES))):
        endings = Endings(plural, possessive, case)
        word = attach(model, "lAr") if plural else model
        if possessive:
            word = attach(word, _possessive(endings))
        if case:
            word = attach(word, _cases(endings)[case])
        table.setdefault(word[len(model) :], []).append((place, endings, _model(word)))
    return table


@cache
def _tails(model: str, *, takes_ki: bool) -> dict[str, list[tuple[int, str]]]:
    """Return what can follow a word like ``model`` whose plural, owner and case are spelt already: order and tail."""
    words = {"": model, **{name: attach(model, predicate) for name, predicate in _PREDICATES.items()}}
    if takes_ki:
        words["ki"] = f"{model}ki"
        words |= {f"ki+{step}": attach(f"{model}ki", step) for step in _AFTER_KI}
    table: dict[str, list[tuple[int, str]]] = {}
    for order, (tail, word) in enumerate(words.items()):
        table.setdefault(word[len(model) :], []).append((order, tail))
    return table


def _tail_steps(tail: str) -> list[str]:
    return [_PREDICATES.get(step, step) for step in tail.split("+")] if tail else []


def _possessive(endings: Endings) -> str:
    if endings.possessive == "3p" and endings.plural:
        return "I"
    return _POSSESSIVES[endings.possessive]


def _cases(endings: Endings) -> dict[str, str]:
    return _CASES_AFTER_THIRD if endings.possessive in ("3s", "3p") else _CASES


def attach(word: str, ending: str) -> str:
    """Return folded ``word`` with one ``ending`` spelt out."""
    vowel = turkish.last_vowel(word) or "e"
    if ending.startswith("("):
        between, ending = ending[1], ending[3:]
        after_vowel = word[-1:] in turkish.VOWELS
        if after_vowel == (between != "I"):
            ending = between + ending
    for letter in ending:
        if letter == "A":
            vowel = "a" if turkish.is_back(vowel) else "e"
            word += vowel
        elif letter == "I":
            vowel = _high(vowel)
            word += vowel
        elif letter in "DC":
            hard = word[-1:] in turkish.HARD_CONSONANTS
            word += {"D": "dt", "C": "cç"}[letter][hard]
        else:
            word += letter
            vowel = letter if letter in turkish.VOWELS else vowel
    return word


def _high(vowel: str) -> str:
    if turkish.is_back(vowel):
        return "u" if turkish.is_round(vowel) else "ı"
    return "ü" if turkish.is_round(vowel) else "i"
