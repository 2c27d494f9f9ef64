"""What the library of pictures is asked, and what a place in its list shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from models.assets import Asset
from models.posts import Post
from models.sources import PictureSource

EXPIRES_SOON = timedelta(days=30)
"""How long before its licence ends a picture is called to mind."""


class AssetFilter(StrEnum):
    """Which pictures of the library are looked at."""

    ALL = "all"
    LICENCE_EXPIRED = "licence-expired"
    LICENCE_EXPIRING = "licence-expiring"
    CONSENT_WITHDRAWN = "consent-withdrawn"
    CONSENT_MISSING = "consent-missing"
    SOURCE_UNKNOWN = "source-unknown"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class PictureRights:
    """All that is recorded about publishing the picture with these contents. Either may be missing."""

    source: PictureSource | None = None
    asset: Asset | None = None

    def licence_ended(self, day: date) -> bool:
        """Whether the licence ended before ``day``."""
        return self.source is not None and self.source.expires_on is not None and self.source.expires_on < day

    def licence_ends_soon(self, day: date) -> bool:
        """Whether the licence still holds on ``day`` but not for long."""
        expires = None if self.source is None else self.source.expires_on
        return expires is not None and day <= expires <= day + EXPIRES_SOON

    def withdrawn(self, day: date) -> tuple[str, ...]:
        """Return the names of those who took their consent back by ``day``."""
        people = () if self.asset is None else self.asset.people
        return tuple(one.name for one in people if one.withdrawn_on is not None and one.withdrawn_on <= day)

    def without_consent(self, day: date) -> tuple[str, ...]:
        """Return the names of those of whom no consent is recorded that holds on ``day``, nor was taken back."""
        people = () if self.asset is None else self.asset.people
        gone = set(self.withdrawn(day))
        return tuple(one.name for one in people if one.name not in gone and not one.consents(day))


@dataclass(frozen=True, slots=True)
class ListedAsset:
    """A picture of the library as its list shows it; ``used`` counts the living posts that have it."""

    asset: Asset
    source: PictureSource | None = None
    used: int = 0

    @property
    def rights(self) -> PictureRights:
        """What is recorded about publishing it."""
        return PictureRights(self.source, self.asset)


@dataclass(frozen=True, slots=True)
class PictureHolds:
    """What refers to a picture that is to be erased for good."""

    posts: tuple[Post, ...] = ()
    """Living posts that have it, those changed last first: while there is one, it is not erased."""
    history: int = 0
    """Posts that had it: deleted or cancelled ones, and those with it in an older state."""
    elsewhere: bool = False
    """It is a registered logo, or in a text that was never saved: its file stays."""


class ErasedFile(StrEnum):
    """What became of the file of a picture that was erased."""

    GONE = "gone"
    KEPT = "kept"
    """Something still refers to it."""
    LATER = "later"
    """The system refused for now: it is tried again when the library is looked at next."""
