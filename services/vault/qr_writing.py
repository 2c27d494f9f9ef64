"""QR codes of what people print or show: the only place that knows segno."""

from __future__ import annotations

Modules = tuple[tuple[bool, ...], ...]
"""The squares of a QR code, row by row; ``True`` is dark. Whoever paints leaves :data:`QUIET` squares around."""
QUIET = 4
LONGEST = 2_000


def modules(text: str, level: str = "m") -> Modules:
    """Return the squares for ``text``; ``level`` (l, m, q, h) is how much of them may be lost.

    Raises ValueError above :data:`LONGEST` characters.
    """
    import segno

    if len(text) > LONGEST:
        raise ValueError("too long for a QR code")
    made = segno.make(text, error=level, micro=False, boost_error=False)
    return tuple(tuple(bool(square) for square in row) for row in made.matrix)
