"""What one rule of wording is to the engine: quick to load; what only a finding needs is read when there is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

from models.enums import Language, Severity
from models.messages import Message
from services.guidelines.guards import WordList

CodedPlace: TypeAlias = "str | Sequence[str] | int"
CodedSpelling: TypeAlias = "Sequence[CodedPlace]"
"""One spelling of a pattern: the code of an atom or of several to choose from, a number for a gap."""

GUARD_LISTS = ("not_before_it", "not_after_it", "needs_before_it", "needs", "never_with", "names_except")
GUARD_FLAGS = ("commas", "surname")


@dataclass(frozen=True, slots=True)
class Texts:
    """What a finding, the handbook and the form say of a rule. ``rewrites``: found text and its first fix."""

    title: str
    message: Message
    why: Message
    patterns: tuple[str, ...]
    sources: tuple[str, ...] = ()
    as_of: str = ""
    hits: tuple[str, ...] = ()
    clean: tuple[str, ...] = ()
    rewrites: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Guards:
    """What silences a match. ``window`` counts words, ``None`` is the sentence; ``paragraph`` looks beyond it.

    ``surname``: silent after another capitalised word, which makes it a namesake.
    """

    before: WordList
    after: WordList
    needs: WordList
    needs_before: WordList
    never_with: WordList
    window: int | None
    lower_case: bool
    skip_names: bool
    names_except: WordList
    surname: bool
    paragraph: bool

    @staticmethod
    def read(raw: Mapping[str, str | int | bool]) -> Guards:
        """Make guards of the keys of a rule file; word lists are texts of words."""

        def words(key: str) -> WordList:
            return WordList.read(str(raw.get(key, "")))

        window = raw.get("window")
        return Guards(
            before=words("not_before_it"),
            after=words("not_after_it"),
            needs=words("needs"),
            needs_before=words("needs_before_it"),
            never_with=words("never_with"),
            window=None if window is None else int(window),
            lower_case=raw.get("case") == "lower",
            skip_names="names_except" in raw,
            names_except=words("names_except"),
            surname=bool(raw.get("surname")),
            paragraph=raw.get("reach") == "paragraph",
        )


@dataclass(frozen=True, eq=False)
class Rule:
    """One lexicon rule. ``quotes``: what quotation marks do to it (``milder``, ``silent`` or ``ignored``).

    ``raw_guards`` are the guards as the file has them; ``load`` returns the texts. Rules with the same ``once`` say one
    thing a sentence: the one with the lowest ``rank`` (its place in the file), then the first.
    """

    id: str
    article: int
    language: Language
    severity: Severity
    spellings: Sequence[CodedSpelling]
    fixes: Sequence[str]
    raw_guards: Mapping[str, str | int | bool]
    quotes: str
    compound: bool
    load: Callable[[], Texts]
    once: str = ""
    rank: int = 0

    @cached_property
    def guards(self) -> Guards:
        return Guards.read(self.raw_guards)

    @cached_property
    def texts(self) -> Texts:
        return self.load()

    @property
    def commas(self) -> bool:
        """Whether commas may stand between the words."""
        return bool(self.raw_guards.get("commas"))


def load_file(path: Path) -> Mapping[str, Any]:
    """Return a YAML file of ours as plain data."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with path.open(encoding="utf-8") as file:
        return yaml.load(file, loader)  # noqa: S506 - a safe loader, in C where there is one
