"""The guideline's rules: how right they are, on labelled and on real texts, and how quick."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterable

from tests.benchmarks.result import Result

PARTS = ("guideline_accuracy", "guideline_corpus", "guideline_speed")


def results() -> Iterable[Result]:
    for part in PARTS:
        if importlib.util.find_spec(f"tests.benchmarks.{part}") is not None:
            yield from importlib.import_module(f"tests.benchmarks.{part}").results()
