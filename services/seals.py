"""The sums of the language data and the rules: ``resources/SHA256SUMS``, in the format of ``sha256sum``.

A flipped bit in a table need not show when the table is read; the sums show it. ``packaging/data/seal.py`` writes them.
``.gitattributes`` sees to it that texts have the same bytes on every system.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

SEALS = "SHA256SUMS"
_FOLDERS = ("attribution", "images", "morphology", "rules", "spelling", "usage")
_DATA = frozenset((".aff", ".bin", ".dic", ".json", ".npz", ".onnx", ".toml", ".tsv", ".txt", ".xz", ".yaml"))


def sealed_files(resources: Path) -> list[str]:
    """Return the names (below ``resources``, with ``/``) of the files that must have a sum, in order."""
    files = (path for folder in _FOLDERS for path in (resources / folder).rglob("*") if path.suffix in _DATA)
    return sorted(path.relative_to(resources).as_posix() for path in files)


def write_seals(resources: Path) -> None:
    """Write the sums of what is there now."""
    lines = (f"{_sum(resources / name)}  {name}\n" for name in sealed_files(resources))
    (resources / SEALS).write_text("".join(lines), encoding="ascii", newline="\n")


def damaged_files(resources: Path, folder: str = "") -> list[str]:
    """Return the names of files that are missing, changed, or without a sum; the list itself is one of them.

    With ``folder`` only what is in that folder of ``resources`` is looked at.
    """
    try:
        lines = (resources / SEALS).read_text(encoding="ascii").splitlines()
        sums = {name: wanted for wanted, name in (line.split("  ") for line in lines)}
    except (OSError, ValueError):
        return [SEALS]
    below = f"{folder}/" if folder else ""
    names = {name for name in (*sums, *sealed_files(resources)) if name.startswith(below)}
    return sorted(name for name in names if _sum(resources / name) != sums.get(name))


def _sum(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
