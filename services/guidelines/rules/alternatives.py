"""Long lists of alternatives in a regular expression, arranged so that a word is held against a few of them only."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BOUNDARY = r"\b"
_MARKS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|[(|)]", re.DOTALL)
"""What may open, part or close a bracket of a pattern; an escaped sign and a set of signs are none."""
_BRACKET = re.compile(r"\(\?:(?P<beginnings>[^()]*)\)(?P<rest>.*)\Z", re.DOTALL)


def by_first_letter(alternatives: str) -> str:
    """Return ``alternatives`` (``panel|seminer|(?:sabah|spor)\\s+koşu``) grouped by the letter they begin with.

    It finds the same words, several times as fast: Python tries alternatives one by one. What begins with no letter
    comes last, so that none may be the beginning of another unless the pattern around them says where a word ends.
    """
    groups: dict[str, list[str]] = {}
    others: list[str] = []
    for one in _parts(alternatives):
        bracket = _BRACKET.match(one)
        beginnings = bracket["beginnings"].split("|") if bracket else [""]
        for beginning in beginnings:
            whole = beginning + (bracket["rest"] if bracket else one)
            if whole[:1].isalpha() and whole[1:2] not in ("?", "*", "+", "{"):
                groups.setdefault(whole[0], []).append(whole[1:])
            else:
                others.append(whole)
    return "|".join([*(f"{first}(?:{'|'.join(ends)})" for first, ends in groups.items()), *others])


def joined(*patterns: str) -> str:
    r"""Return one pattern for all, in which the ``\b`` of the alternatives that begin with it stands once.

    A place inside a word, as most are, is then left at once. Of two alternatives that match at one place, one that
    begins with ``\b`` comes first.
    """
    parts = [part for pattern in patterns for part in _parts(pattern)]
    of_words = [part.removeprefix(_BOUNDARY) for part in parts if part.startswith(_BOUNDARY)]
    others = [part for part in parts if not part.startswith(_BOUNDARY)]
    return "|".join(([_BOUNDARY + f"(?:{'|'.join(of_words)})"] if of_words else []) + others)


def _parts(alternatives: str) -> Iterator[str]:
    """Yield the alternatives outside all brackets."""
    depth = begin = 0
    for mark in _MARKS.finditer(alternatives):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if mark[0] == "|" and depth == 0:
            yield alternatives[begin : mark.start()]
            begin = mark.end()
    yield alternatives[begin:]
