"""Rules of wording as the screens see them: ours, the unit's own, and what is wrong with one."""

from __future__ import annotations

from dataclasses import dataclass

from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message

UNIT_NAMESPACE = "birim"
"""Stands in the id of every rule of the unit: ``guideline.6.birim.kep``."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a rule or a file of rules; ``message`` says what, and what to do.

    ``file`` is a name without folders, ``line`` counts from 1 (0: no line), ``rule`` is the id as it is written,
    ``field`` the key of the file's format (``patterns``, ``hits`` …) for a form to show it beside.
    """

    message: Message
    file: str = ""
    line: int = 0
    rule: str = ""
    field: str = ""

    def told(self) -> Message:
        """Return the whole sentence with file, line and rule as far as they are known."""
        params = {"file": self.file, "line": self.line, "rule": self.rule, "what": self.message}
        if self.file and self.line and self.rule:
            return Message(QT_TRANSLATE_NOOP("services", "{file}, satır {line}, “{rule}” kuralı: {what}"), params)
        if self.file and self.line:
            return Message(QT_TRANSLATE_NOOP("services", "{file}, satır {line}: {what}"), params)
        if self.file:
            return Message(QT_TRANSLATE_NOOP("services", "{file}: {what}"), params)
        return self.message


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """One rule as a list or the handbook shows it. ``title`` is what it looks for, in a few words.

    ``sources`` are whole citations. ``rewrites`` are pairs: found text, first suggestion. ``unit`` tells a rule of the
    unit's own from ours. Where the unit changed one of ours, ``severity`` is the changed one and ``changed`` is true.
    """

    id: str
    article: int
    language: Language
    severity: Severity
    title: str
    message: Message
    why: Message
    patterns: tuple[str, ...]
    fixes: tuple[str, ...]
    sources: tuple[str, ...]
    as_of: str
    hits: tuple[str, ...]
    clean: tuple[str, ...]
    rewrites: tuple[tuple[str, str], ...] = ()
    unit: bool = False
    changed: bool = False


@dataclass(frozen=True, slots=True)
class UnitRule:
    """A rule of the unit's own, as a form edits it.

    ``id`` is the short one: letters a to z, digits and hyphens. ``patterns`` and ``fixes`` are in the language of
    ``resources/rules/README.md``, one a line (see ``services.guidelines.unit_rules.inflected`` for plain words). The
    exceptions are words (``word``, ``word*``, ``*end``, ``two_words``): ``never_with`` in the same sentence,
    ``not_before_it`` and ``not_after_it`` next to the match; ``needs`` must be in the sentence. An empty ``message`` or
    ``why`` gets a general sentence; ``{found}`` in it stands for the words found. ``hits`` and ``clean`` are examples
    that must and must not be found; both are needed.
    """

    id: str
    article: int
    severity: Severity
    patterns: tuple[str, ...]
    fixes: tuple[str, ...] = ()
    message: str = ""
    message_en: str = ""
    why: str = ""
    why_en: str = ""
    never_with: tuple[str, ...] = ()
    not_before_it: tuple[str, ...] = ()
    not_after_it: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    hits: tuple[str, ...] = ()
    clean: tuple[str, ...] = ()
    source: str = ""
    as_of: str = ""
    language: Language = Language.TURKISH

    @property
    def full_id(self) -> str:
        """The id of its findings, for switching it off."""
        return f"guideline.{self.article}.{UNIT_NAMESPACE}.{self.id}"


@dataclass(frozen=True, slots=True)
class RuleChange:
    """What the unit changed in one of our rules (``rule`` is the full id): the severity, and further exceptions."""

    rule: str
    severity: Severity | None = None
    never_with: tuple[str, ...] = ()
    not_before_it: tuple[str, ...] = ()
    not_after_it: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        return self == RuleChange(self.rule)


@dataclass(frozen=True, slots=True)
class RulesReport:
    """What taking rules over from a file did or would do: ids (full ones for changes of ours), and what was refused.

    ``given`` are the whole rules of the file.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    refused: tuple[Problem, ...] = ()
    given: tuple[UnitRule, ...] = ()
