"""The same word twice in a row. ``yavaş yavaş`` is right; ``ve ve`` never is."""

from __future__ import annotations

from collections.abc import Iterator

from models.diagnostics import Diagnostic
from services.language import turkish
from services.spelling.turkish_checker import TurkishEngine
from services.usage.findings import repeated
from services.usage.paragraph import Paragraph

_NEVER_TWICE = frozenset(("ve", "ile", "için", "olarak", "olan", "ise", "veya", "ancak", "fakat", "göre"))


class RepeatedWords:
    """Knows the words that no right sentence has twice in a row."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        del engine
        for index, token in enumerate(paragraph.tokens):
            if index and turkish.lower(token.text) in _NEVER_TWICE and paragraph.repeats(index):
                yield repeated(paragraph.tokens[index - 1], token)
