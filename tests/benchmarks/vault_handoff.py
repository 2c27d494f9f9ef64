"""Handoffs: what changed files get through (nothing), how they agree with Debian's ``age``, sizes and times."""

from __future__ import annotations

import contextlib
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from services.clock import FixedClock
from services.vault.age import files as age_files
from services.vault.handoff.giving import Choice
from services.vault.handoff.refusals import HandoffRefused
from services.vault.secret import Secret
from tests.benchmarks.result import Result, percentile
from tests.handoff_mutations import crossed, cuts, flips, swaps
from tests.handoff_support import Person, acquainted

SEED = 20261130
COUNT = 1_000
INTEROP = 50
_NOW = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)


def results() -> Iterable[Result]:
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock(_NOW)
        ayse, bora, can, dilek = acquainted(
            Path(folder), clock, "Ayşe Yılmaz", "Bora Demir", "Can Kaya", "Dilek Ak"
        )  # fmt: skip
        yield from _attacks(ayse, bora, can, dilek)
        yield from _agreement(bora)
        yield from _figures(Path(folder) / "fifty", clock)


def _attacks(ayse: Person, bora: Person, can: Person, dilek: Person) -> Iterator[Result]:
    dice = random.Random(SEED)
    items = [ayse.add(f"Hesap {number}") for number in range(12)]
    # Long notes make a payload of several chunks, so that chunks can be swapped.
    long = ayse.add("Uzun notlu", notes=Secret("gizli not " * 15_000))
    files = [ayse.gives(items, bora, can).data] + [
        ayse.giving.seal(Choice((*items, long), (bora.fp, can.fp), with_notes=True)).data for _ in range(4)
    ]
    plains = [age_files.unseal(data, bora.me.age_identity) for data in files]
    armored = age_files.seal(plains[0], [bora.me.age_recipient], armored=True)
    yield _accepted("bit flips", bora, flips(files[0], COUNT, dice))
    yield _accepted("bit flips in armor", bora, flips(armored, COUNT, dice))
    yield _accepted("truncations", bora, cuts(files[0], COUNT, dice))
    yield _accepted("truncations in armor", bora, cuts(armored.rstrip(), COUNT, dice))
    yield _accepted("swaps of stanzas, chunks, macs and nonces", bora, swaps(files, COUNT, dice))
    yield _accepted("swaps of signatures", bora, crossed(plains, bora.me, COUNT, dice))
    bora.receiving.take(files[-1])
    resealed = [age_files.seal(plain, [bora.me.age_recipient]) for plain in plains]
    yield _accepted("replays, as sent and sealed anew", bora, (dice.choice([*files, *resealed]) for _ in range(COUNT)))
    passed_on = [age_files.seal(plain, [dilek.me.age_recipient]) for plain in plains]
    yield _accepted("handoffs passed on to another", dilek, (dice.choice(passed_on) for _ in range(COUNT)))


def _accepted(what: str, receiver: Person, files: Iterable[bytes]) -> Result:
    accepted = tried = 0
    for data in files:
        tried += 1
        with contextlib.suppress(HandoffRefused):
            receiver.receiving.take(data)
            accepted += 1
    return Result(f"handoff: accepted of {tried:,} {what}", accepted, "files", 0)


def _agreement(bora: Person) -> Iterator[Result]:
    """Both ways with the real program; binary and armored, payloads of many sizes."""
    age = shutil.which("age")
    if age is None:
        return
    dice = random.Random(SEED)
    identity = bora.me.age_identity
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder) / "key.txt"
        key.write_text(identity.reveal() + "\n")
        for number in range(INTEROP):
            plain = dice.randbytes(dice.choice([0, 1, 4096, 65_535, 65_536, 65_537, 200_000]))
            armored = bool(number % 2)
            ours = age_files.seal(plain, [bora.me.age_recipient], armored=armored)
            theirs = _run([age, "-r", bora.me.age_recipient, *(["-a"] if armored else [])], plain)
            failed += _run([age, "-d", "-i", str(key)], ours) != plain
            failed += age_files.unseal(theirs, identity) != plain
    yield Result(f"handoff: failures of {2 * INTEROP} files with Debian's age, both ways", failed, "files", 0)


def _run(command: list[str], data: bytes) -> bytes:
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout


def _figures(folder: Path, clock: FixedClock) -> Iterator[Result]:
    import segno

    ayse, bora = acquainted(folder, clock, "Ayşe Yılmaz", "Bora Demir")
    items = [ayse.add(f"Hesap {number}") for number in range(50)]
    yield Result("handoff: file of 12 accounts", len(ayse.gives(items[:12], bora).data) / 1000, "kB")
    sealing, taking = [], []
    for _ in range(20):
        start = time.perf_counter()
        sealed = ayse.gives(items, bora)
        sealing.append((time.perf_counter() - start) * 1000)
        start = time.perf_counter()
        taken = bora.receiving.take(sealed.data)
        taking.append((time.perf_counter() - start) * 1000)
    yield Result("handoff: file of 50 accounts", len(sealed.data) / 1000, "kB")
    yield Result("handoff: sealing 50 accounts, ledger and audit stored (median)", percentile(sealing, 0.5), "ms", 100)
    yield Result("handoff: checking and storing 50 accounts, receipt made (median)", percentile(taking, 0.5), "ms", 100)
    ayse.answers.take(taken.receipt.file())
    start = time.perf_counter()
    ayse.overview.badges()
    yield Result("handoff: badges of 50 accounts", (time.perf_counter() - start) * 1000, "ms", 50)
    code = segno.make_qr(taken.receipt.text(), error="m")
    yield Result("handoff: a receipt for 50 accounts as a QR code, version", int(code.version), "", 27)
