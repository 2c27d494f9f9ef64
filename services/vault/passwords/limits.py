"""What platforms take as a password, from ``resources/vault/password_limits.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from models.enums import Platform


@dataclass(frozen=True, slots=True)
class PasswordLimits:
    """``least``: the shortest that we offer, ``accepted`` the shortest that the platform takes; ``most``: the longest.

    ``signs`` are those beside letters and digits.
    """

    least: int
    accepted: int
    most: int
    signs: str


def load_limits(folder: Path, platform: Platform | None) -> PasswordLimits:
    """Return the limits of ``platform``, or of any. ``folder`` is ``resources/vault``."""
    raw = tomllib.loads((folder / "password_limits.toml").read_text(encoding="utf-8"))
    common = {key: row["value"] for key, row in raw["any"].items()}
    own = {key: row["value"] for key, row in raw.get(platform.value if platform else "", {}).items()}
    accepted = int(own.get("least", 1))
    return PasswordLimits(
        least=max(int(common["least"]), accepted),
        accepted=accepted,
        most=int(own.get("most", common["most"])),
        signs=str(own.get("signs", common["signs"])),
    )
