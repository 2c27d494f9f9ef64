"""Part of the group ``vault``: what imports cost, and what changed and hostile files get through (nothing)."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from models.errors import UserError
from services.clock import SystemClock
from services.vault.importing.limits import LARGEST_FILE, MOST_ENTRIES
from services.vault.importing.reader import read_export
from services.vault.importing.storing import Importer
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests import vault_exports as made
from tests.benchmarks.result import Result
from tests.vault_support import FakeKeys

SEED = 20261130
COUNT = 2_000
_PASSWORD = Secret(made.FILE_PASSWORD)
_HEADINGS = b"name,url,username,password,note\n"
_ROOM = LARGEST_FILE - 200


def results() -> Iterable[Result]:
    yield from _whole_import()
    dice = random.Random(SEED)
    files = (
        *(made.aegis(), made.aegis_sealed(), made.twofas(), made.twofas_sealed()),
        *(made.bitwarden(), made.bitwarden_sealed(), _HEADINGS + f"X,https://x.com,a,{made.PASSWORD},not\n".encode()),
    )
    outcomes = [_outcome(_changed(dice.choice(files), dice)) for _ in range(COUNT)]
    crashed, quoted = (sum(outcome == kind for outcome in outcomes) for kind in ("crashed", "quoted"))
    yield Result(f"import: changed files that are no sentence and no preview, of {COUNT}", crashed, "files", 0)
    yield Result("import: refusals that quote a secret", quoted, "files", 0)
    yield Result("import: the slowest hostile file", max(map(_seconds, _hostile())), "s", 2)


def _whole_import() -> Iterator[Result]:
    rows = (f"Site {n},https://site{n}.example/login,kisi{n},parola{n},not {n}\n" for n in range(MOST_ENTRIES))
    data = _HEADINGS + "".join(rows).encode()
    with tempfile.TemporaryDirectory() as folder:
        vault = VaultService(Path(folder) / "vault.sqlite3", FakeKeys(), SystemClock())
        vault.create()
        importer = Importer(vault.room)
        begun = time.perf_counter()
        plan = importer.plan(read_export(data))
        previewed = time.perf_counter()
        importer.store(plan, set(plan.steps))
        stored = time.perf_counter()
        vault.lock()
    yield Result(f"import: {MOST_ENTRIES} entries to the preview", previewed - begun, "s", 2)
    yield Result(f"import: {MOST_ENTRIES} entries stored in one transaction", stored - previewed, "s", 5)


def _changed(file: bytes, dice: random.Random) -> bytes:
    place, length = dice.randrange(len(file)), dice.choice((0, 1, 1, 4, 60))
    change = dice.choice((b"", dice.randbytes(3), b'"', b"null", b"[", b"9" * 12, b"\0", "ğ".encode()))
    return file[:place] + change + (file[place + length :] if dice.random() < 0.8 else b"")


def _outcome(data: bytes) -> str:
    try:
        found = read_export(data, _PASSWORD)
    except UserError as error:
        said = error.turkish()
    except Exception:  # what is counted here
        return "crashed"
    else:
        said = "".join(remark.message.turkish() for draft in found.drafts for remark in draft.remarks)
    return "quoted" if any(secret in said for secret in made.SECRETS) else "told"


def _hostile() -> Iterator[Callable[[], bytes]]:
    yield lambda: b"[" * 900_000
    yield lambda: b"[" + b"[]," * 330_000 + b"[]]"
    yield lambda: b'{"encrypted":false,"items":["' + b"\\ud800" * (_ROOM // 6) + b'"]}'
    yield lambda: _HEADINGS + b'"' * _ROOM
    yield lambda: _HEADINGS + b'"a"b\n' * 190_000
    yield lambda: _HEADINGS + b"," * 990_000
    yield lambda: b"h," * 490_000
    yield lambda: _HEADINGS + ("X,https://x.com,a,p," + "a\u0301\u0316" * 9_000 + "\n").encode() * 150
    yield lambda: b"otpauth://totp/x\n" + b"o" * _ROOM
    yield lambda: made.aegis_sealed(n=1 << 23)
    yield lambda: made.bitwarden_sealed(kdfIterations=1 << 40)


def _seconds(make: Callable[[], bytes]) -> float:
    data = make()
    begun = time.perf_counter()
    _outcome(data)
    return time.perf_counter() - begun
