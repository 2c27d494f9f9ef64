"""How alike two posts are, whatever their dates, links and endings: for duplicates and near-duplicates (article 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from services.language import tokens, turkish

Signature = frozenset[int]

_BEGINNING = 5
"""Letters by which two forms of a word are taken for the same one: most Turkish stems end within them."""
FEWEST = 4
"""Features that a text must have to be compared by them: "Herkese iyi haftalar!" may come every week."""
_FEWEST_WORDS = 3
"""Words that a shorter text must have to be compared as a whole: "Günaydın!" may come every day."""
NEAR = 0.6
"""From this likeness on two posts say the same thing; below it they are about the same thing at most."""
_SPACES = re.compile(r"\s+")


def signature(text: str) -> Signature:
    """Return the features of ``text``: hashes of neighbouring words, each by its beginning.

    Links, mentions and numbers are left out, so that next week's copy of an announcement is found. A text with few
    words has one feature, all its letters; one with next to none has no features.
    """
    words = list(_beginnings(text))
    features = frozenset(_hash(f"{left} {right}") for left, right in pairwise(words))
    if len(features) >= FEWEST:
        return features
    return frozenset({_hash(f"= {_plain(text)}")}) if len(words) >= _FEWEST_WORDS else frozenset()


def is_short(own: Signature) -> bool:
    """Tell whether a text is compared as a whole: the same again is told of near it only."""
    return len(own) < FEWEST


def likeness(one: Signature, other: Signature) -> float:
    """Return the share of the shorter text's features that the longer one has too: 0 to 1."""
    smaller, larger = (one, other) if len(one) <= len(other) else (other, one)
    # A short text is part of many longer ones: from three times its length on, it is held against the longer one.
    weight = max(len(smaller), len(larger) // 3)
    return len(smaller & larger) / weight if smaller else 0.0


def same_words(one: str, other: str) -> bool:
    """Tell whether two texts differ in nothing but case, space and the shape of apostrophes."""
    return _plain(one) == _plain(other)


def _beginnings(text: str) -> Iterator[str]:
    for token in tokens.words(text):
        word = turkish.fold(token.text).split("'", 1)[0]
        if word and not word[0].isdigit():
            yield word[:_BEGINNING]


def _plain(text: str) -> str:
    return _SPACES.sub(" ", turkish.fold(text)).strip()


def _hash(words: str) -> int:
    return crc32(words.encode())
