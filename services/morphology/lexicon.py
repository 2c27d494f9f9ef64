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
from services.morphology.phonology import Sound, sound_of, spell
from services.morphology.stems import VERB_ENDINGS, Stem, variants

_DEEPEST = 3


class Derivation(NamedTuple):
    """A line of ``derivations.tsv``: what makes a word of class ``origin`` a word of kind ``pos``."""

    origin: str
    tag: str
    surface: str
    pos: str


class Lexicon:
    """The roots of ``stems.bin`` (root, kind, marks, lemma; by their letters) and the irregular words."""

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

    def entries(self, letters: str) -> Iterator[tuple[Stem, str, str]]:
        """Yield ``(stem, pos, lemma)`` of the stems that are spelt ``letters``."""
        start = letters.encode() + b"\t"
        place = bisect_left(self._lines, start)
        while place < len(self._lines) and self._lines[place].startswith(start):
            _, root, pos, marks, lemma = self._lines[place].decode().split("\t")
            for stem in variants(root, pos, marks.split()):
                if stem.letters == letters:
                    yield stem, pos, lemma
            place += 1

    def stems_of(self, lemma: str) -> Iterator[tuple[Stem, str]]:
        """Yield ``(stem, pos)`` of all variants of folded ``lemma``."""
        root = lemma[:-3] if lemma.endswith(VERB_ENDINGS) else lemma
        seen: set[Stem] = set()
        for letters in dict.fromkeys((lemma, root)):
            start = letters.encode() + b"\t"
            place = bisect_left(self._lines, start)
            while place < len(self._lines) and self._lines[place].startswith(start):
                _, entry, pos, marks, own = self._lines[place].decode().split("\t")
                if turkish.fold(own) == lemma:
                    for stem in variants(entry, pos, marks.split()):
                        if stem not in seen:
                            seen.add(stem)
                            yield stem, pos
                place += 1

    def analyses(self, word: str, grammar: Grammar) -> Iterator[Analysis]:
        """Yield the readings of lower-case ``word`` without circumflex."""
        for lemma, pos, state, tags, sound in self._irregular.get(word[:1], ()):
            form = sound[0]
            if word.startswith(form):
                for more in grammar.read(state, sound[1], word[len(form) :]):
                    yield Analysis(lemma, pos, (*tags, *more))
        for cut in range(len(word), 0, -1):
            for stem, pos, lemma in self.entries(word[:cut]):
                yield from self._read(stem, pos, lemma, (), word, grammar)

    def _read(
        self, stem: Stem, pos: str, lemma: str, tags: tuple[str, ...], word: str, grammar: Grammar
    ) -> Iterator[Analysis]:
        rest = word[len(stem.letters) :]
        for more in grammar.read(stem.state, stem.sound, rest):
            yield Analysis(lemma, pos, (*tags, *more))
        if not rest or len(tags) >= _DEEPEST or stem.state in ("VerbDrop", "WithIns", "Compound", "OwnedN", "Locked"):
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
                        yield from self._read(new, rule.pos, lemma, (*tags, rule.tag), word, grammar)


def _class(pos: str) -> str:
    return "noun" if pos in ("noun", "adj", "num", "name") else pos


def _derivations(path: Path) -> Iterator[Derivation]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield Derivation(*line.split("\t")[:4])


def _irregular(path: Path) -> dict[str, list[tuple[str, str, str, tuple[str, ...], tuple[str, Sound]]]]:
    found: dict[str, list[tuple[str, str, str, tuple[str, ...], tuple[str, Sound]]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            form, lemma, pos, state, tags = line.split("\t")
            entry = (lemma, pos, state, () if tags == "-" else tuple(tags.split("+")), (form, sound_of(form)))
            found.setdefault(form[0], []).append(entry)
    return found
