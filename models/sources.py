"""Where a picture comes from, as its editor says once. Remembered by the picture's contents, not by a file's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class SourceKind(StrEnum):
    """Whose work a picture is. The values are stored and stand in ``resources/attribution/decisions.toml``."""

    OWN = "own"
    COLLEAGUE = "colleague"
    STUDENT = "student"
    STOCK = "stock"
    AGENCY = "agency"
    WEB = "web"
    ARTWORK = "artwork"
    AI = "ai"


@dataclass(frozen=True, slots=True)
class PictureSource:
    """What the editor declared of the picture with these contents.

    ``name`` is a person, an institution, a site or the program; for an artwork the artist, and ``licence`` the
    collection that holds it. ``handle`` is written with ``@``. ``credit`` is a wording that the owner asks for.
    ``expires_on`` is the last day on which the licence lets the picture be published; ``None`` where it has no end.
    """

    sha256: str
    kind: SourceKind
    declared_at: datetime
    name: str = ""
    handle: str = ""
    licence: str = ""
    credit: str = ""
    expires_on: date | None = None
