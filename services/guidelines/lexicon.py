"""The rules kept as data: what one says, how a file of them is read, how a text finds them quickly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.enums import Language, Severity
from models.messages import Message
from services.guidelines.guards import WordList
from services.guidelines.patterns import Atom, Pattern, compile_pattern
from services.guidelines.tokens import Word

FILES = (
    "article-6-gender.yaml",
    "article-6-disability.yaml",
    "article-6-people.yaml",
    "article-6-groups.yaml",
    "article-9.yaml",
    "profanity.yaml",
)


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
    commas: bool
    surname: bool
    paragraph: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """One lexicon rule. ``quotes``: what quotation marks do to it (``milder``, ``silent`` or ``ignored``)."""

    id: str
    article: int
    language: Language
    severity: Severity
    patterns: tuple[Pattern, ...]
    fixes: tuple[str, ...]
    guards: Guards
    quotes: str
    compound: bool
    message: Message
    explanation: Message
    sources: tuple[str, ...]
    as_of: str


def read_rules(folder: Path) -> list[Rule]:
    """Read all rule files of ``folder``. A broken file raises: it is ours, and the tests read every rule."""
    return [rule for name in FILES for rule in _rules_of(load_file(folder / name))]


def load_file(path: Path) -> Mapping[str, Any]:
    """Return a rule file as plain data."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with path.open(encoding="utf-8") as file:
        return yaml.load(file, loader)  # noqa: S506 - a safe loader, in C where there is one


def _rules_of(raw: Mapping[str, Any]) -> Iterator[Rule]:
    for entry in raw["rules"]:
        group = raw["groups"][entry["group"]]
        patterns = entry["patterns"]
        yield Rule(
            id=f"guideline.{raw['article']}.{entry['id']}",
            article=raw["article"],
            language=Language(raw.get("language", "tr")),
            severity=Severity[entry["severity"].upper()],  # ascii
            patterns=tuple(p for source in patterns for p in compile_pattern(source)),
            fixes=tuple(entry.get("fixes", ())),
            guards=_guards(entry),
            quotes=entry.get("quotes", "milder"),
            compound=all("~P" in source or "~-P" in source or "~+P" in source for source in patterns),
            message=_message(entry.get("message") or group["message"]),
            explanation=_message(entry.get("why") or group["why"]),
            sources=tuple(raw["sources"][key] for key in entry.get("sources", ()) if key in raw["sources"]),
            as_of=str(raw.get("as_of", "")),
        )


def _message(raw: Mapping[str, str]) -> Message:
    return Message(raw["tr"], en=raw["en"])


def _guards(entry: Mapping[str, Any]) -> Guards:
    def words(key: str) -> WordList:
        return WordList.read(entry.get(key, ""))

    return Guards(
        before=words("not_before_it"),
        after=words("not_after_it"),
        needs=words("needs"),
        needs_before=words("needs_before_it"),
        never_with=words("never_with"),
        window=entry.get("window"),
        lower_case=entry.get("case") == "lower",
        skip_names="names_except" in entry,
        names_except=words("names_except"),
        commas=bool(entry.get("commas")),
        surname=bool(entry.get("surname")),
        paragraph=entry.get("reach") == "paragraph",
    )


class RuleIndex:
    """Finds the patterns that may begin at a word, by the beginnings of the word: their number costs nothing."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_word: dict[str, list[tuple[Rule, Pattern, Atom]]] = {}
        self._by_beginning: dict[str, list[tuple[Rule, Pattern, Atom]]] = {}
        for rule in rules:
            for pattern in rule.patterns:
                for atom in pattern[0].atoms:
                    self._add(rule, pattern, atom)
        lengths = {len(key) for key in self._by_beginning}
        self._lengths = sorted(lengths)

    def _add(self, rule: Rule, pattern: Pattern, atom: Atom) -> None:
        table = self._by_word if atom.kind == "exact" else self._by_beginning
        for key in atom.keys:
            table.setdefault(key, []).append((rule, pattern, atom))

    def candidates(self, word: Word) -> Iterator[Sequence[tuple[Rule, Pattern, Atom]]]:
        """Yield the groups of patterns whose first word may be ``word``."""
        key = word.key
        if key in self._by_word:
            yield self._by_word[key]
        for length in self._lengths:
            if length > len(key):
                return
            found = self._by_beginning.get(key[:length])
            if found:
                yield found
