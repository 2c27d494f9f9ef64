"""What a usage rule is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from models.diagnostics import Diagnostic
from services.language.paragraph import Paragraph
from services.spelling.turkish_checker import TurkishEngine


class UsageRule(Protocol):
    """Reads one paragraph of Turkish and says what it sees. Stateless but for data read at construction; never raises.

    Offsets of its diagnostics are code points of ``paragraph.text``, half-open. Time is linear in the paragraph.
    What it says of a word hangs on no other sentence: texts come in segments (``services.language.segments``), and a
    test holds every rule to that.
    """

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]: ...
