"""The two Turkish keyboards, Q and F, as graphs of neighbouring keys in the form that zxcvbn reads."""

from __future__ import annotations

Graph = dict[str, list[str | None]]
"""A key's sign to its six neighbours, clockwise from the left; each is the plain sign and the one with Shift."""

# A row begins at the first key right of Tab; keys are the plain sign and the one with Shift.
_NUMBERS = ("1!", "2'", "3^", "4+", "5%", "6&", "7/", "8(", "9)", "0=", "*?", "-_")
_Q = (
    _NUMBERS,
    ("qQ", "wW", "eE", "rR", "tT", "yY", "uU", "ıI", "oO", "pP", "ğĞ", "üÜ"),
    ("aA", "sS", "dD", "fF", "gG", "hH", "jJ", "kK", "lL", "şŞ", "iİ", ",;"),
    ("zZ", "xX", "cC", "vV", "bB", "nN", "mM", "öÖ", "çÇ", ".:"),
)
_F = (
    _NUMBERS,
    ("fF", "gG", "ğĞ", "ıI", "oO", "dD", "rR", "nN", "hH", "pP", "qQ", "wW"),
    ("uU", "iİ", "eE", "aA", "üÜ", "tT", "kK", "mM", "lL", "yY", "şŞ", "xX"),
    ("jJ", "öÖ", "vV", "cC", "çÇ", "zZ", "sS", "bB", ".:", ",;"),
)
_AROUND = ((-1, 0), (0, -1), (1, -1), (1, 0), (0, 1), (-1, 1))
"""Steps to the neighbours where each row is pushed half a key to the right of the one above it."""


def _graph(rows: tuple[tuple[str, ...], ...]) -> Graph:
    places = {(column, row): key for row, keys in enumerate(rows) for column, key in enumerate(keys)}
    graph: Graph = {}
    for (column, row), key in places.items():
        around = [places.get((column + right, row + down)) for right, down in _AROUND]
        for sign in key:
            graph[sign] = around
    return graph


TURKISH_KEYBOARDS = (_graph(_Q), _graph(_F))
