"""Part of the group ``vault``: the published vectors of RFC 4226 and RFC 6238, and what a code costs."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterable
from datetime import UTC, datetime

from services.vault.otp.addresses import read_setup_key
from services.vault.otp.codes import code_at, code_of
from services.vault.otp.seeds import seed_of
from services.vault.otp.settings import OtpKind, OtpSettings
from tests.benchmarks.result import Result, percentile

# RFC 4226, appendix D. RFC 6238, appendix B, with the keys of its erratum 2866: as long as the hash.
COUNTED = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]
MOMENTS = (59, 1111111109, 1111111111, 1234567890, 2000000000, 20000000000)
TIMED = {
    "SHA1": (20, ["94287082", "07081804", "14050471", "89005924", "69279037", "65353130"]),
    "SHA256": (32, ["46119246", "68084774", "67062674", "91819424", "90698825", "77737706"]),
    "SHA512": (64, ["90693936", "25091201", "99943326", "93441116", "38618901", "47863826"]),
}
_ROUNDS = 400


def _rfc_4226() -> int:
    made = OtpSettings(seed_of(b"12345678901234567890"), kind=OtpKind.COUNTER)
    return sum(code_of(made, counter).reveal() == code for counter, code in enumerate(COUNTED))


def _rfc_6238() -> int:
    right = 0
    for algorithm, (length, codes) in TIMED.items():
        seed = base64.b32encode((b"1234567890" * 7)[:length]).decode()
        made = read_setup_key(f"otpauth://totp/a?secret={seed}&algorithm={algorithm}&digits=8").settings
        for seconds, code in zip(MOMENTS, codes, strict=True):
            right += code_at(made, datetime.fromtimestamp(seconds, UTC)).value.reveal() == code
    return right


def results() -> Iterable[Result]:
    yield Result("codes: vectors of RFC 4226 met, of 10", _rfc_4226(), "vectors", 10, ">=")
    yield Result("codes: vectors of RFC 6238 met, of 18", _rfc_6238(), "vectors", 18, ">=")
    made = read_setup_key("otpauth://totp/X:birim?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").settings
    taken: list[float] = []
    for second in range(_ROUNDS):
        begun = time.perf_counter()
        code_at(made, datetime.fromtimestamp(1_700_000_000 + second, UTC))
        taken.append((time.perf_counter() - begun) * 1e6)
    yield Result("codes: one code and the next, 95th percentile", percentile(taken, 0.95), "µs")


if __name__ == "__main__":
    from tests.benchmarks.__main__ import line

    for result in results():
        print(line(result))
