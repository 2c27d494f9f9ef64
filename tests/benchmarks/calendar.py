"""The group ``calendar``: one module for each part, in the order of the table."""

from __future__ import annotations

import importlib
from collections.abc import Iterable

from tests.benchmarks.result import Result

PARTS = ("calendar_planner", "calendar_exchange", "calendar_history", "calendar_scale")


def results() -> Iterable[Result]:
    for part in PARTS:
        yield from importlib.import_module(f"tests.benchmarks.{part}").results()
