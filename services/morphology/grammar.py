"""The order of suffixes: which may follow which, as a graph that is read from ``suffixes.tsv``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from services.morphology.phonology import Sound, spell

_NOTHING = "-"


class Suffix(NamedTuple):
    """One line of ``suffixes.tsv``: between two states, a tag and its surface."""

    origin: str
    tag: str
    surface: str
    target: str
    example: str


class Step(NamedTuple):
    """A suffix as it is spelt behind one sound; ``suffix`` is its place in the list of suffixes."""

    letters: str
    tag: str
    target: str
    sound: Sound
    suffix: int


class Grammar:
    """The graph of suffixes. ``steps`` gives what may follow a state; ``is_end`` whether a word may end there."""

    def __init__(self, path: Path) -> None:
        self.suffixes: list[Suffix] = []
        self._ends: set[str] = set()
        for line in path.read_text(encoding="utf-8").splitlines():
            fields = line.split("\t")
            if fields[0] == "end":
                self._ends.update(fields[1].split())
            elif line and not line.startswith("#"):
                self.suffixes.append(Suffix(*fields))
        self._leaving: dict[str, list[tuple[int, Suffix]]] = {}
        for place, suffix in enumerate(self.suffixes):
            self._leaving.setdefault(suffix.origin, []).append((place, suffix))
        self.is_end = lru_cache(None)(self._is_end)
        self.steps = lru_cache(None)(self._steps)

    def _closure(self, state: str) -> Iterator[str]:
        yield state
        for _, suffix in self._leaving.get(state, ()):
            if suffix.surface == _NOTHING:
                yield from self._closure(suffix.target)

    def _is_end(self, state: str) -> bool:
        return any(reached in self._ends for reached in self._closure(state))

    def _steps(self, state: str, sound: Sound) -> tuple[Step, ...]:
        return tuple(
            Step(letters, suffix.tag, suffix.target, after, place)
            for reached in self._closure(state)
            for place, suffix in self._leaving.get(reached, ())
            if suffix.surface != _NOTHING
            for letters, after in spell(suffix.surface, sound)
        )

    def paths(self, state: str, sound: Sound, rest: str) -> Iterator[tuple[Step, ...]]:
        """Yield every way in which ``rest`` can be read as suffixes behind a stem."""
        if not rest and sound.need != "w" and self.is_end(state):
            yield ()
        for step in self.steps(state, sound):
            if rest.startswith(step.letters):
                for more in self.paths(step.target, step.sound, rest[len(step.letters) :]):
                    yield (step, *more)

    def read(self, state: str, sound: Sound, rest: str) -> Iterator[tuple[str, ...]]:
        """Yield the tags of every way in which ``rest`` can be read as suffixes behind a stem."""
        for path in self.paths(state, sound, rest):
            yield tuple(tag for step in path for tag in step.tag.split("+"))

    def spellings(self, state: str, sound: Sound, tags: tuple[str, ...]) -> Iterator[str]:
        """Yield the letters that ``tags`` have behind a stem in ``state`` with ``sound``, as the graph has them."""
        if not tags:
            if sound.need != "w" and self.is_end(state):
                yield ""
            return
        for step in self.steps(state, sound):
            own = tuple(step.tag.split("+"))
            if tags[: len(own)] == own:
                for rest in self.spellings(step.target, step.sound, tags[len(own) :]):
                    yield step.letters + rest
