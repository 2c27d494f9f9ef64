"""How quick and how small the Turkish engine is; every figure from a fresh process."""

from __future__ import annotations

import json
import os
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from services.paths import RESOURCES
from tests.benchmarks import turkish_data as data
from tests.benchmarks.result import Result, percentile
from tests.benchmarks.turkish_typos import read_typos

POSTS = 5
POST_SIZE = 2000
TURKISH_DATA = ("spelling/tr", "morphology", "usage")


def results() -> Iterator[Result]:
    told = _child("load")
    spent = told["suggest_ms"]
    yield Result("check of a word, cold", told["cold_us"], "µs", 10)
    yield Result("check of a word, again", told["cached_us"], "µs", 0.3)
    yield Result("suggestions, median", percentile(spent, 0.5), "ms", 1)
    yield Result("suggestions, 95th percentile", percentile(spent, 0.95), "ms", 4)
    yield Result(f"suggestions, longest of {len(spent)}", max(spent), "ms", 25)
    yield Result("load", told["load_s"], "s", 0.15)
    yield Result("memory, loaded", told["load_mb"], "MB", 30)
    yield Result(f"memory, after {len(spent)} suggestions", told["all_mb"], "MB")
    text = _child("text")
    yield Result("first text of all: load of spelling, usage and rules, with imports", text["load_s"], "s")
    yield Result("first text of all: memory", text["load_mb"], "MB")
    peer = _child("hunspell")
    yield Result("  hunspell: load", peer["load_s"], "s")
    yield Result("  hunspell: memory", peer["load_mb"], "MB")
    for name, size in shipped().items():
        yield Result(f"shipped Turkish data: {name}", size / 1e6, "MB", 8 if name == "all" else None)
    yield from _posts()


def shipped() -> dict[str, int]:
    """Return the bytes of the Turkish data in ``resources``, folder by folder and together; licence texts apart."""
    sizes = {
        folder: sum(
            file.stat().st_size
            for file in (RESOURCES / folder).rglob("*")
            if file.is_file() and not file.name.startswith(("LICENSE", "NOTICE"))
        )
        for folder in TURKISH_DATA
        if (RESOURCES / folder).is_dir()
    }
    return {**sizes, "all": sum(sizes.values())}


def posts() -> list[str]:
    """Return posts of 2,000 characters in five paragraphs, each post with three typos."""
    lines = iter(data.lines("clean_posts_bench.txt"))
    typos = iter(typo.wrong for typo in read_typos("test") if " " not in typo.right)
    made: list[str] = []
    for _ in range(POSTS):
        text = ""
        while len(text) < POST_SIZE:
            text += next(lines) + " "
        words = text[:POST_SIZE].split(" ")
        for place in (20, 100, 180):
            words[place] = next(typos)
        fifth = len(words) // 5 + 1
        made.append("\n".join(" ".join(words[start : start + fifth]) for start in range(0, len(words), fifth)))
    return made


def _posts() -> Iterator[Result]:
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-bench-") as folder:
        for kind, made in (("five paragraphs", posts()), ("one paragraph", [_joined(text) for text in posts()])):
            file = Path(folder) / "posts.json"
            file.write_text(json.dumps(made), encoding="utf-8")
            told = [_child("post", str(file), str(place)) for place in range(POSTS)]
            typed = [spent for one in told for spent in one["typed_ms"]]
            first = statistics.median(one["first_ms"] for one in told)
            yield Result(f"2,000 characters in {kind}: first check", first, "ms", 25)
            yield Result(
                f"2,000 characters in {kind}: after one more key, median",
                statistics.median(typed),
                "ms",
                1,
            )
            yield Result(f"2,000 characters in {kind}: after one more key, 95th perc.", percentile(typed, 0.95), "ms")


def _joined(text: str) -> str:
    return text.replace("\n", " ")


def _child(*arguments: str) -> dict[str, Any]:
    from tests.benchmarks.core import child

    return child("turkish_engine.py", list(arguments), dict(os.environ), timeout=300)
