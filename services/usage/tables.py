"""The tables of ``resources/usage``: what is written otherwise, with its endings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from services.language import turkish
from services.spelling.turkish_words import read_words

STAR = "*"
GENTLE = "gentle"
_GUARD = re.compile(r"(?P<which>(?:not-)?(?:next|prev)):(?P<pattern>.+)")
_STEM = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: ``wrong`` words (folded) and the ``right`` ones. ``open``: any ending of the last word goes along."""

    wrong: tuple[str, ...]
    right: str
    open: bool = False
    gentle: bool = False
    guards: tuple[tuple[str, re.Pattern[str]], ...] = ()

    def suits(self, before: str, after: str) -> bool:
        """Whether the folded words ``before`` and ``after`` (empty at an end) let the entry speak."""
        for which, pattern in self.guards:
            met = pattern.fullmatch(after if which.endswith("next") else before) is not None
            if met == which.startswith("not-"):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that was met: ``length`` words from the first, written ``right``."""

    entry: Entry
    length: int
    right: str


class Table:
    """The entries of a file, found by the first word in constant time.

    Lines are ``wrong<TAB>right[<TAB>options]``. A star at the end of both takes along whatever follows the stem, as
    long as the last word of the right form is a word. Options, with a space between: ``gentle``; ``next:PATTERN``,
    ``prev:PATTERN``, ``not-next:PATTERN``, ``not-prev:PATTERN`` about the whole neighbouring word.
    """

    def __init__(self, path: Path) -> None:
        self._by_word: dict[str, list[Entry]] = {}
        self._by_stem: dict[str, list[Entry]] = {}
        for line in read_words(path):
            entry = _entry(line)
            if entry.open and len(entry.wrong) == 1:
                self._by_stem.setdefault(entry.wrong[0][:_STEM], []).append(entry)
            else:
                self._by_word.setdefault(entry.wrong[0], []).append(entry)

    def find(
        self,
        folded: Sequence[str],
        index: int,
        accepts: Callable[[str], bool],
        begins: Callable[[int], bool] = lambda index: False,
    ) -> Iterator[Match]:
        """Yield what the words from ``index`` on match; the caller sees to what stands between them.

        ``begins`` says of a word whether it begins a sentence: the neighbours that guards ask for are of the same one.
        """
        word = folded[index]
        entries = self._by_word.get(word)
        stems = self._by_stem.get(word[:_STEM])
        for entry in (*(entries or ()), *(stems or ())):
            last = index + len(entry.wrong) - 1
            if last >= len(folded) or tuple(folded[index:last]) != entry.wrong[:-1]:
                continue
            right = _right(entry, folded[last], accepts)
            if right is None:
                continue
            if not entry.guards:
                yield Match(entry, len(entry.wrong), right)
                continue
            before = folded[index - 1] if index and not begins(index) else ""
            after = folded[last + 1] if last + 1 < len(folded) and not begins(last + 1) else ""
            if entry.suits(before, after):
                yield Match(entry, len(entry.wrong), right)


def _right(entry: Entry, last: str, accepts: Callable[[str], bool]) -> str | None:
    stem = entry.wrong[-1]
    if last == stem:
        return entry.right
    if not entry.open or not last.startswith(stem):
        return None
    right = entry.right + last[len(stem) :]
    return right if accepts(right.rpartition(" ")[2]) else None


def _entry(line: str) -> Entry:
    wrong, right, *options = line.split("\t")
    chosen = options[0].split(" ") if options else []
    guards = tuple((m["which"], re.compile(m["pattern"])) for one in chosen if (m := _GUARD.fullmatch(one)))
    unknown = [one for one in chosen if one != GENTLE and not _GUARD.fullmatch(one)]
    short = wrong.endswith(STAR) and " " not in wrong and len(wrong) <= _STEM
    if unknown or short or wrong.endswith(STAR) != right.endswith(STAR):
        raise ValueError(f"not a line of a usage table: {line!r}")
    return Entry(
        wrong=tuple(turkish.fold(wrong.removesuffix(STAR)).split(" ")),
        right=right.removesuffix(STAR),
        open=wrong.endswith(STAR),
        gentle=GENTLE in chosen,
        guards=guards,
    )
