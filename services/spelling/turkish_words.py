"""What is a Turkish word: what the morphology accepts, less probable slips, plus what science makes freely."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from services.language import turkish
from services.language.suffixes import Endings, attach, readings, softened
from services.morphology.analysis import Analysis
from services.morphology.morphology import Morphology

_SHORTEST_ROOT = 2
_SHORTEST_WRONG = 4
_DERIVATIONS = ("lI", "sIz", "lIk", "CI", "sAl")
# Learned words are made freely of these and another word: nöropsikoloji, biyoyakıt.
_LEARNED_PREFIX = re.compile(
    "(?:agro|anti|antropo|arkeo|astro|biyo|dermo|eko|elektro|etno|fito|fizyo|foto|gastro|hidro|hiper|hipo|immüno|jeo|"
    "kardiyo|kozmo|makro|mega|meta|mikro|mono|multi|nano|nefro|neo|nöro|onko|orto|oto|paleo|poli|psiko|radyo|siber|"
    "sosyo|süper|tekno|tele|termo|trans|ultra|video|zoo)(?P<rest>.{5,})"
)
_REMEMBERED = 60_000
_UNSEEN, _RARE, _SLIP = 32.0, 20.0, 6.0
"""Bits that a neighbour and the slip to it may have together, for a form that nobody wrote and for one that few did."""
_PREDICATE = re.compile(
    "(?P<base>.{4,}?)(?:y?[dt][ıiuü](?:k|m|n[ıiuü]z|l[ae]r)?|y?m[ıiuü]ş|y?s[ae]|[dt][ıiuü]r(?:l[ae]r)?|y[ıiuü]z|yken)"
)
_YOUR = re.compile("(?<=[ıiuü])n([ıiuü])z")
_LONGEST_RARE, _LONGEST_SLIP = 8, 40
"""Long words are seldom one slip from a frequent one, and to look costs a tenth of a millisecond."""


class Roots:
    """A set of folded noun roots that answers whether a word is one of them with endings."""

    def __init__(self, words: Iterable[str], *, derive: bool = False) -> None:
        roots = {turkish.fold(word) for word in words if word}
        if derive:
            roots |= {attach(root, ending) for root in roots for ending in _DERIVATIONS if len(root) > 3}
        self._roots = roots
        self._softened = {softened(root): root for root in roots if root[-1] in "kpçt"}

    def __contains__(self, word: str) -> bool:
        return word in self._roots

    def parse(self, word: str) -> tuple[str, Endings] | None:
        """Return the root and endings that folded ``word`` is made of, the longest root first; else ``None``."""
        for cut in range(len(word), _SHORTEST_ROOT - 1, -1):
            stem, rest = word[:cut], word[cut:]
            if stem in self._roots and (found := readings(stem, rest)):
                return stem, found[0]
            if rest and stem in self._softened and rest[0] in turkish.VOWELS:
                root = self._softened[stem]
                for endings in readings(root, rest):
                    return root, endings
        return None


class TurkishWords:
    """The acceptor of the speller. An answer takes some microseconds, one that was given before a fraction of one."""

    def __init__(self, folder: Path, morphology: Morphology) -> None:
        """Read ``corrections.tsv`` in ``folder``."""
        self.morphology = morphology
        self._wrong = _Corrections(read_words(folder / "corrections.tsv"), self.with_endings, morphology.accepts)
        self.accepts: Callable[[str], bool] = lru_cache(_REMEMBERED)(self._accepts)
        self.is_name: Callable[[str], bool] = lru_cache(_REMEMBERED)(morphology.is_name)

    def _accepts(self, word: str) -> bool:
        """Whether ``word`` (no apostrophe, any case) is spelt right as a common word."""
        if not word.isalpha():
            return False
        plain = turkish.strip_circumflex(turkish.lower(word))
        if self.morphology.frequent.bits(plain) is not None:
            return True
        if self.morphology.accepts(plain):
            return not self._is_slip(plain)
        match = _LEARNED_PREFIX.fullmatch(turkish.lower(word))
        return match is not None and self._wrong.right_form(match[0]) is None and self.accepts(match["rest"])

    def _is_slip(self, plain: str) -> bool:
        """Whether a word that is not frequent is more likely a slip: one slip leads to a frequent one."""
        attested = self.morphology.is_attested(plain)
        if len(plain) > (_LONGEST_RARE if attested else _LONGEST_SLIP) or self.morphology.is_trusted(plain):
            return False
        if not attested and self._has_sibling(plain):
            return False
        doubt = _RARE if attested else _UNSEEN
        return any(bits + _SLIP * price < doubt for bits, price in self.morphology.frequent.neighbours(plain))

    def _has_sibling(self, plain: str) -> bool:
        """Whether people write the same without its predicate's ending (``birimindedir``), or say our for your."""
        match = _PREDICATE.fullmatch(plain)
        if match is not None and self.morphology.frequent.bits(match["base"]) is not None:
            return True
        ours = _YOUR.sub(r"m\1z", plain)
        return ours != plain and self.morphology.is_attested(ours)

    def is_common(self, word: str) -> bool:
        """Whether ``word`` is a common word that needs no guess."""
        return self.morphology.accepts(word)

    def is_listed_name(self, word: str) -> bool:
        """Whether ``word`` is a well-known name and nothing else."""
        return self.morphology.is_listed_name(word) and not self.morphology.accepts(word)

    def analyses(self, word: str) -> tuple[Analysis, ...]:
        """Return what ``word`` can be made of, the simplest reading first."""
        return self.morphology.analyses(word)

    def with_endings(self, word: str, endings: Endings, mark: str = "") -> str:
        """Return ``word`` with ``endings`` as the lexicon has them; names take the apostrophe ``mark``."""
        return self.morphology.inflector.with_endings(word, endings, mark)

    def right_form(self, word: str) -> str | None:
        """Return the right spelling of a word that TDK refuses, its endings carried over; ``None`` for all others."""
        if self.accepts(word) or self.morphology.accepts(word):  # the first remembers
            return None
        return self._wrong.right_form(turkish.lower(word))


class _Corrections:
    """``wrong<TAB>right[<TAB>verb]`` lines: nouns carry their endings over, verbs whatever follows the stem."""

    def __init__(
        self, lines: Iterable[str], put: Callable[[str, Endings], str], accepts: Callable[[str], bool]
    ) -> None:
        self._put = put
        self._accepts = accepts
        self._nouns: dict[str, str] = {}
        self._verbs: list[tuple[str, str]] = []
        for line in lines:
            wrong, right, *kind = line.split("\t")
            if kind == ["verb"]:
                self._verbs.append((wrong, right))
            else:
                self._nouns[wrong] = right
        self._roots = Roots(self._nouns)
        self._folded = {turkish.fold(wrong): right for wrong, right in self._nouns.items()}

    def right_form(self, lower: str) -> str | None:
        exact = self._nouns.get(lower)
        if exact is not None:
            return exact
        for wrong, right in self._verbs:
            if lower.startswith(wrong):
                return right + lower[len(wrong) :]
        parsed = self._roots.parse(turkish.fold(lower))
        if parsed is None:
            return self._by_ear(lower)
        root, endings = parsed
        right = self._folded[root]
        return self._put(right, endings) if right[-1].isalpha() else None

    def _by_ear(self, lower: str) -> str | None:
        """The endings that the right word takes, and the wrong one would not: ``orjinali``."""
        for cut in range(len(lower) - 1, _SHORTEST_WRONG - 1, -1):
            right = self._nouns.get(lower[:cut])
            if right is not None and self._accepts(right + lower[cut:]):
                return right + lower[cut:]
        return None


def read_words(path: Path) -> Iterator[str]:
    """Yield the lines of a word list; empty ones and comments (``#``) are left out."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
