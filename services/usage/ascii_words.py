"""Words that a restored draft must not contain unless they were typed so."""

from __future__ import annotations

import re

_UNWANTED = re.compile(
    "sik(?:$|[iı](?:$|[mnpşcyl])|[tmes]|er|iş)|göt(?!ür)|piç|pust|puşt|amc[ıi]k|döl|sıç(?!ra|an)|kıç|yarra[kğ]|taşak|taşşa"
)
"""From the beginning of a word in lower case. Rude words that marks make, or that their lack makes of decent ones."""


def is_unwanted(form: str) -> bool:
    """Whether lower-case ``form`` would embarrass."""
    return _UNWANTED.match(form) is not None
