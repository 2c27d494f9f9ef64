"""Verbs as they are spoken (``geliyo``, ``yapıcaz``, ``gelcez``, ``noluyo``): article 3, with what is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.register import Words, toned
from services.guidelines.remembered import Remembered
from services.guidelines.tokens import folded_of, tokens_of, words_of
from services.language import tokens, turkish
from services.language.suffixes import attach

_PROGRESSIVE = re.compile(r"(?P<stem>\w+[ıiuü])yo(?P<who>|m|n|z|nuz|lar|sunuz|sun|(?:du|muş|sa)\w{0,4})\Z")
_FUTURE = re.compile(r"(?P<stem>\w{2,}?)[ıiuü]y?c(?P<a>[ae])(?:[kmzn]|[kğ]\w{2,5}|ks\w{2,4})\Z")
_SHORT_FUTURE = re.compile(
    r"(?P<stem>\w+[bçdfghjklmnprsştvyz])c[ae](?P<who>m|z|k|n|n[ıi]z|ks[ıi]n|ks[ıi]n[ıi]z|kl[ae]r)\Z"
)
_WHAT = re.compile(r"n(?:(?P<be>ol)|a{1,3}p)(?P<rest>\w+)\Z")
_PARTS = ("yo", "ca", "ce", "nol", "na")
"""One of these is in every such verb."""
_ANYWHERE = re.compile(r"[ıiuü]yo(?!r)|\wc[ae]|\bn(?:ol|a+p)")
_WHO = {"m": "rum", "n": "rsun", "z": "ruz", "nuz": "rsunuz"}
_FINITE = frozenset({"Past", "Prog1", "Aor", "Fut", "Narr", "Opt"})
_PLACE = re.compile(r"\s+(?:köy|mahalle|belde|ilçe|cadde|sokağ|sokak|dağ|çay|dere|göl)")
Suggest = Callable[[str], Sequence[str]]


class SpeechChecker:
    """Finds verbs whose endings are written as they are spoken; silent about what is quoted."""

    name = "guideline-speech"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def __init__(self, words: Words, suggest: Suggest) -> None:
        """Take ``suggest``: the speller's words for an unknown one, asked only about what is surely speech."""
        self._words = words
        self._suggest = suggest
        self._right = Remembered(self._standard)

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        severity = toned(Severity.INFORMATION, snapshot.unit.tone.strictness)
        if snapshot.language is not Language.TURKISH or severity is None:
            return ()
        if not _ANYWHERE.search(folded_of(snapshot.text)):
            return ()
        words = words_of(snapshot.text)
        written = self._right
        return [
            _finding(token, right, severity)
            for token in tokens_of(snapshot.text)
            if (right := written[token.text]) is not None
            and not words.quote_around(token.start, token.end)
            and not (token.text[:1].isupper() and _PLACE.match(folded_of(snapshot.text), token.end))
        ]

    def _standard(self, word: str) -> str | None:
        """Return how ``word`` is written, empty where that is not certain; ``None`` if it is not such a verb."""
        lower = turkish.fold(word)
        if not any(part in lower for part in _PARTS):
            return None
        question = _WHAT.match(lower)
        if question is None and not (_PROGRESSIVE.match(lower) or _FUTURE.match(lower) or _SHORT_FUTURE.match(lower)):
            return None
        words = self._words()
        if words.bits(lower) is not None or words.analyses(lower) or words.is_name(word):
            return None
        if question is not None:
            said = ("ol" if question["be"] else "yap") + question["rest"]
            right = said if self._is_finite(said) else self._verb(said)
            return turkish.capitalise_like(f"ne {right}", word) if right else None
        right = self._verb(lower)
        return turkish.capitalise_like(right, word) if right else self._suggested(word)

    def _is_finite(self, word: str) -> bool:
        return any(_FINITE.intersection(one.suffixes) for one in self._words().analyses(word))

    def _verb(self, lower: str) -> str | None:
        """Return the verb that ``lower`` is as spoken, where rules alone tell it."""
        words = self._words()
        spoken, short = _PROGRESSIVE.match(lower), _SHORT_FUTURE.match(lower)
        if spoken is not None:
            right = f"{spoken['stem']}yo{_WHO.get(spoken['who'], 'r' + spoken['who'])}"
            return right if words.bits(right) is not None or words.analyses(right) else None
        if short is None or not any(one.pos == "verb" and not one.suffixes for one in words.analyses(short["stem"])):
            return None
        right = _future(short["stem"], short["who"])
        return right if words.analyses(right) else None

    def _suggested(self, word: str) -> str | None:
        """Ask the speller: which vowel the stem lost (``beklicem``) is not in the ending."""
        if not _FUTURE.match(turkish.fold(word)):
            return None
        likely = next((one for one in self._suggest(word) if re.search(r"[ae]c[ae][kğ]", turkish.fold(one))), None)
        return likely if likely and " " not in likely else None


_BEFORE_VOWEL = {"git": "gid", "et": "ed", "tat": "tad", "güt": "güd"}
_PERSONS = {"m": "Im", "z": "Iz", "n": "sIn", "ks": "sIn", "kl": "lAr"}


def _future(stem: str, who: str) -> str:
    """Return the future of the verb ``stem``: ``gel`` and ``z`` make ``geleceğiz``."""
    base = attach(_BEFORE_VOWEL.get(stem, stem), "(y)AcAk")
    if who == "k":
        return base
    if who in ("m", "z"):
        return attach(base[:-1] + "ğ", _PERSONS[who])
    return attach(base, "sInIz" if who.endswith("z") else _PERSONS[who[:2].rstrip("ıi")])


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
