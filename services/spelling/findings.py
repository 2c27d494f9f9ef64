"""What the Turkish checker says, in the user's words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from models.checking import IsCancelled
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.errors import Cancelled
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language.tokens import Token

ARTICLE = 3
UNKNOWN = "spelling.unknown-word"
MOST_SUGGESTED = 100
"""How many words of one text get their suggestions at once. A text with more is no post, and searching takes time."""


def fixes_of(suggestions: Sequence[str]) -> tuple[Fix, ...]:
    """Return suggestions as fixes; the title is the word itself."""
    return tuple(Fix(Message(word.replace("{", "{{").replace("}", "}}")), word) for word in suggestions)


def unknown_word(start: int, end: int, word: str) -> Diagnostic:
    """Say that no dictionary has ``word``; its suggestions are pending."""
    return Diagnostic(
        rule=UNKNOWN,
        article=ARTICLE,
        severity=Severity.WARNING,
        start=start,
        end=end,
        message=Message(QT_TRANSLATE_NOOP("services", "“{word}” sözlükte yok."), {"word": word}),
        explanation=Message(
            QT_TRANSLATE_NOOP("services", "Doğru yazdıysanız birim sözlüğüne ekleyin; bir daha sorulmaz.")
        ),
        data={"word": word},
        pending_fixes=True,
    )


def with_suggestions(
    found: Sequence[Diagnostic], suggest: Callable[[str], Sequence[str]], is_cancelled: IsCancelled
) -> list[Diagnostic]:
    """Return ``found`` with the suggestions of its first unknown words; those of the others stay pending."""
    done: list[Diagnostic] = []
    left = MOST_SUGGESTED
    for one in found:
        if is_cancelled():
            raise Cancelled
        if one.pending_fixes and left:
            left -= 1
            done.append(replace(one, fixes=fixes_of(suggest(str(one.data["word"]))), pending_fixes=False))
        else:
            done.append(one)
    return done


def not_standard(token: Token, word: str, right: str) -> Diagnostic:
    """Say that TDK writes ``word`` as ``right``."""
    return Diagnostic(
        rule="spelling.nonstandard",
        article=ARTICLE,
        severity=Severity.WARNING,
        start=token.start,
        end=token.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "“{word}” yerine “{right}” yazılır."), {"word": word, "right": right}
        ),
        fixes=fixes_of([right]),
        explanation=Message(QT_TRANSLATE_NOOP("services", "TDK Yazım Kılavuzu'ndaki biçim budur.")),
        data={"word": word},
    )
