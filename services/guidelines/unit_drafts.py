"""A rule of the unit on its way into the form and out of it: "say Y for X" in plain words, tried before it is kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import Problem, UnitRule
from services.guidelines.catalogue import readable_pattern
from services.guidelines.matcher import Engine
from services.guidelines.rewriting import Put
from services.guidelines.rule_entry import read_unit_entry
from services.guidelines.unit_entries import entry_of, inflected, node_of, suggested_id
from services.language import turkish
from services.language.suffixes import Endings, attach

USUAL_ARTICLE = 3
USUAL_SEVERITY = Severity.WARNING
_NEUTRAL = "Bugün hava çok güzel."
_OWNED = 2  # letters of -sI, which a compound has behind a vowel
_SHORTEST_STEM = 3
_OWNERS = re.compile(r"(.+ )\((\w+)\|\w+~P\|\2~\)\Z")
_FIELDS_OF_FILE = {"patterns": "words", "fixes": "instead"}


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the form. Every list is one entry a line, as typed.

    A line of ``words`` or ``instead`` in plain words stands for all its inflected forms; one with a sign of the pattern
    language is taken as it is. Without ``hits`` or ``clean`` examples are made of the words themselves.
    """

    words: str = ""
    instead: str = ""
    why: str = ""
    article: int = USUAL_ARTICLE
    severity: Severity = USUAL_SEVERITY
    message: str = ""
    never_with: str = ""
    not_before_it: str = ""
    not_after_it: str = ""
    needs: str = ""
    hits: str = ""
    clean: str = ""
    source: str = ""


def rule_of(draft: Draft, taken: Collection[str] = (), before: UnitRule | None = None) -> UnitRule:
    """Return ``draft`` as a rule; ``taken`` are short ids that others have, ``before`` is what was edited."""
    words, instead = lines(draft.words), lines(draft.instead)
    patterns = tuple(map(searched, words))
    kept = {typed_fix(fix): fix for fix in before.fixes} if before is not None else {}
    fixes = tuple(kept.get(line) or inflected(line) for line in instead)
    own = UnitRule("", draft.article, draft.severity, patterns) if before is None else before
    after, ahead = _around(words, instead) if before is None else ((), ())
    return replace(
        own,
        id=before.id if before is not None else suggested_id(words[0] if words else "kural", taken),
        article=draft.article,
        severity=draft.severity,
        patterns=patterns,
        fixes=fixes,
        why=draft.why.strip(),
        message=draft.message.strip(),
        never_with=guard_words(draft.never_with),
        not_before_it=guard_words(draft.not_before_it) or ahead,
        not_after_it=guard_words(draft.not_after_it) or after,
        needs=guard_words(draft.needs),
        hits=lines(draft.hits) or tuple(map(_plain, words)),
        clean=lines(draft.clean) or tuple(map(_plain, instead)) or (_NEUTRAL,),
        source=draft.source.strip(),
    )


def draft_of(rule: UnitRule) -> Draft:
    """Return ``rule`` as the form shows it: what :func:`rule_of` makes of it is the same rule again."""
    return Draft(
        words="\n".join(map(typed, rule.patterns)),
        instead="\n".join(map(typed_fix, rule.fixes)),
        why=rule.why,
        article=rule.article,
        severity=rule.severity,
        message=rule.message,
        never_with=_shown(rule.never_with),
        not_before_it=_shown(rule.not_before_it),
        not_after_it=_shown(rule.not_after_it),
        needs=_shown(rule.needs),
        hits="\n".join(rule.hits),
        clean="\n".join(rule.clean),
        source=rule.source,
    )


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of a field that hold something, without the blanks around them."""
    return tuple(line for one in text.splitlines() if (line := " ".join(one.split())))


def guard_words(text: str) -> tuple[str, ...]:
    """Return the exceptions of a field, one a line; two words on a line become one entry (``daire_başkanlığı``)."""
    return tuple(line.replace(" ", "_") for line in lines(text))


def searched(line: str) -> str:
    """Return a line of plain words as the pattern that finds it with every ending, whoever owns it.

    "fen edebiyat fakültesi" is found as "fakültemizde" too: its last word loses the ending of the compound for another
    owner's. Where the s belongs to the word (kariyer ofisi), that is no word and finds nothing. The order matters for
    what a suggestion takes over: nothing of the words as typed, the owner before the case of all others.
    """
    pattern = inflected(line)
    plain = " ".join(line.split())
    before, _, last = plain.rpartition(" ")
    stem = last[:-_OWNED]
    if pattern != plain and before and len(stem) >= _SHORTEST_STEM and _is_owned(stem, last):
        return f"{before} ({last}|{stem}~P|{last}~)"
    return pattern


def _is_owned(stem: str, word: str) -> bool:
    """Tell whether ``word`` may be ``stem`` with the ending that a compound has behind a vowel."""
    folded = turkish.fold(stem)
    return folded[-1] in turkish.VOWELS and attach(folded, "(s)I") == turkish.fold(word)


def typed(pattern: str) -> str:
    """Return a pattern as somebody would have typed it; one that finds no endings keeps a sign that says so."""
    owners = _OWNERS.match(pattern)
    plain = owners[1] + owners[2] if owners is not None else pattern.removesuffix("~")
    if searched(plain) == pattern:
        return plain
    return f"{pattern}~N" if inflected(pattern) != pattern else pattern


def typed_fix(fix: str) -> str:
    """Return a suggestion as somebody would have typed it."""
    plain = fix.removesuffix("~")
    return plain if inflected(plain) == fix else fix


def own_problems(draft: Draft) -> list[Problem]:
    """Return what the form says in its own words before the rule is judged: what is still empty or not allowed."""
    found: list[Problem] = []
    if not lines(draft.words):
        found.append(
            Problem(Message(QT_TRANSLATE_NOOP("services", "Hangi söz aransın? En az birini yazın.")), field="words")
        )
    if draft.article == 9 and draft.severity is Severity.ERROR:
        said = QT_TRANSLATE_NOOP("services", "9. madde yalnız sorar; önemi en çok “Uyarı” olabilir.")
        found.append(Problem(Message(said), field="severity"))
    return found


def in_form(problems: Iterable[Problem]) -> list[Problem]:
    """Return ``problems`` with the names that the form has for the fields."""
    return [replace(one, field=_FIELDS_OF_FILE.get(one.field, one.field)) for one in problems]


class Trial:
    """Tries a rule that is not kept yet on any text. For a worker lane: the first time it loads the grammar."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def find(self, rule: UnitRule, text: str) -> list[Diagnostic]:
        """Return what ``rule`` alone finds in ``text``, in reading order; nothing where it is no whole rule."""
        read = read_unit_entry(node_of(entry_of(rule)))
        if read.rule is None:
            return []
        engine = Engine([read.rule.rule()], put=self._put())
        return sorted(engine.check(text, rule.language, lambda: False), key=lambda one: one.start)

    def _put(self) -> Put:
        from services.spelling import turkish_engine

        def put(word: str, endings: Endings, mark: str) -> str:
            return turkish_engine(self._resources).words.with_endings(word, endings, mark)

        return put


def rewritten(text: str, found: Sequence[Diagnostic]) -> str:
    """Return ``text`` with the first suggestion of each finding in its place."""
    for one in sorted(found, key=lambda one: -one.start):
        if one.fixes:
            text = text[: one.start] + one.fixes[0].replacement + text[one.end :]
    return text


def _around(words: Sequence[str], instead: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return exceptions for suggestions that hold the words themselves: what follows and what precedes them there.

    "öğrenci işleri" → "Öğrenci İşleri Daire Başkanlığı" must not be found in its own suggestion.
    """
    after: dict[str, None] = {}
    ahead: dict[str, None] = {}
    for one in words:
        wanted = turkish.fold(_plain(one)).split()
        for fix in instead:
            there = turkish.fold(_plain(fix)).split()
            for at in range(len(there) - len(wanted) + 1):
                if there[at : at + len(wanted)] != wanted:
                    continue
                if at + len(wanted) < len(there):
                    after[there[at + len(wanted)]] = None
                elif at:
                    ahead[there[at - 1]] = None
    return tuple(after), tuple(ahead)


def _plain(line: str) -> str:
    """Return a line of the form without the signs of the pattern language, as an example of what it finds."""
    shown = readable_pattern(line).replace("…", "").replace("⋯", "")
    return " ".join(shown.replace("[", "").split(" / ")[0].replace("]", "").split())


def _shown(words: Iterable[str]) -> str:
    return "\n".join(word.replace("_", " ") for word in words)
