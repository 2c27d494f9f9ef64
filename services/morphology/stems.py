"""What a lexicon entry looks like before its suffixes: its variants, and the state of the grammar each is in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from services.language import turkish
from services.morphology.phonology import Sound, softened, sound_of

VERB_ENDINGS = ("mak", "mek")
_STATES = {
    "noun": "Noun",
    "adj": "Noun",
    "num": "Noun",
    "name": "Name",
    "abbrev": "Locked",
    "adv": "Bare",
    "postp": "Bare",
    "pron": "Bare",
}
_SOFT_LOANS = ("olog", "alog")
_HARD_SECONDS = ("kök", "ok", "erk", "sk", "saç")
_IRREGULAR_VERBS = {"de": "di", "ye": "yi"}


class Stem(NamedTuple):
    """One variant of a stem: folded letters, the state it stands in, and its sound (with what must follow it)."""

    letters: str
    state: str
    sound: Sound


def variants(root: str, pos: str, marks: Collection[str] = ()) -> Iterator[Stem]:
    """Yield the variants of folded ``root`` (of a verb: without -mak).

    ``marks`` are those of the lexicon: Voicing, Doubling, LastVowelDrop, InverseHarmony, CompoundP3sg, Compound,
    Aorist_A, NoSuffix, OwnedN.
    """
    if pos == "verb":
        yield from _verb(root, marks)
    elif "NoSuffix" in marks:
        yield Stem(root, "Locked", sound_of(root))
    elif root == "su":
        yield Stem("su", "Su", Sound("u", "v", "c"))
        yield Stem("suy", "Noun", sound_of("suy", need="w"))
    else:
        yield from _nominal(root, _STATES.get(pos, "Locked"), marks)


def _nominal(root: str, state: str, marks: Collection[str]) -> Iterator[Stem]:
    if "CompoundP3sg" in marks or "OwnedN" in marks:
        state = "OwnedN"
    elif "Compound" in marks:
        state = "Compound"
    inverse = "InverseHarmony" in marks
    other = root
    if "LastVowelDrop" in marks:
        cut = max(place for place, letter in enumerate(root) if letter in turkish.VOWELS)
        other = root[:cut] + root[cut + 1 :]
    if "Compound" in marks:
        marks = {*marks, *marks_of_second(root)}
    if "Voicing" in marks or root.endswith(_SOFT_LOANS):
        other = other[:-1] + "ğ" if other[-1] == "g" else softened(other)
    if "Doubling" in marks:
        other += other[-1]
    if other == root:
        yield Stem(root, state, sound_of(root, inverse=inverse))
        return
    yield Stem(root, state, sound_of(root, inverse=inverse, need="c"))
    yield Stem(other, state, sound_of(root, inverse=inverse)._replace(last="s", need="w"))


def _verb(root: str, marks: Collection[str]) -> Iterator[Stem]:
    state = "VerbAr" if "Aorist_A" in marks and root[-1] not in turkish.VOWELS else "VerbIr"
    if root in _IRREGULAR_VERBS:
        yield Stem(root, "VerbNoVowel", sound_of(root))
        yield Stem(_IRREGULAR_VERBS[root], "VerbVowel", sound_of(root))
        yield Stem(_IRREGULAR_VERBS[root][0], "VerbDrop", Sound("i", "s", "w"))
        return
    if "LastVowelDrop" in marks:
        cut = max(place for place, letter in enumerate(root) if letter in turkish.VOWELS)
        yield Stem(root[:cut] + root[cut + 1 :], "VerbShort", sound_of(root, need="w")._replace(last="s"))
    if root[-1] in "ae":
        yield Stem(root, "VerbA", sound_of(root))
        yield Stem(root[:-1], "VerbDrop", sound_of(root[:-1], need="w")._replace(last="s"))
    elif "Voicing" in marks:
        yield Stem(root, state, sound_of(root, need="c"))
        yield Stem(softened(root), state, sound_of(root, need="w")._replace(last="s"))
    else:
        yield Stem(root, state, sound_of(root))


def guessed_marks(root: str) -> tuple[str, ...]:
    """Return the marks of a noun that the lexicon does not have: k, p and ç soften behind a second syllable."""
    syllables = sum(letter in turkish.VOWELS for letter in root)
    return ("Voicing",) if syllables > 1 and root[-1:] in ("k", "p", "ç") else ()


def marks_of_second(root: str) -> tuple[str, ...]:
    """Return the marks of the second noun of a compound (``buzdolap``): the lexicon has those of the whole one only."""
    return () if root.endswith(_HARD_SECONDS) else guessed_marks(root)


def read_marks(path: Path) -> dict[tuple[str, str], tuple[tuple[str, ...], str]]:
    """Return ``(marks, lemma)`` by ``(folded root, kind)`` from ``resources/morphology/marks.tsv``.

    What stands there goes before what the lexicon says of the same root and kind.
    """
    found: dict[tuple[str, str], tuple[tuple[str, ...], str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            lemma, pos, marks, _ = line.split("\t")
            found[turkish.fold(lemma), pos] = (() if marks == "-" else tuple(marks.split()), lemma)
    return found
