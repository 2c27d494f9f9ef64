"""How the Turkish engine is measured: through the same doors as the editor uses it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from models.checking import Lane, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from services.bootstrap import all_checkers
from services.checking import CheckService
from services.language import turkish
from services.language.suffixes import Endings
from services.language.tokens import words
from services.paths import RESOURCES

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
LOWER, INITIAL = "Orada {} diye yazıyordu.", "{} diye yazıyordu orada."
"""Sentences for a word in the middle and at the beginning, right with any word in them."""


def never() -> bool:
    return False


class Checks:
    """Spelling and usage of Turkish texts, as the editor has them."""

    def __init__(self, resources: Path = RESOURCES) -> None:
        self.service = CheckService(all_checkers(resources))

    def __call__(self, text: str) -> list[Diagnostic]:
        """Return what is said of spelling and usage, suggestions included."""
        snapshot = Snapshot(text=text, language=Language.TURKISH, now=NOW)
        found = self.service.check_lane(Lane.SPELLING, snapshot, never)
        return [one for one in found if one.rule.startswith(("spelling.", "usage."))]


@dataclass(slots=True)
class Alarms:
    """Findings in text that is right. ``spelling`` are those about words that are not in the dictionary's reach."""

    tokens: int = 0
    spelling: list[tuple[Diagnostic, str]] = field(default_factory=list)
    usage: list[tuple[Diagnostic, str]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Spelling findings among 100 words."""
        return 100 * len(self.spelling) / max(1, self.tokens)

    @property
    def share_of_all(self) -> float:
        return 100 * (len(self.spelling) + len(self.usage)) / max(1, self.tokens)


def alarms(checks: Checks, texts: Iterable[str]) -> Alarms:
    """Return what is said about ``texts``, which are right; notes of usage that only inform are not counted."""
    found = Alarms()
    for text in texts:
        found.tokens += sum(1 for _ in words(text))
        for one in checks(text):
            if one.rule.startswith("spelling."):
                found.spelling.append((one, text))
            elif one.severity.name != "INFORMATION":
                found.usage.append((one, text))
    return found


@dataclass(slots=True)
class Recall:
    """Of ``size`` errors: which were not seen, and which right words were not offered first or among five."""

    size: int = 0
    unseen: list[tuple[str, str]] = field(default_factory=list)
    not_first: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    not_five: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)

    @property
    def seen(self) -> float:
        return self._share(len(self.unseen))

    @property
    def first(self) -> float:
        """Percent of all errors whose right word is offered first; an unseen error is a miss."""
        return self._share(len(self.not_first))

    @property
    def five(self) -> float:
        return self._share(len(self.not_five))

    def add(self, wrong: str, right: str, offered: Sequence[str] | None) -> None:
        """``offered`` is ``None`` for an error that nothing was said about."""
        self.size += 1
        if offered is None:
            self.unseen.append((wrong, right))
        plain = [_plain(one) for one in offered or ()]
        if _plain(right) not in plain[:1]:
            self.not_first.append((wrong, right, tuple(offered or ())))
        if _plain(right) not in plain[:5]:
            self.not_five.append((wrong, right, tuple(offered or ())))

    def _share(self, misses: int) -> float:
        return 100 * (self.size - misses) / max(1, self.size)


def _plain(word: str) -> str:
    """A word without circumflexes: ``kâğıt`` and ``kağıt`` mend the same slip."""
    return turkish.strip_circumflex(turkish.lower(word))


def recall(checks: Checks, errors: Iterable[tuple[str, str]], sentence: str = LOWER) -> Recall:
    """Put each wrong word into ``sentence`` and return what was said about it."""
    result = Recall()
    before = sentence.index("{}")
    for wrong, right in errors:
        word = turkish.upper_first(wrong) if before == 0 else wrong
        text = sentence.format(word)
        result.add(wrong, right, offered(checks(text), text, before, before + len(word)))
    return result


def offered(found: Iterable[Diagnostic], text: str, start: int, end: int) -> list[str] | None:
    """Return what is offered for ``text[start:end]``, the best first; ``None`` where nothing is said of it."""
    touching = [one for one in found if one.start < end and one.end > start]
    if not touching:
        return None
    answers: list[str] = []
    for one in touching:
        for fix in one.fixes:
            # A finding may be wider or narrower than the word: see what the word becomes.
            whole = text[: one.start] + fix.replacement + text[one.end :]
            answers.append(whole[start : len(whole) - (len(text) - end)])
    return list(dict.fromkeys(answers))


def percent(part: int, whole: int) -> float:
    return 100 * part / max(1, whole)


def f1(precision: float, sensitivity: float) -> float:
    return 2 * precision * sensitivity / (precision + sensitivity) if precision + sensitivity else 0.0


def milliseconds(work: Iterable[object]) -> Iterator[float]:
    """Yield how long each step of ``work`` takes."""
    steps = iter(work)
    while True:
        start = time.perf_counter()
        try:
            next(steps)
        except StopIteration:
            return
        yield 1000 * (time.perf_counter() - start)


def trspell_scores(rows: Sequence[tuple[str, str]], flagged: set[str]) -> tuple[float, float, float]:
    """Return precision, recall and F1 in percent, as the set's authors count: flagging what is not right is a hit.

    Foreign and random words have no gold and are to be flagged. With dictionary-tr this gives hunspell's 99.50.
    """
    wrong = [word for gold, word in rows if gold != word]
    hits = sum(word in flagged for word in wrong)
    false = sum(word in flagged for gold, word in rows if gold == word)
    precision, sensitivity = percent(hits, hits + false), percent(hits, len(wrong))
    return precision, sensitivity, f1(precision, sensitivity)


ENDINGS = [
    Endings(plural, owner, case, tail)
    for plural in (False, True)
    for owner in ("", "1s", "2s", "3s", "1p", "2p", "3p")
    for case in ("", "acc", "dat", "loc", "abl", "gen", "ins", "equ")
    for tail in ("", "ki", "is", "was", "if", "seems")
]


def carried(noun: str, form: str, other: str) -> str | None:
    """Return ``other`` with the endings that ``form`` has on ``noun``, the way guideline fixes carry them over.

    Where the rules cannot read ``form`` by ear (the words of rules are regular) the lexicon reads it.
    """
    from services.guidelines.rewriting import rewrite
    from services.language.suffixes import readings, softened
    from services.spelling import turkish_engine

    words = turkish_engine(RESOURCES).words
    folded, key = turkish.fold(noun), turkish.fold(form).replace("'", "")
    for stem in dict.fromkeys((folded, softened(folded))):
        found = readings(stem, key[len(stem) :]) if key.startswith(stem) else ()
        if found:
            break
    else:
        tags = words.morphology.inflector.readings(form, noun)
        found = tuple(one for wanted in tags for one in ENDINGS if one.tags == wanted)
    return rewrite(f"{other}~", form, found, "", compound=False, put=words.with_endings)[0] if found else None


def generated(noun: str, form: str, other: str) -> str | None:
    """Return the same by the morphology: the readings of ``form`` put on ``other``."""
    from services.spelling import turkish_engine

    carried_over = turkish_engine(RESOURCES).words.morphology.inflector.carry(form, noun, other)
    return carried_over[0] if carried_over else None
