"""A picture of the library found again in another file, and what that says of the file's shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.images.witness import Witness

_CROPPED = 0.97
_EVEN = 0.004
"""Log ratio that is no stretch for anybody."""
_DOUBT = 0.03
"""One of the two is stretched, and now and then it is the library's: this leaves "olası", not "çok olası"."""
_SKEWED = 0.03


@dataclass(frozen=True, slots=True)
class Match:
    """The library's picture ``sha256`` is in the file looked at.

    ``log_ratio`` is the log of its horizontal over its vertical scale there, with its standard ``error``; ``shear`` the
    cosine of the angle that should be a right one. ``share`` of the file's picture is covered by it, ``seen`` is the
    share of it that is still there. ``exact``: both files are the same byte for byte, and nothing was measured.
    """

    sha256: str
    log_ratio: float = 0.0
    error: float = 0.0
    shear: float = 0.0
    inliers: int = 0
    likeness: float = 1.0
    share: float = 1.0
    seen: float = 1.0
    mirrored: bool = False
    exact: bool = False

    @staticmethod
    def measured(sha256: str, mirrored: bool, found: Mapping[str, float]) -> Match:
        """Return the match from the worker's registration."""
        log_ratio, error, shear, likeness, share, seen = (
            found[name] for name in ("log_ratio", "error", "shear", "likeness", "share", "seen")
        )
        return Match(sha256, log_ratio, error, shear, int(found["inliers"]), likeness, share, seen, mirrored)

    @property
    def is_crop(self) -> bool:
        """Whether a part was cut out, and no more than that."""
        return not self.exact and self.seen < _CROPPED and abs(self.log_ratio) < max(_EVEN, 3 * self.error)

    def witness(self) -> Witness | None:
        """Return what the match says of a stretch; nothing where it is the same file, or laid aslant."""
        if self.exact or abs(self.shear) > _SKEWED:
            return None
        evidence: dict[str, object] = {
            "asset": self.sha256,
            "inliers": self.inliers,
            "share": round(self.share, 3),
            "seen": round(self.seen, 3),
            "mirrored": self.mirrored,
            "crop": self.is_crop,
        }
        return Witness("library", self.log_ratio, self.error, _DOUBT, evidence=evidence)


def witnesses(matches: Iterable[Match]) -> list[Witness]:
    """Return what the best match says: another one is mostly the same picture a second time, and no second voice."""
    measured = sorted((one for one in matches if not one.exact), key=lambda one: -one.share * one.likeness)
    found = [witness for match in measured if (witness := match.witness()) is not None]
    return found[:1]
