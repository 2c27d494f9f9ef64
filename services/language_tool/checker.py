"""The second opinion as a checker: what LanguageTool says, as findings, less what our own spelling tolerates too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.text import clean, one_line
from services.language.tokens import words

if TYPE_CHECKING:
    from services.language_tool.adapter import Remark

AT_MOST = 100
"""Findings of one text. More is the sign of a text in another language."""
_FIXES = 7
_LONGEST_MESSAGE = 500
_LONGEST_ID = 60
_LONGEST_LINK = 200
_LINK = re.compile(r"://|@|(?:\A|\s)(?:www\.|[#＃])")
_SPACE = re.compile(r"\s")
_TURKISH_LETTERS = frozenset("ğışĞİŞ")
_GENTLE = frozenset({"style", "locale-violation", "register", "uncategorized", "other", "characters", "formatting"})
"""LanguageTool's kinds of issue that are a matter of taste, or of nothing in particular."""


class Gives(Protocol):
    """``services.language_tool.service.SecondOpinion``."""

    def check(self, text: str, language: Language, is_cancelled: IsCancelled, /) -> Sequence[Remark]: ...


class SecondOpinionChecker:
    """Sees the whole post: one question instead of one for each paragraph. Answers are remembered behind it."""

    name = "language-tool"
    lane = Lane.SECOND_OPINION
    scope = Scope.POST

    def __init__(self, opinion: Gives) -> None:
        self._opinion = opinion

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        remarks = self._opinion.check(snapshot.text, snapshot.language, is_cancelled)
        if not remarks:
            return ()
        inside = _WordPlaces(snapshot.text)
        known = _known_words(snapshot)
        return [
            _diagnostic(remark, snapshot.text)
            for remark in remarks[:AT_MOST]
            if inside.touches(remark) and not (_is_spelling(remark) and _is_tolerated(remark, snapshot, known))
        ]


def is_second_opinion(rule: str) -> bool:
    """Whether a rule id is of a finding of LanguageTool's."""
    return ".languagetool." in rule


def _is_spelling(remark: Remark) -> bool:
    return remark.category == "TYPOS" or remark.issue == "misspelling"


def _diagnostic(remark: Remark, text: str) -> Diagnostic:
    excerpt = text[remark.start : remark.end]
    spelling = _is_spelling(remark)
    offered = dict.fromkeys(clean(one) for one in remark.replacements)
    said = one_line(remark.message)[:_LONGEST_MESSAGE]
    return Diagnostic(
        rule=f"{'spelling' if spelling else 'usage'}.languagetool.{_rule_name(remark.rule)}",
        article=3,
        severity=Severity.INFORMATION if remark.issue in _GENTLE else Severity.WARNING,
        start=remark.start,
        end=remark.end,
        message=Message("{said}", {"said": said or remark.rule}),
        fixes=tuple(Fix(Message("{word}", {"word": one}), one) for one in offered if one != excerpt)[:_FIXES],
        explanation=Message(QT_TRANSLATE_NOOP("services", "İkinci görüş: LanguageTool.")),
        data={"word": excerpt} if spelling else {},
    )


def _rule_name(rule: str) -> str:
    """Return LanguageTool's rule id in the shape of ours: ``MORFOLOGIK_RULE_EN_US`` → ``morfologik-rule-en-us``."""
    small = re.sub(r"[^a-z0-9]+", "-", rule.lower())  # ascii
    return small.strip("-")[:_LONGEST_ID].strip("-") or "rule"


# What is left alone


class _WordPlaces:
    """Where the words of a text are that a remark may be about: none of a link, an address, a mention, a hashtag."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._kept = [(token.start, token.end) for token in words(text) if not token.in_hashtag]

    def touches(self, remark: Remark) -> bool:
        """Whether the remark is about a word; of one without any letter (spaces, commas) that is so too."""
        if not any(letter.isalpha() for letter in self._text[remark.start : remark.end]):
            return _LINK.search(self._chunk(remark)) is None
        return any(start < remark.end and remark.start < end for start, end in self._kept)

    def _chunk(self, remark: Remark) -> str:
        """Return the remark's place with all that stands around it up to the next spaces."""
        before = self._text[max(0, remark.start - _LONGEST_LINK) : remark.start]
        behind = self._text[remark.end : remark.end + _LONGEST_LINK]
        return f"{_SPACE.split(before)[-1]}{self._text[remark.start : remark.end]}{_SPACE.split(behind)[0]}"


def _known_words(snapshot: Snapshot) -> frozenset[str]:
    unit = snapshot.unit
    return frozenset(
        turkish.fold(token.text) for entry in (*unit.dictionary, unit.name, unit.university) for token in words(entry)
    )


def _is_tolerated(remark: Remark, snapshot: Snapshot, known: frozenset[str]) -> bool:
    """Whether a "misspelt" word is the unit's own, or a name: Turkish names stand in posts of every language."""
    excerpt = snapshot.text[remark.start : remark.end]
    if not _TURKISH_LETTERS.isdisjoint(excerpt):
        return True
    if all(_without_s(turkish.fold(token.text)) in known for token in words(excerpt)):
        return True
    if snapshot.language is Language.GERMAN:  # where every noun has a capital
        return excerpt.isupper()
    before = snapshot.text[max(0, remark.start - 4) : remark.start].rstrip(" \"'“‘(")
    begins = not before or before.endswith((".", "!", "?", ":", "\n"))
    return (excerpt[:1].isupper() and not begins) or any(letter.isupper() for letter in excerpt[1:])


def _without_s(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
