"""What a rule finds and proposes in the form of a dictionary: ``bayan → kadın``, whatever endings its example has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import NamedTuple

from services.guidelines.rewriting import cased_like, rewrite
from services.language import turkish
from services.language.suffixes import BARE, Endings, inflect

_BRACKET = re.compile(r"(\S*?)\(([^()]*)\)(\S*)|(\S+)")
_MARK = re.compile(r"(?:~[-+]?(PL|P|N)?|\^)?\Z")
_ENDINGS = {"P": Endings(possessive="3s"), "PL": Endings(plural=True)}
_MOST = 500
"""Ways to write one pattern that are looked at."""


class _Way(NamedTuple):
    """One way to write a pattern without endings; ``need`` is what the last word must have."""

    words: str
    need: str
    captured: str

    @property
    def endings(self) -> Endings:
        """What belongs to the form itself: iş adam*ı*."""
        return _ENDINGS.get(self.need, BARE)

    @property
    def base(self) -> str:
        return inflect(self.words, self.endings)

    def fit(self, found: str) -> tuple[int, int]:
        """Return how much of a folded text is written so, and how much of it is this very form; 0 where it is not."""
        stem = turkish.fold(self.words)
        begins = found.startswith(stem) or (len(stem) > 3 and found.startswith(stem[:-1]))  # it may have softened
        whole = turkish.fold(self.base)
        return (len(stem), len(whole) if found.startswith(whole) else 0) if begins else (0, 0)


def base_forms(patterns: Sequence[str], fixes: Sequence[str], found: str) -> tuple[str, str] | None:
    """Return what is found and what may stand instead, both without endings but those that belong to a compound.

    ``found`` is the rule's own example: the pattern it is found by is the one that is shown. ``None`` where that
    pattern cannot be shown so (gaps, asterisks), or nothing is proposed.
    """
    folded = turkish.fold(found)
    fitting = [(fit, way) for pattern in patterns for way in _ways(pattern) if (fit := way.fit(folded))[0]]
    if not fitting or not fixes:
        return None
    way = max(fitting, key=lambda one: one[0])[1]
    base = cased_like(way.base, found)
    instead = rewrite(fixes[0], base, [way.endings], way.captured, compound=way.need == "P")[0]
    return (base, instead) if instead != base else None


def _ways(pattern: str) -> Iterator[_Way]:
    if ".." in pattern or "*" in pattern:
        return
    pieces = [_choices(match) for match in _BRACKET.finditer(pattern)]
    several = next((place for place, choices in enumerate(pieces) if len(choices) > 1), None)
    for way in islice(product(*pieces), _MOST):
        captured = "" if several is None else _bare(way[several])
        mark = _MARK.search(way[-1])
        words, need = " ".join(map(_bare, way)), (mark[1] or "") if mark is not None else ""
        for joined in (" ", "") if "_" in words else ("",):
            yield _Way(words.replace("_", joined), need, captured)


def _choices(match: re.Match[str]) -> list[str]:
    if match[4] is not None:
        return [match[4]]
    return [match[1] + choice.strip() + match[3] for choice in match[2].split("|")]


def _bare(word: str) -> str:
    return _MARK.sub("", word.replace("=", "")).strip()
