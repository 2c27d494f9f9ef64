"""Synthetic rules by the thousand, as real ones are: several words long, hundreds that begin with the same word.

And a plain regular expression of real rules, to measure the engine beside.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from random import Random

from models.enums import Language, Severity
from models.messages import Message
from services.guidelines.lexicon import Rule, Texts
from services.guidelines.patterns import Atom, Spelling, compile_pattern, encoded
from services.language import tokens, turkish

_TEXTS = Texts("deneme", Message("“{found}”", en="“{found}”"), Message("Deneme.", en="Trial."), ())
_SYLLABLES = [first + vowel for first in "bcdfgğhjklmnprsştvyz" for vowel in "aeıioöuü"]


def synthetic_rules(count: int, texts: Iterable[str], seed: int = 4) -> list[Rule]:
    """Return ``count`` rules of five patterns over words of ``texts``; fewer are the first ones of more.

    First words follow the frequency that they have in real text (some begin hundreds of patterns), middle words are
    real ones too; the last word is hardly ever one of real text, for rules hardly ever hit.
    """
    frequent = Counter(turkish.fold(token.text) for text in texts for token in tokens.words(text))
    words = [word for word, _ in frequent.most_common(3000) if word.isalpha() and len(word) > 2]
    weights = [1 / (rank + 5) for rank in range(len(words))]
    random = Random(seed)
    return [_rule(number, random, words, weights) for number in range(count)]


def _rule(number: int, random: Random, words: Sequence[str], weights: Sequence[float]) -> Rule:
    spellings = [
        encoded(one)
        for _ in range(5)
        for one in compile_pattern(_pattern(random, *random.choices(words, weights, k=4)))
    ]
    guards = {"never_with": " ".join(random.choices(words, k=8)), "not_before_it": " ".join(random.choices(words, k=3))}
    return Rule(
        id=f"guideline.3.trial-{number}",
        article=3,
        language=Language.TURKISH,
        severity=Severity.HINT,
        spellings=spellings,
        fixes=(),
        raw_guards=guards if number % 2 else {},
        quotes="milder",
        compound=False,
        load=lambda: _TEXTS,
    )


def _pattern(random: Random, first: str, second: str, third: str, fourth: str) -> str:
    rare = "".join(random.choices(_SYLLABLES, k=random.randint(2, 4)))
    return random.choice(
        [
            f"{first} {rare}~",
            f"{first}~ {rare}~P",
            f"{first} {second} {rare}~",
            f"{first}_{rare}~",
            f"({first}|{second}|{third}|{fourth}) {rare}*",
            f"{first} ..2 {rare}~",
            f"{first}* ({rare}~|{second[:4]}{rare}*)",
            f"{rare}~",
            f"{rare}* {first}",
            f"{first} {second} {third} {rare}",
        ]
    )


def plain_regex(spellings: Iterable[Spelling]) -> re.Pattern[str]:
    """Return one regular expression that finds the words of ``spellings`` with any letters behind a stem."""
    return re.compile("|".join(dict.fromkeys(rf"\b{_regex_of(spelling)}\b" for spelling in spellings)))


def _regex_of(spelling: Spelling) -> str:
    made, joint = "", ""
    for place in spelling:
        if isinstance(place, int):
            joint = rf"\W+(?:\w+\W+){{0,{place}}}"
        else:
            made += joint + "(?:" + "|".join(map(_word, place)) + ")"
            joint = r"\W+"
    return made


def _word(atom: Atom) -> str:
    if atom.kind == "glob":
        return r"[\w']*".join(map(re.escape, atom.stem.split("*")))
    stems = "|".join(map(re.escape, dict.fromkeys(atom.beginnings)))
    return stems if atom.kind == "exact" else rf"(?:{stems})[\w']*"
