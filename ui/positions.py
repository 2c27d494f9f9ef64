"""The one converter between code points (everywhere below ``ui/``) and UTF-16 units (Qt's texts)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

_LAST_OF_BASIC_PLANE = "\uffff"


class Utf16Map:
    """Positions of one text in both counts.

    A code point above U+FFFF takes two UTF-16 units. A position inside such a pair belongs to the
    code point that the pair stands for. Positions outside the text are drawn to its ends.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        # isascii() and max() run in C: most posts have a handful of wide characters or none.
        wide = [] if text.isascii() or max(text) <= _LAST_OF_BASIC_PLANE else self._wide_positions(text)
        self._wide = wide
        self._wide_utf16 = [position + index for index, position in enumerate(wide)]

    @staticmethod
    def _wide_positions(text: str) -> list[int]:
        return [index for index, character in enumerate(text) if character > _LAST_OF_BASIC_PLANE]

    @property
    def utf16_length(self) -> int:
        """Length of the text in UTF-16 units."""
        return self._length + len(self._wide)

    def to_utf16(self, code_point: int) -> int:
        """Return the UTF-16 position where code point number ``code_point`` begins."""
        position = min(max(code_point, 0), self._length)
        return position + bisect_left(self._wide, position)

    def to_code_point(self, utf16: int) -> int:
        """Return the number of the code point that the UTF-16 position ``utf16`` is in."""
        position = min(max(utf16, 0), self.utf16_length)
        passed = bisect_right(self._wide_utf16, position)
        if passed and self._wide_utf16[passed - 1] == position:
            passed -= 1
        elif passed and self._wide_utf16[passed - 1] + 1 == position:
            return self._wide[passed - 1]
        return position - passed
