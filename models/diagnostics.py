"""What a checker says about a text or a picture, in the words of the Language Server Protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from models.enums import DiagnosticKind, Severity
from models.messages import Message

_NO_DATA: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a diagnostic: put ``replacement`` in the place of its span.

    A ``line`` is added to the text as a whole: ``replacement`` is that line with what parts it from the text as it was,
    for the span (which is empty). Who has a newer text by then asks ``services.images.credit_lines`` for the place.
    """

    title: Message
    replacement: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    ``start`` and ``end`` are Unicode code points of the checked text, half-open; both are 0 where the
    finding belongs to the whole (a picture, a length limit). ``article`` is the guideline's article
    (1 to 13) or ``None``. ``explanation`` teaches: why, and by whose word. ``fixes`` come best first.
    ``data`` holds JSON values only. ``pending_fixes`` says that suggestions are costly and are asked
    for when the user looks (see ``services.checking``). ``rewrites`` are the words (half-open spans) that the fix
    of a finding about a whole text changes; spelling and usage are silent about them. A ``remark`` is about the text
    at that place (something is missing, a tone changes), not about its very words: what else is to be said of these
    words is said beside it.
    """

    rule: str
    article: int | None
    severity: Severity
    start: int
    end: int
    message: Message
    fixes: tuple[Fix, ...] = ()
    explanation: Message | None = None
    data: Mapping[str, object] = field(default_factory=lambda: _NO_DATA)
    pending_fixes: bool = False
    rewrites: tuple[tuple[int, int], ...] = ()
    remark: bool = False

    @property
    def kind(self) -> DiagnosticKind:
        """The namespace of the rule id: ``spelling`` of ``spelling.unknown-word``."""
        return DiagnosticKind(self.rule.split(".", 1)[0])

    def moved(self, offset: int) -> Diagnostic:
        """Return the same finding ``offset`` code points further on."""
        if not offset:
            return self
        return replace(
            self,
            start=self.start + offset,
            end=self.end + offset,
            rewrites=tuple((start + offset, end + offset) for start, end in self.rewrites),
        )


def sort_key(diagnostic: Diagnostic) -> tuple[int, int, int, str]:
    """Order of reading: by place, the worst first at the same place."""
    return (diagnostic.start, diagnostic.end, -diagnostic.severity, diagnostic.rule)
