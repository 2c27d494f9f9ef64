"""Marks move with the text, and each kind has a shape of its own."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from models.diagnostics import Diagnostic
from models.enums import DiagnosticKind, Severity
from models.messages import Message
from ui.editor.kinds import draw_line
from ui.editor.marks import Mark, MarkSet, marks_of


def mark(start: int, end: int, severity: Severity = Severity.WARNING) -> Mark:
    return Mark(Diagnostic("spelling.x", None, severity, start, end, Message("m")), start, end, "word")


def set_of(*marks: Mark) -> MarkSet:
    made = MarkSet()
    made.replace("rules", marks)
    return made


def test_positions_are_utf16_of_code_points() -> None:
    text = "📚 yalnış 🇹🇷 yalnış"
    first = text.index("yalnış")
    second = text.index("yalnış", first + 1)
    found = [Diagnostic("spelling.x", None, Severity.WARNING, at, at + 6, Message("m")) for at in (first, second)]
    units = text.encode("utf-16-le")
    for made in marks_of(text, found):
        assert units[made.start * 2 : made.end * 2].decode("utf-16-le") == "yalnış" == made.excerpt


def test_an_edit_before_moves_and_an_edit_after_does_not() -> None:
    marks = set_of(mark(10, 16))
    marks.edited(3, 0, 5)
    assert [(m.start, m.end) for m in marks.ordered()] == [(15, 21)]
    marks.edited(21, 0, 1)
    assert [(m.start, m.end) for m in marks.ordered()] == [(15, 21)]
    marks.edited(0, 4, 0)
    assert [(m.start, m.end) for m in marks.ordered()] == [(11, 17)]


def test_an_edit_inside_drops_the_mark_only() -> None:
    marks = set_of(mark(0, 4), mark(10, 16), mark(20, 22))
    marks.edited(12, 1, 1)
    assert [(m.start, m.end) for m in marks.ordered()] == [(0, 4), (20, 22)]


@given(
    text=st.text(alphabet="ab ", min_size=1, max_size=30),
    spans=st.lists(st.tuples(st.integers(0, 29), st.integers(1, 5)), max_size=6),
    edits=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), st.text(alphabet="xy", max_size=3)), max_size=6),
)
@settings(max_examples=150)
def test_what_stays_still_covers_its_words(
    text: str, spans: list[tuple[int, int]], edits: list[tuple[int, int, str]]
) -> None:
    made = []
    for start, length in spans:
        excerpt = text[start : start + length]
        if excerpt:
            found = Diagnostic("usage.x", None, Severity.HINT, start, start + len(excerpt), Message("m"))
            made.append(Mark(found, start, start + len(excerpt), excerpt))
    marks = set_of(*made)
    for wanted_position, wanted_length, added in edits:
        position = min(wanted_position, len(text))
        removed = min(wanted_length, len(text) - position)
        text = text[:position] + added + text[position + removed :]
        marks.edited(position, removed, len(added))
    for left in marks.ordered():
        assert text[left.start : left.end] == left.excerpt


def test_order_is_the_order_of_reading_with_whole_findings_last() -> None:
    whole, late, early = mark(0, 0), mark(9, 12), mark(2, 5)
    worse = mark(2, 5, Severity.ERROR)
    assert set_of(whole, late, early, worse).ordered() == [worse, early, late, whole]


def test_every_kind_of_underline_has_its_own_shape() -> None:
    shapes: dict[bytes, DiagnosticKind] = {}
    for kind in (
        DiagnosticKind.SPELLING,
        DiagnosticKind.USAGE,
        DiagnosticKind.GUIDELINE,
        DiagnosticKind.PLATFORM,
        DiagnosticKind.ATTRIBUTION,
    ):
        image = QImage(60, 8, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        draw_line(painter, kind, QColor("black"), QPointF(2, 2), 56)
        painter.end()
        drawn = bytes(image.constBits())
        assert min(drawn) < 128
        assert drawn not in shapes
        shapes[drawn] = kind


def test_spelling_is_silent_inside_a_guideline_finding() -> None:
    def of(rule: str, start: int, end: int) -> Mark:
        return Mark(Diagnostic(rule, None, Severity.WARNING, start, end, Message("m")), start, end, "word")

    marks = MarkSet()
    marks.replace("spelling", [of("spelling.x", 3, 6), of("spelling.x", 12, 15)])
    marks.replace("rules", [of("guideline.6.y", 0, 9)])
    assert [(m.start, m.diagnostic.rule) for m in marks.ordered()] == [(0, "guideline.6.y"), (12, "spelling.x")]
    marks.replace("rules", [])
    assert [m.start for m in marks.ordered()] == [3, 12]


def test_what_was_passed_still_hides_the_spelling_of_its_words() -> None:
    text = "slm millet"
    slang = Diagnostic("guideline.3.slm", 3, Severity.WARNING, 0, 3, Message("x"))
    typo = Diagnostic("spelling.unknown-word", 3, Severity.WARNING, 0, 3, Message("x"))
    marks = MarkSet()
    marks.replace("spelling", marks_of(text, [typo]))
    marks.replace("rules", marks_of(text, [slang]))
    (shown,) = marks.ordered()
    assert shown.diagnostic is slang
    marks.pass_over([shown])
    assert marks.ordered() == []
    marks.replace("rules", marks_of(text, [slang], left=set()))
    assert marks.ordered() == []
    marks.replace("rules", [])
    assert [mark.diagnostic for mark in marks.ordered()] == [typo]
