"""What the usage rules say, in the user's words."""

from __future__ import annotations

from collections.abc import Sequence

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language.tokens import Token
from services.spelling.findings import ARTICLE, fixes_of


def say(  # noqa: PLR0917 - what a finding is made of
    rule: str,
    span: tuple[int, int],
    wrong: str,
    message: str,
    rights: Sequence[str],
    why: Message | None = None,
    *,
    gently: bool = False,
) -> Diagnostic:
    """Return a finding of ``usage.<rule>`` on ``span``.

    ``message`` is a template that may name ``{word}`` (``wrong``) and ``{right}`` (the first of ``rights``).
    """
    return Diagnostic(
        rule=rule if "." in rule else f"usage.{rule}",
        article=ARTICLE,
        severity=Severity.INFORMATION if gently else Severity.WARNING,
        start=span[0],
        end=span[1],
        message=Message(message, {"word": wrong, "right": rights[0] if rights else ""}),
        fixes=fixes_of(rights),
        explanation=why,
        data={"word": wrong},
    )


def apart(span: tuple[int, int], wrong: str, right: str, *, gently: bool = False) -> Diagnostic:
    """Say that the word ``wrong`` is written apart, as ``right``."""
    return say(
        "joined-word",
        span,
        wrong,
        QT_TRANSLATE_NOOP("services", "“{word}” ayrı yazılır: “{right}”."),
        [right],
        Message(
            QT_TRANSLATE_NOOP("services", "TDK Yazım Kılavuzu'na göre bu sözler ayrı yazılır; soru eki mi de öyle.")
        ),
        gently=gently,
    )


def together(span: tuple[int, int], wrong: str, right: str, *, gently: bool = False) -> Diagnostic:
    """Say that the words ``wrong`` are written ``right``."""
    return say(
        "split-word",
        span,
        wrong,
        QT_TRANSLATE_NOOP("services", "“{word}” yerine “{right}” yazılır."),
        [right],
        Message(QT_TRANSLATE_NOOP("services", "TDK Yazım Kılavuzu'ndaki biçim budur.")),
        gently=gently,
    )


def needs_apostrophe(token: Token, word: str, rights: Sequence[str]) -> Diagnostic:
    """Say that the ending of a name or abbreviation is set off."""
    return say(
        "apostrophe",
        (token.start, token.end),
        word,
        QT_TRANSLATE_NOOP("services", "Özel ada ve kısaltmaya gelen ek kesme işaretiyle ayrılır: “{right}”."),
        rights,
        Message(QT_TRANSLATE_NOOP("services", "Kurum adları bunun dışındadır: Üniversitesine, Fakültesinin.")),
    )


def needless_apostrophe(token: Token, word: str, right: str) -> Diagnostic:
    """Say that ``word`` takes its ending without an apostrophe."""
    return say(
        "needless-apostrophe",
        (token.start, token.end),
        word,
        QT_TRANSLATE_NOOP("services", "Bu ek kesme işaretiyle ayrılmaz: “{right}”."),
        [right],
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Kurum adlarına gelen ekler ile -li, -ci, -siz gibi yapım ekleri kesmesiz yazılır."
            )
        ),
        gently=True,
    )


def wrong_ending(token: Token, word: str, right: str) -> Diagnostic:
    """Say that the ending after the apostrophe does not harmonise."""
    return say(
        "spelling.ending",
        (token.start, token.end),
        word,
        QT_TRANSLATE_NOOP("services", "Ek, sözcüğün sesine uymuyor: “{right}”."),
        [right],
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Ek; adın, kısaltmanın ya da sayının okunuşuna uyar: Sinop'ta, TBMM'nin, 3'te, 10'da."
            )
        ),
    )


def repeated(before: Token, token: Token) -> Diagnostic:
    """Say that ``token`` repeats the word ``before`` it."""
    return say(
        "repeated-word",
        (before.start, token.end),
        token.text,
        QT_TRANSLATE_NOOP("services", "“{word}” iki kez yazılmış."),
        [before.text],
    )
