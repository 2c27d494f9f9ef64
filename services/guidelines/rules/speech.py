"""Verbs as they are spoken (``geliyo``, ``yapıcaz``): article 3. The speller knows what should be written."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.register import Words, toned
from services.guidelines.tokens import folded_of, tokens_of
from services.language import tokens, turkish

_PROGRESSIVE = re.compile(r"(?P<stem>\w+[ıiuü])yo(?P<who>|m|n|z|nuz|lar|du|dum|duk|muş|sa|sun|sunuz)\Z")
_FUTURE = re.compile(r"(?P<stem>\w{2,}?)[ıiuü]y?c(?P<a>[ae])(?:[kmzn]|[kğ]\w{2,5}|ks\w{2,4})\Z")
_ANYWHERE = re.compile(r"[ıiuü]yo(?!r)|[ıiuü]y?c[ae]")
_WHO = {"m": "rum", "n": "rsun", "z": "ruz", "nuz": "rsunuz", "lar": "rlar", "du": "rdu", "dum": "rdum",
        "duk": "rduk", "muş": "rmuş", "sa": "rsa", "sun": "rsun", "sunuz": "rsunuz", "": "r"}  # fmt: skip
Suggest = Callable[[str], Sequence[str]]


class SpeechChecker:
    """Finds verbs whose endings are written as they are spoken."""

    name = "guideline-speech"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def __init__(self, words: Words, suggest: Suggest) -> None:
        """Take ``suggest``: the speller's words for an unknown one, asked only about what is surely speech."""
        self._words = words
        self._suggest = suggest

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        severity = toned(Severity.INFORMATION, snapshot.unit.tone.strictness)
        if snapshot.language is not Language.TURKISH or severity is None:
            return ()
        if not _ANYWHERE.search(folded_of(snapshot.text)):
            return ()
        return [
            _finding(token, right, severity)
            for token in tokens_of(snapshot.text)
            if (right := self._standard(token.text)) is not None
        ]

    def _standard(self, word: str) -> str | None:
        """Return how ``word`` is written, empty where that is not certain; ``None`` if it is not such a verb."""
        lower = turkish.fold(word)
        spoken = _PROGRESSIVE.match(lower)
        future = None if spoken else _FUTURE.match(lower)
        if spoken is None and future is None:
            return None
        words = self._words()
        if words.bits(lower) is not None or words.analyses(lower) or words.is_name(word):
            return None
        if spoken is not None:
            right = f"{spoken['stem']}yo{_WHO[spoken['who']]}"
            verb = words.bits(right) is not None or bool(words.analyses(right))
            return turkish.capitalise_like(right, word) if verb else None
        likely = next((one for one in self._suggest(word) if re.search(r"[ae]c[ae][kğ]", turkish.fold(one))), None)
        return likely if likely and " " not in likely else None


def _finding(token: tokens.Token, right: str, severity: Severity) -> Diagnostic:
    title = QT_TRANSLATE_NOOP("services", "“{new}” yazın")
    return Diagnostic(
        rule="guideline.3.speech",
        article=3,
        severity=severity,
        start=token.start,
        end=token.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "“{found}” konuşulduğu gibi yazılmış; yazı dilinde “{new}”."),
            {"found": token.text, "new": right},
        ),
        fixes=(Fix(Message(title, {"new": right}), right),),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services", "Konuşurken yutulan ekler yazıda tam yazılır; kısaltılmış hâli özensiz görünür."
            )
        ),
    )
