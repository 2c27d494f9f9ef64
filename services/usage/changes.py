"""What TDK changed in its spelling guide of 2023: the new form is right, the old one is told gently."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.paragraph import Paragraph
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import Roots, read_words
from services.usage.findings import say

_WHY = Message(QT_TRANSLATE_NOOP("services", "TDK Yazım Kılavuzu'nun 2023'te çıkan baskısından beri böyle yazılır."))


_SHORTEST = 3


class Changes:
    """The table ``changes.tsv``: one or two words (before the change, after it), endings carried over."""

    def __init__(self, folder: Path) -> None:
        pairs = [line.split("\t") for line in read_words(folder / "changes.tsv")]
        self._right = {turkish.fold(old): new for old, new in pairs}
        self._first = {old.split(" ")[0] for old in self._right if " " in old}
        lasts = [old.rpartition(" ")[2] for old in self._right]
        self._roots = Roots(lasts)
        self._beginnings = {word[:_SHORTEST] for word in lasts}

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        for index, word in enumerate(paragraph.folded):
            if word[:_SHORTEST] not in self._beginnings or paragraph.tokens[index].in_hashtag:
                continue
            parsed = self._roots.parse(word)
            if parsed is None:
                continue
            first = index - 1 if paragraph.adjoins(index) and paragraph.folded[index - 1] in self._first else index
            root, endings = parsed
            new = self._new(paragraph, first, index, root)
            if new:
                start, end = paragraph.tokens[first].start, paragraph.tokens[index].end
                wrong = paragraph.text[start:end]
                message = QT_TRANSLATE_NOOP("services", "“{word}” artık “{right}” diye yazılıyor.")
                right = turkish.capitalise_like(engine.words.with_endings(new, endings), wrong)
                yield say("changed-2023", (start, end), wrong, message, [right], _WHY, gently=True)

    def _new(self, paragraph: Paragraph, first: int, last: int, root: str) -> str | None:
        """Return how words ``first`` to ``last`` (of which the last is ``root``) are written now; or None."""
        old = " ".join((*paragraph.folded[first:last], root))
        if old not in self._right or not paragraph.run(first, last):
            return None
        return self._right[old]
