"""From matches to findings: guards, names, quotation marks, fixes. Pure functions over one text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import UNIT_NAMESPACE
from services.guidelines.automaton import Match
from services.guidelines.guards import Surroundings, WordList
from services.guidelines.lexicon import Rule
from services.guidelines.rewriting import Put, rewrite
from services.guidelines.tokens import Words
from services.language import turkish

_TALK_OF_WORDS = re.compile(
    r"\W*(?:değil|yerine|demek|denmez|denmemeli|sözcüğ|sözü|kelimesi|ifadesi|teriminin|terimi|kavramı|deme|diye\b)"
)
_WRITE = QT_TRANSLATE_NOOP("services", "“{new}” yazın")


@dataclass(frozen=True, slots=True)
class Change:
    """What the unit changed in a rule: its severity, and words that silence it."""

    severity: Severity | None
    never_with: WordList
    before: WordList
    after: WordList


Changes: TypeAlias = Mapping[str, Change]


def findings(words: Words, matches: Iterable[Match], changes: Changes, put: Put | None) -> list[Diagnostic]:
    """Return the findings that are left of ``matches``.

    Of one rule's that overlap only the first and longest counts, and of one article's the longest, then the worst:
    nobody wants two underlines below one word.
    """
    around = Surroundings(words)
    allowed = [one for one in matches if is_allowed(around, one, changes.get(one.rule.id))]
    said = [(one, said) for one in longest(allowed) if (said := _say(words, one, changes.get(one.rule.id), put))]
    return list(_once(words, _apart(said)))


def _apart(said: Sequence[tuple[Match, Diagnostic]]) -> list[tuple[Match, Diagnostic]]:
    """Return of findings of one article that overlap the longest, then the worst, then the unit's, in their order."""
    taken: dict[int | None, set[int]] = {}
    kept: set[int] = set()
    for at in sorted(range(len(said)), key=lambda at: _weakness(said[at][1])):
        match, finding = said[at]
        places = taken.setdefault(finding.article, set())
        if places.isdisjoint(range(match.first, match.last + 1)):
            places.update(range(match.first, match.last + 1))
            kept.add(at)
    return [one for at, one in enumerate(said) if at in kept]


def _weakness(finding: Diagnostic) -> tuple[int, int, bool]:
    return (finding.start - finding.end, -finding.severity, f".{UNIT_NAMESPACE}." not in finding.rule)


def _once(words: Words, said: Sequence[tuple[Match, Diagnostic]]) -> Iterator[Diagnostic]:
    """Of rules that say one thing a sentence only the best goes on."""
    best: dict[tuple[str, int], tuple[int, int, int]] = {}
    for match, finding in said:
        key, place = (match.rule.once, words[match.first].sentence), _place(match, finding)
        if match.rule.once and place <= best.get(key, place):
            best[key] = place
    for match, finding in said:
        place = _place(match, finding)
        if not match.rule.once or best[match.rule.once, words[match.first].sentence] == place:
            yield finding


def _place(match: Match, finding: Diagnostic) -> tuple[int, int, int]:
    """Return where a finding stands among those of its sentence: the worst first, then as the file has its rules."""
    return -finding.severity, match.rule.rank, match.first


def longest(matches: Iterable[Match]) -> Iterator[Match]:
    """Of one rule's matches that overlap only the first and longest counts."""
    reached: dict[str, int] = {}
    for match in sorted(matches, key=lambda one: (one.first, -one.last)):
        if match.first > reached.get(match.rule.id, -1):
            reached[match.rule.id] = match.last
            yield match


def is_allowed(around: Surroundings, match: Match, change: Change | None = None) -> bool:
    """Tell whether no guard silences ``match``."""
    rule, first, last = match.rule, match.first, match.last
    if change is not None and (
        around.stands_before(first, change.before)
        or around.stands_after(last, change.after)
        or around.stands_near(first, last, change.never_with, None)
    ):
        return False
    if not rule.raw_guards:
        return True
    guards = rule.guards
    if _is_name(around.words, match):
        return False
    neighbours_fit = (
        not around.stands_before(first, guards.before)
        and not around.stands_after(last, guards.after)
        and not (guards.needs_before and not around.stands_before(first, guards.needs_before))
    )
    if not neighbours_fit or (guards.needs and not around.stands_near(first, last, guards.needs, guards.window)):
        return False
    return not around.stands_near(first, last, guards.never_with, guards.window, paragraph=guards.paragraph)


def _is_name(words: Words, match: Match) -> bool:
    guards, first = match.rule.guards, match.first
    if guards.lower_case and words[first].capitalised:
        return True
    alone = first == match.last and words[first].capitalised
    if guards.surname and alone and first and words[first - 1].capitalised:
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


def _say(words: Words, match: Match, change: Change | None, put: Put | None) -> Diagnostic | None:
    rule = match.rule
    start, end = words[match.first].start, words[match.last].end
    wanted = rule.severity if change is None or change.severity is None else change.severity
    severity = wanted if rule.quotes == "ignored" else _quoted(words, start, end, rule, wanted)
    if severity is None:
        return None
    found = words.text[start:end]
    texts = rule.texts
    fixes, end = _with_clitic(words, match, tuple(_fixes(words, match, found, put)), end)
    if rule.fixes and not fixes:
        return None  # it is written just as the rule wants it: fen edebiyat fakültesi → Fen-Edebiyat Fakültesi
    return Diagnostic(
        rule=rule.id,
        article=rule.article,
        severity=severity,
        start=start,
        end=end,
        message=Message(texts.message.text, {"found": found}, texts.message.en),
        fixes=fixes,
        explanation=texts.why,
        data=_data(rule),
    )


def _with_clitic(words: Words, match: Match, fixes: tuple[Fix, ...], end: int) -> tuple[tuple[Fix, ...], int]:
    """Take a da, de or mi behind the match along where the new words want it otherwise (din adamları da → … de)."""
    after = match.last + 1
    if not fixes or after >= len(words) or words.text[end : words[after].start] != " ":
        return fixes, end
    clitic = words[after]
    if clitic.key != _harmonised(clitic.key, words[match.last].key):
        return fixes, end  # no such word, or one that goes by another ear
    right = [
        turkish.capitalise_like(_harmonised(clitic.key, turkish.fold(one.replacement)), clitic.raw) for one in fixes
    ]
    if all(one == clitic.raw for one in right):
        return fixes, end
    longer = [f"{one.replacement} {other}" for one, other in zip(fixes, right, strict=True)]
    return tuple(Fix(Message(_WRITE, {"new": new}), new) for new in longer), clitic.end


def _harmonised(clitic: str, word: str) -> str:
    """Return da, de or the question particle as it follows folded ``word``; nothing for any other word."""
    back = turkish.is_back(vowel := turkish.last_vowel(word))
    if clitic in ("da", "de"):
        return "da" if back else "de"
    if clitic in ("mı", "mi", "mu", "mü"):
        return ("mu" if back else "mü") if turkish.is_round(vowel) else ("mı" if back else "mi")
    return ""


def _data(rule: Rule) -> dict[str, object]:
    data: dict[str, object] = {"sources": list(rule.texts.sources)}
    if rule.texts.as_of:
        data["as_of"] = rule.texts.as_of
    return data


def _quoted(words: Words, start: int, end: int, rule: Rule, severity: Severity) -> Severity | None:
    """Return the severity in regard to quotation marks, ``None`` for silence: who quotes a word warns of it."""
    quote = words.quote_around(start, end)
    if quote is None:
        return severity
    opening, closing = quote
    alone = closing - opening - (end - start) <= 4
    if rule.quotes == "silent" or (alone and _TALK_OF_WORDS.match(words.text[closing : closing + 20])):
        return None
    return Severity(max(Severity.HINT, severity - 1))


def _fixes(words: Words, match: Match, found: str, put: Put | None) -> Iterator[Fix]:
    in_hashtag = words[match.first].in_hashtag
    for template in match.rule.fixes:
        compound = match.rule.compound
        for written in rewrite(template, found, match.endings, match.captured, compound=compound, put=put):
            new = _as_hashtag(written) if in_hashtag else written
            if new != found:
                yield Fix(Message(_WRITE, {"new": new}), new)


def _as_hashtag(written: str) -> str:
    first, *rest = written.split()
    return first + "".join(turkish.upper_first(word) for word in rest)
