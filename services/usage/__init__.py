"""Usage of Turkish: right words in the wrong place, joined or split wrongly, with a wrong apostrophe or sign."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.checking import Checker
    from services.spelling.turkish_checker import TurkishEngine


def build_usage_checkers(resources: Path, engine: Callable[[], TurkishEngine]) -> list[Checker]:
    """Return the checkers of Turkish usage. ``engine`` is called, and data are read, at the first text."""
    from services.spelling import english_engine
    from services.usage.ascii_draft import AsciiDraftChecker
    from services.usage.checker import UsageChecker

    return [
        UsageChecker(resources, engine),
        AsciiDraftChecker(resources, engine, lambda word: english_engine(resources).accepts(word)),
    ]
