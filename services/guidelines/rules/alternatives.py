"""Long lists of alternatives in a regular expression, arranged so that a word is held against a few of them only."""

from __future__ import annotations

import re

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


def _parts(alternatives: str) -> list[str]:
    """Return the alternatives outside all brackets."""
    parts: list[str] = []
    depth, one = 0, ""
    for sign in f"{alternatives}|":
        depth += (sign in "([") - (sign in ")]")
        if sign != "|" or depth:
            one += sign
        else:
            parts.append(one)
            one = ""
    return parts
