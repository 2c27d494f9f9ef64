"""The vault's core: kills in the middle of every kind of change, opening with a thousand accounts, searching them."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from services.clock import FixedClock
from services.vault.app_lock import COST, Stretched
from services.vault.finding import CredentialFinder
from services.vault.keeping import store
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests.benchmarks.result import Result, percentile
from tests.vault_kills import Killing, carry_over_kills, moving_kills
from tests.vault_support import FakeKeys, library_credential

ITEMS, LINES = 1_000, 50_000
KILLS, CARRY_OVER_KILLS = 200, 60
_TIMES, _BATCH = 21, 2_000
_OLD = Path(__file__).parents[1] / "data" / "vault"
_WORDS = ("", "k", "kütüp", "KUTUPHANE 7", "instagram", "birim 99 insta", "yok böyle biri", "@universite.example", "ü")


def results() -> Iterator[Result]:
    yield from _kills()
    yield from _opening()
    yield from _passphrase()


def _kills() -> Iterator[Result]:
    with tempfile.TemporaryDirectory() as folder:
        report = Killing(Path(folder), seed=time.time_ns()).run(KILLS)
    print("   killed in the middle of:", ", ".join(f"{name} {n}" for name, n in report.hit.most_common()))
    for wrong in report.wrong:
        print("   WRONG:", wrong)
    yield Result("kills -9 while the vault was being changed", report.kills, "kills", KILLS, ">=")
    yield Result("vaults that were not whole after them", len(report.wrong), "vaults", 0)
    yield Result("keyring entries left that the file does not know of", report.orphans, "entries", 0)
    keys = json.loads((_OLD / "format1.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        old = carry_over_kills(_OLD / "format1.sqlite3", keys, Path(folder), CARRY_OVER_KILLS, seed=time.time_ns())
    print("   killed while carrying over:", dict(old.hit))
    yield Result("files not whole after kills while carried over to format 2", len(old.wrong), "vaults", 0)
    with tempfile.TemporaryDirectory() as folder:
        moved = moving_kills(Path(folder), CARRY_OVER_KILLS, seed=time.time_ns())
    print("   killed while putting a copy back and the file aside, items found:", dict(moved.hit))
    yield Result("files not whole or not there after kills while they were moved", len(moved.wrong), "vaults", 0)


class TimedKeys(FakeKeys):
    """Knows how long it was asked, so that the keyring's own time can be taken off."""

    seconds = 0.0

    def get(self, name: str) -> bytes | None:
        begun = time.perf_counter()
        try:
            return super().get(name)
        finally:
            self.seconds += time.perf_counter() - begun


def _opening() -> Iterator[Result]:
    keys, clock = TimedKeys(), FixedClock(datetime(2026, 11, 30, 9, tzinfo=UTC))
    with tempfile.TemporaryDirectory() as folder:
        vault = VaultService(Path(folder) / "vault.sqlite3", keys, clock)
        vault.create()
        _fill(vault)
        vault.lock()
        yield Result(f"opening {ITEMS} accounts, beyond the keyring's time", _unlocking(vault, keys), "ms", 50)
        yield Result("listing them after that", _ms(vault.credentials), "ms")
        _age(vault)
        vault.lock()
        vault.unlock()  # leaves a checkpoint
        yield Result("proving all of its history on demand", _ms(vault.room.prove, 3), "ms")
        yield Result("saving one change", _ms(lambda: _touch(vault)), "ms")
        vault.lock()
        name = f"opening them after {LINES} changes (years), beyond the keyring's time"
        yield Result(name, _unlocking(vault, keys), "ms", 50)
        yield Result("another master key for all of them", _ms(vault.room.rotate, 3), "ms")
        yield from _searching(vault)


def _searching(vault: VaultService) -> Iterator[Result]:
    finder = CredentialFinder(vault.credentials(), {})
    assert finder.total == ITEMS
    assert len(finder.find("kütüphane 77")) >= 1
    slowest = max(_ms(lambda words=words: finder.find(words)) for words in _WORDS)
    yield Result(f"searching {ITEMS} accounts, the slowest of {len(_WORDS)} searches", slowest, "ms", 10)


def _passphrase() -> Iterator[Result]:
    phrase = Secret("gümüş martı salı pazarı")
    yield Result("a guess at the vault's passphrase (Argon2id)", _ms(lambda: Stretched.fresh(phrase, COST), 5), "ms")


def _fill(vault: VaultService) -> None:
    with vault.room.writing() as room:
        for n in range(ITEMS):
            credential = library_credential(id=f"{n:032x}", title=f"Kütüphane {n} – Birim {n % 97}")
            store(room, credential, 1, None)


def _age(vault: VaultService) -> None:
    """Give the vault the history of many years."""
    for _ in range(LINES // _BATCH):
        with vault.room.writing() as room:
            for n in range(_BATCH):
                room.note("opened", item=f"{n:032x}", rev=1)


def _touch(vault: VaultService) -> None:
    with vault.room.writing() as room:
        entry = room.get("credential", f"{7:032x}")
        assert entry is not None
        room.put("credential", entry.id, entry.payload, action="update")


def _unlocking(vault: VaultService, keys: TimedKeys) -> float:
    """Return the median time of an unlocking in milliseconds, without the keyring's."""
    taken: list[float] = []
    for _ in range(_TIMES):
        vault.lock()
        keys.seconds, begun = 0.0, time.perf_counter()
        vault.unlock()
        taken.append((time.perf_counter() - begun - keys.seconds) * 1_000)
        assert vault.status().warning is None
    return percentile(taken, 0.5)


def _ms(work: Callable[[], object], times: int = _TIMES) -> float:
    """Return the median time of ``work`` in milliseconds."""
    taken: list[float] = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1_000)
    return percentile(taken, 0.5)
