"""The stems of Turkish, and what is made of them."""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.morphology.analysis import Analysis
from services.morphology.grammar import Grammar
from services.morphology.phonology import sound_of, spell
from services.morphology.stems import VERB_ENDINGS, Stem, read_marks, variants

_DEEPEST = 3
_LONGEST_STEM = 40
NOMINAL = frozenset(("noun", "adj", "num", "pron", "name"))


class Derivation(NamedTuple):
    """A line of ``derivations.tsv``: what makes a word of class ``origin`` a word of kind ``pos``."""

    origin: str
    tag: str
    surface: str
    pos: str


class Entry(NamedTuple):
    """A root: folded letters, kind, marks, and the lemma as it is written."""

    root: str
    pos: str
    marks: tuple[str, ...]
    lemma: str


class Irregular(NamedTuple):
    """A line of ``irregular.tsv`` with the sound of its form."""

    lemma: str
    pos: str
    tags: tuple[str, ...]
    stem: Stem


class Lexicon:
    """The roots of ``stems.bin`` (by their variants' letters), mended by ``marks.tsv``, and the irregular words."""

    def __init__(self, folder: Path) -> None:
        try:
            data = zlib.decompress((folder / "stems.bin").read_bytes())
        except (OSError, zlib.error) as error:
            raise UserError(
                Message(
                    QT_TRANSLATE_NOOP("services", "Türkçe sözlüğün “{file}” dosyası okunamadı."), {"file": "stems.bin"}
                ),
                Message(QT_TRANSLATE_NOOP("services", "Uygulamayı yeniden kurun; yazdıklarınıza bir şey olmaz.")),
            ) from error
        self._lines = data.split(b"\n")
        self.derivations = tuple(_derivations(folder / "derivations.tsv"))
        self._irregular = _irregular(folder / "irregular.tsv")
        self._mended = read_marks(folder / "marks.tsv")
        self._own: dict[str, list[Entry]] = {}
        for (root, pos), (marks, lemma) in self._mended.items():
            for letters in {stem.letters for stem in variants(root, pos, marks)} if pos != "name" else ():
                self._own.setdefault(letters, []).append(Entry(root, pos, marks, lemma))

    def __iter__(self) -> Iterator[Entry]:
        """Yield every entry once, in the order of the letters; those of ``marks.tsv`` last."""
        seen: set[Entry] = set()
        for line in filter(None, self._lines):
            _, root, pos, marks, lemma = line.decode().split("\t")
            entry = Entry(root, pos, tuple(marks.split()), lemma)
            if (root, pos) not in self._mended and entry not in seen:
                seen.add(entry)
                yield entry
        yield from dict.fromkeys(entry for group in self._own.values() for entry in group)

    def _at(self, letters: str) -> Iterator[Entry]:
        """Yield the entries that have a variant spelt ``letters``."""
        yield from self._own.get(letters, ())
        start = letters.encode(errors="replace") + b"\t"
        place = bisect_left(self._lines, start)
        while place < len(self._lines) and self._lines[place].startswith(start):
            _, root, pos, marks, lemma = self._lines[place].decode().split("\t")
            if (root, pos) not in self._mended:
                yield Entry(root, pos, tuple(marks.split()), lemma)
            place += 1

    def entries(self, letters: str) -> Iterator[tuple[Stem, str, str]]:
        """Yield ``(stem, pos, lemma)`` of the stems that are spelt ``letters``."""
        for root, pos, marks, lemma in self._at(letters):
            for stem in variants(root, pos, marks):
                if stem.letters == letters:
                    yield stem, pos, lemma

    def stems_of(self, lemma: str) -> Iterator[tuple[Stem, str]]:
        """Yield ``(stem, pos)`` of all variants of folded ``lemma``."""
        root = lemma[:-3] if lemma.endswith(VERB_ENDINGS) else lemma
        seen: set[Stem] = set()
        for letters in dict.fromkeys((lemma, root)):
            for entry in self._at(letters):
                if turkish.fold(entry.lemma) == lemma:
                    for stem in variants(entry.root, entry.pos, entry.marks):
                        if stem not in seen:
                            seen.add(stem)
                            yield stem, entry.pos

    def nouns(self, root: str) -> Iterator[Entry]:
        """Yield the entries whose root is folded ``root`` and which take the endings of nouns."""
        return (entry for entry in self._at(root) if entry.root == root and entry.pos in NOMINAL)

    def irregular(self, lemma: str) -> Iterator[Irregular]:
        """Yield the irregular forms of folded ``lemma``."""
        return (one for group in self._irregular.values() for one in group if one.lemma == lemma)

    def marks_of_name(self, name: str) -> tuple[str, ...]:
        """Return what ``marks.tsv`` says of the proper name that is folded ``name``."""
        return self._mended.get((name, "name"), ((), ""))[0]

    def analyses(self, word: str, grammar: Grammar) -> Iterator[Analysis]:
        """Yield the readings of lower-case ``word`` without circumflex."""
        for one in self._irregular.get(word[:1], ()):
            if word.startswith(one.stem.letters):
                for more in grammar.read(one.stem.state, one.stem.sound, word[len(one.stem.letters) :]):
                    yield Analysis(one.lemma, one.pos, (*one.tags, *more))
        for cut in range(min(len(word), _LONGEST_STEM), 0, -1):
            for stem, pos, lemma in self.entries(word[:cut]):
                yield from self._read(stem, Analysis(lemma, pos), word, grammar)

    def _read(self, stem: Stem, so_far: Analysis, word: str, grammar: Grammar) -> Iterator[Analysis]:
        """Yield the readings of ``word`` as ``stem`` and suffixes; ``so_far`` tells what the stem itself is made of."""
        lemma, pos, tags = so_far.lemma, so_far.pos, so_far.suffixes
        rest = word[len(stem.letters) :]
        for more in grammar.read(stem.state, stem.sound, rest):
            yield Analysis(lemma, pos, (*tags, *more))
        if not rest or len(tags) >= _DEEPEST or stem.state in ("VerbDrop", "Compound", "OwnedN", "Locked"):
            return
        for rule in self.derivations:
            if rule.origin != _class(pos):
                continue
            for letters, _ in spell(rule.surface.replace("K", "k"), stem.sound):
                if not rest.startswith(letters.rstrip("k") or letters):
                    continue
                root = stem.letters + letters
                for new in variants(root, rule.pos, ("Voicing",) if root.endswith("k") else ()):
                    if word.startswith(new.letters):
                        yield from self._read(new, Analysis(lemma, rule.pos, (*tags, rule.tag)), word, grammar)


def _class(pos: str) -> str:
    return "noun" if pos in ("noun", "adj", "num", "name") else pos


def _derivations(path: Path) -> Iterator[Derivation]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield Derivation(*line.split("\t")[:4])


def _irregular(path: Path) -> dict[str, list[Irregular]]:
    found: dict[str, list[Irregular]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            form, lemma, pos, state, tags = line.split("\t")
            stem = Stem(form, state, sound_of(form))
            found.setdefault(form[0], []).append(
                Irregular(lemma, pos, () if tags == "-" else tuple(tags.split("+")), stem)
            )
    return found
