"""Part of the group ``vault``: slips of a typing hand in the printed code, shares, and opening on another PC."""

from __future__ import annotations

import itertools
import random
import tempfile
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from services.clock import FixedClock
from services.vault.recovery.code import ALPHABET, CODE_LENGTH, GROUP_LENGTH, KitCode, read
from services.vault.recovery.kit import RecoveryKit, open_with_code
from services.vault.recovery.shares.splitting import NotTogether, combine, split
from services.vault.service import VaultService
from tests.benchmarks.result import Result, percentile
from tests.vault_support import FakeKeys, library_credential

_CODES, _SETS, _OPENINGS = 10, 20, 15


def _slips() -> tuple[int, int, int]:
    """Return how many slips were made, how many were not found, and how many told another group than the right one."""
    made = missed = misplaced = 0
    for seed in range(_CODES):
        letters = "".join(group.reveal() for group in KitCode(random.Random(seed).randbytes(20)).groups())
        for at, wrong in itertools.product(range(CODE_LENGTH), ALPHABET):
            if wrong != letters[at]:
                reading = read(letters[:at] + wrong + letters[at + 1 :])
                made += 1
                missed += reading.code is not None
                misplaced += [slip.group for slip in reading.slips] != [at // GROUP_LENGTH + 1]
        for one, other in itertools.combinations(range(CODE_LENGTH), 2):
            if letters[one] != letters[other]:
                changed = list(letters)
                changed[one], changed[other] = changed[other], changed[one]
                made += 1
                missed += read("".join(changed)).code is not None
        for at in range(CODE_LENGTH):
            made += 1
            missed += read(letters[:at] + letters[at + 1 :]).code is not None
    return made, missed, misplaced


def _opens(shares: Iterable[object]) -> bool:
    try:
        combine(list(shares))  # type: ignore[arg-type]
    except NotTogether:
        return False
    return True


def _openings() -> list[float]:
    """Return milliseconds of opening a copy by the code, with a keyring in memory."""
    taken: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        place, clock = Path(folder) / "vault.sqlite3", FixedClock(datetime(2026, 11, 30, tzinfo=UTC))
        vault = VaultService(place, FakeKeys(), clock)
        vault.create()
        for _ in range(50):
            vault.add(library_credential())
        kit = RecoveryKit(vault.room)
        code = kit.begin()
        kit.confirm(code)
        typed = code.text().reveal()
        for _ in range(_OPENINGS):
            other = VaultService(place, FakeKeys(), clock)
            begun = time.perf_counter()
            open_with_code(other.room, read(typed))
            taken.append((time.perf_counter() - begun) * 1e3)
            other.lock()
    return taken


def results() -> Iterable[Result]:
    made, missed, misplaced = _slips()
    yield Result(f"recovery: slips in a typed code that were not found, of {made}", missed, "slips", 0, "<=")
    yield Result("recovery: wrong characters told in another group", misplaced, "slips", 0, "<=")
    sets = [split(random.Random(seed).randbytes(32)) for seed in range(_SETS)]
    pairs = sum(_opens(pair) for shares in sets for pair in itertools.combinations(shares, 2))
    yield Result(f"recovery: pairs of shares that open, of {3 * _SETS}", pairs, "pairs", 3 * _SETS, ">=")
    alone = sum(_opens([share]) for shares in sets for share in shares)
    mixed = sum(_opens(pair) for one, other in itertools.pairwise(sets) for pair in itertools.product(one, other))
    yield Result("recovery: single or mixed shares that open", alone + mixed, "openings", 0, "<=")
    yield Result("recovery: opening 50 accounts by the code, 95th percentile", percentile(_openings(), 0.95), "ms")


if __name__ == "__main__":
    from tests.benchmarks.__main__ import line

    for result in results():
        print(line(result))
