"""Kills the real program at random moments, while it is typed into and dragged in, and looks at what is left.

Used by the tests with a few kills and by the bench with a hundred: ``run_kills(count, folder)``.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Container
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from services.clock import SystemClock
from services.paths import RESOURCES, Paths
from services.sample.fill import fill_storage
from services.sample.reading import read_sample
from services.storage import open_storage
from tests.e2e.desktop import Desktop, RunningApp, prepare_profile

WORDS = ("Öğrencilerimiz", "çığır", "açan", "işlerini", "şölenle", "gösterdi;", "İzmir,", "Iğdır", "Muş’tan", "sağ")
ALLOWED_SECONDS = 1.0
"""Typing younger than this may be lost; nothing else may."""
TOPIC = (1020, 170)
DAYS = ((480, 600), (590, 600), (270, 700), (700, 600))


@dataclass
class Report:
    """What happened: how often, and what was lost (empty: nothing)."""

    kills: int = 0
    lost: list[str] = field(default_factory=list)


def run_kills(count: int, folder: Path, seed: int = 1) -> Report:
    """Kill the program ``count`` times on one profile below ``folder``, typing and dragging by turns."""
    dice = random.Random(seed)
    profile = folder / "profile"
    prepare_profile(profile, "editor")
    paths = Paths.in_folder(profile)
    storage = open_storage(paths, SystemClock())
    fill_storage(storage, read_sample(RESOURCES, SystemClock().now()))
    storage.close()
    report = Report()
    with Desktop(folder / "home") as desktop:
        for number in range(count):
            before = _kept(paths)
            if number % 2 == 0:
                report.lost += _typed(desktop, profile, dice, number, before)
            else:
                report.lost += _dragged(desktop, profile, dice, before)
            report.kills += 1
    return report


@dataclass(frozen=True)
class _Kept:
    texts: dict[str, str]
    """Post id to the newest text that a start would show: the journal's, else the saved one."""
    topics: frozenset[str]
    placed: dict[str, str]
    """Topic id to the id of the post that it became."""


def _kept(paths: Paths) -> _Kept:
    storage = open_storage(paths, SystemClock())
    try:
        texts = {post.id: post.text for post in storage.posts.listed()}
        placed = {post.topic_id: post.id for post in storage.posts.listed() if post.topic_id}
        texts |= {post.id: post.text for post in storage.journal.pending()}
        return _Kept(texts, frozenset(topic.id for topic in storage.topics.open()), placed)
    finally:
        storage.close()


def _typed(desktop: Desktop, profile: Path, dice: random.Random, number: int, before: _Kept) -> list[str]:
    app = RunningApp(desktop, profile)
    desktop.do("key", "ctrl+2")
    desktop.do("key", "ctrl+n")
    killer = threading.Timer(dice.uniform(0.3, 3.0), app.process.kill)
    typed: list[tuple[float, str]] = []
    text = f"deneme {number}:"
    desktop.type(text)
    app.take_in()
    typed.append((time.monotonic(), text))
    killer.start()
    while app.process.poll() is None:
        text += " " + dice.choice(WORDS)
        desktop.type(text[len(typed[-1][1]) :])
        app.take_in()
        typed.append((time.monotonic(), text))
    killed_at = time.monotonic()
    killer.join()
    app.kill()
    after = _kept(Paths.in_folder(profile))
    lost = _missing(before, after)
    # A word counts from the moment the program had it: keys that a busy machine still holds back are not typed yet.
    # The process may have died up to one word before we saw it: that only makes the demand harder to miss.
    owed = [words for at, words in typed if at <= killed_at - ALLOWED_SECONDS - _longest_gap(typed)]
    if owed and not any(kept.startswith(owed[-1]) for kept in after.texts.values()):
        lost.append(f"typing: owed {owed[-1]!r}")
    return lost


def _longest_gap(typed: list[tuple[float, str]]) -> float:
    moments = [at for at, _ in typed]
    return max((later - earlier for earlier, later in pairwise(moments)), default=0.0)


def _dragged(desktop: Desktop, profile: Path, dice: random.Random, before: _Kept) -> list[str]:
    app = RunningApp(desktop, profile)
    desktop.do("key", "ctrl+1")
    killer = threading.Timer(dice.uniform(0.2, 1.5), app.process.kill)
    killer.start()
    while app.process.poll() is None:
        desktop.drag(TOPIC, dice.choice(DAYS))
        desktop.do("key", "ctrl+z")
    killer.join()
    app.kill()
    after = _kept(Paths.in_folder(profile))
    # A topic that was taken back to the queue, also one of a former start, leaves no post: nothing is lost with it.
    taken_back = {post_id for topic, post_id in before.placed.items() if topic in after.topics}
    lost = _missing(before, after, taken_back)
    everywhere = after.topics | after.placed.keys()
    lost += [f"topic {topic}" for topic in before.topics | before.placed.keys() if topic not in everywhere]
    lost += [f"topic twice {topic}" for topic in after.topics & after.placed.keys()]
    return lost


def _missing(before: _Kept, after: _Kept, taken_back: Container[str] = ()) -> list[str]:
    gone = before.texts.keys() - after.texts.keys()
    return [
        f"post {post_id}: {text[:40]!r}"
        for post_id, text in before.texts.items()
        if post_id in gone and post_id not in taken_back and text.strip()
        if not any(text in other for other in after.texts.values())
    ]
