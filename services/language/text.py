"""Text from anywhere (clipboard, file, JSON) made safe to store, count and check."""

from __future__ import annotations

import re
import unicodedata

# Ordering a run of combining marks takes quadratic time, so a run is cut at the length that Unicode's
# stream-safe text format allows (UAX 15); no living writing system needs more.
_MARKS_AT_MOST = 30
_MARK_RUN = re.compile(r"[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff"
                       r"\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]{31,}")  # fmt: skip
_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029\v\f]")
_DOTTED_TWICE = re.compile("i\u0307+")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff]")


def clean(raw: str) -> str:
    """Return ``raw`` as the product keeps text: NFC, ``\\n`` line ends, no control characters but tab.

    An ``i`` with a dot above is an ``i``: that is what lower-casing by rules other than Turkish makes of ``İ``.

    Surrogate pairs become the character they stand for; lone ones become U+FFFD. Never raises, and
    ``clean(clean(x)) == clean(x)``.
    """
    if not raw.isascii():
        raw = raw.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        raw = _CONTROLS.sub("", raw)
        raw = _MARK_RUN.sub(lambda run: run.group()[:_MARKS_AT_MOST], raw)
        raw = unicodedata.normalize("NFC", raw)
        if "i\u0307" in raw:
            raw = unicodedata.normalize("NFC", _DOTTED_TWICE.sub("i", raw))
    return _LINE_ENDS.sub("\n", _CONTROLS.sub("", raw))


def one_line(text: str) -> str:
    """Return ``text`` cleaned, on one line: each run of white space is one space, and there is none at the ends."""
    return " ".join(clean(text).split())


def shortened(text: str, most: int) -> str:
    """Return ``text`` where it has ``most`` code points at most, else as much of it as leaves room for an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
