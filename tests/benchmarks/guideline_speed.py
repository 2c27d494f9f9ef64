"""How quick the guideline's rules are: of ours, of thousands, beside a plain regular expression of the same lexicon."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from models.checking import Checker, Scope, Snapshot, UnitContext
from models.enums import Language, Platform
from services.guidelines import build_guideline_checkers
from services.guidelines.matcher import Engine
from services.guidelines.our_rules import load_rules, read_sources
from services.guidelines.tokens import tokens_of, words_of
from services.language import turkish
from services.paths import RESOURCES
from tests.benchmarks import turkish_data
from tests.benchmarks.guideline_synthetic import plain_regex, synthetic_rules
from tests.benchmarks.result import Result, percentile

POST, LONG = 280, 2000
POSTS, LONG_POSTS = 150, 40
ROUNDS = 5
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
UNIT = UnitContext(name="Kütüphane", university="Anadolu Üniversitesi", own_handles=frozenset({"anadolukutuphane"}))


def results() -> Iterator[Result]:
    """Measure with Python's collector of cycles off, as it is in the app (``ui/garbage.py``)."""
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield from _results()
    finally:
        if was_on:
            gc.enable()


def _results() -> Iterator[Result]:
    short, long = texts_of(POST, POSTS), texts_of(LONG, LONG_POSTS)
    yield from _everything(short, long)
    yield from _lexicon(short, long)
    yield from _many_rules(short, long)
    yield from _loading()


def texts_of(size: int, count: int) -> list[str]:
    """Return ``count`` different clean texts of ``size`` characters."""
    lines = [*turkish_data.lines("clean_posts_bench.txt"), *turkish_data.lines("ud_boun_dev_sentences.txt")]
    made: list[str] = []
    place = 0
    while len(made) < count:
        text = ""
        while len(text) < size:
            text += lines[place % len(lines)] + " "
            place += 1
        made.append(text[:size])
    return made


def spent_ms(work: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Return how long ``work`` takes on each text, in milliseconds of this process alone."""
    spent: list[float] = []
    for text in texts:
        _forget_words()  # each must read the text for itself
        start = time.process_time()
        work(text)
        spent.append((time.process_time() - start) * 1000)
    return spent


def _never() -> bool:
    return False


def _snapshot(text: str) -> Snapshot:
    return Snapshot(text, Language.TURKISH, NOW, platform=Platform.FACEBOOK, planned_at=NOW, unit=UNIT)


def _run(checker: Checker, text: str) -> None:
    """Run ``checker`` as the service does, with nothing remembered: one of paragraphs on each paragraph."""
    whole = _snapshot(text)
    if checker.scope is Scope.POST:
        checker.check(whole, _never)
        return
    for paragraph in filter(None, text.split("\n")):
        checker.check(whole.with_text(paragraph), _never)


def _everything(short: Sequence[str], long: Sequence[str]) -> Iterator[Result]:
    """All rules on a text that nobody has seen; what they share (its words) counts for the one that comes first."""
    checkers = build_guideline_checkers(RESOURCES)
    for text in texts_of(POST, 2 * POSTS)[POSTS:]:  # a program that has been running for a while; other texts
        for checker in checkers:
            _run(checker, text)
    for size, texts, goal in ((POST, short, 2.0), (LONG, long, 8.0)):
        spent: dict[str, list[float]] = {checker.name: [] for checker in checkers}
        for text in texts:
            _forget_words()
            for checker in checkers:
                start = time.process_time()
                _run(checker, text)
                spent[checker.name].append((time.process_time() - start) * 1000)
        together = [sum(each) for each in zip(*spent.values(), strict=True)]
        name = f"all guideline rules, {size:,} characters"
        yield Result(f"{name}: median", statistics.median(together), "ms", goal)
        yield Result(f"{name}: 95th percentile", percentile(together, 0.95), "ms")
        for checker, each in sorted(spent.items(), key=lambda one: -statistics.median(one[1]))[:6]:
            yield Result(f"  of these {checker}", statistics.median(each), "ms")


def _forget_words() -> None:
    words_of.cache_clear()
    tokens_of.cache_clear()


def _lexicon(short: Sequence[str], long: Sequence[str]) -> Iterator[Result]:
    sources = [one for one in read_sources(RESOURCES / "rules")[0] if one.language is Language.TURKISH]
    regex = plain_regex(spelling for source in sources for spelling in source.spellings)
    patterns = sum(len(source.texts.patterns) for source in sources)
    for size, texts in ((POST, short), (LONG, long)):
        engine = Engine(load_rules(RESOURCES / "rules"))
        engine.check("Merhaba.", Language.TURKISH, _never)
        ours = statistics.median(spent_ms(lambda text, one=engine: one.check(text, Language.TURKISH, _never), texts))
        plain = statistics.median(spent_ms(lambda text: list(regex.finditer(turkish.fold(text))), texts))
        name = f"{len(sources)} lexicon rules, {patterns:,} patterns, {size:,} characters"
        yield Result(f"{name}: median", ours, "ms")
        yield Result("  one plain regular expression of the same words", plain, "ms")
        yield Result("  ours against it", ours / plain, "times", 1.0)


def _many_rules(short: Sequence[str], long: Sequence[str]) -> Iterator[Result]:
    rules = synthetic_rules(5000, [*short, *long, *turkish_data.lines("ud_boun_dev_sentences.txt")])
    few_rules, all_rules = Engine(rules[:500]), Engine(rules)
    for text in texts_of(POST, 4 * POSTS)[POSTS:]:  # a program that has been running for a while; other texts
        few_rules.check(text, Language.TURKISH, _never)
        all_rules.check(text, Language.TURKISH, _never)
    for size, texts in ((POST, short), (LONG, long)):
        spent: dict[Engine, list[float]] = {few_rules: [], all_rules: []}
        for text in texts:  # side by side, so that a busy moment of the machine meets both
            for engine, found in spent.items():
                found.extend(spent_ms(lambda text, one=engine: one.check(text, Language.TURKISH, _never), [text]))
        few, many = statistics.median(spent[few_rules]), statistics.median(spent[all_rules])
        yield Result(f"500 synthetic rules, {size:,} characters: median", few, "ms")
        yield Result(f"5,000 synthetic rules, {size:,} characters: median", many, "ms")
        pairs = zip(spent[all_rules], spent[few_rules], strict=True)
        ratio = statistics.median(of_many / of_few for of_many, of_few in pairs)
        yield Result(f"5,000 rules against 500, {size:,} characters: median of texts", ratio, "times", 1.5)


def _loading() -> Iterator[Result]:
    from tests.benchmarks.core import child

    told = [child("guideline_load.py", [], dict(os.environ)) for _ in range(ROUNDS)]
    rules, patterns = int(told[0]["rules"]), int(told[0]["patterns"])
    load = statistics.median(one["load_ms"] for one in told)
    yield Result(f"load: {rules} rules, {patterns:,} patterns, until the first text is checked", load, "ms", 60)
    yield Result("  with Python's imports", statistics.median(one["all_ms"] for one in told), "ms")
    yield Result("memory: rules and automaton", statistics.median(one["memory_mb"] for one in told), "MB")
