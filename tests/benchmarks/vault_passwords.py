"""How passwords are judged: weak Turkish ones on the half that nobody tuned on, and made ones; plain zxcvbn beside it.

``tests/data/vault/weak_*.txt`` were written by hand before anything was measured, and dealt out line by line.
"""

from __future__ import annotations

import random
import string
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from services.paths import RESOURCES
from services.vault.passwords.generator import SIGNS, WordRecipe, generate_words
from services.vault.passwords.strength import LOOKED_AT, StrengthMeter
from services.vault.secret import Secret
from tests.benchmarks.result import Result, percentile

WEAK = Path(__file__).parents[1] / "data" / "vault" / "weak_test.txt"
HOSTILE = ("1!|7+t4@" * 9, "a" * 72, "ab" * 36, "kutuphane" * 8, "Hemşirelik2024" * 5)


def results() -> Iterator[Result]:
    from zxcvbn import zxcvbn

    meter = StrengthMeter(RESOURCES / "vault")
    meter.judge(Secret("ısınma"))

    def ours(password: str) -> int:
        return int(meter.judge(Secret(password)).strength)

    def plain(password: str) -> int:
        return int(zxcvbn(password)["score"])

    weak = WEAK.read_text(encoding="utf-8").split()
    strong = [*_random(200), *(generate_words(WordRecipe()).reveal() for _ in range(100))]
    yield Result("weak Turkish passwords called strong", _share(weak, ours, 4), "%", 2.0)
    yield Result("the same by plain zxcvbn", _share(weak, plain, 4), "%")
    yield Result("weak Turkish passwords called good or strong", _share(weak, ours, 3), "%", 5.0)
    yield Result("the same by plain zxcvbn (3 or 4 of 4)", _share(weak, plain, 3), "%")
    yield Result(
        "random passwords of 14 signs and more, and of words, called strong", _share(strong, ours, 4), "%", 100.0, ">="
    )
    yield Result("the same by plain zxcvbn ", _share(strong, plain, 4), "%")
    yield Result(
        "judging a password, 95 of 100", percentile([_spent(ours, one) for one in (*weak, *strong)], 0.95), "ms", 16.0
    )
    yield Result(
        "judging a hostile one of 72 signs, on its lane", max(_spent(ours, one[:LOOKED_AT]) for one in HOSTILE), "ms"
    )


def _share(passwords: list[str], judge: Callable[[str], int], least: int) -> float:
    return 100 * sum(judge(one) >= least for one in passwords) / len(passwords)


def _random(count: int) -> list[str]:
    draw = random.Random(20261130)
    signs = string.ascii_letters + string.digits + SIGNS
    return ["".join(draw.choice(signs) for _ in range(14 + number % 7)) for number in range(count)]


def _spent(judge: Callable[[str], int], password: str) -> float:
    begun = time.perf_counter()
    judge(password)
    return (time.perf_counter() - begun) * 1000
