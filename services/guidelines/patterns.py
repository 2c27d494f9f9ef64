"""The pattern language of the rule files, compiled. ``resources/rules/README.md`` explains it to editors of rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from services.guidelines.tokens import Word
from services.language import turkish
from services.language.suffixes import BARE, Endings, readings, softened, vowels_of

_GROUP = re.compile(r"\([^()]*\)|[^()\s]+")
_MARKED = re.compile(r"(=?)([^~^*]+)(?:~([-+]?)(PL|P|N)?)?(\^)?\Z")
_DERIVED = re.compile(r"(?:l[iı]|siz|sız|c[iı]|lik|lık)")


class PatternError(ValueError):
    """A rule file says something that the pattern language does not have."""


@dataclass(frozen=True)
class Atom:
    """One way to write one word of a pattern. ``kind`` is ``exact``, ``stem``, ``short`` or ``glob``."""

    kind: str
    stem: str
    raw: str = ""
    need: str = ""
    soften: str = ""

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The folded beginnings by which the index finds this atom."""
        if self.kind == "glob":
            return (self.stem.split("*", 1)[0],)
        if self.kind == "stem" and self._may_soften:
            return (self.stem, softened(self.stem))
        return (self.stem,)

    @cached_property
    def _may_soften(self) -> bool:
        if self.soften == "-" or softened(self.stem) == self.stem:
            return False
        return self.soften == "+" or (vowels_of(self.stem) > 1 and self.stem[-1] != "t")

    @cached_property
    def _glob(self) -> re.Pattern[str]:
        return re.compile(".*".join(map(re.escape, self.stem.split("*"))))

    def match(self, word: Word) -> tuple[Endings, ...]:
        """Return the readings of ``word`` as this atom, empty where it is another word."""
        if self.raw and not word.raw.startswith(self.raw):
            return ()
        if self.kind == "exact":
            return (BARE,) if word.key == self.stem else ()
        if self.kind == "glob":
            return (BARE,) if self._glob.fullmatch(word.key) else ()
        if self.kind == "short":
            return (BARE,) if self._is_short(word) else ()
        return tuple(one for one in self._endings(word.key) if self._allows(one))

    def _endings(self, key: str) -> tuple[Endings, ...]:
        if key.startswith(self.stem):
            rest = key[len(self.stem) :]
            found = readings(self.stem, rest.replace("'", ""))
            if found:
                return found
        soft = self.keys[-1]
        if soft != self.stem and key.startswith(soft) and key[len(soft) : len(soft) + 1] in turkish.VOWELS:
            return readings(soft, key[len(soft) :]) if len(key) > len(soft) else ()
        return ()

    def _allows(self, endings: Endings) -> bool:
        if endings.case == "equ":
            return False  # "-ca" makes another word of it: diktatörce, insanca
        if self.need == "P":
            return bool(endings.possessive)
        if self.need == "PL":
            return endings.plural
        return self.need != "N" or endings.bare

    def _is_short(self, word: Word) -> bool:
        """An abbreviation: anything may follow an apostrophe, without one only endings read as ``-pe``."""
        if not word.key.startswith(self.stem):
            return False
        rest = word.key[len(self.stem) :]
        if rest.startswith("'"):
            return True
        derived = _DERIVED.match(rest)
        tail = rest[derived.end() :] if derived else rest
        return bool(readings("pe", rest) or (derived and readings("pe" + derived[0], tail)))


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a pattern: some word out of ``atoms``, or, where empty, up to ``gap`` words of any kind."""

    atoms: tuple[Atom, ...] = ()
    gap: int = 0
    captured: bool = False

    def match(self, word: Word) -> tuple[Endings, ...]:
        for atom in self.atoms:
            found = atom.match(word)
            if found:
                return found
        return ()


Pattern = tuple[Slot, ...]


def compile_pattern(source: str) -> list[Pattern]:
    """Compile one pattern; several come out where a word may be written joined or separate."""
    return [tuple(_slots(words)) for words in _spellings(source)]


def _spellings(source: str) -> Iterator[list[list[str]]]:
    """Yield the pattern as a list of places, each a list of alternatives of one word each."""
    places: list[list[list[list[str]]]] = []
    for piece in _pieces(source):
        inside, mark = piece if isinstance(piece, tuple) else (None, "")
        alternatives = [a.strip() + mark for a in inside.split("|")] if inside is not None else [str(piece)]
        single = [a for a in alternatives if " " not in a and "_" not in a]
        ways: list[list[list[str]]] = [[single]] if single else []
        for many in (a for a in alternatives if " " in a or "_" in a):
            ways += [[[word] for word in way] for way in _joined_or_not(many)]
        places.append(ways)
    for way in product(*places):
        yield [place for places_of_way in way for place in places_of_way]


def _pieces(source: str) -> Iterator[str | tuple[str, str]]:
    for match in re.finditer(r"\(([^()]*)\)(\S*)|(\S+)", source):
        if match[3] is not None:
            yield match[3]
        else:
            yield (match[1], match[2])


def _joined_or_not(words: str) -> list[list[str]]:
    ways: list[list[str]] = [[]]
    for word in words.split():
        parts = word.split("_")
        forms = [parts] if len(parts) == 1 else [parts, ["".join(parts)]]
        ways = [way + form for way in ways for form in forms]
    return ways


def _slots(words: list[list[str]]) -> Iterator[Slot]:
    for alternatives in words:
        if alternatives[0].startswith(".."):
            yield Slot(gap=int(alternatives[0][2:]))
        else:
            yield Slot(tuple(_atom(word) for word in alternatives), captured=len(alternatives) > 1)


def _atom(source: str) -> Atom:
    if "*" in source:
        if "~" in source or "^" in source:
            raise PatternError(f"an asterisk stands alone: {source}")
        raw = source[1:].split("*", 1)[0] if source.startswith("=") else ""
        return Atom("glob", turkish.fold(source.removeprefix("=")), raw)
    marked = _MARKED.match(source)
    if marked is None:
        raise PatternError(f"cannot read the word: {source}")
    cased, word, soften, need, short = marked.groups()
    kind = "short" if short else "stem" if "~" in source else "exact"
    return Atom(kind, turkish.fold(word), word if cased else "", need or "", soften or "")
