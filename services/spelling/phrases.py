"""Two words that are one, or the other way round: ``hiç bir`` for ``hiçbir``, ``okulda ki`` for ``okuldaki``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.tokens import Token
from services.spelling.findings import ARTICLE, fixes_of
from services.spelling.turkish_words import read_words

_STAR = "*"
_LOCATIVE = ("da", "de", "ta", "te")
_SHORTEST_PLACE = 5


class Phrases:
    """The table of ``phrases.tsv`` and the few rules that need no table."""

    def __init__(self, path: Path, accepts: Callable[[str], bool]) -> None:
        lines = (line.split("\t") for line in read_words(path))
        pairs = [(wrong.split(" "), right) for wrong, right in lines]
        self._exact = {(one, two): right for (one, two), right in pairs if not two.endswith(_STAR)}
        self._open = [(one, two[:-1], right[:-1]) for (one, two), right in pairs if two.endswith(_STAR)]
        self._accepts = accepts

    def find(self, text: str, tokens: list[Token]) -> Iterator[Diagnostic]:
        """Yield a finding for every pair of neighbouring ``tokens`` of ``text`` that is written otherwise."""
        for one, two in pairwise(tokens):
            if one.in_hashtag or two.in_hashtag or text[one.end : two.start] != " ":
                continue
            right = self._right(turkish.lower(one.text), turkish.lower(two.text))
            if right:
                yield _finding(f"{one.text} {two.text}", one.start, two.end, turkish.capitalise_like(right, one.text))

    def _right(self, one: str, two: str) -> str | None:
        right = self._exact.get((one, two))
        if right:
            return right
        for first, stem, whole in self._open:
            if one == first and two.startswith(stem):
                return whole + two[len(stem) :]
        # The conjunction is da or de and never hardens; so ta and te are a case ending that came loose.
        if two in ("ta", "te") and one[-1] in turkish.HARD_CONSONANTS and self._accepts(one + two):
            return one + two
        is_place = len(one) >= _SHORTEST_PLACE and one.endswith(_LOCATIVE) and self._accepts(one[:-2])
        return one + two if two == "ki" and is_place and self._accepts(one + two) else None


def _finding(wrong: str, start: int, end: int, right: str) -> Diagnostic:
    return Diagnostic(
        rule="usage.split-word",
        article=ARTICLE,
        severity=Severity.WARNING,
        start=start,
        end=end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "“{word}” yerine “{right}” yazılır."), {"word": wrong, "right": right}
        ),
        fixes=fixes_of([right]),
        explanation=Message(QT_TRANSLATE_NOOP("services", "TDK Yazım Kılavuzu'ndaki biçim budur.")),
        data={"word": wrong},
    )
