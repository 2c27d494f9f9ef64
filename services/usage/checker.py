"""The one checker of Turkish usage: it asks every rule about a paragraph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from models.errors import Cancelled
from services.spelling.turkish_checker import TurkishEngine
from services.usage.paragraph import Paragraph
from services.usage.rule import UsageRule


class UsageChecker:
    """Runs the usage rules over Turkish paragraphs. Data are read at the first text, on the spelling lane."""

    name = "usage-tr"
    lane = Lane.SPELLING
    scope = Scope.PARAGRAPH

    def __init__(self, resources: Path, engine: Callable[[], TurkishEngine]) -> None:
        self._resources = resources
        self._engine = engine
        self._rules: tuple[UsageRule, ...] | None = None

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
        return found


def build_rules(resources: Path) -> list[UsageRule]:
    """Return the rules, each with its data from ``resources/usage``. A new rule is one file here and one line below."""
    return []
