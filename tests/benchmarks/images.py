"""The group ``images``: one module for each part, in the order of the table."""

from __future__ import annotations

import importlib
from collections.abc import Iterable

from tests.benchmarks.result import Result

PARTS = (
    "images_lone",
    "images_print",
    "images_witnesses",
    "images_attribution",
    "images_fit",
    "images_library",
    "images_logos",
    "images_archive",
    "images_quality",
    "images_speed",
    "images_folder",
    "images_fuzz",
)


def results() -> Iterable[Result]:
    for part in PARTS:
        yield from importlib.import_module(f"tests.benchmarks.{part}").results()
