"""The one checker of Turkish usage: it asks every rule about a paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from models.errors import Cancelled
from services.damage import damage_in
from services.language.paragraph import Paragraph
from services.seals import damaged_files
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.unit_words import UnitWords
from services.usage.apostrophes import Apostrophes
from services.usage.capitals import Capitals
from services.usage.changes import Changes
from services.usage.circumflex import Circumflexes
from services.usage.clitics import Conjunction
from services.usage.clitics_ki import Ki
from services.usage.dates import Dates
from services.usage.joined import JoinedWords
from services.usage.numbers import Numbers
from services.usage.phrases import Phrases
from services.usage.questions import Questions
from services.usage.repeats import RepeatedWords
from services.usage.rule import UsageRule
from services.usage.signs import Signs
from services.usage.torn_verbs import TornVerbs

RuleT = TypeVar("RuleT")


class UsageChecker:
    """Runs the usage rules over Turkish paragraphs. Data are read at the first text, on the spelling lane."""

    name = "usage-tr"
    lane = Lane.SPELLING
    scope = Scope.SEGMENT

    def __init__(self, resources: Path, engine: Callable[[], TurkishEngine]) -> None:
        self._resources = resources
        self._engine = engine
        self._rules: tuple[UsageRule, ...] | None = None
        self._unit: tuple[frozenset[str], UnitWords] = (frozenset(), UnitWords(()))

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        if snapshot.language is not Language.TURKISH:
            return ()
        paragraph = Paragraph(snapshot.text)
        engine = self._engine()
        if self._rules is None:
            self._rules = tuple(build_rules(self._resources))
        found: list[Diagnostic] = []
        for rule in self._rules:
            if is_cancelled():
                raise Cancelled
            found += rule.find(paragraph, engine)
        own = self._own_words(snapshot)
        return [one for one in found if not own.accepts(paragraph.text[one.start : one.end])]

    def _own_words(self, snapshot: Snapshot) -> UnitWords:
        """The unit's words with their endings: what the unit taught us is right as it stands."""
        if snapshot.unit.dictionary != self._unit[0]:
            self._unit = (snapshot.unit.dictionary, UnitWords(snapshot.unit.dictionary))
        return self._unit[1]


_UNREADABLE = (OSError, ValueError, LookupError, re.error)
"""What reading a damaged table may raise."""


def build_rules(resources: Path) -> list[UsageRule]:
    """Return the rules, each with its data from ``resources/usage``. A new rule is one file here and one line below.

    A rule whose tables are damaged is left out; :func:`services.damage.damage_in` knows of them.
    """
    rules: list[UsageRule | None] = [
        JoinedWords(),
        _with_tables(Phrases, resources, "phrases.tsv", "light_verbs.tsv"),
        _with_tables(Apostrophes, resources, "abbreviations.tsv", "names.txt", "institutions.txt"),
        RepeatedWords(),
        Numbers(),
        Dates(),
        Signs(),
        _with_tables(Changes, resources, "changes.tsv"),
        Questions(),
        TornVerbs(),
        _with_tables(Capitals, resources, "capitals.tsv"),
        _with_tables(Circumflexes, resources, "circumflex_words.tsv", "circumflex_pairs.tsv"),
        _conjunction(resources),
        Ki(),
    ]
    return [rule for rule in rules if rule is not None]


def _conjunction(resources: Path) -> UsageRule | None:
    conjunction = _with_tables(Conjunction, resources, "clitics.tsv")
    if conjunction is not None and conjunction.problem:
        damage_in(resources).note("usage/context.bin", conjunction.problem)
    return conjunction


def _with_tables(rule: Callable[[Path], RuleT], resources: Path, *tables: str) -> RuleT | None:
    """Return the rule, which reads ``tables`` of ``resources/usage``; ``None`` where they are damaged (and note it)."""
    try:
        return rule(resources / "usage")
    except _UNREADABLE as error:
        names = [f"usage/{table}" for table in tables]
        damaged = set(damaged_files(resources))
        for name in [name for name in names if name in damaged] or names:
            damage_in(resources).note(name, error)
        return None
