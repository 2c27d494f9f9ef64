"""Puts other words in the place of found ones and carries their endings and their case over."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from services.language import turkish
from services.language.suffixes import BARE, Endings, inflect

_TARGET = re.compile(r"(.+?)(~[CD]*)?\Z")
_FIRST_CHOICE = {"": 0, "3s": 1, "1p": 2, "3p": 3, "1s": 4, "2p": 5, "2s": 6}


Put = Callable[[str, Endings, str], str]
"""What writes a word with endings and, if it is a name, the apostrophe given: by ear, or by the lexicon."""


def rewrite(
    template: str, found: str, endings: Sequence[Endings], captured: str, *, compound: bool, put: Put | None = None
) -> list[str]:
    """Return what ``template`` puts in the place of ``found``, the likeliest reading first.

    ``template`` is plain text, or ends in ``~``: the endings are carried over. ``~C``: the new words are a
    compound with an ending of their own (kabin görevlisi); ``~D``: the ending of the old compound goes.
    ``{0}`` is the captured word. ``compound``: the found word itself is the second half of a compound.
    ``put`` writes the endings; without it they are written by ear.
    """
    match = _TARGET.match(template)
    assert match is not None, "a template is never empty"
    target, marks = match[1].replace("{0}", captured), match[2]
    if marks is None:
        return [cased_like(target, found)]
    prefer = "3s" if compound or "D" in marks else ""
    apostrophe = re.search(r"['’]", found)
    mark = apostrophe[0] if apostrophe else ""
    results: list[str] = []
    for reading in sorted(endings or (BARE,), key=lambda one: _rank(one, prefer)):
        carried = _adapted(reading, marks)
        written = put(target, carried, mark) if put else inflect(target, carried, mark=mark)
        written = cased_like(written, found)
        if written not in results:
            results.append(written)
    return results[: 1 if "C" in marks else 2]


def _rank(reading: Endings, prefer: str) -> tuple[bool, bool, int]:
    return (reading.possessive != prefer, bool(reading.tail), _FIRST_CHOICE[reading.possessive])


def _adapted(reading: Endings, marks: str) -> Endings:
    if "D" in marks and reading.possessive in ("3s", "3p"):
        reading = replace(reading, possessive="", plural=reading.plural or reading.possessive == "3p")
    if "C" in marks and not reading.possessive:
        reading = replace(reading, possessive="3s" if not reading.plural else "3p")
    return reading


def cased_like(written: str, found: str) -> str:
    """Return ``written`` with its words cased as the words of ``found``; a name keeps its capital."""
    letters = [letter for letter in found if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return turkish.upper(written)
    models = found.split()
    words = written.split(" ")
    for index, word in enumerate(words):
        model = models[min(index, len(models) - 1)] if models else ""
        follows = index < len(models) or len(models) > 1
        if follows and model[:1].isupper():
            words[index] = turkish.upper_first(word)
    return " ".join(words)
