"""Kills a process (SIGKILL) while it imports, plans, drags, deletes and undoes, and looks at what is left.

Each change is tried and taken back first, so that it is known what it will lead to: what is found after a kill has to
be the calendar before the change or after it, to the last field, with the history that belongs to it.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from models.messages import Message
from models.posts import Post, Topic
from services.clock import FixedClock
from services.exchange.applying import apply_import
from services.exchange.lines import Kind, Line
from services.paths import Paths
from services.storage import Storage, open_storage
from services.storage.edits import undoable
from tests.exchange_support import NOW, X, post
from tests.vault_kills import killed

_ROWS, _PLACED, _TOGETHER, _MOST = 30, 5, 3, 150
_CLOCK = FixedClock(NOW)
"""It is the same day before and after a kill: at midnight there is nothing to undo any more."""
Change = Callable[[], object]
Told = dict[str, Any]


@dataclass
class Report:
    """``hit``: in the middle of which changes the process was; ``wrong``: what was left and should not have been."""

    kills: int = 0
    hit: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def run_kills(kills: int, folder: Path, seed: int, longest: float = 0.15) -> Report:
    """Kill whoever changes one calendar ``kills`` times, ``longest`` seconds after its first change at the latest."""
    report, chosen, paths = Report(), random.Random(seed), Paths.in_folder(folder)
    storage = open_storage(paths, _CLOCK)
    storage.unit.save_account(X)
    settled = look(storage)
    storage.close()
    for number in range(kills):
        work = partial(_change, paths, number, chosen.random())
        pending, action = settled, "nothing"
        for line in killed(work, chosen.uniform(0, longest)):
            if "done" in line:
                settled, action = pending, "between"
            else:
                pending, action = str(line["state"]), str(line["action"])
        report.kills += 1
        report.hit[action] += 1
        found, wrong = _found(paths)
        if wrong or found not in (settled, pending):
            report.wrong.append(f"seed {seed}, kill {report.kills} in {action}: {wrong or 'neither before nor after'}")
        settled = found
    return report


def look(storage: Storage) -> str:
    """Return a digest of all that people can see, and of what they can undo."""
    deeds = [
        deed and [deed.number, deed.told.turkish()] for deed in (storage.deeds.next_undo(), storage.deeds.next_redo())
    ]
    posts = sorted((undoable(one) for one in storage.posts.listed()), key=lambda one: one["id"])
    seen = [posts, sorted(topic.id for topic in storage.topics.open()), deeds]
    return hashlib.sha256(json.dumps(seen, default=str).encode()).hexdigest()


def _found(paths: Paths) -> tuple[str, str]:
    storage = open_storage(paths, _CLOCK)
    try:
        connection = storage._database.connection
        whole = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        torn = connection.execute("PRAGMA foreign_key_check").fetchall()
        return look(storage), "" if (whole, torn) == (["ok"], []) else f"{whole} {torn}"
    finally:
        storage.close()


def _change(paths: Paths, number: int, seed: float, tell: Callable[[Told], None]) -> None:
    """Change the calendar until the kill. Runs in a fork."""
    storage, chosen = open_storage(paths, _CLOCK), random.Random(seed)
    step = 0
    while True:
        step += 1
        action, change = _next(storage, chosen, number * 10_000 + step * 100)
        tell({"action": action, "state": _leads_to(storage, change)})
        change()
        tell({"done": True})


def _leads_to(storage: Storage, change: Change) -> str:
    with storage._database.writing() as session:
        change()
        seen = look(storage)
        session.rollback()
    return seen


def _next(storage: Storage, chosen: random.Random, first: int) -> tuple[str, Change]:
    posts = sorted(storage.posts.listed(), key=lambda one: one.id)
    some = chosen.sample(posts, min(_TOGETHER, len(posts)))
    actions: dict[str, Change] = {
        "import": partial(_import, storage, first),
        "plan": partial(_plan, storage, first),
        "undo": storage.deeds.undo,
        "redo": storage.deeds.redo,
    }
    if some:
        days = chosen.randrange(1, 30)
        actions["drag"] = partial(_drag, storage, some, days)
        actions["delete"] = partial(_delete, storage, some if len(posts) < _MOST else posts)
    return chosen.choice(sorted(actions.items()))


def _import(storage: Storage, first: int) -> None:
    topics = [Topic(f"t{first + n}", f"Konu {n}", NOW) for n in range(_PLACED)]
    made = [post(first + n, topic_id=topics[n].id if n < _PLACED else None) for n in range(_ROWS)]
    lines = [
        Line(n, Kind.NEW, "", post=one, topic=topics[n] if n < _PLACED else None, remark="Not" if n == 0 else "")
        for n, one in enumerate(made)
    ]
    apply_import(storage, lines, _CLOCK, "takvim.xlsx")


def _plan(storage: Storage, first: int) -> None:
    with storage.deeds.deed(Message("Haftalar dolduruldu")):
        for n in range(_PLACED):
            topic = Topic(f"q{first + n}", f"Sıra {n}", NOW)
            storage.topics.add(topic)
            storage.posts.add(replace(post(first + n), topic_id=topic.id).planned(NOW + timedelta(days=n)))


def _drag(storage: Storage, some: list[Post], days: int) -> None:
    with storage.deeds.deed(Message("Taşındı")):
        for one in some:
            storage.posts.update(one.id, lambda now: now.planned(NOW + timedelta(days=days)))


def _delete(storage: Storage, some: list[Post]) -> None:
    with storage.deeds.deed(Message("Silindi")):
        for one in some:
            storage.posts.delete(one.id)
