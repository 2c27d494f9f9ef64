"""The one door to Turkish words: is it one, what is it made of, which is near, and the same endings on another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path

from services.language import turkish
from services.language.spoken import read_abbreviations
from services.language.tokens import APOSTROPHES
from services.morphology.analysis import Analysis
from services.morphology.automaton import ENCODING, Automaton
from services.morphology.frequent import NAME, FrequentForms
from services.morphology.grammar import Grammar
from services.morphology.inflection import Inflector
from services.morphology.lexicon import Lexicon
from services.morphology.phonology import sound_of
from services.morphology.search import EditSearch
from services.morphology.stems import guessed_marks, variants

_ANY_NAME = "\x01"
_LISTED_NAME = NAME
_REMEMBERED = 60_000


class Morphology:
    """Turkish words. Loading takes some fifty milliseconds; may be used from several threads.

    Words are given as they are typed: case and circumflex do not matter, unless said otherwise.
    """

    def __init__(self, folder: Path) -> None:
        """Load ``resources/morphology``. Raises UserError if a file of it is missing or damaged."""
        self._attested = Automaton.load(folder / "attested.bin")
        self._words = Automaton.load(folder / "possible.bin")
        self._trusted = Automaton.load(folder / "trusted.bin")
        self.frequent = FrequentForms.load(folder / "frequent.bin")
        self._folder = folder
        self._search = EditSearch(self._attested)
        self._names, self._listed = (self._room(mark) for mark in (_ANY_NAME, _LISTED_NAME))
        self.analyses = lru_cache(4096)(self._analyses)

    def _room(self, mark: str) -> int:
        return self._words.walk(mark.encode(), self._words.root)

    def accepts(self, word: str) -> bool:
        """Whether ``word`` is right as a common word, with any endings."""
        plain = _plain(word)
        return word.isalpha() and (self._attested.accepts(plain) or self._words.accepts(plain))

    def is_trusted(self, word: str) -> bool:
        """Whether ``word`` is one of our own list (``accepted.txt``) with any endings."""
        return word.isalpha() and self._trusted.accepts(_plain(word))

    def is_attested(self, word: str) -> bool:
        """Whether real text has ``word``; the others that are accepted are what the grammar allows."""
        return word.isalpha() and self._attested.accepts(_plain(word))

    def is_name(self, word: str) -> bool:
        """Whether ``word`` is a proper name, or made of one without an apostrophe (``Ankaralı``)."""
        return self._is_in(self._names, word)

    def is_listed_name(self, word: str) -> bool:
        """Whether ``word`` is one of the well-known names or abbreviations."""
        return self._is_in(self._listed, word)

    def _is_in(self, room: int, word: str) -> bool:
        if room < 0 or not word.isalpha():
            return False
        return 0 <= self._words.walk(_plain(word).encode(ENCODING, "replace"), room) < self._words.ends

    def near(self, word: str, budget: float, *, most_steps: int = 3000) -> dict[str, float]:
        """Return the words within ``budget`` edits of lower-case ``word``, however rare, with the edits' price."""
        return self._search.near(word, budget, most_steps=most_steps)

    def _analyses(self, word: str) -> tuple[Analysis, ...]:
        """Return the readings of ``word``, the shortest first; none if the lexicon does not explain it."""
        base, apostrophe, ending = _split(word)
        if apostrophe:
            pos = "name" if base.isalpha() else "num"
            readings = self.grammar.read("Noun", sound_of(turkish.fold(base)), turkish.fold(ending))
            found = {Analysis(base, pos, tags) for tags in readings}
        else:
            found = set(self.lexicon.analyses(_plain(word), self.grammar))
        return tuple(sorted(found, key=lambda one: (len(one.suffixes), one.lemma, one.pos, one.suffixes)))

    def forms(self, lemma: str, suffixes: tuple[str, ...]) -> tuple[str, ...]:
        """Return ``lemma`` (dictionary form, its case kept) with ``suffixes``; empty where the grammar has none.

        A lemma that the lexicon does not have is taken for a noun, or a name if it is capitalised: those take an
        apostrophe, and their letters never change.
        """
        folded = turkish.fold(lemma)
        found: dict[str, None] = {}
        if suffixes and (" " in lemma or next(self.lexicon.nouns(folded), None)):
            found = dict.fromkeys(self.inflector.inflect(lemma, suffixes))
        for stem, _pos in self.lexicon.stems_of(folded) if lemma == turkish.lower(lemma) else ():
            for letters in self.grammar.spellings(stem.state, stem.sound, suffixes):
                found.setdefault(stem.letters + letters)
        if not found and lemma != turkish.lower(lemma):
            for letters in self.grammar.spellings("Noun", sound_of(folded), suffixes):
                found.setdefault(f"{lemma}'{letters}" if letters else lemma)
        elif not found:
            for stem in variants(folded, "noun", guessed_marks(folded)):
                for letters in self.grammar.spellings(stem.state, stem.sound, suffixes):
                    found.setdefault(stem.letters + letters)
        return tuple(found)

    @cached_property
    def grammar(self) -> Grammar:
        """The graph of suffixes, read when it is first needed."""
        return Grammar(self._folder / "suffixes.tsv")

    @cached_property
    def lexicon(self) -> Lexicon:
        """The stems, read when they are first needed."""
        return Lexicon(self._folder)

    @cached_property
    def inflector(self) -> Inflector:
        """What puts the endings of one noun on another, made when it is first needed."""
        usage = self._folder.parent / "usage"
        lines = (usage / "institutions.txt").read_text(encoding="utf-8").splitlines()
        return Inflector(
            self.grammar,
            self.lexicon,
            self.frequent.bits,
            spoken=read_abbreviations(usage / "abbreviations.tsv"),
            institutions=(line.partition(" - ")[0] for line in lines if not line.startswith("#")),
        )

    def __iter__(self) -> Iterator[str]:
        """Yield every attested form, in the order of its letters: more than a million."""
        return (word for word in self._attested.words(self._attested.root) if word[0] > NAME)


def _plain(word: str) -> str:
    return turkish.strip_circumflex(turkish.lower(word))


def _split(word: str) -> tuple[str, str, str]:
    cut = next((place for place, letter in enumerate(word) if letter in APOSTROPHES), len(word))
    return word[:cut], word[cut : cut + 1], word[cut + 1 :]
