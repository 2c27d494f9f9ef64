"""One offer for a post in English whose language is still Turkish, instead of a warning at every word."""

from __future__ import annotations

from collections.abc import Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.tokens import Token, words

RULE = "spelling.other-language"
_GRAMMAR = frozenset(
    "the and of to for is are was were our we you your they their this that these with from by will be been has have "  # noqa: SIM905 - a column of words is not readable
    "not all us who which about".split()
)
"""Words that every English text has and that are no words of Turkish."""
_FEWEST = 4
_SHARE = 0.2
"""Of all words, at least: English sentences have twice as many."""
_MARKED_LETTERS = frozenset("çğıöşü")
_MOST_MARKED = 0.15
"""Of all words, at most, have a letter that English lacks: names of people and places do."""


def grammar_of_english(tokens: Sequence[Token]) -> list[Token]:
    """Return the words among ``tokens`` that give English away; none where the whole is no text in English."""
    folded = [turkish.fold(token.text) for token in tokens]
    found = [token for token in tokens if token.text in _GRAMMAR]  # in titles, which posts quote, they are capitalised
    if len(found) < _FEWEST or len(found) < _SHARE * len(tokens):
        return []
    marked = sum(1 for word in folded if not _MARKED_LETTERS.isdisjoint(word))
    return found if marked <= _MOST_MARKED * len(tokens) else []


class OtherLanguageChecker:
    """Tells once that a post looks English while it is checked as Turkish."""

    name = "spelling-other-language"
    lane = Lane.RULES
    scope = Scope.POST

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.language is not Language.TURKISH:
            return ()
        found = grammar_of_english(list(words(snapshot.text)))
        if not found:
            return ()
        return (
            Diagnostic(
                rule=RULE,
                article=3,
                severity=Severity.INFORMATION,
                start=found[0].start,
                end=found[0].end,
                message=Message(
                    QT_TRANSLATE_NOOP("services", "Yazı İngilizce görünüyor, ama Türkçe olarak denetleniyor.")
                ),
                explanation=Message(
                    QT_TRANSLATE_NOOP(
                        "services", "Yazının dilini üstteki kutudan İngilizce yapın; yazım ona göre denetlenir."
                    )
                ),
            ),
        )
