"""The words that a guesser tries first: zxcvbn's English lists, frequent Turkish forms, and what units write."""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Mapping
from pathlib import Path

from services.language import turkish

LONGEST = 24
"""No word is longer, so none need be looked for."""
_SHORTEST = 3


def load_words(folder: Path) -> dict[str, int]:
    """Return every word, bare (small, without Turkish letters), and its rank: 1 is tried first.

    ``folder`` is ``resources/vault``. The library's own lists are ranked apart, and a word keeps its best rank.
    """
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    lists: Mapping[str, Iterable[str]] = FREQUENCY_LISTS
    ranks: dict[str, int] = {}
    for words in lists.values():
        _add(ranks, words)
    _add(ranks, lzma.decompress((folder / "frequent_tr.txt.xz").read_bytes()).decode().splitlines())
    lines = (folder / "common_tr.txt").read_text(encoding="utf-8").splitlines()
    _add(ranks, (word for line in lines if not line.startswith("#") for word in line.split()))
    return ranks


def own_words(texts: Iterable[str]) -> dict[str, int]:
    """Return the words of what everybody knows of an account: names of unit and account, handles, addresses."""
    ranks: dict[str, int] = {}
    for text in texts:
        bare = turkish.searchable(text)
        parts = "".join(letter if letter.isalnum() else " " for letter in bare).split()
        whole = ["".join(parts), *parts, *(part.rstrip("0123456789") for part in parts)]
        short = "".join(part[0] for part in parts)  # kaun for Kalem Anadolu Üniversitesi …
        for word in (*whole, short):
            if _SHORTEST <= len(word) <= LONGEST:
                ranks.setdefault(word, len(ranks) + 1)
    return ranks


def _add(ranks: dict[str, int], words: Iterable[str]) -> None:
    for rank, word in enumerate(words, start=1):
        bare = turkish.searchable(word)
        if len(bare) <= LONGEST and ranks.get(bare, rank) >= rank:
            ranks[bare] = rank
