"""Trains the weights of the rule about de/da on right sentences: every de/da that stands there is an example.

A conjunction is an example of ``w de``, a locative (and any other word that ends so) of ``wde``. How it was written is
not among the features, so the same weights judge joined and split writing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from services.language import turkish
from services.language.paragraph import Paragraph
from services.paths import RESOURCES
from services.spelling import turkish_engine
from services.usage.clitics_features import NAMES, around, features, joined_form, stem_of
from services.usage.context import ContextModel

CLITICS = ("de", "da")
_STRENGTH = 6.0
_OWN = 2.0  # our own sentences are few, and of the kind that editors write
_MADE = 0.2  # sentences of patterns are many, and alike
_ROUNDS = 30


def instances(
    texts: Iterable[str], model: ContextModel, accepts: Callable[[str], bool]
) -> Iterator[tuple[bool, list[float], Paragraph, int]]:
    """Yield whether the conjunction stands there, the features, and where: paragraph and index."""
    for text in texts:
        paragraph = Paragraph(text)
        for index, word in enumerate(paragraph.folded):
            apart = word in CLITICS
            if apart:
                if not paragraph.adjoins(index) or paragraph.folded[index - 1] == "ya":
                    continue
                first, stem = index - 1, paragraph.folded[index - 1]
            elif len(word) > 2 and (loose := stem_of(word)):
                first, stem = index, loose
            else:
                continue
            if not turkish.last_vowel(stem):
                continue
            near = around(paragraph, first, index)
            place = model.stem(stem)
            name = paragraph.tokens[first].text[:1].isupper() and not near.starts
            joins = "'" in word or (name and not accepts(stem)) or accepts(joined_form(stem, vowel=word[-1]))
            if not apart and not (joins or accepts(stem)):
                continue
            yield apart, features(model, stem, place, near, joins=joins, name=name), paragraph, index


def expanded(pattern: str) -> Iterator[str]:
    """Yield the sentences of ``{Ben de|Biz de} {geldik|gördük}.``, every choice with every other."""
    parts = [part.split("|") for part in re.split(r"[{}]", pattern)]
    yield from map("".join, product(*parts))


def trained(model: ContextModel, news: Iterable[str], own: Iterable[str], patterns: Iterable[str]) -> dict[str, float]:
    """Return the weights of a logistic regression with a quadratic penalty, found by Newton's steps."""
    accepts = turkish_engine(RESOURCES).words.accepts
    made = [sentence for pattern in patterns for sentence in expanded(pattern)]
    examples = [
        (apart, numbers, times)
        for texts, times in ((news, 1.0), (own, _OWN), (made, _MADE))
        for apart, numbers, _, _ in instances(texts, model, accepts)
    ]
    labels = np.array([float(apart) for apart, _, _ in examples])
    numbers = np.array([row for _, row, _ in examples])
    times = np.array([time for _, _, time in examples])
    middle, spread = numbers.mean(0), numbers.std(0) + 1e-9
    scaled = np.hstack([np.ones((len(numbers), 1)), (numbers - middle) / spread])
    penalty = np.full(scaled.shape[1], _STRENGTH)
    penalty[0] = 0.01
    weights = np.zeros(scaled.shape[1])
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        curve = (scaled.T * (times * chance * (1 - chance) + 1e-9)) @ scaled + np.diag(penalty)
        weights -= np.linalg.solve(curve, scaled.T @ (times * (chance - labels)) + penalty * weights)
    slopes = weights[1:] / spread
    found = {name: round(float(slope), 4) for name, slope in zip(NAMES, slopes, strict=True)}
    sys.stdout.write(f"{len(labels)} examples, {int(labels.sum())} of the conjunction\n")
    return {"bias": round(float(weights[0] - slopes @ middle), 4), **found}
