"""The long regular expressions of code rules: ``resources/rules/patterns``, one file a rule.

A file has ``[words]``, lists of alternatives that other entries use as ``{name}``, and ``[patterns]``. A list's
alternatives are tried in order. What cannot be read is noted as damage and finds nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from services.damage import damage_in

_PATTERNS = "rules/patterns"
_NOTHING = re.compile(r"(?!)")
_UNREADABLE = (OSError, ValueError, LookupError, TypeError, AttributeError, re.error)
Patterns = Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def read_patterns(resources: Path, name: str) -> Patterns:
    """Return the patterns of file ``name`` by their names."""
    file = f"{_PATTERNS}/{name}.toml"
    try:
        raw = tomllib.loads((resources / file).read_text(encoding="utf-8"))
        words: dict[str, str] = {}
        for word, alternatives in raw["words"].items():
            words[word] = f"(?:{_joined(alternatives, words)})"
        return {key: re.compile(_joined(alternatives, words)) for key, alternatives in raw["patterns"].items()}
    except _UNREADABLE as error:
        damage_in(resources).note(file, error)
        return defaultdict(lambda: _NOTHING)


def _joined(alternatives: str | list[str], words: Mapping[str, str]) -> str:
    text = alternatives if isinstance(alternatives, str) else "|".join(alternatives)
    for name, meant in words.items():
        text = text.replace(f"{{{name}}}", meant)
    return text
