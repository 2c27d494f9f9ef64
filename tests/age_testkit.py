"""Runs the public test kit of age (a folder of its files) through our reader: ``python -m tests.age_testkit FOLDER``.

Each file of the kit is a head of ``name: value`` lines, an empty line, and an age file. The kit itself is not kept
here; the tests write files of the same form after the specification.
"""

from __future__ import annotations

import hashlib
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pyrage  # pyright: ignore[reportMissingTypeStubs]

from services.vault.age import files as age_files
from services.vault.age.header import AgeError, AgeProblem, dearmored, looks_armored, read_header
from services.vault.secret import Secret

SUCCESS, SKIPPED = "success", "skipped"
_MOST = 1 << 30
_PASSPHRASE_PROBLEMS = {"Decryption failed": AgeProblem.NO_MATCH, "Header MAC is invalid": AgeProblem.HMAC}


@dataclass(frozen=True)
class Case:
    """One file of the kit. ``expected`` is ``success`` or a problem in the kit's words."""

    expected: str
    payload: str
    identities: tuple[str, ...]
    passphrases: tuple[str, ...]
    armored: bool
    data: bytes


def read_case(content: bytes) -> Case:
    head, _, data = content.partition(b"\n\n")
    pairs = [line.split(": ", 1) for line in head.decode().splitlines()]
    values = {name: [value for other, value in pairs if other == name] for name, _ in pairs}
    if values.get("compressed") == ["zlib"]:
        data = zlib.decompress(data)
    return Case(
        expected=values["expect"][0],
        payload=values.get("payload", [""])[0],
        identities=tuple(values.get("identity", ())),
        passphrases=tuple(values.get("passphrase", ())),
        armored=values.get("armored") == ["yes"],
        data=data,
    )


def outcome(case: Case) -> str:
    """Return what our reader makes of the file: ``success``, a problem, or ``skipped`` for keys that we do not have."""
    if any(not identity.startswith("AGE-SECRET-KEY-1") for identity in case.identities):
        return SKIPPED
    try:
        data = dearmored(case.data) if case.armored else case.data
        plain = _opened(case, data)
    except AgeError as error:
        return error.problem.value
    right = hashlib.sha256(plain).hexdigest() == case.payload
    return SUCCESS if right else "another payload"


def unseal_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """Open what was sealed with a passphrase, for the kit's sake: the product reads such headers, and opens no file."""
    binary = dearmored(data) if looks_armored(data) else data
    if read_header(binary).kinds != ("scrypt",):
        raise AgeError(AgeProblem.NO_MATCH, "not for a passphrase")
    library = cast("Any", pyrage)
    try:
        return library.passphrase.decrypt(binary, passphrase)
    except library.DecryptError as error:
        said = str(error).partition("\n")[0]
        raise AgeError(_PASSPHRASE_PROBLEMS.get(said, AgeProblem.PAYLOAD)) from None


def _opened(case: Case, data: bytes) -> bytes:
    """Try key after key: one that does not match is no reason to stop."""
    tries = [lambda key=key: age_files.unseal(data, Secret(key), most=_MOST) for key in case.identities]
    tries += [lambda one=one: unseal_with_passphrase(data, one) for one in case.passphrases]
    missed = AgeError(AgeProblem.NO_MATCH)
    for attempt in tries:
        try:
            return attempt()
        except AgeError as error:
            if error.problem is not AgeProblem.NO_MATCH:
                raise
            missed = error
    raise missed


def main(folder: str) -> int:
    wrong = skipped = total = 0
    for path in sorted(one for one in Path(folder).iterdir() if one.is_file()):
        content = path.read_bytes()
        if not content.startswith(b"expect: "):
            continue
        case = read_case(content)
        found = outcome(case)
        total += 1
        skipped += found == SKIPPED
        if found not in (SKIPPED, case.expected):
            wrong += 1
            print(f"{path.name}: expected {case.expected}, found {found}")
    print(f"{total} files, {wrong} wrong, {skipped} skipped (keys of another kind)")
    return 1 if wrong or not total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
