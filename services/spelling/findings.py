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


def _finding(  # noqa: PLR0917
    rule: str, token: Token, word: str, message: str, right: str, explanation: str, others: Sequence[str] = ()
) -> Diagnostic:
    return Diagnostic(
        rule=rule,
        article=ARTICLE,
        severity=Severity.WARNING,
        start=token.start,
        end=token.end,
        message=Message(message, {"word": word, "right": right}),
        fixes=fixes_of([right, *others]),
        explanation=Message(explanation),
        data={"word": word},
    )


def not_standard(token: Token, word: str, right: str) -> Diagnostic:
    """Say that TDK writes ``word`` as ``right``."""
    if " " in right:
        return joined(token, word, right)
    return _finding(
        "spelling.nonstandard",
        token,
        word,
        QT_TRANSLATE_NOOP("services", "“{word}” yerine “{right}” yazılır."),
        right,
        QT_TRANSLATE_NOOP("services", "TDK Yazım Kılavuzu'ndaki biçim budur."),
    )


def joined(token: Token, word: str, right: str) -> Diagnostic:
    """Say that ``word`` is written apart, as ``right``."""
    return _finding(
        "usage.joined-word",
        token,
        word,
        QT_TRANSLATE_NOOP("services", "“{word}” ayrı yazılır: “{right}”."),
        right,
        QT_TRANSLATE_NOOP("services", "TDK Yazım Kılavuzu'na göre bu sözler ayrı yazılır; soru eki mi de öyle."),
    )


def needs_apostrophe(token: Token, word: str, rights: Sequence[str]) -> Diagnostic:
    """Say that the ending of a name or abbreviation is set off."""
    return _finding(
        "usage.apostrophe",
        token,
        word,
        QT_TRANSLATE_NOOP("services", "Özel ada ve kısaltmaya gelen ek kesme işaretiyle ayrılır: “{right}”."),
        rights[0],
        QT_TRANSLATE_NOOP("services", "Kurum adları bunun dışındadır: Üniversitesine, Fakültesinin."),
        rights[1:],
    )


def needless_apostrophe(token: Token, word: str, right: str) -> Diagnostic:
    """Say that ``word`` takes its ending without an apostrophe."""
    finding = _finding(
        "usage.needless-apostrophe",
        token,
        word,
        QT_TRANSLATE_NOOP("services", "Bu ek kesme işaretiyle ayrılmaz: “{right}”."),
        right,
        QT_TRANSLATE_NOOP(
            "services", "Kurum adlarına gelen ekler ile -li, -ci, -siz gibi yapım ekleri kesmesiz yazılır."
        ),
    )
    return replace(finding, severity=Severity.INFORMATION)


def wrong_ending(token: Token, word: str, right: str) -> Diagnostic:
    """Say that the ending after the apostrophe does not harmonise."""
    return _finding(
        "spelling.ending",
        token,
        word,
        QT_TRANSLATE_NOOP("services", "Ek, sözcüğün sesine uymuyor: “{right}”."),
        right,
        QT_TRANSLATE_NOOP(
            "services", "Sert ünsüzden sonra -ta, -te, -tan, -ten; öbürlerinden sonra -da, -de, -dan, -den."
        ),
    )


def repeated(before: Token, token: Token) -> Diagnostic:
    """Say that ``token`` repeats the word ``before`` it."""
    return Diagnostic(
        rule="usage.repeated-word",
        article=ARTICLE,
        severity=Severity.WARNING,
        start=before.start,
        end=token.end,
        message=Message(QT_TRANSLATE_NOOP("services", "“{word}” iki kez yazılmış."), {"word": token.text}),
        fixes=fixes_of([token.text]),
        data={"word": token.text},
    )
