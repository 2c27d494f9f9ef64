"""What one rule of a file is, and what is wrong with one: the values between reading files and running rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import Problem
from services.guidelines.lexicon import Rule, Texts
from services.guidelines.patterns import Spelling, encoded
from services.guidelines.rule_yaml import Node

SCHEMA = 1
_GUARD_WORD = re.compile(
    r"#|=[^\W_]+(?:['’][^\W_]+)*\*?|\*[^\W_]+(?:'[^\W_]+)?|[^\W_]+(?:['’][^\W_]+)*['’]?\*?|[^\W_]+(?:['’][^\W_]+)*_[^\W_]+(?:['’][^\W_]+)*\*?"
)
_SEVERITIES = {severity.label: severity for severity in Severity}


@dataclass(frozen=True, slots=True)
class RuleSource:
    """One whole rule as its file says it. ``spellings`` are its patterns, compiled."""

    id: str
    article: int
    language: Language
    severity: Severity
    spellings: tuple[Spelling, ...]
    fixes: tuple[str, ...]
    guards: Mapping[str, str | int | bool]
    quotes: str
    texts: Texts
    file: str = ""
    line: int = 0
    entry: Node | None = None
    once: str = ""

    @property
    def short_id(self) -> str:
        return self.id.rpartition(".")[2]

    @property
    def compound(self) -> bool:
        """Whether every pattern ends in the possessive of a compound, so that a fix loses it."""
        return all(re.search(r"~[-+]?P(?!L)", source) for source in self.texts.patterns)

    def rule(self) -> Rule:
        """Return the rule as the engine runs it."""
        return Rule(
            id=self.id,
            article=self.article,
            language=self.language,
            severity=self.severity,
            spellings=[encoded(one) for one in self.spellings],
            fixes=self.fixes,
            raw_guards=self.guards,
            quotes=self.quotes,
            compound=self.compound,
            load=lambda: self.texts,
            once=self.once,
            rank=self.line if self.once else 0,
        )


class Complaints:
    """Gathers what is wrong with one entry."""

    def __init__(self, file: str, rule: str) -> None:
        self._file = file
        self._rule = rule
        self.problems: list[Problem] = []

    def say(self, line: int, key: str, text: str, /, **params: object) -> None:
        self.add(line, key, Message(text, params) if params else Message(text))

    def add(self, line: int, key: str, message: Message) -> None:
        self.problems.append(Problem(message, self._file, line, self._rule, key))


@dataclass(frozen=True, slots=True)
class EntryRead:
    """One entry: the rule, or what is wrong with it."""

    rule: RuleSource | None
    problems: tuple[Problem, ...]

    def with_duplicate(self, entry: Node, file: str) -> EntryRead:
        assert self.rule is not None
        said = QT_TRANSLATE_NOOP("services", "“{id}” adını başka bir kural da taşıyor; birine başka bir ad verin.")
        short = self.rule.short_id
        problem = Problem(Message(said, {"id": self.rule.id}), file, entry.line, short, "id")
        return replace(self, rule=None, problems=(*self.problems, problem))


def severity_of(label: str) -> Severity | None:
    """Return the severity that the files call ``label``."""
    return _SEVERITIES.get(label)


def is_guard_word(word: str) -> bool:
    """Tell whether a list of exceptions may have ``word``."""
    return _GUARD_WORD.fullmatch(word) is not None


def unknown_key(key: str) -> Message:
    said = QT_TRANSLATE_NOOP("services", "“{key}” bilinmeyen bir anahtar; yazımını denetleyin ya da satırı silin.")
    return Message(said, {"key": key[:40]})


def text_of(keys: Mapping[str, Node], key: str) -> str:
    node = keys.get(key)
    return (node.text or "").strip() if node is not None else ""
