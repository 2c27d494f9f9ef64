"""The sums of the compiled language data: ``resources/SHA256SUMS``, in the format of ``sha256sum``.

A flipped bit in a table need not show when the table is read; the sums show it. ``packaging/data/seal.py`` writes them.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

SEALS = "SHA256SUMS"
_SEALED = (
    "morphology/*.bin",
    "morphology/*.tsv",
    "usage/*.bin",
    "spelling/en/*.xz",
    "spelling/en/index.*",
    "spelling/tr/*.xz",
)


def sealed_files(resources: Path) -> list[str]:
    """Return the names (below ``resources``, with ``/``) of the files that must have a sum, in order."""
    return sorted(path.relative_to(resources).as_posix() for pattern in _SEALED for path in resources.glob(pattern))


def write_seals(resources: Path) -> None:
    """Write the sums of what is there now."""
    lines = (f"{_sum(resources / name)}  {name}\n" for name in sealed_files(resources))
    (resources / SEALS).write_text("".join(lines), encoding="ascii", newline="\n")


def damaged_files(resources: Path) -> list[str]:
    """Return the names of files that are missing, changed, or without a sum; the list itself is one of them."""
    try:
        lines = (resources / SEALS).read_text(encoding="ascii").splitlines()
        sums = {name: wanted for wanted, name in (line.split("  ") for line in lines)}
    except (OSError, ValueError):
        return [SEALS]
    names = {*sums, *sealed_files(resources)}
    return sorted(name for name in names if _sum(resources / name) != sums.get(name))


def _sum(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
