"""The unit's library of pictures: what is kept of each beside its bytes, who is shown, and the registered logos."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """A person who can be recognised in a picture, and the consent to publish it (KVKK, law 6698).

    Consent stands from ``consent_on`` until ``withdrawn_on``; ``None`` in ``consent_on`` means that none is recorded.
    """

    name: str
    consent_on: date | None = None
    withdrawn_on: date | None = None
    note: str = ""

    def consents(self, day: date) -> bool:
        """Whether a recorded consent holds on ``day``."""
        given = self.consent_on is not None and self.consent_on <= day
        return given and (self.withdrawn_on is None or day < self.withdrawn_on)


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture of the unit's library; its bytes are in the media folder under ``sha256``.

    Sizes are pixels as displayed, ``bytes`` the file's size, ``format`` Pillow's name. Whose it is, under which licence
    and with which credit is a :class:`models.sources.PictureSource` with the same digest.
    """

    sha256: str
    file_name: str
    format: str
    width: int
    height: int
    bytes: int
    added_at: datetime
    description: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    people: tuple[ShownPerson, ...] = ()
    people_checked: bool = False
    """The editor said that ``people`` is complete: nobody else can be recognised."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A registered logo, of the unit, the university or a partner; its picture is in the media folder.

    ``smallest`` is the least width in pixels at which it may stand in a picture, 0 where nobody said.
    """

    id: str
    name: str
    sha256: str
    file_name: str
    added_at: datetime
    smallest: int = 0
