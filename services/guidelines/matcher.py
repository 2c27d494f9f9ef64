"""The checker that runs the lexicon rules, ours and the unit's, over a paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import TypeAlias

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from models.errors import Cancelled
from models.messages import Message
from models.rules import UNIT_NAMESPACE
from models.tone import Strictness
from services.checking.merging import is_off
from services.guidelines.automaton import Automaton
from services.guidelines.judging import Change, Changes, findings
from services.guidelines.lexicon import Rule
from services.guidelines.rewriting import Put
from services.guidelines.tokens import words_of

Restore: TypeAlias = Callable[[str, frozenset[str], IsCancelled], str | None]
"""Returns a text typed in ASCII with its Turkish letters, of the same length; ``None`` for any other. The words (NFC)
are the unit's and stay."""

_REGISTER = 3
"""The article whose rules the unit's tone makes stricter or more relaxed."""


@dataclass(frozen=True, slots=True)
class ActiveRules:
    """The unit's share of the rules: its own, and its changes of ours. ``revision`` changes with the content."""

    rules: Sequence[Rule] = ()
    changes: Changes = field(default_factory=dict[str, Change])
    revision: str = ""


class Engine:
    """A set of rules, ready to run over texts: one automaton for each language, made when it is first asked for."""

    def __init__(self, rules: Sequence[Rule], changes: Changes | None = None, put: Put | None = None) -> None:
        self._rules = rules
        self._changes = changes or {}
        self._put = put
        self._automata: dict[Language, Automaton] = {}

    def check(
        self, text: str, language: Language, is_cancelled: IsCancelled, off: frozenset[str] = frozenset()
    ) -> list[Diagnostic]:
        """Return the findings of ``text``, in no order; none of rules that are ``off``. Raises Cancelled."""
        automaton = self._automata.get(language)
        if automaton is None:
            automaton = self._automata[language] = Automaton(r for r in self._rules if r.language is language)
        words = words_of(text)

        def stop() -> None:
            if is_cancelled():
                raise Cancelled

        matches = automaton.matches(words, stop)
        if off:  # before they could hide others
            matches = (match for match in matches if not is_off(match.rule.id, off))
        return findings(words, matches, self._changes, self._put)


def _as_typed(one: Diagnostic, text: str) -> Diagnostic:
    """Return a finding of the restored text as one of ``text``: it shows the words as they were typed."""
    shown = Message(one.message.text, {**one.message.params, "found": text[one.start : one.end]}, one.message.en)
    return replace(one, message=shown)


def _toned(found: Iterable[Diagnostic], strictness: Strictness) -> Iterator[Diagnostic]:
    """Make our findings of register as severe as the unit wants them; of its own rules it said so itself."""
    from services.guidelines.register import toned

    for one in found:
        if one.article != _REGISTER or f".{UNIT_NAMESPACE}." in one.rule:
            yield one
        elif (severity := toned(one.severity, strictness)) is not None:
            yield replace(one, severity=severity)


class LexiconChecker:
    """Finds the wording that the lexicon rules warn about. Rules are read at the first text, once."""

    name = "guideline-lexicon"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def __init__(
        self,
        folder: Path,
        put: Put | None = None,
        unit: Callable[[], ActiveRules] | None = None,
        restore: Restore | None = None,
    ) -> None:
        """Take the folder of our rules; ``put`` writes the endings of what stands in the place of found words.

        ``unit`` returns the unit's share of the rules as it is now: where its revision is another, the automaton
        is made anew, in some milliseconds. ``restore`` gives a Turkish text that was typed in ASCII its letters back.
        """
        self._folder = folder
        self._put = put
        self._unit = unit or ActiveRules
        self._restore = restore
        self._lock = Lock()
        self._ours: Sequence[Rule] | None = None
        self._engine: tuple[str, Engine] | None = None

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        found: Iterable[Diagnostic] = self._found(snapshot, is_cancelled)
        strictness = snapshot.unit.tone.strictness
        return list(found if strictness is Strictness.NORMAL else _toned(found, strictness))

    def _found(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        text, engine = snapshot.text, self._current()
        restored = None
        if self._restore is not None and snapshot.language is Language.TURKISH:
            restored = self._restore(text, snapshot.unit.dictionary, is_cancelled)
        off = snapshot.unit.switched_off_rules
        found = engine.check(text if restored is None else restored, snapshot.language, is_cancelled, off)
        return found if restored is None else [_as_typed(one, text) for one in found]

    def _current(self) -> Engine:
        unit = self._unit()
        with self._lock:
            if self._engine is None or self._engine[0] != unit.revision:
                if self._ours is None:
                    from services.guidelines.our_rules import load_rules

                    self._ours = load_rules(self._folder)
                engine = Engine([*self._ours, *unit.rules], unit.changes, self._put)
                self._engine = (unit.revision, engine)
            return self._engine[1]
