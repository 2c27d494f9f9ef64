"""Stretched letters (``çoooook``, ``süperrr``, ``yaa``): article 3. The fix is the dictionary's word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.register import Lexicon, Words, toned
from services.guidelines.remembered import Remembered
from services.guidelines.tokens import tokens_of, words_of
from services.language import tokens, turkish

_RUN = re.compile(r"([^\W\d_])\1{2,}")
_SOUNDS = "aeıioöuürslmntyhzfşv"
_AT_END = re.compile(rf"([{_SOUNDS}])\1\Z")
_LAUGHTER = re.compile(r"\w?(?:(?P<two>[^\W\d_]{2})(?P=two){2,}|(?:[jskdh]){6,})\w?")
_DRAWN_OUT = re.compile(rf"([^\W\d_])\1\1|([{_SOUNDS}])\2(?!\w)|[jskdh]{{6}}|([^\W\d_]{{2}})\3\3")
_ROMAN = re.compile(r"[IVXLCDM]+\Z")
_FOREIGN = frozenset({
    "all", "ball", "bill", "boss", "business", "call", "cell", "class", "coffee", "cross", "dress", "drill",
    "fitness", "free", "full", "glass", "hall", "kiss", "less", "mall", "miss", "off", "pass", "press",
    "process", "roll", "see", "sell", "shell", "skill", "staff", "still", "stress", "success", "tall", "three",
    "tree", "wall", "well", "wellness", "wireless", "zoo",
})  # fmt: skip
"""Words of other languages that end in a double letter."""
_ABBREVIATED = 4
_SURELY_VERB = 6
_SAID = frozenset({"Past", "Prog1", "Imp", "A1pl"})
_MOST_RUNS = 4
_RAREST = 19.0
"""Bits: a rarer word is no likely meaning of a stretched one."""


class StretchedChecker:
    """Finds words whose letters are drawn out. Names, Roman numerals and words of the dictionary are left alone."""

    name = "guideline-stretched"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def __init__(self, words: Words) -> None:
        self._words = words
        self._meaning = Remembered(lambda word: tuple(self._meant(word)))

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        severity = toned(Severity.INFORMATION, snapshot.unit.tone.strictness)
        if snapshot.language is not Language.TURKISH or severity is None:
            return ()
        words = words_of(snapshot.text)
        own = {turkish.fold(word) for word in snapshot.unit.dictionary}
        meaning = self._meaning
        return [
            _finding(token, right, severity)
            for token in tokens_of(snapshot.text)
            for right in meaning[token.text]
            if turkish.fold(token.text) not in own and not words.quote_around(token.start, token.end)
        ]

    def _meant(self, word: str) -> Iterator[str]:
        """Yield once where the word is stretched: what is meant, or an empty string where nobody knows."""
        lower = turkish.fold(word)
        if not _DRAWN_OUT.search(lower):
            return
        if lower in _FOREIGN or (len(_before_apostrophe(word)) <= _ABBREVIATED and _is_short_name(word)):
            return
        if _LAUGHTER.fullmatch(lower) and self._words().bits(lower) is None and not self._words().analyses(lower):
            yield ""
        elif _RUN.search(lower):
            words = self._words()
            meant = self._likeliest(words, word)
            noise = meant is None and not any(letter in turkish.VOWELS for letter in lower)
            slip = any(words.bits(one) is not None for one in _with_a_double(lower))
            if not _ROMAN.match(_before_apostrophe(word)) and len(set(lower)) > 1 and not noise and not slip:
                yield meant or ""
        elif _AT_END.search(lower) and not word.isupper():
            meant = self._doubled(self._words(), word)
            if meant:
                yield meant

    def _doubled(self, words: Lexicon, word: str) -> str:
        """Return what a word with a double letter at its end means (``evett``), empty where it may be right."""
        lower = turkish.lower(word)
        if words.bits(lower) is not None or words.analyses(lower) or words.is_name(word):
            return ""
        short = self._likeliest(words, word) or ""
        bits = words.bits(turkish.lower(short))
        if len(short) > _SURELY_VERB and any(
            _SAID.intersection(one.suffixes) for one in words.analyses(turkish.lower(short))
        ):
            return short
        if word[:1].isupper():
            twice = len(word) - len(short) > 1
            return short if twice and (bits is not None or words.analyses(turkish.lower(short))) else ""
        return short if bits is not None and bits < _RAREST else ""

    def _likeliest(self, words: Lexicon, word: str) -> str | None:
        known = [(bits, one) for one in _shorter(word) if (bits := words.bits(turkish.lower(one))) is not None]
        if known:
            return min(known)[1]
        return next((one for one in _shorter(word) if words.analyses(turkish.lower(one))), None)


def _before_apostrophe(word: str) -> str:
    return word.replace("’", "'").partition("'")[0]


def _is_short_name(word: str) -> bool:
    """``IEEE``, ``USSS``, ``Eee'nin``: capitals throughout, or an ending behind an apostrophe."""
    return word.isupper() or (word[:1].isupper() and any(mark in word for mark in "'’"))


def _with_a_double(lower: str) -> Iterator[str]:
    """Yield the word in which one letter too many may have been typed (``hattta``): that is the speller's business."""
    runs = list(_RUN.finditer(lower))
    if len(runs) == 1 and len(runs[0][0]) == 3:
        yield lower[: runs[0].start()] + lower[runs[0].start() + 1 :]


def _shorter(word: str) -> Iterator[str]:
    """Yield ``word`` with each run of letters as one or as two."""
    lower = turkish.fold(word)
    runs = list(re.finditer(r"([^\W\d_])\1+", lower))[:_MOST_RUNS]
    for lengths in product((1, 2), repeat=len(runs)):
        written, last = "", 0
        for run, length in zip(runs, lengths, strict=True):
            written += word[last : run.start()] + word[run.start() : run.start() + length]
            last = run.end()
        yield written + word[last:]


def _finding(token: tokens.Token, right: str, severity: Severity) -> Diagnostic:
    title = QT_TRANSLATE_NOOP("services", "“{new}” yazın")
    return Diagnostic(
        rule="guideline.3.stretched",
        article=3,
        severity=severity,
        start=token.start,
        end=token.end,
        message=Message(QT_TRANSLATE_NOOP("services", "“{found}” harfleri uzatılmış."), {"found": token.text}),
        fixes=(Fix(Message(title, {"new": right}), right),) if right and right != token.text else (),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Uzatılan harfler konuşma dilinindir: arayanlar sözcüğü bulamaz, ekran okuyucular doğru okuyamaz.",
            )
        ),
    )
