"""Words in an author's field that name nobody: what programs, cameras and computers put there by themselves."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from services.images.named import plain
from services.paths import RESOURCES

_AROUND = " .,;:-–|/\\\"'()©"


@dataclass(frozen=True, slots=True)
class Nobody:
    """The words of ``resources/attribution/nobody.toml``, plain."""

    words: frozenset[str]
    models: re.Pattern[str]


@lru_cache(maxsize=4)
def load_nobody(resources: Path) -> Nobody:
    """Read the words below ``resources``. A broken file raises: it is ours, and tests read it."""
    raw = tomllib.loads((resources / "attribution" / "nobody.toml").read_text(encoding="utf-8"))
    return Nobody(frozenset(raw["words"]), re.compile(raw["models"]))


@cache
def _known() -> Nobody:
    """Return the words; none where they are damaged, which whoever judges by the tables tells."""
    try:
        return load_nobody(RESOURCES)
    except (OSError, ValueError, LookupError, TypeError, re.error):
        return Nobody(frozenset(), re.compile(r"(?!)"))


def names_nobody(value: str) -> bool:
    """Tell whether ``value`` is what stands in a field that nobody has filled in."""
    known = _known()
    name = " ".join(plain(value).split()).strip(_AROUND)
    return not any(letter.isalnum() for letter in name) or name in known.words or bool(known.models.fullmatch(name))
