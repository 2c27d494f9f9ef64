"""What the guideline's articles say about wording, as checkers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.checking import Checker
    from services.guidelines.unit_rules import UnitRules
    from services.language.suffixes import Endings


def build_guideline_checkers(resources: Path, unit_rules: UnitRules | None = None) -> list[Checker]:
    """Return the lexicon checker and the code rules. Nothing is read before the first text.

    ``unit_rules`` are the unit's own rules and its changes of ours, if there are any.
    """
    from services.guidelines.matcher import LexiconChecker
    from services.guidelines.rules import build_code_rules
    from services.spelling import english_engine, turkish_engine
    from services.usage.ascii_draft import AsciiDraftChecker

    def put(word: str, endings: Endings, mark: str) -> str:
        return turkish_engine(resources).words.with_endings(word, endings, mark)

    drafts = AsciiDraftChecker(
        resources, lambda: turkish_engine(resources), lambda word: english_engine(resources).accepts(word)
    )
    unit = unit_rules.active if unit_rules else None
    return [
        LexiconChecker(resources / "rules", put, unit, drafts.restored),
        *build_code_rules(resources),
    ]
