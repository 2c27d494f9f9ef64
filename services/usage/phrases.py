"""Two words that are one, or the other way round: ``hiç bir`` for ``hiçbir``, ``okulda ki`` for ``okuldaki``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from models.diagnostics import Diagnostic
from services.language import turkish
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import TurkishWords, read_words
from services.usage.findings import split
from services.usage.paragraph import Paragraph

_STAR = "*"
_LOCATIVE = ("da", "de", "ta", "te")
_SHORTEST_PLACE = 5


class Phrases:
    """The table of ``phrases.tsv`` and the few rules that need no table."""

    def __init__(self, folder: Path) -> None:
        lines = (line.split("\t") for line in read_words(folder / "phrases.tsv"))
        pairs = [(wrong.split(" "), right) for wrong, right in lines]
        self._exact = {(one, two): right for (one, two), right in pairs if not two.endswith(_STAR)}
        self._open = [(one, two[:-1], right[:-1]) for (one, two), right in pairs if two.endswith(_STAR)]

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        for index, two in enumerate(paragraph.tokens):
            one = paragraph.tokens[index - 1]
            if not paragraph.adjoins(index) or one.in_hashtag or two.in_hashtag:
                continue
            right = self._right(turkish.lower(one.text), turkish.lower(two.text), engine.words)
            if right:
                wrong = f"{one.text} {two.text}"
                yield split(wrong, one.start, two.end, turkish.capitalise_like(right, one.text))

    def _right(self, one: str, two: str, vocabulary: TurkishWords) -> str | None:
        right = self._exact.get((one, two))
        if right:
            return right
        for first, stem, whole in self._open:
            if one == first and two.startswith(stem):
                return whole + two[len(stem) :]
        # The conjunction is da or de and never hardens; so ta and te are a case ending that came loose.
        if two in ("ta", "te") and one[-1] in turkish.HARD_CONSONANTS and vocabulary.accepts(one + two):
            return one + two
        is_place = len(one) >= _SHORTEST_PLACE and one.endswith(_LOCATIVE) and vocabulary.accepts(one[:-2])
        return one + two if two == "ki" and is_place and vocabulary.accepts(one + two) else None
