"""The checker that runs the lexicon rules over a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.errors import Cancelled
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.guards import stands_after, stands_before, stands_near
from services.guidelines.lexicon import Rule, RuleIndex, read_rules
from services.guidelines.patterns import Atom, Pattern, Slot
from services.guidelines.rewriting import Put, rewrite
from services.guidelines.tokens import Words
from services.language.suffixes import Endings

_TALK_OF_WORDS = re.compile(
    r"\W*(?:değil|yerine|demek|denmez|denmemeli|sözcüğ|sözü|kelimesi|ifadesi|teriminin|terimi|kavramı|deme|diye\b)"
)


@dataclass(frozen=True, slots=True)
class Match:
    """A rule found at words ``first`` to ``last`` (inclusive), with the readings of its last inflected word."""

    rule: Rule
    first: int
    last: int
    endings: tuple[Endings, ...]
    captured: str


class LexiconChecker:
    """Finds the wording that articles 6 and 9 warn about. Rules are read at the first text, once."""

    name = "guideline-lexicon"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def __init__(self, folder: Path, put: Put | None = None) -> None:
        """Take the folder of the rules; ``put`` writes the endings of what stands in the place of found words."""
        self._folder = folder
        self._put = put
        self._lock = Lock()

    @cached_property
    def _indexes(self) -> dict[Language, RuleIndex]:
        rules = read_rules(self._folder)
        return {language: RuleIndex(r for r in rules if r.language is language) for language in Language}

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        with self._lock:
            index = self._indexes[snapshot.language]
        words = Words(snapshot.text)
        found: list[Match] = []
        for at in range(len(words)):
            if at % 256 == 0 and is_cancelled():
                raise Cancelled
            for group in index.candidates(words[at]):
                found += [m for rule, pattern, atom in group if (m := _match(words, at, rule, pattern, atom))]
        return [one for match in _longest(found) if (one := self._judge(words, match))]

    def _judge(self, words: Words, match: Match) -> Diagnostic | None:
        rule = match.rule
        start, end = words[match.first].start, words[match.last].end
        severity: Severity | None = rule.severity
        if rule.quotes != "ignored":
            severity = _quoted(words, start, end, rule)
        if severity is None:
            return None
        found = words.text[start:end]
        return Diagnostic(
            rule=rule.id,
            article=rule.article,
            severity=severity,
            start=start,
            end=end,
            message=Message(rule.message.text, {"found": found}, rule.message.en),
            fixes=tuple(_fixes(words, match, found, self._put)),
            explanation=rule.explanation,
            data=_data(rule),
        )


def _longest(matches: list[Match]) -> Iterator[Match]:
    """Of one rule's matches that overlap only the first and longest counts."""
    reached: dict[str, int] = {}
    for match in sorted(matches, key=lambda one: (one.first, -one.last)):
        if match.first > reached.get(match.rule.id, -1):
            reached[match.rule.id] = match.last
            yield match


def _match(words: Words, at: int, rule: Rule, pattern: Pattern, atom: Atom) -> Match | None:
    endings = atom.match(words[at])
    if not endings:
        return None
    end = _rest(words, at, pattern, 1, rule.guards.commas)
    if end is None:
        return None
    last, last_endings, captured = end
    if pattern[0].captured:
        captured = words[at].raw
    match = Match(rule, at, last, last_endings or endings, captured)
    return match if _allowed(words, match) else None


def _rest(
    words: Words, at: int, pattern: Pattern, place: int, commas: bool
) -> tuple[int, tuple[Endings, ...], str] | None:
    """Match ``pattern[place:]`` after word ``at``; return the last word, its readings and the captured word."""
    if place == len(pattern):
        return at, (), ""
    slot: Slot = pattern[place]
    furthest = 0
    if slot.gap:
        furthest, place = slot.gap, place + 1
        if place == len(pattern):
            return at, (), ""
        slot = pattern[place]
    for skipped in range(furthest + 1):
        following = at + 1 + skipped
        if following >= len(words) or not words.adjoining(following - 1, following, commas=commas or bool(furthest)):
            return None
        endings = slot.match(words[following])
        if endings:
            end = _rest(words, following, pattern, place + 1, commas)
            if end is not None:
                last, later, captured = end
                return last, later or endings, words[following].raw if slot.captured else captured
    return None


def _allowed(words: Words, match: Match) -> bool:
    guards = match.rule.guards
    first, last = match.first, match.last
    if _is_name(words, match):
        return False
    neighbours_fit = (
        not (guards.before and stands_before(words, first, guards.before))
        and not (guards.after and stands_after(words, last, guards.after))
        and not (guards.needs_before and not stands_before(words, first, guards.needs_before))
    )
    if not neighbours_fit or (guards.needs and not stands_near(words, first, last, guards.needs, guards.window)):
        return False
    return not (
        guards.never_with
        and stands_near(words, first, last, guards.never_with, guards.window, paragraph=guards.paragraph)
    )


def _is_name(words: Words, match: Match) -> bool:
    guards, first = match.rule.guards, match.first
    if guards.lower_case and words[first].capitalised:
        return True
    if guards.surname and first == match.last and first and words[first - 1].capitalised:
        return words.adjoining(first - 1, first)
    return guards.skip_names and _looks_like_name(words, match)


def _looks_like_name(words: Words, match: Match) -> bool:
    """``Bayan Hills``: a capital, and another on a next word that is not one of the listed common nouns."""
    word, after = words[match.first], match.last + 1
    if not word.capitalised or word.in_capitals or after >= len(words):
        return False
    following = words[after]
    if not words.adjoining(match.last, after) or not following.capitalised:
        return False
    return not match.rule.guards.names_except.has(following)


def _data(rule: Rule) -> dict[str, object]:
    data: dict[str, object] = {"sources": list(rule.sources)}
    if rule.as_of:
        data["as_of"] = rule.as_of
    return data


def _quoted(words: Words, start: int, end: int, rule: Rule) -> Severity | None:
    """Return the severity in regard to quotation marks, ``None`` for silence: who quotes a word warns of it."""
    for opening, closing in words.quotes:
        if opening < start and end < closing:
            alone = closing - opening - (end - start) <= 4
            if rule.quotes == "silent" or (alone and _TALK_OF_WORDS.match(words.text[closing : closing + 20])):
                return None
            return Severity(max(Severity.HINT, rule.severity - 1))
    return rule.severity


def _fixes(words: Words, match: Match, found: str, put: Put | None) -> Iterator[Fix]:
    title = QT_TRANSLATE_NOOP("services", "“{new}” yazın")
    in_hashtag = words[match.first].in_hashtag
    for template in match.rule.fixes:
        compound = match.rule.compound
        for written in rewrite(template, found, match.endings, match.captured, compound=compound, put=put):
            new = _as_hashtag(written) if in_hashtag else written
            if new != found:
                yield Fix(Message(title, {"new": new}), new)


def _as_hashtag(written: str) -> str:
    from services.language import turkish

    first, *rest = written.split()
    return first + "".join(turkish.upper_first(word) for word in rest)
