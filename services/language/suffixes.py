"""Turkish noun inflection: which endings a noun can take, and the same endings put on another noun.

Plural, possessive, case, and what a noun takes as a predicate. Every ending is spelt with the vowels
of harmony (``A`` is a/e, ``I`` is ı/i/u/ü), the hardening consonants (``D`` is d/t, ``C`` is c/ç) and the
letters that stand between vowels or between consonants (in parentheses). An ambiguous ending
(``-ı``: accusative or third person's) has all its readings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

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
    return _table(_model(stem)).get(rest, ())


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


@cache
def _table(model: str) -> dict[str, tuple[Endings, ...]]:
    table: dict[str, tuple[Endings, ...]] = {}
    for form, endings in _forms(model):
        table[form] = (*table.get(form, ()), endings)
    return table


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


def _forms(model: str) -> Iterator[tuple[str, Endings]]:
    """Yield the endings of a word like ``model`` with their readings. There are some thousand of them."""
    for plural in (False, True):
        number = attach(model, "lAr") if plural else model
        for possessive in ("", *_POSSESSIVES):
            owner = Endings(plural, possessive)
            owned = attach(number, _possessive(owner)) if possessive else number
            for case in ("", *_CASES):
                word = attach(owned, _cases(owner)[case]) if case else owned
                placed = word[len(model) :]
                tails = _tails(_model(word), takes_ki=case in _TAKE_KI)
                for tail, endings in zip(tails, _tailed(plural, possessive, case), strict=True):
                    yield placed + tail, endings


@cache
def _tailed(plural: bool, possessive: str, case: str) -> tuple[Endings, ...]:
    """Return the readings in the order of :func:`_tails`; all tables share them."""
    tails = ("", *_PREDICATES, *(("ki", *(f"ki+{step}" for step in _AFTER_KI)) if case in _TAKE_KI else ()))
    return tuple(Endings(plural, possessive, case, tail) for tail in tails)


@cache
def _tails(model: str, *, takes_ki: bool) -> tuple[str, ...]:
    """Return what can follow a word like ``model`` whose plural, owner and case are spelt already."""
    words = [model, *(attach(model, predicate) for predicate in _PREDICATES.values())]
    if takes_ki:
        words += [f"{model}ki", *(attach(f"{model}ki", step) for step in _AFTER_KI)]
    return tuple(word[len(model) :] for word in words)


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
