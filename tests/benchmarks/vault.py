"""The group ``vault``: one module for each part, in the order of the table."""

from __future__ import annotations

import importlib
from collections.abc import Iterable

from tests.benchmarks.result import Result

PARTS = (
    "vault_core",
    "vault_handoff",
    "vault_people",
    "vault_recovery",
    "vault_import",
    "vault_qr",
    "vault_otp",
    "vault_passwords",
)


def results() -> Iterable[Result]:
    for part in PARTS:
        yield from importlib.import_module(f"tests.benchmarks.{part}").results()
