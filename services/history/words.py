"""How one text became another, word by word.

What a reader takes for one thing is one thing here: a word with its apostrophe (``Ankara'da``), a hashtag, a mention,
a link, a number with its points, an emoji with all that it is joined of. Every text is the sum of its pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_EMOJI = "[\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
_SHADE = "[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*+"
_INNER = "[\u0300-\u036f\u00ad\u200b-\u200d\u2060]*+"
_WORD = rf"(?:[^\W_]{_INNER})++"
_TOKEN = re.compile(
    rf"""
      (?:https?://|www\.)[^\s]++
    | [@\#＃]\w++(?:['’ʼ]{_WORD})?
    | [0-9\#*]\ufe0f?\u20e3
    | \d++(?:[.,:/]\d++)*+(?:['’ʼ]{_WORD})?
    | {_WORD}(?:['’ʼ]{_WORD})*+
    | [\U0001f1e6-\U0001f1ff]{{2}}
    | {_EMOJI}{_SHADE}(?:\u200d{_EMOJI}{_SHADE})*+
    | [^\S\n]++
    | .
    """,
    re.VERBOSE | re.DOTALL,
)

_SENTENCE = re.compile(r"[^.!?…\n]*+[.!?…]*+\s*+", re.DOTALL)
_MOST = 1_500
"""Pieces that are compared word by word at once: the time grows with their square, and worse."""


class Fate(StrEnum):
    """What became of a piece on the way from the older text to the newer one."""

    KEPT = "kept"
    REMOVED = "removed"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage of one fate. The older text is all that was kept or removed, the newer all kept or inserted."""

    fate: Fate
    text: str


def tokens(text: str) -> list[str]:
    """Return ``text`` cut into what is changed as a whole; joined, they are ``text``."""
    return _TOKEN.findall(text)


def difference(older: str, newer: str) -> tuple[Piece, ...]:
    """Return the way from ``older`` to ``newer``; what was removed stands before what came for it."""
    if older == newer:
        return (Piece(Fate.KEPT, older),) if older else ()
    return tuple(_pieces(_runs(tokens(older), tokens(newer))))


@dataclass(slots=True)
class _Run:
    """A stretch: either ``kept``, or ``removed`` and ``inserted`` in its place."""

    kept: str = ""
    removed: str = ""
    inserted: str = ""


def _runs(before: Sequence[str], after: Sequence[str]) -> list[_Run]:
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    runs = [_Run(kept="".join(before[:start]))]
    runs += _compared(old, new) if max(len(old), len(new)) <= _MOST else _by_sentences("".join(old), "".join(new))
    runs.append(_Run(kept="".join(before[len(before) - end :])))
    return _joined([run for run in runs if run.kept or run.removed or run.inserted])


def _by_sentences(older: str, newer: str) -> list[_Run]:
    """Compare long texts sentence by sentence first, and by words only where sentences differ."""
    runs: list[_Run] = []
    for run in _compared(_SENTENCE.findall(older), _SENTENCE.findall(newer)):
        old, new = tokens(run.removed), tokens(run.inserted)
        runs += _compared(old, new) if 0 < max(len(old), len(new)) <= _MOST else [run]
    return runs


def _compared(old: Sequence[str], new: Sequence[str]) -> list[_Run]:
    # Blanks are in every text hundreds of times: they must not decide which words belong together.
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=len(old) > _MOST)
    return [
        _Run(kept="".join(old[i1:i2]))
        if tag == "equal"
        else _Run(removed="".join(old[i1:i2]), inserted="".join(new[j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    ]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    for place, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return place
    return min(len(one), len(other))


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    """Make one change of changes that only blanks stand between: a phrase for a phrase reads better than a zip."""
    found: list[_Run] = []
    for place, one in enumerate(runs):
        run = one
        last = found[-1] if found else None
        between = run.kept and run.kept.isspace() and "\n" not in run.kept
        if between and last is not None and not last.kept and place + 1 < len(runs) and not runs[place + 1].kept:
            run = _Run(removed=run.kept, inserted=run.kept)
        if last is not None and not last.kept and not run.kept:
            last.removed += run.removed
            last.inserted += run.inserted
        else:
            found.append(run)
    return found


def _pieces(runs: Sequence[_Run]) -> Iterator[Piece]:
    for run in runs:
        for fate, text in ((Fate.KEPT, run.kept), (Fate.REMOVED, run.removed), (Fate.INSERTED, run.inserted)):
            if text:
                yield Piece(fate, text)
