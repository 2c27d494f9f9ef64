"""Words that mean another day when a post goes out on another day: ``yarın``, ``bugünkü``, ``bu cuma``."""

from __future__ import annotations

import re
from datetime import date

from models.posts import Post
from services.guidelines.rules.when import RelativeDay, read_when

_OF_A_DAY = re.compile(r"(?<!\w)(?P<day>yarın|bugün|dün)k[iü]\w*")
_OFFSETS = {"yarın": 1, "bugün": 0, "dün": -1}


def changed_word(post: Post, before: date, after: date) -> str:
    """Return the first word of ``post``, as written, that said one day on ``before`` and says another on ``after``.

    Empty where there is none. "Haftaya salı" is the same day the whole week through.
    """
    for text in post.texts:
        when = read_when(text)
        words = list(when.relatives)
        words += [
            RelativeDay(match.start(), match.end(), "day", _OFFSETS[match["day"]])
            for match in _OF_A_DAY.finditer(when.folded)
        ]
        for word in sorted(words, key=lambda one: one.start):
            if word.days(before)[0] != word.days(after)[0]:
                return text[word.start : word.end]
    return ""
