"""Kills a process (SIGKILL) while it changes a vault, and holds what is left against what it had been told.

The child is a fork, so that a round costs milliseconds, and its keyring is a folder: what is renamed into it survives
the kill, as an entry of a real keyring does.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from services.clock import SystemClock
from services.vault.copies import VaultCopies
from services.vault.file import RESERVED, RETIRED, VaultFile
from services.vault.secret import Secret
from services.vault.strongroom import Strongroom, VaultState
from tests.vault_support import CHEAP

_KIND = "note"
_WAIT_SECONDS = 30.0
State = dict[str, Any]
"""``texts``: what every item says; ``passphrase``: the one that opens, or empty."""


class FolderKeys:
    """A keyring that is a folder: an entry appears whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def check(self) -> None:
        """Always at hand."""

    def put(self, name: str, key: bytes) -> None:
        path = self._path(name)
        assert not path.exists(), "a keyring entry is never written over"
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.write_bytes(key)
        unfinished.rename(path)

    def get(self, name: str) -> bytes | None:
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            return None

    def delete(self, name: str) -> None:
        self._path(name).unlink(missing_ok=True)

    def wrapping(self) -> int:
        return sum(1 for path in self._folder.glob("*.key") if "mark-" not in path.name)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name.replace('/', '_')}.key"


@dataclass
class Report:
    """``hit``: in the middle of which changes the process was; ``wrong``: what was left and should not have been."""

    kills: int = 0
    hit: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    orphans: int = 0
    """Entries of the keyring that no slot names."""


class Killing:
    """One vault, killed again and again. ``longest`` seconds after its first change at the latest."""

    def __init__(self, folder: Path, seed: int, items: int = 20, longest: float = 0.06) -> None:
        self._path = folder / "vault.sqlite3"
        self._keys = FolderKeys(folder / "keyring")
        self._seed = seed
        self._random = random.Random(seed)
        self._longest = longest
        self._items = items
        self.report = Report()

    def run(self, kills: int) -> Report:
        """Make a vault and kill whoever changes it ``kills`` times."""
        state: State = {"texts": {}, "passphrase": ""}
        made = self._opened(None)
        with made.writing() as room:
            for n in range(self._items):
                room.put(_KIND, f"{n}", {"text": "first"}, action="put")
                state["texts"][f"{n}"] = "first"
        made.lock()
        for _ in range(kills):
            state = self._round(state)
        left = self._opened(state["passphrase"] or None)
        own = sum(1 for slot in left.slots() if slot.kind != "recovery-kit")
        with left._holding.file.reading() as session:
            known = sum(1 for slot in session.slots() if slot.kind in (RETIRED, RESERVED))
        self.report.orphans = max(0, self._keys.wrapping() - own - known)
        return self.report

    def _round(self, state: State) -> State:
        """One kill. Returns how the vault stands after it."""
        seed = self._random.random()
        told = list(killed(lambda tell: self._change(state, seed, tell), self._random.uniform(0, self._longest)))
        settled, pending, action = state, None, "nothing"
        for line in told:
            if "done" in line:
                settled, pending, action = pending or settled, None, "between"
            else:
                pending, action = line["state"], line["action"]
        self.report.kills += 1
        self.report.hit[action] += 1
        allowed = [settled, *([pending] if pending is not None else [])]
        found, wrong = self._found(allowed)
        if found not in allowed:
            self.report.wrong.append(f"seed {self._seed}, kill {self.report.kills} in {action}: {wrong}")
        return found if found is not None else settled

    def _found(self, allowed: list[State]) -> tuple[State | None, str]:
        """Open the vault as one who was told ``allowed``, and prove everything."""
        for passphrase in {one["passphrase"] for one in allowed}:
            left = Strongroom(self._path, self._keys, SystemClock(), cost=CHEAP)
            try:
                left.unlock(Secret(passphrase) if passphrase else None)
            except Exception as error:  # whatever stands in the way is the finding
                wrong = f"{type(error).__name__}: {error}"
                continue
            warning = left.status().warning
            with left.reading() as room:
                texts = {entry.id: entry.payload["text"] for entry in room.entries(_KIND)}
            whole = left.prove() and warning is None
            has_passphrase = left.status().passphrase
            left.lock()
            if not whole or has_passphrase != bool(passphrase):
                return None, f"warned: {warning.turkish() if warning else 'the chain is broken'}"
            return {"texts": texts, "passphrase": passphrase}, f"{len(texts)} items, not as told"
        return None, wrong

    def _opened(self, passphrase: str | None) -> Strongroom:
        made = Strongroom(self._path, self._keys, SystemClock(), cost=CHEAP)
        if made.status().state is VaultState.ABSENT:
            made.create()
        else:
            made.unlock(Secret(passphrase) if passphrase else None)
        return made

    def _change(self, state: State, seed: float, tell: Callable[[State], None]) -> None:
        """The child: change the vault until killed, telling each change before and after."""
        chosen = random.Random(seed)
        vault = self._opened(state["passphrase"] or None)
        while True:
            action = chosen.choice(("add", "update", "update", "drop", "renew", "rotate", "passphrase", "slot"))
            after: State = {"texts": dict(state["texts"]), "passphrase": state["passphrase"]}
            work = _ACTIONS[action](vault, after, chosen)
            tell({"action": action, "state": after})
            work()
            tell({"done": action})
            state = after


Work = Callable[[], object]


def _add(vault: Strongroom, after: State, chosen: random.Random) -> Work:
    item, text = f"{chosen.getrandbits(40):x}", f"{chosen.getrandbits(40):x}"
    after["texts"][item] = text
    return lambda: _put(vault, item, text)


def _update(vault: Strongroom, after: State, chosen: random.Random) -> Work:
    item, text = chosen.choice(sorted(after["texts"])), f"{chosen.getrandbits(40):x}"
    after["texts"][item] = text
    return lambda: _put(vault, item, text)


def _drop(vault: Strongroom, after: State, chosen: random.Random) -> Work:
    item = chosen.choice(sorted(after["texts"]))
    if len(after["texts"]) < 5:
        return lambda: None
    del after["texts"][item]

    def work() -> None:
        with vault.writing() as room:
            room.drop(_KIND, item, action="drop")

    return work


def _passphrase(vault: Strongroom, after: State, chosen: random.Random) -> Work:
    before = after["passphrase"]
    if before and chosen.random() < 0.5:
        after["passphrase"] = ""
        return lambda: vault.entrance.remove_passphrase(Secret(before))
    new = after["passphrase"] = f"parola-{chosen.getrandbits(40):x}"
    return lambda: vault.entrance.set_passphrase(Secret(new), Secret(before) if before else None)


def _put(vault: Strongroom, item: str, text: str) -> None:
    with vault.writing() as room:
        room.put(_KIND, item, {"text": text, "filler": "x" * (int(text[-4:], 16) % 8_000)}, action="put")


_ACTIONS: dict[str, Callable[[Strongroom, State, random.Random], Work]] = {
    "add": _add,
    "update": _update,
    "drop": _drop,
    "renew": lambda vault, after, chosen: vault.renew_key,
    "rotate": lambda vault, after, chosen: vault.rotate,
    "passphrase": _passphrase,
    "slot": lambda vault, after, chosen: lambda: vault.add_slot("recovery-kit", chosen.randbytes(32), {}),
}


def killed(work: Callable[[Callable[[State], None]], None], after: float) -> Iterator[State]:
    """Run ``work`` in a fork and kill it ``after`` seconds from the first thing it tells; yield what it told.

    Raises ``AssertionError`` where the work failed by itself, for then no kill met it.
    """
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        _live(work, theirs)
    os.close(theirs)
    try:
        text = b""
        if select.select([ours], [], [], _WAIT_SECONDS)[0]:
            time.sleep(after)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    while piece := os.read(ours, 1 << 20):
        text += piece
    os.close(ours)
    for line in text.split(b"\n")[:-1]:  # the last one is empty, or torn
        told = json.loads(line)
        assert "failed" not in told, told["failed"]
        yield told


def _live(work: Callable[[Callable[[State], None]], None], pipe: int) -> None:
    try:
        work(lambda state: _write(pipe, json.dumps(state).encode() + b"\n"))
    except BaseException as error:
        _write(pipe, json.dumps({"failed": repr(error)}).encode() + b"\n")
    finally:
        signal.pause()  # until the kill: nothing of the parent's may be cleaned up here
        os._exit(1)


def _write(pipe: int, data: bytes) -> None:
    while data:
        data = data[os.write(pipe, data) :]


def carry_over_kills(source: Path, keys: dict[str, str], folder: Path, kills: int, seed: int) -> Report:
    """Kill while a file of the first format is opened for the first time, ``kills`` times."""
    report, chosen = Report(), random.Random(seed)
    _old_vault(source, keys, folder / "unhurt").unlock()
    begun = time.perf_counter()  # with everything imported
    _old_vault(source, keys, folder / "unhurt again").unlock()
    longest = time.perf_counter() - begun
    for n in range(kills):
        place = folder / str(n)
        left = _old_vault(source, keys, place)
        for _ in killed(partial(_unlock_old, left), chosen.uniform(0, 1.2 * longest)):
            pass
        with VaultFile(place / "vault.sqlite3").reading() as session:
            report.hit[f"left in format {session.fmt}"] += 1
        report.kills += 1
        try:
            left.unlock()
            with left.reading() as room:
                whole = left.status().warning is None and len(room.entries("credential")) == 2
        except Exception as error:  # whatever stands in the way is the finding
            report.wrong.append(f"kill {n}: {error!r}")
            continue
        if not whole or not left.prove():
            report.wrong.append(f"kill {n}: not whole")
    return report


def _old_vault(source: Path, keys: dict[str, str], place: Path) -> Strongroom:
    place.mkdir()
    keyring = FolderKeys(place / "keyring")
    shutil.copy(source, place / "vault.sqlite3")
    for name, key in keys.items():
        keyring.put(name, bytes.fromhex(key))
    return Strongroom(place / "vault.sqlite3", keyring, SystemClock())


def _unlock_old(vault: Strongroom, tell: Callable[[State], None]) -> None:
    tell({"action": "carry-over", "state": {}})
    vault.unlock()
    tell({"done": "carry-over"})


def moving_kills(folder: Path, kills: int, seed: int) -> Report:
    """Kill while a copy is put in the file's place, and while the file is put aside, in turn."""
    report, chosen, longest = Report(), random.Random(seed), 0.05
    for n in range(kills):
        place = folder / str(n)
        place.mkdir()
        vault, copies, copy = _vault_with_a_copy(place)
        work = partial(_put_back, copies, copy) if n % 2 == 0 else partial(_put_aside, vault)
        begun = time.perf_counter()
        for _ in killed(work, chosen.uniform(0, longest)):
            pass
        longest = max(longest, (time.perf_counter() - begun) / 2)
        report.kills += 1
        whole = [counted for path in sorted(place.glob("vault*.sqlite3")) if (counted := _items_in(path, place))]
        report.hit[f"{'back' if n % 2 == 0 else 'aside'} {whole}"] += 1
        in_place = _items_in(place / "vault.sqlite3", place)
        if n % 2 == 0 and in_place not in (3, 6):
            report.wrong.append(f"seed {seed}, kill {n} in putting back: {in_place} items in the place, {whole}")
        if n % 2 == 1 and 6 not in whole:
            report.wrong.append(f"seed {seed}, kill {n} in putting aside: {whole}")
    return report


def _vault_with_a_copy(place: Path) -> tuple[Strongroom, VaultCopies, Path]:
    """Return a vault of six items, locked, and a copy from when it had three."""
    vault = Strongroom(place / "vault.sqlite3", FolderKeys(place / "keyring"), SystemClock(), cost=CHEAP)
    copies = VaultCopies(place / "vault.sqlite3", place / "backups", SystemClock())
    vault.create()
    for n in range(6):
        if n == 3:
            copies.make()
        _put(vault, f"{n}", f"{n:04x}")
    vault.lock()
    return vault, copies, copies.list()[0].path


def _put_back(copies: VaultCopies, copy: Path, tell: Callable[[State], None]) -> None:
    tell({"action": "putting back", "state": {}})
    copies.restore(copy)
    tell({"done": "putting back"})


def _put_aside(vault: Strongroom, tell: Callable[[State], None]) -> None:
    tell({"action": "putting aside", "state": {}})
    vault.set_aside()
    tell({"done": "putting aside"})


def _items_in(path: Path, place: Path) -> int | None:
    """Return how many items a whole vault at ``path`` has; ``None`` where there is none."""
    left = Strongroom(path, FolderKeys(place / "keyring"), SystemClock())
    if left.status().state is not VaultState.LOCKED:
        return None
    left.unlock()
    with left.reading() as room:
        return len(room.entries(_KIND)) if left.prove() else None
